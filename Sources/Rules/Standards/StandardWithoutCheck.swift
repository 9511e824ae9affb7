package import Model
package import Source
internal import Syntax

/// **What it finds.** A standard without a day to check it.
/// **Why it matters.** Old habits come back. Without a day in the calendar nobody sees it.
/// **How to put it right.** Write “check_date:”, or put the check in the year wheel with the
/// standard as its document.
package struct StandardWithoutCheck: WorkspaceRule {
  package static let info = RuleInfo(
    id: "standard-without-check", severity: .warning,
    summary: says(
      "En ny praksis uten dag for kontroll", nn: "Ein ny praksis utan dag for kontroll",
      "A standard without a day to check it"),
    why: says(
      "Gamle vaner kommer tilbake. Uten en dag i kalenderen ser ingen det.",
      nn: "Gamle vanar kjem tilbake. Utan ein dag i kalenderen ser ingen det.",
      "Old habits come back. Without a day in the calendar nobody sees it."),
    remedy: says(
      "Skriv «kontrolldato:», eller legg kontrollen inn i årshjulet med praksisen som dokument.",
      nn:
        "Skriv «kontrolldato:», eller legg kontrollen inn i årshjulet med praksisen som dokument.",
      "Write “check_date:”, or put the check in the year wheel with the standard as its document."),
    methods: ["M63", "M08"],
    examples: [
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          ⟦type: ny praksis⟧
          tittel: Fast tilsyn om natta
          ansvarlig: Fagsykepleier
          ---
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: ny praksis
          tittel: Fast tilsyn om natta
          kontrolldato: 2027-01-01
          ---
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/tilsyn-natt.md",
          """
          ---
          type: ny praksis
          tittel: Fast tilsyn om natta
          ansvarlig: Fagsykepleier
          ---
          """
        ),
        (
          "enheter/årshjul.md",
          """
          ---
          type: årshjul
          tittel: Årshjul
          år: 2026
          ---
          ## Aktiviteter

          | Aktivitet | Når | Dokument |
          | --- | --- | --- |
          | Se etter at tilsynene holder | 14. desember | tilsyn-natt |
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    var checked: Set<String>?
    var result: [Finding] = []
    for standard in workspace.documents(ofType: "standard") {
      guard standard.entry(Standard.checkDate).map({ $0.value.isEmpty }) ?? true else { continue }
      let inWheel = checked ?? wheelDocuments(workspace)
      checked = inWheel
      if inWheel.contains(standard.path) { continue }
      result.append(
        finding(
          in: standard, at: standard.headPlace,
          nb: "ingen dag for å se etter om praksisen holder seg",
          en: "no day to look whether the practice lasts",
          remedy: says(
            "skriv «kontrolldato:», eller legg kontrollen i årshjulet",
            "write “check_date:”, or put the check in the year wheel")))
    }
    return result
  }
  /// Paths of the documents that wheel activities are for.
  private func wheelDocuments(_ workspace: Workspace) -> Set<String> {
    Set(
      workspace.documents(ofType: "year-wheel").flatMap { wheel in
        wheel.rows(YearWheel.activities).compactMap {
          workspace.document($0[YearWheel.document], from: wheel)?.path
        }
      })
  }
}
