package import Source
import Syntax

/// A time of day, minutes after midnight, 0–1439.
package struct TimeOfDay: Hashable, Sendable, Comparable {
  package let minutes: Int

  package init(minutes: Int) { self.minutes = min(max(0, minutes), 1439) }

  /// Reads `13.45`, `13:45`, `kl. 13.45`, `9`.
  package static func reading(_ text: String) -> TimeOfDay? {
    var words = text.lowercased().split(separator: " ").map(String.init)
    if let first = words.first, first == "kl." || first == "kl" { words.removeFirst() }
    guard words.count == 1 else { return nil }
    let parts = words[0].split(omittingEmptySubsequences: false) { $0 == "." || $0 == ":" }
    guard (1...2).contains(parts.count), let hour = Int(parts[0]), (0...23).contains(hour),
      parts[0].count <= 2
    else { return nil }
    guard parts.count == 2 else { return TimeOfDay(minutes: hour * 60) }
    guard parts[1].count == 2, let minute = Int(parts[1]), (0...59).contains(minute) else {
      return nil
    }
    return TimeOfDay(minutes: hour * 60 + minute)
  }

  package func adding(minutes more: Int) -> TimeOfDay { TimeOfDay(minutes: minutes + more) }

  package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
    left.minutes < right.minutes
  }

  /// `13.45` in Norwegian, `13:45` in English.
  package func written(_ language: LanguageCode) -> String {
    let hour = minutes / 60
    let minute = minutes % 60
    let mark = language == .en ? ":" : "."
    return "\(hour < 10 ? "0" : "")\(hour)\(mark)\(minute < 10 ? "0" : "")\(minute)"
  }
}

extension FieldKind where Value == TimeOfDay {
  /// A time of day: `13.45`.
  package static var time: FieldKind<TimeOfDay> {
    FieldKind(.time) { node, faults in
      if let text = node.text, let time = TimeOfDay.reading(text) { return time }
      faults.append(
        KindFault(
          range: node.range,
          message: LocalizedText(
            nb: "«\(node.text ?? "")» er ikke et klokkeslett",
            en: "“\(node.text ?? "")” is not a time of day"),
          remedy: LocalizedText(
            nb: "skriv et klokkeslett, for eksempel 13.45",
            en: "write a time, for example 13:45")))
      return nil
    }
  }
}

extension FieldKind where Value == Int {
  /// A length in minutes: `45`, `45 minutter`, `1 time`, `1,5 timer`.
  package static var minutes: FieldKind<Int> {
    FieldKind(.minutes) { node, faults in
      if let text = node.text, let quantity = Quantity.reading(text), quantity.value >= 0,
        quantity.value <= 100_000
      {
        let unit = folded(key: quantity.unit ?? "min")
        if unit.hasPrefix("min") { return Int(quantity.value.rounded()) }
        if ["t", "time", "timer", "timar", "h", "hour", "hours"].contains(unit) {
          return Int((quantity.value * 60).rounded())
        }
      }
      faults.append(
        KindFault(
          range: node.range,
          message: LocalizedText(
            nb: "«\(node.text ?? "")» er ikke et antall minutter",
            en: "“\(node.text ?? "")” is not a number of minutes"),
          remedy: LocalizedText(
            nb: "skriv minutter, for eksempel 45", en: "write minutes, for example 45")))
      return nil
    }
  }

  /// A whole number.
  package static var whole: FieldKind<Int> {
    FieldKind(.number) { node, faults in
      if let text = node.text, let quantity = Quantity.reading(text), quantity.decimals == 0,
        let number = Int(exactly: quantity.value)
      {
        return number
      }
      faults.append(
        KindFault(
          range: node.range,
          message: LocalizedText(
            nb: "«\(node.text ?? "")» er ikke et helt tall",
            en: "“\(node.text ?? "")” is not a whole number"),
          remedy: LocalizedText(
            nb: "skriv et helt tall, for eksempel 4", en: "write a whole number, for example 4")))
      return nil
    }
  }
}
