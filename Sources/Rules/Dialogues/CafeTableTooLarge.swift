package import Model
package import Source
internal import Syntax

/// **What it finds.** A café table with so many that not everybody gets to speak.
/// **Why it matters.** Those who have been there ask for groups small enough for all to speak.
/// **How to put it right.** Put four or five at each table, and more tables in the room.
package struct CafeTableTooLarge: DocumentRule {
  package static let info = RuleInfo(
    id: "cafe-table-too-large", severity: .warning,
    summary: says(
      "Et kafébord med så mange at ikke alle får ordet",
      "A café table with so many that not everybody gets to speak"),
    why: says(
      "De som har vært med, ber om grupper som er små nok til at alle slipper til.",
      "Those who have been there ask for groups small enough for all to speak."),
    remedy: says(
      "Sett fire eller fem ved hvert bord, og flere bord i rommet.",
      "Put four or five at each table, and more tables in the room."),
    methods: ["M32"],
    examples: [
      RuleExample(
        """
        ---
        type: dialogkafé
        tittel: Kafé
        tema: Overganger
        dato: 2026-11-18
        ---
        ## Bord

        | Bord | Vert | Plasser |
        | --- | --- | --- |
        | 1 | Rektor | 5 |
        | 2 | Inspektør | ⟦9⟧ |
        """),
      RuleExample(
        """
        ---
        type: dialogkafé
        tittel: Kafé
        tema: Overganger
        bordstørrelse: ⟦8⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: dialogkafé
        tittel: Kafé
        tema: Overganger
        dato: 2026-11-18
        ---
        ## Bord

        | Bord | Vert | Plasser |
        | --- | --- | --- |
        | 1 | Rektor | 5 |
        """),
    ])

  private let limits: Settings.Limits

  package init(_ settings: Settings) { limits = settings.limits }

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.isRunningCafe else { return [] }
    let most = limits.cafeTable
    var sizes = document.rows(DialogueCafe.tables).compactMap { $0[CafeColumns.seats] }
    if let size = document[DialogueCafe.tableSize] { sizes.append(size) }
    return sizes.filter { $0.value > most }.map { size in
      finding(
        in: document, at: size.range,
        nb: "\(size.value) ved ett bord, det bør være høyst \(most)",
        en: "\(size.value) at one table, there should be \(most) at most",
        remedy: says("sett færre ved hvert bord", "put fewer at each table"))
    }
  }
}
