internal import ArgumentParser
internal import Drawing
internal import Model
internal import PDF
internal import Rendering
internal import Source

/// The paper of a drawing, when another than the smallest that holds it.
enum PaperChoice: String, CaseIterable, ExpressibleByArgument {
  /// Landscape.
  case a4
  case a3
  /// The result box of an A3 sheet: 199 × 80 mm, for a report.
  case box
  /// A card on a board: 96 × 56 mm.
  case small

  /// A series in little, as a picture without strip and footer; nil for whole sheets.
  func picture(of view: ChartView, palette: Palette, language: LanguageCode) -> Page? {
    switch self {
    case .a4, .a3: nil
    case .box:
      ChartCell(view, scale: ChartFigure.Scale()).page(
        width: 199, height: 80, language: language, palette: palette,
        measuring: PangoMeasurer())
    case .small:
      ChartCell(view).page(
        width: 96, height: 56, language: language, palette: palette, measuring: PangoMeasurer())
    }
  }

  /// The sheet of a whole-sheet paper.
  var size: PaperSize? {
    switch self {
    case .a4: .a4Landscape
    case .a3: .a3
    case .box, .small: nil
    }
  }
}
