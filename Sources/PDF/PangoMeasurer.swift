package import Drawing
internal import Synchronization

/// Widths from the font that the page is printed with: Noto Sans where it is installed, else the
/// next of `Font.families`. All measurers share one memory of words, and the fonts with the
/// painters, for finding them costs some milliseconds. Safe to use from several tasks.
package struct PangoMeasurer: TextMeasurer {
  package init() {}

  package func width(of text: String, font: Font) -> Double {
    let units = Lettering.shared.withLock {
      $0.width(of: text, bold: font.isBold, italic: font.isItalic)
    }
    return units / Typesetter.size * font.millimetres
  }
}

/// The fonts, and the widths of the words that have been measured.
struct Lettering: ~Copyable {
  static let shared = Mutex(Lettering())

  var typesetter = Typesetter()
  /// One table a style, in the typesetter's units.
  private var known: [[Substring: Double]] = [[:], [:], [:], [:]]

  /// Word by word, for nothing is kerned against a space; words come again, lines do not.
  mutating func width(of text: String, bold: Bool, italic: Bool) -> Double {
    var sum = 0.0
    var rest = text[...]
    while let space = rest.utf8.firstIndex(of: 0x20) {
      sum += width(ofWord: rest[..<space], bold: bold, italic: italic)
      sum += width(ofWord: " ", bold: bold, italic: italic)
      rest = rest[rest.utf8.index(after: space)...]
    }
    return sum + width(ofWord: rest, bold: bold, italic: italic)
  }

  private mutating func width(ofWord word: Substring, bold: Bool, italic: Bool) -> Double {
    if word.isEmpty { return 0 }
    let style = (bold ? 1 : 0) + (italic ? 2 : 0)
    if let width = known[style][word] { return width }
    let width = typesetter.line(String(word), bold: bold, italic: italic)?.width ?? 0
    // A bound for servers that run for weeks; a sheet has a thousand words.
    if known[style].count > 50_000 { known[style] = [:] }
    // A copy of its own: a piece of a long text would keep all of it alive.
    known[style][Substring(String(word))] = width
    return width
  }
}
