package import Model
import Source

/// A year wheel as a calendar to subscribe to (verification.md §1, feeds): a whole-day event for
/// each time something happens. Written out rather than as rules, since holidays move single
/// times; each has a UID of its own. Nothing depends on the clock: the same files give the same
/// bytes, and only what changes in a wheel file changes in the feed.
package struct WheelFeed: Sendable {
  private let wheel: CombinedWheel
  private let domain: String

  /// - Parameter settings: the workspace's; its calendar domain ends the UIDs.
  package init(_ wheel: CombinedWheel, settings: Settings) {
    self.wheel = wheel
    let organiser = settings.organiser.flatMap { text in
      text.lastIndex(of: "@").map { at in
        String(text[text.index(after: at)...].prefix { $0 != ">" && $0 != " " })
      }
    }
    domain = settings.calendarDomain ?? organiser ?? "forbedre.invalid"
  }

  private var language: LanguageCode { wheel.language }

  /// The calendar file. It has no METHOD: with PUBLISH each event would need an organiser, and
  /// nobody is asked to answer.
  package var calendar: [UInt8] {
    let name = "\(WheelWords.yearWheel[language]) \(years): \(wheel.unit.title)"
    var text = CalendarText()
    text.begin("VCALENDAR")
    text.property("VERSION", "2.0")
    text.text("PRODID", CalendarText.productID)
    text.property("CALSCALE", "GREGORIAN")
    text.text("NAME", name)
    text.text("X-WR-CALNAME", name)
    text.property("REFRESH-INTERVAL", "PT12H", [("VALUE", "DURATION")])
    text.property("X-PUBLISHED-TTL", "PT12H")
    var taken: [String: Int] = [:]
    for level in wheel.levels {
      for entry in level.activities {
        for occurrence in entry.occurrences.map(\.occurrence) where !occurrence.isCancelled {
          guard entry.activity.isGoingToHappen else { continue }
          let key = key(entry, occurrence, level)
          taken[key, default: 0] += 1
          let uid = uid(key, number: taken[key] ?? 1)
          write(entry, occurrence, level, uid: uid, &text)
        }
      }
    }
    text.end("VCALENDAR")
    return text.bytes
  }

  private var years: String {
    let (first, last) = (wheel.period.first.year, wheel.period.last.year)
    return first == last ? String(first) : "\(first)/\(last)"
  }

  /// What makes one time of one activity itself: the unit and the wheel it stands in, its name, and
  /// the day it was first set to. It stays the same when the time is moved.
  private func key(
    _ entry: CombinedWheel.Entry, _ occurrence: Occurrence, _ level: CombinedWheel.Level
  ) -> String {
    [
      level.unit.id, entry.document.id, folded(key: entry.activity.title.value),
      occurrence.plannedFirst.iso,
    ].joined(separator: "\n")
  }

  /// Two rows with one name on one day are told apart by their order.
  private func uid(_ key: String, number: Int) -> String {
    let hash = stableHash(number == 1 ? [key] : [key, String(number)])
    let day = key.split(separator: "\n").last.map(String.init) ?? ""
    return "\(day)-\(hexadecimal(hash, figures: 16))@\(domain)"
  }

  private func write(
    _ entry: CombinedWheel.Entry, _ occurrence: Occurrence, _ level: CombinedWheel.Level,
    uid: String, _ text: inout CalendarText
  ) {
    text.begin("VEVENT")
    text.text("UID", uid)
    text.property("DTSTAMP", stamp(entry.document).basic)
    text.day("DTSTART", occurrence.period.first)
    // The day after the last: an end that is not part of the event.
    text.day("DTEND", occurrence.period.last.adding(days: 1))
    text.text("SUMMARY", entry.activity.title.value, [("LANGUAGE", language.tag)])
    text.text("DESCRIPTION", description(entry, occurrence, level))
    text.texts("CATEGORIES", [entry.activity.category ?? level.unit.title])
    text.property("STATUS", "CONFIRMED")
    text.property("TRANSP", "TRANSPARENT")
    text.end("VEVENT")
  }

  /// When the wheel file last changed; without that, New Year's Day of its year.
  private func stamp(_ document: Document) -> CalendarStamp {
    let day =
      document[CommonFields.updated]?.value ?? document[CommonFields.created]?.value
      ?? CalendarDate(unchecked: document[YearWheel.year]?.value ?? wheel.period.first.year, 1, 1)
    return CalendarStamp(day: day, second: 0)
  }

  private func description(
    _ entry: CombinedWheel.Entry, _ occurrence: Occurrence, _ level: CombinedWheel.Level
  ) -> String {
    let activity = entry.activity
    var lines: [String] = []
    if let responsible = activity.responsible {
      lines.append("\(Labels.responsible[language]): \(responsible)")
    }
    if !activity.participants.isEmpty {
      lines.append(
        "\(Labels.participants[language]): \(activity.participants.joined(separator: ", "))")
    }
    if let duty = activity.duty {
      lines.append("\(WheelWords.duty[language]): \(duty.label[language])")
    }
    if occurrence.isMoved {
      lines.append(
        capitalised(WheelWords.movedFrom[language])
          + " \(occurrence.plannedFirst.written(language))")
    }
    lines.append("\(WheelWords.yearWheel[language]): \(level.unit.title)")
    return lines.joined(separator: "\n")
  }
}

extension WheelActivity {
  /// False when the row itself is called off.
  fileprivate var isGoingToHappen: Bool {
    let status = row[YearWheel.status]?.value
    return status != .cancelled && status != .rejected
  }
}
