/// What changes between two versions of a file, as `diff -u` writes it: three lines around each
/// change, `\ No newline at end of file` where one is missing, carriage returns kept.
package struct UnifiedDiff: Sendable {
  /// Empty when the versions are the same.
  package let text: String

  private static let context = 3

  package init(_ path: String, from old: [UInt8], to new: [UInt8]) {
    guard old != new else {
      text = ""
      return
    }
    let (before, after) = (UnifiedDiff.lines(old), UnifiedDiff.lines(new))
    var result = "--- a/\(path)\n+++ b/\(path)\n"
    for hunk in UnifiedDiff.hunks(UnifiedDiff.steps(before, after)) {
      result += UnifiedDiff.written(hunk, before, after)
    }
    text = result
  }

  /// A line of the old file, of the new one, or of both, by number from 0.
  private enum Step {
    case same(Int, Int)
    case removed(Int)
    case added(Int)

    var isChange: Bool {
      if case .same = self { return false }
      return true
    }
  }

  /// Each with its line ending.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var result: [ArraySlice<UInt8>] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == 0x0A {
      result.append(bytes[start...index])
      start = index + 1
    }
    if start < bytes.count { result.append(bytes[start...]) }
    return result
  }

  private static func steps(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [Step] {
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var steps: [Step] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if removed.contains(left) {
        steps.append(.removed(left))
        left += 1
      } else if added.contains(right) {
        steps.append(.added(right))
        right += 1
      } else {
        steps.append(.same(left, right))
        left += 1
        right += 1
      }
    }
    return steps
  }

  /// The changes with the lines around them; those that touch go together.
  private static func hunks(_ steps: [Step]) -> [ArraySlice<Step>] {
    var ranges: [Range<Int>] = []
    for (index, step) in steps.enumerated() where step.isChange {
      let range = max(0, index - context)..<min(steps.count, index + context + 1)
      if let last = ranges.last, last.upperBound >= range.lowerBound {
        ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
      } else {
        ranges.append(range)
      }
    }
    return ranges.map { steps[$0] }
  }

  private static func written(
    _ hunk: ArraySlice<Step>, _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]
  ) -> String {
    var lines = ""
    var (firstOld, firstNew): (Int?, Int?) = (nil, nil)
    var (countOld, countNew) = (0, 0)
    func line(_ sign: String, _ bytes: ArraySlice<UInt8>) {
      lines += sign + String(decoding: bytes, as: UTF8.self)
      if bytes.last != 0x0A { lines += "\n\\ No newline at end of file\n" }
    }
    for step in hunk {
      switch step {
      case .same(let left, let right):
        firstOld = firstOld ?? left
        firstNew = firstNew ?? right
        countOld += 1
        countNew += 1
        line(" ", old[left])
      case .removed(let left):
        firstOld = firstOld ?? left
        countOld += 1
        line("-", old[left])
      case .added(let right):
        firstNew = firstNew ?? right
        countNew += 1
        line("+", new[right])
      }
    }
    func place(_ first: Int?, _ count: Int) -> String {
      let start = first.map { $0 + 1 } ?? 0
      return count == 1 ? "\(start)" : "\(start),\(count)"
    }
    return "@@ -\(place(firstOld, countOld)) +\(place(firstNew, countNew)) @@\n" + lines
  }
}
