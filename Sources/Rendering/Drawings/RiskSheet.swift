package import Drawing
package import Model
package import Source

/// A risk assessment on a sheet: the matrix before and after, the risks with their measures beside
/// it, the conclusion under it.
package struct RiskSheet: DrawingSheet {
  package let head: DrawingHead
  private let figure: RiskMatrixFigure
  private let rows: [Row]
  private let conclusion: [ProsePart]

  private struct Row: Sendable {
    let number: String
    let event: String
    let measure: String
    let responsible: String
    let due: String
    let status: StatusMark?
    let values: String
  }

  /// The value before and after the measure in words: a dash between would read as a span.
  private static func values(
    _ before: String?, _ after: String?, _ language: LanguageCode
  ) -> String {
    guard let before, let after else { return before ?? after ?? "" }
    if before == after { return before }
    switch language {
    case .nb: return "fra\u{A0}\(before) til\u{A0}\(after)"
    case .nn: return "frå\u{A0}\(before) til\u{A0}\(after)"
    case .en: return "from\u{A0}\(before) to\u{A0}\(after)"
    }
  }

  /// Nil when the document holds no risks.
  package init?(
    _ document: Document, in workspace: Workspace, today: CalendarDate, language: LanguageCode,
    palette: Palette = .colour
  ) {
    figure = RiskMatrixFigure(document, scale: workspace.settings.risk, language: language)
    guard !figure.risks.isEmpty else { return nil }
    rows = document.rows(RiskAssessment.risks).map { row in
      let due = row[RiskAssessment.due]?.value
      let status = row[RiskAssessment.rowStatus]?.value
      func product(_ first: Field<Int>, _ second: Field<Int>) -> String? {
        guard let first = row[first]?.value, let second = row[second]?.value else { return nil }
        return "\(first * second)"
      }
      let before = product(RiskAssessment.probability, RiskAssessment.consequence)
      let after = product(
        RiskAssessment.residualProbability, RiskAssessment.residualConsequence)
      return Row(
        number: row[RiskAssessment.number]?.value ?? "",
        event: row[RiskAssessment.event]?.value ?? "",
        measure: row[RiskAssessment.measure]?.value ?? "",
        responsible: row[RiskAssessment.rowResponsible]?.value ?? "",
        due: due?.short(language) ?? "",
        status: status == nil && due == nil
          ? nil : StatusMark(status, due: due, today: today, language: language),
        values: RiskSheet.values(before, after, language))
    }
    conclusion = document.prose(RiskAssessment.conclusion)
    head = DrawingHead(
      document, in: workspace, today: today,
      fields: [
        (Labels.date[language], [document[RiskAssessment.date]?.value.written(language) ?? ""]),
        (Labels.responsible[language], [document[RiskAssessment.responsible]?.value ?? ""]),
        (
          RiskAssessment.reviewDate.declaration.label(language),
          [document[RiskAssessment.reviewDate]?.value.written(language) ?? ""]
        ),
        (
          Labels.participants[language],
          (document[RiskAssessment.participants]?.value ?? []).map(\.value)
        ),
      ], palette: palette, language: language)
  }

  package var summary: String { figure.alternative }

  package func body(in place: Box, on paper: PaperSize, _ setting: Typesetting) -> PlacedArea {
    var figure = figure
    let isLarge = paper == .a3
    let side = isLarge ? 150.0 : 110
    figure.cell = (side / Double(figure.levels), side * 0.73 / Double(figure.levels))
    let origin = Point(place.x + 11, place.y + 3)
    var area = PlacedArea(figure.placed(at: origin, setting))
    let x = origin.x + figure.width + 9
    let columns = columns(width: place.right - x, setting.language)
    let table = PaperTable(
      columns: columns, rows: rows.map { cells($0) }, width: place.right - x,
      style: isLarge ? TypeScale.body : TextStyle(Font(8), leading: 3.5),
      summary: RiskAssessment.risks.heading[setting.language])
    let placed = table.placed(
      x: x, head: place.y + 4, bottom: place.bottom, palette: setting.palette,
      measuring: setting.measurer)
    area.marks.append(placed.mark)
    area.hiddenLines += placed.hiddenLines + (placed.isTight ? 1 : 0)
    let under = origin.y + figure.height + 15
    area.marks.append(key(at: Point(origin.x, under), setting))
    guard !conclusion.isEmpty else { return area }
    let heading = RiskAssessment.conclusion.heading[setting.language]
    area.marks += AreaHeading(heading, scale: .page).marks(
      x: place.x, y: under + 6, width: x - 9 - place.x, palette: setting.palette)
    let prose = ProseBlock(conclusion, width: x - 9 - place.x, setting).placed(
      x: place.x, baseline: under + 17.4, bottom: place.bottom)
    area.marks += prose.marks
    area.hiddenLines += prose.hiddenLines
    return area
  }

  private func columns(width: Double, _ language: LanguageCode) -> [PaperTable.Column] {
    let shares = [0.0, 0.075, 0.35, 0.445, 0.785]
    func column(_ title: String, _ index: Int) -> PaperTable.Column {
      let start = shares[index] * width
      let end = (index + 1 < shares.count ? shares[index + 1] : 1.0) * width
      return PaperTable.Column(
        title, x: start, width: end - start - (index + 1 < shares.count ? 3 : 0))
    }
    return [
      column(Labels.number[language], 0),
      column(RiskAssessment.event.declaration.label(language), 1),
      column(Labels.risk[language], 2),
      column(RiskAssessment.measure.declaration.label(language), 3),
      column(Labels.status[language], 4),
    ]
  }

  private func cells(_ row: Row) -> [PaperTable.Cell] {
    let who = [row.responsible, row.due].filter { !$0.isEmpty }.joined(separator: ", ")
    let measure = [row.measure, who].filter { !$0.isEmpty }.joined(separator: "\n")
    return [
      .rings([row.number]), .words(row.event), .words(row.values), .words(measure),
      row.status.map { .status($0) } ?? .empty,
    ]
  }

  /// What ring and square mean.
  private func key(at origin: Point, _ setting: Typesetting) -> Mark {
    let font = TypeScale.small.font
    let (before, after) = (Labels.before[setting.language], Labels.after[setting.language])
    let second = origin.x + 6.2 + setting.width(before, font) + 8
    let centre = origin.y - TypeScale.drop(font)
    return .group(
      Group(
        .paragraph,
        [
          .path(
            PathMark(
              .circle(Point(origin.x + 2.3, centre), radius: 2.05), fill: .white,
              stroke: Stroke(.ink, 0.5))),
          .text(TextMark(before, at: Point(origin.x + 6.2, origin.y), font: font)),
          .path(PathMark(.rectangle(Box(second, centre - 2.2, 4.4, 4.4)), fill: .ink)),
          .text(TextMark(after, at: Point(second + 6, origin.y), font: font)),
        ]))
  }
}

extension PrintKind {
  package static let riskMatrix = PrintKind(
    of: "risk-assessment",
    name: LocalizedText(nb: "risikomatrise", nn: "risikomatrise", en: "risk-matrix"),
    summary: LocalizedText(
      nb: "risikomatrise før og etter tiltak", nn: "risikomatrise før og etter tiltak",
      en: "risk matrix before and after measures")
  ) { material in
    RiskSheet(
      material.document, in: material.workspace, today: material.today,
      language: material.language, palette: material.palette)
  }
}
