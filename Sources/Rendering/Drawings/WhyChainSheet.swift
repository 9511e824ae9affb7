package import Drawing
package import Model
package import Source

/// Five whys on a sheet of their own: the chain with its evidence, root causes and countermeasure
/// at the right.
package struct WhyChainSheet: DrawingSheet {
  package let head: DrawingHead
  private let figure: WhyChainFigure
  private let rootCauses: [CauseAnalysis.RootCause]
  private let countermeasure: [ProsePart]

  /// Nil when the document holds no chain.
  package init?(
    _ document: Document, in workspace: Workspace, today: CalendarDate, language: LanguageCode,
    palette: Palette = .colour
  ) {
    guard let analysis = document.causeAnalysis, !analysis.steps.isEmpty else { return nil }
    figure = WhyChainFigure(
      analysis, problem: analysis.problem?.value ?? document.title, language: language)
    rootCauses = analysis.rootCauses
    countermeasure = document.prose(FiveWhys.countermeasure)
    head = DrawingHead(
      document, in: workspace, today: today,
      fields: [
        (Labels.date[language], [document[FiveWhys.date]?.value.written(language) ?? ""]),
        (
          Labels.participants[language], (document[FiveWhys.participants]?.value ?? []).map(\.value)
        ),
      ], palette: palette, language: language)
  }

  package var summary: String { figure.alternative }

  package func body(in place: Box, on paper: PaperSize, _ setting: Typesetting) -> PlacedArea {
    var setting = setting
    setting.style = TypeScale.pageBody
    var figure = figure
    figure.style = TypeScale.pageBody
    let isLarge = paper == .a3
    if isLarge {
      figure.boxWidth = 170
      figure.pitch = 30
    }
    let column = place.right - (isLarge ? 120 : 84)
    let frame = Box(place.x, place.y + 3, column - 8 - place.x, place.height - 3)
    var area = figure.placed(in: frame, number: rootCauses.first?.number, setting)
    var y = place.y
    let width = place.right - column
    if !rootCauses.isEmpty {
      area.marks += AreaHeading(Labels.rootCauses[setting.language], scale: .page)
        .marks(x: column, y: y, width: width, palette: setting.palette)
      let list = NumberedCauses(rootCauses, method: []).causes(
        in: Box(column, y + 12.2, width, place.bottom), setting)
      area.marks += list.marks
      area.hiddenLines += list.hiddenLines
      y = list.bottom + 4
    }
    if !countermeasure.isEmpty {
      let heading = FiveWhys.countermeasure.heading[setting.language]
      area.marks += AreaHeading(heading, scale: .page)
        .marks(x: column, y: y, width: width, palette: setting.palette)
      let prose = ProseBlock(countermeasure, width: width, setting).placed(
        x: column, baseline: y + 12.2, bottom: place.bottom)
      area.marks += prose.marks
      area.hiddenLines += prose.hiddenLines
    }
    return area
  }
}

extension PrintKind {
  package static let fiveWhys = PrintKind(
    of: "five-whys", "improvement",
    name: LocalizedText(nb: "fem-hvorfor", nn: "fem-kvifor", en: "five-whys"),
    summary: LocalizedText(
      nb: "kjeden av hvorfor, fra problem til rotårsak",
      nn: "kjeda av kvifor, frå problem til rotårsak",
      en: "the chain of whys, from problem to root cause")
  ) { material in
    WhyChainSheet(
      material.document, in: material.workspace, today: material.today,
      language: material.language, palette: material.palette)
  }
}
