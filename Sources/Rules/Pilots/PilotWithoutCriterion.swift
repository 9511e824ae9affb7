package import Model
package import Source
internal import Syntax

/// **What it finds.** A pilot without a success criterion.
/// **Why it matters.** When it is not settled beforehand what is good enough, anything can be
/// called a success.
/// **How to put it right.** Write at least one row under “Success criteria”, with the number you
/// want to see.
package struct PilotWithoutCriterion: DocumentRule {
  package static let info = RuleInfo(
    id: "pilot-without-criterion", severity: .warning,
    summary: says(
      "En pilot uten suksesskriterium", nn: "Ein pilot utan suksesskriterium",
      "A pilot without a success criterion"),
    why: says(
      "Er det ikke bestemt på forhånd hva som er godt nok, kan alt kalles en suksess etterpå.",
      nn:
        "Er det ikkje bestemt på førehand kva som er godt nok, kan alt kallast ein suksess etterpå.",
      "When it is not settled beforehand what is good enough, anything can be called a success."),
    remedy: says(
      "Skriv minst én rad under «Suksesskriterier», med tallet dere vil se.",
      nn: "Skriv minst éi rad under «Suksesskriterium», med talet de vil sjå.",
      "Write at least one row under “Success criteria”, with the number you want to see."),
    methods: ["M49"],
    examples: [
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          ⟦type: pilot⟧
          tittel: Fast tilsyn
          start: 2026-11-01
          slutt: 2026-12-01
          ---
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
          start: 2026-11-01
          slutt: 2026-12-01
          ---
          ## ⟦Suksesskriterier⟧
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
          start: 2026-11-01
          slutt: 2026-12-01
          ---

          ## Suksesskriterier

          | Kriterium | Ønsket |
          | --- | --- |
          | Fall om natta | høyst fire |
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard let pilot = PilotReading(document), pilot.criteria.isEmpty else { return [] }
    return [
      finding(
        in: document, at: document.body(Pilot.criteria)?.headingRange ?? document.headPlace,
        nb: "piloten har ikke noe suksesskriterium", en: "the pilot has no success criterion",
        remedy: says(
          "skriv minst ett under «Suksesskriterier», før dere begynner",
          "write at least one under “Success criteria”, before you begin"))
    ]
  }

}
