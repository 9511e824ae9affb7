package import Source

/// What kind of variation the end of a chart shows, as in the NHS «Making Data Count».
package enum Variation: String, Sendable, Hashable, CaseIterable {
  /// A signal in the wanted direction that holds the latest points.
  case improvement
  /// A signal in the other direction that holds the latest points.
  case concern
  /// A signal, but no direction is stated, or it does not reach the latest points.
  case neutral
  /// Nothing but chance.
  case commonCause = "common-cause"
  case tooFew = "too-few"

  package var label: LocalizedText {
    switch self {
    case .improvement: LocalizedText(nb: "bedring", nn: "betring", en: "improvement")
    case .concern: LocalizedText(nb: "forverring", nn: "forverring", en: "concern")
    case .neutral: LocalizedText(nb: "endring", nn: "endring", en: "change")
    case .commonCause:
      LocalizedText(
        nb: "tilfeldig variasjon", nn: "tilfeldig variasjon", en: "common cause variation")
    case .tooFew:
      LocalizedText(nb: "for få målinger", nn: "for få målingar", en: "too few measurements")
    }
  }
}

/// Whether a target can be counted on, told by the last limits of the last phase.
package enum Assurance: String, Sendable, Hashable, CaseIterable {
  /// The target lies outside the limits, on the side that is reached.
  case passes = "consistently-passes"
  /// The target lies outside the limits, on the side that is not reached.
  case fails = "consistently-fails"
  /// The target lies between the limits: reached now and then, by chance.
  case hitAndMiss = "hit-and-miss"
  /// No target, no direction, no limits, too few points, or limits of a baseline that the points have
  /// left: they tell of the process as it was.
  case unknown

  package var label: LocalizedText {
    switch self {
    case .passes: LocalizedText(nb: "når målet", nn: "når målet", en: "passes the target")
    case .fails: LocalizedText(nb: "når ikke målet", nn: "når ikkje målet", en: "fails the target")
    case .hitAndMiss:
      LocalizedText(nb: "treffer av og til", nn: "treffer av og til", en: "hit and miss")
    case .unknown: LocalizedText(nb: "ikke kjent", nn: "ikkje kjent", en: "unknown")
    }
  }
}
