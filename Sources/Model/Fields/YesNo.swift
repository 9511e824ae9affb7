import Source
import Syntax

extension FieldKind where Value == Bool {
  /// `ja`, `nei`, `yes`, `no`, `true`, `false`, `x`.
  package static var boolean: FieldKind<Bool> {
    FieldKind(.boolean) { node, faults in
      switch folded(key: node.text ?? "") {
      case "ja", "yes", "true", "sant", "x", "j", "y": return true
      case "nei", "no", "false", "usant", "n": return false
      default:
        faults.append(
          KindFault(
            range: node.range,
            message: LocalizedText(
              nb: "«\(node.text ?? "")» er verken ja eller nei",
              en: "“\(node.text ?? "")” is neither yes nor no"),
            remedy: LocalizedText(nb: "skriv ja eller nei", en: "write yes or no")))
        return nil
      }
    }
  }
}
