package import Source
import Syntax

/// One group of a focus interview, from the table of groups; the document's participants as one
/// group when there is no table (M20).
package struct InterviewGroup: Sendable {
  package let name: String
  package let date: CalendarDate?
  package let time: TimeOfDay?
  package let place: String?
  /// The roles in it, as many as there are of each; unknown ones known by role alone.
  package let members: [GroupParticipant]
  /// How many it holds: the number written, else the members; nil when neither is.
  package let size: Int?
  /// The written number, to compare with the members.
  package let writtenCount: Located<Int>?
  /// Where a finding about its size points.
  package let sizePlace: SourceRange
  /// Where a finding about its members points.
  package let membersPlace: SourceRange
}

extension Workspace {
  /// The groups of a focus interview in written order; empty for individual interviews.
  package func groups(ofInterview document: Document) -> [InterviewGroup] {
    guard (document[Interview.form]?.value ?? .focus) == .focus else { return [] }
    let people = groupParticipants(of: document)
    let head = head(of: document)
    let rows = document.rows(Interview.groups)
    guard !rows.isEmpty else {
      guard !people.isEmpty, let body = document.body(ParticipantTable.section) else { return [] }
      return [
        InterviewGroup(
          name: "1", date: document[Interview.date]?.value, time: document[Interview.time]?.value,
          place: document[Interview.place]?.value, members: people, size: people.count,
          writtenCount: nil, sizePlace: body.headingRange, membersPlace: body.headingRange)
      ]
    }
    // Everybody on the list sits in one group: the next group takes those who are left.
    var waiting = people
    return rows.map { row in
      let members = (row[Interview.groupMembers]?.value ?? []).flatMap { part in
        taken(countedRole(part.value), from: &waiting, of: people).map {
          $0.leading(ifNamed: head)
        }
      }
      let count = row[Interview.groupCount]
      return InterviewGroup(
        name: row[Interview.group]?.value ?? "", date: row[Interview.groupDate]?.value,
        time: row[Interview.groupTime]?.value,
        place: row[Interview.groupPlace]?.value ?? document[Interview.place]?.value,
        members: members, size: count?.value ?? (members.isEmpty ? nil : members.count),
        writtenCount: count,
        sizePlace: count == nil && !members.isEmpty
          ? row.place(of: Interview.groupMembers) : row.place(of: Interview.groupCount),
        membersPlace: row.place(of: Interview.groupMembers))
    }
  }

  /// As many of a role as are said, with what the list of participants tells of that role.
  private func taken(
    _ role: (name: String, count: Int), from waiting: inout [GroupParticipant],
    of people: [GroupParticipant]
  ) -> [GroupParticipant] {
    let wanted = folded(key: role.name)
    func isMeant(_ person: GroupParticipant) -> Bool {
      folded(key: person.label) == wanted || folded(key: person.role) == wanted
    }
    return (0..<role.count).map { index in
      if let place = waiting.firstIndex(where: isMeant) { return waiting.remove(at: place) }
      let number = role.count > 1 ? index + 1 : nil
      // More than the list has: known by the role, and by what the list tells of it.
      guard let like = people.first(where: isMeant) else {
        return GroupParticipant(role.name, number: number)
      }
      return GroupParticipant(
        like.role, number: number, department: like.department, profession: like.profession,
        leads: like.leads)
    }
  }
}

/// `Sykepleier (3)` and `3 sykepleiere` as a role and how many.
package func countedRole(_ text: String) -> (name: String, count: Int) {
  if text.hasSuffix(")"), let open = text.lastIndex(of: "(") {
    let inner = text[text.index(after: open)...].dropLast()
    if let count = Int(inner), (1...500).contains(count) {
      var name = String(text[..<open])
      while name.last == " " { name.removeLast() }
      return (name, count)
    }
  }
  let words = text.split(separator: " ", maxSplits: 1)
  if words.count == 2, let count = Int(words[0]), (1...500).contains(count) {
    return (String(words[1]), count)
  }
  return (text, 1)
}
