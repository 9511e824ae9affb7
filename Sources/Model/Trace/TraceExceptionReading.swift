import Source
import Syntax

/// Finds the three exceptions in what documents say: in tags, in sources and in their own words.
enum TraceExceptionReading {
  static func exception(of document: Document) -> TraceException? {
    let tags = (document[CommonFields.tags]?.value ?? []).map { folded(key: $0.value) }
    if tags.contains(where: { conservationTags.contains($0) }) { return .conservation }
    if tags.contains(where: { dutyTags.contains($0) }) { return .duty }
    if let field = document.type?.field(key: "source"), field.key == "source",
      let entry = document.entry(field)
    {
      let texts = FieldKind<[Located<String>]>.list(of: .text)
      var faults: [KindFault] = []
      if let sources = texts.read(entry.value, &faults),
        sources.contains(where: { namesLaw($0.value) })
      {
        return .duty
      }
    }
    return isConservation(document.title) ? .conservation : nil
  }

  /// Of a row, by its own words.
  static func exception(ofWords text: String) -> TraceException? {
    if isConservation(text) { return .conservation }
    return namesLaw(text) ? .duty : nil
  }

  private static let conservationTags: Set<String> = [
    "bevaring", "bevaringsområde", "ta vare på", "ta vare", "conservation", "keep",
  ]
  private static let dutyTags: Set<String> = [
    "lovpålagt", "lovkrav", "plikt", "duty", "legal duty", "lovpålagd",
  ]
  private static let conservationWords = [
    "ta vare på ", "bevare ", "beholde ", "behalde ", "keep up ", "preserve ", "take care of ",
  ]

  /// Whether something is to be kept as it is: the words it opens with, or after «vi skal».
  private static func isConservation(_ text: String) -> Bool {
    let words = folded(key: text) + " "
    return conservationWords.contains { words.hasPrefix($0) }
  }

  /// Whether a source is a law: a section sign, or a word that ends as the names of laws do.
  static func namesLaw(_ text: String) -> Bool {
    if text.contains("§") { return true }
    return text.split { !$0.isLetter }.contains { word in
      let word = word.lowercased()
      return lawEndings.contains { word.hasSuffix($0) && word.count > $0.count }
        || lawWords.contains(word)
    }
  }

  private static let lawEndings = ["loven", "lova", "forskriften", "forskrifta", "forskrift"]
  private static let lawWords: Set<String> = ["forskrift", "forskriften", "regulation", "statute"]
}
