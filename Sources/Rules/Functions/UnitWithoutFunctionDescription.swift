package import Model
package import Source
internal import Syntax

/// **What it finds.** A unit without a function description where the unit beside it has one.
/// **Why it matters.** Every department and unit should have one, so that it is clear who does
/// what.
/// **How to put it right.** Make it with “forbedre new function-description”.
package struct UnitWithoutFunctionDescription: WorkspaceRule {
  package static let info = RuleInfo(
    id: "unit-without-function-description", severity: .hint,
    summary: says(
      "En enhet uten funksjonsbeskrivelse, der naboenheten har det",
      nn: "Ei eining utan funksjonsskildring, der naboeininga har det",
      "A unit without a function description where the unit beside it has one"),
    why: says(
      "Alle avdelinger og enheter skal ha en, så det er klart hvem som gjør hva.",
      nn: "Alle avdelingar og einingar skal ha ei, så det er klart kven som gjer kva.",
      "Every department and unit should have one, so that it is clear who does what."),
    remedy: says(
      "Lag den med «forbedre new funksjonsbeskrivelse».",
      nn: "Lag ho med «forbedre new funksjonsskildring».",
      "Make it with “forbedre new function-description”."),
    methods: ["M07"],
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
          "nord/f.md",
          """
          ---
          type: funksjonsbeskrivelse
          tittel: Funksjoner i Nord

          ---
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
          "nord/enhet.md",
          """
          ---
          type: enhet
          tittel: Nord

          ---
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
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    let holders = Set(
      workspace.documents(ofType: "function-description").compactMap {
        workspace.unit(of: $0)?.folder
      })
    if holders.isEmpty { return [] }
    // Units with the same unit above stand beside each other.
    var beside: [String: [UnitNode]] = [:]
    for folder in workspace.unitFolders {
      if let unit = workspace.units[folder] {
        beside[unit.parentFolder ?? "\0", default: []].append(unit)
      }
    }
    return beside.values.flatMap { units -> [Finding] in
      let count = units.count { holders.contains($0.folder) }
      if count == 0 { return [] }
      return units.filter { !holders.contains($0.folder) }.map { unit in
        finding(
          in: unit.document, at: unit.document.headPlace,
          nb:
            "enheten har ingen funksjonsbeskrivelse; \(count) av \(units.count) enheter på samme nivå har det",
          en:
            "the unit has no function description; \(count) of \(units.count) units beside it have one",
          remedy: says(
            "lag den med «forbedre new funksjonsbeskrivelse»",
            "make it with “forbedre new function-description”"))
      }
    }
  }

}
