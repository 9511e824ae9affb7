internal import Model

/// Groups as one JSON object.
struct GroupsJSON: Encodable {
  struct Person: Encodable {
    let label: String
    let role: String
    let department: String?
    let profession: String?

    init(_ person: GroupParticipant) {
      label = person.label
      role = person.role
      department = person.department
      profession = person.profession
    }
  }

  struct Group: Encodable {
    let number: Int
    let participants: [Person]
    /// Who talk together first, by label; empty where the method has no pairs.
    let pairs: [[String]]
  }

  let document: String
  let method: String
  let seed: UInt64
  let groups: [Group]
  /// Leaders who can sit in no group without own staff.
  let apart: [Person]

  init(_ split: GroupSplit, of document: Document, seed: UInt64) {
    self.document = document.path
    method = split.rule.method
    self.seed = seed
    groups = split.groups.map { group in
      Group(
        number: group.number, participants: group.participants.map(Person.init),
        pairs: group.pairs.map { $0.map(\.label) })
    }
    apart = split.apart.map(Person.init)
  }
}
