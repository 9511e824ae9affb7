package import Model
package import Source
internal import Syntax

/// **What it finds.** Three or more deviations of a kind within a year, without a common
/// analysis.
/// **Why it matters.** What recurs has a common cause that single cases do not show.
/// **How to put it right.** Make one analysis or improvement, and refer to it from all of them.
package struct RecurringDeviation: WorkspaceRule {
  package static let info = RuleInfo(
    id: "recurring-deviation", severity: .warning,
    summary: says(
      "Tre eller flere avvik av samme slag på et år, uten felles analyse",
      "Three or more deviations of a kind within a year, without a common analysis"),
    why: says(
      "Det som gjentar seg, har en felles årsak som enkeltsaker ikke viser.",
      "What recurs has a common cause that single cases do not show."),
    remedy: says(
      "Lag én analyse eller forbedring, og vis til den fra alle avvikene.",
      "Make one analysis or improvement, and refer to it from all of them."),
    methods: ["M13"],
    examples: [
      RuleExample(files: [
        (
          "enheter/a.md",
          """
          ---
          type: avvik
          tittel: A
          kategori: Fall
          hendelsesdato: 2026-02-01
          ---
          """
        ),
        (
          "enheter/b.md",
          """
          ---
          type: avvik
          tittel: B
          kategori: fall
          hendelsesdato: 2026-05-01
          ---
          """
        ),
        (
          "enheter/c.md",
          """
          ---
          type: avvik
          tittel: C
          kategori: ⟦Fall⟧
          hendelsesdato: 2026-10-01
          ---
          """
        ),
      ]),
      RuleExample(files: [
        (
          "enheter/a.md",
          """
          ---
          type: avvik
          tittel: A
          kategori: Fall
          hendelsesdato: 2026-02-01
          ---
          """
        ),
        (
          "enheter/b.md",
          """
          ---
          type: avvik
          tittel: B
          kategori: Fall
          hendelsesdato: 2025-05-01
          ---
          """
        ),
        (
          "enheter/c.md",
          """
          ---
          type: avvik
          tittel: C
          kategori: Fall
          hendelsesdato: 2026-10-01
          ---
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    let since = today.adding(months: -12)
    var groups: [String: [(document: Document, date: CalendarDate)]] = [:]
    for document in workspace.documents(ofType: "deviation") {
      guard let category = document[Deviation.category], let date = document[Deviation.occurred],
        date.value > since, date.value <= today
      else { continue }
      let unit = workspace.unit(of: document)?.folder ?? "\u{0}"
      groups["\(unit)\u{0}\(folded(key: category.value))", default: []].append(
        (document, date.value))
    }
    var result: [Finding] = []
    for key in groups.keys.sorted() {
      guard let group = groups[key], group.count >= 3 else { continue }
      var shared: [String: Int] = [:]
      for (document, _) in group {
        let targets = (document[Deviation.analysis]?.value ?? []).compactMap {
          workspace.document($0, from: document)?.path
        }
        for target in Set(targets) { shared[target, default: 0] += 1 }
      }
      // One analysis that covers all but the very last, perhaps not yet linked, will do.
      if let most = shared.values.max(), most >= max(2, group.count - 1) { continue }
      let ordered = group.sorted { ($0.date, $0.document.path) < ($1.date, $1.document.path) }
      guard let last = ordered.last, let category = last.document[Deviation.category] else {
        continue
      }
      result.append(
        finding(
          in: last.document, at: category.range,
          nb: "\(group.count) avvik av typen «\(category.value)» på et år, uten felles analyse",
          en:
            "\(group.count) deviations of the kind “\(category.value)” in a year, with no common analysis",
          remedy: says(
            "lag én analyse, og vis til den fra alle", "make one analysis, and refer to it from all"
          ),
          notes: ordered.dropLast().suffix(5).map {
            Finding.Note(
              file: $0.document.path, range: $0.document.place(of: Deviation.category),
              message: says($0.date.written(.nb), $0.date.written(.en)))
          }))
    }
    return result
  }
}
