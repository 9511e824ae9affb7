internal import Drawing

/// How much of the page marks take, for the area a link can be clicked in.
struct Extent {
  let measurer: any TextMeasurer

  /// The smallest upright box round all marks; nil when there is none.
  func box(of marks: [Mark]) -> Box? {
    var corners: [Point] = []
    collect(marks, into: &corners)
    guard let left = corners.map(\.x).min(), let right = corners.map(\.x).max(),
      let top = corners.map(\.y).min(), let bottom = corners.map(\.y).max()
    else { return nil }
    return Box(left, top, right - left, bottom - top)
  }

  private func collect(_ marks: [Mark], into corners: inout [Point]) {
    for mark in marks {
      switch mark {
      case .text(let text): corners += self.corners(of: text)
      case .path(let path): corners += points(of: path.path)
      case .group(let group): collect(group.marks, into: &corners)
      }
    }
  }

  /// The four corners of the line: the width, from a quarter under the baseline to a whole above.
  private func corners(of mark: TextMark) -> [Point] {
    let size = mark.font.millimetres
    let width = measurer.width(of: mark.text, font: mark.font)
    let left = -width * mark.anchor.share
    let angle = mark.rotation * .pi / 180
    return [(left, -size), (left + width, -size), (left, size / 4), (left + width, size / 4)].map {
      mark.origin
        + Point($0 * cosine(angle) - $1 * sine(angle), $0 * sine(angle) + $1 * cosine(angle))
    }
  }

  /// End and control points, and nine points along every arc.
  private func points(of path: Path) -> [Point] {
    var points: [Point] = []
    for step in path.steps {
      switch step {
      case .move(let point), .line(let point): points.append(point)
      case .curve(let first, let second, let end): points += [first, second, end]
      case .arc(let end, let radius, let large, let clockwise):
        if let start = points.last,
          let arc = ArcGeometry(
            from: start, to: end, radius: radius, large: large, clockwise: clockwise)
        {
          points += arc.points(8)
        }
        points.append(end)
      case .close: break
      }
    }
    return points
  }
}

extension ArcGeometry {
  /// Points at equal distances along the arc, in `count` steps.
  fileprivate func points(_ count: Int) -> [Point] {
    var sweep = end - start
    if isClockwise, sweep < 0 { sweep += 2 * .pi }
    if !isClockwise, sweep > 0 { sweep -= 2 * .pi }
    return (0...count).map { step in
      let angle = start + sweep * Double(step) / Double(count)
      return Point(centre.x + radius * cosine(angle), centre.y + radius * sine(angle))
    }
  }
}
