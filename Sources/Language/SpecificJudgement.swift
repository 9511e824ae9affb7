import Source

/// S: from what the verb hits. Passes unless there is a clear cause (smart-lint.md §3).
extension Signs {
  func specific() -> SentenceVerdict {
    let all = 0..<words.count
    if let claim = identityClaim() { return fail(.identityClaim, .high, claim) }
    if hasQuantity { return pass(.hasQuantity) }
    if clauses.contains(where: isConcrete) { return pass(.concreteObject) }
    for clause in clauses {
      if let verdict = specific(clause) { return verdict }
    }
    if let universal = first(.universal, in: all) {
      return pass(.noClearFault, .low, universal)
    }
    return pass(.noClearFault, .medium)
  }

  func identityClaim() -> Range<Int>? {
    guard let claim = words.first(.identityClaim, in: 0..<words.count) else { return nil }
    // “leading to”, «ledende sykepleier»: a claim has no quantity and no object of that kind.
    let next = claim.upperBound
    if words.text(claim) == "leading", words.lower(next) == "to" { return nil }
    if words.has(next, .groupNoun), !words.has(next, .documentNoun), words.language != .en,
      ["barnehage", "skole", "skule", "sykehjem", "kommune", "avdeling", "enhet"].allSatisfy({
        !words.lower(next).hasPrefix($0)
      })
    {
      return nil
    }
    return claim
  }

  /// A clause that by itself makes the goal specific.
  private func isConcrete(_ clause: Clause) -> Bool {
    if clause.isVerb(.finishedState) { return clause.objectKind != .abstract }
    if clause.isVerb(.factorVerb) { return true }
    guard clause.verb != nil else { return clause.objectKind == .metered }
    if clause.isVerb([.investigatingVerb, .softPredicate]) { return false }
    switch clause.objectKind {
    case .metered: return true
    case .abstract, .missing: return false
    case .deliverable: return !clause.isVerb(.vagueVerb) || isNew(clause)
    case .group, .activity, .named:
      if clause.isVerb(.creationVerb) { return isNew(clause) }
      return clause.isVerb([.changeVerb, .completionVerb, .activityVerb])
        && !clause.isVerb(.vagueVerb)
    }
  }

  /// «Utvikle en ny app»: making one thing is a change by itself.
  private func isNew(_ clause: Clause) -> Bool {
    guard clause.isVerb([.creationVerb, .completionVerb, .activityVerb]) else { return false }
    return words.tokens.indices.contains(clause.object.lowerBound)
      && ["en", "et", "ei", "ein", "eit", "a", "an", "ny", "nye", "nytt", "new"].contains(
        words.lower(clause.object.lowerBound))
      || clause.objectKind == .deliverable
  }

  private func specific(_ clause: Clause) -> SentenceVerdict? {
    if clause.isVerb(.investigatingVerb) { return fail(.investigatingVerb, .low, clause.verb) }
    let reach = reach(clause)
    if clause.isVerb(.vagueVerb), !clause.isVerb(.changeVerb) || clause.objectKind == .abstract {
      switch clause.objectKind {
      case .abstract: return fail(.vagueVerb, .high, reach)
      case .missing: return fail(.vagueVerb, .medium, clause.verb)
      case .metered, .deliverable: return nil
      case .named, .group, .activity: return fail(.vagueVerbOnNamedThing, .medium, reach)
      }
    }
    guard clause.objectKind == .abstract, let head = clause.head else { return modified(clause) }
    if clause.isVerb([.changeVerb, .completionVerb]) {
      return fail(.abstractObject, .medium, reach)
    }
    if let modifier = modifier(before: head, in: clause) {
      return fail(.unmeasurableModifier, .medium, modifier.lowerBound..<head + 1)
    }
    if clause.verb == nil || clause.isVerb(.lastingVerb) && clause.isVerb(.activityVerb) {
      return fail(.abstractObject, .medium, clause.object.lowerBound..<head + 1)
    }
    return nil
  }

  /// A vague modifier with an abstract noun in the subject: «Avdelingen har god samhandling».
  private func modified(_ clause: Clause) -> SentenceVerdict? {
    for modifier in words.all([.vagueModifier, .comparative], in: clause.body) {
      let next = modifier.upperBound
      guard next < clause.body.upperBound, words.has(next, .abstractNoun),
        !words.has(next, .meteredNoun), clause.verb == nil || clause.isVerb(.lastingVerb)
      else { continue }
      return fail(.unmeasurableModifier, .medium, modifier.lowerBound..<next + 1)
    }
    return nil
  }

  private func modifier(before head: Int, in clause: Clause) -> Range<Int>? {
    guard clause.object.lowerBound <= head else { return nil }
    return words.first([.vagueModifier, .comparative], in: clause.object.lowerBound..<head)
  }
}
