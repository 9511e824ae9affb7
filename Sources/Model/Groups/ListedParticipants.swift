import Source
import Syntax

extension Workspace {
  /// The people of a document that groups are made of: the rows of its table of participants, as
  /// many of each as are counted; where there is no table, the roles of a meeting or a reflection
  /// log, or those who have agreed to a contract. The head of the unit leads all of them, said or
  /// not.
  package func groupParticipants(of document: Document) -> [GroupParticipant] {
    let rows = document.rows(ParticipantTable.section)
    let head = head(of: document)
    guard rows.isEmpty else { return rows.flatMap(participants).map { $0.leading(ifNamed: head) } }
    return countedRoles(of: document).flatMap { name, count in
      (0..<min(max(count, 0), Self.mostSeats)).map {
        GroupParticipant(name, number: count > 1 ? $0 + 1 : nil).leading(ifNamed: head)
      }
    }
  }

  /// A number of people that no table could seat is a finding, not a day's work.
  private static let mostSeats = 2000

  /// The roles of a document without a table of participants, each with how many.
  private func countedRoles(of document: Document) -> [(name: String, count: Int)] {
    if document.type === GroupContract.type {
      return document.rows(GroupContract.accepted).compactMap { row in
        guard let role = row[GroupContract.role]?.value else { return nil }
        let (name, said) = countedRole(role)
        return (name, row[GroupContract.acceptedCount]?.value ?? said)
      }
    }
    let roles: [Located<String>] =
      document.type === Meeting.type
      ? document[Meeting.required]?.value ?? []
      : document.type === ReflectionLog.type
        ? document[ReflectionLog.participants]?.value ?? [] : []
    return roles.map { countedRole($0.value) }
  }

  /// The role that leads the unit of a document; nil when its profile names none.
  func head(of document: Document) -> String? {
    unit(of: document)?.document[Unit.leader]?.value
  }

  private func participants(in row: Row) -> [GroupParticipant] {
    guard let role = row[ParticipantTable.participant]?.value else { return [] }
    let (name, said) = countedRole(role)
    let count = row[ParticipantTable.count].flatMap { Int(exactly: $0.value.value) } ?? said
    let seats = min(max(count, 0), Self.mostSeats)
    let leads = (row[ParticipantTable.leaderOf]?.value ?? "").split(separator: ",").map {
      String($0.drop { $0 == " " })
    }
    return (0..<seats).map { index in
      GroupParticipant(
        name, number: seats > 1 ? index + 1 : nil,
        department: row[ParticipantTable.department]?.value,
        profession: row[ParticipantTable.profession]?.value, leads: leads)
    }
  }
}

extension GroupParticipant {
  /// The same, as leader of everybody when it is the role that leads the unit.
  func leading(ifNamed head: String?) -> GroupParticipant {
    guard let head, !isLeader, folded(key: role) == folded(key: head) else { return self }
    return GroupParticipant(
      role, number: number, department: department, profession: profession, leads: ["alle"])
  }
}
