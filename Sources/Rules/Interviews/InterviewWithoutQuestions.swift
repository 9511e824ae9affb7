package import Model
package import Source
internal import Syntax

/// **What it finds.** An interview without questions.
/// **Why it matters.** Without the same questions to all, the answers cannot be gathered.
/// **How to put it right.** Write the questions under “Questions”; four are enough.
package struct InterviewWithoutQuestions: DocumentRule {
  package static let info = RuleInfo(
    id: "interview-without-questions", severity: .hint,
    summary: says(
      "Et intervju uten spørsmål",
      "An interview without questions"),
    why: says(
      "Uten de samme spørsmålene til alle kan ikke svarene samles.",
      "Without the same questions to all, the answers cannot be gathered."),
    remedy: says(
      "Skriv spørsmålene under «Spørsmål»; fire er nok.",
      "Write the questions under “Questions”; four are enough."),
    methods: ["M19", "M21"],
    examples: [
      RuleExample(
        """
        ---
        ⟦type: intervju⟧
        tittel: Om turnus
        ---
        """),
      RuleExample(
        """
        ---
        type: intervju
        tittel: Om turnus
        ---
        ## Spørsmål

        | Spørsmål |
        | -------- |
        | Hva setter du mest pris på? |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === Interview.type, InterviewReading(document).questions.isEmpty else {
      return []
    }
    return [
      finding(
        in: document, at: document.headPlace,
        nb: "intervjuet har ingen spørsmål", en: "the interview has no questions",
        remedy: says(
          "skriv dem i en tabell under «Spørsmål»; fire er nok",
          "write them in a table under “Questions”; four are enough"))
    ]
  }
}
