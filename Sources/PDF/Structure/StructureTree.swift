internal import Drawing

/// What the pages are to a reader who cannot see them: elements with their kinds, and the stretches
/// of drawing that belong to each. Index 0 is the document.
struct StructureTree {
  var elements: [Element] = [Element(kind: "Document", parent: nil)]

  struct Element {
    /// A standard structure type of ISO 32000-1, 14.8.4: `H1`, `P`, `Table` …
    var kind: String
    var parent: Int?
    /// What a figure or table shows.
    var alternative: String?
    /// BCP 47 tag where it is not the document's.
    var language: String?
    var children: [Child] = []
    /// Made because the page left a step out, as a row without a table.
    var isImplied = false
  }

  enum Child: Hashable {
    case element(Int)
    /// A stretch of drawing: its number on its page.
    case content(page: Int, number: Int)
    /// The clickable area that goes with a link.
    case annotation(page: Int, index: Int)
  }

  /// Adds an empty element at the end of its parent.
  mutating func add(_ kind: String, to parent: Int, alternative: String? = nil) -> Int {
    elements.append(Element(kind: kind, parent: parent, alternative: alternative))
    let index = elements.count - 1
    elements[parent].children.append(.element(index))
    return index
  }

  /// The element of a kind that must stand round the next one: the parent itself, the one that was
  /// made for the sibling before, or a new one.
  mutating func container(_ kind: String, in parent: Int) -> Int {
    if elements[parent].kind == kind { return parent }
    if case .element(let last)? = elements[parent].children.last, elements[last].isImplied,
      elements[last].kind == kind
    {
      return last
    }
    let index = add(kind, to: parent)
    elements[index].isImplied = true
    return index
  }

  /// Whether the element or anything in it is to be found on paper. Cells count when empty, or the
  /// columns of the table would move.
  func isPresent(_ index: Int) -> Bool {
    let element = elements[index]
    if element.kind == "TD" || element.kind == "TH" { return true }
    return element.children.contains { child in
      if case .element(let inner) = child { isPresent(inner) } else { true }
    }
  }

  /// The direction a header cell speaks in: down its column when all of its row are headers, else
  /// along its row.
  func scope(ofHeaderCell index: Int) -> String {
    let row = elements[index].parent.map { elements[$0].children } ?? []
    let onlyHeaders = row.allSatisfy { child in
      if case .element(let cell) = child { elements[cell].kind == "TH" } else { true }
    }
    return onlyHeaders ? "Column" : "Row"
  }
}
