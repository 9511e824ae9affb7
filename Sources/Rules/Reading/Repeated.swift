internal import Model
internal import Syntax

/// The texts that stand a second time, each with the place of the first, compared folded.
func repeated(
  _ texts: [Located<String>]
) -> [(again: Located<String>, first: Located<String>)] {
  var first: [String: Located<String>] = [:]
  var result: [(again: Located<String>, first: Located<String>)] = []
  for text in texts {
    let key = folded(key: text.value)
    if let earlier = first[key] {
      result.append((text, earlier))
    } else {
      first[key] = text
    }
  }
  return result
}
