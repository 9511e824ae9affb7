import Model
import Rendering
import Source
import Syntax
import TestSupport
import Testing

/// What is sent to an arena, and what it is to those who have it.
@Suite struct ArenaInvitationTests {
  private let first = CalendarStamp(day: CalendarDate(unchecked: 2026, 11, 21), second: 28_800)

  private struct Fixture {
    var rhythm = "annenhver tirsdag fra 2026-01-06"
    var people = "Verneombud, Superbruker"
    var exceptions = ""
    var memory = ""
    var meeting = ""

    var book: ArenaBook {
      var builder = WorkspaceBuilder()
      builder.settings(
        """
        organisation: Granli
        language: nb
        calendar:
          domain: granli.example
          organiser: post@granli.example

        """)
      let memory = memory.isEmpty ? "" : "innkallinger:\n  tavlemøte: \"\(memory)\"\n"
      builder.add(
        "nord/enhet.md",
        """
        ---
        type: enhet
        tittel: Nord
        \(memory)---

        ## Roller

        | Rolle | E-post |
        | --- | --- |
        | Enhetsleder | leder@granli.example |
        | Verneombud | vo@granli.example |
        | Superbruker | super@granli.example |

        ## Arenaer

        | Arena | Formål | Rytme | Klokkeslett | Minutter | Møteleder | Deltakere | Unntak |
        | --- | --- | --- | --- | --- | --- | --- | --- |
        | Tavlemøte | Se på tallene | \(rhythm) | 13.30 | 20 | Enhetsleder | \(people) | \(exceptions) |

        """)
      if !meeting.isEmpty { builder.add("nord/møte.md", meeting) }
      return ArenaBook(builder.workspace())
    }
  }

  private func invitation(
    _ fixture: Fixture, at stamp: CalendarStamp? = nil, cancelling: Bool = false
  ) throws -> ArenaInvitation {
    let book = fixture.book
    let arena = try #require(book.arenas.first)
    let reading = ArenaInvitation.read(
      arena, in: book, now: stamp ?? first, isCancelling: cancelling)
    return try #require(reading.invitation, "\(reading.problems)")
  }

  private func lines(_ message: CalendarMessage?) -> [String] {
    String(decoding: message?.calendar ?? [], as: UTF8.self).replacing("\r\n ", with: "")
      .split(separator: "\r\n").map(String.init)
  }

  private func later(_ days: Int) -> CalendarStamp {
    CalendarStamp(day: first.day.adding(days: days), second: first.second)
  }

