internal import Language
internal import Model
internal import Source

/// The numbers of a goal's sentence held against one of its fields. Only numbers in the field's own
/// unit are compared, and one that agrees is enough: a sentence may hold several.
struct NumberComparison {
  private let numbers: [NumberExpression]
  private let unit: String?
  private let baseline: Double?
  /// Which way the verb goes; nil when it does not say.
  private let way: ChangeVerbs.Way?

  init(_ card: GoalCard) {
    numbers = card.sentence.numbers
    unit = card.unit
    baseline = card.baseline?.value.value
    way = ChangeVerbs.first(in: card.sentence)?.way
  }

  /// A change that does not lead from the baseline to the target: «med 2 prosentpoeng» from 8 to
  /// 5,5. Of something in percent, «med 25 %» may mean either percent or points, and it takes that
  /// neither of them fits.
  func disagreeingChange(to target: Quantity) -> NumberExpression? {
    let changes = numbers.filter { $0.role == .change }
    let levels: Set<NumberExpression.Role> = [.target, .threshold, .baseline]
    guard let baseline, changes.count == 1, changes[0].upper == nil,
      let amount = changes[0].value?.magnitude, baseline != 0,
      !numbers.contains(where: { levels.contains($0.role) })
    else { return nil }
    let relative = baseline.magnitude * amount / 100
    let steps: [Double]
    switch changes[0].unitKind {
    case .percent: steps = unit == "%" ? [relative, amount] : [relative]
    case .percentagePoint:
      guard unit == "%" else { return nil }
      steps = [amount]
    case .none, .counted, .time, .money:
      guard isComparable(changes[0]), unit != nil else { return nil }
      steps = [amount]
    }
    var tolerance = 0.5 + 1e-9
    for _ in 0..<target.decimals { tolerance /= 10 }
    let signs: [Double] =
      switch way {
      case .down: [-1]
      case .up: [1]
      case nil: [-1, 1]
      }
    let fits = steps.contains { step in
      signs.contains { abs(baseline + $0 * step - target.value) <= tolerance }
    }
    return fits ? nil : changes[0]
  }

  /// The number of the sentence that stands where the field does and says something else. Roles are
  /// tried in turn: a limit counts only where there is no level.
  func disagreeing(
    with value: Double, as roles: [NumberExpression.Role]
  ) -> NumberExpression? {
    for role in roles {
      let candidates = numbers.filter { $0.role == role && $0.value != nil && isComparable($0) }
      guard let last = candidates.last else { continue }
      // Without a unit it takes a lone number to be sure which one is meant.
      if unit == nil, numbers.count(where: { $0.role == role && $0.value != nil }) > 1 {
        return nil
      }
      return candidates.contains { agrees($0, value) } ? nil : last
    }
    return nil
  }

  private func agrees(_ number: NumberExpression, _ value: Double) -> Bool {
    guard let lower = number.value else { return true }
    if let upper = number.upper {
      return min(lower, upper) - 1e-9 <= value && value <= max(lower, upper) + 1e-9
    }
    return abs(lower - value) < 1e-9
  }

  private func isComparable(_ number: NumberExpression) -> Bool {
    guard let unit else { return number.unitKind != .percentagePoint }
    switch number.unitKind {
    case .percent: return unit == "%"
    case .percentagePoint: return false
    case .time:
      let word = foldedMeasure(number.unit)
      return unit.hasPrefix(word.prefix(3))
    case .money: return ["kr", "kroner", "nok", "mill kr"].contains(unit)
    case .none, .counted: return unit != "%" && !isTime(unit)
    }
  }

  private func isTime(_ unit: String) -> Bool {
    let words = [
      "dag", "dager", "dagar", "days", "timer", "timar", "time", "hours", "minutter", "minutt",
      "minutes", "uker", "veker", "weeks", "måneder", "månader", "months", "år", "years",
    ]
    return words.contains(unit)
  }
}
