import Drawing
import Model
import Rendering
import Source
import TestSupport
import Testing

/// Angles, bands, lanes and labels of the year wheel, one at a time.
@Suite struct YearWheelPartsTests {
  static let year = CalendarPeriod(
    CalendarDate(unchecked: 2026, 1, 1), CalendarDate(unchecked: 2026, 12, 31))
  static let geometry = WheelGeometry(year)

  // MARK: Angles

  @Test func yearBeginsAtTwelveAndRunsClockwise() {
    #expect(Self.geometry.angle(CalendarDate(unchecked: 2026, 1, 1)) == 0)
    #expect(Self.geometry.angle(CalendarDate(unchecked: 2027, 1, 1)) == 360)
    let april = Self.geometry.angle(CalendarDate(unchecked: 2026, 4, 1))
    #expect(abs(april - 88.767) < 0.001)
    let point = Self.geometry.point(100, 90)
    #expect(abs(point.x - 248.5) < 1e-9 && abs(point.y - 148.5) < 1e-9)
  }

  @Test func leapYearHasOneDayMore() {
    let leap = WheelGeometry(
      CalendarPeriod(CalendarDate(unchecked: 2028, 1, 1), CalendarDate(unchecked: 2028, 12, 31)))
    #expect(leap.period.days == 366)
    #expect(leap.angle(CalendarDate(unchecked: 2029, 1, 1)) == 360)
  }

