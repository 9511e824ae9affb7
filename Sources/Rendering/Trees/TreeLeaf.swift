import Drawing
import Model

/// A leaf of a tree of opinions: what was said and how often, with two sharp corners, one of them at
/// the stem (paper.md §13).
struct TreeLeaf: Sendable {
  let box: Box
  let isRight: Bool
  let isUpper: Bool

  static let width = 51.0
  static let height = 17.0
  /// Clear of the branch.
  static let gap = 2.6
  /// From leaf to leaf along a branch.
  static let pitch = 55.0
  /// Where the first leaf of a right branch begins.
  static let first = 251.0
  /// A leaf is dark from so many on.
  static let many = 5
  private static let radius = 9.0

  /// The stem leaves the branch so far inside the leaf's edge.
  static let stem = 5.0

  /// The leaf at a place along a branch, the first nearest to the trunk.
  init(_ index: Int, on branch: TreeBranch) {
    let left = TreeLeaf.first + TreeLeaf.pitch * Double(index / 2)
    let right = left + TreeLeaf.width
    isUpper = index.isMultiple(of: 2)
    isRight = branch.isRight
    let y =
      isUpper
      ? branch.top(from: left - 1, to: right - 3) - TreeLeaf.gap - TreeLeaf.height
      : branch.bottom(from: left, to: right) + TreeLeaf.gap
    box = Box(isRight ? left : branch.placed(right), y, TreeLeaf.width, TreeLeaf.height)
  }

  /// From the middle of the branch to the sharp corner.
  func stem(on branch: TreeBranch, index: Int) -> Mark {
    let x = TreeLeaf.first + TreeLeaf.pitch * Double(index / 2)
    let root = Point(branch.placed(x - TreeLeaf.stem), branch.centre(at: x - TreeLeaf.stem))
    let tip = Point(branch.placed(x), isUpper ? box.bottom : box.y)
    let bend = Point(
      branch.placed(x - TreeLeaf.stem + 1), root.y + 0.7 * (tip.y - root.y))
    return .path(
      PathMark(
        Path([.move(root), quadratic(from: root, bend, to: tip)]),
        stroke: Stroke(.ink, 1, cap: .round)))
  }

  /// Sharp at the stem and at the corner across from it.
  var outline: Path {
    let radius = TreeLeaf.radius
    let box = self.box
    // The sharp corners: bottom left and top right of an upper leaf on the right, and of a lower one
    // on the left.
    let isRising = isUpper == isRight
    let corners = [
      Point(box.x, box.y), Point(box.right, box.y), Point(box.right, box.bottom),
      Point(box.x, box.bottom),
    ]
    var steps: [Path.Step] = []
    for (index, corner) in corners.enumerated() {
      let isSharp = isRising != index.isMultiple(of: 2)
      let before = corners[(index + 3) % 4]
      let after = corners[(index + 1) % 4]
      func towards(_ other: Point) -> Point {
        let dx = other.x - corner.x
        let dy = other.y - corner.y
        let length = abs(dx) + abs(dy)
        let reach = min(radius, length)
        return Point(corner.x + dx / length * reach, corner.y + dy / length * reach)
      }
      if isSharp {
        steps.append(steps.isEmpty ? .move(corner) : .line(corner))
      } else {
        let start = towards(before)
        steps.append(steps.isEmpty ? .move(start) : .line(start))
        steps.append(quadratic(from: start, corner, to: towards(after)))
      }
    }
    return Path(steps + [.close])
  }

  /// The leaf with its words and its number, and lines of words that found no room.
  func marks(_ leaf: OpinionReading.Leaf, _ look: TreeLook, _ setting: Typesetting) -> PlacedArea {
    let isDark = leaf.count >= TreeLeaf.many
    let colour: Colour = isDark && !look.isMono ? .white : .ink
    let edge = isDark && look.isMono ? 1.1 : look.edge
    let shape = Mark.path(
      PathMark(
        outline, fill: isDark ? look.dark : look.light, stroke: Stroke(look.line, edge)))
    let number = "\(leaf.count)"
    let font = Font(14, bold: true)
    let right = box.right - 3.6
    let room = TreeLeaf.width - 4.2 - 3.6 - setting.width(number, font) - 2
    let block = setting.block(leaf.text, styles: TreeLeaf.styles, width: room, lines: 3)
    let most = block.style.font.size > 8 ? 3 : 4
    var lines = Array(block.lines.prefix(most))
    let hidden = block.lines.count - lines.count
    if hidden > 0, let last = lines.popLast() {
      lines.append(
        cut(
          last + " " + block.lines[most], font: block.style.font, width: room,
          measuring: setting.measurer))
    }
    let centre = box.y + TreeLeaf.height / 2
    let first =
      centre + TypeScale.drop(block.style.font) - Double(lines.count - 1) * block.style.leading / 2
    var words = lines.enumerated().map { index, line -> Mark in
      .text(
        TextMark(
          line, at: Point(box.x + 4.2, first + Double(index) * block.style.leading),
          font: block.style.font, colour: colour))
    }
    words.append(
      .text(
        TextMark(
          number, at: Point(right, centre + TypeScale.drop(font)), font: font, colour: colour,
          anchor: .end)))
    return PlacedArea(
      [.group(Group(.plain, title: "\(leaf.text) (\(number))", [shape] + words))],
      hiddenLines: hidden)
  }

  /// An empty leaf to write on.
  func blank(_ look: TreeLook, _ palette: Palette) -> [Mark] {
    let lines = [box.y + 7.4, box.y + 13.2].map { y -> Mark in
      .path(
        PathMark(
          .horizontal(y: y, from: box.x + 5.4, to: box.right - 12),
          stroke: Stroke(palette.line, PaperRules.write, dash: [0.3, 0.9])))
    }
    return [.path(PathMark(outline, fill: .white, stroke: Stroke(look.line, look.edge)))] + lines
  }

  private static let styles = [
    TextStyle(Font(10), leading: 4.4), TextStyle(Font(9), leading: 4),
    TextStyle(Font(8), leading: 3.5),
  ]
}

/// The colours of one of the two trees.
struct TreeLook: Sendable {
  let light: Colour
  let dark: Colour
  let line: Colour
  /// Width of a leaf's edge: red never stands by its colour alone.
  let edge: Double
  let isMono: Bool

  init(_ kind: OpinionKind, _ palette: Palette) {
    let tone = kind == .strength ? palette.green : palette.red
    isMono = palette.isMono
    light = tone.fill
    dark = palette.isMono ? .white : tone.strong
    line = tone.strong
    edge = kind == .strength ? PaperRules.thin : PaperRules.strong
  }
}

/// A curve with one bending point, as the cubic that is the same.
private func quadratic(from start: Point, _ bend: Point, to end: Point) -> Path.Step {
  .curve(
    Point(start.x + 2 / 3 * (bend.x - start.x), start.y + 2 / 3 * (bend.y - start.y)),
    Point(end.x + 2 / 3 * (bend.x - end.x), end.y + 2 / 3 * (bend.y - end.y)), end)
}
