import Drawing
import Model
import Source

/// One state of a process: a lane for each role, the steps in order, the hands it passes between, and
/// under it the ladder of waiting (above) and work (below) with its sums (M14).
struct FlowFigure: Sendable {
  let flow: FlowState
  /// The steps drawn; a long process goes over several figures.
  let range: Range<Int>
  /// Whether the sums stand at the end of the ladder.
  let hasSums: Bool
  let language: LanguageCode
  /// Height of a lane, millimetres.
  var lane = 14.0

  /// Steps that one figure holds at most: narrower, and words break.
  static let limit = 10
  static let labels = 34.0
  static let sums = 44.0
  private static let ladderHeight = 17.0
  private let rowStyle = TypeScale.small

  init(
    _ flow: FlowState, range: Range<Int>? = nil, hasSums: Bool = true, language: LanguageCode
  ) {
    self.flow = flow
    self.range = range ?? 0..<flow.steps.count
    self.hasSums = hasSums
    self.language = language
  }

  private var steps: [FlowState.FlowStep] { Array(flow.steps[range]) }
  private var w: Wording { Wording(language) }

  /// The roles that have a lane, in the order they come in.
  var lanes: [String?] {
    var seen: Set<String> = []
    return steps.map(\.actor).filter { seen.insert(folded(key: $0 ?? "")).inserted }
  }

  /// What the figure says, for those who do not see it.
  var alternative: String {
    let parts = steps.enumerated().map { index, step in
      var words = "\(range.lowerBound + index + 1). \(step.name.value)"
      if let actor = step.actor { words += " (\(actor))" }
      if let wait = step.wait {
        words += w(
          ", venting \(wait.written(language))", ", wait \(wait.written(language))")
      }
      if let work = step.work {
        words += w(", arbeid \(work.written(language))", ", work \(work.written(language))")
      }
      if let value = step.value { words += ", \(value.label[language])" }
      return words
    }
    return parts.joined(separator: ". ") + "."
  }

  // MARK: - Measures

  private struct Grid {
    let x: Double
    /// Where the steps begin.
    let first: Double
    /// Width of a step with the gap before it.
    let pitch: Double
    let gap: Double
    let right: Double

    func box(_ index: Int) -> (x: Double, width: Double) {
      (first + Double(index) * pitch + gap, pitch - gap)
    }
  }

  private func grid(x: Double, width: Double) -> Grid {
    let room = width - FlowFigure.labels - (hasSums ? FlowFigure.sums : 0)
    let pitch = min(66, room / Double(max(1, steps.count)))
    return Grid(
      x: x, first: x + FlowFigure.labels, pitch: pitch, gap: max(9, pitch * 0.3),
      right: x + width - (hasSums ? FlowFigure.sums : 0))
  }

  /// What stands under the lanes, one line of words a step; rows nobody filled in are left out.
  private var rows: [(label: String, words: [String])] {
    let all: [(String, [String])] = [
      (
        FlowStepColumns.rightFirstTime.declaration.label(language),
        steps.map { step in
          step.rightFirstTime.map {
            written($0.value, decimals: $0.decimals, language) + "\u{A0}%"
          } ?? ""
        }
      ),
      (
        FlowStepColumns.waste.declaration.label(language),
        steps.map { $0.wastes.map { $0.label[language] }.joined(separator: ", ") }
      ),
      (
        FlowStepColumns.move.declaration.label(language),
        steps.map { $0.move?.label[language] ?? "" }
      ),
    ]
    return all.filter { $0.1.contains { !$0.isEmpty } }
  }

  private func rowHeight(_ words: [String], _ grid: Grid, _ setting: Typesetting) -> Double {
    let lines =
      words.map {
        setting.block($0, style: rowStyle, width: grid.pitch - 3).lines.count
      }.max() ?? 1
    return Double(max(1, lines)) * rowStyle.leading + 1.6
  }

