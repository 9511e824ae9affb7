import Drawing

/// The text marks of a page in reading order.
func marks(in marks: [Mark]) -> [TextMark] {
  marks.flatMap { mark -> [TextMark] in
    switch mark {
    case .text(let text): [text]
    case .path: []
    case .group(let group): RenderingTests.marks(in: group.marks)
    }
  }
}

func texts(in page: [Mark]) -> [String] { marks(in: page).map(\.text) }

func headings(in page: [Mark]) -> [(level: Int, text: String)] {
  page.flatMap { mark -> [(level: Int, text: String)] in
    guard case .group(let group) = mark else { return [] }
    if case .heading(let level) = group.role {
      return [(level, texts(in: group.marks).joined(separator: " "))]
    }
    return headings(in: group.marks)
  }
}
