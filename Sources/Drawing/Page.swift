/// One sheet of paper with everything on it, laid out: the painters only paint (house rule 9).
package struct Page: Sendable {
  /// Millimetres.
  package var width: Double
  /// Millimetres.
  package var height: Double
  /// What the sheet is called; PDF title, SVG `<title>`.
  package var title: String
  /// What the sheet shows, in a sentence or more; SVG `<desc>`.
  package var summary: String
  /// BCP 47 tag of the text: `nb-NO`, `nn-NO`, `en`.
  package var language: String
  /// In painting order: fills, then lines, then text.
  package var marks: [Mark]

  package init(
    width: Double, height: Double, title: String, summary: String, language: String,
    marks: [Mark] = []
  ) {
    self.width = width
    self.height = height
    self.title = title
    self.summary = summary
    self.language = language
    self.marks = marks
  }

  /// A3 landscape, 420 × 297 mm.
  package static let a3 = (width: 420.0, height: 297.0)
  /// A4 portrait, 210 × 297 mm.
  package static let a4 = (width: 210.0, height: 297.0)
  /// A4 landscape, 297 × 210 mm.
  package static let a4Landscape = (width: 297.0, height: 210.0)
}

/// One thing on a page.
package indirect enum Mark: Sendable {
  case text(TextMark)
  case path(PathMark)
  case group(Group)
}

/// One run of text on a straight line. Never wraps: layout has broken the lines before.
package struct TextMark: Sendable, Hashable {
  package var text: String
  /// Where the baseline begins, ends or is centred, by `anchor`; millimetres.
  package var origin: Point
  package var font: Font
  package var colour: Colour
  package var anchor: Anchor
  /// Degrees clockwise about `origin`.
  package var rotation: Double

  package init(
    _ text: String, at origin: Point, font: Font, colour: Colour = .ink,
    anchor: Anchor = .start, rotation: Double = 0
  ) {
    self.text = text
    self.origin = origin
    self.font = font
    self.colour = colour
    self.anchor = anchor
    self.rotation = rotation
  }

  package enum Anchor: String, Sendable { case start, middle, end }
}

/// Noto Sans in a size (points) and one of four styles.
package struct Font: Hashable, Sendable {
  /// Points; 1 pt = 0.3528 mm.
  package var size: Double
  package var isBold: Bool
  package var isItalic: Bool

  package init(_ size: Double, bold: Bool = false, italic: Bool = false) {
    self.size = size
    isBold = bold
    isItalic = italic
  }

  /// Size in millimetres.
  package var millimetres: Double { size * 25.4 / 72 }

  /// The families in the order they are tried; also SVG's `font-family`.
  package static let families = "Noto Sans, Open Sans, Arial, sans-serif"
}

/// A figure of lines and curves, filled, stroked or both.
package struct PathMark: Sendable, Hashable {
  package var path: Path
  package var fill: Colour?
  package var stroke: Stroke?

  package init(_ path: Path, fill: Colour? = nil, stroke: Stroke? = nil) {
    self.path = path
    self.fill = fill
    self.stroke = stroke
  }
}

package struct Stroke: Sendable, Hashable {
  package var colour: Colour
  /// Millimetres.
  package var width: Double
  /// Lengths of dash and gap in turn, millimetres; empty for a whole line.
  package var dash: [Double]
  package var cap: Cap

  package init(_ colour: Colour, _ width: Double, dash: [Double] = [], cap: Cap = .butt) {
    self.colour = colour
    self.width = width
    self.dash = dash
    self.cap = cap
  }

  package enum Cap: String, Sendable { case butt, round, square }
}

/// Marks that belong together: a heading, a row, a figure with its alternative text, a link.
package struct Group: Sendable {
  package var role: Role
  /// SVG `<title>` of the group; a figure's alternative text in PDF.
  package var title: String?
  package var marks: [Mark]

  package init(_ role: Role, title: String? = nil, _ marks: [Mark]) {
    self.role = role
    self.title = title
    self.marks = marks
  }

  /// What the group is to a reader who cannot see it. Painters turn it into PDF structure tags.
  /// Marks outside any group are decoration (PDF artifacts) when they are paths, and paragraphs
  /// when they are text.
  package enum Role: Sendable, Hashable {
    case heading(level: Int)
    case paragraph
    case list
    case item
    case table
    case row
    case headerCell
    case cell
    /// A drawing; `title` says what it shows.
    case figure
    /// Rules, ticks and fills that carry nothing.
    case decoration
    /// A hyperlink.
    case link(url: String)
    /// Only keeps marks together.
    case plain
  }
}
