package import Source

/// Why numbers cannot be drawn in the chart asked for. Rows are counted from 1.
package enum ChartProblem: Error, Sendable, Hashable {
  /// Nothing is measured.
  case noPoints
  /// A share or a rate where no row has a numerator and a denominator over zero.
  case noDenominators(ChartKind)
  case negativeDenominator(row: Int)
  /// A count, a share, a rate or a time between events below zero.
  case negativeValue(ChartKind, row: Int)
  /// A share over the whole.
  case partLargerThanWhole(row: Int)
  /// Infinite, or not a number at all.
  case notANumber(row: Int)
  /// Numbers so large that their sums are not numbers any more.
  case tooLarge

  package var message: LocalizedText {
    switch self {
    case .noPoints:
      LocalizedText(
        nb: "serien har ingen målinger", nn: "serien har ingen målingar",
        en: "the series has no measurements")
    case .noDenominators(let kind):
      LocalizedText(
        nb: "et \(kind.label.nb) trenger teller og nevner, og ingen rad har begge",
        nn: "eit \(kind.label.nn) treng teljar og nemnar, og inga rad har begge",
        en: "a \(kind.label.en) needs numerator and denominator, and no row has both")
    case .negativeDenominator(let row):
      LocalizedText(
        nb: "nevneren i rad \(row) er under null", nn: "nemnaren i rad \(row) er under null",
        en: "the denominator in row \(row) is below zero")
    case .negativeValue(let kind, let row):
      LocalizedText(
        nb: "tallet i rad \(row) er under null, og et \(kind.label.nb) teller hendelser eller tid",
        nn: "talet i rad \(row) er under null, og eit \(kind.label.nn) tel hendingar eller tid",
        en: "the number in row \(row) is below zero, and a \(kind.label.en) counts events or time")
    case .partLargerThanWhole(let row):
      LocalizedText(
        nb: "telleren i rad \(row) er større enn nevneren",
        nn: "teljaren i rad \(row) er større enn nemnaren",
        en: "the numerator in row \(row) is larger than the denominator")
    case .notANumber(let row):
      LocalizedText(
        nb: "rad \(row) har ikke et tall det kan regnes med",
        nn: "rad \(row) har ikkje eit tal det kan reknast med",
        en: "row \(row) has no number that can be computed with")
    case .tooLarge:
      LocalizedText(
        nb: "tallene er for store til å regnes med", nn: "tala er for store til å rekne med",
        en: "the numbers are too large to be computed with")
    }
  }

  package var remedy: LocalizedText {
    switch self {
    case .noPoints:
      LocalizedText(
        nb: "før inn den første målingen i tabellen", nn: "før inn den første målinga i tabellen",
        en: "enter the first measurement in the table")
    case .noDenominators:
      LocalizedText(
        nb: "før inn teller og nevner, eller velg run eller i",
        nn: "før inn teljar og nemnar, eller vel run eller i",
        en: "enter numerator and denominator, or choose run or i")
    case .negativeDenominator, .notANumber, .tooLarge:
      LocalizedText(
        nb: "rett tallet, eller la cellen stå tom om det ikke ble målt",
        nn: "rett talet, eller lat cella stå tom om det ikkje vart målt",
        en: "correct the number, or leave the cell empty if it was not measured")
    case .negativeValue:
      LocalizedText(
        nb: "rett tallet, eller velg run eller i", nn: "rett talet, eller vel run eller i",
        en: "correct the number, or choose run or i")
    case .partLargerThanWhole:
      LocalizedText(
        nb: "rett raden, eller velg u om en kan ha flere hendelser",
        nn: "rett rada, eller vel u om ein kan ha fleire hendingar",
        en: "correct the row, or choose u if one can have several events")
    }
  }
}

extension ChartNumbers {
  /// The first thing that hinders the chart; nil when nothing does.
  var problem: ChartProblem? {
    if !values.contains(where: { $0 != nil }) {
      // Of a share or a rate there are rows, perhaps with values, but no numerators.
      return kind.needsDenominator && !values.isEmpty ? .noDenominators(kind) : .noPoints
    }
    for (row, value) in values.enumerated() where value?.isFinite == false {
      return .notANumber(row: row + 1)
    }
    if !factor.isFinite || target?.isFinite == false { return .tooLarge }
    if kind.needsDenominator {
      for (row, below) in denominators.enumerated() {
        if below?.isFinite == false { return .notANumber(row: row + 1) }
        if let below, below < 0 { return .negativeDenominator(row: row + 1) }
      }
    }
    if kind.countsEvents {
      for (row, value) in values.enumerated() {
        guard let value else { continue }
        if value < 0 { return .negativeValue(kind, row: row + 1) }
        if kind == .p || kind == .pPrime, let below = denominator(row), value > below {
          return .partLargerThanWhole(row: row + 1)
        }
      }
    }
    if kind.needsDenominator,
      !values.indices.contains(where: { values[$0] != nil && denominator($0) != nil })
    {
      return .noDenominators(kind)
    }
    return nil
  }
}
