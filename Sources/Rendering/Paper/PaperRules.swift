package import Drawing

/// Widths of the rules on paper, millimetres (paper.md §4).
package enum PaperRules {
  /// Between table rows, cards, ticks, footer, twigs; chart grid.
  package static let hair = 0.2
  /// Under table heads, axes, ring circles, matrix frame.
  package static let thin = 0.35
  /// Top of every area, wheel edge, bones, head box.
  package static let strong = 0.7
  /// Top of the page, once; the fishbone's spine.
  package static let heavy = 1.4
  /// Writing lines.
  package static let write = 0.25
  /// Distance between writing lines.
  package static let writePitch = 8.4

  /// A level rule in ink.
  package static func rule(
    y: Double, from left: Double, to right: Double, width: Double, colour: Colour = .ink
  ) -> Mark {
    .path(PathMark(.horizontal(y: y, from: left, to: right), stroke: Stroke(colour, width)))
  }
}

/// The dotted lines people write on in an empty box.
package struct WritingLines: Sendable {
  package let x: Double
  package let width: Double
  /// The first line.
  package let y: Double
  /// No line below this.
  package let bottom: Double

  package init(x: Double, width: Double, y: Double, bottom: Double) {
    self.x = x
    self.width = width
    self.y = y
    self.bottom = bottom
  }

  package func marks(_ palette: Palette) -> [Mark] {
    stride(from: y, through: bottom, by: PaperRules.writePitch).map { y in
      .path(
        PathMark(
          .horizontal(y: y, from: x, to: x + width),
          stroke: Stroke(palette.line, PaperRules.write, dash: [0.3, 0.9])))
    }
  }
}
