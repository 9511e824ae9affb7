import Source
import Syntax

extension FieldKind where Value == [String: String] {
  /// A map with keys of its own choice and a text for each, by folded key.
  package static var texts: FieldKind<[String: String]> {
    FieldKind(.record([])) { node, faults in
      guard case .mapping(let entries, _) = node else {
        faults.append(
          KindFault(
            range: node.range,
            message: LocalizedText(nb: "her skal det stå felter", en: "fields are wanted here"),
            remedy: LocalizedText(
              nb: "skriv ett felt på hver linje under, med innrykk",
              en: "write one field a line below, indented")))
        return nil
      }
      return Dictionary(
        entries.compactMap { entry in entry.value.text.map { (folded(key: entry.key), $0) } },
        uniquingKeysWith: { first, _ in first })
    }
  }
}
