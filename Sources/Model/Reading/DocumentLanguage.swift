package import Source

extension Document {
  /// The language a document is written in: its own `språk`, else its unit's or that of the nearest
  /// unit above that has one, else the workspace's.
  package func language(in workspace: Workspace) -> LanguageCode {
    writtenLanguage ?? workspace.language(of: workspace.unit(of: self))
  }

  /// What the field `språk` says; nil when it says nothing that is understood.
  package var writtenLanguage: LanguageCode? {
    switch self[CommonFields.language].map({ folded(key: $0.value) }) {
    case "nb", "bokmål": .nb
    case "nn", "nynorsk": .nn
    case "en", "engelsk", "english": .en
    default: nil
    }
  }
}

extension Workspace {
  /// The language a unit's documents are written in unless they say otherwise.
  package func language(of unit: UnitNode?) -> LanguageCode {
    lineage(of: unit).lazy.compactMap(\.document.writtenLanguage).first ?? settings.language
  }
}
