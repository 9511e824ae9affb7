/// What a PDF says about itself, beside its pages.
package struct DocumentMetadata: Sendable, Hashable {
  /// Shown in the window's title bar and in search results.
  package var title: String
  /// BCP 47 tag of the whole document: `nb-NO`, `nn-NO`, `en`.
  package var language: String
  package var author: String?
  /// The day that is written as the date of creation. An argument, never the clock: the same input
  /// gives the same bytes.
  package var created: (year: Int, month: Int, day: Int) { (year, month, day) }
  /// The program that made the file.
  package var producer: String
  private let year: Int
  private let month: Int
  private let day: Int

  /// - Parameter created: the day written as the date of creation.
  package init(
    title: String, language: String, author: String? = nil,
    created: (year: Int, month: Int, day: Int), producer: String = "forbedre"
  ) {
    self.title = title
    self.language = language
    self.author = author
    self.producer = producer
    year = created.year
    month = created.month
    day = created.day
  }

  /// `20261121`.
  var compactDay: String { padded(year, 4) + padded(month, 2) + padded(day, 2) }
  /// `2026-11-21`.
  var isoDay: String { padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2) }

  private func padded(_ number: Int, _ digits: Int) -> String {
    let text = String(max(0, number))
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
