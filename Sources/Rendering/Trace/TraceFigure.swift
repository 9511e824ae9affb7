package import Drawing
package import Model
package import Source

/// A thread as columns from left to right, one for each stage that is there: boxes with title and
/// state, and a line from each box to what follows of it.
package struct TraceFigure: Sendable {
  package let language: LanguageCode
  private let columns: [Column]
  private let links: [(from: Int, to: Int)]
  private let boxes: [Int: Content]
  private let start: Int

  private struct Column: Sendable {
    let stage: TraceStage
    var nodes: [Int]
  }

  /// What a box says.
  private struct Content: Sendable {
    let title: String
    let state: String
    let kind: TraceNode.Kind
    let gaps: [String]
  }

  /// - Parameter gaps: what is said of a node where the thread breaks off.
  package init(_ thread: TraceThread, gaps: [Int: [String]] = [:], language: LanguageCode) {
    self.language = language
    start = thread.start
    let graph = thread.graph
    let nodes = thread.nodes.filter { graph.nodes[$0].isOnThread || $0 == thread.start }
    links = TraceFigure.reduced(thread.edges.map { ($0.from, $0.to) }, among: nodes)
    var columns: [Column] = []
    for node in nodes {
      let stage = graph.nodes[node].stage
      if let index = columns.firstIndex(where: { $0.stage == stage }) {
        columns[index].nodes.append(node)
      } else {
        columns.append(Column(stage: stage, nodes: [node]))
      }
    }
    self.columns = TraceFigure.ordered(columns, links)
    boxes = Dictionary(
      uniqueKeysWithValues: nodes.map { index in
        let node = graph.nodes[index]
        let number = node.number.map { "\($0) " } ?? ""
        return (
          index,
          Content(
            title: number + node.title, state: TraceLabels.state(of: node, language),
            kind: node.kind, gaps: gaps[index] ?? [])
        )
      })
  }

  /// Lines that say nothing new are left out: where one box leads to another by way of a third,
  /// the straight line between the two goes.
  private static func reduced(
    _ edges: [(Int, Int)], among nodes: [Int]
  ) -> [(from: Int, to: Int)] {
    var next: [Int: [Int]] = [:]
    for (from, to) in edges { next[from, default: []].append(to) }
    guard edges.count <= 600 else { return edges.map { (from: $0.0, to: $0.1) } }
    return edges.filter { from, to in
      var seen: Set<Int> = [from]
      var queue = (next[from] ?? []).filter { $0 != to }
      while let node = queue.popLast() {
        if node == to { return false }
        if seen.insert(node).inserted { queue += next[node] ?? [] }
      }
      return true
    }.map { (from: $0.0, to: $0.1) }
  }

  /// Each column in the order of what leads to it, so that lines cross as little as may be.
  private static func ordered(
    _ columns: [Column], _ links: [(from: Int, to: Int)]
  ) -> [Column] {
    var columns = columns
    var place: [Int: Double] = [:]
    for index in columns.indices {
      let nodes = columns[index].nodes
      let weights = nodes.enumerated().map { order, node -> (Double, Int, Int) in
        let before = links.filter { $0.to == node }.compactMap { place[$0.from] }
        let mean =
          before.isEmpty ? Double(order) : before.reduce(0, +) / Double(before.count)
        // What others in the column are parts of stands on top of them.
        let isWhole = links.contains { $0.from == node && nodes.contains($0.to) }
        return (isWhole ? -1 : mean, order, node)
      }
      columns[index].nodes = weights.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
      let count = Double(max(1, nodes.count))
      for (order, node) in columns[index].nodes.enumerated() {
        place[node] = (Double(order) + 0.5) / count
      }
    }
    return columns
  }

  /// Everything the figure says, for those who do not see it.
  package var alternative: String {
    columns.map { column in
      capitalised(column.stage.label[language]) + ": "
        + column.nodes.compactMap { boxes[$0] }.map { box in
          box.state.isEmpty ? box.title : "\(box.title) (\(box.state))"
        }.joined(separator: "; ") + "."
    }.joined(separator: " ")
  }

  // MARK: - Placing

  /// How large the text of the boxes is, and how many lines a title may have.
  private struct Size {
    let title: TextStyle
    let state: TextStyle
    let lines: Int

    init(_ size: Double, lines: Int) {
      title = TextStyle(Font(size), leading: size * 0.435)
      state = TextStyle(Font(size - 1), leading: (size - 1) * 0.44)
      self.lines = lines
    }
  }

  /// The largest first; the last is used whether there is room or not.
  private static let sizes = [
    Size(14, lines: 6), Size(12.5, lines: 6), Size(11, lines: 6), Size(10, lines: 6),
    Size(9, lines: 5), Size(8.5, lines: 4),
    Size(8.5, lines: 3), Size(8, lines: 2), Size(8, lines: 1),
  ]
  private static let band = 8.0
  private static let spacing = 3.0

  /// - Returns: hidden lines for boxes that found no room.
  package func placed(in place: Box, _ setting: Typesetting) -> PlacedArea {
    let count = Double(max(1, columns.count))
    let gap = min(12.0, max(6.0, place.width / count * 0.16))
    let width = min(86, (place.width - gap * (count - 1)) / count)
    let top = place.y + Self.band + 4
    let height = place.bottom - top
    var chosen = columns.map { parts(of: $0, width: width, Self.sizes[0], setting) }
    for size in Self.sizes {
      chosen = columns.map { parts(of: $0, width: width, size, setting) }
      let isWhole = chosen.allSatisfy { parts in
        parts.map(\.height).reduce(0, +) + Double(parts.count - 1) * Self.spacing <= height
          && (size.title.font.size <= 9 || !parts.contains(where: \.breaksWord))
      }
      if isWhole { break }
    }
    var area = PlacedArea()
    var frames: [Int: Box] = [:]
    var marks: [Mark] = []
    for (index, column) in columns.enumerated() {
      let x = place.x + Double(index) * (width + gap)
      marks += head(column.stage, Box(x, place.y, width, Self.band), setting)
      var y = top
      for (node, part) in zip(column.nodes, chosen[index]) {
        guard y + part.height <= place.bottom + 0.01 else {
          area.hiddenLines += 1
          continue
        }
        let frame = Box(x, y, width, part.height)
        frames[node] = frame
        marks += self.marks(part, node, in: frame, column.stage, setting)
        y += part.height + Self.spacing
      }
    }
    area.marks = [
      .group(Group(.figure, title: alternative, lines(frames, gap, setting) + marks))
    ]
    area.bottom = place.bottom
    return area
  }

  private func head(_ stage: TraceStage, _ box: Box, _ setting: Typesetting) -> [Mark] {
    let baseline = box.y + 5.4
    var x = box.x
    var marks: [Mark] = []
    if let phase = stage.phase {
      marks += PhaseMark.filled(phase, at: Point(x, box.y + 1.1), palette: setting.palette)
      x += 7
    }
    let font = Font(10, bold: true)
    let words = cut(
      capitalised(stage.label[language]), font: font, width: box.right - x,
      measuring: setting.measurer)
    marks.append(
      .group(
        Group(.heading(level: 2), [.text(TextMark(words, at: Point(x, baseline), font: font))])))
    marks.append(PaperRules.rule(y: box.bottom, from: box.x, to: box.right, width: PaperRules.thin))
    return marks
  }

  private func parts(
    of column: Column, width: Double, _ size: Size, _ setting: Typesetting
  ) -> [Part] {
    column.nodes.map { part(of: $0, width: width - 4.5, size, setting) }
  }

  private struct Part {
    let title: TextBlock
    let shown: Int
    let state: TextBlock?
    let gaps: [TextBlock]
    let height: Double
    /// A word is longer than the box is wide.
    let breaksWord: Bool
  }

  private func part(of node: Int, width: Double, _ size: Size, _ setting: Typesetting) -> Part {
    let content = boxes[node]
    let style = node == start ? size.title.bold : size.title
    let words = content?.title ?? ""
    let title = setting.block(words, style: style, width: width)
    let state = (content?.state).flatMap { state in
      state.isEmpty ? nil : setting.block(state, style: size.state, width: width)
    }
    let gaps = (content?.gaps ?? []).map {
      setting.block($0, style: size.state.bold, width: width - 3.5)
    }
    let shown = min(size.lines, title.lines.count)
    let height =
      2.4 + Double(shown) * size.title.leading + (state?.height ?? 0)
      + gaps.reduce(0) { $0 + $1.height } + 1.2
    let widest = words.split(separator: " ").map { setting.width(String($0), style.font) }.max()
    return Part(
      title: title, shown: shown, state: state, gaps: gaps, height: height,
      breaksWord: (widest ?? 0) > width)
  }

  private func marks(
    _ part: Part, _ node: Int, in frame: Box, _ stage: TraceStage, _ setting: Typesetting
  ) -> [Mark] {
    let tone = stage.phase.map { setting.palette.tone(of: $0) } ?? setting.palette.blue
    let isSolid = boxes[node]?.kind != .words && boxes[node]?.kind != .missing
    var marks: [Mark] = [
      .path(
        PathMark(
          .rectangle(frame), fill: node == start ? tone.fill : .white,
          stroke: Stroke(
            isSolid ? .ink : setting.palette.line,
            node == start ? PaperRules.strong : PaperRules.hair, dash: isSolid ? [] : [1, 0.8])))
    ]
    if isSolid {
      marks.append(
        .path(
          PathMark(.rectangle(Box(frame.x, frame.y, 1.2, frame.height)), fill: tone.strong)))
    }
    let x = frame.x + 2.8
    let leading = part.title.style.leading
    var y = frame.y + 2 + leading * 0.72
    var lines = Array(part.title.lines.prefix(part.shown))
    if part.title.lines.count > part.shown, let last = lines.popLast() {
      lines.append(
        cut(
          last + " …", font: part.title.style.font, width: frame.width - 4,
          measuring: setting.measurer))
    }
    var inner: [Mark] = lines.enumerated().map { order, line in
      .text(
        TextMark(
          line, at: Point(x, y + Double(order) * leading), font: part.title.style.font))
    }
    y += Double(part.shown) * leading
    if let state = part.state {
      inner.append(state.mark(at: Point(x, y - 0.2), colour: setting.palette.mute, role: .plain))
      y += state.height
    }
    for gap in part.gaps {
      inner += StatusSign.overdue.marks(
        centre: Point(x + 1.2, y - 1), size: 2.2, palette: setting.palette)
      inner.append(gap.mark(at: Point(x + 3.5, y - 0.2), role: .plain))
      y += gap.height
    }
    marks.append(.group(Group(.paragraph, inner)))
    return marks
  }

  // MARK: - Lines

  /// Lines run in the gaps between the columns, and pass the columns between them where no box
  /// stands. Within a column they run along its left side.
  private func lines(_ frames: [Int: Box], _ gap: Double, _ setting: Typesetting) -> [Mark] {
    let all = Array(frames.values)
    return links.flatMap { link -> [Mark] in
      guard let from = frames[link.from], let to = frames[link.to] else { return [] }
      let target = Point(to.x, to.y + min(to.height / 2, 5))
      let source = Point(from.right, from.y + min(from.height / 2, 5))
      var points: [Point]
      if from.x == to.x {
        let lane = from.x - min(2.2, gap / 3)
        let leave = Point(from.x, source.y)
        points = [leave, Point(lane, leave.y), Point(lane, target.y), target]
      } else {
        let out = source.x + gap * 0.35
        let lane = target.x - gap * 0.5
        let y = free(from: source, to: target, among: all)
        points = [
          source, Point(out, source.y), Point(out, y), Point(lane, y), Point(lane, target.y),
          target,
        ]
      }
      let dash: [Double] = to.x < from.x ? [1.4, 1] : []
      return [
        .path(
          PathMark(
            .polyline(points), stroke: Stroke(setting.palette.line, PaperRules.thin, dash: dash))),
        arrow(at: target, setting),
      ]
    }
  }

  /// The height at which a line can pass every column between two boxes: their own where it is
  /// free, else the nearest gap between boxes.
  private func free(from source: Point, to target: Point, among frames: [Box]) -> Double {
    let left = min(source.x, target.x) + 0.5
    let right = max(source.x, target.x) - 0.5
    let between = frames.filter { $0.right > left && $0.x < right && $0.x > left - 0.1 }
    let own = [target.y, source.y]
    let gaps = between.flatMap { [$0.bottom + Self.spacing / 2, $0.y - Self.spacing / 2] }
    let clear = (own + gaps).filter { y in
      !between.contains { $0.y - 0.6 < y && y < $0.bottom + 0.6 }
    }
    return clear.min { one, other in
      abs(one - source.y) + abs(one - target.y) < abs(other - source.y) + abs(other - target.y)
    } ?? target.y
  }

  private func arrow(at point: Point, _ setting: Typesetting) -> Mark {
    .path(
      PathMark(
        .polyline(
          [point, Point(point.x - 1.7, point.y - 0.8), Point(point.x - 1.7, point.y + 0.8)],
          closed: true), fill: setting.palette.line))
  }
}
