import Drawing
import Model
import Source

/// Root causes as a list with rings, left, and the method beside it, right, under a hair.
struct NumberedCauses: Sendable {
  let rootCauses: [CauseAnalysis.RootCause]
  let method: [ProsePart]

  init(_ rootCauses: [CauseAnalysis.RootCause], method: [ProsePart]) {
    self.rootCauses = rootCauses
    self.method = method
  }

  func placed(in place: Box, style: TextStyle, _ setting: Typesetting) -> PlacedArea {
    var setting = setting
    setting.style = style
    let split = method.isEmpty ? place.width : (place.width * 0.62).rounded()
    var area = PlacedArea([
      PaperRules.rule(
        y: place.y, from: place.x, to: place.x + place.width, width: PaperRules.hair)
    ])
    let first = place.y + style.leading + 1.6
    if !rootCauses.isEmpty {
      area.marks.append(
        heading(Labels.rootCauses[setting.language], at: Point(place.x, first), style))
      let list = causes(
        in: Box(place.x, first + style.leading + 1.4, split - 8, place.bottom), setting)
      area.marks += list.marks
      area.hiddenLines += list.hiddenLines
    }
    if !method.isEmpty {
      let x = rootCauses.isEmpty ? place.x : place.x + split
      area.marks.append(
        heading(Labels.method[setting.language], at: Point(x, first), style))
      let prose = ProseBlock(method, width: min(131, place.right - x), setting).placed(
        x: x, baseline: first + style.leading + 1.4, bottom: place.bottom)
      area.marks += prose.marks
      area.hiddenLines += prose.hiddenLines
    }
    return area
  }

  private func heading(_ words: String, at origin: Point, _ style: TextStyle) -> Mark {
    .group(
      Group(
        .heading(level: 2), [.text(TextMark(words, at: origin, font: style.bold.font))]))
  }

  /// - Parameter frame: `y` is the first baseline, `height` the last.
  func causes(in frame: Box, _ setting: Typesetting) -> PlacedArea {
    let style = setting.style
    let bottom = frame.height
    var area = PlacedArea()
    var items: [Mark] = []
    var y = frame.y
    for cause in rootCauses {
      let block = setting.block(cause.text, width: frame.width - 6.8)
      let room = TextBlock.room(from: y, to: bottom, leading: style.leading)
      area.hiddenLines += max(0, block.lines.count - room)
      guard room > 0 else { continue }
      items.append(
        .group(
          Group(
            .item,
            NumberMark(.ring, "\(cause.number)").marks(
              x: frame.x, baseline: y, font: style.font)
              + [block.mark(at: Point(frame.x + 6.8, y), limit: room, role: .plain)])))
      y += Double(max(1, block.lines.count)) * style.leading + 1.8
    }
    area.marks = items.isEmpty ? [] : [.group(Group(.list, items))]
    area.bottom = y
    return area
  }
}
