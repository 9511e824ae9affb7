internal import Model
internal import Syntax

extension Document {
  /// The rows of the cases that a reflection group or a meeting raised. A meeting that is a draft or
  /// called off raised none.
  var raisedCaseRows: [Row] {
    switch type?.name {
    case "reflection-log": rows(RaisedCaseFields.section)
    case "meeting": isComingMeeting ? rows(RaisedCaseFields.section) : []
    default: []
    }
  }
}

/// Whether what stands as a role says that nobody holds it.
func isVacantWord(_ text: String) -> Bool {
  let words = folded(key: text).split { $0 == " " || $0 == "(" || $0 == ")" || $0 == "," }
  return words.contains {
    ["ledig", "vacant", "ubesatt", "ubesett", "vakant"].contains(String($0))
  }
}
