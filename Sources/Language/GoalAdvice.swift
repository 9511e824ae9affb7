import Source

/// What to tell the author beside the letters (smart-lint.md §§1, 4, 8 and 9).
extension Signs {
  func advice() -> [Advice] {
    var found: [Advice] = []
    func add(_ kind: Advice.Kind, _ tokens: Range<Int>?) {
      guard let tokens, !tokens.isEmpty else { return }
      let bytes = words.bytes(tokens)
      found.append(Advice(kind: kind, range: bytes, word: written(bytes)))
    }
    let verbal = clauses.filter { $0.verb != nil }
    if verbal.count > 1, let second = verbal.dropFirst().first { add(.severalGoals, reach(second)) }
    add(.measureNotGoal, measurePosing())
    add(.percentOrPoints, ambiguousPercent())
    add(.changeWithoutBaseline, changeWithoutBaseline())
    add(.passiveWithoutOwner, ownerlessPassive())
    add(.hundredPercentSoon, allOrNoneWithDeadline())
    if let clause = clauses.first(where: { $0.isVerb(.investigatingVerb) }) {
      add(.investigating, clause.verb)
    }
    for time in times where time.kind == .deadline || time.kind == .period {
      if time.value.isRelative, !isHorizon(time.value) {
        add(.timeWithoutYear, time.tokens)
        break
      }
    }
    add(.undatedEvent, times.first { $0.kind == .eventUndated }?.tokens)
    return found.sorted {
      ($0.range.lowerBound, $0.kind.rawValue) < ($1.range.lowerBound, $1.kind.rawValue)
    }
  }

  private func isHorizon(_ value: TimeValue) -> Bool {
    if case .horizon = value { return true }
    return false
  }

  /// A measure in every clause, and no share or metered thing that tells what comes of it.
  private func measurePosing() -> Range<Int>? {
    guard let first = clauses.first, clauses.allSatisfy(isMeasure),
      measurable().reason != .softPredicate
    else { return nil }
    let hasOutcome = quantities.indices.contains { index in
      let counts = [.target, .change, .threshold].contains(roles[index])
      return counts && quantities[index].unitKind != .counted && quantities[index].unitKind != .none
    }
    return hasOutcome ? nil : reach(first)
  }

  private func isMeasure(_ clause: Clause) -> Bool {
    guard clause.isVerb([.activityVerb, .completionVerb]), !clause.isVerb(.finishedState) else {
      return clause.isVerb(.lastingVerb) && clause.objectKind == .activity
    }
    return clause.objectKind != .metered && clause.objectKind != .missing
      && clause.objectKind != .abstract
  }

  private func ambiguousPercent() -> Range<Int>? {
    for index in quantities.indices
    where roles[index] == .change && quantities[index].unitKind == .percent {
      if quantities[index].isShareOrFactor { continue }
      let nouns = words.all(.rateNoun, in: 0..<words.count)
      if nouns.contains(where: { !quantities[index].tokens.contains($0.lowerBound) }) {
        return quantities[index].tokens
      }
    }
    return nil
  }

  private func changeWithoutBaseline() -> Range<Int>? {
    if roles.contains(.baseline) || times.contains(where: { $0.kind == .comparison }) { return nil }
    if let change = number(.change) { return change }
    let factor = clauses.first { $0.isVerb(.factorVerb) }
    return roles.contains(.target) ? nil : factor?.verb
  }

  /// «Skal reduseres», “will be reduced”, without «av …» or “by the …”.
  private func ownerlessPassive() -> Range<Int>? {
    for clause in clauses {
      guard let verb = passive(in: clause) else { continue }
      let after = verb.upperBound..<clause.tokens.upperBound
      let named = after.contains { index in
        let agent = words.lower(index) == "av" || words.lower(index) == "by"
        let next = words.lower(index + 1)
        return agent
          && (words.has(index + 1, [.groupNoun, .groupWord])
            || next == "the"
              && words.has(index + 2, [.groupNoun, .groupWord]) && !words.has(index + 1, .month))
      }
      if !named { return verb }
    }
    return nil
  }

  private func passive(in clause: Clause) -> Range<Int>? {
    // «Trives», «lykkes», «finnes» look like passives and are none.
    if clause.isVerb(.softPredicate) { return nil }
    if clause.isPassive, let verb = clause.verb { return verb }
    for index in clause.body {
      let text = words.lower(index)
      if words.language == .en {
        if text.hasSuffix("ed"), words.lower(index - 1) == "be" { return index - 1..<index + 1 }
      } else if words.has(index - 1, .modal), words.lower(index - 1) != "har",
        words.tokens[index].kind == .word, text.utf8.count > 4, !deponents.contains(text),
        text.hasSuffix("es") || text.hasSuffix("ast") || text.hasSuffix("est")
      {
        return index..<index + 1
      } else if ["bli", "verte"].contains(text), words.has(index - 1, .modal),
        words.lower(index + 1).hasSuffix("t") || words.lower(index + 1).hasSuffix("a"),
        words.tokens.indices.contains(index + 1), !words.has(index + 1, .comparative)
      {
        return index..<index + 2
      }
    }
    return nil
  }

  /// «Alle», «ingen», «100 %» together with a deadline.
  private func allOrNoneWithDeadline() -> Range<Int>? {
    guard times.contains(where: { $0.kind == .deadline || $0.kind == .period }) else { return nil }
    for index in quantities.indices where [.target, .threshold].contains(roles[index]) {
      if quantities[index].unitKind == .percent, quantities[index].value == 100 {
        return quantities[index].tokens
      }
    }
    switch measurable().reason {
    case .checkableUniversal: return first(.universal, in: 0..<words.count)
    case .yesNoEnd: return allWhoAreDone()
    default: return nil
    }
  }

  /// «Alle ansatte har gjennomført …»: all stand first, and shall be done.
  private func allWhoAreDone() -> Range<Int>? {
    for clause in clauses where clause.isVerb(.finishedState) {
      guard let verb = clause.verb, clause.body.lowerBound < verb.lowerBound,
        let all = first(.universal, in: clause.body.lowerBound..<verb.lowerBound),
        isQuantifier(all)
      else { continue }
      return all
    }
    return nil
  }
}

private let deponents: Set<String> = ["lykkes", "finnes", "møtes", "synes", "lukkast", "finnast"]
