package import Model
package import Source
internal import Syntax

/// **What it finds.** An item without a lead.
/// **Why it matters.** Nobody knows who opens it, and nobody has prepared it.
/// **How to put it right.** Write the role that leads it.
package struct ItemWithoutLead: DocumentRule {
  package static let info = RuleInfo(
    id: "item-without-lead", severity: .warning,
    summary: says("En sak uten ansvarlig", "An item without a lead"),
    why: says(
      "Ingen vet hvem som skal åpne saken, og ingen har forberedt den.",
      "Nobody knows who opens it, and nobody has prepared it."),
    remedy: says("Skriv rollen som leder saken.", "Write the role that leads it."),
    methods: ["M68"],
    examples: [
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        ---
        ## Saksliste

        | Sak | Minutter | Ansvarlig |
        | --- | --- | --- |
        | ⟦Tallene⟧ | 15 | |
        | Pause | 10 | |
        | Tiltak | 10 | Enhetsleder |
        """),
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        ---
        ## Saksliste

        | Sak | Minutter | Ansvarlig |
        | --- | --- | --- |
        | Tallene | 15 | Enhetsleder |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.isComingMeeting else { return [] }
    return document.rows(Meeting.items).compactMap { row in
      guard let item = row[Meeting.item], row[Meeting.itemLead] == nil, !isBreak(item.value) else {
        return nil
      }
      return finding(
        in: document, at: item.range,
        nb: "ingen leder saken", en: "nobody leads the item",
        remedy: says("skriv en rolle i «Ansvarlig»", "write a role under “Lead”"))
    }
  }
}