  /// Everything but the lanes.
  func fixedHeight(width: Double, _ setting: Typesetting) -> Double {
    let grid = grid(x: 0, width: width)
    let under = rows.map { rowHeight($0.words, grid, setting) }.reduce(0, +)
    return FlowFigure.ladderHeight + 2 + under + 1
  }

  func height(width: Double, _ setting: Typesetting) -> Double {
    fixedHeight(width: width, setting) + Double(lanes.count) * lane
  }

  // MARK: - Marks

  /// - Returns: the marks; `hiddenLines` counts words that found no room in their step.
  func placed(x: Double, y: Double, width: Double, _ setting: Typesetting) -> PlacedArea {
    let grid = grid(x: x, width: width)
    let bottom = y + Double(lanes.count) * lane
    var area = PlacedArea(laneMarks(grid, y: y, setting), bottom: bottom)
    area.marks += handovers(grid, y: y)
    for index in steps.indices {
      let placed = boxMarks(index, grid, y: y, setting)
      area.marks += placed.marks
      area.hiddenLines += placed.hiddenLines
    }
    var next = bottom + 1
    for row in rows {
      area.marks += rowMarks(row, grid, y: next, setting)
      next += rowHeight(row.words, grid, setting)
    }
    area.marks += ladder(grid, y: next + 2, setting)
    area.bottom = next + 2 + FlowFigure.ladderHeight
    area.marks = [.group(Group(.figure, title: alternative, area.marks))]
    return area
  }

  private func laneMarks(_ grid: Grid, y: Double, _ setting: Typesetting) -> [Mark] {
    var marks: [Mark] = []
    for (index, actor) in lanes.enumerated() {
      let top = y + Double(index) * lane
      if index > 0 {
        marks.append(
          PaperRules.rule(y: top, from: grid.x, to: grid.right, width: PaperRules.hair))
      }
      let name = actor ?? w("ikke oppgitt", "ikkje oppgitt", "not said")
      let block = setting.block(
        name, styles: [TypeScale.body.bold, TypeScale.small.bold],
        width: FlowFigure.labels - 3, lines: 2)
      let shown = min(block.lines.count, max(1, Int(lane / block.style.leading)))
      let first =
        top + lane / 2 - Double(shown - 1) * block.style.leading / 2
        + TypeScale.drop(block.style.font)
      marks.append(
        block.mark(
          at: Point(grid.x, first), limit: shown,
          colour: actor == nil ? setting.palette.mute : .ink, role: .plain))
    }
    marks.append(
      PaperRules.rule(
        y: y + Double(lanes.count) * lane, from: grid.x, to: grid.right, width: PaperRules.thin))
    return marks
  }

  private func laneIndex(_ step: FlowState.FlowStep) -> Int {
    let key = folded(key: step.actor ?? "")
    return lanes.firstIndex { folded(key: $0 ?? "") == key } ?? 0
  }

  /// From step to step: straight within a lane, with a bend where it changes hands.
  private func handovers(_ grid: Grid, y: Double) -> [Mark] {
    zip(steps.indices, steps.indices.dropFirst()).flatMap { index, next -> [Mark] in
      let (from, to) = (laneIndex(steps[index]), laneIndex(steps[next]))
      let start = Point(
        grid.box(index).x + grid.box(index).width, y + (Double(from) + 0.5) * lane)
      let end = Point(grid.box(next).x, y + (Double(to) + 0.5) * lane)
      let middle = end.x - 4.6
      let points =
        from == to
        ? [start, Point(end.x - 1.4, end.y)]
        : [start, Point(middle, start.y), Point(middle, end.y), Point(end.x - 1.4, end.y)]
      return [
        .path(
          PathMark(.polyline(points), stroke: Stroke(.ink, from == to ? 0.35 : 0.5))),
        .path(
          PathMark(
            .polyline(
              [Point(end.x - 2, end.y - 1), end, Point(end.x - 2, end.y + 1)], closed: true),
            fill: .ink)),
      ]
    }
  }

