package import Model
package import Source
internal import Syntax

/// **What it finds.** A deviation whose reporter has had no answer.
/// **Why it matters.** Whoever gets no answer does not report the next time.
/// **How to put it right.** Tell what will be done, and write the date in “feedback_on”.
package struct NoFeedbackToReporter: DocumentRule {
  package static let info = RuleInfo(
    id: "no-feedback-to-reporter", severity: .error,
    summary: says(
      "Et avvik der den som meldte, ikke har fått svar",
      "A deviation whose reporter has had no answer"),
    why: says(
      "Den som ikke får svar, melder ikke neste gang.",
      "Whoever gets no answer does not report the next time."),
    remedy: says(
      "Fortell hva som blir gjort, og skriv datoen i «tilbakemelding».",
      "Tell what will be done, and write the date in “feedback_on”."),
    methods: ["M13"],
    examples: [
      RuleExample(
        """
        ---
        type: avvik
        tittel: Feil dose
        hendelsesdato: 2026-10-01
        meldt: ⟦2026-10-02⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: avvik
        tittel: Feil dose
        meldt: 2026-11-10
        ---
        """),
      RuleExample(
        """
        ---
        type: avvik
        tittel: Feil dose
        meldt: 2026-10-02
        tilbakemelding: 2026-10-05
        ---
        """),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "deviation",
      document.entry(Deviation.feedbackOn)?.value.isEmpty ?? true,
      let known = document[Deviation.registered] ?? document[Deviation.occurred]
    else { return [] }
    let days = known.value.days(to: today)
    guard days > settings.limits.feedbackDays else { return [] }
    return [
      finding(
        in: document, at: known.range,
        nb: "den som meldte, har ikke fått svar på \(days) dager",
        en: "the reporter has had no answer for \(days) days",
        remedy: says(
          "gi svar, og skriv datoen: «tilbakemelding: \(today.iso)»",
          "answer, and write the date: “feedback_on: \(today.iso)”"))
    ]
  }
}
