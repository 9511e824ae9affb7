/// Tells which side of a line numbers lie on. Numbers are compared as they were written: the median
/// of 8.1 and 8.2 is 8.15, though no two binary fractions add up to it.
struct Sides: Sendable {
  let line: Double
  /// What rounding may do to the line when large numbers have cancelled out on the way to it.
  private let slack: Double

  /// - Parameter values: those the line was computed from and is held against.
  init(_ line: Double, among values: some Sequence<Double?>) {
    self.line = line
    var largest = 0.0
    for value in values { largest = max(largest, abs(value ?? 0)) }
    slack = largest * 1e-15
  }

  /// 1 above, –1 below, 0 on the line.
  func side(of value: Double) -> Int {
    let distance = value - line
    guard abs(distance) > max(slack, max(abs(value), abs(line)) * 1e-14) else { return 0 }
    return distance > 0 ? 1 : -1
  }
}
