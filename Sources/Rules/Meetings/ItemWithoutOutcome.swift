package import Model
package import Source
internal import Syntax

/// **What it finds.** An item with no word of what it should end in.
/// **Why it matters.** Without it nobody knows whether to listen, discuss or decide.
/// **How to put it right.** Write inform, discuss or decide, or the goal of the item.
package struct ItemWithoutOutcome: DocumentRule {
  package static let info = RuleInfo(
    id: "item-without-outcome", severity: .warning,
    summary: says(
      "En sak der det ikke står hva den skal ende i",
      "An item with no word of what it should end in"),
    why: says(
      "Uten det vet deltakerne ikke om de skal høre, drøfte eller bestemme.",
      "Without it nobody knows whether to listen, discuss or decide."),
    remedy: says(
      "Skriv informere, drøfte eller beslutte, eller målet for saken.",
      "Write inform, discuss or decide, or the goal of the item."),
    methods: ["M68"],
    examples: [
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        ---
        ## Saksliste

        | Sak | Minutter | Hva vi gjør |
        | --- | --- | --- |
        | ⟦Tallene⟧ | 15 | |
        | Tiltak | 10 | beslutte |
        """),
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        ---
        ## Saksliste

        | Sak | Minutter | Mål for saken |
        | --- | --- | --- |
        | Tallene | 15 | Alle kjenner dem |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.isComingMeeting else { return [] }
    return document.rows(Meeting.items).compactMap { row in
      guard row[Meeting.itemGoal] == nil,
        row.cell(Meeting.itemOutcome.declaration)?.text.isEmpty ?? true,
        let item = row[Meeting.item], !isBreak(item.value)
      else { return nil }
      return finding(
        in: document, at: item.range,
        nb: "det står ikke hva saken skal ende i", en: "nothing says what the item should end in",
        remedy: says(
          "skriv informere, drøfte eller beslutte", "write inform, discuss or decide"))
    }
  }
}
