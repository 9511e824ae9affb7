package import Drawing
import Model
import Source

/// The curve of a series as a block of a sheet of sections, with its verdict under it.
package struct SeriesSection: SectionFigure {
  private let view: ChartView
  private let chartHeight: Double

  package init(_ view: ChartView, height: Double = 46) {
    self.view = view
    chartHeight = height
  }

  package var alternative: String { "\(view.title). \(ChartSentence(view).whole)" }

  package func height(width: Double, _ setting: Typesetting) -> Double {
    chartHeight + 6 + Double(sentence(width, setting).lines.count) * setting.style.leading + 2
  }

  private func sentence(_ width: Double, _ setting: Typesetting) -> TextBlock {
    setting.block(ChartSentence(view).whole, width: width)
  }

  package func marks(
    x: Double, y: Double, width: Double, _ setting: Typesetting
  ) -> [Mark] {
    let figure = ChartFigure(view)
    let font = setting.style.bold.font
    let title = cut(
      capitalised(view.title), font: font, width: width, measuring: setting.measurer)
    let place = Box(x, y + 6, width - 1, chartHeight - 2)
    let block = sentence(width, setting)
    return [
      .group(Group(.paragraph, [.text(TextMark(title, at: Point(x, y + 4), font: font))]))
    ] + figure.placed(in: place, setting) + [
      block.mark(at: Point(x, y + 6 + chartHeight + setting.style.font.millimetres))
    ]
  }
}
