internal import Foundation
internal import Source

/// The language the tool itself speaks in this process: help, messages and errors.
///
/// `FORBEDRE_LANGUAGE` wins; else the language of the workspace the command is run in; else the
/// system's locale; else bokmål. Read once, at the edge.
enum Interface {
  static let language: LanguageCode = {
    let environment = ProcessInfo.processInfo.environment
    if let code = environment["FORBEDRE_LANGUAGE"].flatMap(LanguageCode.init(rawValue:)) {
      return code
    }
    if let code = languageOfWorkspace() { return code }
    let locale = environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"] ?? ""
    if locale.hasPrefix("nn") { return .nn }
    return locale.hasPrefix("en") ? .en : .nb
  }()

  /// The `language:` line of the settings above the current folder or of `-w`.
  private static func languageOfWorkspace() -> LanguageCode? {
    let arguments = CommandLine.arguments
    var start = FileManager.default.currentDirectoryPath
    for (index, argument) in arguments.enumerated() {
      if argument == "-w" || argument == "--workspace", index + 1 < arguments.count {
        start = arguments[index + 1]
      } else if argument.hasPrefix("--workspace=") {
        start = String(argument.dropFirst("--workspace=".count))
      }
    }
    var folder = URL(fileURLWithPath: start).standardizedFileURL
    for _ in 0..<64 {
      let file = folder.appendingPathComponent("forbedre.yaml")
      if let text = try? String(contentsOf: file, encoding: .utf8) {
        for line in text.split(whereSeparator: \.isNewline) {
          let parts = line.split(separator: ":", maxSplits: 1)
          guard parts.count == 2, ["language", "språk"].contains(parts[0].lowercased()) else {
            continue
          }
          let value = parts[1].split(separator: "#")[0].trimmingCharacters(
            in: CharacterSet(charactersIn: " \"'\t"))
          return LanguageCode(rawValue: value)
        }
        return nil
      }
      guard folder.path != "/" else { return nil }
      folder.deleteLastPathComponent()
    }
    return nil
  }
}

/// A text of the tool's own in the language it speaks; nynorsk readers get bokmål.
func say(_ nb: String, _ en: String) -> String { Interface.language == .en ? en : nb }

/// A text of the tool's own in all three languages, where bokmål would not do in nynorsk.
func say(_ nb: String, nn: String, _ en: String) -> String {
  LocalizedText(nb: nb, nn: nn, en: en)[Interface.language]
}
