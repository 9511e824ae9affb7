package import Source

/// What the linter says of one letter of a goal. Handed to the sheets: they know no rules.
package enum SmartVerdict: String, Sendable, Hashable, CaseIterable {
  case pass
  case fail
  case unknown

  /// In words, for those who do not see the sign.
  package var label: LocalizedText {
    switch self {
    case .pass: LocalizedText(nb: "oppfylt", nn: "oppfylt", en: "met")
    case .fail: LocalizedText(nb: "ikke oppfylt", nn: "ikkje oppfylt", en: "not met")
    case .unknown: LocalizedText(nb: "ikke vurdert", nn: "ikkje vurdert", en: "not judged")
    }
  }
}

/// The verdicts of a goal by letter; what is left out is unknown.
package typealias SmartLetters = [Character: SmartVerdict]

/// The five letters and what each stands for (M39).
package enum SmartWords {
  package static let letters: [Character] = ["S", "M", "A", "R", "T"]

  /// `spesifikt`, `målbart` …; of another letter, nothing.
  package static func meaning(of letter: Character) -> LocalizedText {
    switch letter {
    case "S": LocalizedText(nb: "spesifikt", nn: "spesifikt", en: "specific")
    case "M": LocalizedText(nb: "målbart", nn: "målbart", en: "measurable")
    case "A": LocalizedText(nb: "akseptert", nn: "akseptert", en: "accepted")
    case "R": LocalizedText(nb: "realistisk", nn: "realistisk", en: "realistic")
    case "T": LocalizedText(nb: "tidsbestemt", nn: "tidsbestemt", en: "time-bound")
    default: LocalizedText(same: "")
    }
  }
}
