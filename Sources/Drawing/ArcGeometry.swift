/// A circular arc by its centre and angles, for painters that do not take SVG's end points.
package struct ArcGeometry: Sendable, Hashable {
  package let centre: Point
  /// Millimetres; larger than asked for when the end points are further apart than a diameter.
  package let radius: Double
  /// Radians from the x-axis towards the y-axis, which points down: clockwise on the paper.
  package let start: Double
  /// Radians, as `start`.
  package let end: Double
  /// Which way round, as seen on the paper.
  package let isClockwise: Bool

  /// From the end points, by the rules of SVG 1.1 appendix F.6. Nil when the points coincide or
  /// the radius is not positive: there is then nothing round to draw.
  package init?(from: Point, to: Point, radius: Double, large: Bool, clockwise: Bool) {
    let half = Point((to.x - from.x) / 2, (to.y - from.y) / 2)
    let halfChord = (half.x * half.x + half.y * half.y).squareRoot()
    guard halfChord > 1e-9, radius > 0 else { return nil }
    let radius = max(radius, halfChord)
    let height = max(0, radius * radius - halfChord * halfChord).squareRoot()
    // The centre lies to the right of the way from `from` to `to` for a small clockwise arc.
    let side = large == clockwise ? -1.0 : 1.0
    centre = Point(
      from.x + half.x - side * height * half.y / halfChord,
      from.y + half.y + side * height * half.x / halfChord)
    self.radius = radius
    isClockwise = clockwise
    start = arcTangent(from.y - centre.y, from.x - centre.x)
    end = arcTangent(to.y - centre.y, to.x - centre.x)
  }
}
