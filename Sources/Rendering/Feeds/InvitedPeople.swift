import Model
import Source

/// Who an invitation goes to and who sends it.
struct InvitedPeople: Sendable {
  /// Somebody with an address.
  struct Person: Sendable, Hashable {
    /// The role, or the organisation that sends.
    let name: String
    let address: String
    let part: Part
  }

  /// The iCalendar ROLE of an attendee.
  enum Part: String, Sendable {
    case chair = "CHAIR"
    case required = "REQ-PARTICIPANT"
    case optional = "OPT-PARTICIPANT"
    case informed = "NON-PARTICIPANT"
  }

  private(set) var organiser: Person?
  /// Each address once, in the order chair, minute-taker, participants, optional, informed.
  private(set) var attendees: [Person] = []
  private(set) var problems: [InvitationProblem] = []

  init(_ document: Document, in workspace: Workspace) {
    var roles: [(Located<String>, Part)] = []
    if let chair = document[Meeting.chair] { roles.append((chair, .chair)) }
    if let taker = document[Meeting.minuteTaker] { roles.append((taker, .required)) }
    roles += (document[Meeting.required]?.value ?? []).map { ($0, .required) }
    roles += (document[Meeting.optional]?.value ?? []).map { ($0, .optional) }
    roles += (document[Meeting.informed]?.value ?? []).map { ($0, .informed) }
    self.init(
      roles, in: workspace, workspace.unit(of: document),
      chairPlace: document.place(of: Meeting.chair))
  }

  init(_ arena: Arena, in workspace: Workspace) {
    var roles: [(Located<String>, Part)] = []
    if let chair = arena.chair { roles.append((chair, .chair)) }
    roles += arena.participants.map { ($0, .required) }
    roles += arena.optional.map { ($0, .optional) }
    roles += arena.informed.map { ($0, .informed) }
    self.init(
      roles, in: workspace, arena.unit, chairPlace: arena.row.place(of: Unit.arenaChair))
  }

  private init(
    _ roles: [(Located<String>, Part)], in workspace: Workspace, _ unit: UnitNode?,
    chairPlace: SourceRange
  ) {
    var addresses: Set<String> = []
    var names: Set<String> = []
    for (role, part) in roles where names.insert(folded(key: role.value)).inserted {
      guard let address = InvitedPeople.address(of: role.value, in: workspace, unit) else {
        problems.append(
          InvitationProblem(kind: .unreachable(name: role.value), range: role.range))
        continue
      }
      if addresses.insert(address.lowercased()).inserted {
        attendees.append(Person(name: role.value, address: address, part: part))
      }
    }
    organiser = InvitedPeople.organiser(workspace.settings) ?? attendees.first { $0.part == .chair }
    if organiser == nil, !attendees.isEmpty {
      problems.append(
        InvitationProblem(kind: .noOrganiser, range: chairPlace))
    }
  }

  /// The address of a role; a participant may also be written as an address.
  static func address(
    of name: String, in workspace: Workspace, _ unit: UnitNode?
  ) -> String? {
    if let entry = workspace.role(name, in: unit) { return entry.email.flatMap(mailAddress) }
    return mailAddress(name)
  }

  /// `calendar: organiser`: an address, or a name with the address in angle brackets.
  private static func organiser(_ settings: Settings) -> Person? {
    guard let text = settings.organiser else { return nil }
    if text.hasSuffix(">"), let open = text.lastIndex(of: "<") {
      let name = text[..<open].drop { $0 == " " }
      guard let address = mailAddress(String(text[text.index(after: open)...].dropLast())) else {
        return nil
      }
      let words = name.split(separator: " ").joined(separator: " ")
      return Person(
        name: words.isEmpty ? settings.organisation : words, address: address, part: .chair)
    }
    return mailAddress(text).map {
      Person(name: settings.organisation, address: $0, part: .chair)
    }
  }
}

extension Workspace {
  /// The names of roles by their address in lower case, own first.
  func roleNames(visibleFrom unit: UnitNode?) -> [String: String] {
    Dictionary(
      roles(visibleFrom: unit).compactMap { entry in
        entry.email.map { ($0.lowercased(), entry.role.value) }
      }, uniquingKeysWith: { first, _ in first })
  }
}

/// An address that can stand after `mailto:` as it is; nil for anything else. Stricter than
/// RFC 5322 by choice: what is refused here is a slip of the keyboard.
func mailAddress(_ text: String) -> String? {
  let text = text.hasPrefix("mailto:") ? String(text.dropFirst(7)) : text
  let parts = text.split(separator: "@", omittingEmptySubsequences: false)
  guard parts.count == 2, !parts[0].isEmpty, parts[1].utf8.count > 2,
    parts[1].contains("."), !parts[1].hasPrefix("."), !parts[1].hasSuffix(".")
  else { return nil }
  let forbidden = Set("<>()[]\",;:\\".unicodeScalars)
  let isClean = text.unicodeScalars.allSatisfy {
    !$0.properties.isWhitespace && $0.value > 0x20 && !forbidden.contains($0)
  }
  return isClean ? text : nil
}
