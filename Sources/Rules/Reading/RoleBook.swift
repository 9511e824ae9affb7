internal import Model
internal import Source
internal import Syntax

/// The roles of every unit, read once: looking one up costs a step per level, not a table.
struct RoleBook {
  private let entries: [String: [String: RoleEntry]]
  private let ordered: [String: [RoleEntry]]
  private let holders: [String: Set<String>]
  private let workspace: Workspace

  init(_ workspace: Workspace) {
    self.workspace = workspace
    var entries: [String: [String: RoleEntry]] = [:]
    var ordered: [String: [RoleEntry]] = [:]
    var holders: [String: Set<String>] = [:]
    for (folder, unit) in workspace.units {
      let roles = workspace.roles(of: unit)
      ordered[folder] = roles
      entries[folder] = Dictionary(
        roles.map { (folded(key: $0.role.value), $0) }, uniquingKeysWith: { first, _ in first })
      holders[folder] = Set(roles.compactMap(\.holder).map { folded(key: $0) })
    }
    self.entries = entries
    self.ordered = ordered
    self.holders = holders
  }

  /// The role with a name, seen from a unit: its own declaration, else the nearest above.
  func role(_ name: String, from unit: UnitNode?) -> RoleEntry? {
    let wanted = folded(key: name)
    for node in workspace.lineage(of: unit) {
      if let entry = entries[node.folder]?[wanted] { return entry }
    }
    return nil
  }

  /// Whether a name is that of somebody who holds a role in the unit or above.
  func isHolder(_ name: String, from unit: UnitNode?) -> Bool {
    let wanted = folded(key: name)
    return workspace.lineage(of: unit).contains { holders[$0.folder]?.contains(wanted) ?? false }
  }

  /// Whether any role is declared in a unit or above it; without one, nothing can be unknown.
  func hasRoles(visibleFrom unit: UnitNode?) -> Bool {
    workspace.lineage(of: unit).contains { !(ordered[$0.folder] ?? []).isEmpty }
  }

  /// Every role that may be named in a unit, own first.
  func roles(visibleFrom unit: UnitNode?) -> [RoleEntry] {
    workspace.lineage(of: unit).flatMap { ordered[$0.folder] ?? [] }
  }
}
