import Model
package import Source

/// The two boards on the wall.
package enum BoardKind: String, Sendable, Hashable, CaseIterable {
  /// Ideas on their way to new practice (M53).
  case improvement
  /// What this week needs (M52).
  case operations

  package var title: LocalizedText {
    switch self {
    case .improvement:
      LocalizedText(nb: "Forbedringstavle", nn: "Forbetringstavle", en: "Improvement board")
    case .operations:
      LocalizedText(nb: "Driftstavle", nn: "Driftstavle", en: "Operations board")
    }
  }

  /// Name of its file, without an ending.
  package var fileName: LocalizedText {
    switch self {
    case .improvement:
      LocalizedText(nb: "forbedringstavle", nn: "forbetringstavle", en: "improvement-board")
    case .operations:
      LocalizedText(nb: "driftstavle", nn: "driftstavle", en: "operations-board")
    }
  }

  /// The word on the command line, in each language.
  package var name: LocalizedText {
    switch self {
    case .improvement:
      LocalizedText(nb: "forbedring", nn: "forbetring", en: "improvement")
    case .operations: LocalizedText(nb: "drift", nn: "drift", en: "operations")
    }
  }

  package static func reading(_ text: String) -> BoardKind? {
    let wanted = folded(key: text)
    return allCases.first { kind in
      [kind.rawValue, kind.name.nb, kind.name.nn].contains { folded(key: $0) == wanted }
    }
  }
}
