internal import Model
internal import Source
internal import Syntax

/// The two who speak for the employees, on any level (M76).
enum Representative: CaseIterable {
  case safety
  case union

  var label: (nb: String, en: String) {
    switch self {
    case .safety: ("verneombudet", "safety representative")
    case .union: ("den tillitsvalgte", "union representative")
    }
  }

  /// Whether a role is one of these: «Hovedverneombud», «Plasstillitsvalgt».
  func isNamed(_ role: String) -> Bool {
    let role = folded(key: role)
    switch self {
    case .safety:
      return role.contains("verneombud") || role.contains("verneombod")
        || role.contains("safety rep")
    case .union:
      return role.contains("tillitsval") || role.contains("union rep")
        || role.contains("shop steward")
    }
  }
}
