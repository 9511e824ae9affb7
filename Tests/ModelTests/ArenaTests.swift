import Model
import Source
import Syntax
import TestSupport
import Testing

/// The days an arena meets, with holidays, school terms, exceptions and meeting documents.
@Suite struct ArenaTests {
  private func book(
    _ cells: String, head: String = "Rytme", meetings: [(String, String)] = [],
    calendar: String = ""
  ) -> ArenaBook {
    var builder = WorkspaceBuilder()
    builder.settings(
      "organisation: Granli\nlanguage: nb\ncalendar:\n  domain: a.example\n\(calendar)")
    builder.add(
      "nord/enhet.md",
      """
      ---
      type: enhet
      tittel: Nord
      ---

      ## Arenaer

      | Arena | Klokkeslett | Minutter | Møteleder | Deltakere | \(head) |
      | --- | --- | --- | --- | --- |\(head.map { $0 == "|" ? " --- |" : "" }.joined()) --- |
      | Tavlemøte | 13.30 | 20 | Enhetsleder | Verneombud, enhetsleder | \(cells) |

      """)
    for (name, fields) in meetings {
      builder.add(
        "nord/møter/\(name).md",
        "---\ntype: møte\ntittel: \(name)\narena: tavlemøte\n\(fields)\n---\n")
    }
    return ArenaBook(builder.workspace())
  }

