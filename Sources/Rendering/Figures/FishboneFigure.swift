import Drawing
package import Model
import Source

/// Causes of an effect as a fishbone (paper.md §10). Drawn in 199 × 77 at scale 1; bone by bone the
/// causes are read from the top down, the first half of the categories over the spine.
package struct FishboneFigure: Sendable {
  package let effect: String
  package let categories: [CauseAnalysis.Category]
  /// 1 in the A3's box; about 2 on a sheet of its own.
  package var scale = 1.0
  /// Less than 1 where the paper is low.
  package var verticalScale = 1.0
  /// Causes on their twigs.
  package var causeStyle = TextStyle(Font(8), leading: 3.3)
  /// Category at the bone's tip, and the head.
  package var headStyle = TextStyle(Font(9, bold: true), leading: 4.2)

  package init(_ analysis: CauseAnalysis, effect: String) {
    self.effect = effect
    categories = analysis.categories
  }

  package var width: Double { 199 * scale }
  /// Above and below the spine to the outer edge of the category names.
  package var reach: Double { tipHeight + 1.4 + headStyle.font.millimetres }
  private var tipHeight: Double { 33.2 * scale * verticalScale }

  /// One bone with its twigs, worked out.
  private struct Bone {
    let category: CauseAnalysis.Category
    let foot: Double
    let isUpper: Bool
  }

  private var pairs: Int { max(1, min(5, (categories.count + 1) / 2)) }
  /// From foot to foot.
  private var pitch: Double { pairs <= 1 ? 107 * scale : 107 * scale / Double(max(2, pairs - 1)) }
  private var footPitch: Double { pairs == 2 ? 80 * scale : pitch }
  private var twigLength: Double { min(footPitch - 8.5 * scale, 70 * scale) }

  private func bones(x: Double) -> [Bone] {
    let shown = Array(categories.prefix(pairs * 2))
    let upper = (shown.count + 1) / 2
    return shown.enumerated().map { index, category in
      let column = index < upper ? index : index - upper
      let foot = x + 156 * scale - Double(pairs - 1 - column) * footPitch
      return Bone(category: category, foot: foot, isUpper: index < upper)
    }
  }

  /// What the drawing says, for those who do not see it.
  package var alternative: String {
    let bones = categories.map { category in
      "\(category.name.value): \(category.causes.map(\.text).joined(separator: "; "))"
    }
    return ([effect] + bones).joined(separator: ". ")
  }

  /// The figure with its spine at a height.
  package func placed(x: Double, spine: Double, _ setting: Typesetting) -> PlacedArea {
    let bones = bones(x: x)
    let twigs = bones.map { placedTwigs($0, left: x, spine: spine, setting) }
    var marks = frame(x: x, spine: spine)
    for bone in bones {
      marks.append(
        .path(
          PathMark(
            .line(Point(bone.foot, spine), tip(of: bone, spine: spine)),
            stroke: Stroke(.ink, PaperRules.strong))))
    }
    marks += twigs.flatMap(\.marks)
    marks += bones.map { name(of: $0, spine: spine, left: x, setting) }
    let head = headText(x: x, spine: spine, setting)
    marks += head.marks
    let hidden =
      twigs.map(\.hiddenLines).reduce(0, +) + head.hiddenLines
      + bones.count { isCut($0, setting) }
      + categories.dropFirst(bones.count).map { 1 + $0.causes.count }.reduce(0, +)
    return PlacedArea(
      [.group(Group(.figure, title: alternative, marks))], hiddenLines: hidden,
      bottom: spine + reach)
  }

  // MARK: - Bones

  private func tip(of bone: Bone, spine: Double) -> Point {
    Point(bone.foot - 13 * scale, bone.isUpper ? spine - tipHeight : spine + tipHeight)
  }

  private func frame(x: Double, spine: Double) -> [Mark] {
    let neck = x + 163 * scale
    let nose = x + 167 * scale
    return [
      .path(
        PathMark(
          .horizontal(y: spine, from: x, to: neck), stroke: Stroke(.ink, PaperRules.heavy))),
      .path(
        PathMark(
          .polyline(
            [
              Point(neck - 0.2, spine - 2.6 * scale), Point(nose, spine),
              Point(neck - 0.2, spine + 2.6 * scale),
            ], closed: true), fill: .ink)),
    ]
  }

  private func name(of bone: Bone, spine: Double, left: Double, _ setting: Typesetting) -> Mark {
    let tip = tip(of: bone, spine: spine)
    let room = footPitch - 3
    let words = bone.category.name.value
    let smaller = Font(headStyle.font.size - 1, bold: true)
    let font = setting.width(words, headStyle.font) <= room ? headStyle.font : smaller
    let shown = cut(words, font: font, width: room, measuring: setting.measurer)
    let half = setting.width(shown, font) / 2
    let y = bone.isUpper ? tip.y - 1.4 : tip.y + 1.0 + headStyle.font.millimetres
    return .text(
      TextMark(shown, at: Point(max(tip.x, left + half), y), font: font, anchor: .middle))
  }

  /// Whether a category's name is too wide even in the smaller size.
  private func isCut(_ bone: Bone, _ setting: Typesetting) -> Bool {
    let smaller = Font(headStyle.font.size - 1, bold: true)
    return setting.width(bone.category.name.value, smaller) > footPitch - 3
  }

  /// Heights of the twigs from the spine, top to bottom on the paper.
  private func heights(_ count: Int, isUpper: Bool) -> [Double] {
    let levels: [Double]
    switch count {
    case 0: levels = []
    case 1: levels = [isUpper ? 16.5 : 19.7]
    case 2: levels = isUpper ? [9.4, 21.5] : [13.6, 25.7]
    case 3: levels = isUpper ? [7.4, 16.5, 25.6] : [10.6, 19.7, 28.8]
    default: return crowded(count, isUpper: isUpper)
    }
    let scaled = levels.map { $0 * scale * verticalScale }
    return isUpper ? scaled.reversed() : scaled
  }

  /// More than three causes close up, to two lines of text apart.
  private func crowded(_ count: Int, isUpper: Bool) -> [Double] {
    let outermost = (isUpper ? 25.6 : 28.8) * scale * verticalScale
    // Two lines stand on the innermost twig; under the spine they stand against it.
    let innermost = isUpper ? 4.6 : 2 * causeStyle.leading + 1.2
    let least = 2 * causeStyle.leading + 0.4
    let shown = min(count, Int((outermost - innermost) / least + 1e-6) + 1)
    let pitch = min(9.1 * scale, (outermost - innermost) / Double(max(1, shown - 1)))
    let levels = (0..<shown).map { outermost - pitch * Double($0) }
    return isUpper ? levels : levels.reversed()
  }

  private func placedTwigs(
    _ bone: Bone, left: Double, spine: Double, _ setting: Typesetting
  ) -> PlacedArea {
    var area = PlacedArea()
    let causes = bone.category.causes
    let heights = heights(causes.count, isUpper: bone.isUpper)
    area.hiddenLines = max(0, causes.count - heights.count)
    for (cause, height) in zip(causes, heights) {
      let y = bone.isUpper ? spine - height : spine + height
      let end = bone.foot - 13 * scale * height / tipHeight
      let start = max(left, end - twigLength)
      let ring = cause.rootCause.map { NumberMark(.ring, "\($0)") }
      let textStart = start + (ring == nil ? 0 : 5.6)
      let style = cause.rootCause == nil ? causeStyle : causeStyle.bold
      let clear = bone.isUpper ? 3.4 : 0.8
      let block = setting.block(
        cause.text, styles: [style, smaller(style)], width: end - textStart - clear, lines: 2)
      area.hiddenLines += max(0, block.lines.count - 2)
      area.marks.append(
        PaperRules.rule(y: y, from: start, to: end, width: PaperRules.hair))
      area.marks += words(block, ring: ring, x: textStart, y: y, start: start)
    }
    return area
  }

  /// A word too wide for its twig shrinks one step, never under 7.5 pt.
  private func smaller(_ style: TextStyle) -> TextStyle {
    TextStyle(
      Font(max(7.5, style.font.size - 1), bold: style.font.isBold), leading: style.leading)
  }

  private func words(
    _ block: TextBlock, ring: NumberMark?, x: Double, y: Double, start: Double
  ) -> [Mark] {
    var lines = Array(block.lines.prefix(2))
    if block.lines.count > 2 { lines[1] += " …" }
    let rise = block.style.leading
    var marks: [Mark] = lines.enumerated().map { index, line in
      let baseline = y - 1 - rise * Double(lines.count - 1 - index)
      return .text(TextMark(line, at: Point(x, baseline), font: block.style.font))
    }
    if let ring { marks += ring.marks(centre: Point(start + 2.3, y - 2.7)) }
    return marks
  }

  // MARK: - Head

  private func headText(x: Double, spine: Double, _ setting: Typesetting) -> PlacedArea {
    let smaller = TextStyle(
      Font(headStyle.font.size - 1, bold: true), leading: headStyle.leading - 0.5)
    let block = setting.block(
      effect, styles: [headStyle, smaller], width: 27.8 * scale, lines: 6)
    let shown = min(block.lines.count, 8)
    let text = Double(shown) * block.style.leading
    let height = max(26 * scale, text + 4)
    let box = Box(x + 167 * scale, spine - height / 2, 32 * scale, height)
    let rise = block.style.font.millimetres * 0.72
    let first = spine - (text - block.style.leading) / 2 + rise / 2
    return PlacedArea(
      [
        .path(
          PathMark(
            .rectangle(box), fill: .white, stroke: Stroke(.ink, PaperRules.strong))),
        block.mark(at: Point(box.x + 2.2, first), limit: shown, role: .plain),
      ], hiddenLines: block.lines.count - shown)
  }
}
