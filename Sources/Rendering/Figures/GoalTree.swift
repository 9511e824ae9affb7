package import Model
package import Source

/// The goals of a unit and the units below it, as a forest: each under the goal it is part of.
package struct GoalTree: Sendable {
  package struct Node: Sendable {
    package let statement: String
    package let unit: String
    package let target: String?
    package let now: String?
    package let due: String?
    package let status: StatusMark?
    /// The goal above, when it lies outside the unit.
    package let partOf: String?
    package let children: [Node]

    /// Boxes at the outer end of the branches.
    package var leaves: Int { max(1, children.map(\.leaves).reduce(0, +)) }
    package var depth: Int { 1 + (children.map(\.depth).max() ?? 0) }
  }

  package let roots: [Node]

  package var leaves: Int { roots.map(\.leaves).reduce(0, +) }
  package var depth: Int { roots.map(\.depth).max() ?? 0 }

  package init(
    _ unit: UnitNode, in workspace: Workspace, today: CalendarDate, language: LanguageCode
  ) {
    var units = [unit]
    var index = 0
    while index < units.count {
      units += workspace.children(of: units[index])
      index += 1
    }
    let goals = units.flatMap { unit in
      workspace.documents(in: unit).compactMap { document in
        document.ownGoal.map { (goal: $0, unit: unit) }
      }
    }
    let paths = Set(goals.map(\.goal.document.path))
    var parents: [String: String] = [:]
    var outside: [String: String] = [:]
    for (goal, _) in goals {
      guard
        let parent = workspace.document(goal[Goal.parent], from: goal.document, type: "goal"),
        parent.path != goal.document.path
      else { continue }
      if paths.contains(parent.path) {
        parents[goal.document.path] = parent.path
      } else {
        outside[goal.document.path] = parent.title
      }
    }
    var made: Set<String> = []
    func node(_ entry: (goal: GoalReading, unit: UnitNode)) -> Node {
      let path = entry.goal.document.path
      made.insert(path)
      let children = goals.filter {
        parents[$0.goal.document.path] == path && !made.contains($0.goal.document.path)
      }.map { node($0) }
      return GoalTree.node(
        entry.goal, unit: entry.unit.title, partOf: outside[path], children: children,
        workspace, today, language)
    }
    var roots = goals.filter { parents[$0.goal.document.path] == nil }.map { node($0) }
    // Goals that point at each other in a circle still get a box.
    for entry in goals where !made.contains(entry.goal.document.path) { roots.append(node(entry)) }
    self.roots = roots
  }

  private static func node(
    _ goal: GoalReading, unit: String, partOf: String?, children: [Node], _ workspace: Workspace,
    _ today: CalendarDate, _ language: LanguageCode
  ) -> Node {
    let measure = goal[Goal.measuredIn]?.value
    let latest = workspace.series(of: goal).flatMap { workspace.points(of: $0).last }
    let due = goal[Goal.due]?.value
    let status = goal[Goal.status]?.value
    var mark = status.map { StatusMark($0, language: language) }
    if let due, due < today, !(status?.isEvaluated ?? false), status != .rejected {
      mark = StatusMark(.overdue, Labels.daysOver(due.days(to: today))[language])
    }
    let statement =
      goal.document[CommonFields.title]?.value ?? goal.statement?.value ?? goal.document.title
    return Node(
      statement: statement, unit: unit,
      target: goal[Goal.target]?.value.written(in: measure, language),
      now: latest.map {
        Quantity(value: $0.value, decimals: $0.decimals).written(in: measure, language)
      }, due: due?.short(language), status: mark, partOf: partOf, children: children)
  }
}
