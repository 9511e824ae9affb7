package import Drawing

/// Lines that stand for a tint on a mono printer: real lines, 0.2 wide and 1.6 apart.
package enum Hatch: Sendable, Hashable {
  /// 45°, blue.
  case rising
  /// 135°, orange.
  case falling
  /// Green; arcs in a ring.
  case horizontal
  /// Purple; radii in a ring.
  case vertical
  /// Red.
  case crossed

  private var directions: [Point] {
    let half = 0.5.squareRoot()
    switch self {
    case .rising: return [Point(half, -half)]
    case .falling: return [Point(half, half)]
    case .horizontal: return [Point(1, 0)]
    case .vertical: return [Point(0, 1)]
    case .crossed: return [Point(half, -half), Point(half, half)]
    }
  }

  /// The lines inside a polygon, as one path. A ring sector is handed in as the points along its
  /// two arcs.
  package func lines(in polygon: [Point], pitch: Double = 1.6) -> Path {
    var steps: [Path.Step] = []
    for along in directions {
      let across = Point(-along.y, along.x)
      let heights = polygon.map { $0.x * across.x + $0.y * across.y }
      guard let low = heights.min(), let high = heights.max(), high > low, pitch > 0 else {
        continue
      }
      var level = (low / pitch).rounded(.up) * pitch
      while level < high {
        let cuts = Hatch.cuts(polygon, heights, level: level, along: along).sorted()
        for pair in stride(from: 0, to: cuts.count - 1, by: 2)
        where cuts[pair + 1] - cuts[pair] > 0.05 {
          for (index, reach) in [cuts[pair], cuts[pair + 1]].enumerated() {
            let point = Point(
              along.x * reach + across.x * level, along.y * reach + across.y * level)
            steps.append(index == 0 ? .move(point) : .line(point))
          }
        }
        level += pitch
      }
    }
    return Path(steps)
  }

  /// Where a line at a height crosses the polygon's edges, measured along the line.
  private static func cuts(
    _ polygon: [Point], _ heights: [Double], level: Double, along: Point
  ) -> [Double] {
    polygon.indices.compactMap { index in
      let next = (index + 1) % polygon.count
      let (from, to) = (heights[index], heights[next])
      guard (from <= level) != (to <= level) else { return nil }
      let share = (level - from) / (to - from)
      let x = polygon[index].x + share * (polygon[next].x - polygon[index].x)
      let y = polygon[index].y + share * (polygon[next].y - polygon[index].y)
      return x * along.x + y * along.y
    }
  }
}

/// A box in a tone: its tint, or white with the tone's lines.
package func tinted(_ box: Box, _ tone: Tone) -> [Mark] {
  var marks: [Mark] = [.path(PathMark(.rectangle(box), fill: tone.fill))]
  if let hatch = tone.hatch {
    let corners = [
      Point(box.x, box.y), Point(box.right, box.y), Point(box.right, box.bottom),
      Point(box.x, box.bottom),
    ]
    marks.append(
      .path(PathMark(hatch.lines(in: corners), stroke: Stroke(.ink, PaperRules.hair))))
  }
  return marks
}
