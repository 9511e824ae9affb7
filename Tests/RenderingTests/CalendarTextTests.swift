import Rendering
import Source
import Testing

@Suite struct CalendarTextTests {
  /// The physical lines of one property, without CRLF.
  private func lines(_ value: String) -> [String] {
    var text = CalendarText()
    text.property("X", value)
    let string = String(decoding: text.bytes, as: UTF8.self)
    var lines: [String] = []
    var line: [UInt8] = []
    for byte in string.utf8 {
      if byte == 0x0A {
        #expect(line.popLast() == 0x0D)
        lines.append(String(decoding: line, as: UTF8.self))
        line = []
      } else {
        line.append(byte)
      }
    }
    #expect(line.isEmpty)
    return lines
  }

  /// What stands at the fold: 73 octets are used by `X:` and the filling, two are left.
  @Test(arguments: [
    "a", "æ", "ø", "å", "Å", "–", "č", "ŋ", "👍", "👩🏽‍⚕️", "🇳🇴", "e\u{301}", "a\u{30A}", "ä́",
    "\u{1F9D1}\u{200D}\u{1F91D}\u{200D}\u{1F9D1}",
  ])
  func neverSplitsACharacter(_ character: String) {
    for filling in 60...80 {
      let value = String(repeating: "x", count: filling) + character + "rest"
      let lines = lines(value)
      for line in lines {
        #expect(line.utf8.count <= 75)
        #expect(!line.contains("\u{FFFD}"))
      }
      for line in lines.dropFirst() { #expect(line.hasPrefix(" ")) }
      let unfolded = lines[0] + lines.dropFirst().map { $0.dropFirst() }.joined()
      #expect(unfolded == "X:" + value)
      let continuation = lines.dropFirst().first.map { Array($0.unicodeScalars.dropFirst()) } ?? []
      if let first = continuation.first {
        #expect(!first.properties.isGraphemeExtend, "a mark was parted from its letter")
        #expect(first != "\u{200D}")
      }
    }
  }

  @Test func fillsALineToSeventyFiveOctets() {
    let value = String(repeating: "x", count: 73 + 74 + 1)
    let found = lines(value)
    #expect(found.map(\.utf8.count) == [75, 75, 2])
  }

  @Test func cutsACharacterLongerThanALineBetweenItsScalars() {
    let value = "a" + String(repeating: "\u{301}", count: 100)
    let found = lines(value)
    #expect(found.allSatisfy { $0.utf8.count <= 75 })
    let octets = Array(found[0].utf8) + found.dropFirst().flatMap { $0.utf8.dropFirst() }
    #expect(octets == Array(("X:" + value).utf8))
  }

  @Test(arguments: [
    ("a, b; c\\d: e", "a\\, b\\; c\\\\d: e"), ("én\nto", "én\\nto"), ("én\r\nto", "én\\nto"),
    ("én\rto", "én\\nto"), ("\u{2028}", "\\n"), ("a\u{0}b\u{7}\tc\u{7F}", "ab\tc"),
    ("A\u{30A}rsmøte", "Årsmøte"), ("\"sitat\"", "\"sitat\""), ("", ""),
  ])
  func escapesText(_ text: String, _ expected: String) {
    #expect(Array(CalendarText.escaped(text).utf8) == Array(expected.utf8))
  }

  @Test(arguments: [
    ("Enhetsleder", "Enhetsleder"), ("Moen, Kari", "\"Moen, Kari\""), ("a;b:c", "\"a;b:c\""),
    ("Kari \"Kia\" Moen", "Kari ^'Kia^' Moen"), ("a^b", "a^^b"), ("a\nb", "a^nb"),
    ("a\u{1}b", "ab"),
  ])
  func quotesParameters(_ text: String, _ expected: String) {
    #expect(CalendarText.parameterValue(text) == expected)
  }

  @Test func aRawValueNeverEndsItsLine() {
    var text = CalendarText()
    text.property("X", "a\r\nDTSTART:1")
    #expect(String(decoding: text.bytes, as: UTF8.self) == "X:a  DTSTART:1\r\n")
  }

  @Test func writesMomentsDaysAndLists() {
    var text = CalendarText()
    let day = CalendarDate(unchecked: 2026, 12, 31)
    text.day("DTSTART", day)
    text.moment("DTEND", day, minutes: 1500, zone: .oslo)
    text.texts("CATEGORIES", ["a, b", "c"])
    #expect(
      text.string == "DTSTART;VALUE=DATE:20261231\r\nDTEND;TZID=Europe/Oslo:20270101T010000\r\n"
        + "CATEGORIES:a\\, b,c\r\n")
  }
}

