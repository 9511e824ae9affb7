package import Model
package import Source
internal import Syntax

/// **What it finds.** A tally without a period.
/// **Why it matters.** Twelve times in a day and twelve in a month are not the same.
/// **How to put it right.** Write “from” and “to”.
package struct TallyWithoutPeriod: DocumentRule {
  package static let info = RuleInfo(
    id: "tally-without-period", severity: .warning,
    summary: says(
      "En telling uten tidsrom",
      "A tally without a period"),
    why: says(
      "Tolv ganger på en dag og tolv ganger på en måned er ikke det samme.",
      "Twelve times in a day and twelve in a month are not the same."),
    remedy: says(
      "Skriv «fra» og «til».",
      "Write “from” and “to”."),
    methods: ["M24"],
    examples: [
      RuleExample(
        """
        ---
        type: observasjon
        tittel: Ventetid ved rapport
        samtykke: Referatet 4. november
        ---
        ## ⟦Telling⟧

        | Vi teller     | Dag | Kveld |
        | ------------- | --- | ----- |
        | Avbrudd       | 12  | 7     |
        """),
      RuleExample(
        """
        ---
        type: observasjon
        tittel: Ventetid ved rapport
        samtykke: Referatet 4. november
        fra: 2026-11-09
        til: 2026-11-13
        ---
        ## Telling

        | Vi teller     | Dag | Kveld |
        | ------------- | --- | ----- |
        | Avbrudd       | 12  | 7     |
        """),
      RuleExample(
        """
        ---
        type: observasjon
        tittel: Ventetid ved rapport
        samtykke: Referatet 4. november
        fra: 2026-11-13
        til: ⟦2026-11-09⟧
        ---
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === Observation.type else { return [] }
    let from = document[Observation.from]
    let to = document[Observation.to]
    if let from, let to {
      guard to.value < from.value else { return [] }
      return [
        finding(
          in: document, at: to.range,
          nb: "observasjonen slutter før den begynner \(from.value.iso)",
          en: "the observation ends before it begins \(from.value.iso)",
          remedy: says("rett den ene av datoene", "correct one of the dates"))
      ]
    }
    guard let tally = ObservationTally(document),
      tally.lines.contains(where: { $0.counts.contains { $0 != nil } || $0.writtenSum != nil }),
      let body = document.body(Observation.tally)
    else { return [] }
    return [
      finding(
        in: document, at: body.headingRange,
        nb: "det står ikke når det ble talt", en: "it does not say when it was counted",
        remedy: says("skriv «fra:» og «til:»", "write “from:” and “to:”"))
    ]
  }
}
