package import Model
package import Source
internal import Syntax

/// **What it finds.** An interview whose participants did not get the questions beforehand.
/// **Why it matters.** Those who had time to think say more than those who are surprised.
/// **How to put it right.** Send the questions, and write the day in “sent_on”.
package struct QuestionsNotSent: DocumentRule {
  package static let info = RuleInfo(
    id: "questions-not-sent", severity: .warning,
    summary: says(
      "Et intervju der deltakerne ikke har fått spørsmålene på forhånd",
      "An interview whose participants did not get the questions beforehand"),
    why: says(
      "De som har fått tenke, sier mer enn de som blir overrasket.",
      "Those who had time to think say more than those who are surprised."),
    remedy: says(
      "Send spørsmålene, og skriv dagen i «sendt».",
      "Send the questions, and write the day in “sent_on”."),
    methods: ["M19", "M20"],
    examples: [
      RuleExample(
        """
        ---
        type: intervju
        tittel: Fokusintervju om turnus
        dato: ⟦2026-11-20⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: intervju
        tittel: Fokusintervju om turnus
        dato: 2026-12-01
        sendt: ⟦2026-12-01⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: intervju
        tittel: Fokusintervju om turnus
        dato: 2026-11-20
        sendt: 2026-11-16
        ---
        """),
      RuleExample(
        """
        ---
        type: intervju
        tittel: Fokusintervju om turnus
        dato: 2026-12-10
        ---
        """),
    ])

  private let limits: Settings.Limits

  package init(_ settings: Settings) { limits = settings.limits }

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === Interview.type,
      let first = InterviewReading(document).firstDay
    else { return [] }
    let days = limits.questionDays
    if let sent = document[Interview.sentOn] {
      guard sent.value.days(to: first) < days else { return [] }
      return [
        finding(
          in: document, at: sent.range,
          nb:
            "spørsmålene ble ikke sendt før intervjuet: minst \(days) \(days == 1 ? "dag" : "dager") på forhånd",
          en:
            "the questions were not sent before the interview: at least \(days) \(days == 1 ? "day" : "days") ahead",
          remedy: says(
            "flytt intervjuet, eller les spørsmålene sammen først",
            "move the interview, or read the questions together first"))
      ]
    }
    guard today.days(to: first) <= days,
      let place = document[Interview.date]?.range ?? written(document)
    else { return [] }
    return [
      finding(
        in: document, at: place,
        nb: "det står ikke at deltakerne fikk spørsmålene på forhånd",
        en: "it does not say that participants got the questions beforehand",
        remedy: says(
          "send dem, og skriv «sendt:» med dagen", "send them, and write “sent_on:” with the day"))
    ]
  }

  /// Where the first day stands when the document has none of its own.
  private func written(_ document: Document) -> SourceRange? {
    document.rows(Interview.groups).compactMap { $0[Interview.groupDate]?.range }.first
      ?? document.rows(Interview.schedule).compactMap { $0[Interview.slotDate]?.range }.first
  }
}
