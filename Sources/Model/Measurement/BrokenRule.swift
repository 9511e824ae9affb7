package import Source

/// A rule that tells chance from change (domain.md §§5.1–5.2).
package enum SignalRule: String, Sendable, Hashable, CaseIterable {
  /// A point beyond the limits: every rule set, on charts that have limits.
  case outsideLimits = "outside-limits"
  /// Anhøj: more useful points in a row on one side than round(log2 n) + 3.
  case longRun = "long-run"
  /// Anhøj: fewer crossings than the 5th percentile of the binomial.
  case fewCrossings = "few-crossings"
  /// IHI: six useful points or more in a row on one side of the median.
  case shift
  /// IHI: five points or more all going one way, repeats left out; plot-the-dots: seven points.
  case trend
  /// IHI: fewer runs than chance gives in 97.5 % of series as long.
  case fewRuns = "few-runs"
  /// IHI: more runs than chance gives in 97.5 % of series as long.
  case manyRuns = "many-runs"
  /// Plot-the-dots: seven points in a row on one side of the mean; Western Electric: eight.
  case oneSide = "one-side"
  /// Two of three points in a row beyond two thirds of the way to the same limit; plot-the-dots also
  /// wants all three on that side.
  case twoOfThree = "two-of-three"
  /// Western Electric: four of five points in a row beyond a third of the way to the same limit.
  case fourOfFive = "four-of-five"

  package var label: LocalizedText {
    switch self {
    case .outsideLimits:
      LocalizedText(
        nb: "utenfor grensene", nn: "utanfor grensene", en: "outside the limits")
    case .longRun:
      LocalizedText(
        nb: "lang rekke på én side", nn: "lang rekkje på éi side", en: "long run on one side")
    case .fewCrossings:
      LocalizedText(nb: "få kryssinger", nn: "få kryssingar", en: "few crossings")
    case .shift: LocalizedText(nb: "skift", nn: "skifte", en: "shift")
    case .trend: LocalizedText(nb: "trend", nn: "trend", en: "trend")
    case .fewRuns: LocalizedText(nb: "få rekker", nn: "få rekkjer", en: "few runs")
    case .manyRuns: LocalizedText(nb: "mange rekker", nn: "mange rekkjer", en: "many runs")
    case .oneSide:
      LocalizedText(nb: "alle på én side", nn: "alle på éi side", en: "all on one side")
    case .twoOfThree:
      LocalizedText(
        nb: "to av tre nær grensen", nn: "to av tre nær grensa", en: "two of three near the limit")
    case .fourOfFive:
      LocalizedText(
        nb: "fire av fem langt ute", nn: "fire av fem langt ute", en: "four of five far out")
    }
  }
}

/// A rule that a phase breaks, and where.
package struct BrokenRule: Sendable, Hashable {
  package let rule: SignalRule
  /// Rows, from 0, in order. Empty when it is the phase as a whole: crossings and counts of runs.
  package let points: [Int]

  package init(rule: SignalRule, points: [Int]) {
    self.rule = rule
    self.points = points
  }
}
