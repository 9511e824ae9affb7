/// Everything found in a sentence, for the judgements that are written as extensions of it.
struct Signs: Sendable {
  let text: String
  let words: WordReading
  let quantities: [Quantity]
  let roles: [NumberExpression.Role]
  let times: [TimeReading.Found]
  let clauses: [Clause]

  /// Whether some number says how much.
  var hasQuantity: Bool {
    roles.contains { $0 == .target || $0 == .change || $0 == .threshold }
  }

  /// The tokens of the first number with the role.
  func number(_ role: NumberExpression.Role) -> Range<Int>? {
    roles.firstIndex(of: role).map { quantities[$0].tokens }
  }

  func verdict(
    _ verdict: SentenceVerdict.Verdict, _ confidence: Confidence,
    _ reason: SentenceVerdict.Reason, _ cause: Range<Int>? = nil
  ) -> SentenceVerdict {
    let bytes = cause.flatMap { $0.isEmpty ? nil : words.bytes($0) }
    return SentenceVerdict(
      verdict: verdict, confidence: confidence, cause: bytes, reason: reason,
      word: bytes.map(written))
  }

  func fail(
    _ reason: SentenceVerdict.Reason, _ confidence: Confidence, _ cause: Range<Int>? = nil
  ) -> SentenceVerdict { verdict(.fail, confidence, reason, cause) }

  func pass(
    _ reason: SentenceVerdict.Reason, _ confidence: Confidence = .high, _ cause: Range<Int>? = nil
  ) -> SentenceVerdict { verdict(.pass, confidence, reason, cause) }

  /// The words at these bytes, as the author wrote them.
  func written(_ bytes: Range<Int>) -> String {
    let utf8 = text.utf8
    guard bytes.upperBound <= utf8.count else { return "" }
    let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
    let end = utf8.index(start, offsetBy: bytes.count)
    return String(text[start..<end])
  }

  /// From the earlier to the later of two places, whichever way they stand.
  func span(_ first: Range<Int>, _ second: Range<Int>) -> Range<Int> {
    min(first.lowerBound, second.lowerBound)..<max(first.upperBound, second.upperBound)
  }

  /// From a verb to the noun it hits.
  func reach(_ clause: Clause) -> Range<Int> {
    guard let verb = clause.verb else { return clause.object }
    guard let head = clause.head else { return verb }
    // «Prioritere førebyggjande arbeid»: the noun that an adjective stands before goes with it.
    let isAdjective = ["ande", "ende"].contains { words.lower(head).hasSuffix($0) }
    let end = isAdjective && clause.object.contains(head + 1) ? head + 2 : head + 1
    return min(verb.lowerBound, head)..<max(verb.upperBound, end)
  }

  /// The first of a class in the clause that is no part of a time.
  func first(_ classes: WordClass, in range: Range<Int>) -> Range<Int>? {
    words.all(classes, in: range).first { found in
      times.holding(found.lowerBound) == nil
    }
  }
}
