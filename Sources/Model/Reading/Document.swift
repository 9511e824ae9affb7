package import Source
package import Syntax

/// A file read through its type: every value knows its bytes. A class that never changes, since a
/// workspace hands the same document to a hundred rules.
package final class Document: Sendable {
  package let parsed: ParsedFile
  /// Nil when the front matter names no type, or an unknown one.
  package let type: DocumentType?
  /// The `type:` entry, if there is one.
  package let typeEntry: FrontMatter.Entry?
  /// The id as compared: front matter `id`, else the file's stem (a unit's: its folder's name).
  package let id: String
  /// The `##` sections in written order.
  package let sections: [SectionBody]
  /// Index of an entry by the key of its field; the first when a key stands twice.
  private let entryIndex: [String: Int]
  let tableCache = TableCache()

  package init(_ parsed: ParsedFile, rootID: String = "organisasjon") {
    self.parsed = parsed
    let entries = parsed.frontMatter?.entries ?? []
    typeEntry = entries.first { $0.key == "type" || folded(key: $0.key) == "type" }
    let type = typeEntry?.value.text.flatMap { DocumentType.named($0) }
    self.type = type
    var index: [String: Int] = [:]
    var writtenID: String?
    for (position, entry) in entries.enumerated() {
      let key = type?.field(key: entry.key)?.key ?? folded(key: entry.key)
      if index[key] == nil { index[key] = position }
      if key == "id", !entry.value.isEmpty { writtenID = entry.value.text }
    }
    entryIndex = index
    if let writtenID {
      id = folded(id: writtenID)
    } else if type?.name == "unit" {
      let folder = parsed.file.folder
      id = folder.isEmpty ? rootID : folded(id: folder.split(separator: "/").last ?? "")
    } else {
      id = folded(id: parsed.file.stem)
    }
    sections = Document.readSections(parsed, type)
  }

  package var file: SourceFile { parsed.file }
  package var path: String { parsed.file.path }
  package var entries: [FrontMatter.Entry] { parsed.frontMatter?.entries ?? [] }

  /// The entry of a field, empty or not.
  package func entry(_ declaration: FieldDeclaration) -> FrontMatter.Entry? {
    entryIndex[declaration.key].map { entries[$0] }
  }

  package func entry<Value: Sendable>(_ field: Field<Value>) -> FrontMatter.Entry? {
    entry(field.declaration)
  }

  /// The value of a field with its place; nil when it is absent, empty or wrong.
  package subscript<Value: Sendable>(field: Field<Value>) -> Located<Value>? {
    guard let entry = entry(field.declaration), !entry.value.isEmpty else { return nil }
    var faults: [KindFault] = []
    return field.kind.read(entry.value, &faults).map { Located($0, entry.value.range) }
  }

  /// Where a finding about a field points: its value, else its key, else the `type:` line.
  package func place<Value: Sendable>(of field: Field<Value>) -> SourceRange {
    guard let entry = entry(field.declaration) else { return headPlace }
    return entry.value.isEmpty ? entry.keyRange : entry.value.range
  }

  /// Where a finding about the document as a whole points: the `type:` entry, else the start.
  package var headPlace: SourceRange {
    typeEntry?.range ?? SourceRange(0, min(3, file.bytes.count))
  }

  /// The title, else the file's stem.
  package var title: String { self[CommonFields.title]?.value ?? file.stem }

  /// The words of a range of the body as a reader sees them.
  package func text(_ range: SourceRange) -> String { parsed.plainText(range) }
}

/// A `##` section as it stands in a document: its heading and the blocks up to the next.
package struct SectionBody: Sendable {
  /// Nil when the type declares no such section.
  package let section: Section?
  /// Index of the section in its type; nil when it declares none such.
  package let position: Int?
  /// The heading's words.
  package let headingRange: SourceRange
  /// Indexes of the blocks after the heading.
  package let blocks: Range<Int>
}

extension Document {
  private static func readSections(_ parsed: ParsedFile, _ type: DocumentType?) -> [SectionBody] {
    let blocks = parsed.markup.blocks
    var result: [SectionBody] = []
    var open: (heading: SourceRange, first: Int)?
    func close(_ end: Int) {
      guard let open else { return }
      let words = folded(key: parsed.plainText(open.heading))
      let position = type?.sectionIndex[words]
      result.append(
        SectionBody(
          section: position.flatMap { type?.sections[$0] }, position: position,
          headingRange: open.heading, blocks: open.first..<end))
    }
    var index = 0
    while index < blocks.count {
      if case .heading(let level) = blocks[index].kind, level <= 2 {
        close(index)
        open = level == 2 ? (blocks[index].content, index + 1) : nil
      }
      index = max(index + 1, blocks[index].end)
    }
    close(blocks.count)
    return result
  }

  /// The body of a declared section; the first when it stands twice.
  package func body(_ section: Section) -> SectionBody? {
    sections.first { $0.section?.heading.en == section.heading.en }
  }

  /// The blocks directly in a section, as indexes into `parsed.markup.blocks`.
  package func blocks(of body: SectionBody) -> [Int] {
    parsed.markup.children(in: body.blocks)
  }

  /// Whether a section holds anything but comments.
  package func isEmpty(_ body: SectionBody) -> Bool {
    for index in blocks(of: body) {
      let block = parsed.markup.blocks[index]
      switch block.kind {
      case .html: continue
      case .table: if block.end - index > 1, rows(ofTable: index).isEmpty { continue }
      case .paragraph, .heading: if parsed.plainText(block).isEmpty { continue }
      default: break
      }
      return false
    }
    return true
  }
}