  private func days(_ book: ArenaBook, _ first: String, _ last: String) throws -> [String] {
    let arena = try #require(book.arenas.first)
    let period = CalendarPeriod(
      try #require(CalendarDate(iso: first)), try #require(CalendarDate(iso: last)))
    return book.occurrences(of: arena, in: period).map { one in
      let day = one.day?.iso ?? "\(one.planned.first.iso)/\(one.planned.last.iso)"
      let time = one.time.map { " " + $0.written(.nb) } ?? ""
      switch one.state {
      case .planned: return day + time
      case .moved: return "\(one.planned.first.iso)>\(day)\(time)"
      case .movedFromHoliday(let name): return "\(one.planned.first.iso)>\(day) \(name.nb)"
      case .cancelled: return "\(day) avlyst"
      case .skipped(let name): return "\(day) utgår: \(name.nb)"
      case .undecided: return "\(day) uavgjort"
      case .extra: return "\(day) ekstra\(time)"
      }
    }
  }

  @Test func aHolidayIsSkippedMovedOrKept() throws {
    let head = "Rytme | Helligdager"
    #expect(
      try days(book("hver mandag | utgår", head: head), "2027-03-22", "2027-04-05") == [
        "2027-03-22 13.30", "2027-03-29 utgår: 2. påskedag", "2027-04-05 13.30",
      ])
    #expect(
      try days(book("hver mandag | flyttes", head: head), "2027-03-29", "2027-03-30") == [
        "2027-03-29>2027-03-30 2. påskedag"
      ])
    #expect(
      try days(book("hver mandag | beholdes", head: head), "2027-03-29", "2027-03-29") == [
        "2027-03-29 13.30"
      ])
    // The settings decide where the row is silent.
    #expect(
      try days(
        book("hver mandag | ", head: head, calendar: "  helligdager: flyttes\n"), "2027-03-29",
        "2027-03-31") == ["2027-03-29>2027-03-30 2. påskedag"])
  }

  @Test func aDateOnAWeekendCountsAsAHoliday() throws {
    let head = "Rytme | Helligdager"
    #expect(
      try days(book("den 15. hver måned | flyttes", head: head), "2026-08-01", "2026-08-31") == [
        "2026-08-15>2026-08-17 lørdag"
      ])
    // A weekday that was chosen stands.
    #expect(
      try days(book("hver lørdag | utgår", head: head), "2026-08-15", "2026-08-15") == [
        "2026-08-15 13.30"
      ])
  }

  @Test func schoolHolidaysComeFromTheSettings() throws {
    let calendar = "  skoleferier: [uke 40, 23. desember–2. januar]\n"
    let head = "Rytme | Skoleferier"
    #expect(
      try days(
        book("hver onsdag | utgår", head: head, calendar: calendar), "2026-09-23", "2026-10-07")
        == ["2026-09-23 13.30", "2026-09-30 utgår: skoleferie", "2026-10-07 13.30"])
    // A move that would reach the next time is skipped instead.
    #expect(
      try days(
        book("hver onsdag | flyttes", head: head, calendar: calendar), "2026-12-23", "2027-01-06")
        == [
          "2026-12-23 utgår: skoleferie", "2026-12-30>2027-01-04 skoleferie", "2027-01-06 13.30",
        ])
    #expect(
      try days(book("hver onsdag | ", head: head, calendar: calendar), "2026-09-30", "2026-09-30")
        == ["2026-09-30 13.30"])
  }

  @Test func exceptionsMoveAndCallOffOneTime() throws {
    let cells =
      "annenhver tirsdag fra 2026-01-06 | 2026-11-24 avlyst; 8. desember 2026 til 2026-12-10 kl. 14.00, 2026-12-22 til kl. 9; 2027-01-05 flyttet til 2027-02-01"
    let book = book(cells, head: "Rytme | Unntak")
    #expect(
      try days(book, "2026-11-20", "2027-02-02") == [
        "2026-11-24 avlyst", "2026-12-08>2026-12-10 14.00", "2026-12-22>2026-12-22 09.00",
        "2027-01-19 13.30", "2027-01-05>2027-02-01 13.30", "2027-02-02 13.30",
      ])
    let arena = try #require(book.arenas.first)
    #expect(
      book.planned(
        arena,
        in: CalendarPeriod(
          CalendarDate(unchecked: 2027, 1, 1), CalendarDate(unchecked: 2027, 1, 10))
      ).map { $0.day?.iso } == ["2027-02-01"])
    #expect(
      ArenaException.unreadable(in: "ikke i jula; 2026-12-22 avlyst; 22. desember avlyst") == [
        "ikke i jula", "22. desember avlyst",
      ])
  }

  @Test func aMeetingIsTheDocumentOfItsDay() throws {
    let meetings = [
      ("a", "dato: 2026-11-24\nklokkeslett: 14.00\nvarighet: 45"),
      ("b", "dato: 2026-12-08\nstatus: avlyst"), ("c", "dato: 2026-12-09"),
    ]
    let book = book("annenhver tirsdag fra 2026-01-06", meetings: meetings)
    #expect(
      try days(book, "2026-11-20", "2026-12-31") == [
        "2026-11-24 14.00", "2026-12-08 avlyst", "2026-12-09 ekstra 13.30", "2026-12-22 13.30",
      ])
    let arena = try #require(book.arenas.first)
    #expect(book.meetings(of: arena).map(\.title) == ["a", "b", "c"])
    #expect(book.next(arena, from: CalendarDate(unchecked: 2026, 12, 8))?.day?.iso == "2026-12-09")
  }

  @Test func aPeriodWaitsForSomebodyToChooseTheDay() throws {
    let book = book("hvert kvartal", meetings: [("a", "dato: 2026-05-12")])
    #expect(
      try days(book, "2026-01-01", "2026-09-30") == [
        "2026-01-01/2026-03-31 uavgjort", "2026-05-12 13.30", "2026-07-01/2026-09-30 uavgjort",
      ])
    // A meeting called off leaves the quarter's other meeting to hold it.
    let twice = self.book(
      "hvert kvartal",
      meetings: [("a", "dato: 2026-05-12\nstatus: avlyst"), ("b", "dato: 2026-06-02")])
    #expect(
      try days(twice, "2026-04-01", "2026-06-30") == [
        "2026-05-12 ekstra 13.30", "2026-06-02 13.30",
      ]
        || days(twice, "2026-04-01", "2026-06-30") == ["2026-05-12 avlyst", "2026-06-02 13.30"])
  }

  @Test func timeAndPeopleMakeTheLoad() throws {
    let book = book("hver tirsdag", meetings: [("a", "dato: 2026-11-24\nvarighet: 60")])
    let arena = try #require(book.arenas.first)
    let load = try #require(ArenaLoad(arena, in: book, year: 2026))
    #expect(load.times == 52)
    #expect(load.people == 2)
    #expect(load.minutes == 51 * 20 + 60)
    #expect(load.personHours == 36)
  }
}
