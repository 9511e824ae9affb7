package import Model
package import Source
internal import Syntax

/// **What it finds.** More cases raised from one session than anybody can follow up.
/// **Why it matters.** Three cases that are answered give more than ten that lie.
/// **How to put it right.** Choose the most important together, and keep the rest in the group
/// until next time.
package struct TooManyRaisedCases: DocumentRule {
  package static let info = RuleInfo(
    id: "too-many-raised-cases", severity: .hint,
    summary: says(
      "Flere løftede saker fra én samling enn noen rekker å følge opp",
      "More cases raised from one session than anybody can follow up"),
    why: says(
      "Tre saker som får svar, gir mer enn ti som blir liggende.",
      "Three cases that are answered give more than ten that lie."),
    remedy: says(
      "Velg de viktigste sammen, og la resten bli i gruppa til neste gang.",
      "Choose the most important together, and keep the rest in the group until next time."),
    methods: ["M34", "M36"],
    examples: [
      RuleExample(
        """
        ---
        type: refleksjonslogg
        tittel: Kveld
        dato: 2026-10-01
        ---
        ## Løftede saker

        | Sak | Løftet til | Løftet | Beslutning | Svar | Besvart | Fortalt | Førte til |
        | --- | --- | --- | --- | --- | --- | --- | --- |
        | Telefonen | Enhetsleder | 2026-11-15 | | | | | |
        | Nøklene | Enhetsleder | 2026-11-15 | | | | | |
        | Lista | Enhetsleder | 2026-11-15 | | | | | |
        | ⟦Bilen⟧ | Enhetsleder | 2026-11-15 | | | | | |
        """),
      RuleExample(
        """
        ---
        type: refleksjonslogg
        tittel: Kveld
        dato: 2026-10-01
        ---
        ## Løftede saker

        | Sak | Løftet til | Løftet | Beslutning | Svar | Besvart | Fortalt | Førte til |
        | --- | --- | --- | --- | --- | --- | --- | --- |
        | Telefonen | Enhetsleder | 2026-11-15 | | | | | |
        | Nøklene | Enhetsleder | 2026-11-15 | | | | | |
        | Lista | Enhetsleder | 2026-11-15 | | | | | |
        """),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === ReflectionLog.type else { return [] }
    let cases = document.raisedCaseRows.compactMap { $0[RaisedCaseFields.what] }
    let limit = settings.limits.raisedCases
    guard cases.count > limit else { return [] }
    return [
      finding(
        in: document, at: cases[limit].range,
        nb: "\(cases.count) saker er løftet fra samlingen; høyst \(limit) er passe",
        en: "\(cases.count) cases are raised from the session; \(limit) at most is right",
        remedy: says(
          "velg de viktigste, og flytt resten til «Blir i gruppa»",
          "choose the most important, and move the rest to “Stays in the group”"))
    ]
  }
}
