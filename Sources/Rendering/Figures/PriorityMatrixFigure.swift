import Drawing
import Model
import Source

/// Ideas by effect and resources (M42): rings with numbers in four fields (paper.md §13).
struct PriorityMatrixFigure: Sendable {
  let cards: [IdeaCard]
  /// Millimetres of the square.
  var side = 86.0

  /// Room for the axis labels to the left of the square and under it.
  static let left = 6.0
  static let below = 6.0

  func alternative(_ language: LanguageCode) -> String {
    let w = Wording(language)
    let parts = Quadrant.allCases.map { quadrant in
      let numbers = cards.filter { $0.quadrant == quadrant }.map { "\($0.number)" }
      return
        "\(quadrant.label[language]): \(numbers.isEmpty ? "–" : numbers.joined(separator: ", "))"
    }
    return w(
      "Prioriteringsmatrise. Ressursbruk vannrett, effekt loddrett. ",
      "Prioriteringsmatrise. Ressursbruk vassrett, effekt loddrett. ",
      "Priority matrix. Resources across, effect upwards. ") + parts.joined(separator: ". ") + "."
  }

  /// - Parameter origin: the corner of the square at the top left.
  func marks(at origin: Point, _ setting: Typesetting) -> [Mark] {
    let language = setting.language
    let w = Wording(language)
    let half = side / 2
    let small = TypeScale.small.font
    let fills: [Mark] = [
      .path(
        PathMark(.rectangle(Box(origin.x, origin.y, half, half)), fill: setting.palette.wash))
    ]
    let frame = Stroke(.ink, PaperRules.thin)
    let lines: [Mark] = [
      .path(PathMark(.rectangle(Box(origin.x, origin.y, side, side)), stroke: frame)),
      .path(
        PathMark(
          .line(Point(origin.x + half, origin.y), Point(origin.x + half, origin.y + side)),
          stroke: frame)),
      PaperRules.rule(
        y: origin.y + half, from: origin.x, to: origin.x + side, width: PaperRules.thin),
    ]
    let names: [(Quadrant, Double, Double)] = [
      (.now, 0, 0), (.plan, half, 0), (.whenPossible, 0, half), (.drop, half, half),
    ]
    var words: [Mark] = names.map { quadrant, x, y in
      .text(
        TextMark(
          quadrant.label[language], at: Point(origin.x + x + 2, origin.y + y + 5.6),
          font: TypeScale.lead.font))
    }
    func axis(_ text: String, _ x: Double, _ anchor: TextMark.Anchor, bold: Bool = false) {
      words.append(
        .text(
          TextMark(
            text, at: Point(origin.x + x, origin.y + side + 4.4),
            font: Font(small.size, bold: bold), anchor: anchor)))
    }
    axis(w("lav", "låg", "low"), 0, .start)
    axis(w("Ressursbruk", "Resources"), half, .middle, bold: true)
    axis(w("høy", "høg", "high"), side, .end)
    func upwards(_ text: String, _ y: Double, _ anchor: TextMark.Anchor, bold: Bool = false) {
      words.append(
        .text(
          TextMark(
            text, at: Point(origin.x - 1.8, origin.y + y), font: Font(small.size, bold: bold),
            anchor: anchor, rotation: -90)))
    }
    upwards(w("lav", "låg", "low"), side, .start)
    upwards(w("Effekt", "Effect"), half, .middle, bold: true)
    upwards(w("høy", "høg", "high"), 0, .end)
    return [
      .group(
        Group(.figure, title: alternative(language), fills + lines + words + rings(origin)))
    ]
  }

  /// Rings at their weights; those of one place stand beside each other.
  private func rings(_ origin: Point) -> [Mark] {
    struct Place: Hashable {
      let x: Int
      let y: Int
    }
    var taken: [Place: Int] = [:]
    return cards.flatMap { card -> [Mark] in
      guard let effect = card.effect, let resources = card.resources else { return [] }
      let place = Place(x: resources.rank, y: effect.rank)
      let order = taken[place, default: 0]
      taken[place] = order + 1
      // A cell is a quarter of the square: three rings beside each other, two rows.
      guard order < 6 else { return [] }
      let quarter = side / 4
      let x = origin.x + (Double(place.x) - 1) * quarter
      let y = origin.y + (4 - Double(place.y)) * quarter
      let isTop = place.y % 2 == 0
      let centre = Point(
        x + 4.1 + Double(order % 3) * 6.5,
        y + (isTop ? 11.5 : 6.5) + Double(order / 3) * 6.8)
      return NumberMark(.ring, "\(card.number)", size: 6.4, fontSize: 11).marks(centre: centre)
    }
  }
}
