/// A point on the paper in millimetres, origin top left, y downwards.
package struct Point: Hashable, Sendable {
  package var x: Double
  package var y: Double

  package init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  package static func + (left: Point, right: Point) -> Point {
    Point(left.x + right.x, left.y + right.y)
  }

  /// The point at a distance from a centre, at an angle in degrees clockwise from 12 o'clock.
  package static func polar(_ centre: Point, radius: Double, angle: Double) -> Point {
    let radians = angle * .pi / 180
    return Point(centre.x + radius * sine(radians), centre.y - radius * cosine(radians))
  }
}

/// A rectangle in millimetres; `x`, `y` is its top left corner.
package struct Box: Hashable, Sendable {
  package var x: Double
  package var y: Double
  package var width: Double
  package var height: Double

  package init(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  package var right: Double { x + width }
  package var bottom: Double { y + height }
  package var centre: Point { Point(x + width / 2, y + height / 2) }
}

/// A colour as it is written in SVG: `#RRGGBB`.
package struct Colour: Hashable, Sendable {
  package let red: UInt8
  package let green: UInt8
  package let blue: UInt8

  /// From 0xRRGGBB.
  package init(_ hex: UInt32) {
    red = UInt8(hex >> 16 & 0xFF)
    green = UInt8(hex >> 8 & 0xFF)
    blue = UInt8(hex & 0xFF)
  }

  package static let ink = Colour(0x000000)
  package static let white = Colour(0xFFFFFF)
}
