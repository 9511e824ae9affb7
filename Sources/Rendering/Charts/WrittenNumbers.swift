import Model
package import Source

/// How the numbers of one chart are written: as they are, in millions or thousand millions when
/// they are huge, multiplied when they are tiny, so that an axis never carries a row of zeros.
package struct WrittenNumbers: Sendable, Hashable {
  /// What a number is multiplied by before it is written.
  package let factor: Double
  /// Decimals of a measured number.
  package let decimals: Int
  /// Behind a number in running text: « mill.»; empty for plain numbers.
  let suffix: LocalizedText
  /// Said once on the chart; nil for plain numbers.
  package let note: LocalizedText?

  /// - Parameters:
  ///   - values: all the axis must hold.
  ///   - decimals: as many as the data were written with.
  package init(_ values: [Double], decimals written: Int) {
    let largest = values.map(\.magnitude).max() ?? 0
    let none = LocalizedText(nb: "", nn: "", en: "")
    var power = 0
    if largest >= 1e9 {
      power = -9
      suffix = LocalizedText(nb: "\u{A0}mrd.", nn: "\u{A0}mrd.", en: "\u{A0}bn")
      note = LocalizedText(
        nb: "Tallene er i milliarder.", nn: "Tala er i milliardar.",
        en: "The figures are in billions.")
    } else if largest >= 1e6 {
      power = -6
      suffix = LocalizedText(nb: "\u{A0}mill.", nn: "\u{A0}mill.", en: "\u{A0}m")
      note = LocalizedText(
        nb: "Tallene er i millioner.", nn: "Tala er i millionar.",
        en: "The figures are in millions.")
    } else if largest > 0, largest < 0.001 {
      while power < 12, largest * ChartScale.tenTo(power) < 1 { power += 3 }
      suffix = none
      let times = Model.written(ChartScale.tenTo(power), decimals: 0, .nb)
      let english = Model.written(ChartScale.tenTo(power), decimals: 0, .en)
      note = LocalizedText(
        nb: "Tallene er ganget med \(times).", nn: "Tala er gonga med \(times).",
        en: "The figures are multiplied by \(english).")
    } else {
      suffix = none
      note = nil
    }
    factor = ChartScale.tenTo(power)
    guard power == 0 else {
      decimals = WrittenNumbers.decimals(resolving: values.map { $0 * ChartScale.tenTo(power) })
      return
    }
    // As written, but not six decimals where three tell the points apart.
    decimals = min(written, max(3, min(6, WrittenNumbers.decimals(resolving: values))))
  }

  /// The decimals that tell a hundredth of the range.
  private static func decimals(resolving values: [Double]) -> Int {
    guard let low = values.min(), let high = values.max(), high > low else { return 1 }
    var (step, count) = ((high - low) / 100, 0)
    while step < 0.5, count < 6 { (step, count) = (step * 10, count + 1) }
    return count
  }

  /// A measured number.
  package func written(_ value: Double, _ language: LanguageCode) -> String {
    written(value, decimals: decimals, language)
  }

  /// A computed number: with a decimal more than whole data have, when it needs it.
  package func writtenComputed(_ value: Double, _ language: LanguageCode) -> String {
    let scaled = value * factor
    let isWhole = abs(scaled - scaled.rounded()) < 1e-9
    return written(value, decimals: decimals == 0 && !isWhole ? 1 : decimals, language)
  }

  package func written(_ value: Double, decimals: Int, _ language: LanguageCode) -> String {
    Model.written(value * factor, decimals: decimals, language) + suffix[language]
  }

  /// On the axis, where the note says the rest.
  func onAxis(_ value: Double, decimals: Int, _ language: LanguageCode) -> String {
    Model.written(value, decimals: decimals, language)
  }
}