@Suite struct CentralEuropeanTimeTests {
  private let oslo = CentralEuropeanTime.oslo

  @Test(arguments: [
    (2026, 11, 24, 810, "20261124T123000Z"), (2026, 7, 1, 0, "20260630T220000Z"),
    (2027, 3, 28, 119, "20270328T005900Z"), (2027, 3, 28, 180, "20270328T010000Z"),
    (2026, 10, 25, 60, "20261024T230000Z"), (2026, 10, 25, 180, "20261025T020000Z"),
  ])
  func turnsIntoUTC(_ year: Int, _ month: Int, _ day: Int, _ minutes: Int, _ expected: String) {
    #expect(oslo.utc(CalendarDate(unchecked: year, month, day), minutes: minutes) == expected)
  }

  @Test func knowsTheHourThatIsLeftOut() {
    let day = CalendarDate(unchecked: 2027, 3, 28)
    #expect(oslo.exists(day, minutes: 119))
    #expect(!oslo.exists(day, minutes: 120))
    #expect(!oslo.exists(day, minutes: 179))
    #expect(oslo.exists(day, minutes: 180))
    #expect(oslo.exists(day.adding(days: 1), minutes: 150))
    #expect(!oslo.exists(day.adding(days: -1), minutes: 1440 + 150))
  }

  @Test func knowsItsNeighboursOnly() {
    #expect(CentralEuropeanTime(name: "Europe/Stockholm")?.name == "Europe/Stockholm")
    #expect(CentralEuropeanTime(name: "Europe/London") == nil)
    #expect(CentralEuropeanTime(name: "") == nil)
  }
}

@Suite struct CalendarStampTests {
  @Test(arguments: [
    ("2026-11-21T07:00:00Z", "2026-11-21T07:00:00Z"), ("20261121T070000Z", "2026-11-21T07:00:00Z"),
    ("2026-11-21T08:00+01:00", "2026-11-21T07:00:00Z"),
    ("2026-01-01T00:30:15.25+02:00", "2025-12-31T22:30:15Z"),
    ("2025-12-31T22:30:00-0200", "2026-01-01T00:30:00Z"),
  ])
  func reads(_ text: String, _ expected: String) {
    #expect(CalendarStamp(iso: text)?.iso == expected)
  }

  @Test(arguments: [
    "", "2026-11-21", "2026-11-21T07:00:00", "2026-02-30T07:00:00Z", "2026-11-21T24:00:00Z",
    "2026-11-21T07:00:00Zx", "2026-11-21T07:60:00Z", "i dag",
  ])
  func refuses(_ text: String) { #expect(CalendarStamp(iso: text) == nil) }

  @Test func aDateAloneIsEightInTheMorning() {
    #expect(
      CalendarStamp(today: CalendarDate(unchecked: 2026, 11, 21)).basic == "20261121T070000Z")
    #expect(CalendarStamp(today: CalendarDate(unchecked: 2026, 6, 21)).basic == "20260621T060000Z")
  }

  @Test func theNextSecondMayBeTheNextDay() {
    let stamp = CalendarStamp(day: CalendarDate(unchecked: 2026, 12, 31), second: 86_399)
    #expect(stamp.next.iso == "2027-01-01T00:00:00Z")
    #expect(stamp < stamp.next)
  }
}
