import Drawing

/// A place at the table: a frame of its own, turned so that the one who stands there reads it
/// upright. Lengths are millimetres on the sheet.
struct ClothSide {
  /// Upper left corner as the reader sees it.
  let origin: Point
  /// Degrees clockwise: 0 below the table, 90 at its left, 180 above it, -90 at its right.
  let turn: Double
  let width: Double
  let depth: Double

  /// A place on the sheet, from the reader's own left and top.
  func at(_ u: Double, _ v: Double) -> Point {
    switch turn {
    case 90: Point(origin.x - v, origin.y + u)
    case 180: Point(origin.x - u, origin.y - v)
    case -90: Point(origin.x + v, origin.y - u)
    default: Point(origin.x + u, origin.y + v)
    }
  }

  func text(_ words: String, _ u: Double, _ v: Double, _ font: Font, colour: Colour = .ink) -> Mark
  {
    .text(TextMark(words, at: at(u, v), font: font, colour: colour, rotation: turn))
  }

  func line(from u: Double, to end: Double, v: Double, _ stroke: Stroke) -> Mark {
    .path(PathMark(.line(at(u, v), at(end, v)), stroke: stroke))
  }
}
