package import Model
package import Source
internal import Syntax

/// **What it finds.** A survey without a day to go through the results.
/// **Why it matters.** Results not shown to those who answered are left lying.
/// **How to put it right.** Write the day in “feedback_on”.
package struct SurveyWithoutFeedbackDate: DocumentRule {
  package static let info = RuleInfo(
    id: "survey-without-feedback-date", severity: .warning,
    summary: says(
      "En undersøkelse uten en dag da resultatene gås gjennom",
      "A survey without a day to go through the results"),
    why: says(
      "Resultater som ikke vises dem som svarte, blir liggende.",
      "Results not shown to those who answered are left lying."),
    remedy: says(
      "Skriv dagen i «tilbakemelding».",
      "Write the day in “feedback_on”."),
    methods: ["M17", "M77"],
    examples: [
      RuleExample(
        """
        ---
        type: undersøkelse
        tittel: Trivsel
        stenger: ⟦2026-11-01⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: undersøkelse
        tittel: Trivsel
        stenger: 2026-11-01
        tilbakemelding: 2026-11-25
        ---
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === Survey.type else { return [] }
    guard let closes = document[Survey.closes], document[Survey.feedbackOn] == nil else {
      return []
    }
    return [
      finding(
        in: document, at: closes.range,
        nb: "ingen dag er satt av til å gå gjennom resultatene",
        en: "no day is set aside to go through the results",
        remedy: says("skriv dagen i «tilbakemelding»", "write the day in “feedback_on”"))
    ]
  }
}
