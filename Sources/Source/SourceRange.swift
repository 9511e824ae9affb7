/// A half-open range of UTF-8 byte offsets in one file: `lower` is the first byte, `upper` one past
/// the last. Born in Syntax and never recomputed (house rule 1).
package struct SourceRange: Hashable, Sendable, Comparable {
  package let lowerOffset: UInt32
  package let upperOffset: UInt32

  package var lower: Int { Int(lowerOffset) }
  package var upper: Int { Int(upperOffset) }
  package var isEmpty: Bool { lowerOffset == upperOffset }
  package var length: Int { upper - lower }

  /// An upper bound below the lower one is taken as an empty range at the lower one.
  package init(_ lower: Int, _ upper: Int) {
    lowerOffset = UInt32(clamping: lower)
    upperOffset = UInt32(clamping: max(lower, upper))
  }

  package init(_ range: Range<Int>) { self.init(range.lowerBound, range.upperBound) }

  /// The very start of a file, for findings about the file as a whole.
  package static let start = SourceRange(0, 0)

  package func contains(_ offset: Int) -> Bool { lower <= offset && offset < upper }

  /// The same length of text, moved by so many bytes.
  package func moved(by offset: Int) -> SourceRange {
    SourceRange(lower + offset, upper + offset)
  }

  /// The smallest range that covers both.
  package func union(_ other: SourceRange) -> SourceRange {
    SourceRange(min(lower, other.lower), max(upper, other.upper))
  }

  package static func < (left: SourceRange, right: SourceRange) -> Bool {
    (left.lowerOffset, left.upperOffset) < (right.lowerOffset, right.upperOffset)
  }
}
