package import Drawing
package import Model
package import Source

/// A risk matrix of n × n with every risk before (open ring) and after (black square) the measure,
/// a hair arrow between (paper.md §13).
package struct RiskMatrixFigure: Sendable {
  package struct Cell: Sendable, Hashable {
    /// 1 to n, to the right.
    package let consequence: Int
    /// 1 to n, upwards.
    package let probability: Int

    package var value: Int { consequence * probability }
  }

  package struct Risk: Sendable, Hashable {
    package let number: String
    package let event: String
    package let before: Cell
    package let after: Cell?
  }

  package enum Zone: Sendable, Hashable {
    case low
    case middle
    case high
  }

  package let risks: [Risk]
  package let scale: Settings.RiskScale
  package let language: LanguageCode
  /// Millimetres.
  package var cell = (width: 22.0, height: 16.0)

  package init(_ document: Document, scale: Settings.RiskScale, language: LanguageCode) {
    self.scale = scale
    self.language = language
    let levels = 1...max(2, scale.levels)
    risks = document.rows(RiskAssessment.risks).compactMap { row in
      guard let consequence = row[RiskAssessment.consequence]?.value,
        let probability = row[RiskAssessment.probability]?.value,
        levels.contains(consequence), levels.contains(probability)
      else { return nil }
      var after: Cell?
      if let consequence = row[RiskAssessment.residualConsequence]?.value,
        let probability = row[RiskAssessment.residualProbability]?.value,
        levels.contains(consequence), levels.contains(probability)
      {
        after = Cell(consequence: consequence, probability: probability)
      }
      return Risk(
        number: row[RiskAssessment.number]?.value ?? "",
        event: row[RiskAssessment.event]?.value ?? "",
        before: Cell(consequence: consequence, probability: probability), after: after)
    }
  }

  package var levels: Int { max(2, scale.levels) }
  package var width: Double { Double(levels) * cell.width }
  package var height: Double { Double(levels) * cell.height }

  package func zone(_ value: Int) -> Zone {
    value >= scale.redFrom ? .high : value >= scale.yellowFrom ? .middle : .low
  }

  package func word(_ zone: Zone) -> String {
    switch zone {
    case .low: LocalizedText(nb: "lav", nn: "låg", en: "low")[language]
    case .middle: LocalizedText(nb: "middels", nn: "middels", en: "medium")[language]
    case .high: LocalizedText(nb: "høy", nn: "høg", en: "high")[language]
    }
  }

  package var alternative: String {
    risks.map { risk in
      let before = "\(risk.before.value) (\(word(zone(risk.before.value))))"
      let after =
        risk.after.map { ", \(Labels.after[language]) \($0.value) (\(word(zone($0.value))))" } ?? ""
      return "\(risk.number). \(risk.event): \(before)\(after)"
    }.joined(separator: "; ")
  }

  /// - Parameter origin: the top left corner of the cells; the axis figures stand left and below.
  package func placed(at origin: Point, _ setting: Typesetting) -> [Mark] {
    var marks = zones(origin, setting.palette) + frame(origin) + axes(origin)
    let places = places(origin)
    for place in places {
      if let after = place.after { marks += arrow(from: place.before, to: after) }
    }
    marks += words(origin, setting)
    for (risk, place) in zip(risks, places) {
      if let after = place.after {
        marks += NumberMark(.square, risk.number).marks(centre: after)
      }
      marks += NumberMark(.ring, risk.number).marks(centre: place.before)
    }
    return [.group(Group(.figure, title: alternative, marks))]
  }

  private func box(_ cell: Cell, _ origin: Point) -> Box {
    Box(
      origin.x + Double(cell.consequence - 1) * self.cell.width,
      origin.y + Double(levels - cell.probability) * self.cell.height, self.cell.width,
      self.cell.height)
  }

  private var cells: [Cell] {
    (1...levels).flatMap { consequence in
      (1...levels).map { Cell(consequence: consequence, probability: $0) }
    }
  }

  /// Lines through the cells: none, 45°, crossed.
  private func zones(_ origin: Point, _ palette: Palette) -> [Mark] {
    cells.flatMap { cell -> [Mark] in
      let box = box(cell, origin)
      let corners = [
        Point(box.x, box.y), Point(box.right, box.y), Point(box.right, box.bottom),
        Point(box.x, box.bottom),
      ]
      switch zone(cell.value) {
      case .low: return []
      case .middle:
        let lines = Hatch.rising.lines(in: corners)
        let colour = palette.isMono ? Colour.ink : palette.bar
        return [.path(PathMark(lines, stroke: Stroke(colour, PaperRules.hair)))]
      case .high:
        let lines = Hatch.crossed.lines(in: corners, pitch: 2.4)
        return [
          .path(PathMark(.rectangle(box), fill: palette.red.fill)),
          .path(PathMark(lines, stroke: Stroke(palette.red.strong, 0.15))),
        ]
      }
    }
  }

  /// The zone's word at the bottom right of each cell, on a white plate.
  private func words(_ origin: Point, _ setting: Typesetting) -> [Mark] {
    let font = TypeScale.small.font
    var plates: [Mark] = []
    var texts: [Mark] = []
    for cell in cells {
      let box = box(cell, origin)
      let text = word(zone(cell.value))
      let width = setting.width(text, font)
      let corner = Point(box.right - 1.2, box.bottom - 1.4)
      plates.append(
        .path(
          PathMark(
            .rectangle(Box(corner.x - width - 0.6, corner.y - 2.8, width + 1.2, 3.7)),
            fill: .white)))
      texts.append(.text(TextMark(text, at: corner, font: font, anchor: .end)))
    }
    return plates + texts
  }

  private func frame(_ origin: Point) -> [Mark] {
    (0...levels).flatMap { index -> [Mark] in
      let x = origin.x + Double(index) * cell.width
      let y = origin.y + Double(index) * cell.height
      return [
        .path(
          PathMark(
            .vertical(x: x, from: origin.y, to: origin.y + height),
            stroke: Stroke(.ink, PaperRules.thin))),
        PaperRules.rule(y: y, from: origin.x, to: origin.x + width, width: PaperRules.thin),
      ]
    }
  }

  private func axes(_ origin: Point) -> [Mark] {
    let font = TypeScale.body.font
    let bold = TypeScale.body.bold.font
    var marks: [Mark] = []
    for level in 1...levels {
      let x = origin.x + (Double(level) - 0.5) * cell.width
      let y = origin.y + (Double(levels - level) + 0.5) * cell.height
      marks.append(
        .text(
          TextMark("\(level)", at: Point(x, origin.y + height + 4.4), font: font, anchor: .middle)))
      marks.append(
        .text(
          TextMark(
            "\(level)", at: Point(origin.x - 2, y + TypeScale.drop(font)), font: font,
            anchor: .end)))
    }
    let across = RiskAssessment.consequence.declaration.label(language)
    let up = RiskAssessment.probability.declaration.label(language)
    marks.append(
      .text(
        TextMark(
          across, at: Point(origin.x + width / 2, origin.y + height + 9.4), font: bold,
          anchor: .middle)))
    marks.append(
      .text(
        TextMark(
          up, at: Point(origin.x - 6.4, origin.y + height / 2), font: bold, anchor: .middle,
          rotation: -90)))
    return marks
  }

  /// Marks of one cell stand side by side about its middle, above the word; a row that is full is
  /// followed by another.
  private func places(_ origin: Point) -> [(before: Point, after: Point?)] {
    var held: [Cell: Int] = [:]
    for risk in risks {
      for cell in [risk.before, risk.after].compactMap({ $0 }) { held[cell, default: 0] += 1 }
    }
    var taken: [Cell: Int] = [:]
    func place(_ cell: Cell) -> Point {
      let box = box(cell, origin)
      let index = taken[cell, default: 0]
      taken[cell] = index + 1
      let all = held[cell] ?? 1
      let perRow = max(1, Int((box.width - 1.6) / 5.2))
      let row = index / perRow
      let inRow = min(perRow, all - row * perRow)
      let rows = (all + perRow - 1) / perRow
      let middle = rows > 1 ? box.y + 3.2 : box.centre.y - 1.6
      return Point(
        box.centre.x + (Double(index % perRow) - Double(inRow - 1) / 2) * 5.2,
        middle + Double(row) * 5)
    }
    return risks.map { risk in (place(risk.before), risk.after.map { place($0) }) }
  }

  private func arrow(from start: Point, to end: Point) -> [Mark] {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > 7 else { return [] }
    let (ux, uy) = (dx / length, dy / length)
    let tip = Point(end.x - ux * 3.4, end.y - uy * 3.4)
    let back = Point(tip.x - ux * 2, tip.y - uy * 2)
    return [
      .path(
        PathMark(
          .line(start, back), stroke: Stroke(.white, 0.9))),
      .path(PathMark(.line(start, back), stroke: Stroke(.ink, PaperRules.thin))),
      .path(
        PathMark(
          .polyline(
            [
              Point(back.x - uy * 0.9, back.y + ux * 0.9), tip,
              Point(back.x + uy * 0.9, back.y - ux * 0.9),
            ], closed: true), fill: .ink)),
    ]
  }
}
