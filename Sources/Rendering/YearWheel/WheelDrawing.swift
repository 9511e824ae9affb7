import Drawing
import Model
import Source

/// The wheel itself as one figure: circles, months and weeks, arcs, disc.
struct WheelDrawing {
  let sheet: YearWheelSheet
  let items: [WheelItem]
  let measurer: any TextMeasurer

  var geometry: WheelGeometry { WheelGeometry(sheet.wheel.period) }

  /// Half the letter's square with clearance.
  static let tabRoom = 3.6

  func figure(_ alternative: String) -> Mark {
    let rings = placedRings
    let face = WheelFace(sheet: sheet, bands: rings.map(\.band), measurer: measurer)
    let arcs = rings.flatMap(\.arcs)
    let pen = ArcPen(sheet: sheet, geometry: geometry, measurer: measurer)
    return .group(
      Group(
        .figure, title: alternative,
        face.lines + face.todayMarks + arcs.flatMap { pen.shape($0) } + face.letters
          + rings.enumerated().flatMap { tab($0.element, index: $0.offset) }
          + arcs.flatMap { pen.label($0) } + face.disc))
  }

  /// A ring with its place and its arcs.
  struct PlacedRing {
    let ring: WheelRing
    let band: RingBand
    let arcs: [WheelArc]
  }

  /// Rings, lanes and arcs; lanes decide the rings' widths, and these how many lanes are needed.
  var placedRings: [PlacedRing] {
    let wishes = sheet.rings.indices.map { self.wishes(ring: $0) }
    var lanes = [Int](repeating: 1, count: wishes.count)
    var bands = RingBand.bands(lanes: lanes)
    for _ in 0..<3 {
      let needed = zip(wishes, bands).map { wishes, band in
        self.lanes(wishes.map(\.wish), band).count
      }
      lanes = needed
      bands = RingBand.bands(lanes: lanes)
    }
    return sheet.rings.indices.map { index in
      let laid = self.lanes(wishes[index].map(\.wish), bands[index])
      let arcs = zip(wishes[index], laid.places).map { wanted, place in
        WheelArc(
          item: wanted.item, occurrence: wanted.occurrence, ring: index,
          radius: bands[index].laneMiddle(place.lane, of: laid.count),
          thickness: bands[index].laneWidth(laid.count) - 0.6, place: place,
          isCutAtStart: wanted.occurrence.period.first < geometry.period.first,
          isCutAtEnd: wanted.occurrence.period.last > geometry.period.last)
      }
      return PlacedRing(ring: sheet.rings[index], band: bands[index], arcs: arcs)
    }
  }

  private func lanes(_ wishes: [LaneWish], _ band: RingBand) -> WheelLanes {
    WheelLanes(
      wishes, in: band, fewest: band.width >= 16 ? 2 : 1,
      day: 360 / Double(geometry.period.days),
      tab: min(WheelDrawing.tabRoom, band.width / 2 + 0.6))
  }

  private struct Wanted {
    let item: WheelItem
    let occurrence: WheelOccurrence
    let wish: LaneWish
  }

  private func wishes(ring: Int) -> [Wanted] {
    items.filter { $0.ring == ring }.flatMap { item in
      item.occurrences.compactMap { occurrence in
        geometry.span(occurrence.period).map { span in
          let number = measurer.width(of: String(item.number), font: Font(9, bold: true))
          let shortest = max(WheelArc.shortest, number + 1.6)
          return Wanted(
            item: item, occurrence: occurrence, wish: LaneWish(span: span, shortest: shortest))
        }
      }
    }
  }

  /// The square at 12 o'clock with the ring's letter.
  private func tab(_ ring: PlacedRing, index: Int) -> [Mark] {
    let size = min(WheelGeometry.tab, ring.band.width - 0.8)
    let tone = sheet.tone(index)
    let centre = geometry.point(ring.band.middle, 0)
    let font = Font(
      ring.ring.letter.count > 1 || size < 5 ? 8 : 11, bold: true)
    return [
      .path(
        PathMark(
          .rectangle(Box(centre.x - size / 2, centre.y - size / 2, size, size)),
          fill: tone.fill, stroke: Stroke(tone.strong, PaperRules.thin))),
      .text(
        TextMark(
          ring.ring.letter, at: Point(centre.x, centre.y + TypeScale.drop(font)), font: font,
          anchor: .middle)),
    ]
  }
}

/// One arc of the wheel, placed.
struct WheelArc {
  let item: WheelItem
  let occurrence: WheelOccurrence
  let ring: Int
  /// The lane's middle.
  let radius: Double
  let thickness: Double
  let place: LanePlace
  /// Began before the period.
  let isCutAtStart: Bool
  /// Goes on after it.
  let isCutAtEnd: Bool

  /// No arc is shorter, so that its number fits.
  static let shortest = 5.8
}
