package import Drawing
package import Model
package import Source

/// An improvement on one A3 sheet: what is said (paper.md §§7–10, domain.md §4). `placed` decides
/// where it stands.
package struct A3Sheet: Sendable {
  /// The same sheet at four moments.
  package enum Variant: String, Sendable, Hashable, CaseIterable {
    /// A form: every box with its question and lines to write on.
    case blank
    /// Boxes 1–4 filled, 5–8 empty with their questions.
    case proposal
    /// As it is.
    case status
    /// As it is, called final.
    case final

    package var label: LocalizedText {
      switch self {
      case .blank: LocalizedText(nb: "Skjema", nn: "Skjema", en: "Form")
      case .proposal: LocalizedText(nb: "Forslag", nn: "Forslag", en: "Proposal")
      case .status: LocalizedText(nb: "Status", nn: "Status", en: "Status")
      case .final: LocalizedText(nb: "Sluttrapport", nn: "Sluttrapport", en: "Final report")
      }
    }
  }

  package let language: LanguageCode
  package let variant: Variant
  package let palette: Palette
  let strip: SheetStrip
  let footer: SheetFooter
  let background: BackgroundBox
  let situation: SituationBox
  let goal: GoalBox
  let causes: CauseBox
  let measures: MeasuresBox
  let plan: PlanBox
  let result: ResultBox
  let followUp: FollowUpBox

  /// - Parameters:
  ///   - document: an improvement.
  ///   - today: printed in the footer; decides what is overdue.
  ///   - language: the document's own when left out, else the workspace's.
  ///   - verdicts: the linter's word on each letter of the goal.
  package init(
    _ document: Document, in workspace: Workspace, today: CalendarDate,
    language: LanguageCode? = nil, variant: Variant = .status, verdicts: SmartLetters = [:],
    palette: Palette = .colour
  ) {
    let language = language ?? document.language(in: workspace)
    self.language = language
    self.variant = variant
    self.palette = palette
    strip = A3Strip.strip(document, workspace, variant: variant, language: language)
    footer = SheetFooter(
      printed: today, path: document.path, version: document[CommonFields.version]?.value,
      updated: document[CommonFields.updated]?.value, language: language)
    let isForm = variant == .blank
    let hasRight = variant == .status || variant == .final
    let holder = workspace.planHolder(of: document)
    background = BackgroundBox(isForm ? nil : document)
    situation = SituationBox(isForm ? nil : document, language: language)
    goal = GoalBox(isForm ? nil : document, in: workspace, verdicts: isForm ? [:] : verdicts)
    causes = CauseBox(isForm ? nil : document, in: workspace, language: language)
    measures = MeasuresBox(hasRight ? holder : nil)
    plan = PlanBox(hasRight ? holder : nil, today: today, language: language)
    result = ResultBox(hasRight ? document : nil, in: workspace, language: language)
    followUp = FollowUpBox(hasRight ? document : nil, language: language)
  }

  /// Lays the sheet out: the largest of the body sizes 10, 9 and 8 pt in which every box holds what
  /// it should, else 8 pt with the rest counted.
  package func placed(measuring measurer: any TextMeasurer) -> PlacedSheet {
    var areas: [PlacedArea] = []
    var fewest = Int.max
    for style in TypeScale.bodySteps {
      let setting = Typesetting(
        style: style, palette: palette, language: language, measurer: measurer)
      let tried = boxes(setting)
      let hidden = tried.map { $0.hiddenLines + ($0.isTight ? 1 : 0) }.reduce(0, +)
      // What no size mends (a drawing with too many causes) does not make the text smaller.
      if hidden < fewest { (areas, fewest) = (tried, hidden) }
      if hidden == 0 { break }
    }
    let head = strip.placed(palette: palette, measuring: measurer)
    var overflows: [SheetOverflow] = []
    if !head.titleFits {
      overflows.append(SheetOverflow(box: 0, heading: Labels.title[language], lines: 1))
    }
    overflows += head.cutFields.map { SheetOverflow(box: 0, heading: $0, lines: 1) }
    for (index, area) in areas.enumerated() where area.hiddenLines > 0 {
      overflows.append(
        SheetOverflow(
          box: index + 1, heading: A3Box.all[index].heading[language], lines: area.hiddenLines))
    }
    let marks =
      head.marks + zip(A3Box.all, areas).flatMap { $0.headMarks(palette, language) + $1.marks }
      + footer.marks(palette: palette, measuring: measurer)
    let page = PaperSize.a3.page(
      title: strip.title, summary: summary, language: language.tag, marks: marks)
    return PlacedSheet(page: page, overflows: overflows)
  }

  /// The page alone.
  package func page(measuring measurer: any TextMeasurer) -> Page {
    placed(measuring: measurer).page
  }

  private func boxes(_ setting: Typesetting) -> [PlacedArea] {
    let places = A3Box.all.map(\.place)
    return [
      background.placed(in: places[0], setting), situation.placed(in: places[1], setting),
      goal.placed(in: places[2], setting), causes.placed(in: places[3], setting),
      measures.placed(in: places[4], setting), plan.placed(in: places[5], setting),
      result.placed(in: places[6], setting), followUp.placed(in: places[7], setting),
    ]
  }

  /// What the sheet is, for those who do not see it.
  private var summary: String {
    var parts = [Labels.a3Summary[language]]
    if let goal = goal.statement { parts.append("\(Labels.goal[language]): \(goal)") }
    if let sentence = result.sentence { parts.append(sentence.whole) }
    return parts.map { $0.hasSuffix(".") ? $0 : $0 + "." }.joined(separator: " ")
  }
}
