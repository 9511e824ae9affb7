package import Drawing
package import Model
package import Source

/// One letter of a goal as judged: handed in, since a sheet knows no rules.
package struct JudgedLetter: Sendable {
  package let letter: Character
  /// `spesifikt`, `målbart` …
  package let meaning: LocalizedText
  package let verdict: SmartVerdict
  /// Why, in a few words; what lacks where it fails.
  package let reason: LocalizedText?

  package init(
    _ letter: Character, meaning: LocalizedText, verdict: SmartVerdict, reason: LocalizedText?
  ) {
    self.letter = letter
    self.meaning = meaning
    self.verdict = verdict
    self.reason = reason
  }
}

/// A goal for the wall: its sentence large, its letters with sign, word and reason, from – to – now,
/// the chart of its series, and its sub-goals.
package struct GoalCardSheet: DrawingSheet {
  package let head: DrawingHead
  private let statement: String
  private let letters: GoalCardLetters
  private let figures: GoalCardFigures
  private let chart: ChartView?
  private let subGoals: [ProsePart]

  /// Nil for what is no goal and carries none, or whose goal has no sentence.
  package init?(
    _ document: Document, in workspace: Workspace, today: CalendarDate, language: LanguageCode,
    letters: [JudgedLetter], palette: Palette = .colour
  ) {
    guard let goal = workspace.goal(of: document), let statement = goal.statement?.value else {
      return nil
    }
    self.statement = statement
    self.letters = GoalCardLetters(letters: letters)
    let series = workspace.series(of: goal)
    chart = series.flatMap {
      ChartView.orRunChart(of: $0, in: workspace, goal: goal, actions: [], language: language)
    }
    figures = GoalCardFigures(
      goal, indicator: series?.title ?? goal[Goal.indicator]?.value.text,
      now: series.flatMap { workspace.points(of: $0).last }, language: language)
    var parts = goal.record == nil ? goal.document.prose(Goal.subGoals) : []
    parts += workspace.subGoals(of: goal.document).map {
      .item($0.title, depth: 0, number: nil)
    }
    subGoals = parts
    head = DrawingHead(
      document, in: workspace, today: today,
      fields: [
        (
          Labels.owner[language],
          [(goal[Goal.owner] ?? document[Improvement.owner])?.value ?? ""]
        ),
        (Labels.due[language], [goal[Goal.due]?.value.written(language) ?? ""]),
        (Labels.status[language], [goal[Goal.status]?.value.label[language] ?? ""]),
        (
          Goal.acceptedBy.declaration.label(language),
          (goal[Goal.acceptedBy]?.value ?? []).map(\.value)
        ),
      ], palette: palette, language: language)
  }

  package var summary: String {
    ([statement] + letters.words(head.language) + [figures.words]).filter { !$0.isEmpty }
      .map { $0.hasSuffix(".") ? $0 : $0 + "." }.joined(separator: " ")
  }

  package func body(in place: Box, on paper: PaperSize, _ setting: Typesetting) -> PlacedArea {
    let styles = [(20.0, 8.4), (16, 6.8), (13, 5.6), (11, 4.9)].map {
      TextStyle(Font($0.0, bold: true), leading: $0.1)
    }
    let block = setting.block(statement, styles: styles, width: place.width, lines: 3)
    let shown = min(block.lines.count, 6)
    let first = place.y + 3 + block.style.font.millimetres * 0.75
    var area = PlacedArea([block.mark(at: Point(place.x, first), limit: shown)])
    area.hiddenLines = block.lines.count - shown
    let top = first + Double(shown - 1) * block.style.leading + 8
    let gutter = 10.0
    let left = Box(place.x, top, (place.width - gutter) * 0.47, place.bottom - top)
    let right = Box(
      left.right + gutter, top, place.right - left.right - gutter, place.bottom - top)
    area.add(letters.placed(in: left, setting))
    let below = area.bottom + 5
    if !subGoals.isEmpty { area.add(steps(in: left, from: below, setting)) }
    area.add(measured(in: right, setting))
    return area
  }

  private func steps(in place: Box, from y: Double, _ setting: Typesetting) -> PlacedArea {
    guard y + 16 <= place.bottom else { return PlacedArea(hiddenLines: subGoals.count) }
    let marks = AreaHeading(Goal.subGoals.heading[setting.language], scale: .page)
      .marks(x: place.x, y: y, width: place.width, palette: setting.palette)
    var area = ProseBlock(subGoals, width: place.width, gap: 0.7, setting)
      .placed(x: place.x, baseline: y + 11.2, bottom: place.bottom)
    area.marks = marks + area.marks
    return area
  }

  private func measured(in place: Box, _ setting: Typesetting) -> PlacedArea {
    var area = figures.placed(in: place, setting)
    guard let chart else {
      let question = Goal.measurement.question[setting.language]
      area.marks += EmptyBox(question).marks(
        x: place.x, width: place.width, baseline: area.bottom + 6, bottom: place.bottom,
        palette: setting.palette, measuring: setting.measurer)
      return area
    }
    let figure = ChartFigure(chart)
    let sentence = ChartSentence(chart).whole
    let top = area.bottom + 4
    /// The box of the chart, and the words under it.
    func planned(_ height: Double) -> (Box, TextBlock) {
      let box = Box(place.x, top, place.width, height)
      let words = ([sentence] + figure.notes(in: box, setting)).joined(separator: " ")
      return (box, setting.block(words, width: place.width))
    }
    let (_, guess) = planned(max(36, min(100, place.bottom - top - 14)))
    let (box, block) = planned(max(36, min(100, place.bottom - top - 6 - guess.height)))
    area.marks += figure.placed(in: box, setting)
    let y = box.bottom + 6
    let lines = TextBlock.room(from: y, to: place.bottom, leading: block.style.leading)
    area.marks.append(block.mark(at: Point(place.x, y), limit: lines))
    area.hiddenLines += max(0, block.lines.count - lines)
    return area
  }
}

extension PlacedArea {
  /// The marks of another area; its end is this one's.
  fileprivate mutating func add(_ other: PlacedArea) {
    marks += other.marks
    hiddenLines += other.hiddenLines
    bottom = other.bottom
  }
}

extension PrintKind {
  package static let goalCard = PrintKind(
    of: "goal", "improvement",
    name: LocalizedText(nb: "målkort", nn: "målkort", en: "goal-card"),
    summary: LocalizedText(
      nb: "målet med bokstaver, tall, kurve og delmål",
      nn: "målet med bokstavar, tal, kurve og delmål",
      en: "the goal with letters, numbers, chart and sub-goals")
  ) { material in
    material.letters(material.document).flatMap {
      GoalCardSheet(
        material.document, in: material.workspace, today: material.today,
        language: material.language, letters: $0, palette: material.palette)
    }
  }
}
