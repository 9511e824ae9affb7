package import Drawing

/// A font with the distance between its lines.
package struct TextStyle: Sendable, Hashable {
  package var font: Font
  /// Millimetres from baseline to baseline.
  package var leading: Double

  package init(_ font: Font, leading: Double) {
    self.font = font
    self.leading = leading
  }

  package var bold: TextStyle {
    TextStyle(Font(font.size, bold: true, italic: font.isItalic), leading: leading)
  }

  package var italic: TextStyle {
    TextStyle(Font(font.size, bold: font.isBold, italic: true), leading: leading)
  }
}

/// The sizes text may have (paper.md §2).
package enum TypeScale {
  package static let title = Font(24, bold: true)
  /// The steps a title may shrink through.
  package static let titleSteps = [24.0, 20, 16]
  /// Area heading on wall sheets.
  package static let area = Font(16, bold: true)
  /// Goal sentence and card title.
  package static let lead = TextStyle(Font(11, bold: true), leading: 4.9)
  /// Body on A3 sheets.
  package static let body = TextStyle(Font(9), leading: 4.2)
  /// Body on A4 sheets.
  package static let pageBody = TextStyle(Font(10), leading: 4.6)
  /// Notes, axes, table heads.
  package static let small = TextStyle(Font(8), leading: 3.5)
  /// Field labels of a strip, and the footer.
  package static let label = Font(7)
  /// Value of a strip's field.
  package static let field = Font(9, bold: true)

  /// The body sizes an A3 sheet tries, largest first.
  package static let bodySteps = [
    TextStyle(Font(10), leading: 4.2), TextStyle(Font(9), leading: 4.2),
    TextStyle(Font(8), leading: 3.5),
  ]

  /// Distance from a centre down to the baseline of a figure or letter standing on it.
  package static func drop(_ font: Font) -> Double { 0.36 * font.millimetres }
}
