internal import Drawing

/// Puts a tagged document together: pages and fonts from the file that cairo wrote, structure,
/// links and metadata from us.
struct TaggedDocument {
  private let tree: StructureTree
  private let pages: [StretchedPage]
  private let paper: [Page]
  private let metadata: DocumentMetadata
  private var writer = PDFWriter()
  private var pageNumbers: [Int] = []
  /// Object numbers of the structure elements; nil for those that hold nothing.
  private var elementNumbers: [Int?] = []
  /// Object numbers of the link annotations, by page.
  private var linkNumbers: [[Int]] = []

  init(
    tree: StructureTree, pages: [StretchedPage], paper: [Page], metadata: DocumentMetadata
  ) {
    self.tree = tree
    self.pages = pages
    self.paper = paper
    self.metadata = metadata
  }

  mutating func file(from painted: [UInt8]) throws(PDFError) -> [UInt8] {
    let reader = try PDFReader(painted)
    let sources = try reader.pages()
    guard sources.count == pages.count else {
      throw .unreadable("\(sources.count) pages, not \(pages.count)", offset: 0)
    }
    let catalogue = writer.reserve()
    let pageTree = writer.reserve()
    pageNumbers = pages.map { _ in writer.reserve() }
    linkNumbers = pages.map { page in page.links.map { _ in writer.reserve() } }
    elementNumbers = tree.elements.indices.map { index in
      index == 0 || tree.isPresent(index) ? writer.reserve() : nil
    }
    for (index, source) in sources.enumerated() {
      try addPage(index, source, reader, parent: pageTree)
      addLinks(index)
    }
    writer.set(
      pageTree,
      [
        "Type": .name("Pages"), "Kids": .array(pageNumbers.map { .reference($0) }),
        "Count": .integer(pages.count),
      ])
    let structure = addStructure()
    let packet = writer.add(
      ["Type": .name("Metadata"), "Subtype": .name("XML")], stream: xmpPacket(metadata))
    writer.set(
      catalogue,
      [
        "Type": .name("Catalog"), "Pages": .reference(pageTree),
        "Lang": .text(metadata.language), "MarkInfo": .dictionary(["Marked": .bool(true)]),
        "ViewerPreferences": .dictionary(["DisplayDocTitle": .bool(true)]),
        "StructTreeRoot": structure, "Metadata": packet,
      ])
    let information = writer.add(information())
    return writer.file(root: .reference(catalogue), information: information)
  }

  private func information() -> PDFDictionary {
    let day = PDFValue.ascii("D:\(metadata.compactDay)000000Z")
    var information: PDFDictionary = ["Title": .text(metadata.title)]
    if let author = metadata.author { information["Author"] = .text(author) }
    information["Producer"] = .text(metadata.producer)
    information["CreationDate"] = day
    information["ModDate"] = day
    return information
  }

  // MARK: - Pages

  private mutating func addPage(
    _ index: Int, _ source: PDFDictionary, _ reader: PDFReader, parent: Int
  ) throws(PDFError) {
    let stored = try reader.resolved(source["Contents"])
    guard let stream = stored.stream else { throw .unreadable("page content", offset: 0) }
    let labels = pages[index].stretches.map { stretch in
      ContentTagger.Label(
        kind: stretch.element.map { tree.elements[$0].kind } ?? "", number: stretch.number)
    }
    let content = try ContentTagger(labels: labels).tagged(try inflated(stream))
    let contents = writer.add(["Filter": .name("FlateDecode")], stream: try deflated(content))
    let width = decimal(paper[index].width * 72 / 25.4)
    let height = decimal(paper[index].height * 72 / 25.4)
    var page: PDFDictionary = [
      "Type": .name("Page"), "Parent": .reference(parent),
      "MediaBox": .raw(Array("[0 0 \(width) \(height)]".utf8)), "Contents": contents,
    ]
    for name in ["Resources", "Group"] {
      if let value = source[name] { page[name] = try writer.copy(value, from: reader) }
    }
    page["StructParents"] = .integer(index)
    page["Tabs"] = .name("S")
    if !linkNumbers[index].isEmpty {
      page["Annots"] = .array(linkNumbers[index].map { .reference($0) })
    }
    writer.set(pageNumbers[index], page)
  }

