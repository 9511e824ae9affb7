internal import Model
internal import Rendering
internal import Source

/// The command lines of a method, with the names of sheets in the reader's language.
enum MethodCommands {
  static func lines(of method: Method, _ language: LanguageCode) -> [String] {
    let kinds = method.types.flatMap { PrintCatalog.kinds(of: $0) }
    return method.commandLines(language).map { line in
      var words = line.split(separator: " ").map(String.init)
      if let option = words.firstIndex(of: "--sheet"), option + 1 < words.count,
        let kind = kinds.first(where: { $0.isNamed(words[option + 1]) })
      {
        words[option + 1] = kind.name[language]
      }
      return words.joined(separator: " ")
    }
  }
}