  @Test func aRhythmIsOneSeriesWithItsExceptions() throws {
    let fixture = Fixture(
      exceptions: "2026-12-08 avlyst; 2026-12-22 til 2026-12-23 kl. 12.00")
    let sent = try invitation(fixture)
    #expect(sent.decision == .first)
    #expect(sent.messages.count == 1)
    let text = lines(sent.messages.first)
    #expect(
      text.contains("RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;WKST=MO;UNTIL=20271221T123000Z"))
    #expect(text.filter { $0.hasPrefix("EXDATE") } == ["EXDATE;TZID=Europe/Oslo:20261208T133000"])
    #expect(text.contains("RECURRENCE-ID;TZID=Europe/Oslo:20261222T133000"))
    #expect(text.contains("DTSTART;TZID=Europe/Oslo:20261223T120000"))
    #expect(Set(text.filter { $0.hasPrefix("UID") }).count == 1)
    // Exceptions need organiser and attendees too.
    #expect(text.filter { $0.hasPrefix("ATTENDEE") }.count == 6)
    #expect(text.filter { $0.hasPrefix("ORGANIZER") }.count == 2)
  }

  @Test func whatStandsIsSentAsItWas() throws {
    var fixture = Fixture()
    let sent = try invitation(fixture)
    fixture.memory = sent.memory.text
    let again = try invitation(fixture, at: later(20))
    #expect(again.decision == .unchanged)
    #expect(again.memory == sent.memory)
    #expect(again.messages.map(\.calendar) == sent.messages.map(\.calendar))
  }

  @Test func anExceptionRaisesTheSequenceAndWordsDoNot() throws {
    var fixture = Fixture()
    fixture.memory = try invitation(fixture).memory.text
    fixture.exceptions = "2026-12-08 avlyst"
    let moved = try invitation(fixture, at: later(1))
    #expect(moved.decision == .major)
    #expect(lines(moved.messages.first).contains("SEQUENCE:1"))
    fixture.memory = moved.memory.text
    fixture.people = "Verneombud"
    let left = try invitation(fixture, at: later(2))
    #expect(left.decision == .minor)
    #expect(left.messages.map(\.suffix) == ["", "-avlyst-for-super"])
    let own = lines(left.messages.last)
    #expect(own.contains("METHOD:CANCEL"))
    #expect(own.contains("SEQUENCE:2"))
    #expect(own.filter { $0.hasPrefix("ATTENDEE") }.count == 1)
    #expect(lines(left.messages.first).contains("SEQUENCE:1"))
    // Back again: above what their cancellation said.
    fixture.memory = left.memory.text
    fixture.people = "Verneombud, Superbruker"
    let back = try invitation(fixture, at: later(3))
    #expect(back.decision == .major)
    #expect(lines(back.messages.first).contains("SEQUENCE:2"))
    #expect(back.memory.series.withdrawn.isEmpty)
  }

  @Test func oneDayIsCalledOffByItself() throws {
    var fixture = Fixture()
    fixture.memory = try invitation(fixture).memory.text
    fixture.exceptions = "2026-12-08 avlyst"
    let sent = try invitation(fixture, at: later(1))
    let message = try #require(sent.cancellation(of: CalendarDate(unchecked: 2026, 12, 8)))
    let text = lines(message)
    #expect(text.contains("METHOD:CANCEL"))
    #expect(text.contains("RECURRENCE-ID;TZID=Europe/Oslo:20261208T133000"))
    #expect(text.contains("SEQUENCE:1"))
    #expect(!text.contains { $0.hasPrefix("RRULE:FREQ=WEEKLY") })
  }

  @Test func whatNoRuleSaysIsWrittenOut() throws {
    var fixture = Fixture(rhythm: "annenhver tirsdag")
    let sent = try invitation(fixture)
    #expect(sent.messages.count == 29)
    #expect(Set(sent.messages.flatMap { lines($0).filter { $0.hasPrefix("UID") } }).count == 29)
    #expect(
      sent.messages.allSatisfy { message in
        !lines(message).contains { $0.hasPrefix("RRULE") && !$0.contains("YEARLY") }
      })
    // Only the day that changed goes out again; one that is gone is called off.
    fixture.memory = sent.memory.text
    fixture.exceptions = "2026-12-08 avlyst; 2026-12-22 til 2026-12-21"
    let changed = try invitation(fixture, at: later(1))
    #expect(
      changed.messages.map { "\($0.method.rawValue) \($0.suffix)" }.sorted() == [
        "CANCEL -2026-12-08", "REQUEST -2026-12-22",
      ])
    // And may come back, above what called it off.
    fixture.memory = changed.memory.text
    fixture.exceptions = "2026-12-22 til 2026-12-21"
    let back = try invitation(fixture, at: later(2))
    #expect(back.messages.map(\.suffix) == ["-2026-12-08"])
    #expect(lines(back.messages.first).contains("SEQUENCE:2"))
  }

  @Test func aRhythmThatLosesItsRuleEndsTheSeries() throws {
    var fixture = Fixture()
    fixture.memory = try invitation(fixture).memory.text
    fixture.rhythm = "annenhver tirsdag"
    let changed = try invitation(fixture, at: later(1))
    #expect(changed.messages.first?.method == .cancel)
    #expect(changed.messages.first?.suffix.isEmpty ?? false)
    #expect(changed.messages.dropFirst().allSatisfy { $0.method == .request })
  }

  @Test func aMoveBeyondItsNeighbourStandsAlone() throws {
    let sent = try invitation(Fixture(exceptions: "2026-12-08 til 2026-12-29"))
    #expect(sent.messages.map(\.suffix) == ["", "-2026-12-08"])
    #expect(lines(sent.messages.first).contains("EXDATE;TZID=Europe/Oslo:20261208T133000"))
    #expect(lines(sent.messages.last).contains("DTSTART;TZID=Europe/Oslo:20261229T133000"))
  }

  @Test func aDayInvitedToAloneLeavesTheSeries() throws {
    var fixture = Fixture()
    fixture.meeting = """
      ---
      type: møte
      tittel: Tavlemøte 8. desember
      dato: 2026-12-08
      arena: Tavlemøte
      innkalling:
        uid: x@granli.example
      ---

      """
    let text = lines(try invitation(fixture).messages.first)
    #expect(text.contains("EXDATE;TZID=Europe/Oslo:20261208T133000"))
  }

  @Test func aWholeArenaIsCalledOff() throws {
    var fixture = Fixture()
    let arena = try #require(fixture.book.arenas.first)
    let never = ArenaInvitation.read(arena, in: fixture.book, now: first, isCancelling: true)
    #expect(never.invitation == nil)
    fixture.memory = try invitation(fixture).memory.text
    let off = try invitation(fixture, at: later(1), cancelling: true)
    #expect(off.method == .cancel)
    #expect(lines(off.messages.first).contains("STATUS:CANCELLED"))
    #expect(lines(off.messages.first).contains("SEQUENCE:1"))
  }

  @Test func aPersonGetsEverythingInOneCalendar() throws {
    let fixture = Fixture(exceptions: "2026-12-08 avlyst")
    let today = first.day
    let calendar = PersonCalendar(
      name: "Verneombud", address: "VO@granli.example", in: fixture.book, today: today)
    #expect(calendar.arenaCount == 1)
    #expect(calendar.unsent == ["Tavlemøte"])
    let text = String(decoding: calendar.calendar, as: UTF8.self)
    #expect(!text.contains("METHOD:"))
    #expect(!text.contains("ATTENDEE"))
    let next = PersonCalendar(
      name: "Verneombud", address: "vo@granli.example", in: fixture.book,
      today: today.adding(days: 9))
    #expect(next.calendar == calendar.calendar)
    var sent = fixture
    sent.memory = try invitation(fixture).memory.text
    let mine = PersonCalendar(
      name: "Verneombud", address: "vo@granli.example", in: sent.book, today: today)
    #expect(mine.sent.map(\.name) == ["tavlemøte"])
    #expect(mine.sent.first?.message.recipients.map(\.address) == ["vo@granli.example"])
    #expect(
      PersonCalendar(name: "X", address: "x@granli.example", in: sent.book, today: today).isEmpty)
  }
}
