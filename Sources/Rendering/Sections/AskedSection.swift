import Model
import Source
import Syntax

extension SheetSection {
  /// A section of a document as it is written; where nothing is, its guiding question and lines to
  /// write on, so that an unfilled document prints as a form.
  static func asked(
    _ section: Section, of document: Document, _ language: LanguageCode, lines: Int = 3
  ) -> SheetSection {
    let parts = document.prose(section)
    let title = section.heading[language]
    guard !parts.isEmpty else {
      return SheetSection(title, [.form(section.question[language], lines: lines)])
    }
    var blocks: [SheetBlock] = []
    var items: [SheetItem] = []
    func close() {
      if !items.isEmpty { blocks.append(.bullets(items)) }
      items = []
    }
    for part in parts {
      switch part {
      case .paragraph(let text):
        close()
        blocks.append(.paragraph(text))
      case .item(let text, _, _): items.append(SheetItem(text))
      }
    }
    close()
    return SheetSection(title, blocks)
  }
}

extension Workspace {
  /// A reference as a cell: the title of the document it leads to, else its own words.
  func cell(_ reference: Located<Reference>?, from document: Document) -> SheetCell {
    guard let reference else { return .words("") }
    guard let found = self.document(reference, from: document) else {
      return .words(reference.value.text)
    }
    return .linked(found.title, path: found.path)
  }
}
