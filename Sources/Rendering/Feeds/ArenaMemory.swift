package import Model
package import Source

/// What a unit's profile remembers of the invitations to one of its arenas (`innkallinger:`), on
/// one line: the series, and each day that is a meeting of its own in the calendars.
package struct ArenaMemory: Sendable, Hashable {
  /// Of the series; where the rhythm has no rule, its UID is what those of the days are made of.
  package let series: InvitationState
  /// The first day the series covers, so that it does not begin anew each time.
  package let from: CalendarDate
  package let until: CalendarDate
  /// Whether a series was sent, and not single days alone.
  package let isSeries: Bool
  /// By the day the rhythm has it on.
  package let days: [CalendarDate: Day]

  /// A day with a UID of its own.
  package struct Day: Sendable, Hashable {
    package let sequence: Int
    package let stamped: CalendarStamp
    package let fingerprint: InvitationFingerprint
    package let isCancelled: Bool
  }

  package init(
    series: InvitationState, from: CalendarDate, until: CalendarDate, isSeries: Bool,
    days: [CalendarDate: Day] = [:]
  ) {
    self.series = series
    self.isSeries = isSeries
    self.from = from
    self.until = until
    self.days = days
  }

  /// The memory of an arena in its unit's profile; nil when there is none.
  package init?(_ arena: Arena) {
    guard let book = arena.unit.document[Unit.invitations]?.value,
      let text = book[folded(key: ArenaMemory.key(arena))]
    else { return nil }
    self.init(text)
  }

  /// The key under `innkallinger:`: the arena's name in letters and figures.
  package static func key(_ arena: Arena) -> String { ArenaMemory.key(arena.name.value) }

  static func key(_ name: String) -> String {
    var result = ""
    for scalar in composed(name.lowercased()).unicodeScalars {
      if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
        result.unicodeScalars.append(scalar)
      } else if !result.isEmpty, !result.hasSuffix("-") {
        result += "-"
      }
    }
    if result.hasSuffix("-") { result.removeLast() }
    return result.isEmpty ? "arena" : result
  }

  /// Reads what `text` wrote; what cannot be read counts as changed.
  init?(_ text: String) {
    var values: [Substring: Substring] = [:]
    var lists: [Substring: [Substring]] = [:]
    for part in text.split(separator: " ") {
      guard let sign = part.firstIndex(of: "=") else { continue }
      let (key, value) = (part[..<sign], part[part.index(after: sign)...])
      values[key] = value
      lists[key, default: []].append(value)
    }
    guard let uid = values["uid"], !uid.isEmpty else { return nil }
    let past = CalendarDate(dayNumber: 0)
    series = InvitationState(
      uid: String(uid), sequence: values["sequence"].flatMap { Int($0) } ?? 0,
      stamped: values["stamped"].flatMap { CalendarStamp(iso: String($0)) }
        ?? CalendarStamp(day: past, second: 0),
      fingerprint: InvitationFingerprint(String(values["fingerprint"] ?? "")),
      invited: (lists["invited"] ?? []).map(String.init),
      withdrawn: (lists["withdrawn"] ?? []).compactMap { InvitationState.Withdrawal($0) })
    from = values["from"].flatMap { CalendarDate(iso: $0) } ?? past
    until = values["until"].flatMap { CalendarDate(iso: $0) } ?? past
    isSeries = values["series"] == "yes"
    days = Dictionary(
      (lists["day"] ?? []).compactMap { ArenaMemory.day($0) }, uniquingKeysWith: { _, last in last }
    )
  }

  private static func day(_ text: Substring) -> (CalendarDate, Day)? {
    let parts = text.split(separator: "/")
    guard parts.count >= 4, let planned = CalendarDate(iso: parts[0]),
      let sequence = Int(parts[1]), let stamp = CalendarStamp(iso: String(parts[2]))
    else { return nil }
    return (
      planned,
      Day(
        sequence: sequence, stamped: stamp, fingerprint: InvitationFingerprint(String(parts[3])),
        isCancelled: parts.count > 4)
    )
  }

  /// Everything on one line, in an order that does not change.
  package var text: String {
    var parts = [
      "uid=\(series.uid)", "sequence=\(series.sequence)", "stamped=\(series.stamped.iso)",
      "fingerprint=\(series.fingerprint.text)", "from=\(from.iso)", "until=\(until.iso)",
      "series=\(isSeries ? "yes" : "no")",
    ]
    parts += series.invited.map { "invited=\($0)" }
    parts += series.withdrawn.map { "withdrawn=\($0.text)" }
    for planned in days.keys.sorted() {
      guard let day = days[planned] else { continue }
      parts.append(
        "day=\(planned.iso)/\(day.sequence)/\(day.stamped.iso)/\(day.fingerprint.text)"
          + (day.isCancelled ? "/cancelled" : ""))
    }
    return parts.joined(separator: " ")
  }

  /// The UID of a day that is a meeting of its own.
  func uid(of planned: CalendarDate) -> String {
    let uid = series.uid
    let day = planned.iso.filter { $0 != "-" }
    guard let at = uid.lastIndex(of: "@") else { return "\(uid)-\(day)" }
    return "\(uid[..<at])-\(day)\(uid[at...])"
  }
}
