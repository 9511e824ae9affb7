import Drawing
import Model
import Source

/// Box 3: the goal in one sentence, the steps on the way, its five letters, from – to – now.
struct GoalBox: Sendable {
  let statement: String?
  let subGoals: [ProsePart]
  let verdicts: SmartLetters
  let scheme: SmartScheme
  let baseline: Quantity?
  let target: Quantity?
  /// The latest point of the series.
  let now: Quantity?
  let unit: String?

  /// Nil for a form.
  init(_ document: Document?, in workspace: Workspace, verdicts: SmartLetters) {
    let goal = document.flatMap { workspace.goal(of: $0) }
    statement = goal?.statement?.value
    var steps = document?.prose(Improvement.goalSection) ?? []
    if steps.isEmpty, let goal, goal.record == nil { steps = goal.document.prose(Goal.subGoals) }
    subGoals = steps
    self.verdicts = verdicts
    scheme = workspace.settings.smart
    baseline = goal?[Goal.baseline]?.value
    target = goal?[Goal.target]?.value
    unit = goal?[Goal.measuredIn]?.value
    let points =
      document.flatMap { workspace.series(ofImprovement: $0) }.map { workspace.points(of: $0) }
    now = points?.last.map { Quantity(value: $0.value, decimals: $0.decimals) }
  }

  func placed(in place: Box, _ setting: Typesetting) -> PlacedArea {
    guard statement != nil || !subGoals.isEmpty else {
      var area = setting.empty(
        Improvement.goalSection.question,
        in: Box(place.x, place.y, A3Grid.span(4), place.height))
      area.marks += judged(place, setting)
      return area
    }
    var area = words(place, setting)
    area.marks += judged(place, setting)
    return area
  }

  private func words(_ place: Box, _ setting: Typesetting) -> PlacedArea {
    let width = A3Grid.span(4)
    let first = place.y + 12.6
    let styles = [TypeScale.lead, TextStyle(Font(10, bold: true), leading: 4.4)]
    let block = setting.block(statement ?? "", styles: styles, width: width, lines: 2)
    let shown = min(block.lines.count, 4)
    let next =
      statement == nil ? place.firstBaseline : first + Double(shown - 1) * block.style.leading + 5.6
    let room = place.lastBaseline - next
    let tight = ProseBlock(subGoals, width: width, gap: 0, setting)
    let loose = ProseBlock(subGoals, width: width, gap: 0.7, setting)
    let chosen = loose.height - setting.style.leading <= room ? loose : tight
    var area = chosen.placed(x: place.x, baseline: next, bottom: place.lastBaseline)
    area.marks.insert(block.mark(at: Point(place.x, first), limit: shown), at: 0)
    area.hiddenLines += block.lines.count - shown
    return area
  }

  private func judged(_ place: Box, _ setting: Typesetting) -> [Mark] {
    let x = A3Grid.column(4, of: place.x)
    let language = setting.language
    var marks = [
      SmartMark.row(
        scheme, verdicts: verdicts, x: x, baseline: place.y + 12.6, palette: setting.palette,
        language: language)
    ]
    let values = [(Labels.baseline, baseline), (Labels.goal, target), (Labels.now, now)]
    let sign = Quantity(value: 0).written(in: unit, language)
    let isPercent = sign.hasSuffix("%")
    let decimals = values.compactMap { $0.1?.decimals }.max() ?? 0
    let texts = values.map { value in
      value.1.map {
        Quantity(value: $0.value, decimals: max($0.decimals, decimals))
          .written(in: isPercent ? unit : "", language)
      }?.trimmedEnd
    }
    let fonts = [16.0, 14, 12, 11].map { Font($0, bold: true) }
    let font =
      fonts.first { font in texts.allSatisfy { setting.width($0 ?? "", font) <= 20.5 } }
      ?? fonts[fonts.count - 1]
    for (index, value) in values.enumerated() {
      let left = x + 22 * Double(index)
      var inner: [Mark] = [
        .text(
          TextMark(
            value.0[language], at: Point(left, place.y + 20.8), font: TypeScale.small.font))
      ]
      if let text = texts[index] {
        inner.append(.text(TextMark(text, at: Point(left, place.y + 28), font: font)))
      }
      marks.append(.group(Group(.paragraph, inner)))
    }
    if let unit, !isPercent, statement != nil {
      let words = setting.block(unit, style: TypeScale.small, width: 62)
      marks.append(words.mark(at: Point(x, place.y + 32.6), limit: 1))
    }
    return marks
  }
}

extension String {
  /// Without spaces at the end.
  fileprivate var trimmedEnd: String {
    String(reversed().drop { $0.isWhitespace }.reversed())
  }
}
