import Source
import Syntax

/// What falls due, gathered by the person who answers for it.
package struct DueList: Sendable {
  /// A role with what it answers for, the longest over first.
  package struct Person: Sendable {
    /// The role; nil for what nobody answers for.
    package let role: String?
    /// The unit that declares the role, else the one the first action stands in.
    package let unit: UnitNode?
    package let actions: [OpenAction]

    package var overdue: Int { actions.count(where: \.isOverdue) }
  }

  /// Those with the most days over first; what nobody answers for comes last.
  package let persons: [Person]
  /// Everything that falls due, in order of days.
  package let actions: [OpenAction]

  /// - Parameters:
  ///   - days: how many days ahead; nil for everything that has a deadline.
  ///   - role: only what this role answers for.
  package init(_ progress: UnitProgress, within days: Int?, role: String? = nil) {
    let wanted = role.map { folded(key: $0) }
    let actions = (progress.actions + progress.deadlines).filter { action in
      guard action.daysOver != nil, !action.isResting else { return false }
      guard action.isOverdue || days.map({ action.isDue(within: $0) }) ?? true else {
        return false
      }
      guard let wanted else { return true }
      return DueList.roles(in: action.owner ?? "").contains(wanted)
    }.sorted(by: OpenAction.inOrder)
    self.actions = actions
    var order: [String] = []
    var groups: [String: (role: String?, unit: UnitNode?, actions: [OpenAction])] = [:]
    for action in actions {
      let home = action.owner.flatMap { owner in
        progress.workspace.role(owner, in: action.unit)?.unit
      }
      let unit = home ?? action.unit
      let key =
        "\(folded(key: action.owner ?? ""))\n\(action.owner == nil ? "" : unit?.folder ?? "")"
      if groups[key] == nil {
        order.append(key)
        groups[key] = (action.owner, action.owner == nil ? nil : unit, [])
      }
      groups[key]?.actions.append(action)
    }
    // The actions are in order of days, so whoever has the oldest stands first already.
    let persons = order.compactMap { groups[$0] }.map {
      Person(role: $0.role, unit: $0.unit, actions: $0.actions)
    }
    self.persons = persons.filter { $0.role != nil } + persons.filter { $0.role == nil }
  }

  /// The roles of a cell that names one or several: whole, and each of `A og B`, `A, B`, `A/B`.
  package static func roles(in text: String) -> Set<String> {
    var parts = [Substring(text)]
    for separator in [",", "/", " og ", " and ", " & "] {
      parts = parts.flatMap { $0.split(separator: separator) }
    }
    return Set((parts + [Substring(text)]).map { folded(key: $0) })
  }

  /// Every role that answers for something open, for «mente du».
  package static func roles(in progress: UnitProgress) -> [String] {
    var seen: Set<String> = []
    return (progress.actions + progress.deadlines).compactMap(\.owner).filter {
      seen.insert(folded(key: $0)).inserted
    }.sorted()
  }
}
