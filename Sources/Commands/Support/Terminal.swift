internal import Foundation

/// The two streams, and what may be written to them.
enum Terminal {
  /// Colours only on a terminal, and never where `NO_COLOR` is set.
  static let hasColour: Bool =
    isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
    && ProcessInfo.processInfo.environment["TERM"] != "dumb"

  /// Whether somebody is watching: progress is shown and questions are asked.
  static let isInteractive: Bool = isatty(STDERR_FILENO) == 1 && isatty(STDIN_FILENO) == 1

  /// Whether progress may be shown.
  static let showsProgress: Bool = isatty(STDERR_FILENO) == 1

  /// Columns that cards may fill: what `COLUMNS` says, between 40 and 120, else 80.
  static let width: Int =
    ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) }
    .map { min(max($0, 40), 120) } ?? 80

  static func out(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }

  static func out(_ bytes: [UInt8]) { FileHandle.standardOutput.write(Data(bytes)) }

  static func line(_ text: String) { out(text + "\n") }

  static func error(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

  /// Overwrites the progress line; an empty text takes it away.
  static func progress(_ text: String) {
    guard showsProgress else { return }
    FileHandle.standardError.write(Data(("\r\u{1B}[2K" + text).utf8))
  }

  enum Style: String {
    case bold = "1"
    case red = "1;31"
    case yellow = "1;33"
    case blue = "1;34"
    case dim = "2"
    case green = "1;32"
  }

  static func styled(_ text: String, _ style: Style) -> String {
    hasColour ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}
