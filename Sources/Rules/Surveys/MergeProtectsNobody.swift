package import Model
package import Source
internal import Syntax

/// **What it finds.** A merger of one unit only, or of units under different groups.
/// **Why it matters.** Then the numbers of a unit can be worked out, so the merged group is not
/// shown.
/// **How to put it right.** Merge at least two units that are part of the same group.
package struct MergeProtectsNobody: DocumentRule {
  package static let info = RuleInfo(
    id: "merge-protects-nobody", severity: .error,
    summary: says(
      "En sammenslåing av bare én enhet, eller av enheter under ulike grupper",
      "A merger of one unit only, or of units under different groups"),
    why: says(
      "Da kan tallene til en enhet regnes ut, så den sammenslåtte gruppen vises ikke.",
      "Then the numbers of a unit can be worked out, so the merged group is not shown."),
    remedy: says(
      "Slå sammen minst to enheter som er del av den samme gruppen.",
      "Merge at least two units that are part of the same group."),
    methods: ["M18"],
    examples: [
      RuleExample(
        """
        ---
        type: undersøkelse
        tittel: Trivsel
        ---
        ## Grupper

        | Gruppe | Del av | Svar | Slått sammen av |
        | --- | --- | --- | --- |
        | Nord | | 30 | |
        | Kjøkken | Nord | 4 | |
        | Drift | Nord | 4 | ⟦Kjøkken⟧ |
        """),
      RuleExample(
        """
        ---
        type: undersøkelse
        tittel: Trivsel
        ---
        ## Grupper

        | Gruppe | Del av | Svar | Slått sammen av |
        | --- | --- | --- | --- |
        | Nord | | 30 | |
        | Kjøkken | Nord | 4 | |
        | Renhold | Nord | 5 | |
        | Drift | Nord | 9 | Kjøkken, Renhold |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === Survey.type else { return [] }
    let rows = document.rows(Survey.groups)
    func parent(_ name: String) -> String?? {
      rows.first { folded(key: $0[SurveyColumns.name]?.value ?? "") == folded(key: name) }.map {
        $0[SurveyColumns.partOf].map { folded(key: $0.value) }
      }
    }
    return rows.compactMap { row in
      guard let merges = row[SurveyColumns.merges] else { return nil }
      let own = row[SurveyColumns.partOf].map { folded(key: $0.value) }
      let isSpread = merges.value.contains { member in
        parent(member.value).map { $0 != own } ?? false
      }
      guard merges.value.count < 2 || isSpread else { return nil }
      return finding(
        in: document, at: row.place(of: SurveyColumns.merges),
        nb: "sammenslåingen verner ingen", en: "the merger protects nobody",
        remedy: says(
          "slå sammen minst to enheter som er del av den samme gruppen",
          "merge at least two units that are part of the same group"))
    }
  }
}
