internal import Language
internal import Model
internal import Rules
internal import Source

/// Writes judged goals one after another, for people or programs.
struct SmartWriter {
  private let format: SmartFormat
  private let explains: Bool
  private var isFirst = true

  init(format: SmartFormat, explains: Bool) {
    self.format = format
    self.explains = explains
  }

  /// The same writer before its first goal: for a part that is joined to others later.
  var fresh: SmartWriter {
    var copy = self
    copy.isFirst = true
    return copy
  }

  var opening: String { format == .json ? "[" : "" }
  var closing: String { format == .json ? (isFirst ? "]\n" : "\n]\n") : "" }

  /// What several goals begin with: nothing for programs.
  mutating func overview(_ readings: [SmartReading], scheme: SmartScheme) -> String {
    guard format == .text, readings.count > 1 else { return "" }
    isFirst = false
    return SmartTable(readings, scheme: scheme).text
  }

  /// One goal, with what parts it from the one before. An empty line has an answer in JSON, where
  /// lines are counted, and none in text.
  mutating func goal(_ reading: SmartReading) -> String {
    switch format {
    case .json:
      return separator + SmartJSON(reading, explains: explains).text
    case .text:
      if reading.card.document == nil, reading.card.sentence.text.allSatisfy(\.isWhitespace) {
        return ""
      }
      return separator + SmartText(reading, explains: explains).text
    }
  }

  /// A part written by a fresh writer, set after what is written already.
  mutating func joined(_ part: String) -> String {
    guard !part.isEmpty else { return "" }
    defer { isFirst = false }
    if isFirst { return part }
    return format == .json ? "," + part : "\n" + part
  }

  private var separator: String {
    mutating get {
      defer { isFirst = false }
      switch format {
      case .json: return isFirst ? "\n" : ",\n"
      case .text: return isFirst ? "" : "\n"
      }
    }
  }
}
