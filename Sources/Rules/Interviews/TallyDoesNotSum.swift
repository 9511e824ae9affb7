package import Model
package import Source
internal import Syntax

/// **What it finds.** A tally whose sum is not what its columns make.
/// **Why it matters.** A number is wrong, and nobody knows which.
/// **How to put it right.** Correct the number, or take the sum out; the sheet adds it up.
package struct TallyDoesNotSum: DocumentRule {
  package static let info = RuleInfo(
    id: "tally-does-not-sum", severity: .error,
    summary: says(
      "En telling der summen ikke er det kolonnene blir",
      "A tally whose sum is not what its columns make"),
    why: says(
      "Et tall er feil, og ingen vet hvilket.",
      "A number is wrong, and nobody knows which."),
    remedy: says(
      "Rett tallet, eller ta ut summen; arket regner den ut.",
      "Correct the number, or take the sum out; the sheet adds it up."),
    methods: ["M24"],
    examples: [
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

        | Vi teller | Dag | Kveld | Sum  |
        | --------- | --- | ----- | ---- |
        | Avbrudd   | 12  | 7     | ⟦18⟧ |
        | Leting    | 2   | 1     | 3    |
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

        | Vi teller | Dag | Kveld | Sum |
        | --------- | --- | ----- | --- |
        | Avbrudd   | 12  | 7     | 19  |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === Observation.type, let tally = ObservationTally(document) else {
      return []
    }
    return tally.lines.compactMap { line in
      guard let written = line.writtenSum, let sum = line.sum, sum != written.value else {
        return nil
      }
      return finding(
        in: document, at: written.range,
        nb: "summen er \(written.value), men kolonnene blir \(sum)",
        en: "the sum is \(written.value), but the columns make \(sum)",
        remedy: says("rett tallet som er feil", "correct the number that is wrong"))
    }
  }
}
