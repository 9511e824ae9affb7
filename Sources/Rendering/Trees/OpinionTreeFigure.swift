import Drawing
import Model
import Source

/// What people value, or struggle with, drawn as a tree on an A3 sheet: trunk, at most six branches,
/// at most six leaves on each (paper.md §13).
struct OpinionTreeFigure: Sendable {
  let reading: OpinionReading
  /// The words on the trunk.
  let trunk: String
  let language: LanguageCode

  /// The ground.
  static let ground = 268.0
  /// Where a branch's name begins, on a right branch.
  private static let label = 243.0
  static let mostBranches = 6
  static let mostLeaves = 6
  private static let rows = [85.0, 146.5, 208.0]
  /// Where a branch without leaves ends.
  private static let bareEnd = 288.0

  /// What it says, for those who do not see it.
  var alternative: String {
    let branches = reading.branches.map { branch in
      let leaves = branch.leaves.map { "\($0.text) (\($0.count))" }.joined(separator: "; ")
      return "\(branch.name ?? TreeWords.other[language]) \(branch.count): \(leaves)"
    }
    return ([trunk] + branches).joined(separator: ". ")
  }

  /// Branches with what they carry, the largest at the top, right and left in turn.
  private func grown(
    _ setting: Typesetting
  ) -> [(shape: TreeBranch, branch: OpinionReading.Branch?)] {
    let shown = reading.branches.prefix(OpinionTreeFigure.mostBranches)
    // A tree nobody has filled in is drawn whole, to write on; a small one has bare branches where
    // there is nothing yet, so that it stands like a tree.
    let pairs = shown.count + shown.count % 2
    let count = shown.isEmpty ? OpinionTreeFigure.mostBranches : max(4, pairs)
    return (0..<count).map { index in
      let branch = index < shown.count ? shown[shown.startIndex + index] : nil
      let leaves = branch.map { min($0.leaves.count, OpinionTreeFigure.mostLeaves) }
      // A long name needs a long branch, however few leaves it has.
      let words = branch.map { "\($0.name ?? TreeWords.other[language]) \($0.count)" } ?? ""
      let wanted = OpinionTreeFigure.label + setting.width(words, Font(12, bold: true)) / 0.55
      let end =
        branch == nil && !shown.isEmpty
        ? OpinionTreeFigure.bareEnd : OpinionTreeFigure.end(leaves: leaves ?? 4)
      let shape = TreeBranch(
        isRight: index.isMultiple(of: 2), y: OpinionTreeFigure.rows[index / 2],
        end: max(end, min(398, wanted)))
      return (shape, branch)
    }
  }

  /// Where a branch with so many leaves ends: a little past its last leaf's stem.
  private static func end(leaves: Int) -> Double {
    let last = TreeLeaf.first + TreeLeaf.pitch * Double(max(0, leaves - 1) / 2)
    return max(306, min(398, last + (leaves.isMultiple(of: 2) ? 44 : 30)))
  }

  func placed(_ setting: Typesetting) -> PlacedArea {
    let look = TreeLook(reading.kind, setting.palette)
    let grown = grown(setting)
    var stems: [Mark] = []
    var leaves: [Mark] = []
    var words: [Mark] = []
    var hidden = 0
    for (shape, branch) in grown {
      let count = branch?.leaves.count ?? (reading.isEmpty ? 4 : 0)
      for index in 0..<min(count, OpinionTreeFigure.mostLeaves) {
        let leaf = TreeLeaf(index, on: shape)
        stems.append(leaf.stem(on: shape, index: index))
        if let branch {
          let placed = leaf.marks(branch.leaves[index], look, setting)
          leaves += placed.marks
          hidden += placed.hiddenLines
        } else {
          leaves += leaf.blank(look, setting.palette)
        }
      }
      if let branch {
        let label = label(branch, on: shape, setting)
        words += label.marks
        hidden += label.hiddenLines
      }
    }
    let text = trunkText(setting)
    hidden += text.hiddenLines
    let shapes = [OpinionTreeFigure.trunkPath] + grown.map(\.shape.outline)
    let edges = shapes.map { Mark.path(PathMark($0, stroke: Stroke(.ink, 1.1))) }
    let bark = shapes.map { Mark.path(PathMark($0, fill: setting.palette.bark)) }
    let tips = grown.map {
      Mark.path(PathMark(.circle($0.shape.tip, radius: 0.55), fill: .ink))
    }
    let ground = PaperRules.rule(
      y: OpinionTreeFigure.ground, from: PaperSize.a3.left, to: PaperSize.a3.right,
      width: PaperRules.strong)
    let marks = stems + tips + edges + bark + [ground] + leaves + words + text.marks
    return PlacedArea(
      [.group(Group(.figure, title: alternative, marks))], hiddenLines: hidden,
      bottom: OpinionTreeFigure.ground)
  }

