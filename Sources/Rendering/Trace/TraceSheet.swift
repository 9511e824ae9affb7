package import Drawing
package import Model
package import Source

extension PrintKind {
  /// The thread of an improvement (method.md §4).
  package static let thread = PrintKind(
    of: "improvement", name: LocalizedText(nb: "tråd", nn: "tråd", en: "thread"),
    summary: LocalizedText(
      nb: "tråden fra signal til ny praksis, og hvor den brytes",
      nn: "tråden frå signal til ny praksis, og kvar han blir broten",
      en: "the thread from signal to standard, and where it breaks")
  ) { material in
    let graph = material.workspace.trace
    guard let node = graph.index(of: material.document) else { return nil }
    let thread = TraceThread(graph, from: node)
    guard thread.nodes.count > 1 else { return nil }
    return TraceSheet(
      thread, in: material.workspace, today: material.today, language: material.language,
      palette: material.palette)
  }
}

/// The thread of a document on one sheet, from signal at the left to shared at the right.
package struct TraceSheet: DrawingSheet {
  package let head: DrawingHead
  private let figure: TraceFigure
  private let count: Int

  package init(
    _ thread: TraceThread, in workspace: Workspace, today: CalendarDate, language: LanguageCode,
    palette: Palette = .colour
  ) {
    let own = Set(thread.nodes)
    let gaps = Dictionary(
      grouping: workspace.traceGaps(on: today).filter {
        $0.exception == nil && own.contains($0.node)
      }, by: \.node
    ).mapValues { $0.map { $0.kind.sentence[language] } }
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

  package func printed(
    on paper: PaperSize?, measuring measurer: any TextMeasurer
  ) -> PrintedPages {
    let sheet = paper.map { placed(on: $0, measuring: measurer) } ?? placed(measuring: measurer)
    return PrintedPages(pages: [sheet.page], overflows: sheet.overflows)
  }

  package func body(in place: Box, on paper: PaperSize, _ setting: Typesetting) -> PlacedArea {
    figure.placed(in: Box(place.x, place.y + 2, place.width, place.height - 2), setting)
  }
}
