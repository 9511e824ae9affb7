internal import Model
internal import Rules
internal import Source

/// Writes judged goals one after another, for people or programs.
struct SmartWriter {
  private let format: SmartFormat
  /// The letters in use, in the order of the word.
  private let letters: [Character]
  private let explains: Bool
  private var isFirst = true

  init(format: SmartFormat, letters: String, explains: Bool) {
    self.format = format
    let used = SmartWords.letters.filter { letters.contains($0) }
    self.letters = used.isEmpty ? SmartWords.letters : used
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

  /// Whether a letter in use fails.
  func fails(_ reading: SmartReading) -> Bool {
    letters.contains { reading.letters[$0] == .fail }
  }

  /// One goal, with what parts it from the one before.
  mutating func goal(_ reading: SmartReading) -> String {
    switch format {
    case .json:
      return separator + SmartJSON(reading, letters: letters, explains: explains).text
    case .text:
      let card = SmartText(reading, letters: letters, explains: explains).text
      return separator + card
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
