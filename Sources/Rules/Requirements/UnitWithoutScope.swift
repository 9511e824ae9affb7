package import Model
package import Source
internal import Syntax

/// **What it finds.** A unit with no requirements and no internal control to inherit.
/// **Why it matters.** When some units have written down what they must control, it is easy to
/// think that all have.
/// **How to put it right.** Make requirements for the unit, or write the areas under “Internal
/// control” of its profile.
package struct UnitWithoutScope: WorkspaceRule {
  package static let info = RuleInfo(
    id: "unit-without-scope", severity: .hint,
    summary: says(
      "En enhet uten kravoversikt og uten internkontroll å arve",
      nn: "Ei eining utan kravoversikt og utan internkontroll å arve",
      "A unit with no requirements and no internal control to inherit"),
    why: says(
      "Når noen enheter har skrevet ned hva de må ha kontroll på, er det lett å tro at alle har det.",
      nn:
        "Når nokre einingar har skrive ned kva dei må ha kontroll på, er det lett å tru at alle har det.",
      "When some units have written down what they must control, it is easy to think that all have."
    ),
    remedy: says(
      "Lag en kravoversikt for enheten, eller skriv områdene under «Internkontroll» i profilen.",
      nn: "Lag ei kravoversikt for eininga, eller skriv områda under «Internkontroll» i profilen.",
      "Make requirements for the unit, or write the areas under “Internal control” of its profile."),
    methods: ["M01"],
    examples: [
      RuleExample(files: [
        (
          "nord/enhet.md",
          """
          ---
          type: enhet
          tittel: Nord

          ---
          """
        ),
        (
          "nord/krav.md",
          """
          ---
          type: kravoversikt
          tittel: Krav til HMS
          ansvarlig: Enhetsleder
          ---
          ## Krav

          | Krav | Kilde | Gjelder | Ansvarlig | Besvart i | Sist kontrollert |
          | --- | --- | --- | --- | --- | --- |
          | Vernerunde | aml. | ja | | Boka | 2026-09-22 |
          """
        ),
        (
          "sør/enhet.md",
          """
          ---
          ⟦type: enhet⟧
          tittel: Sør

          ---
          """
        ),
      ]),
      RuleExample(files: [
        (
          "enhet.md",
          """
          ---
          type: enhet
          tittel: Kommunen

          ---
          ## Internkontroll

          | Område | Ansvarlig |
          | --- | --- |
          | HMS | HR-sjef |
          """
        ),
        (
          "nord/enhet.md",
          """
          ---
          type: enhet
          tittel: Nord

          ---
          """
        ),
        (
          "nord/krav.md",
          """
          ---
          type: kravoversikt
          tittel: Krav til HMS
          ansvarlig: Enhetsleder
          ---
          ## Krav

          | Krav | Kilde | Gjelder | Ansvarlig | Besvart i | Sist kontrollert |
          | --- | --- | --- | --- | --- | --- |
          | Vernerunde | aml. | ja | | Boka | 2026-09-22 |
          """
        ),
        (
          "sør/enhet.md",
          """
          ---
          type: enhet
          tittel: Sør

          ---
          """
        ),
      ]),
      RuleExample(files: [
        (
          "sør/enhet.md",
          """
          ---
          type: enhet
          tittel: Sør

          ---
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    let lists = workspace.documents(ofType: "requirements")
    if lists.isEmpty { return [] }
    var holders = Set(lists.compactMap { workspace.unit(of: $0)?.folder })
    for (folder, unit) in workspace.units
    where !unit.document.rows(Unit.internalControl).isEmpty {
      holders.insert(folder)
    }
    return workspace.unitFolders.compactMap { folder in
      guard let unit = workspace.units[folder],
        !workspace.unitAndBelow(unit).contains(where: { holders.contains($0.folder) }),
        !workspace.lineage(of: unit).contains(where: { holders.contains($0.folder) })
      else { return nil }
      return finding(
        in: unit.document, at: unit.document.headPlace,
        nb: "enheten har ingen kravoversikt og ingen internkontroll å arve",
        en: "the unit has no requirements and no internal control to inherit",
        remedy: says(
          "lag en med «forbedre new kravoversikt», eller fyll ut «Internkontroll»",
          "make one with “forbedre new requirements”, or fill in “Internal control”"))
    }
  }

}
