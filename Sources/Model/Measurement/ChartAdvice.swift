package import Source

/// What one who reads a chart should know before concluding (domain.md §5.3).
package enum ChartAdvice: Sendable, Hashable {
  /// A control chart before the run chart can say anything.
  case runChartFirst
  /// The run chart signals: limits across the shift mean nothing. A new phase begins at the row
  /// (from 0).
  case splitAtShift(row: Int)
  /// Limits that rest on few points.
  case trialLimits(points: Int)
  /// Too few points off the centre for a verdict.
  case tooFewPoints(useful: Int)
  case movingRangeNeedsIndividuals
  /// Denominators so large that the limits lie too close, and the chart that mends it.
  case largeDenominators(ChartKind)
  /// Chance alone moves the last value.
  case lastValueAlone

  /// A word for programs.
  package var name: String {
    switch self {
    case .runChartFirst: "run-chart-first"
    case .splitAtShift: "split-at-shift"
    case .trialLimits: "trial-limits"
    case .tooFewPoints: "too-few-points"
    case .movingRangeNeedsIndividuals: "moving-range-needs-individuals"
    case .largeDenominators: "large-denominators"
    case .lastValueAlone: "last-value-alone"
    }
  }

  package var text: LocalizedText {
    switch self {
    case .runChartFirst:
      LocalizedText(
        nb: "Se på run-diagrammet først: det trenger ingen antakelser om tallene.",
        nn: "Sjå på run-diagrammet først: det treng ingen føresetnader om tala.",
        en: "Look at the run chart first: it assumes nothing of the numbers.")
    case .splitAtShift(let row):
      LocalizedText(
        nb: "Nivået har endret seg. Del serien fra rad \(row + 1), så hver del får egne grenser.",
        nn: "Nivået har endra seg. Del serien frå rad \(row + 1), så kvar del får eigne grenser.",
        en: "The level has changed. Split the series from row \(row + 1), so each part has its "
          + "own limits.")
    case .trialLimits(let points):
      LocalizedText(
        nb: "Grensene er foreløpige: de bygger på \(points) målinger og flytter seg til det er "
          + "minst \(SeriesChart.trialBelow).",
        nn: "Grensene er førebels: dei byggjer på \(points) målingar og flyttar seg til det er "
          + "minst \(SeriesChart.trialBelow).",
        en: "The limits are for trial: they rest on \(points) measurements and will move until "
          + "there are \(SeriesChart.trialBelow).")
    case .tooFewPoints(let useful):
      LocalizedText(
        nb:
          "For få målinger til å konkludere: \(useful) utenfor midtlinjen, og \(RunAnalysis.needed) "
          + "trengs.",
        nn:
          "For få målingar til å konkludere: \(useful) utanfor midtlinja, og \(RunAnalysis.needed) "
          + "trengst.",
        en: "Too few measurements to conclude: \(useful) off the centre line, and "
          + "\(RunAnalysis.needed) are needed.")
    case .movingRangeNeedsIndividuals:
      LocalizedText(
        nb: "Et MR-diagram viser bare spranget mellom målinger. Les det sammen med I-diagrammet.",
        nn: "Eit MR-diagram viser berre spranget mellom målingar. Les det saman med I-diagrammet.",
        en: "An MR chart shows only the leap between measurements. Read it with the I chart.")
    case .largeDenominators(let kind):
      LocalizedText(
        nb: "Nevnerne er store, og punktene spriker mer enn grensene tilsier. Prøv et "
          + "\(kind.label.nb).",
        nn: "Nemnarane er store, og punkta sprikjer meir enn grensene tilseier. Prøv eit "
          + "\(kind.label.nn).",
        en: "The denominators are large, and the points spread more than the limits expect. Try a "
          + "\(kind.label.en).")
    case .lastValueAlone:
      LocalizedText(
        nb: "Den siste målingen alene sier ikke om noe har endret seg.",
        nn: "Den siste målinga åleine seier ikkje om noko har endra seg.",
        en: "The last measurement alone does not tell whether anything has changed.")
    }
  }
}
