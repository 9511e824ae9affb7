package import Source
import Syntax

/// One item of a checklist.
package struct ChecklistItem: Sendable {
  package let number: Located<String>
  package let text: String
  /// The part it belongs to; nil when the list has no parts.
  package let group: String?
  /// What is seen when it is in order.
  package let good: String?
}

/// One signed round.
package struct ChecklistRound: Sendable {
  package let date: Located<CalendarDate>
  package let role: String?
  package let note: String?
  package let answers: [Answer]
  package let row: Row

  /// The answer to one item.
  package struct Answer: Sendable {
    /// The item's number as its column is headed.
    package let number: String
    package let word: ChecklistAnswer?
    /// As written; empty when nobody answered.
    package let text: String
    package let range: SourceRange
  }
}

/// What may stand in a round's cell.
package enum ChecklistAnswer: String, Choice {
  case inOrder = "yes"
  case notInOrder = "no"
  case notApplicable = "n/a"

  package var label: LocalizedText {
    switch self {
    case .inOrder: LocalizedText(nb: "ja", nn: "ja", en: "yes")
    case .notInOrder: LocalizedText(nb: "nei", nn: "nei", en: "no")
    case .notApplicable:
      LocalizedText(nb: "ikke aktuelt", nn: "ikkje aktuelt", en: "n/a")
    }
  }

  package var also: [String] {
    switch self {
    case .inOrder: ["x", "ok", "j", "y", "✓", "i orden", "true"]
    case .notInOrder: ["n", "mangler", "manglar", "ikke ok", "avvik", "false"]
    case .notApplicable: ["–", "—", "uaktuelt", "na", "not applicable"]
    }
  }
}

extension Document {
  /// The items of a checklist; an empty part belongs to the part above.
  package var checklistItems: [ChecklistItem] {
    var group: String?
    return rows(Checklist.items).compactMap { row in
      group = row[Checklist.group]?.value ?? group
      guard let number = row[Checklist.number], let item = row[Checklist.item] else { return nil }
      return ChecklistItem(
        number: number, text: item.value, group: group, good: row[Checklist.good]?.value)
    }
  }

  /// The headings of the open columns of the rounds, with their places.
  package var checklistColumns: [Located<String>] {
    tables(Checklist.rounds).first.map { table in
      zip(table.columns, table.headings).filter { $0.0 == nil }.map(\.1)
    } ?? []
  }

  /// The rounds of a checklist, the oldest first.
  package var checklistRounds: [ChecklistRound] {
    tables(Checklist.rounds).flatMap { table in
      table.rows.compactMap { row -> ChecklistRound? in
        guard let date = row[Checklist.date] else { return nil }
        var answers: [ChecklistRound.Answer] = []
        for (index, column) in table.columns.enumerated()
        where column == nil && index < row.cells.count && index < table.headings.count {
          let cell = row.cells[index]
          answers.append(
            ChecklistRound.Answer(
              number: table.headings[index].value, word: ChecklistAnswer.reading(cell.text),
              text: cell.text, range: cell.range.isEmpty ? row.range : cell.range))
        }
        return ChecklistRound(
          date: date, role: row[Checklist.role]?.value, note: row[Checklist.note]?.value,
          answers: answers, row: row)
      }
    }.enumerated().sorted {
      ($0.element.date.value, $0.offset) < ($1.element.date.value, $1.offset)
    }
    .map(\.element)
  }

  /// The day the next round is due; nil for a list that is used as needed.
  package var nextChecklistRound: CalendarDate? {
    guard let days = self[Checklist.frequency]?.value.days,
      let from = checklistRounds.last?.date.value ?? self[Checklist.from]?.value
    else { return nil }
    return from.adding(days: days)
  }
}
