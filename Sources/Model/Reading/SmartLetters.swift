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

/// The letters a workspace judges its goals by, and what A and E stand for there (M39). The method
/// writes SMARTE and expands five letters, and handbooks differ on A: so it is a setting.
package struct SmartScheme: Sendable, Hashable {
  /// Every letter that can be used, in the order of the word.
  package static let known: [Character] = ["S", "M", "A", "R", "T", "E"]

  /// In the order of the word.
  package var letters: [Character] = ["S", "M", "A", "R", "T"]
  package var a: SmartA = .accepted
  package var e: SmartE = .evaluated

  package init() {}

  package func uses(_ letter: Character) -> Bool { letters.contains(letter) }

  /// `spesifikt`, `målbart` …; of another letter, nothing.
  package func meaning(of letter: Character) -> LocalizedText {
    switch letter {
    case "S": LocalizedText(nb: "spesifikt", nn: "spesifikt", en: "specific")
    case "M": LocalizedText(nb: "målbart", nn: "målbart", en: "measurable")
    case "A": a.label
    case "R": LocalizedText(nb: "realistisk", nn: "realistisk", en: "realistic")
    case "T": LocalizedText(nb: "tidsbestemt", nn: "tidsbestemt", en: "time-bound")
    case "E": e.label
    default: LocalizedText(same: "")
    }
  }
}

/// What A stands for. The first three can be read from a goal's fields, the others only asked about.
package enum SmartA: String, Choice {
  /// Those it concerns have said yes.
  case accepted
  /// Somebody answers for it.
  case assigned
  /// It can be reached: judged as R is.
  case achievable
  case ambitious
  case attractive

  package var label: LocalizedText {
    switch self {
    case .accepted: LocalizedText(nb: "akseptert", nn: "akseptert", en: "accepted")
    case .assigned: LocalizedText(nb: "ansvarsplassert", nn: "ansvarsplassert", en: "assigned")
    case .achievable: LocalizedText(nb: "oppnåelig", nn: "oppnåeleg", en: "achievable")
    case .ambitious: LocalizedText(nb: "ambisiøst", nn: "ambisiøst", en: "ambitious")
    case .attractive: LocalizedText(nb: "attraktivt", nn: "attraktivt", en: "attractive")
    }
  }

  package var also: [String] {
    switch self {
    case .accepted: ["agreed", "avtalt", "forankret", "forankra"]
    case .assigned: ["ansvarlig", "ansvarleg", "ansvarsfestet", "ansvarsfesta", "accountable"]
    case .achievable: ["attainable", "oppnåbart", "gjennomførbart"]
    case .ambitious: []
    case .attractive: ["appealing"]
    }
  }
}

/// What E stands for, where it is in use.
package enum SmartE: String, Choice {
  /// It is looked at on the way and judged when its day has come.
  case evaluated
  case engaging
  case ethical

  package var label: LocalizedText {
    switch self {
    case .evaluated: LocalizedText(nb: "evaluert", nn: "evaluert", en: "evaluated")
    case .engaging: LocalizedText(nb: "engasjerende", nn: "engasjerande", en: "engaging")
    case .ethical: LocalizedText(nb: "etisk", nn: "etisk", en: "ethical")
    }
  }

  package var also: [String] {
    switch self {
    case .evaluated: ["evalueres", "evaluerast", "evaluerbart", "evaluable", "evaluate"]
    case .engaging: ["exciting"]
    case .ethical: []
    }
  }
}
