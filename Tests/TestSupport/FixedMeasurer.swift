package import Drawing

/// Measures without fonts: every character is half its size wide, 0.55 of it in bold. Layouts made
/// with it are the same on every machine.
package struct FixedMeasurer: TextMeasurer {
  package init() {}

  package func width(of text: String, font: Font) -> Double {
    Double(text.count) * font.millimetres * (font.isBold ? 0.55 : 0.5)
  }
}
