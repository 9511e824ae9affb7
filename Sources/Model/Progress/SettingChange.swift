package import Source
import Syntax

/// One setting of `forbedre.yaml` that is different between two pictures of a workspace.
package struct SettingChange: Sendable, Hashable {
  /// The way to it: `limits.answer-days`.
  package let key: String
  /// As it was written; nil when it was not.
  package let before: String?
  package let after: String?

  /// In the order of the file as it is now, what is gone last.
  package static func all(from old: SettingsFile?, to new: SettingsFile?) -> [SettingChange] {
    guard old?.file.bytes != new?.file.bytes else { return [] }
    let first = old.map { written(in: $0) } ?? []
    let second = new.map { written(in: $0) } ?? []
    let known = Dictionary(first, uniquingKeysWith: { one, _ in one })
    let kept = Set(second.map(\.0))
    return second.compactMap { key, value in
      known[key] == value ? nil : SettingChange(key: key, before: known[key], after: value)
    }
      + first.compactMap { key, value in
        kept.contains(key) ? nil : SettingChange(key: key, before: value, after: nil)
      }
  }

  /// Every setting that says something, by its way.
  private static func written(in file: SettingsFile) -> [(String, String)] {
    func values(_ node: FrontMatter.Node, _ key: String) -> [(String, String)] {
      switch node {
      case .scalar(let scalar): scalar.text.isEmpty ? [] : [(key, scalar.text)]
      case .sequence(let nodes, _): [(key, nodes.compactMap(\.text).joined(separator: ", "))]
      case .mapping(let entries, _):
        entries.flatMap { values($0.value, "\(key).\(SettingNames.canonical($0.key, in: key))") }
      }
    }
    var seen: Set<String> = []
    return (ParsedFile(settings: file.file).frontMatter?.entries ?? []).flatMap {
      values($0.value, SettingNames.canonical($0.key, in: ""))
    }.filter { seen.insert($0.0).inserted }
  }

  /// «Fristen for å svare på en sak er endret fra 14 til 10 dager».
  package var sentence: LocalizedText {
    let name = SettingNames.name(of: key)
    let measure = SettingNames.measure(of: key)
    func value(_ text: String?, _ language: LanguageCode) -> String {
      guard let text else { return "" }
      return SettingNames.level(text, of: key, language) + measure[language]
    }
    func bare(_ text: String, _ language: LanguageCode) -> String {
      SettingNames.level(text, of: key, language)
    }
    switch (before, after) {
    case (let old?, .some):
      return LocalizedText(
        nb: "\(name.nb) er endret fra \(bare(old, .nb)) til \(value(after, .nb))",
        nn: "\(name.nn) er endra frå \(bare(old, .nn)) til \(value(after, .nn))",
        en: "\(name.en) changed from \(bare(old, .en)) to \(value(after, .en))")
    case (_, .some):
      return LocalizedText(
        nb: "\(name.nb) er satt til \(value(after, .nb))",
        nn: "\(name.nn) er sett til \(value(after, .nn))",
        en: "\(name.en) set to \(value(after, .en))")
    default:
      return LocalizedText(
        nb: "\(name.nb) er ikke lenger satt (var \(value(before, .nb)))",
        nn: "\(name.nn) er ikkje lenger sett (var \(value(before, .nn)))",
        en: "\(name.en) no longer set (was \(value(before, .en)))")
    }
  }
}
