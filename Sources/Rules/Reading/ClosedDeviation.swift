internal import Model
internal import Source
internal import Syntax

extension Document {
  /// Where a deviation says that it is closed: its status, else the date; nil when it is open or
  /// the document is no deviation.
  var closedDeviationPlace: SourceRange? {
    guard type?.name == "deviation" else { return nil }
    if let status = self[Deviation.status] {
      return status.value == .closed ? status.range : nil
    }
    return self[Deviation.closed]?.range
  }
}
