package import Drawing
import Model
import Source

/// A meeting as a bar: a slot as wide as its minutes, start times under. Breaks are white.
package struct TimeBarFigure: SectionFigure {
  package struct Slot: Sendable, Hashable {
    package let minutes: Int
    /// The clock when it begins; empty when nobody has said when the meeting begins.
    package let clock: String
    package let isBreak: Bool

    package init(minutes: Int, clock: String, isBreak: Bool) {
      self.minutes = minutes
      self.clock = clock
      self.isBreak = isBreak
    }
  }

  private let slots: [Slot]
  /// The clock at the end.
  private let end: String
  package let alternative: String

  package init(_ slots: [Slot], end: String, alternative: String) {
    self.slots = slots
    self.end = end
    self.alternative = alternative
  }

  private static let bar = 6.0
  /// Clear of the heading above.
  private static let gap = 2.0

  package func height(width: Double, _ setting: Typesetting) -> Double {
    TimeBarFigure.gap + TimeBarFigure.bar + (end.isEmpty ? 3 : 7)
  }

  package func marks(x: Double, y: Double, width: Double, _ setting: Typesetting) -> [Mark] {
    let whole = Double(slots.reduce(0) { $0 + $1.minutes })
    guard whole > 0 else { return [] }
    let y = y + TimeBarFigure.gap
    var left = x
    var fills: [Mark] = []
    var lines: [Mark] = []
    var words: [Mark] = []
    var free = x
    let font = TypeScale.small.font
    let endWidth = setting.width(end, font)
    for slot in slots {
      let box = Box(left, y, width * Double(slot.minutes) / whole, TimeBarFigure.bar)
      fills.append(
        .path(
          PathMark(
            .rectangle(box), fill: slot.isBreak ? .white : setting.palette.wash)))
      lines.append(
        .path(PathMark(.rectangle(box), stroke: Stroke(.ink, PaperRules.thin))))
      // A time with no room beside its neighbour or the end is left to the table.
      let time = setting.width(slot.clock, font)
      if left >= free - 1e-6, left + time + 2 <= x + width - endWidth {
        words.append(
          .text(TextMark(slot.clock, at: Point(left, y + TimeBarFigure.bar + 3.6), font: font)))
        free = left + time + 2
      }
      left = box.right
    }
    words.append(
      .text(
        TextMark(
          end, at: Point(x + width, y + TimeBarFigure.bar + 3.6), font: font, anchor: .end)))
    return [.group(Group(.figure, title: alternative, fills + lines + (end.isEmpty ? [] : words)))]
  }
}
