package import Source
import Syntax

/// One of the two meetings of a workplace dialogue, as written.
package struct DialogueMeeting: Sendable {
  /// 1 or 2; what else is written stands too, for checks.
  package let number: Int
  package let date: Located<CalendarDate>?
  package let start: TimeOfDay?
  package let minutes: Located<Int>?
  package let place: String?
  /// The minutes its parts are given in the programme table, in written order.
  package let parts: [(name: String, minutes: Int)]
  package let range: SourceRange

  /// What the method sets a meeting to, when nothing is written (M25: an hour and a half to two).
  package static let usualMinutes = 105

  /// The programme with clock times.
  package var programme: DialogueProgramme {
    DialogueProgramme(
      meeting: number, start: start, minutes: minutes?.value ?? DialogueMeeting.usualMinutes,
      written: parts)
  }
}

/// A group with the roles in it.
package struct DialogueGroup: Sendable {
  package let name: String
  package let members: [String]
  /// How many it holds; nil when it is not said.
  package let size: Int?
  package let table: String?
  package let range: SourceRange
  /// Where a finding about its size points.
  package let sizePlace: SourceRange
}

/// Something a group wants more of.
package struct DialogueWish: Sendable {
  package let group: String
  package let rank: Int?
  package let text: String
  /// Others must decide it.
  package let isOutside: Bool
  package let raisedTo: String?
  package let range: SourceRange
  package let place: SourceRange
}

/// One row of an action form (M30): what somebody on one level must do for a wish.
package struct DialogueProposal: Sendable {
  package let group: String
  package let wish: String
  package let level: ActionLevel?
  package let action: String
  package let who: Located<String>?
  package let resources: String?
  package let start: CalendarPeriod?
  package let isQuick: Bool
  package let range: SourceRange
  package let place: SourceRange
}

extension Document {
  /// The meetings of a workplace dialogue, in written order.
  package var dialogueMeetings: [DialogueMeeting] {
    let parts = rows(WorkplaceDialogue.programme)
    return rows(WorkplaceDialogue.meetings).enumerated().map { index, row in
      let number = row[DialogueColumns.meeting]?.value ?? index + 1
      return DialogueMeeting(
        number: number, date: row[DialogueColumns.date],
        start: row[DialogueColumns.time]?.value, minutes: row[DialogueColumns.minutes],
        place: row[DialogueColumns.place]?.value,
        parts: parts.compactMap { part in
          guard part[DialogueColumns.meeting]?.value == number,
            let name = part[DialogueColumns.part]?.value,
            let minutes = part[DialogueColumns.partMinutes]?.value
          else { return nil }
          return (name, minutes)
        }, range: row.range)
    }
  }

  package var dialogueGroups: [DialogueGroup] {
    rows(WorkplaceDialogue.groups).compactMap { row in
      guard let name = row[DialogueColumns.group] else { return nil }
      let members = row[DialogueColumns.members]
      let written = row[DialogueColumns.size]
      let count = members?.value.count ?? 0
      return DialogueGroup(
        name: name.value, members: members?.value.map(\.value) ?? [],
        size: written?.value ?? (count > 0 ? count : nil),
        table: row[DialogueColumns.table]?.value, range: row.range,
        sizePlace: written?.range ?? members?.range ?? name.range)
    }
  }

  package var dialogueWishes: [DialogueWish] {
    rows(WorkplaceDialogue.wishes).compactMap { row in
      guard let wish = row[DialogueColumns.wish] else { return nil }
      return DialogueWish(
        group: row[DialogueColumns.group]?.value ?? "", rank: row[DialogueColumns.rank]?.value,
        text: wish.value, isOutside: row[DialogueColumns.isOutside]?.value ?? false,
        raisedTo: row[DialogueColumns.raisedTo]?.value, range: row.range, place: wish.range)
    }
  }

  package var dialogueProposals: [DialogueProposal] {
    rows(WorkplaceDialogue.proposals).compactMap { row in
      guard let action = row[DialogueColumns.action] else { return nil }
      return DialogueProposal(
        group: row[DialogueColumns.group]?.value ?? "",
        wish: row[DialogueColumns.ofWish]?.value ?? "",
        level: row[DialogueColumns.level]?.value, action: action.value,
        who: row[DialogueColumns.who], resources: row[DialogueColumns.resources]?.value,
        start: row[DialogueColumns.start]?.value,
        isQuick: row[DialogueColumns.isQuick]?.value ?? false, range: row.range,
        place: action.range)
    }
  }

  /// The names of the groups of a dialogue, those of the group table first, in written order.
  package var dialogueGroupNames: [String] {
    distinct(
      dialogueGroups.map(\.name) + dialogueWishes.map(\.group) + dialogueProposals.map(\.group))
  }
}

/// The texts that are not empty, each once, compared folded.
func distinct(_ texts: [String]) -> [String] {
  var seen: Set<String> = []
  return texts.filter { !$0.isEmpty && seen.insert(folded(key: $0)).inserted }
}
