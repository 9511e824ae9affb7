package import Source

/// The clock of Norway and its neighbours: one hour ahead of UTC, two from the last Sunday of March
/// to the last Sunday of October, changing at 01:00 UTC (EU directive 2000/84/EC; the same rule
/// since 1996). Rules of our own, since the output must not depend on the machine's zone data.
package struct CentralEuropeanTime: Sendable, Hashable {
  /// The IANA name, which is also the TZID.
  package let name: String

  package static let oslo = CentralEuropeanTime(unchecked: "Europe/Oslo")

  /// Nil for a zone that keeps another clock.
  package init?(name: String) {
    let known = [
      "Arctic/Longyearbyen", "Europe/Amsterdam", "Europe/Berlin", "Europe/Brussels",
      "Europe/Copenhagen", "Europe/Madrid", "Europe/Oslo", "Europe/Paris", "Europe/Prague",
      "Europe/Rome", "Europe/Stockholm", "Europe/Vienna", "Europe/Warsaw", "Europe/Zurich",
    ]
    guard known.contains(name) else { return nil }
    self.name = name
  }

  private init(unchecked name: String) { self.name = name }

  /// Whether the clock ever shows this time: from 02:00 to 03:00 on the last Sunday of March it
  /// does not.
  package func exists(_ day: CalendarDate, minutes: Int) -> Bool {
    let (day, minutes) = CentralEuropeanTime.carried(day, minutes)
    return day != CentralEuropeanTime.lastSunday(of: 3, day.year) || !(120..<180).contains(minutes)
  }

  /// Minutes ahead of UTC at a local time. In the hour that comes twice in October, the first.
  package func offset(_ day: CalendarDate, minutes: Int) -> Int {
    let (day, minutes) = CentralEuropeanTime.carried(day, minutes)
    let spring = CentralEuropeanTime.lastSunday(of: 3, day.year)
    let autumn = CentralEuropeanTime.lastSunday(of: 10, day.year)
    let isAfterSpring = day > spring || (day == spring && minutes >= 120)
    let isBeforeAutumn = day < autumn || (day == autumn && minutes < 180)
    return isAfterSpring && isBeforeAutumn ? 120 : 60
  }

  /// `20261124T123000Z`: a local time as UTC.
  package func utc(_ day: CalendarDate, minutes: Int) -> String {
    CalendarText.basic(day, minutes: minutes - offset(day, minutes: minutes)) + "Z"
  }

  /// Minutes beyond midnight moved to the day they belong to.
  private static func carried(_ day: CalendarDate, _ minutes: Int) -> (CalendarDate, Int) {
    let days = minutes >= 0 ? minutes / 1440 : (minutes - 1439) / 1440
    return (day.adding(days: days), minutes - days * 1440)
  }

  private static func lastSunday(of month: Int, _ year: Int) -> CalendarDate {
    let last = CalendarDate(unchecked: year, month, 31)
    return last.adding(days: -(last.weekday % 7))
  }
}

extension CalendarText {
  /// The VTIMEZONE that every TZID of the file needs: without it Outlook is an hour wrong, and
  /// Exchange refuses the file where TZOFFSETTO is missing.
  package mutating func timeZone(_ zone: CentralEuropeanTime) {
    begin("VTIMEZONE")
    text("TZID", zone.name)
    begin("STANDARD")
    property("DTSTART", "19961027T030000")
    property("RRULE", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")
    property("TZOFFSETFROM", "+0200")
    property("TZOFFSETTO", "+0100")
    text("TZNAME", "CET")
    end("STANDARD")
    begin("DAYLIGHT")
    property("DTSTART", "19960331T020000")
    property("RRULE", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU")
    property("TZOFFSETFROM", "+0100")
    property("TZOFFSETTO", "+0200")
    text("TZNAME", "CEST")
    end("DAYLIGHT")
    end("VTIMEZONE")
  }
}
