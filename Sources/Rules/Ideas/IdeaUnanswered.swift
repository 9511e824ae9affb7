package import Model
package import Source
internal import Syntax

/// **What it finds.** An idea that has waited longer for an answer than the settings allow.
/// **Why it matters.** Whoever gets no answer suggests nothing the next time; a no with a reason is an
/// answer too.
/// **How to put it right.** Decide, and write the answer and its date on the card.
package struct IdeaUnanswered: DocumentRule {
  package static let info = RuleInfo(
    id: "idea-unanswered", severity: .warning,
    summary: says(
      "En idé som har ventet for lenge på svar", "An idea that has waited too long for an answer"),
    why: says(
      "Den som ikke får svar, foreslår ikke noe neste gang; et nei med begrunnelse er også et svar.",
      "Whoever gets no answer suggests nothing the next time; a no with a reason is an answer too."),
    remedy: says(
      "Bestem dere, og skriv «beslutning», «svar» og «besvart» på kortet.",
      "Decide, and write “decision”, “answer” and “answered_on” on the card."),
    methods: ["M53"],
    examples: [
      RuleExample(
        """
        ---
        type: idé
        tittel: Felles nøkkelskap
        løftet: ⟦2026-10-01⟧
        status: ny
        ---
        """),
      RuleExample(
        """
        ---
        type: idé
        tittel: Felles nøkkelskap
        løftet: 2026-11-15
        status: ny
        ---
        """),
      RuleExample(
        """
        ---
        type: idé
        tittel: Felles nøkkelskap
        løftet: 2026-10-01
        status: ny
        beslutning: nei
        svar: Skapet finnes i andre etasje
        besvart: 2026-10-09
        ---
        """),
      RuleExample(
        """
        ---
        type: idé
        tittel: Felles nøkkelskap
        løftet: 2026-10-01
        status: under utprøving
        ---
        """),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "idea",
      let raised = document[RaisedCaseFields.raisedOn] ?? document[CommonFields.created],
      document[RaisedCaseFields.answeredOn] == nil, document[RaisedCaseFields.answer] == nil
    else { return [] }
    let status = document[Idea.status]?.value ?? .new
    let days = raised.value.days(to: today)
    guard status == .new || status == .notStarted, days > settings.limits.answerDays else {
      return []
    }
    return [
      finding(
        in: document, at: raised.range,
        nb: "idéen har ventet på svar i \(days) dager; grensen er \(settings.limits.answerDays)",
        en:
          "the idea has waited \(days) days for an answer; the limit is \(settings.limits.answerDays)",
        remedy: says(
          "gi svar, og skriv datoen: «besvart: \(today.iso)»",
          "answer, and write the date: “answered_on: \(today.iso)”"))
    ]
  }
}
