import Drawing
import Testing

@Suite struct ArcGeometryTests {
  /// Every arc between points of a circle has that circle's centre, either way round.
  @Test(arguments: [(0.0, 40.0), (350, 10), (90, 200), (10, 350), (300, 120)], [true, false])
  func findsTheCentre(angles: (Double, Double), clockwise: Bool) throws {
    let centre = Point(100, 50)
    var sweep = clockwise ? angles.1 - angles.0 : angles.0 - angles.1
    if sweep < 0 { sweep += 360 }
    let arc = try #require(
      ArcGeometry(
        from: .polar(centre, radius: 20, angle: angles.0),
        to: .polar(centre, radius: 20, angle: angles.1), radius: 20, large: sweep > 180,
        clockwise: clockwise))
    #expect(abs(arc.centre.x - 100) < 1e-6)
    #expect(abs(arc.centre.y - 50) < 1e-6)
    #expect(abs(arc.radius - 20) < 1e-9)
  }

  @Test func growsWhenTheRadiusIsTooShort() throws {
    let arc = try #require(
      ArcGeometry(from: Point(0, 0), to: Point(10, 0), radius: 1, large: false, clockwise: true))
    #expect(arc.radius == 5)
  }

  @Test func isNothingBetweenEqualPoints() {
    #expect(
      ArcGeometry(from: Point(1, 1), to: Point(1, 1), radius: 3, large: true, clockwise: true)
        == nil)
  }
}
