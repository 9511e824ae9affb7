internal import SwiftCSV

/// One record with quotes, read by the CSV library. It is handed one record at a time: it tells no
/// places, stops at the first fault of a file, and fills every record of a file up to the longest.
enum QuotedRecord {
  /// The text of each cell; nil when the quotes do not fit.
  static func cells(_ record: String, delimiter: UInt8) -> [String]? {
    // The line end makes the library keep an empty last cell.
    let table = try? CSV<NoRows>(
      string: record + "\n", delimiter: .character(Character(Unicode.Scalar(delimiter))),
      loadColumns: false)
    return table?.header
  }
}

/// The library's view of what stands below the header, which is not asked for.
private struct NoRows: CSVView {
  var rows: [[String]] { [] }
  var columns: [[String]]? { nil }

  init(
    header: [String], text: String, delimiter: CSVDelimiter, loadColumns: Bool, rowLimit: Int?
  ) throws {}

  func serialize(header: [String], delimiter: CSVDelimiter) -> String { "" }
}
