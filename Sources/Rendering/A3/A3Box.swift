import Drawing
import Model
import Source

/// The eight boxes: where they stand and what they are called (paper.md §10).
struct A3Box: Sendable {
  let number: Int
  let heading: LocalizedText
  let place: Box
  let phase: Phase
  /// Only the first box of a phase says its word.
  let namesPhase: Bool

  static let all: [A3Box] = [
    A3Box(1, Improvement.background.heading, Box(8, 31, 199, 33.6), .plan, true),
    A3Box(2, Improvement.currentSituation.heading, Box(8, 68.8, 199, 63), .plan),
    A3Box(3, Improvement.goalSection.heading, Box(8, 136, 199, 33.6), .plan),
    A3Box(4, Improvement.causeAnalysis.heading, Box(8, 173.8, 199, 109.2), .plan),
    A3Box(5, Measure.section.heading, Box(213, 31, 199, 46.2), .do, true),
    A3Box(6, Improvement.steps.heading, Box(213, 81.4, 199, 67.2), .do),
    A3Box(7, Labels.result, Box(213, 152.8, 199, 79.8), .check, true),
    A3Box(8, Improvement.followUp.heading, Box(213, 236.8, 199, 46.2), .act, true),
  ]

  init(
    _ number: Int, _ heading: LocalizedText, _ place: Box, _ phase: Phase,
    _ namesPhase: Bool = false
  ) {
    self.number = number
    self.heading = heading
    self.place = place
    self.phase = phase
    self.namesPhase = namesPhase
  }

  func headMarks(_ palette: Palette, _ language: LanguageCode) -> [Mark] {
    AreaHeading(
      heading[language], number: "\(number)", phase: phase,
      phaseWord: namesPhase ? capitalised(phase.label[language]) : nil
    ).marks(x: place.x, y: place.y, width: place.width, palette: palette)
  }
}

extension Box {
  /// The first baseline of a box's text.
  var firstBaseline: Double { y + AreaHeading.firstBaseline }
  /// No text stands below this.
  var lastBaseline: Double { bottom - 0.6 }
}

extension Typesetting {
  /// A box nobody has filled in.
  func empty(_ question: LocalizedText, in place: Box) -> PlacedArea {
    PlacedArea(
      EmptyBox(question[language]).marks(
        x: place.x, width: place.width, baseline: place.firstBaseline, bottom: place.bottom,
        palette: palette, measuring: measurer))
  }

  /// A table nobody has filled in: the question, the head, rows to write in.
  func empty(_ question: LocalizedText, table: PaperTable, in place: Box) -> PlacedArea {
    let block = block(question[language], style: TypeScale.body.italic, width: place.width)
    let head = place.firstBaseline + block.height + 2
    return PlacedArea(
      table.emptied(x: place.x, head: head, bottom: place.bottom) + [
        block.mark(at: Point(place.x, place.firstBaseline), colour: palette.mute)
      ])
  }
}