  private mutating func addLinks(_ index: Int) {
    let unit = 72 / 25.4
    for (place, link) in pages[index].links.enumerated() {
      let sides = [
        link.area.x, paper[index].height - link.area.bottom, link.area.right,
        paper[index].height - link.area.y,
      ]
      let rectangle = sides.map { decimal($0 * unit) }.joined(separator: " ")
      writer.set(
        linkNumbers[index][place],
        [
          "Type": .name("Annot"), "Subtype": .name("Link"),
          "Rect": .raw(Array("[\(rectangle)]".utf8)), "Border": .raw(Array("[0 0 0]".utf8)),
          // Printed, as PDF/UA wants of everything that is to be seen.
          "F": .integer(4), "Contents": .text(link.words),
          "A": .dictionary(["S": .name("URI"), "URI": .ascii(asciiAddress(link.url))]),
          "P": .reference(pageNumbers[index]),
          "StructParent": .integer(structParent(page: index, link: place)),
        ])
    }
  }

  /// Keys of the parent tree: pages first, then the links of each page.
  private func structParent(page: Int, link: Int) -> Int {
    pages.count + pages[..<page].reduce(0) { $0 + $1.links.count } + link
  }

  /// An address with what is not ASCII percent-encoded, as PDF asks for.
  private func asciiAddress(_ url: String) -> String {
    let digits = Array("0123456789ABCDEF")
    return url.utf8.reduce(into: "") { text, byte in
      if byte > 0x20, byte < 0x7F {
        text.unicodeScalars.append(UnicodeScalar(byte))
      } else {
        text += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
  }

  // MARK: - Structure

  private mutating func addStructure() -> PDFValue {
    let root = writer.reserve()
    for (index, element) in tree.elements.enumerated() {
      guard let number = elementNumbers[index] else { continue }
      var entry: PDFDictionary = ["Type": .name("StructElem"), "S": .name(element.kind)]
      let parent = element.parent.flatMap { elementNumbers[$0] }
      entry["P"] = .reference(parent ?? root)
      if let language = element.language { entry["Lang"] = .text(language) }
      switch element.kind {
      case "Figure": entry["Alt"] = .text(element.alternative ?? "")
      case "Table":
        if let words = element.alternative {
          entry["A"] = .dictionary(["O": .name("Table"), "Summary": .text(words)])
        }
      case "TH":
        let scope = PDFValue.name(tree.scope(ofHeaderCell: index))
        entry["A"] = .dictionary(["O": .name("Table"), "Scope": scope])
      default: break
      }
      if let page = firstPage(of: element) { entry["Pg"] = .reference(pageNumbers[page]) }
      entry["K"] = .array(element.children.compactMap(child))
      writer.set(number, entry)
    }
    writer.set(
      root,
      [
        "Type": .name("StructTreeRoot"),
        "K": .array(elementNumbers.prefix(1).compactMap(reference)),
        "ParentTree": writer.add(["Nums": .array(parentTree())]),
        "ParentTreeNextKey": .integer(structParent(page: pages.count, link: 0)),
      ])
    return .reference(root)
  }

  private func reference(_ number: Int?) -> PDFValue? { number.map { .reference($0) } }

  private func firstPage(of element: StructureTree.Element) -> Int? {
    for case .content(let page, _) in element.children { return page }
    return nil
  }

  private func child(_ child: StructureTree.Child) -> PDFValue? {
    switch child {
    case .element(let index): return reference(elementNumbers[index])
    case .content(_, let number): return .integer(number)
    case .annotation(let page, let index):
      return .dictionary([
        "Type": .name("OBJR"), "Obj": .reference(linkNumbers[page][index]),
        "Pg": .reference(pageNumbers[page]),
      ])
    }
  }

  /// From stretches and links back to the elements they belong to.
  private func parentTree() -> [PDFValue] {
    var numbers: [PDFValue] = []
    for (index, page) in pages.enumerated() {
      let owners = page.stretches.compactMap(\.element).compactMap { elementNumbers[$0] }
      numbers += [.integer(index), .array(owners.map { .reference($0) })]
    }
    for (index, page) in pages.enumerated() {
      for (place, link) in page.links.enumerated() {
        guard let owner = elementNumbers[link.element] else { continue }
        numbers += [.integer(structParent(page: index, link: place)), .reference(owner)]
      }
    }
    return numbers
  }
}
