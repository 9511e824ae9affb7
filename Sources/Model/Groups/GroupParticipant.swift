/// One person of a group split, known by role and never by name.
package struct GroupParticipant: Sendable, Hashable {
  /// The role as written: `Sykepleier`.
  package let role: String
  /// What tells this person from others of the same row: 3 of twelve nurses; nil for a row of one.
  package let number: Int?
  package let department: String?
  package let profession: String?
  /// The departments or roles whose people this person leads; `alle` for everybody.
  package let leads: [String]

  package init(
    _ role: String, number: Int? = nil, department: String? = nil, profession: String? = nil,
    leads: [String] = []
  ) {
    self.role = role
    self.number = number
    self.department = department
    self.profession = profession
    self.leads = leads
  }

  /// The words on a group list: `Sykepleier 3`.
  package var label: String { number.map { "\(role) \($0)" } ?? role }

  package var isLeader: Bool { !leads.isEmpty }

  /// Whether another person is one of those this one leads. Two leaders of the same people are
  /// nobody's staff for that.
  package func leads(_ other: GroupParticipant) -> Bool {
    guard isLeader, self != other else { return false }
    let led = Set(leads.map { folded(key: $0) })
    if !led.isDisjoint(with: GroupParticipant.everybody) { return !other.isLeader }
    if let department = other.department, led.contains(folded(key: department)) {
      let same = Set(other.leads.map { folded(key: $0) })
      return led.isDisjoint(with: same)
    }
    return led.contains(folded(key: other.role))
  }

  private static let everybody: Set<String> = ["alle", "all", "everybody", "everyone", "alle her"]
}
