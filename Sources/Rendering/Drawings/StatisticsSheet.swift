package import Drawing
package import Model
package import Source

/// Every indicator of a unit in little on one A3; a second sheet when they are many. Nothing is
/// coloured by its last value alone.
package struct StatisticsSheet: Sendable {
  /// As many as an A3 holds and can still be read.
  package static let cellsPerPage = 20

  package let head: DrawingHead
  private let cells: [ChartCell]

  /// Nil when the unit has no series.
  package init?(
    _ unit: UnitNode, in workspace: Workspace, today: CalendarDate, language: LanguageCode? = nil,
    palette: Palette = .colour
  ) {
    let language = language ?? unit.document.language(in: workspace)
    let series = StatisticsSheet.series(of: unit, in: workspace)
    guard !series.isEmpty else { return nil }
    var scale = ChartFigure.Scale.board
    if StatisticsSheet.shape(series.count).columns <= 2 {
      scale = ChartFigure.Scale()
      // The sheet has one for all.
      scale.hasKey = false
    }
    let chosen = scale
    cells = series.map { document in
      do throws(ChartProblem) {
        return ChartCell(
          try ChartView(of: document, in: workspace, language: language),
          scale: chosen)
      } catch {
        return ChartCell(
          title: document.title, reason: capitalised(error.message[language]) + ".")
      }
    }
    let signals = cells.count { $0.view?.chart.signal == true }
    head = DrawingHead(
      title: Labels.statistics(of: unit.title)[language],
      fields: [
        (Labels.unit[language], [unit.title]),
        (Labels.indicators[language], ["\(cells.count)"]),
        (Labels.signals[language], ["\(signals)"]),
        (Labels.date[language], [today.written(language)]),
      ],
      footer: SheetFooter(
        printed: today, path: unit.document.path, version: nil,
        updated: series.compactMap { $0[CommonFields.updated]?.value }.max(), language: language),
      palette: palette, language: language)
  }

  /// The series that lie in the unit, then those elsewhere that its goals and improvements measure.
  package static func series(of unit: UnitNode, in workspace: Workspace) -> [Document] {
    var result = workspace.documents(ofType: "series").filter {
      workspace.unit(of: $0)?.folder == unit.folder
    }
    var known = Set(result.map(\.path))
    for document in workspace.documents where workspace.unit(of: document)?.folder == unit.folder {
      let used =
        workspace.series(ofImprovement: document)
        ?? workspace.goal(of: document).flatMap { workspace.series(of: $0) }
      if let used, known.insert(used.path).inserted { result.append(used) }
    }
    return result
  }

  /// Sheets with so many indicators each.
  private var chunks: [ArraySlice<ChartCell>] {
    stride(from: 0, to: cells.count, by: StatisticsSheet.cellsPerPage).map {
      cells[$0..<min(cells.count, $0 + StatisticsSheet.cellsPerPage)]
    }
  }

  package var pageCount: Int { chunks.count }

  package func pages(measuring measurer: any TextMeasurer) -> [Page] {
    let paper = PaperSize.a3
    let setting = Typesetting(
      style: TypeScale.body, palette: head.palette, language: head.language, measurer: measurer)
    let chunks = chunks
    return chunks.enumerated().map { index, chunk in
      let strip = head.strip(on: paper)
      var marks = strip.placed(palette: head.palette, measuring: measurer).marks
      let top = strip.bottom
      let keyLine = paper.footerRule - 3
      let field = Box(paper.left, top, paper.inner, keyLine - 5 - top)
      marks += grid(Array(chunk), in: field, setting)
      marks += StatisticsKey(chunk.compactMap(\.view)).marks(
        x: paper.left, baseline: keyLine, setting)
      let rest = cells.count - chunk.endIndex
      if rest > 0 {
        let words = Labels.indicatorsMore(rest, page: index + 2, last: chunks.count)
        marks.append(
          .group(
            Group(
              .paragraph,
              [
                .text(
                  TextMark(
                    words[head.language], at: Point(paper.right, keyLine),
                    font: setting.style.bold.font, anchor: .end))
              ])))
      }
      var footer = head.footer
      footer.page = index + 1
      footer.pages = chunks.count
      marks += footer.marks(on: paper, palette: head.palette, measuring: measurer)
      return paper.page(
        title: head.title, summary: summary(Array(chunk)), language: head.language.tag,
        marks: marks)
    }
  }

  private func summary(_ chunk: [ChartCell]) -> String {
    let list = chunk.map { cell in
      guard let view = cell.view else { return cell.title }
      return "\(cell.title): \(ChartSentence(view).brief)"
    }
    return ([head.title + "."] + list).joined(separator: " ")
  }

  /// Columns and rows that hold a number of charts, as large as they can be.
  static func shape(_ count: Int) -> (columns: Int, rows: Int) {
    switch count {
    case ...2: (2, 1)
    case ...4: (2, 2)
    case ...6: (3, 2)
    case ...9: (3, 3)
    case ...12: (3, 4)
    case ...16: (4, 4)
    default: (4, 5)
    }
  }

  private func grid(_ chunk: [ChartCell], in field: Box, _ setting: Typesetting) -> [Mark] {
    // Every sheet of several has the shape of the first.
    let (columns, rows) = StatisticsSheet.shape(
      min(cells.count, StatisticsSheet.cellsPerPage))
    let gutter = 8.0
    let width = (field.width - gutter * Double(columns - 1)) / Double(columns)
    // One or two charts do not fill a wall.
    let height = min(field.height / Double(rows), width * 0.7)
    return chunk.enumerated().flatMap { index, cell -> [Mark] in
      let place = Box(
        field.x + Double(index % columns) * (width + gutter),
        field.y + Double(index / columns) * height, width, height)
      let rule = PaperRules.rule(
        y: place.y, from: place.x, to: place.right,
        width: index < columns ? PaperRules.strong : PaperRules.hair)
      return [rule]
        + cell.placed(
          in: Box(place.x, place.y + 1, place.width, place.height - 3), setting
        ).marks
    }
  }
}

