package import Model
package import Source
internal import Syntax

/// **What it finds.** Questions that take longer than the interview.
/// **Why it matters.** The last question, that of wishes, is not asked.
/// **How to put it right.** Give each question fewer minutes, so that there is time to welcome and
/// to close.
package struct QuestionMinutesExceedInterview: DocumentRule {
  package static let info = RuleInfo(
    id: "question-minutes-exceed-interview", severity: .warning,
    summary: says(
      "Spørsmål som tar lengre tid enn intervjuet",
      "Questions that take longer than the interview"),
    why: says(
      "Det siste spørsmålet, det om ønsker, blir ikke stilt.",
      "The last question, that of wishes, is not asked."),
    remedy: says(
      "Gi hvert spørsmål færre minutter, så det blir tid til velkomst og avslutning.",
      "Give each question fewer minutes, so that there is time to welcome and to close."),
    methods: ["M20"],
    examples: [
      RuleExample(
        """
        ---
        type: intervju
        tittel: Fokusintervju om turnus
        varighet: ⟦60⟧
        ---
        ## Spørsmål

        | Spørsmål | Minutter |
        | -------- | -------- |
        | Hva er bra? | 30 |
        | Hva er vanskelig? | 30 |
        """),
      RuleExample(
        """
        ---
        type: intervju
        tittel: Fokusintervju om turnus
        varighet: 60
        ---
        ## Spørsmål

        | Spørsmål | Minutter |
        | -------- | -------- |
        | Hva er bra? | 24 |
        | Hva er vanskelig? | 24 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === Interview.type, let duration = document[Interview.duration] else {
      return []
    }
    let sum = InterviewReading(document).questions.reduce(0) { $0 + ($1.minutes ?? 0) }
    guard sum >= duration.value, sum > 0 else { return [] }
    return [
      finding(
        in: document, at: duration.range,
        nb:
          "spørsmålene tar \(sum) minutter av \(duration.value): ingen tid til velkomst og avslutning",
        en:
          "the questions take \(sum) minutes of \(duration.value): no time to welcome and to close",
        remedy: says(
          "gi spørsmålene \(duration.value * 4 / 5) minutter til sammen",
          "give the questions \(duration.value * 4 / 5) minutes in all"))
    ]
  }
}
