package import Model
package import Source
internal import Syntax

/// **What it finds.** A pilot adopted though a criterion is not met.
/// **Why it matters.** The decision says one thing and the numbers another; then criteria mean
/// nothing.
/// **How to put it right.** Choose adapt, correct the answer in the table, or write under “Act” why
/// it is adopted all the same.
package struct PilotAgainstResult: DocumentRule {
  package static let info = RuleInfo(
    id: "pilot-against-result", severity: .warning,
    summary: says(
      "En pilot som innføres selv om et kriterium ikke er oppfylt",
      nn: "Ein pilot som blir innført sjølv om eit kriterium ikkje er oppfylt",
      "A pilot adopted though a criterion is not met"),
    why: says(
      "Beslutningen sier én ting og tallene noe annet; da mister kriteriene mening.",
      nn: "Avgjerda seier éin ting og tala noko anna; då mistar kriteria meining.",
      "The decision says one thing and the numbers another; then criteria mean nothing."),
    remedy: says(
      "Velg tilpasse, rett svaret i tabellen, eller skriv under «Veien videre» hvorfor det innføres likevel.",
      nn:
        "Vel tilpasse, rett svaret i tabellen, eller skriv under «Vegen vidare» kvifor det blir innført likevel.",
      "Choose adapt, correct the answer in the table, or write under “Act” why it is adopted all the same."
    ),
    methods: ["M49"],
    examples: [
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: pilot
          tittel: Fast tilsyn
          beslutning: ⟦innføre⟧
          ---
          ## Suksesskriterier

          | Kriterium | Ønsket | Resultat | Oppfylt |
          | --- | --- | --- | --- |
          | Fall om natta | høyst fire | tre | ja |
          | Tilsyn krysset av | ni av ti | seks av ti | nei |
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: pilot
          tittel: Fast tilsyn
          beslutning: innføre
          ---
          ## Suksesskriterier

          | Kriterium | Ønsket | Resultat | Oppfylt |
          | --- | --- | --- | --- |
          | Tilsyn krysset av | ni av ti | seks av ti | nei |

          ## Veien videre

          Kryssene ble glemt, men tilsynene ble gjort.
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard let pilot = PilotReading(document), let decision = document[Pilot.decision],
      decision.value == .adopt
    else { return [] }
    let unmet = pilot.criteria.filter { $0.isMet == false }
    let hasReason = document.body(Pilot.act).map { !document.isEmpty($0) } ?? false
    guard let first = unmet.first, !hasReason else { return [] }
    return [
      finding(
        in: document, at: decision.range,
        nb:
          "innføres, men \(unmet.count) av \(pilot.criteria.count) kriterier er ikke oppfylt: «\(first.text.value)»",
        en:
          "adopted, but \(unmet.count) of \(pilot.criteria.count) criteria are not met: “\(first.text.value)”",
        remedy: says(
          "skriv «tilpasse», eller skriv grunnen under «Veien videre»",
          "write “adapt”, or write the reason under “Act”"),
        notes: [
          Finding.Note(
            file: document.path, range: first.text.range,
            message: says("kriteriet som ikke er oppfylt", "the criterion that is not met"))
        ])
    ]
  }

}
