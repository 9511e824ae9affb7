package import Source
import Syntax

extension FieldKind where Value == String {
  /// Any words on one line or more.
  package static var text: FieldKind<String> {
    FieldKind(.text) { node, faults in
      guard let text = node.text else {
        faults.append(.notScalar(node.range, wanted: KindShape.text.name))
        return nil
      }
      return text
    }
  }
}

extension KindFault {
  /// A list or a map where one value is wanted.
  package static func notScalar(_ range: SourceRange, wanted: LocalizedText) -> KindFault {
    KindFault(
      range: range,
      message: LocalizedText(
        nb: "her skal det stå én verdi, ikke en liste", en: "one value is wanted here, not a list"),
      remedy: LocalizedText(nb: "skriv \(wanted.nb)", en: "write \(wanted.en)"))
  }
}
