package import Source

/// A second in UTC, as DTSTAMP has it: handed in, never read from a clock.
package struct CalendarStamp: Sendable, Hashable, Comparable {
  package let day: CalendarDate
  /// Seconds after midnight UTC, 0–86 399.
  package let second: Int

  /// Seconds outside the day fall on the days around it.
  package init(day: CalendarDate, second: Int) {
    let days = second >= 0 ? second / 86_400 : (second - 86_399) / 86_400
    self.day = day.adding(days: days)
    self.second = second - days * 86_400
  }

  /// When only the date is known: that day at 08.00 by the clock of the zone.
  package init(today: CalendarDate, zone: CentralEuropeanTime = .oslo) {
    self.init(day: today, second: (480 - zone.offset(today, minutes: 480)) * 60)
  }

  /// Reads `2026-11-21T07:00:00Z`, also with `+01:00` and without seconds; the same without the
  /// signs between the figures. A time without a zone is none.
  package init?(iso text: String) {
    var reader = StampReader(Array(text.utf8))
    guard let (day, second) = reader.read() else { return nil }
    self.init(day: day, second: second)
  }

  /// The next second.
  package var next: CalendarStamp { CalendarStamp(day: day, second: second + 1) }

  package static func < (left: CalendarStamp, right: CalendarStamp) -> Bool {
    (left.day, left.second) < (right.day, right.second)
  }

  /// `20261121T070000Z`, as in a calendar.
  package var basic: String {
    iso.filter { $0 != "-" && $0 != ":" }
  }

  /// `2026-11-21T07:00:00Z`, as in front matter.
  package var iso: String {
    func pair(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return
      "\(day.iso)T\(pair(second / 3600)):\(pair(second / 60 % 60)):\(pair(second % 60))Z"
  }
}

/// Reads a time stamp figure by figure.
private struct StampReader {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func read() -> (CalendarDate, Int)? {
    guard let year = number(4) else { return nil }
    skip(0x2D)
    guard let month = number(2) else { return nil }
    skip(0x2D)
    guard let dayOfMonth = number(2),
      let day = CalendarDate(year: year, month: month, day: dayOfMonth),
      take(0x54) || take(0x74) || take(0x20), let hour = number(2), hour < 24
    else { return nil }
    skip(0x3A)
    guard let minute = number(2), minute < 60 else { return nil }
    var second = 0
    if take(0x3A) || isDigit {
      guard let read = number(2), read < 60 else { return nil }
      second = read
    }
    if take(0x2E) { while isDigit { index += 1 } }
    guard let offset = offset(), index == bytes.count else { return nil }
    return (day, hour * 3600 + minute * 60 + second - offset * 60)
  }

  /// Minutes ahead of UTC.
  private mutating func offset() -> Int? {
    if take(0x5A) || take(0x7A) { return 0 }
    let isBehind = take(0x2D)
    guard isBehind || take(0x2B), let hours = number(2), hours < 24 else { return nil }
    skip(0x3A)
    guard let minutes = number(2), minutes < 60 else { return nil }
    return (hours * 60 + minutes) * (isBehind ? -1 : 1)
  }

  private var isDigit: Bool { index < bytes.count && (0x30...0x39).contains(bytes[index]) }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func skip(_ byte: UInt8) { _ = take(byte) }

  private mutating func number(_ digits: Int) -> Int? {
    guard index + digits <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[index..<index + digits] {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte) - 0x30
    }
    index += digits
    return value
  }
}
