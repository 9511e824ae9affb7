/// Why a page could not become bytes. All are the machine's troubles, not the author's.
package enum PDFError: Error, Hashable, Sendable {
  /// A document has at least one page.
  case noPages
  /// A page or image whose size is not positive, or too large for an image.
  case impossibleSize(width: Double, height: Double)
  /// cairo stopped; its own words.
  case cairo(String)
  /// cairo wrote something that could not be read back, at a byte offset.
  case unreadable(String, offset: Int)
}
