package import Drawing
import Model
import Source

/// A priority matrix on a sheet: the rings at the left, the ranked list beside it, and under it what
/// was deselected, with the reason (M42).
package struct PrioritySheet: DrawingSheet {
  package let head: DrawingHead
  private let proposals: [WeighedProposal]
  private let figure: PriorityMatrixFigure
  private let next: [ProsePart]

  /// Nil when nothing is proposed.
  package init?(_ material: PrintMaterial) {
    let document = material.document
    let language = material.language
    let all = material.workspace.proposals(of: document)
    guard !all.isEmpty else { return nil }
    proposals = ranked(all)
    figure = PriorityMatrixFigure(proposals: all)
    next = document.prose(PriorityMatrix.next)
    let limit = material.workspace.chosenLimit(of: document)
    head = DrawingHead(
      document, in: material.workspace, today: material.today,
      fields: [
        (Labels.date[language], [document[PriorityMatrix.date]?.value.written(language) ?? ""]),
        (PriorityMatrix.limit.declaration.label(language), ["\(limit)"]),
        (
          Labels.participants[language],
          (document[PriorityMatrix.participants]?.value ?? []).map(\.value)
        ),
      ], palette: material.palette, language: language)
  }

  private var w: Wording { Wording(head.language) }
  private var kept: [WeighedProposal] { proposals.filter { $0.decision != .deselected } }
  private var deselected: [WeighedProposal] { proposals.filter { $0.decision == .deselected } }

  package var summary: String {
    let list = proposals.map { proposal in
      "\(proposal.number). \(proposal.title)"
        + (proposal.decision.map { " (\($0.label[head.language]))" } ?? "")
    }
    return figure.alternative(head.language) + " " + list.joined(separator: "; ") + "."
  }

  package func body(in place: Box, on paper: PaperSize, _ setting: Typesetting) -> PlacedArea {
    let isLarge = paper == .a3
    var figure = figure
    let keyHeight = 14.0
    figure.side = min(
      isLarge ? 196 : 118, place.height - PriorityMatrixFigure.below - keyHeight)
    let origin = Point(place.x + PriorityMatrixFigure.left, place.y + 1)
    var area = PlacedArea(figure.marks(at: origin, setting))
    area.hiddenLines += isLarge ? 0 : figure.crowded
    area.marks += key(x: origin.x, y: origin.y + figure.side + 12, setting)
    let x = origin.x + figure.side + 10
    let width = place.right - x
    let style = isLarge ? TextStyle(Font(11), leading: 4.9) : TypeScale.body
    let scale: AreaHeading.Scale = isLarge ? .sheet : .page
    let head = isLarge ? 12.6 : 11.0
    let reserved =
      deselected.isEmpty
      ? 0 : min(place.height * 0.42, deselectedHeight(width, style, setting) + head + 8)
    area.marks += AreaHeading(
      w("Rangert", "Rangert", "Ranked"), count: "\(kept.count)", scale: scale
    ).marks(x: x, y: place.y, width: width, palette: setting.palette)
    let table = PaperTable(
      columns: columns(
        width,
        [
          (Labels.number[setting.language], 0.10),
          (PriorityMatrix.proposal.declaration.label(setting.language), 0.42),
          (PriorityMatrix.decision.declaration.label(setting.language), 0.21),
          (PriorityMatrix.owner.declaration.label(setting.language), 0.27),
        ]), rows: kept.map { cells($0) }, width: width, style: style,
      summary: w("Forslagene i rekkefølge", "Forslaga i rekkjefølgje", "The proposals in order"))
    let placed = table.placed(
      x: x, head: place.y + head, bottom: place.bottom - reserved, palette: setting.palette,
      measuring: setting.measurer)
    area.marks.append(placed.mark)
    area.hiddenLines += placed.hiddenLines
    var below = placed.bottom
    if !deselected.isEmpty {
      let top = below + 7
      area.marks += AreaHeading(
        w(
          "Valgt bort, med begrunnelse", "Valt bort, med grunngiving", "Deselected, with the reason"
        ),
        count: "\(deselected.count)", scale: scale
      ).marks(x: x, y: top, width: width, palette: setting.palette)
      let lower = reasons(width, style, setting).placed(
        x: x, head: top + head, bottom: place.bottom, palette: setting.palette,
        measuring: setting.measurer)
      area.marks.append(lower.mark)
      area.hiddenLines += lower.hiddenLines
      below = lower.bottom
    }
    guard !next.isEmpty else { return area }
    let top = below + 7
    var body = setting
    body.style = style
    area.marks += AreaHeading(PriorityMatrix.next.heading[setting.language], scale: scale)
      .marks(x: x, y: top, width: width, palette: setting.palette)
    let prose = ProseBlock(next, width: width, body).placed(
      x: x, baseline: top + head, bottom: place.bottom)
    area.marks += prose.marks
    area.hiddenLines += prose.hiddenLines
    return area
  }

  private func columns(
    _ width: Double, _ shares: [(String, Double)]
  ) -> [PaperTable.Column] {
    var x = 0.0
    return shares.map { title, share in
      defer { x += share * width }
      return PaperTable.Column(title, x: x, width: share * width - 3)
    }
  }

  private func cells(_ proposal: WeighedProposal) -> [PaperTable.Cell] {
    let isChosen = proposal.decision == .chosen
    let decision =
      proposal.decision.map { capitalised($0.label[head.language]) }
      ?? (proposal.row == nil ? w("Idékort", "Idékort", "Idea card") : "")
    return [
      .rings([proposal.number]),
      isChosen ? .bold(proposal.title) : .words(proposal.title),
      isChosen ? .bold(decision) : .words(decision),
      .words(proposal.owner ?? ""),
    ]
  }

  private func reasons(
    _ width: Double, _ style: TextStyle, _ setting: Typesetting
  ) -> PaperTable {
    PaperTable(
      columns: columns(
        width,
        [
          (Labels.number[setting.language], 0.10),
          (PriorityMatrix.proposal.declaration.label(setting.language), 0.42),
          (PriorityMatrix.reason.declaration.label(setting.language), 0.48),
        ]),
      rows: deselected.map {
        [.rings([$0.number]), .words($0.title), .words($0.reason ?? "")]
      }, width: width, style: style,
      summary: w("Valgt bort", "Valt bort", "Deselected"))
  }

  private func deselectedHeight(
    _ width: Double, _ style: TextStyle, _ setting: Typesetting
  ) -> Double {
    deselected.map { proposal in
      let lines = max(
        setting.block(proposal.title, style: style, width: 0.42 * width - 3).lines.count,
        setting.block(proposal.reason ?? "", style: style, width: 0.48 * width - 3).lines.count)
      return style.leading * Double(max(1, lines)) + 1.4
    }.reduce(0, +)
  }

  /// How the list is read.
  private func key(x: Double, y: Double, _ setting: Typesetting) -> [Mark] {
    let words = w(
      "Uthevet: valgt nå. Lista går fra mest effekt for minst ressurser.",
      "Utheva: valt no. Lista går frå mest effekt for minst ressursar.",
      "Bold: chosen now. The list goes from most effect for least effort.")
    return [
      .group(
        Group(
          .paragraph,
          [.text(TextMark(words, at: Point(x, y), font: TypeScale.small.font))]))
    ]
  }
}

extension PrintKind {
  package static let priorityMatrix = PrintKind(
    of: "priority-matrix",
    name: LocalizedText(
      nb: "prioriteringsmatrise", nn: "prioriteringsmatrise", en: "priority-matrix"),
    summary: LocalizedText(
      nb: "matrisen, lista i rekkefølge, og det som er valgt bort",
      nn: "matrisa, lista i rekkjefølgje, og det som er valt bort",
      en: "the matrix, the list in order, and what is deselected")
  ) { PrioritySheet($0) }
}