/// What the lines and points of small charts mean, in one line.
private struct StatisticsKey {
  private let views: [ChartView]

  init(_ views: [ChartView]) { self.views = views }

  func marks(x: Double, baseline: Double, _ setting: Typesetting) -> [Mark] {
    let language = setting.language
    let palette = setting.palette
    let font = TypeScale.small.font
    let level = baseline - TypeScale.drop(font)
    var x = x
    var items: [Mark] = []
    func item(_ words: String, width: Double = 7, _ sign: [Mark]) {
      items.append(
        .group(
          Group(
            .item, sign + [.text(TextMark(words, at: Point(x + width + 1.4, baseline), font: font))]
          )
        ))
      x += width + 1.4 + setting.width(words, font) + 6
    }
    func line(_ stroke: Stroke) -> [Mark] {
      [.path(PathMark(.horizontal(y: level, from: x, to: x + 7), stroke: stroke))]
    }
    item(Labels.centreLineKey[language], line(Stroke(.ink, 0.5)))
    if views.contains(where: { $0.target != nil }) {
      item(
        Labels.goal[language].lowercased(),
        line(Stroke(palette.green.strong, 0.5, dash: [2.4, 1.2])))
    }
    if views.contains(where: { $0.chart.kind.hasLimits }) {
      item(Labels.limitsKey[language], line(Stroke(palette.mute, PaperRules.thin)))
    }
    for breach in ChartView.Breach.allCases
    where views.contains(where: { $0.points.contains { $0.breach == breach } }) {
      item(
        Labels.breachKey(breach)[language], width: 3,
        BreachMark(breach, radius: 1).marks(centre: Point(x + 1.5, level), palette))
    }
    for moment in [ActionMark.Moment.started, .finished]
    where views.contains(where: { $0.actions.contains { $0.moment == moment } }) {
      let words = moment == .started ? Labels.actionStartedKey : Labels.actionFinishedKey
      item(
        words[language], width: 4,
        ActionMark(moment, "1", size: 4).marks(centre: Point(x + 2, level)))
    }
    return [.group(Group(.list, items))]
  }
}
