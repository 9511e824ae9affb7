package import Source

/// Words that all sheets of sections share.
package enum SheetWords {
  /// Under a list that was cut.
  package static func more(_ count: Int) -> LocalizedText {
    LocalizedText(
      nb: "… \(count)\u{A0}til, se fila", nn: "… \(count)\u{A0}til, sjå fila",
      en: "… \(count)\u{A0}more, see the file")
  }
}
