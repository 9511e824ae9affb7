import Foundation
import Model
import Rendering
import Source
import TestSupport
import Testing

/// Fifty years of random arenas, worked out here and by dateutil in one batch: every kind of rhythm,
/// month ends, weeks of 53-week years, holidays and school holidays, and exceptions; and what the
/// invitation's rule, exceptions and single days come to when another library reads them.
@Suite struct ArenaRecurrenceTests {
  private static let count = 600
  private static let today = CalendarDate(unchecked: 2026, 11, 21)
  private static let until = CalendarDate(unchecked: 2076, 12, 31)
  private static let weekdays = CalendarDate.weekdays(.nb)

  /// A linear congruential generator (Knuth's MMIX): the same arenas every time.
  private struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(sides))
    }

    mutating func day(years: Int) -> CalendarDate {
      CalendarDate(unchecked: 2026, 1, 1).adding(days: roll(years * 365))
    }
  }

  private struct Rhythm: Encodable {
    var kind: String
    var weekday = 0
    var every = 1
    var ordinal = 0
    var month = 0
    var day = 0
    var start = ""
  }

  private struct Moved: Encodable {
    let planned: String
    let day: String?
    let time: String?
  }

  private struct Case: Encodable {
    let text: String
    let rhythm: Rhythm
    let holidays: String
    let school: String
    let exceptions: [Moved]
    /// `2026-11-24 13:30` of every time it meets.
    let days: [String]
    /// The same of the days that the calendars should hold.
    let invited: [String]
    let calendars: [String]
  }

  private struct Batch: Encodable {
    let from: String
    let until: String
    let cases: [Case]
  }

  private static func rhythm(_ dice: inout Dice) -> (String, Rhythm) {
    let weekday = dice.roll(5)
    let name = weekdays[weekday]
    let start = dice.day(years: 2)
    switch dice.roll(9) {
    case 0: return ("hver \(name)", Rhythm(kind: "weekly", weekday: weekday, start: "2026-01-01"))
    case 1:
      let every = 2 + dice.roll(3)
      return (
        "hver \(every). \(name) fra \(start.iso)",
        Rhythm(kind: "weekly", weekday: weekday, every: every, start: start.iso)
      )
    case 2: return ("annenhver \(name)", Rhythm(kind: "even weeks", weekday: weekday))
    case 3:
      let ordinal = 1 + dice.roll(5)
      return (
        "\(ordinal). \(name) i måneden",
        Rhythm(kind: "monthly weekday", weekday: weekday, ordinal: ordinal)
      )
    case 4:
      return (
        "siste \(name) i måneden", Rhythm(kind: "monthly weekday", weekday: weekday, ordinal: -1)
      )
    case 5:
      let day = dice.roll(3) == 0 ? 31 : 1 + dice.roll(31)
      return ("den \(day). hver måned", Rhythm(kind: "monthly day", day: day))
    case 6: return ("siste dag i måneden", Rhythm(kind: "monthly day", day: 31))
    case 7:
      let every = 2 + dice.roll(5)
      let first = dice.roll(2) == 0 ? CalendarDate(unchecked: 2026, 1, 31) : start
      return (
        "hver \(every). måned fra \(first.iso)",
        Rhythm(kind: "months", every: every, day: first.day, start: first.iso)
      )
    default:
      let leap = dice.roll(4) == 0
      let (month, day) = leap ? (2, 29) : (start.month, start.day)
      let text = "\(day). \(CalendarDate.months(.nb)[month - 1])"
      return ("hvert år \(text)", Rhythm(kind: "yearly", month: month, day: day))
    }
  }

  private static let words = ["utgår", "flyttes", "beholdes"]

  @Test func arenasMeetWhenAnotherLibrarySaysTheyDo() throws {
    var dice = Dice(state: 2026)
    var plans: [(text: String, rhythm: Rhythm, holidays: Int, school: Int, row: String)] = []
    for number in 0..<Self.count {
      let (text, rhythm) = Self.rhythm(&dice)
      let (holidays, school) = (dice.roll(3), dice.roll(3))
      plans.append(
        (
          text, rhythm, holidays, school,
          "| Arena \(number) | \(text) | 13.30 | 20 | \(Self.words[holidays]) | \(Self.words[school]) |"
        ))
    }
    let plain = Self.book(plans.map { "\($0.row) |" })
    // Exceptions name days that the rhythm has, so they are drawn from them.
    var exceptions: [[Moved]] = []
    for arena in plain.arenas {
      let planned = plain.planned(arena, in: CalendarPeriod(Self.today, Self.until))
      var drawn: [String: Moved] = [:]
      for _ in 0..<dice.roll(5) where !planned.isEmpty {
        let day = planned[dice.roll(planned.count)].planned.first
        let kind = dice.roll(3)
        let target = kind == 0 ? nil : kind == 1 ? day : day.adding(days: dice.roll(61) - 30)
        let hour = 8 + dice.roll(8)
        let time = kind == 0 ? nil : "\(hour < 10 ? "0" : "")\(hour):15"
        drawn[day.iso] = Moved(planned: day.iso, day: target?.iso, time: time)
      }
      exceptions.append(drawn.keys.sorted().compactMap { drawn[$0] })
    }
    let book = Self.book(
      zip(plans, exceptions).map { plan, moved in
        let cell = moved.map { one in
          one.day.map { "\(one.planned) til \($0) kl. \(one.time ?? "")" }
            ?? "\(one.planned) avlyst"
        }.joined(separator: "; ")
        return "\(plan.row) \(cell) |"
      })
    try #require(book.arenas.count == Self.count)
    let now = CalendarStamp(today: Self.today)
    let cases = try book.arenas.enumerated().map { index, arena in
      let isSeries = arena.schedule?.value.recurrenceRule != nil
      // A day of its own is a message of its own; three years of them say what fifty would.
      let covered = isSeries ? Self.until : CalendarDate(unchecked: 2029, 12, 31)
      let reading = ArenaInvitation.read(arena, in: book, now: now, until: covered)
      let invitation = try #require(reading.invitation, "\(plans[index].text)")
      let days = Self.days(of: arena, in: book, until: Self.until)
      return Case(
        text: plans[index].text, rhythm: plans[index].rhythm,
        holidays: Self.words[plans[index].holidays], school: Self.words[plans[index].school],
        exceptions: exceptions[index], days: days,
        invited: isSeries
          ? days
          : Self.days(of: arena, in: book, until: covered).filter { $0 >= Self.today.iso },
        calendars: invitation.messages.map { String(decoding: $0.calendar, as: UTF8.self) })
    }
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("arenas-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    try JSONEncoder().encode(
      Batch(from: Self.today.iso, until: Self.until.iso, cases: cases)
    ).write(to: file)
    let verdict: Verdict = try Outside.read("arenas", file)
    #expect(verdict.compared == Self.count)
    #expect(verdict.rules > 150)
    #expect(verdict.faults.isEmpty, "\(verdict.faults.prefix(5).joined(separator: "\n"))")
  }

  private struct Verdict: Decodable {
    let compared: Int
    let rules: Int
    let faults: [String]
  }

  private static func days(of arena: Arena, in book: ArenaBook, until: CalendarDate) -> [String] {
    book.planned(arena, in: CalendarPeriod(today, until)).compactMap { one in
      guard one.takesPlace, let day = one.day, let time = one.time else { return nil }
      return "\(day.iso) \(time.written(.en))"
    }.sorted()
  }

  private static func book(_ rows: [String]) -> ArenaBook {
    var builder = WorkspaceBuilder()
    builder.settings(
      """
      organisation: Granli
      language: nb
      calendar:
        domain: granli.example
        organiser: post@granli.example
        school_holidays: [uke 8, uke 40, 20. juni–17. august, 23. desember–2. januar]

      """)
    builder.add(
      "nord/enhet.md",
      """
      ---
      type: enhet
      tittel: Nord
      ---

      ## Roller

      | Rolle | E-post |
      | --- | --- |
      | Enhetsleder | leder@granli.example |

      ## Arenaer

      | Arena | Rytme | Klokkeslett | Minutter | Helligdager | Skoleferier | Unntak | Møteleder |
      | --- | --- | --- | --- | --- | --- | --- | --- |
      \(rows.map { "\($0) Enhetsleder |" }.joined(separator: "\n"))

      """)
    return ArenaBook(builder.workspace())
  }
}
