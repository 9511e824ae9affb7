package import Source

/// The body of a document as a flat list of blocks in reading order, each with its byte range.
///
/// Block ranges come from cmark-gfm; table cells, task marks, heading words and everything inline
/// are found in the block's own bytes (house.md §16).
package struct Markup: Sendable {
  /// Pre-order: a block is followed by its descendants, up to `end`.
  package let blocks: [Block]

  package static let empty = Markup(blocks: [])

  package init(blocks: [Block]) { self.blocks = blocks }

  package struct Block: Sendable {
    package let kind: Kind
    /// The whole block, marks included.
    package let range: SourceRange
    /// The words: without `##`, list mark, `[ ]`, cell padding, fences.
    package let content: SourceRange
    /// Index of the block it lies in; -1 at the top.
    package let parent: Int
    /// Index after its last descendant.
    package let end: Int
  }

  package enum Kind: Sendable, Hashable {
    case heading(level: Int)
    case paragraph
    case list(isOrdered: Bool, start: Int)
    case item
    case task(isDone: Bool)
    case quote
    case codeBlock
    case html
    case rule
    case table
    case row(isHeader: Bool)
    case cell(column: Int)
  }

  /// The indexes of the blocks directly inside a range of block indexes.
  package func children(in range: Range<Int>) -> [Int] {
    var result: [Int] = []
    var index = range.lowerBound
    while index < range.upperBound {
      result.append(index)
      index = max(blocks[index].end, index + 1)
    }
    return result
  }

  /// The indexes of the blocks directly inside a block.
  package func children(of block: Int) -> [Int] {
    children(in: block + 1..<blocks[block].end)
  }
}
