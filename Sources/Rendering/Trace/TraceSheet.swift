package import Drawing
package import Model
package import Source

/// The thread of a document on one sheet, from signal at the left to shared at the right.
package struct TraceSheet: DrawingSheet {
  package let head: DrawingHead
  private let figure: TraceFigure
  private let count: Int

  /// - Parameter gaps: what is said of a node where the thread breaks off.
  package init(
    _ thread: TraceThread, gaps: [Int: [String]] = [:], in workspace: Workspace,
    today: CalendarDate, language: LanguageCode, palette: Palette = .colour
  ) {
    figure = TraceFigure(thread, gaps: gaps, language: language)
    let start = thread.graph.nodes[thread.start]
    count = thread.nodes.count
    head = DrawingHead(
      title: TraceLabels.threadOf(start.title)[language],
      fields: [
        (Labels.unit[language], [workspace.unit(of: start.document)?.title ?? ""]),
        (Labels.date[language], [today.written(language)]),
      ],
      footer: SheetFooter(
        printed: today, path: start.path, version: nil,
        updated: start.document[CommonFields.updated]?.value, language: language),
      palette: palette, language: language)
  }

  package var summary: String { figure.alternative }

  /// More than a handful of boxes are unreadable on A4: those threads go straight to A3.
  package func placed(measuring measurer: any TextMeasurer) -> PlacedSheet {
    if count <= 6 {
      let small = placed(on: .a4Landscape, measuring: measurer)
      if small.overflows.isEmpty { return small }
    }
    return placed(on: .a3, measuring: measurer)
  }

  package func body(in place: Box, on paper: PaperSize, _ setting: Typesetting) -> PlacedArea {
    figure.placed(in: Box(place.x, place.y + 2, place.width, place.height - 2), setting)
  }
}
