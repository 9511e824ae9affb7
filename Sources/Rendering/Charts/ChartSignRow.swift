import Drawing
import Model
import Source

/// What a chart says of variation and of its goal, as two signs with their words.
struct ChartSignRow: Sendable {
  let view: ChartView

  init(_ view: ChartView) { self.view = view }

  /// «Variasjon: bedring», «Mot målet: treffer av og til».
  var words: [String] {
    let language = view.language
    var words = [view.chart.variation.label[language]]
    if view.chart.assurance != .unknown { words.append(view.chart.assurance.label[language]) }
    return words
  }

  /// Signs and words on a baseline, one after the other.
  /// - Parameters:
  ///   - font: of the words; the signs are as high.
  ///   - right: nothing is set beyond this.
  func marks(x: Double, baseline: Double, right: Double, font: Font, _ setting: Typesetting)
    -> [Mark]
  {
    let size = font.millimetres * 1.15
    let level = baseline - TypeScale.drop(font)
    var x = x
    var marks: [Mark] = []
    for (index, word) in words.enumerated() {
      let centre = Point(x + size / 2, level)
      let sign =
        index == 0
        ? VariationSign(view.chart.variation, isRise: view.isRise).marks(
          centre: centre, size: size, palette: setting.palette)
        : AssuranceSign(view.chart.assurance).marks(
          centre: centre, size: size, palette: setting.palette)
      let text = cut(
        word, font: font, width: max(2, right - x - size - 1), measuring: setting.measurer)
      marks.append(
        .group(
          Group(
            .paragraph,
            sign + [.text(TextMark(text, at: Point(x + size + 1, baseline), font: font))])))
      x += size + 1 + setting.width(text, font) + 4
    }
    return marks
  }
}
