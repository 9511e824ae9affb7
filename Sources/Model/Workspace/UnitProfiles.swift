package import Source

/// A body of law that a unit works under, named as in the settings.
package enum LegalProfile: String, Choice {
  case municipal = "kommunelov"
  case health = "helse"
  case safety = "hms"
  case workingEnvironment = "aml"

  package var label: LocalizedText {
    LocalizedText(nb: rawValue, nn: rawValue, en: rawValue)
  }

  package var also: [String] {
    switch self {
    case .municipal: ["kommuneloven", "kommunelova"]
    case .health: ["helse og omsorg", "health"]
    case .safety: ["internkontroll"]
    case .workingEnvironment: ["arbeidsmiljø", "arbeidsmiljøloven", "arbeidsmiljølova"]
    }
  }
}

extension Workspace {
  /// What law a unit says it works under, itself or through the units above. The settings say what
  /// the whole organisation works under, which tells nothing of a single unit: a municipality with
  /// the health profile has schools and roads too.
  package func profiles(of unit: UnitNode?) -> Set<LegalProfile> {
    for unit in lineage(of: unit) {
      if let own = unit.document[Unit.profiles]?.value, !own.isEmpty {
        return Set(own.map(\.value))
      }
    }
    return []
  }
}
