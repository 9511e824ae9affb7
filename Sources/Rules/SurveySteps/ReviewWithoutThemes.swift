package import Model
package import Source
internal import Syntax

/// **What it finds.** A leader group that has seen the results without choosing themes.
/// **Why it matters.** Without a choice everything is equally important, and nothing is done.
/// **How to put it right.** Write one to three themes under “Common themes”.
package struct ReviewWithoutThemes: DocumentRule {
  package static let info = RuleInfo(
    id: "review-without-themes", severity: .hint,
    summary: says(
      "En ledergruppe som har sett resultatene uten å velge temaer",
      "A leader group that has seen the results without choosing themes"),
    why: says(
      "Uten et valg blir alt like viktig, og ingenting blir gjort.",
      "Without a choice everything is equally important, and nothing is done."),
    remedy: says(
      "Skriv ett til tre temaer under «Felles temaer».",
      "Write one to three themes under “Common themes”."),
    methods: ["M77"],
    examples: [
      RuleExample(
        """
        ---
        type: undersøkelsesrunde
        tittel: Runde 2026
        eier: Enhetsleder
        ---
        ## Trinnene

        | Trinn | Status | Dato | Vist av | Til stede | Grunn |
        | --- | --- | --- | --- | --- | --- |
        | 4 | gjennomført | 2026-10-20 | | | |
        | ⟦5⟧ | gjennomført | 2026-11-01 | | | |
        """),
      RuleExample(
        """
        ---
        type: undersøkelsesrunde
        tittel: Runde 2026
        eier: Enhetsleder
        ---
        ## Trinnene

        | Trinn | Status | Dato | Vist av | Til stede | Grunn |
        | --- | --- | --- | --- | --- | --- |
        | 5 | gjennomført | 2026-11-01 | | | |

        ## Felles temaer

        - Rolleklarhet på kveld
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === SurveyCycle.type,
      let fifth = SurveyCycleReading(document).entry(5), fifth.isDone(on: today)
    else { return [] }
    let body = document.body(SurveyCycle.themes)
    guard body.map({ document.isEmpty($0) }) ?? true else { return [] }
    return [
      finding(
        in: document, at: fifth.number.range,
        nb: "ledergruppa har sett resultatene, men ingen temaer er valgt",
        en: "the leader group has seen the results, but no themes are chosen",
        remedy: says(
          "skriv ett til tre under «Felles temaer»", "write one to three under “Common themes”"))
    ]
  }
}