  private func boxMarks(
    _ index: Int, _ grid: Grid, y: Double, _ setting: Typesetting
  ) -> PlacedArea {
    let step = steps[index]
    let place = grid.box(index)
    let height = min(22, lane - 2.4)
    let middle = y + (Double(laneIndex(step)) + 0.5) * lane
    let box = Box(place.x, middle - height / 2, place.width, height)
    var marks: [Mark]
    switch step.value {
    case .valueAdding: marks = tinted(box, setting.palette.green)
    case .waste: marks = tinted(box, setting.palette.red)
    default: marks = [.path(PathMark(.rectangle(box), fill: .white))]
    }
    marks.append(
      .path(
        PathMark(
          .rectangle(box),
          stroke: step.value == .waste
            ? Stroke(.ink, PaperRules.thin, dash: [1.2, 0.8])
            : Stroke(.ink, step.value == .valueAdding ? PaperRules.strong : PaperRules.thin))))
    let text = "\(range.lowerBound + index + 1)\u{A0}\(step.name.value)"
    let room = max(1, Int((box.height - 0.8) / rowStyle.leading))
    let block = setting.block(
      text,
      styles: [
        TextStyle(Font(11, bold: true), leading: 4.4),
        TextStyle(Font(10, bold: true), leading: 4.1),
        TextStyle(Font(9, bold: true), leading: 3.8),
        rowStyle.bold,
      ].filter { box.height > 10.5 || $0.font.size < 10 },
      width: box.width - 2.4, lines: room > 3 ? 3 : 2)
    let shown = min(block.lines.count, max(1, Int((box.height - 0.4) / block.style.leading)))
    let first =
      box.centre.y - Double(shown - 1) * block.style.leading / 2
      + TypeScale.drop(block.style.font)
    if step.value == .valueAdding || step.value == .waste {
      marks += plate(
        behind: block, shown: shown, at: Point(box.x + 1.4, first), setting)
    }
    marks.append(block.mark(at: Point(box.x + 1.4, first), limit: shown, role: .plain))
    return PlacedArea(marks, hiddenLines: block.lines.count - shown)
  }

  private func rowMarks(
    _ row: (label: String, words: [String]), _ grid: Grid, y: Double, _ setting: Typesetting
  ) -> [Mark] {
    let baseline = y + 3
    var marks: [Mark] = [
      .text(TextMark(row.label, at: Point(grid.x, baseline), font: rowStyle.font))
    ]
    for (index, words) in row.words.enumerated() where !words.isEmpty {
      let block = setting.block(words, style: rowStyle.bold, width: grid.pitch - 3)
      marks.append(block.mark(at: Point(grid.box(index).x, baseline), role: .plain))
    }
    return marks
  }

  // MARK: - Ladder

  /// Up for waiting, down for work, with the time on each tread.
  private func ladder(_ grid: Grid, y: Double, _ setting: Typesetting) -> [Mark] {
    let high = y + 5.6
    let low = y + 12
    let font = TypeScale.small.bold.font
    var points: [Point] = []
    var marks: [Mark] = []
    for (index, step) in steps.enumerated() {
      let box = grid.box(index)
      let start = grid.first + Double(index) * grid.pitch
      points += [
        Point(start, high), Point(box.x, high), Point(box.x, low),
        Point(box.x + box.width, low),
      ]
      if let wait = step.wait, wait > .zero {
        marks += tread(wait, in: (start, box.x), y: high, setting)
      }
      if let work = step.work {
        marks.append(
          .text(
            TextMark(
              work.written(language), at: Point(box.x + box.width / 2, low + 3.9), font: font,
              anchor: .middle)))
      }
    }
    var end = points.last?.x ?? grid.first
    if let wait = steps.last?.waitAtEnd, wait > .zero {
      points += [Point(end, high), Point(end + grid.gap, high)]
      marks += tread(wait, in: (end, end + grid.gap), y: high, setting)
      end += grid.gap
    }
    var labels: [Mark] = []
    for (word, line) in [
      (w("Venting", "Waiting"), high), (w("Arbeid", "Work"), low),
    ] {
      labels.append(
        .text(
          TextMark(
            word, at: Point(grid.x, line + TypeScale.drop(rowStyle.font)), font: rowStyle.font)))
    }
    let line = Mark.path(
      PathMark(.polyline(points), stroke: Stroke(setting.palette.blue.strong, 0.9)))
    return [line] + marks + labels + (hasSums ? sumMarks(grid, y: y, setting) : [])
  }

