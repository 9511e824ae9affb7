package import Model
package import Source
internal import Syntax

/// **What it finds.** A survey that opens without saying what the questions refer to.
/// **Why it matters.** Then some think of one leader and some of another, and the numbers are
/// doubted.
/// **How to put it right.** Write which leader, which colleagues and which unit are meant.
package struct SurveyWithoutContext: DocumentRule {
  package static let info = RuleInfo(
    id: "survey-without-context", severity: .warning,
    summary: says(
      "En undersøkelse som åpner uten at det står hva spørsmålene gjelder",
      "A survey that opens without saying what the questions refer to"),
    why: says(
      "Da tenker noen på én leder og noen på en annen, og tallene blir tvilt på.",
      "Then some think of one leader and some of another, and the numbers are doubted."),
    remedy: says(
      "Skriv hvilken leder, hvilke kolleger og hvilken enhet som menes.",
      "Write which leader, which colleagues and which unit are meant."),
    methods: ["M72"],
    examples: [
      RuleExample(
        """
        ---
        type: undersøkelse
        tittel: Trivsel
        åpner: ⟦2026-12-01⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: undersøkelse
        tittel: Trivsel
        åpner: 2026-12-01
        ---
        ## Hva spørsmålene gjelder

        «Leder» er enhetslederen.
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === Survey.type else { return [] }
    guard let opens = document[Survey.opens] else { return [] }
    if let body = document.body(Survey.context), !document.isEmpty(body) { return [] }
    return [
      finding(
        in: document, at: opens.range,
        nb: "det står ikke hva spørsmålene gjelder",
        en: "it does not say what the questions refer to",
        remedy: says(
          "skriv hvilken leder, hvilke kolleger og hvilken enhet som menes",
          "write which leader, which colleagues and which unit are meant"))
    ]
  }
}
