package import Source
import Syntax

/// One item of a list in the body.
package struct ListItem: Sendable {
  /// The item's own words, without those of items inside it.
  package let text: String
  package let range: SourceRange
  /// The number it prints with, in a numbered list.
  package let number: Int?
  /// Nil for an ordinary item.
  package let isDone: Bool?
  package let items: [ListItem]
}

extension Document {
  /// The items of the lists directly in a range of blocks, with their sub-items to eight levels.
  package func items(in blocks: Range<Int>) -> [ListItem] { items(in: blocks, depth: 0) }

  private func items(in range: Range<Int>, depth: Int) -> [ListItem] {
    guard depth < 8 else { return [] }
    var result: [ListItem] = []
    for index in parsed.markup.children(in: range) {
      guard case .list(let isOrdered, let start) = parsed.markup.blocks[index].kind else {
        continue
      }
      for (order, itemIndex) in parsed.markup.children(of: index).enumerated() {
        let block = parsed.markup.blocks[itemIndex]
        var isDone: Bool?
        if case .task(let done) = block.kind { isDone = done }
        let words = ownWords(itemIndex)
        result.append(
          ListItem(
            text: words.map { text($0) } ?? "", range: words ?? block.content,
            number: isOrdered ? start + order : nil, isDone: isDone,
            items: items(in: itemIndex + 1..<block.end, depth: depth + 1)))
      }
    }
    return result
  }

  /// The range of an item's first paragraph, after a task mark.
  private func ownWords(_ item: Int) -> SourceRange? {
    let block = parsed.markup.blocks[item]
    for child in parsed.markup.children(of: item) {
      let inner = parsed.markup.blocks[child]
      guard case .paragraph = inner.kind else { continue }
      return SourceRange(max(inner.content.lower, block.content.lower), inner.content.upper)
    }
    return nil
  }

  /// The paragraphs directly in a range of blocks, as read, with their places.
  package func paragraphs(in range: Range<Int>) -> [Located<String>] {
    parsed.markup.children(in: range).compactMap { index in
      let block = parsed.markup.blocks[index]
      guard case .paragraph = block.kind else { return nil }
      let words = parsed.plainText(block)
      return words.isEmpty ? nil : Located(words, block.content)
    }
  }

  /// The `###` parts of a section: the heading's words and the blocks up to the next. What stands
  /// before the first has an empty heading.
  package func parts(of body: SectionBody) -> [(heading: Located<String>, blocks: Range<Int>)] {
    var result: [(heading: Located<String>, blocks: Range<Int>)] = []
    var heading = Located("", SourceRange(body.headingRange.upper, body.headingRange.upper))
    var first = body.blocks.lowerBound
    for index in blocks(of: body) {
      let block = parsed.markup.blocks[index]
      if case .heading = block.kind {
        if first < index || !heading.value.isEmpty { result.append((heading, first..<index)) }
        heading = Located(parsed.plainText(block), block.content)
        first = index + 1
      }
    }
    if first < body.blocks.upperBound || !heading.value.isEmpty {
      result.append((heading, first..<body.blocks.upperBound))
    }
    return result
  }
}
