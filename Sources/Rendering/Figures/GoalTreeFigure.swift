package import Drawing
package import Source

/// Goals as boxes from left to right: what they are part of left, what serves them right, with
/// target, latest value and deadline in each.
package struct GoalTreeFigure: Sendable {
  package let tree: GoalTree
  package let language: LanguageCode

  package init(_ tree: GoalTree, language: LanguageCode) {
    self.tree = tree
    self.language = language
  }

  package var alternative: String { tree.roots.map { words($0) }.joined(separator: " ") }

  private func words(_ node: GoalTree.Node) -> String {
    let facts = facts(node).map { "\($0.label) \($0.value)" }
    let own = ([node.statement, node.unit] + facts).joined(separator: ", ") + "."
    guard !node.children.isEmpty else { return own }
    return own + " " + Labels.servedBy[language] + ": "
      + node.children.map { words($0) }.joined(separator: " ")
  }

  private func facts(_ node: GoalTree.Node) -> [(label: String, value: String)] {
    [
      (Labels.goal, node.target), (Labels.now, node.now), (Labels.due, node.due),
    ].compactMap { label, value in value.map { (label[language], $0) } }
  }

  private struct Sizes {
    let width: Double
    let gap: Double
    let pitch: Double
    let height: Double
    let style: TextStyle
  }

  /// - Returns: hidden lines when boxes are too many for the paper.
  package func placed(in place: Box, _ setting: Typesetting) -> PlacedArea {
    let columns = max(1, tree.depth)
    let gap = 12.0
    let width = min(96, (place.width - gap * Double(columns - 1)) / Double(columns))
    let pitch = min(38, (place.height + 3) / Double(max(1, tree.leaves)))
    let sizes = Sizes(
      width: width, gap: gap, pitch: pitch, height: pitch - 3,
      style: TextStyle(Font(9, bold: true), leading: 4))
    var area = PlacedArea()
    var y = place.y
    var marks: [Mark] = []
    for root in tree.roots {
      let placed = branch(root, x: place.x, y: y, sizes, setting)
      marks += placed.marks
      area.hiddenLines += placed.hiddenLines
      y += Double(root.leaves) * pitch
    }
    area.marks = [.group(Group(.figure, title: alternative, marks))]
    area.bottom = y
    return area
  }

  /// A goal with everything right of it. Its box stands at the height of its first child.
  private func branch(
    _ node: GoalTree.Node, x: Double, y: Double, _ sizes: Sizes, _ setting: Typesetting
  ) -> PlacedArea {
    let box = Box(x, y, sizes.width, sizes.height)
    var area = boxMarks(node, box, sizes, setting)
    let start = Point(box.right, y)
    var childY = y
    for (index, child) in node.children.enumerated() {
      let target = Point(box.right + sizes.gap, childY)
      let middle = box.right + sizes.gap / 2
      let path: Path =
        index == 0
        ? .line(start, target)
        : .polyline([Point(middle, start.y), Point(middle, target.y), target])
      area.marks.append(.path(PathMark(path, stroke: Stroke(.ink, PaperRules.hair))))
      let placed = branch(child, x: target.x, y: childY, sizes, setting)
      area.marks += placed.marks
      area.hiddenLines += placed.hiddenLines
      childY += Double(child.leaves) * sizes.pitch
    }
    return area
  }

  private func boxMarks(
    _ node: GoalTree.Node, _ box: Box, _ sizes: Sizes, _ setting: Typesetting
  ) -> PlacedArea {
    let small = TypeScale.small
    let left = box.x + 3
    let width = box.width - 4
    var marks: [Mark] = []
    let below = node.partOf == nil ? 12.0 : 16.5
    let room = max(1, Int((box.height - below) / sizes.style.leading + 1e-6))
    let block = setting.block(
      node.statement,
      styles: [sizes.style, TextStyle(Font(8, bold: true), leading: 3.6)], width: width,
      lines: room)
    let shown = min(room, block.lines.count)
    var y = box.y + 4
    marks.append(block.mark(at: Point(left, y), limit: shown, role: .plain))
    y += Double(shown) * block.style.leading + 0.2
    marks.append(
      .text(
        TextMark(
          cut(node.unit, font: small.font, width: width, measuring: setting.measurer),
          at: Point(left, y), font: small.font)))
    y += 4
    if let above = node.partOf {
      let words = "\(capitalised(Labels.partOf[language])): \(above)"
      let part = setting.block(words, style: small, width: width)
      marks.append(part.mark(at: Point(left, y), limit: 2, role: .plain))
      y += Double(min(2, part.lines.count)) * small.leading + 0.5
    }
    let facts = factMarks(node, x: left, y: y, width: width, setting)
    marks += facts.marks
    let end = min(facts.bottom + 1.6, box.bottom)
    let frame: [Mark] = [
      .path(
        PathMark(
          .vertical(x: box.x + 0.35, from: box.y, to: end),
          stroke: Stroke(.ink, PaperRules.strong))),
      PaperRules.rule(y: box.y, from: box.x, to: box.right, width: PaperRules.hair),
    ]
    return PlacedArea(
      frame + marks,
      hiddenLines: block.lines.count - shown + (facts.bottom > box.bottom + 0.4 ? 1 : 0))
  }

  /// Target and latest value on one line, status and deadline on the next; more lines when the
  /// words are long.
  private func factMarks(
    _ node: GoalTree.Node, x: Double, y: Double, width: Double, _ setting: Typesetting
  ) -> PlacedArea {
    let label = TypeScale.small.font
    let bold = TypeScale.small.bold.font
    var left = x
    var baseline = y
    var marks: [Mark] = []
    func reserve(_ wide: Double) {
      if left > x, left + wide > x + width + 0.5 { nextLine() }
    }
    func nextLine() {
      left = x
      baseline += 4
    }
    func fact(_ name: LocalizedText, _ value: String?) {
      guard let value else { return }
      let gap = setting.width(name[language], label) + 1.2
      let wide = gap + setting.width(value, bold)
      reserve(wide)
      marks.append(.text(TextMark(name[language], at: Point(left, baseline), font: label)))
      marks.append(.text(TextMark(value, at: Point(left + gap, baseline), font: bold)))
      left += wide + 3.4
    }
    fact(Labels.goal, node.target)
    fact(Labels.now, node.now)
    if left > x { nextLine() }
    if let status = node.status {
      marks += status.marks(x: left, baseline: baseline, font: label, palette: setting.palette)
      left += status.width(font: label, measuring: setting.measurer) + 3.4
    }
    fact(Labels.due, node.due)
    return PlacedArea(marks, bottom: left > x ? baseline : baseline - 4)
  }
}
