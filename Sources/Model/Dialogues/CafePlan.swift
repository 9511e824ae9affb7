import Source
import Syntax

/// How a café is run: its tables, its rounds and the minutes between (M32).
package struct CafePlan: Sendable, Hashable {
  package struct Table: Sendable, Hashable {
    package let name: String
    package let host: String?
    package let seats: Int?
    package let question: String?
  }

  /// One piece of the programme, minutes from the start.
  package struct Slot: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
      case welcome
      /// Counted from 1.
      case round(Int)
      /// People find their next table.
      case change
      case plenary
      case feedback
    }

    package let kind: Kind
    package let offset: Int
    package let minutes: Int
  }

  package let tables: [Table]
  package let rounds: Int
  package let roundMinutes: Int
  package let minutes: Int
  package let start: TimeOfDay?
  /// Empty when the rounds do not fit in the time.
  package let slots: [Slot]

  /// People at a table unless the café says otherwise, the host included.
  package static let usualSize = 5
  /// Minutes to change tables, and those to fill in the form.
  package static let changeMinutes = 2
  package static let feedbackMinutes = 5
  package static let usualRounds = 3
  package static let usualRoundMinutes = 20

  /// What the rounds and the changes between them take.
  package static func minutes(rounds: Int, of minutes: Int) -> Int {
    rounds * minutes + max(0, rounds - 1) * changeMinutes
  }

  /// The tables of a café with a size for those that tell none: as many as the expected people need.
  package init(_ cafe: Document) {
    let written = cafe.rows(DialogueCafe.tables).compactMap { row -> Table? in
      guard let name = row[CafeColumns.table]?.value else { return nil }
      return Table(
        name: name, host: row[CafeColumns.host]?.value, seats: row[CafeColumns.seats]?.value,
        question: row[CafeColumns.question]?.value)
    }
    let size = max(2, cafe[DialogueCafe.tableSize]?.value ?? CafePlan.usualSize)
    if written.isEmpty, let people = cafe[DialogueCafe.expected]?.value, people > 0 {
      let count = min(60, (people + size - 1) / size)
      let sizes = shared(people, by: Array(repeating: 1, count: count)).sorted(by: >)
      tables = sizes.enumerated().map {
        Table(name: "\($0 + 1)", host: nil, seats: $1, question: nil)
      }
    } else {
      tables = written
    }
    let rounds = max(1, min(20, cafe[DialogueCafe.rounds]?.value ?? CafePlan.usualRounds))
    let each = max(1, cafe[DialogueCafe.roundMinutes]?.value ?? CafePlan.usualRoundMinutes)
    let talk = CafePlan.minutes(rounds: rounds, of: each)
    let whole = cafe[DialogueCafe.duration]?.value ?? talk + 10 + CafePlan.feedbackMinutes + 10
    self.rounds = rounds
    roundMinutes = each
    minutes = whole
    start = cafe[DialogueCafe.time]?.value
    slots = CafePlan.slots(rounds: rounds, each: each, rest: whole - talk)
  }

  /// Welcome, rounds, plenary and form: what the rounds leave is shared between welcome and plenary.
  private static func slots(rounds: Int, each: Int, rest: Int) -> [Slot] {
    guard rest >= 0 else { return [] }
    let form = min(feedbackMinutes, rest)
    let ends = shared(rest - form, by: [2, 3])
    var pieces: [(Slot.Kind, Int)] = [(.welcome, ends[0])]
    for round in 1...max(1, rounds) {
      if round > 1 { pieces.append((.change, changeMinutes)) }
      pieces.append((.round(round), each))
    }
    pieces += [(.plenary, ends[1]), (.feedback, form)]
    var offset = 0
    return pieces.filter { $0.1 > 0 }.map { kind, minutes in
      defer { offset += minutes }
      return Slot(kind: kind, offset: offset, minutes: minutes)
    }
  }

  /// The clock so many minutes into the café; nil without a start, or past midnight.
  package func clock(_ offset: Int) -> TimeOfDay? {
    guard let start, start.minutes + offset <= 1439 else { return nil }
    return start.adding(minutes: offset)
  }

  /// Which table the guest in a seat of a table sits at in a round, all counted from 0. Every round
  /// each table gets one guest of each seat, so tables stay as full as they were, and nobody comes
  /// to the same table twice as long as there are as many tables as rounds.
  package func table(ofGuest seat: Int, from table: Int, round: Int) -> Int {
    guard tables.count > 1 else { return 0 }
    let steps = self.steps
    return (table + round * steps[seat % steps.count]) % tables.count
  }

  /// How many tables on a guest may move each time without coming back within the rounds.
  private var steps: [Int] {
    let count = tables.count
    let good = (1..<max(2, count)).filter { step in
      (1..<max(2, rounds)).allSatisfy { $0 * step % count != 0 }
    }
    return good.isEmpty ? [1] : good
  }
}
