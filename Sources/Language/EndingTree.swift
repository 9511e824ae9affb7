/// Finds the longest known word at the end of a compound: `avdelingskultur` ends with `kultur`.
///
/// A tree over bytes read backwards, so that a look-up costs one step for each byte that fits.
struct EndingTree: Sendable {
  private var steps: [Int: Int] = [:]
  private var classes: [WordClass] = [[]]

  mutating func insert(_ word: String, _ found: WordClass) {
    var node = 0
    for byte in word.utf8.reversed() {
      let key = node << 8 | Int(byte)
      if let next = steps[key] {
        node = next
      } else {
        classes.append([])
        steps[key] = classes.count - 1
        node = classes.count - 1
      }
    }
    classes[node].formUnion(found)
  }

  /// The classes of the longest entry that ends the word and leaves at least two bytes before it.
  func longestEnding(of word: String) -> WordClass {
    var node = 0
    var left = word.utf8.count
    var best: WordClass = []
    for byte in word.utf8.reversed() {
      guard let next = steps[node << 8 | Int(byte)] else { break }
      node = next
      left -= 1
      if left < 2 { break }
      if !classes[node].isEmpty { best = classes[node] }
    }
    return best
  }
}
