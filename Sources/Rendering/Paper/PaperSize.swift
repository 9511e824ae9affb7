package import Drawing

/// A paper with its margins and the places every sheet shares (paper.md §3). Millimetres.
package struct PaperSize: Sendable, Hashable {
  package let width: Double
  package let height: Double
  package let left: Double
  package let right: Double
  package let top: Double
  package let footerRule: Double
  package let footerBaseline: Double

  package static let a3 = PaperSize(
    width: 420, height: 297, left: 8, right: 412, top: 8, footerRule: 284.8, footerBaseline: 289)
  package static let a4 = PaperSize(
    width: 210, height: 297, left: 20, right: 190, top: 14, footerRule: 280.8,
    footerBaseline: 285)
  package static let a4Landscape = PaperSize(
    width: 297, height: 210, left: 12, right: 285, top: 12, footerRule: 199.8,
    footerBaseline: 204)

  /// Hung on the wall, not read in the hand: A3, or a part of one.
  package var isWallSheet: Bool { width == PaperSize.a3.width }

  /// Between the margins.
  package var inner: Double { right - left }

  /// An empty page of this size.
  package func page(
    title: String, summary: String, language: String, marks: [Mark]
  ) -> Page {
    Page(
      width: width, height: height, title: title, summary: summary, language: language,
      marks: marks)
  }
}

/// The columns of an A3 half: six of 29 with gutters of 5 (paper.md §3).
package enum A3Grid {
  package static let leftHalf = 8.0
  package static let rightHalf = 213.0
  package static let halfWidth = 199.0

  /// Where column 0–5 of a half begins.
  package static func column(_ index: Int, of half: Double) -> Double { half + 34 * Double(index) }

  /// Width of so many columns with the gutters between them.
  package static func span(_ columns: Int) -> Double { 34 * Double(columns) - 5 }
}
