package import Drawing
package import Model

/// The colours of the printed sheets (paper.md §5), or their stand-ins for the office printer.
package struct Palette: Sendable, Hashable {
  /// Strong colours become ink, fills become white with drawn lines.
  package let isMono: Bool

  package static let colour = Palette(isMono: false)
  package static let mono = Palette(isMono: true)

  /// All text and rules.
  package let ink = Colour.ink
  package let white = Colour.white
  /// Prompts and what is not begun; 9 pt and up.
  package let mute = Colour(0x595959)
  /// Writing lines, month and week dividers.
  package let line = Colour(0x8C8C8C)
  /// Chart grid.
  package let grid = Colour(0xBFBFBF)
  /// Bars that are not the point.
  package let bar = Colour(0xA6A6A6)
  /// The one quadrant to look at.
  package let wash = Colour(0xF2F2F2)
  /// Decision slots in a time bar.
  package let decide = Colour(0xDADADA)
  /// Trunk and branches.
  package var bark: Colour { isMono ? .white : Colour(0xEADFCF) }

  /// Plan, data, in progress; the outermost ring.
  package var blue: Tone { tone(0x0B5394, 0xCFE2F3, .rising) }
  /// Do; the second ring.
  package var orange: Tone { tone(0xA84300, 0xF8D9A8, .falling) }
  /// Act, done, the goal line, leaves; the third ring.
  package var green: Tone { tone(0x00664A, 0xC5E3D3, .horizontal) }
  /// Check, lifted; the fourth ring.
  package var purple: Tone { tone(0x6A3D86, 0xE0D3EA, .vertical) }
  /// Overdue, today, holidays; leaves of the challenge tree.
  package var red: Tone { tone(0xB3141E, 0xF6D5D3, .crossed) }

  /// Ring colours from the outside in; after the fourth they come again.
  package var rings: [Tone] { [blue, orange, green, purple] }

  /// The colour of a phase: P blue, D orange, C purple, A green.
  package func tone(of phase: Phase) -> Tone {
    switch phase {
    case .plan: blue
    case .do: orange
    case .check: purple
    case .act: green
    }
  }

  private func tone(_ strong: UInt32, _ fill: UInt32, _ hatch: Hatch) -> Tone {
    isMono
      ? Tone(strong: .ink, fill: .white, hatch: hatch)
      : Tone(strong: Colour(strong), fill: Colour(fill), hatch: nil)
  }
}

/// One colour of the palette: for lines and marks, and as a tint behind black text.
package struct Tone: Sendable, Hashable {
  /// Carries white text.
  package let strong: Colour
  /// Carries black text.
  package let fill: Colour
  /// Lines drawn over the fill; nil when the fill has colour.
  package let hatch: Hatch?
}
