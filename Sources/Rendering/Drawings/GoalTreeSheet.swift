package import Drawing
package import Model
package import Source

/// The goals of a unit and of the units below it on one sheet.
package struct GoalTreeSheet: DrawingSheet {
  package let head: DrawingHead
  private let figure: GoalTreeFigure

  /// Nil when there are no goals.
  package init?(
    _ unit: UnitNode, in workspace: Workspace, today: CalendarDate, language: LanguageCode,
    palette: Palette = .colour
  ) {
    let tree = GoalTree(unit, in: workspace, today: today, language: language)
    guard !tree.roots.isEmpty else { return nil }
    figure = GoalTreeFigure(tree, language: language)
    let document = unit.document
    head = DrawingHead(
      title: Labels.goalsOf(unit.title)[language],
      fields: [
        (Labels.unit[language], [unit.title]),
        (Labels.goalCount[language], ["\(GoalTreeSheet.count(tree.roots))"]),
        (Labels.date[language], [today.written(language)]),
      ],
      footer: SheetFooter(
        printed: today, path: document.path, version: nil,
        updated: document[CommonFields.updated]?.value, language: language), palette: palette,
      language: language)
  }

  private static func count(_ nodes: [GoalTree.Node]) -> Int {
    nodes.map { 1 + count($0.children) }.reduce(0, +)
  }

  package var summary: String { figure.alternative }

  package func body(in place: Box, on paper: PaperSize, _ setting: Typesetting) -> PlacedArea {
    figure.placed(
      in: Box(place.x, place.y + 2, place.width, place.height - 2), setting)
  }
}

extension PrintKind {
  package static let goalTree = PrintKind(
    of: "unit",
    name: LocalizedText(nb: "måltre", nn: "måltre", en: "goal-tree"),
    summary: LocalizedText(
      nb: "målene i enheten og i enhetene under", nn: "måla i eininga og i einingane under",
      en: "the goals of the unit and of those below")
  ) { material in
    material.workspace.unit(of: material.document).flatMap {
      GoalTreeSheet(
        $0, in: material.workspace, today: material.today, language: material.language,
        palette: material.palette)
    }
  }
}
