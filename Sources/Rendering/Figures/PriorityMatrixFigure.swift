import Drawing
import Model
import Source

/// Ideas by effect and resources (M42): rings with numbers in four fields (paper.md §13).
struct PriorityMatrixFigure: Sendable {
  /// One ring.
  struct Item: Sendable {
    let number: String
    let effect: IdeaWeight?
    let resources: IdeaWeight?
    let quadrant: Quadrant?
  }

  let items: [Item]
  /// Millimetres of the square.
  var side = 86.0

  /// Whether a ring that has its field to itself stands in the middle of it.
  private var isCentred = false

  /// Room for the axis labels to the left of the square and under it.
  static let left = 6.0
  static let below = 6.0

  init(cards: [IdeaCard], side: Double = 86) {
    items = cards.map {
      Item(
        number: "\($0.number)", effect: $0.effect, resources: $0.resources, quadrant: $0.quadrant)
    }
    self.side = side
  }

  init(proposals: [WeighedProposal]) {
    items = proposals.map {
      Item(
        number: $0.number, effect: $0.effect, resources: $0.effort,
        quadrant: $0.quadrant.map { Quadrant($0) })
    }
    isCentred = true
  }

  /// Rings that found no room in their field; the list beside the matrix has them all.
  var crowded: Int {
    var taken: [Int: Int] = [:]
    for item in items {
      guard let effect = item.effect, let resources = item.resources else { continue }
      taken[effect.rank * 10 + resources.rank, default: 0] += 1
    }
    return taken.values.map { max(0, $0 - 6) }.reduce(0, +)
  }

  func alternative(_ language: LanguageCode) -> String {
    let w = Wording(language)
    let parts = Quadrant.allCases.map { quadrant in
      let numbers = items.filter { $0.quadrant == quadrant }.map(\.number)
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

  /// Rings grow a little with a larger square.
  private var scale: Double { max(1, min(1.4, side / 86)) }

  /// Rings at their weights; those of one place stand beside each other.
  private func rings(_ origin: Point) -> [Mark] {
    struct Place: Hashable {
      let x: Int
      let y: Int
    }
    var taken: [Place: Int] = [:]
    return items.flatMap { card -> [Mark] in
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
      if isCentred, items.count(where: { $0.effect == effect && $0.resources == resources }) == 1 {
        // Clear of the field's name at the top.
        let drop = isTop ? 2.5 : 0
        return NumberMark(.ring, card.number, size: 6.4 * scale, fontSize: 11)
          .marks(centre: Point(x + quarter / 2, y + quarter / 2 + drop))
      }
      let centre = Point(
        x + (4.1 + Double(order % 3) * 6.5) * scale,
        y + ((isTop ? 11.5 : 6.5) + Double(order / 3) * 6.8) * scale)
      return NumberMark(.ring, card.number, size: 6.4 * scale, fontSize: 11).marks(centre: centre)
    }
  }
}
