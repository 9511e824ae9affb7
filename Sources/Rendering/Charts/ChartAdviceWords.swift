import Model
import Source

extension ChartAdvice {
  /// The advice as it is printed: a row of the table is named by its period, which the reader sees
  /// on the axis.
  func words(_ view: ChartView) -> String {
    guard case .splitAtShift(let row) = self, view.points.indices.contains(row) else {
      return text[view.language]
    }
    let from = shortPeriod(view.points[row].period, view.language)
    return LocalizedText(
      nb: "Nivået har endret seg. Del serien fra \(from), så hver del får egne grenser.",
      nn: "Nivået har endra seg. Del serien frå \(from), så kvar del får eigne grenser.",
      en: "The level has changed. Split the series from \(from), so each part has limits of its "
        + "own.")[view.language]
  }
}
