import Source
import Syntax

/// A decision of the minutes that says who carries it out and by when, at its end: «Sjekklista prøves
/// på kveldsvakta (Fagkoordinator, 2026-05-15)», «… – Fagkoordinator, 15. mai 2026» or «…
/// Ansvarlig: Fagkoordinator. Frist: 2026-05-15». Any other decision is a decision and no task.
struct CarriedDecision {
  /// What is to be done, without who and when.
  let what: String
  let responsible: String
  let due: CalendarDate
  /// The words of `what` in the file.
  let whatRange: SourceRange
  /// The whole item.
  let range: SourceRange
  /// It says that it was moved into a plan.
  let isMoved: Bool

  /// - Parameter isRole: whether a name is a role where the meeting is; without a word before it
  ///   only a role is somebody who carries something out.
  init?(_ item: ListItem, in document: Document, isRole: (String) -> Bool) {
    let written = document.file.text(item.range)
    let words = CarriedDecision.beforeMove(written)
    guard let (head, tail) = CarriedDecision.divided(words) else { return nil }
    var due: CalendarDate?
    var responsible: String?
    for part in CarriedDecision.parts(tail) {
      if let day = CarriedDecision.day(part.words) {
        guard due == nil else { return nil }
        due = day
      } else {
        guard responsible == nil, part.isNamed || isRole(part.words) else { return nil }
        responsible = part.words
      }
    }
    let what = trimmed(String(head))
    guard let due, let responsible, !what.isEmpty else { return nil }
    self.what = what.hasSuffix(".") ? String(what.dropLast()) : what
    self.responsible = responsible
    self.due = due
    let blank = head.prefix { $0.isWhitespace }.utf8.count
    whatRange = SourceRange(
      item.range.lower + blank, item.range.lower + blank + self.what.utf8.count)
    range = item.range
    isMoved = words.utf8.count < written.utf8.count
  }

  /// The item without «Overført til …» at its end.
  private static func beforeMove(_ text: String) -> Substring {
    let found = LanguageCode.allCases.compactMap { text.firstRange(of: AdoptionWords.movedTo[$0]) }
    return text[..<(found.map(\.lowerBound).min() ?? text.endIndex)]
  }

  private static func divided(_ text: Substring) -> (head: Substring, tail: Substring)? {
    var end = text.endIndex
    while end > text.startIndex,
      text[text.index(before: end)].isWhitespace
        || text[text.index(before: end)] == "."
    {
      end = text.index(before: end)
    }
    let words = text[..<end]
    if words.hasSuffix(")"), let open = words.lastIndex(of: "(") {
      return (words[..<open], words[words.index(after: open)...].dropLast())
    }
    let lower = words.lowercased()
    if lower.count == words.count,
      let label = labels.compactMap({ lower.firstRange(of: $0 + ":")?.lowerBound }).min()
    {
      let place = words.index(
        words.startIndex, offsetBy: lower.distance(from: lower.startIndex, to: label))
      return (words[..<place], words[place...])
    }
    if let dash = words.ranges(of: " – ").last {
      return (words[..<dash.lowerBound], words[dash.upperBound...])
    }
    return nil
  }

  private static let owners = ["ansvarlig", "ansvarleg", "hvem", "kven", "responsible", "who"]
  private static let deadlines = ["frist", "innen", "innan", "due", "by"]
  private static var labels: [String] { owners + deadlines.filter { $0 != "by" } }

  private static func parts(_ tail: Substring) -> [(words: String, isNamed: Bool)] {
    var pieces = tail.split { ",;".contains($0) }.map(String.init)
    // «Ansvarlig: Fagkoordinator. Frist: 2026-05-15» has no comma.
    pieces = pieces.flatMap { piece -> [String] in
      let lower = piece.lowercased()
      guard lower.count == piece.count else { return [piece] }
      let starts = labels.compactMap { lower.firstRange(of: $0 + ":")?.lowerBound }
        .map { lower.distance(from: lower.startIndex, to: $0) }.sorted()
      guard let first = starts.first, starts.count > 1 || first > 0 else { return [piece] }
      let places = ([0] + starts.filter { $0 > 0 }) + [piece.count]
      let letters = Array(piece)
      return zip(places, places.dropFirst()).map { String(letters[$0..<$1]) }
    }
    return pieces.compactMap { piece in
      var words = trimmed(piece)
      while words.hasSuffix(".") { words = trimmed(String(words.dropLast())) }
      if words.isEmpty { return nil }
      for label in owners + deadlines where words.lowercased().hasPrefix(label) {
        let rest = words.dropFirst(label.count)
        guard let next = rest.first, next == ":" || next == " " else { continue }
        return (trimmed(String(rest.dropFirst())), owners.contains(label))
      }
      return (words, false)
    }
  }

  private static func day(_ words: String) -> CalendarDate? {
    if case .day(let day) = DayReading(words) { return day }
    guard let period = readPeriod(words), period.days == 1 else { return nil }
    return period.first
  }
}

extension Workspace {
  /// The decisions of minutes that say who and by when.
  func carriedDecisions(of meeting: Document) -> [CarriedDecision] {
    guard let body = meeting.body(Meeting.decisions) else { return [] }
    let known = Set(
      roles(visibleFrom: unit(of: meeting)).map { folded(key: $0.role.value) })
    return meeting.items(in: body.blocks).compactMap { item in
      CarriedDecision(item, in: meeting) { known.contains(folded(key: $0)) }
    }
  }
}
