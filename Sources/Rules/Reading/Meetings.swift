internal import Model
internal import Source
internal import Syntax

extension Document {
  /// A meeting that takes place or took place: neither a draft nor called off. What is told of
  /// missing parts is told of these only.
  var isComingMeeting: Bool {
    guard type?.name == "meeting" else { return false }
    switch self[Meeting.status]?.value {
    case .draft, .cancelled: return false
    default: return true
    }
  }
}

/// Whether an item of an agenda is a break: «Pause», «Kaffepause», «Lunsj».
func isBreak(_ item: String) -> Bool {
  let words = folded(key: item)
  return words.contains("pause") || words.contains("beinstrekk") || words.contains("lunsj")
    || words.contains("lunch") || words.split(separator: " ").contains("break")
    || words.hasSuffix("break")
}
