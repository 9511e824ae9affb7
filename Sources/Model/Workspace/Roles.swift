import Source
import Syntax

/// A role as a unit's profile declares it.
package struct RoleEntry: Sendable {
  package let role: Located<String>
  /// Nil when nobody is named; roles come first, names are optional.
  package let holder: String?
  package let email: String?
  package let deputy: String?
  /// Declared as held by nobody.
  package let isVacant: Bool
  /// The unit that declares it.
  package let unit: UnitNode
  package let row: Row
}

extension Workspace {
  /// The roles a unit declares itself.
  package func roles(of unit: UnitNode) -> [RoleEntry] {
    unit.document.rows(Unit.roles).compactMap { row in
      guard let role = row[Unit.role] else { return nil }
      let holder = row[Unit.holder]?.value
      let vacant = ["ledig", "vacant", "ubesatt"].contains(folded(key: holder ?? ""))
      return RoleEntry(
        role: role, holder: vacant ? nil : holder, email: row[Unit.roleEmail]?.value,
        deputy: row[Unit.deputy]?.value, isVacant: vacant, unit: unit, row: row)
    }
  }

  /// Who holds a role, seen from a unit: the unit's own declaration, else the nearest above.
  package func role(_ name: String, in unit: UnitNode?) -> RoleEntry? {
    let wanted = folded(key: name)
    for unit in lineage(of: unit) {
      if let entry = roles(of: unit).first(where: { folded(key: $0.role.value) == wanted }) {
        return entry
      }
    }
    return nil
  }

  /// The roles that may be named in a unit: its own and those above, each name once, own first.
  package func roles(visibleFrom unit: UnitNode?) -> [RoleEntry] {
    var seen: Set<String> = []
    return lineage(of: unit).flatMap { roles(of: $0) }.filter {
      seen.insert(folded(key: $0.role.value)).inserted
    }
  }
}
