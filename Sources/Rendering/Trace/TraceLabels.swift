package import Model
package import Source

/// What the thread says besides what the documents say.
package enum TraceLabels {
  package static func threadOf(_ title: String) -> LocalizedText {
    LocalizedText(
      nb: "Tråden: \(title)", nn: "Tråden: \(title)", en: "The thread: \(title)")
  }

  /// How a node stands in a few words: status, then the day that tells most, then its exception.
  package static func state(of node: TraceNode, _ language: LanguageCode) -> String {
    switch node.kind {
    case .missing:
      return LocalizedText(nb: "finnes ikke", nn: "finst ikkje", en: "not found")[language]
    case .words:
      return LocalizedText(
        nb: "bare nevnt med ord", nn: "berre nemnt med ord", en: "only said in words")[language]
    default: break
    }
    var parts: [String] = []
    if let status = node.state.status { parts.append(status[language]) }
    if let day = node.state.day {
      let due = LocalizedText(nb: "frist ", nn: "frist ", en: "due ")[language]
      parts.append((node.state.isDeadline ? due : "") + day.written(language))
    }
    if let exception = node.exception, node.kind == .action || node.kind == .section {
      parts.append(exception.label[language])
    }
    return parts.joined(separator: ", ")
  }
}
