package import Drawing
package import Source

/// What every place function needs to know: how text is set, in which colours and language, and
/// who measures it.
package struct Typesetting: Sendable {
  package var style: TextStyle
  package var palette: Palette
  package var language: LanguageCode
  package var measurer: any TextMeasurer

  package init(
    style: TextStyle = TypeScale.body, palette: Palette = .colour, language: LanguageCode,
    measurer: any TextMeasurer
  ) {
    self.style = style
    self.palette = palette
    self.language = language
    self.measurer = measurer
  }

  package func block(_ text: String, style: TextStyle? = nil, width: Double) -> TextBlock {
    TextBlock(text, style: style ?? self.style, width: width, measuring: measurer)
  }

  package func width(_ text: String, _ font: Font) -> Double {
    measurer.width(of: text, font: font)
  }

  /// The first of several styles in which a text takes at most so many lines and breaks no word;
  /// else the last.
  package func block(
    _ text: String, styles: [TextStyle], width: Double, lines: Int
  ) -> TextBlock {
    var last = block(text, style: styles.last ?? style, width: width)
    for style in styles {
      let widest = tied(text).split(separator: " ").map { self.width(String($0), style.font) }
      let candidate = block(text, style: style, width: width)
      if candidate.lines.count <= lines, (widest.max() ?? 0) <= width { return candidate }
      last = candidate
    }
    return last
  }
}

/// What an area drew, and how many lines of text found no room in it.
package struct PlacedArea: Sendable {
  package var marks: [Mark] = []
  package var hiddenLines = 0
  /// Something that cannot be broken into lines is wider than its column: try a smaller size.
  package var isTight = false
  /// Where the next thing may stand; meaning is the area's own.
  package var bottom = 0.0

  package init(_ marks: [Mark] = [], hiddenLines: Int = 0, bottom: Double = 0) {
    self.marks = marks
    self.hiddenLines = hiddenLines
    self.bottom = bottom
  }
}
