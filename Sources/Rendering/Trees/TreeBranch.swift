import Drawing

/// The shape of one branch of a tree: out of the trunk, bent to the side, rising to a point
/// (paper.md §13). Millimetres on an A3 sheet; the trunk's middle is at 210.
struct TreeBranch: Sendable {
  /// To the right of the trunk; else mirrored to the left.
  let isRight: Bool
  /// Where it leaves the bend, level.
  let y: Double
  /// Where its point is, on a right branch.
  let end: Double

  /// The middle line and half the thickness, from inside the trunk outwards, on a right branch.
  private let spine: [(point: Point, half: Double, normal: Point)]

  static let middle = 210.0
  /// From the trunk's middle to where the bend ends.
  private static let bend = 36.0
  /// The steepest a branch rises, and how fast.
  private static let rise = 24.0
  private static let slope = 0.152

  init(isRight: Bool, y: Double, end: Double) {
    self.isRight = isRight
    self.y = y
    self.end = end
    let start = TreeBranch.middle + TreeBranch.bend
    let length = max(20, end - start)
    let rise = min(TreeBranch.rise, length * TreeBranch.slope)
    let bend = [
      Point(TreeBranch.middle, y + 50), Point(TreeBranch.middle + 1.4, y + 12.4),
      Point(TreeBranch.middle + 14, y), Point(start, y),
    ]
    let reach = [
      Point(start, y), Point(start + length / 3, y),
      Point(start + length * 2 / 3, y - 0.53 * rise), Point(start + length, y - rise),
    ]
    var spine: [(point: Point, half: Double, normal: Point)] = []
    for step in 0..<24 {
      let t = Double(step) / 24
      spine.append((cubic(bend, t), 7.4 - 2.4 * t * t, normal(bend, t)))
    }
    for step in 0...44 {
      let t = Double(step) / 44
      let half = step == 44 ? 0 : max(0.12, 5 - 2 * t - 2.88 * t * t)
      spine.append((cubic(reach, t), half, normal(reach, t)))
    }
    self.spine = spine
  }

  /// A place on the sheet for one on a right branch.
  func placed(_ x: Double) -> Double { isRight ? x : 2 * TreeBranch.middle - x }

  var outline: Path {
    let under = spine.map {
      Point($0.point.x - $0.normal.x * $0.half, $0.point.y - $0.normal.y * $0.half)
    }
    // The point itself is there once.
    let over = spine.dropLast().reversed().map {
      Point($0.point.x + $0.normal.x * $0.half, $0.point.y + $0.normal.y * $0.half)
    }
    return .polyline((under + over).map { Point(placed($0.x), $0.y) }, closed: true)
  }

  /// The middle line at a distance from the left of a right branch.
  func centre(at x: Double) -> Double {
    let behind = spine.last { $0.point.x <= x } ?? spine[spine.count - 1]
    guard let ahead = spine.first(where: { $0.point.x > x }) else { return behind.point.y }
    let share = (x - behind.point.x) / max(0.001, ahead.point.x - behind.point.x)
    return behind.point.y + share * (ahead.point.y - behind.point.y)
  }

  /// The highest point of the branch between two places on a right branch.
  func top(from left: Double, to right: Double) -> Double {
    edges(from: left, to: right).map { $0.y - $0.half }.min() ?? centre(at: left)
  }

  /// The lowest point of the branch between two places on a right branch; or where it is least low.
  func bottom(from left: Double, to right: Double, least: Bool = false) -> Double {
    let edges = edges(from: left, to: right).map { $0.y + $0.half }
    return (least ? edges.min() : edges.max()) ?? centre(at: left)
  }

  /// The point it ends in.
  var tip: Point {
    let last = spine.last?.point ?? Point(end, y)
    return Point(placed(last.x), last.y)
  }

  private func edges(from left: Double, to right: Double) -> [(y: Double, half: Double)] {
    spine.filter { $0.point.x >= left && $0.point.x <= right }.map { ($0.point.y, $0.half) }
  }
}

/// A point of a cubic curve.
private func cubic(_ p: [Point], _ t: Double) -> Point {
  let u = 1 - t
  let weights = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t]
  return zip(p, weights).reduce(Point(0, 0)) {
    Point($0.x + $1.0.x * $1.1, $0.y + $1.0.y * $1.1)
  }
}

/// Square to a cubic curve, to the left of its way, of length one.
private func normal(_ p: [Point], _ t: Double) -> Point {
  let u = 1 - t
  let weights = [3 * u * u, 6 * u * t, 3 * t * t]
  var along = Point(0, 0)
  for (index, weight) in weights.enumerated() {
    along.x += weight * (p[index + 1].x - p[index].x)
    along.y += weight * (p[index + 1].y - p[index].y)
  }
  let length = (along.x * along.x + along.y * along.y).squareRoot()
  guard length > 0 else { return Point(0, -1) }
  return Point(along.y / length, -along.x / length)
}
