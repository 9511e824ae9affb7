package import Source
import Syntax

/// A closed set of words: statuses, phases, levels. The raw value is the canonical English word.
package protocol Choice: RawRepresentable<String>, CaseIterable, Sendable, Hashable {
  /// The word in each language.
  var label: LocalizedText { get }
  /// Further spellings accepted on input.
  var also: [String] { get }
}

extension Choice {
  package var also: [String] { [] }

  package static var options: [ChoiceOption] {
    allCases.map { ChoiceOption(value: $0.rawValue, label: $0.label, also: $0.also) }
  }

  /// The case a written word stands for, in any language.
  package static func reading(_ text: String) -> Self? {
    let wanted = folded(key: text)
    return allCases.first { option in
      folded(key: option.rawValue) == wanted || folded(key: option.label.nb) == wanted
        || folded(key: option.label.nn) == wanted || folded(key: option.label.en) == wanted
        || option.also.contains { folded(key: $0) == wanted }
    }
  }
}

extension FieldKind where Value: Choice {
  /// One of the words of a closed set.
  package static var choice: FieldKind<Value> {
    let cases = Array(Value.allCases)
    let spelling = indexed(Value.options.map(\.spellings))
    return FieldKind(.choice(Value.options)) { node, faults in
      guard let text = node.text else {
        faults.append(.notScalar(node.range, wanted: KindShape.choice([]).name))
        return nil
      }
      if let index = spelling[folded(key: text)] { return cases[index] }
      let near = nearest(
        to: text, among: Value.allCases.flatMap { [$0.label.nb, $0.label.nn, $0.rawValue] })
      let words = LocalizedText(
        nb: Value.allCases.map(\.label.nb).joined(separator: ", "),
        nn: Value.allCases.map(\.label.nn).joined(separator: ", "),
        en: Value.allCases.map(\.label.en).joined(separator: ", "))
      faults.append(
        KindFault(
          range: node.range,
          message: LocalizedText(
            nb: "«\(text)» er ikke et av ordene som kan stå her",
            en: "“\(text)” is not one of the words that may stand here"),
          remedy: near.map {
            LocalizedText(nb: "mente du «\($0)»?", en: "did you mean “\($0)”?")
          } ?? LocalizedText(nb: "velg ett av: \(words.nb)", en: "choose one of: \(words.en)"),
          suggestion: near))
      return nil
    }
  }
}
