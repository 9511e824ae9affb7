package import Drawing
package import Model
package import Source

/// A fishbone document on a sheet of its own: the fish, the root causes in full, the method.
package struct FishboneSheet: DrawingSheet {
  package let head: DrawingHead
  private let figure: FishboneFigure
  private let rootCauses: [CauseAnalysis.RootCause]
  private let method: [ProsePart]

  /// Nil when the document holds no causes.
  package init?(
    _ document: Document, in workspace: Workspace, today: CalendarDate, language: LanguageCode,
    palette: Palette = .colour
  ) {
    guard let analysis = document.causeAnalysis, !analysis.categories.isEmpty else { return nil }
    figure = FishboneFigure(analysis, effect: analysis.problem?.value ?? document.title)
    rootCauses = analysis.rootCauses
    method = document.prose(Fishbone.method)
    head = DrawingHead(
      document, in: workspace, today: today,
      fields: [
        (Labels.date[language], [document[Fishbone.date]?.value.written(language) ?? ""]),
        (
          Labels.participants[language], (document[Fishbone.participants]?.value ?? []).map(\.value)
        ),
      ], palette: palette, language: language)
  }

  package var summary: String { figure.alternative }

  package func body(in place: Box, on paper: PaperSize, _ setting: Typesetting) -> PlacedArea {
    var figure = figure
    figure.scale = place.width / 199
    let isLarge = paper == .a3
    figure.causeStyle =
      isLarge ? TextStyle(Font(11), leading: 4.5) : TextStyle(Font(9), leading: 3.8)
    figure.headStyle =
      isLarge
      ? TextStyle(Font(14, bold: true), leading: 6)
      : TextStyle(Font(11, bold: true), leading: 4.9)
    let spine = place.y + figure.reach + 2
    var area = figure.placed(x: place.x, spine: spine, setting)
    let hair = spine + figure.reach + 4
    let lower = NumberedCauses(rootCauses, method: method).placed(
      in: Box(place.x, hair, place.width, place.bottom - hair),
      style: isLarge ? TextStyle(Font(11), leading: 4.9) : TypeScale.body, setting)
    area.marks += lower.marks
    area.hiddenLines += lower.hiddenLines
    return area
  }
}

extension PrintKind {
  package static let fishbone = PrintKind(
    of: "fishbone", "improvement",
    name: LocalizedText(nb: "fiskebein", nn: "fiskebein", en: "fishbone"),
    summary: LocalizedText(
      nb: "fiskebeinsdiagram med rotårsaker", nn: "fiskebeinsdiagram med rotårsaker",
      en: "fishbone diagram with root causes")
  ) { material in
    FishboneSheet(
      material.document, in: material.workspace, today: material.today,
      language: material.language, palette: material.palette)
  }
}
