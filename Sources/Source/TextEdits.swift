/// The bytes of a file with edits made. Ranges are those of the file as it was and do not overlap;
/// edits of one place stand in the order they are given.
package func applying(_ edits: [Fix.Edit], to bytes: [UInt8]) -> [UInt8] {
  let sorted = edits.enumerated().sorted { left, right in
    left.element.range.lower != right.element.range.lower
      ? left.element.range.lower < right.element.range.lower : left.offset < right.offset
  }.map(\.element)
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count + edits.reduce(0) { $0 + $1.text.utf8.count })
  var position = 0
  for edit in sorted {
    let lower = max(position, min(edit.range.lower, bytes.count))
    result.append(contentsOf: bytes[position..<lower])
    result.append(contentsOf: edit.text.utf8)
    position = max(lower, min(edit.range.upper, bytes.count))
  }
  result.append(contentsOf: bytes[position...])
  return result
}
