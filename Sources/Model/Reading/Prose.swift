import Source
import Syntax

/// One piece of running text, as it is said rather than as it is marked up.
package enum ProsePart: Sendable, Hashable {
  case paragraph(String)
  /// A list item at a depth (0 for the outermost), with its number in a numbered list.
  case item(String, depth: Int, number: Int?)

  package var text: String {
    switch self {
    case .paragraph(let text), .item(let text, _, _): text
    }
  }
}

extension Document {
  /// The paragraphs and list items of a section in written order; the rows of a table become
  /// items. Comments and rules are left out, and so are `###` headings.
  package func prose(_ section: Section) -> [ProsePart] {
    body(section).map { prose(in: $0.blocks) } ?? []
  }

  /// As `prose(_:)`, for a range of blocks.
  package func prose(in range: Range<Int>) -> [ProsePart] {
    var result: [ProsePart] = []
    for index in parsed.markup.children(in: range) {
      let block = parsed.markup.blocks[index]
      switch block.kind {
      case .paragraph:
        let words = parsed.plainText(block)
        if !words.isEmpty { result.append(.paragraph(words)) }
      case .list: append(items(in: index..<block.end), depth: 0, to: &result)
      case .quote: result += prose(in: index + 1..<block.end)
      case .table:
        for row in words(ofTable: index) {
          let cells = row.filter { !$0.isEmpty }
          result.append(.item(cells.joined(separator: " – "), depth: 0, number: nil))
        }
      case .codeBlock: result.append(.paragraph(text(block.content)))
      default: continue
      }
    }
    return result
  }

  private func append(_ items: [ListItem], depth: Int, to result: inout [ProsePart]) {
    for item in items {
      if !item.text.isEmpty {
        result.append(.item(item.text, depth: depth, number: item.number))
      }
      append(item.items, depth: depth + 1, to: &result)
    }
  }
}
