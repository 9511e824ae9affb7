internal import Drawing

/// Walks the marks of one page: hangs what they mean in the structure tree, and cuts the drawing
/// into stretches.
struct PageStretcher {
  let page: Page
  let pageIndex: Int
  var tree: StructureTree
  private(set) var result = StretchedPage()
  private var numbered = 0
  private let measurer: any TextMeasurer

  /// What the marks that are met stand in.
  private enum Setting {
    /// Loose on the page or in a list, table or row: text becomes what the parent may hold.
    case among(Int)
    /// In something that holds text itself: a paragraph, heading, cell, item or link.
    case inside(Int)
    /// In a drawing: lines and text alike are its content.
    case drawing(Int)
    /// In decoration under an element.
    case decoration(Int)
  }

  init(_ page: Page, index: Int, tree: StructureTree, measurer: any TextMeasurer) {
    self.page = page
    pageIndex = index
    self.tree = tree
    self.measurer = measurer
  }

  /// - Parameter language: the document's; what is on a page in another says so.
  mutating func stretch(language: String) {
    let first = tree.elements.count
    walk(page.marks, in: .among(0))
    guard page.language != language else { return }
    for index in first..<tree.elements.count where tree.elements[index].parent == 0 {
      tree.elements[index].language = page.language
    }
  }

  private mutating func walk(_ marks: [Mark], in setting: Setting) {
    for mark in marks {
      switch mark {
      case .text(let text): add(text, in: setting)
      case .path(let path):
        guard path.fill != nil || path.stroke != nil, !path.path.steps.isEmpty else { continue }
        if case .drawing(let element) = setting {
          append(.path(path), to: element)
        } else {
          append(.path(path), to: nil)
        }
      case .group(let group): walk(group, in: setting)
      }
    }
  }

  // MARK: - Groups

  private mutating func walk(_ group: Group, in setting: Setting) {
    switch (group.role, setting) {
    case (.plain, _): walk(group.marks, in: setting)
    case (.link(let url), _): walk(group, url: url, in: setting)
    case (_, .decoration): walk(group.marks, in: setting)
    case (.decoration, .among(let parent)), (.decoration, .inside(let parent)),
      (.decoration, .drawing(let parent)):
      walk(group.marks, in: .decoration(parent))
    case (.figure, .among(let parent)):
      walkFigure(group, in: flow(parent))
    case (.figure, .inside(let parent)), (.figure, .drawing(let parent)):
      walkFigure(group, in: parent)
    case (_, .drawing): walk(group.marks, in: setting)
    case (_, .among(let parent)), (_, .inside(let parent)): walk(group, under: parent)
    }
  }

  /// Groups of text, outside figures and decoration.
  private mutating func walk(_ group: Group, under parent: Int) {
    switch group.role {
    case .heading(let level):
      let kind = "H\(min(max(level, 1), 6))"
      walk(group.marks, in: .inside(tree.add(kind, to: flow(parent))))
    case .paragraph: walk(group.marks, in: .inside(tree.add("P", to: flow(parent))))
    case .list: walk(group.marks, in: .among(tree.add("L", to: flow(parent))))
    case .item:
      let item = tree.add("LI", to: tree.container("L", in: parent))
      walk(group.marks, in: .inside(tree.add("LBody", to: item)))
    case .table:
      let table = tree.add("Table", to: flow(parent), alternative: group.title)
      walk(group.marks, in: .among(table))
    case .row:
      walk(group.marks, in: .among(tree.add("TR", to: tree.container("Table", in: parent))))
    case .headerCell: walk(group.marks, in: .inside(cell("TH", under: parent)))
    case .cell: walk(group.marks, in: .inside(cell("TD", under: parent)))
    case .figure, .decoration, .link, .plain: break  // Taken care of before.
    }
  }

  private mutating func walkFigure(_ group: Group, in parent: Int) {
    let words = group.title ?? textOf(group.marks)
    let figure = tree.add("Figure", to: parent, alternative: words.isEmpty ? page.title : words)
    walk(group.marks, in: .drawing(figure))
  }

  private mutating func walk(_ group: Group, url: String, in setting: Setting) {
    let parent =
      switch setting {
      case .among(let parent), .decoration(let parent): tree.add("P", to: flow(parent))
      case .inside(let parent), .drawing(let parent): parent
      }
    let element = tree.add("Link", to: parent)
    var inner = Setting.inside(element)
    if case .drawing = setting { inner = .drawing(element) }
    walk(group.marks, in: inner)
    guard let area = Extent(measurer: measurer).box(of: group.marks) else { return }
    let text = textOf(group.marks)
    let words = group.title ?? (text.isEmpty ? url : text)
    tree.elements[element].children.append(
      .annotation(page: pageIndex, index: result.links.count))
    result.links.append(Link(url: url, words: words, area: area, element: element))
  }

  /// Where something that is not a part of a list or table may stand.
  private mutating func flow(_ parent: Int) -> Int {
    switch tree.elements[parent].kind {
    case "L": tree.add("LBody", to: tree.add("LI", to: parent))
    case "Table", "TR": cell("TD", under: parent)
    default: parent
    }
  }

  private mutating func cell(_ kind: String, under parent: Int) -> Int {
    if tree.elements[parent].kind == "TR" { return tree.add(kind, to: parent) }
    let table = tree.container("Table", in: parent)
    return tree.add(kind, to: tree.container("TR", in: table))
  }

  // MARK: - Marks

  private mutating func add(_ text: TextMark, in setting: Setting) {
    guard text.text.contains(where: { !$0.isWhitespace }) else { return }
    switch setting {
    case .among(let parent):
      let place = flow(parent)
      append(
        .text(text, spaceAfter: false), to: place == parent ? tree.add("P", to: parent) : place)
    case .inside(let element):
      continueLine(of: element)
      append(.text(text, spaceAfter: false), to: element)
    case .drawing(let element): append(.text(text, spaceAfter: false), to: element)
    case .decoration: append(.text(text, spaceAfter: false), to: nil)
    }
  }

  /// Puts a space between the text painted last and the one to come, when both are of an element.
  /// A word that is broken at its own hyphen gets none.
  private mutating func continueLine(of element: Int) {
    guard let index = result.stretches.lastIndex(where: { $0.element != nil }),
      result.stretches[index].element == element,
      case .text(let text, _)? = result.stretches[index].drawn.last,
      let end = text.text.last, end != "-", end != "/", !end.isWhitespace
    else { return }
    let last = result.stretches[index].drawn.count - 1
    result.stretches[index].drawn[last] = .text(text, spaceAfter: true)
  }

  private mutating func append(_ drawn: Stretch.Drawn, to element: Int?) {
    if let last = result.stretches.last, last.element == element {
      result.stretches[result.stretches.count - 1].drawn.append(drawn)
      return
    }
    var number: Int?
    if let element {
      number = numbered
      tree.elements[element].children.append(.content(page: pageIndex, number: numbered))
      numbered += 1
    }
    result.stretches.append(Stretch(element: element, number: number, drawn: [drawn]))
  }

  private func textOf(_ marks: [Mark]) -> String {
    var words: [String] = []
    for mark in marks {
      switch mark {
      case .text(let text): words.append(text.text)
      case .group(let group): words.append(textOf(group.marks))
      case .path: break
      }
    }
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
