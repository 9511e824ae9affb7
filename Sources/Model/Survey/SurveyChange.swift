/// The change of a mean since last time, judged with care.
///
/// The words rest on the numbers as printed, so that they tell nothing more than those do. A change
/// smaller than a fortieth of the scale is none. A change within twice its uncertainty may be
/// chance; the uncertainty takes a quarter of the scale as the spread of single answers (our rule of
/// thumb). On a small group, under twice the limit either time, only the direction is said
/// (domain.md §6).
package enum SurveyChange: Sendable, Hashable {
  case same
  /// Sure enough to be told with its number.
  case up(Double)
  case down(Double)
  /// May be chance.
  case perhapsUp
  case perhapsDown
  /// Few answered: direction only.
  case fewUp
  case fewDown

  package init(
    from old: Double, answered before: Int, to new: Double, answered now: Int, scale: SurveyScale,
    limit: Int
  ) {
    let change = new - old
    if abs(change) < scale.range / 40 - 1e-9 {
      self = .same
    } else if min(before, now) < 2 * limit {
      self = change > 0 ? .fewUp : .fewDown
    } else {
      let spread = scale.range / 4
      let uncertainty =
        2 * spread * (1 / Double(max(1, before)) + 1 / Double(max(1, now))).squareRoot()
      if abs(change) < uncertainty {
        self = change > 0 ? .perhapsUp : .perhapsDown
      } else {
        self = change > 0 ? .up(change) : .down(-change)
      }
    }
  }

  package var isUp: Bool {
    switch self {
    case .up, .perhapsUp, .fewUp: true
    default: false
    }
  }
}