  @Test func spansAreCutToThePeriod() throws {
    let over = CalendarPeriod(
      CalendarDate(unchecked: 2026, 12, 15), CalendarDate(unchecked: 2027, 1, 15))
    let span = try #require(Self.geometry.span(over))
    #expect(span.end == 360)
    #expect(
      Self.geometry.span(CalendarPeriod(day: CalendarDate(unchecked: 2027, 3, 1))) == nil)
  }

  @Test(arguments: [
    (0.0, 0.0), (45, 45), (90, 90), (91, -89), (180, 0), (269, 89), (270, -90), (315, -45),
  ])
  func wordsAreTurnedToTheReader(_ angle: Double, _ rotation: Double) {
    #expect(abs(WheelGeometry.rotation(angle) - rotation) < 1e-9)
  }

  // MARK: Bands

  @Test func threeRingsAreEighteenWide() {
    let bands = RingBand.bands(lanes: [2, 2, 2])
    #expect(bands.map(\.outer) == [118, 98, 78])
    #expect(bands.map(\.inner) == [100, 80, 60])
  }

  @Test(arguments: 4...10)
  func moreRingsShareTheRoom(_ count: Int) throws {
    let bands = RingBand.bands(lanes: Array(repeating: 1, count: count))
    let width = (74 - 2 * Double(count - 1)) / Double(count)
    for band in bands { #expect(abs(band.width - width) < 1e-9) }
    #expect(abs(try #require(bands.last).inner - 44) < 1e-9)
  }

  @Test func crowdedRingsGrowButStayOutsideTheDisc() throws {
    let bands = RingBand.bands(lanes: [6, 1, 9])
    #expect(bands[2].width > bands[1].width)
    #expect(try #require(bands.last).inner > 43.9)
  }

  // MARK: Lanes

  private func lanes(_ spans: [(Double, Double)], fewest: Int = 2) -> WheelLanes {
    WheelLanes(
      spans.map { LaneWish(span: WheelSpan(start: $0.0, end: $0.1), shortest: 5.8) },
      in: RingBand(outer: 118, inner: 100), fewest: fewest, day: 1, tab: 3.6)
  }

  @Test func firstFitFromTheOutside() {
    let laid = lanes([(20, 50), (40, 70), (52, 90), (10, 15)])
    #expect(laid.count == 2)
    #expect(laid.places.map(\.lane) == [0, 1, 0, 0])
  }

  @Test func aDayApartOrAnotherLane() {
    #expect(lanes([(20, 50), (50, 70)]).places.map(\.lane) == [0, 1])
    #expect(lanes([(20, 50), (51, 70)]).places.map(\.lane) == [0, 0])
  }

  @Test func moreAtOnceMakesMoreLanes() {
    let laid = lanes([(20, 50), (21, 51), (22, 52)])
    #expect(laid.count == 3)
    #expect(Set(laid.places.map(\.lane)) == [0, 1, 2])
  }

  /// Fifty at once must not loop for ever, nor lose one.
  @Test func tooManyAtOnceOverlap() {
    let laid = lanes(Array(repeating: (20, 50), count: 50))
    #expect(laid.places.count == 50)
    #expect(RingBand(outer: 118, inner: 100).laneWidth(laid.count) >= 3.3)
  }

  @Test func shortArcsAreWidenedAboutTheirMiddle() {
    let place = lanes([(100, 101)]).places[0]
    #expect(place.isWidened)
    #expect(abs(place.span.middle - 100.5) < 1e-9)
    #expect(place.span.length(at: 113.5) > 5.79)
  }

  @Test func shortArcsKeepClearOfTheLetter() {
    let laid = lanes([(0, 1), (359, 360)])
    #expect(laid.places[0].span.start > 1.5)
    #expect(laid.places[1].span.end < 358.5)
  }

  // MARK: Labels

  private func label(
    _ text: String, millimetres: Double, thickness: Double = 8.4, at angle: Double = 90,
    number: Int = 7
  ) -> WheelLabel {
    let half = WheelGeometry.degrees(millimetres, at: 113.5) / 2
    return WheelLabel(
      number: number, text: text, room: WheelSpan(start: angle - half, end: angle + half),
      radius: 113.5, thickness: thickness, measuring: FixedMeasurer())
  }

  private func sizes(_ label: WheelLabel) -> [Double] {
    guard case .lines(let lines) = label.shape else { return [] }
    return lines.map { $0.pieces.last?.font.size ?? 0 }
  }

  @Test func labelShrinksBreaksAndGivesUp() {
    // 18 letters: 31.8 mm at 10 pt, 28.6 at 9, 25.4 at 8, with the number before them.
    let words = "Møte om resultater"
    #expect(sizes(label(words, millimetres: 60)) == [10])
    #expect(sizes(label(words, millimetres: 38)) == [9])
    #expect(sizes(label(words, millimetres: 34)) == [8])
    #expect(sizes(label(words, millimetres: 27)) == [8, 8])
    #expect(label(words, millimetres: 10).shape == .number(Font(9, bold: true)))
  }

  @Test func narrowLaneHasOneLine() {
    #expect(sizes(label("Møte om resultater", millimetres: 27, thickness: 4)) == [])
    #expect(sizes(label("Møte om resultater", millimetres: 60, thickness: 4)) == [9])
  }

  @Test func longWordIsCutOnlyWhenItMust() throws {
    guard case .lines(let lines) = label("Medarbeidersamtaler", millimetres: 80).shape,
      case .lines(let long) = label(
        "Medarbeiderundersøkelsesoppfølgingsmøte", millimetres: 120
      ).shape
    else {
      Issue.record("no label")
      return
    }
    #expect(lines[0].pieces.map(\.text) == ["7", "Medarbeidersamtaler"])
    #expect(long[0].pieces.count > 2)
    #expect(
      long[0].pieces.dropFirst().map(\.text).joined()
        == "Medarbeiderundersøkelsesoppfølgingsmøte")
  }

  /// Words stand on their circle, in reading order both above and below.
  @Test(arguments: [45.0, 200])
  func wordsStandOnTheCircle(_ angle: Double) throws {
    let label = label("Møte om alle resultater nå", millimetres: 80, at: angle)
    guard case .lines(let lines) = label.shape else {
      Issue.record("no label")
      return
    }
    let marks = lines[0].marks(about: angle, geometry: Self.geometry)
    let texts = marks.compactMap { mark -> TextMark? in
      if case .text(let text) = mark { return text }
      return nil
    }
    #expect(texts.first?.text == "7")
    for text in texts {
      let dx = text.origin.x - 148.5
      let dy = text.origin.y - 148.5
      let drop = 0.36 * text.font.millimetres
      let radius = (dx * dx + dy * dy).squareRoot()
      #expect(abs(radius - (angle > 90 ? 113.5 + drop : 113.5 - drop)) < 1e-6)
    }
    let xs = texts.map(\.origin.x)
    #expect(xs == xs.sorted())
  }
}
