internal import Language

/// Puts a deadline into a sentence that has none.
enum RewritingTime {
  /// Whether something was put in; nil when something lacks and no good place is found for it.
  static func place(
    in card: GoalCard, _ words: RewritingWords, _ text: inout EditedText
  ) -> Bool? {
    let sentence = card.sentence
    let verdict = sentence.timeBound
    guard verdict.verdict == .fail else { return false }
    let vague = sentence.times.filter { $0.kind == .vague }
    if vague.count == 1 {
      replace(vague[0], words, &text)
      return true
    }
    guard vague.isEmpty else { return nil }
    if card.hasNoTime {
      text.append(words.deadline)
      return true
    }
    switch verdict.reason {
    case .onlyRate:
      text.append(words.until)
      return true
    case .onlyComparison:
      text.append(words.deadline)
      return true
    default: return nil
    }
  }

  /// A vague time gives way to the deadline where it begins or ends the sentence, and is taken out
  /// where it stands in the middle.
  private static func replace(
    _ time: TimeExpression, _ words: RewritingWords, _ text: inout EditedText
  ) {
    if time.range.lowerBound == 0 {
      let first = words.deadline.prefix(1).uppercased()
      text.replace(time.range, with: first + words.deadline.dropFirst())
    } else if time.range.upperBound == text.end {
      text.tailStart = min(text.tailStart, time.range.lowerBound)
      text.replace(time.range, with: words.deadline)
    } else {
      text.remove(time.range)
      text.append(words.deadline)
    }
  }
}
