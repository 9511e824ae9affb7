internal import Drawing

/// A page as stretches of drawing, in painting order.
struct StretchedPage {
  var stretches: [Stretch] = []
  var links: [Link] = []
}

/// Marks painted one after the other that belong to the same structure element, or to none.
struct Stretch {
  enum Drawn {
    /// Text, and whether more text of the same element follows it on another line.
    case text(TextMark, spaceAfter: Bool)
    case path(PathMark)
  }

  /// The element; nil for decoration, which PDF calls an artifact.
  let element: Int?
  /// Its number among the tagged stretches of its page; nil for decoration.
  let number: Int?
  var drawn: [Drawn] = []
}

/// A clickable area.
struct Link {
  let url: String
  /// What is read aloud for it.
  let words: String
  /// Millimetres on the page.
  let area: Box
  let element: Int
}
