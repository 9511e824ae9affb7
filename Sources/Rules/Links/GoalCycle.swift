package import Model
package import Source
internal import Syntax

/// **What it finds.** Goals that are each other's parents in a circle.
/// **Why it matters.** A tree of goals needs a top; a circle can be neither drawn nor followed
/// up.
/// **How to put it right.** Let one of the goals stand without a parent, or below another.
package struct GoalCycle: WorkspaceRule {
  package static let info = RuleInfo(
    id: "goal-cycle", severity: .error,
    summary: says(
      "Mål som er overordnet hverandre i ring", "Goals that are each other's parents in a circle"),
    why: says(
      "Et måltre må ha en topp; en ring kan verken tegnes eller følges opp.",
      "A tree of goals needs a top; a circle can be neither drawn nor followed up."),
    remedy: says(
      "La ett av målene stå uten overordnet mål, eller under et annet.",
      "Let one of the goals stand without a parent, or below another."),
    methods: ["M40"],
    examples: [
      RuleExample(files: [
        (
          "enheter/a.md",
          """
          ---
          type: mål
          tittel: A
          overordnet_mål: ⟦b⟧
          ---
          """
        ),
        (
          "enheter/b.md",
          """
          ---
          type: mål
          tittel: B
          overordnet_mål: a
          ---
          """
        ),
      ]),
      RuleExample(files: [
        (
          "enheter/a.md",
          """
          ---
          type: mål
          tittel: A
          overordnet_mål: b
          ---
          """
        ),
        (
          "enheter/b.md",
          """
          ---
          type: mål
          tittel: B
          ---
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    let goals = workspace.documents(ofType: "goal")
    var parent: [String: Document] = [:]
    for goal in goals {
      if let above = workspace.document(goal[Goal.parent], from: goal, type: "goal") {
        parent[goal.path] = above
      }
    }
    var result: [Finding] = []
    var isDone: Set<String> = []
    for goal in goals {
      var trail: [Document] = []
      var onTrail: [String: Int] = [:]
      var current: Document? = goal
      while let node = current, !isDone.contains(node.path) {
        if let start = onTrail[node.path] {
          result.append(told(Array(trail[start...])))
          break
        }
        onTrail[node.path] = trail.count
        trail.append(node)
        current = parent[node.path]
      }
      isDone.formUnion(onTrail.keys)
    }
    return result
  }

  private func told(_ ring: [Document]) -> Finding {
    let start = ring.indices.min { ring[$0].path < ring[$1].path } ?? 0
    let ordered = Array(ring[start...] + ring[..<start])
    let names = (ordered + ordered.prefix(1)).map { "«\($0.id)»" }.joined(separator: " → ")
    return finding(
      in: ordered[0], at: ordered[0].place(of: Goal.parent),
      nb: "målene går i ring: \(names)", en: "the goals go in a circle: \(names)",
      remedy: says(
        "la ett av dem stå uten overordnet mål", "let one of them stand without a parent"),
      notes: ordered.dropFirst().map {
        Finding.Note(
          file: $0.path, range: $0.place(of: Goal.parent),
          message: says("er også med i ringen", "is in the circle too"))
      })
  }
}
