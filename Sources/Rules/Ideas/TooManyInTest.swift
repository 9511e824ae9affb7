package import Model
package import Source
internal import Syntax

/// **What it finds.** More than six ideas and improvements under test in one unit.
/// **Why it matters.** Nobody can tell which change made the difference, and none gets its due.
/// **How to put it right.** Judge some of them, or put some on hold, before you begin new ones.
package struct TooManyInTest: WorkspaceRule {
  /// As many as the improvement board has room for.
  package static let limit = 6

  package static let info = RuleInfo(
    id: "too-many-in-test", severity: .warning,
    summary: says(
      "Flere enn seks utprøvinger på en gang i én enhet",
      "More than six trials at once in one unit"),
    why: says(
      "Da vet ingen hvilken endring som virket, og tavla har ikke plass til dem.",
      "Nobody can then tell which change worked, and the board has no room for them."),
    remedy: says(
      "Vurder noen av dem, eller sett noen på vent, før dere begynner på nye.",
      "Judge some of them, or put some on hold, before you begin new ones."),
    methods: ["M53"],
    examples: [
      RuleExample(
        files: [
          ("nord/enhet.md", "---\ntype: enhet\ntittel: Nord\n---\n")
        ]
          + (1...6).map { number in
            (
              "nord/\(number).md",
              "---\ntype: idé\ntittel: Idé \(number)\nstatus: under utprøving\n---\n"
            )
          } + [
            (
              "nord/7.md",
              "---\ntype: idé\ntittel: Idé 7\nstatus: ⟦under utprøving⟧\n---\n"
            )
          ]),
      RuleExample(
        files: [
          ("nord/enhet.md", "---\ntype: enhet\ntittel: Nord\n---\n")
        ]
          + (1...6).map { number in
            (
              "nord/\(number).md",
              "---\ntype: idé\ntittel: Idé \(number)\nstatus: under utprøving\n---\n"
            )
          }),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    var counts: [String: Int] = [:]
    var last: [String: (document: Document, range: SourceRange)] = [:]
    for type in ["idea", "improvement"] {
      for document in workspace.documents(ofType: type) {
        let status = type == "idea" ? document[Idea.status] : document[Improvement.status]
        guard let status, status.value == .inTest else { continue }
        let folder = workspace.unit(of: document)?.folder ?? ""
        counts[folder, default: 0] += 1
        let known = last[folder]
        if known == nil || (known?.document.path ?? "") < document.path {
          last[folder] = (document, status.range)
        }
      }
    }
    return counts.sorted { $0.key < $1.key }.compactMap { folder, count in
      guard count > TooManyInTest.limit, let place = last[folder] else { return nil }
      return finding(
        in: place.document, at: place.range,
        nb: "\(count) utprøvinger går samtidig i enheten; grensen er \(TooManyInTest.limit)",
        en: "\(count) trials run at once in the unit; the limit is \(TooManyInTest.limit)",
        remedy: says("vurder noen av dem først", "judge some of them first"))
    }
  }
}
