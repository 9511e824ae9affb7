internal import Model
internal import Source

/// Words as a list in a sentence: «a», «a og b», «a, b og c».
func listed(_ words: [String], _ link: String) -> String {
  guard words.count > 1, let last = words.last else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " \(link) " + last
}

/// The names of document types as «a, b eller c».
func anyOf(_ types: [DocumentType]) -> LocalizedText {
  LocalizedText(
    nb: listed(types.map(\.names.nb), "eller"), nn: listed(types.map(\.names.nn), "eller"),
    en: listed(types.map(\.names.en), "or"))
}