  /// A waiting time over its tread, on two lines when the tread is short.
  private func tread(
    _ wait: TimeSpan, in span: (from: Double, to: Double), y: Double, _ setting: Typesetting
  ) -> [Mark] {
    let font = TypeScale.small.bold.font
    let text = wait.written(language, isShort: true)
    let room = span.to - span.from + 3
    let centre = (span.from + span.to) / 2
    let lines =
      setting.width(text, font) <= room
      ? [text] : text.split(separator: " ").map(String.init)
    return lines.enumerated().map { order, line in
      .text(
        TextMark(
          line,
          at: Point(centre, y - 1.4 - Double(lines.count - 1 - order) * 3.3), font: font,
          anchor: .middle))
    }
  }

  /// At the end of the ladder: lead time large, then work and value.
  private func sumMarks(_ grid: Grid, y: Double, _ setting: Typesetting) -> [Mark] {
    let x = grid.right + 4
    let width = FlowFigure.sums - 4
    let top = y - 3.6
    var marks: [Mark] = [
      PaperRules.rule(y: top, from: x, to: x + width, width: PaperRules.thin)
    ]
    let sizes = [Font(16, bold: true), Font(14, bold: true), Font(12, bold: true)]
    let whole = flow.leadTime.written(language)
    let fits = sizes.contains { setting.width(whole, $0) <= width }
    let lead = setting.block(
      fits ? whole : flow.leadTime.written(language, isShort: true),
      styles: sizes.map { TextStyle($0, leading: 6) }, width: width, lines: 1)
    marks.append(lead.mark(at: Point(x, top + 6.4), limit: 1, role: .plain))
    let share = flow.valueShare.map { FlowFigure.percent($0, language) } ?? "–"
    let lines = [
      w("fra start til slutt", "frå start til slutt", "from start to end"),
      w("arbeid ", "work ") + flow.workTime.written(language),
      w("verdiskapende ", "verdiskapande ", "value-adding ") + share,
    ]
    for (index, line) in lines.enumerated() {
      marks.append(
        .text(
          TextMark(
            line, at: Point(x, top + 10.4 + Double(index) * 3.7),
            font: Font(8, bold: index > 0))))
    }
    return marks
  }

  /// A share with as many decimals as tell it from nought.
  static func percent(_ share: Double, _ language: LanguageCode) -> String {
    let decimals = share >= 10 || share == 0 ? 0 : share >= 0.1 ? 1 : 2
    return written(share, decimals: decimals, language) + "\u{A0}%"
  }
}

/// White behind words that stand on drawn lines; nothing where the tint is a colour.
func plate(
  behind block: TextBlock, shown: Int, at origin: Point, _ setting: Typesetting
) -> [Mark] {
  guard setting.palette.isMono, shown > 0 else { return [] }
  let size = block.style.font.millimetres
  let width = block.lines.prefix(shown).map { setting.width($0, block.style.font) }.max() ?? 0
  let height = Double(shown - 1) * block.style.leading + size
  return [
    .path(
      PathMark(
        .rectangle(
          Box(origin.x - 0.6, origin.y - size * 0.8 - 0.4, width + 1.2, height + 0.8)),
        fill: .white))
  ]
}
