package import Drawing
import Model
package import Source

/// How many there are of each kind, the commonest first, with the share they make up together: a few
/// kinds usually stand for most.
package struct ParetoFigure: Sendable {
  package struct Bar: Sendable, Hashable {
    package let label: String
    package let count: Int
    /// Of all, with those above: 0 to 1.
    package let cumulative: Double
    /// One of the few kinds that make up four fifths.
    package let isVital: Bool
  }

  /// Kinds drawn one by one; the rest are drawn together.
  package static let limit = 8
  private static let pitch = 7.0

  package let bars: [Bar]
  package let total: Int
  package let title: String

  /// - Parameter counts: how many of each kind, in any order.
  package init(title: String, counts: [(label: String, count: Int)], language: LanguageCode) {
    let sorted = counts.filter { $0.count > 0 }.sorted {
      ($1.count, $0.label) < ($0.count, $1.label)
    }
    var shown = Array(sorted.prefix(ParetoFigure.limit))
    if sorted.count > ParetoFigure.limit {
      let rest = sorted.dropFirst(ParetoFigure.limit - 1)
      let words = Wording(language)(
        "\(rest.count) andre slag", "\(rest.count) andre slag", "\(rest.count) other kinds")
      shown =
        Array(sorted.prefix(ParetoFigure.limit - 1)) + [(words, rest.map(\.count).reduce(0, +))]
    }
    let total = shown.map(\.count).reduce(0, +)
    var sum = 0
    bars = shown.map { label, count in
      let isRest = sorted.count > ParetoFigure.limit && label == shown.last?.label
      let isVital = Double(sum) < 0.8 * Double(total) && !isRest
      sum += count
      return Bar(
        label: label, count: count, cumulative: Double(sum) / Double(max(1, total)),
        isVital: isVital)
    }
    self.total = total
    self.title = title
  }

  package var height: Double { 9 + ParetoFigure.pitch * Double(max(1, bars.count)) + 6 }

  package var alternative: String {
    let list = bars.map {
      "\($0.label) \($0.count) (\(Int(($0.cumulative * 100).rounded()))\u{A0}%)"
    }
    return "\(title): \(list.joined(separator: ", "))."
  }

  /// - Parameter place: `height` tall.
  package func marks(in place: Box, _ setting: Typesetting) -> [Mark] {
    let small = TypeScale.small.font
    let palette = setting.palette
    let labelWidth = 52.0
    let left = place.x + labelWidth
    let width = place.width - labelWidth - 16
    let top = place.y + 7
    let bottom = top + ParetoFigure.pitch * Double(max(1, bars.count))
    var fills: [Mark] = []
    var lines: [Mark] = []
    var words: [Mark] = []
    for share in [0.0, 0.2, 0.4, 0.6, 0.8, 1.0] {
      let x = left + share * width
      lines.append(
        .path(
          PathMark(
            .line(Point(x, top), Point(x, bottom)),
            stroke: share == 0
              ? Stroke(.ink, PaperRules.thin) : Stroke(palette.grid, PaperRules.hair))))
      words.append(
        .text(
          TextMark(
            "\(Int(share * 100))\u{A0}%", at: Point(x, top - 1.8), font: small, anchor: .middle)))
    }
    var curve: [Point] = []
    for (index, bar) in bars.enumerated() {
      let y = top + ParetoFigure.pitch * (Double(index) + 0.5)
      let length = max(0.6, Double(bar.count) / Double(max(1, total)) * width)
      fills.append(
        .path(
          PathMark(
            .rectangle(Box(left, y - 2.4, length, 4.8)),
            fill: bar.isVital ? palette.blue.strong : palette.bar)))
      let label = cut(
        bar.label, font: TypeScale.body.font, width: labelWidth - 3, measuring: setting.measurer)
      words.append(
        .text(
          TextMark(
            label, at: Point(place.x, y + TypeScale.drop(TypeScale.body.font)),
            font: TypeScale.body.font)))
      words.append(
        .text(
          TextMark(
            "\(bar.count)", at: Point(left - 1.6, y + TypeScale.drop(TypeScale.body.font)),
            font: TypeScale.body.bold.font, anchor: .end)))
      let point = Point(left + bar.cumulative * width, y)
      curve.append(point)
      // Beyond the scale the last label would leave the sheet.
      words.append(
        .text(
          TextMark(
            "\(Int((bar.cumulative * 100).rounded()))\u{A0}%",
            at: Point(point.x + 2, y - 0.6), font: small)))
    }
    lines.append(.path(PathMark(.polyline(curve), stroke: Stroke(.ink, PaperRules.thin))))
    let dots = curve.map { Mark.path(PathMark(.circle($0, radius: 0.8), fill: .ink)) }
    let w = Wording(setting.language)
    words.append(
      .text(
        TextMark(
          w(
            "Stolpene: andel av \(total). Linja: andelen så langt.",
            "Stolpane: del av \(total). Linja: delen så langt.",
            "Bars: share of \(total). Line: share so far."), at: Point(left, bottom + 4.6),
          font: small)))
    return [.group(Group(.figure, title: alternative, fills + lines + dots + words))]
  }
}

extension ParetoFigure: SectionFigure {
  package func height(width: Double, _ setting: Typesetting) -> Double { height }

  package func marks(
    x: Double, y: Double, width: Double, _ setting: Typesetting
  ) -> [Mark] {
    marks(in: Box(x, y, min(width, 190), height), setting)
  }
}