  /// The name of a branch and how many statements it carries, on the branch.
  private func label(
    _ branch: OpinionReading.Branch, on shape: TreeBranch, _ setting: Typesetting
  ) -> PlacedArea {
    let name = branch.name ?? TreeWords.other[language]
    let count = "\(branch.count)"
    let room = min(64, max(40, (shape.end - OpinionTreeFigure.label) * 0.55))
    var font = Font(14, bold: true)
    func width() -> Double {
      setting.width(name, font) + 2.4 + setting.width(count, Font(font.size))
    }
    while width() > room, font.size > 9 { font = Font(font.size - 1, bold: true) }
    let shown = cut(
      name, font: font, width: room - 2.4 - setting.width(count, Font(font.size)),
      measuring: setting.measurer)
    let start = OpinionTreeFigure.label
    let offset = setting.width(shown, font) + 2.4
    let length = offset + setting.width(count, Font(font.size))
    // A long name leans with its branch, or it would stick out below.
    let lift = shape.y - shape.centre(at: start + length)
    let fits = shape.bottom(from: start, to: start + length, least: true) > shape.y + 2.4
    let turn = fits ? 0 : lift / length
    let drop = TypeScale.drop(font)
    func mark(_ words: String, _ font: Font, at offset: Double) -> Mark {
      .text(
        TextMark(
          words,
          at: Point(shape.placed(start + offset), shape.y + drop - turn * offset),
          font: font, anchor: shape.isRight ? .start : .end,
          rotation: (shape.isRight ? -1 : 1) * turn * 180 / .pi))
    }
    return PlacedArea(
      [mark(shown, font, at: 0), mark(count, Font(font.size), at: offset)],
      hiddenLines: shown == name ? 0 : 1)
  }

  /// The theme on the foot of the trunk, in three lines at most.
  private func trunkText(_ setting: Typesetting) -> PlacedArea {
    let styles = [
      TextStyle(Font(16, bold: true), leading: 7.2), TextStyle(Font(14, bold: true), leading: 6.4),
      TextStyle(Font(12, bold: true), leading: 5.6),
    ]
    var block = setting.block(trunk, styles: styles, width: 41, lines: 3)
    // As narrow as it goes in as many lines: then they are of a length.
    let widest = block.lines.map { setting.width($0, block.style.font) }.max() ?? 41
    for width in stride(from: widest, to: 18, by: -1) {
      let narrower = setting.block(trunk, style: block.style, width: width)
      guard narrower.lines.count == block.lines.count,
        narrower.lines.allSatisfy({ setting.width($0, block.style.font) <= width })
      else { break }
      block = narrower
    }
    let shown = min(3, block.lines.count)
    let first = 248.2 - Double(shown - 1) * block.style.leading / 2
    let lines = block.lines.prefix(3).enumerated().map { index, line -> Mark in
      .text(
        TextMark(
          line, at: Point(TreeBranch.middle, first + Double(index) * block.style.leading),
          font: block.style.font, anchor: .middle))
    }
    return PlacedArea(Array(lines), hiddenLines: block.lines.count - shown)
  }

  /// The trunk: 128 at the ground, 43 where the lowest branches leave it, 14 where the highest meet.
  private static let trunkPath = Path([
    .move(Point(146, 268)),
    .curve(Point(172, 266), Point(186, 254), Point(188.5, 226)),
    .curve(Point(191, 188), Point(199, 148), Point(203, 112)),
    .curve(Point(203.5, 106), Point(205, 100), Point(206, 98)),
    .line(Point(214, 98)),
    .curve(Point(215, 100), Point(216.5, 106), Point(217, 112)),
    .curve(Point(221, 148), Point(229, 188), Point(231.5, 226)),
    .curve(Point(234, 254), Point(248, 266), Point(274, 268)),
    .close,
  ])
}
