package import Model
package import Source
internal import Syntax

/// **What it finds.** A cause analysis without a root cause.
/// **Why it matters.** Without a choice it is unclear which cause the actions should remove.
/// **How to put it right.** Write “(root cause 1)” behind the cause, and a sentence under “Root
/// causes”.
package struct NoRootCauseMarked: DocumentRule {
  package static let info = RuleInfo(
    id: "no-root-cause-marked", severity: .hint,
    summary: says("En årsaksanalyse uten rotårsak", "A cause analysis without a root cause"),
    why: says(
      "Uten et valg er det uklart hvilken årsak tiltakene skal fjerne.",
      "Without a choice it is unclear which cause the actions should remove."),
    remedy: says(
      "Skriv «(rotårsak 1)» etter årsaken, og en setning under «Rotårsaker».",
      "Write “(root cause 1)” behind the cause, and a sentence under “Root causes”."),
    methods: ["M37", "M38"],
    examples: [
      RuleExample(
        """
        ---
        type: fiskebein
        tittel: Hvorfor endres lista?
        virkning: Lista endres sent
        ---
        ## ⟦Årsaker⟧

        - Bemanning
          - Ingen ressursvakt
        - Ledelse
          - Leder er bare på dagtid
        """),
      RuleExample(
        """
        ---
        type: fiskebein
        tittel: Hvorfor endres lista?
        virkning: Lista endres sent
        ---
        ## Årsaker

        - Bemanning
          - Ingen ressursvakt (rotårsak 1)
        - Ledelse
          - Leder er bare på dagtid
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard let analysis = document.analysisIfAny, analysis.rootCauses.isEmpty else { return [] }
    let causes = analysis.categories.flatMap(\.causes)
    guard !causes.isEmpty || !analysis.steps.isEmpty,
      !causes.contains(where: { $0.rootCause != nil })
    else { return [] }
    let section: Section
    switch document.type?.name {
    case "fishbone": section = Fishbone.causes
    case "five-whys": section = FiveWhys.chain
    default: section = Improvement.causeAnalysis
    }
    return [
      finding(
        in: document, at: document.body(section)?.headingRange ?? document.headPlace,
        nb: "ingen rotårsak er pekt ut", en: "no root cause is pointed out",
        remedy: says(
          "skriv dem i en nummerert liste under «Rotårsaker»",
          "write them in a numbered list under “Root causes”"))
    ]
  }
}
