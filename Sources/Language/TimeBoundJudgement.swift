/// T: from deadlines and periods (smart-lint.md §6).
extension Signs {
  func timeBound() -> SentenceVerdict {
    let dated = times.filter { $0.kind == .deadline }
    if let best = dated.max(by: { $0.confidence < $1.confidence }) {
      return pass(.hasDeadline, best.confidence, best.tokens)
    }
    if let period = times.first(where: { $0.kind == .period }) {
      return pass(.hasPeriod, period.confidence, period.tokens)
    }
    if let event = times.first(where: { $0.kind == .eventUndated }) {
      return pass(.undatedEvent, .low, event.tokens)
    }
    let failures: [(TimeExpression.Kind, SentenceVerdict.Reason, Confidence)] = [
      (.serviceLevel, .onlyServiceLevel, .medium), (.rate, .onlyRate, .high),
      (.vague, .onlyVagueTime, .high), (.start, .onlyStart, .high),
      (.comparison, .onlyComparison, .high), (.name, .onlyNamedTime, .medium),
    ]
    for (kind, reason, confidence) in failures {
      if let time = times.first(where: { $0.kind == kind }) {
        return fail(reason, min(confidence, time.confidence), time.tokens)
      }
    }
    return fail(.noTime, .high)
  }
}
