package import Model
import Source

/// Deadlines as a calendar to subscribe to: a whole-day event on each, since that is what every
/// calendar shows; tasks (VTODO) are left out of sight by most. The same files give the same bytes.
package struct DueFeed: Sendable {
  private let list: DueList
  private let title: String
  private let language: LanguageCode
  private let domain: String

  /// - Parameters:
  ///   - title: whose deadlines they are: the unit, or the role.
  ///   - settings: the workspace's; its calendar domain ends the UIDs.
  package init(_ list: DueList, title: String, settings: Settings) {
    self.list = list
    self.title = title
    language = settings.language
    let organiser = settings.organiser.flatMap { text in
      text.lastIndex(of: "@").map { at in
        String(text[text.index(after: at)...].prefix { $0 != ">" && $0 != " " })
      }
    }
    domain = settings.calendarDomain ?? organiser ?? "forbedre.invalid"
  }

  /// The calendar file, without METHOD as the year wheel's.
  package var calendar: [UInt8] {
    let name = LocalizedText(
      nb: "Frister: \(title)", nn: "Fristar: \(title)", en: "Deadlines: \(title)")[language]
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
    for action in list.actions {
      guard let due = action.due else { continue }
      let key = [
        action.unit?.id ?? "", action.document.id, action.origin.rawValue, folded(key: action.what),
      ].joined(separator: "\n")
      taken[key, default: 0] += 1
      let number = taken[key] ?? 1
      let hash = stableHash(number == 1 ? [key] : [key, String(number)])
      text.begin("VEVENT")
      text.text("UID", "due-\(hexadecimal(hash, figures: 16))@\(domain)")
      text.property("DTSTAMP", stamp(action).basic)
      text.day("DTSTART", due)
      text.day("DTEND", due.adding(days: 1))
      text.text("SUMMARY", summary(action), [("LANGUAGE", language.tag)])
      text.text("DESCRIPTION", description(action))
      text.texts("CATEGORIES", [action.origin.label[language]])
      text.property("STATUS", "CONFIRMED")
      text.property("TRANSP", "TRANSPARENT")
      text.end("VEVENT")
    }
    text.end("VCALENDAR")
    return text.bytes
  }

  private func summary(_ action: OpenAction) -> String {
    let due = LocalizedText(nb: "Frist", nn: "Frist", en: "Due")[language]
    return "\(due): \(action.what)"
  }

  private func description(_ action: OpenAction) -> String {
    var lines: [String] = []
    if let owner = action.owner { lines.append("\(Labels.responsible[language]): \(owner)") }
    if let unit = action.unit { lines.append(unit.title) }
    lines.append(action.document.path)
    return lines.joined(separator: "\n")
  }

  /// When the document last changed, by its own word; without that, New Year's Day of the deadline's
  /// year. Never by git: the same files must give the same bytes.
  private func stamp(_ action: OpenAction) -> CalendarStamp {
    let day =
      action.document[CommonFields.updated]?.value ?? action.document[CommonFields.created]?.value
      ?? CalendarDate(unchecked: action.due?.year ?? 1970, 1, 1)
    return CalendarStamp(day: day, second: 0)
  }
}
