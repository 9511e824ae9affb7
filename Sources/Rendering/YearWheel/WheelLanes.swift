import Drawing

/// One arc that wants a place in a ring.
package struct LaneWish: Sendable, Hashable {
  package let span: WheelSpan
  /// Millimetres along the circle it takes at the least.
  package let shortest: Double

  package init(span: WheelSpan, shortest: Double) {
    self.span = span
    self.shortest = shortest
  }
}

/// Where an arc was put.
package struct LanePlace: Sendable, Hashable {
  /// 0 is outermost.
  package let lane: Int
  /// As drawn: never shorter than it may be.
  package let span: WheelSpan
  /// Wider than its days.
  package let isWidened: Bool
}

/// Deals arcs out to lanes: greedy, by start, first fit from the outside, a day's gap between two.
package struct WheelLanes: Sendable {
  package let count: Int
  /// In the order of the wishes.
  package let places: [LanePlace]

  /// - Parameters:
  ///   - fewest: lanes there are in any case; one when the ring is narrow.
  ///   - day: degrees of a day.
  ///   - tab: half the side of the letter's square with its clearance; short arcs keep clear of it.
  package init(
    _ wishes: [LaneWish], in band: RingBand, fewest: Int, day: Double, tab: Double
  ) {
    var count = max(1, fewest)
    while true {
      if let places = WheelLanes.places(wishes, in: band, lanes: count, day: day, tab: tab) {
        self.count = count
        self.places = places
        return
      }
      count += 1
    }
  }

  /// Nil when so many lanes are too few.
  private static func places(
    _ wishes: [LaneWish], in band: RingBand, lanes: Int, day: Double, tab: Double
  ) -> [LanePlace]? {
    var ends = [Double](repeating: -360, count: lanes)
    var result = [LanePlace?](repeating: nil, count: wishes.count)
    let order = wishes.indices.sorted {
      (wishes[$0].span.start, wishes[$0].span.end, $0)
        < (wishes[$1].span.start, wishes[$1].span.end, $1)
    }
    for index in order {
      let found = (0..<lanes).lazy.map { lane -> LanePlace in
        let radius = band.laneMiddle(lane, of: lanes)
        let (span, isWidened) = widened(wishes[index], radius: radius, day: day, tab: tab)
        return LanePlace(lane: lane, span: span, isWidened: isWidened)
      }.first { ends[$0.lane] <= $0.span.start + 1e-9 }
      guard let found else {
        // So many at once that lanes would be thinner than a figure: then they overlap.
        guard band.laneWidth(lanes + 1) < 3.4 else { return nil }
        let lane = ends.indices.min { ends[$0] < ends[$1] } ?? 0
        let radius = band.laneMiddle(lane, of: lanes)
        let (span, isWidened) = widened(wishes[index], radius: radius, day: day, tab: tab)
        result[index] = LanePlace(lane: lane, span: span, isWidened: isWidened)
        ends[lane] = max(ends[lane], span.end + day)
        continue
      }
      result[index] = found
      ends[found.lane] = found.span.end + day
    }
    return result.compactMap { $0 }
  }

  /// At least three days and the shortest length, about its own middle, on the wheel and clear of
  /// the letter at 12 o'clock.
  private static func widened(
    _ wish: LaneWish, radius: Double, day: Double, tab: Double
  ) -> (WheelSpan, Bool) {
    let least = max(3 * day, WheelGeometry.degrees(wish.shortest, at: radius))
    guard wish.span.end - wish.span.start < least else { return (wish.span, false) }
    let clear = tab > 0 ? WheelGeometry.degrees(tab, at: radius) : 0
    let middle = min(
      max(wish.span.middle, clear + least / 2), 360 - clear - least / 2)
    return (WheelSpan(start: middle - least / 2, end: middle + least / 2), true)
  }
}
