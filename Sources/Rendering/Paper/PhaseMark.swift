package import Drawing
package import Model

/// The lettered square that says which phase an area belongs to (paper.md §6).
package enum PhaseMark {
  private static let font = Font(10, bold: true)

  /// A filled square of 5.2 (5.6 in the strip) with a white letter.
  package static func filled(
    _ phase: Phase, at corner: Point, size: Double = 5.2, palette: Palette
  ) -> [Mark] {
    let box = Box(corner.x, corner.y, size, size)
    return [
      .path(PathMark(.rectangle(box), fill: palette.tone(of: phase).strong)),
      letter(phase, in: box, font: font, colour: .white),
    ]
  }

  /// An open square with a mute letter: a phase that is not the current one.
  package static func open(
    _ phase: Phase, at corner: Point, size: Double = 5.6, palette: Palette
  ) -> [Mark] {
    let half = PaperRules.thin / 2
    let box = Box(corner.x + half, corner.y + half, size - 2 * half, size - 2 * half)
    return [
      .path(
        PathMark(.rectangle(box), fill: .white, stroke: Stroke(palette.line, PaperRules.thin))),
      letter(phase, in: box, font: Font(10), colour: palette.mute),
    ]
  }

  /// All four in a row of squares 5.6 with gaps of 1.1, the current one filled, ending at `right`.
  package static func row(
    current: Phase?, right: Double, y: Double, palette: Palette
  ) -> [Mark] {
    let phases = Phase.allCases
    return phases.enumerated().flatMap { index, phase -> [Mark] in
      let corner = Point(right - 5.6 - Double(phases.count - 1 - index) * 6.7, y)
      return phase == current
        ? filled(phase, at: corner, size: 5.6, palette: palette)
        : open(phase, at: corner, palette: palette)
    }
  }

  /// Room the four squares of a strip take.
  package static let rowWidth = 4 * 5.6 + 3 * 1.1

  private static func letter(_ phase: Phase, in box: Box, font: Font, colour: Colour) -> Mark {
    .text(
      TextMark(
        phase.letter, at: Point(box.centre.x, box.centre.y + TypeScale.drop(font)), font: font,
        colour: colour, anchor: .middle))
  }
}
