import Source

/// M: from targets, universals and yes/no ends (smart-lint.md §4).
extension Signs {
  /// - Parameter specific: the verdict on S: what is too vague to see is too vague to measure.
  func measurable(given specific: SentenceVerdict) -> SentenceVerdict {
    let verdict = measurable()
    guard verdict.verdict == .unknown, specific.verdict == .fail,
      specific.reason != .investigatingVerb, let cause = specific.cause
    else { return verdict }
    return SentenceVerdict(
      verdict: .fail, confidence: specific.confidence, cause: cause, reason: specific.reason,
      word: specific.word)
  }

  func measurable() -> SentenceVerdict {
    if let index = roles.indices.first(where: { says($0) }) {
      return pass(.hasQuantity, .high, quantities[index].tokens)
    }
    if let clause = clauses.first(where: { $0.isVerb(.factorVerb) }) {
      return pass(.hasQuantity, .high, clause.verb)
    }
    if let baseline = number(.baseline) { return fail(.baselineWithoutTarget, .high, baseline) }
    if let claim = identityClaim() { return fail(.identityClaim, .high, claim) }
    if let reference = definedReference() { return pass(.definedReference, .medium, reference) }
    for clause in clauses {
      if let verdict = ended(clause) { return verdict }
    }
    for clause in clauses {
      if let verdict = universal(clause) { return verdict }
    }
    for clause in clauses {
      if let verdict = unmeasurable(clause) { return verdict }
    }
    return verdict(.unknown, .low, .noClearFault)
  }

  /// Whether a number says how much. «Følge opp flere innen åtte uker» does not: the weeks are of each
  /// case, and how many more is not said.
  private func says(_ index: Int) -> Bool {
    switch roles[index] {
    case .target, .change: return true
    case .threshold:
      guard let time = times.holding(quantities[index].number.lowerBound),
        time.kind == .serviceLevel
      else { return true }
      return words.first(.comparative, in: 0..<time.tokens.lowerBound) == nil
    default: return false
    }
  }

  /// «Lavere fravær enn i fjor», «lavest i regionen».
  private func definedReference() -> Range<Int>? {
    let all = 0..<words.count
    if let time = times.first(where: { $0.kind == .comparison }),
      let comparative = words.first(.comparative, in: all),
      comparative.lowerBound < time.tokens.lowerBound
    {
      return comparative.lowerBound..<time.tokens.upperBound
    }
    if let more = words.first(.comparative, in: all), first(.universal, in: all) != nil,
      let than = (more.upperBound..<words.count).first(where: {
        ["enn", "than"].contains(words.lower($0))
      }), than + 1 < words.count, quantities.isEmpty,
      !["i", "før", "no", "nå", "before", "today", "now"].contains(words.lower(than + 1))
    {
      return more.lowerBound..<than + 2
    }
    // «Lavere enn landsgjennomsnittet», “below the national average”.
    if let than = all.first(where: { ["enn", "than"].contains(words.lower($0)) }),
      (than + 1..<min(than + 5, words.count)).contains(where: { index in
        ["snittet", "snitt", "average", "medianen", "median"].contains {
          words.lower(index).hasSuffix($0)
        }
      })
    {
      return than..<min(than + 2, words.count)
    }
    for found in words.all(.superlative, in: all) where isAmongKnown(found.upperBound) {
      if roles.contains(.scope) { return nil }
      return found
    }
    return nil
  }

  /// «[Lavest] i regionen», «[lågaste] skadefrekvens i fylket», “[lowest] waiting time of any ward”.
  private func isAmongKnown(_ start: Int) -> Bool {
    var index = start
    while index < min(start + 4, words.count) {
      let text = words.lower(index)
      let next = words.lower(index + 1)
      let isRange = ["i", "in", "blant", "among", "of"].contains(text)
      if isRange || text == "av" && next.hasPrefix("all") {
        return index == start || next == "any" || next.hasPrefix("all")
          || words.first([.meteredNoun, .rateNoun, .groupNoun], in: start..<index) != nil
      }
      if words.tokens[index].kind == .mark { return false }
      index += 1
    }
    return false
  }

  /// The first comparative that is no limit: «lengre» but not «lengre enn seks uker».
  private func firstComparative(in range: Range<Int>) -> Range<Int>? {
    words.all(.comparative, in: range).first { found in
      let than = words.lower(found.upperBound)
      let isLimit =
        ["enn", "than"].contains(than)
        && quantities.contains { $0.number.lowerBound == found.upperBound + 1 }
      return !isLimit && times.holding(found.lowerBound) == nil
    }
  }

  /// A yes/no end: completion of something discrete, or a finished state.
  private func ended(_ clause: Clause) -> SentenceVerdict? {
    if clause.isVerb(.finishedState) { return pass(.yesNoEnd, .medium, clause.verb) }
    if let state = words.first(.finishedState, in: clause.body) {
      return pass(.yesNoEnd, .medium, state)
    }
    let ends: WordClass = [.completionVerb, .activityVerb, .creationVerb]
    guard clause.isVerb(ends), let verb = clause.verb else { return nil }
    // “Make patients feel safe”: the feeling is what is wanted, not the making.
    if words.lower(verb.lowerBound) == "make", let soft = softPredicate(in: clause) {
      return fail(.softPredicate, .medium, soft)
    }
    let before = clause.body.lowerBound..<verb.lowerBound
    if first(.universal, in: before) != nil { return nil }
    // «Flere elever skal fullføre»: how many more?
    if let more = firstComparative(in: before) {
      return fail(.comparativeWithoutAmount, .high, more)
    }
    if let comparative = first(.comparative, in: clause.object) {
      return fail(.comparativeWithoutAmount, .high, comparative)
    }
    if clause.isVerb(.creationVerb), clause.objectKind != .deliverable {
      let opening = words.lower(clause.object.lowerBound)
      let isOne = ["en", "et", "ei", "ein", "eit", "a", "an"].contains(opening)
      if !isOne || clause.objectKind == .abstract { return nil }
    }
    switch clause.objectKind {
    case .missing: return nil
    case .abstract where isCharting(clause): return pass(.yesNoEnd, .low, reach(clause))
    case .abstract: return fail(.processNotEnd, .medium, reach(clause))
    case .activity:
      return pass(.yesNoEnd, .low, reach(clause))
    default: return pass(.yesNoEnd, .medium, reach(clause))
    }
  }

  /// Quantifier, countable group and observable verb; softer ones fail at low confidence.
  private func universal(_ clause: Clause) -> SentenceVerdict? {
    guard let universal = first(.universal, in: clause.body), isQuantifier(universal) else {
      return nil
    }
    if clause.isVerb([.vagueVerb, .changeVerb, .investigatingVerb]),
      clause.verb.map({ $0.lowerBound < universal.lowerBound }) ?? false
    {
      return nil
    }
    let rest = universal.upperBound..<clause.body.upperBound
    if firstComparative(in: rest) != nil { return nil }
    if let soft = softPredicate(in: clause) {
      return fail(.softUniversal, .low, span(universal, soft))
    }
    if let modifier = first([.vagueModifier, .abstractNoun], in: rest) {
      if words.has(modifier.lowerBound, .meteredNoun) {
        return pass(.checkableUniversal, .medium, universal)
      }
      return fail(.softUniversal, .low, span(universal, modifier))
    }
    return pass(.checkableUniversal, .medium, universal)
  }

  /// The feeling as one says it: «føler seg trygge» with its adjective, «trives på jobb» without the
  /// preposition.
  private func softPredicate(in clause: Clause) -> Range<Int>? {
    guard let found = first(.softPredicate, in: clause.body) else { return nil }
    let last = found.upperBound - 1
    if found.count > 1, words.has(last, .preposition) { return found.lowerBound..<last }
    let next = found.upperBound
    guard words.lower(last) == "seg", clause.body.contains(next), words.tokens[next].kind == .word,
      !words.has(next, .preposition)
    else { return found }
    return found.lowerBound..<next + 1
  }

  func isQuantifier(_ universal: Range<Int>) -> Bool {
    let before = words.lower(universal.lowerBound - 1)
    // «At alle ansatte …» opens a clause; English “at all” is no quantifier.
    if noQuantifierAfter.contains(before), before != "at" || words.language == .en { return false }
    let text = words.text(universal)
    let next = words.lower(universal.upperBound)
    if text == "no", ["later", ".", "matter", "longer", "doubt"].contains(next) { return false }
    if text == "every", ["effort", "opportunity", "reason", "way"].contains(next) { return false }
    if text == "all", words.lower(universal.upperBound).hasPrefix("-") { return false }
    return true
  }

  private func unmeasurable(_ clause: Clause) -> SentenceVerdict? {
    if let soft = softPredicate(in: clause) {
      return fail(.softPredicate, .medium, soft)
    }
    if let comparative = first(.comparative, in: mainPart(clause)),
      clause.verb.map({ !$0.contains(comparative.lowerBound) }) ?? true
    {
      return fail(.comparativeWithoutAmount, .high, comparative)
    }
    if clause.isVerb(.vagueVerb), !clause.isVerb(.changeVerb) {
      let confidence: Confidence = clause.objectKind == .abstract ? .high : .medium
      return fail(.vagueVerb, confidence, reach(clause))
    }
    if clause.isVerb(.changeVerb) {
      return fail(.comparativeWithoutAmount, .high, reach(clause))
    }
    if clause.isVerb(.investigatingVerb) { return nil }
    if let metered = first([.meteredNoun, .rateNoun], in: clause.body), isDirectionOnly(clause) {
      return fail(.comparativeWithoutAmount, .medium, metered)
    }
    if let modifier = first(.vagueModifier, in: mainPart(clause)) {
      return fail(.unmeasurableModifier, .medium, modifier)
    }
    if clause.objectKind == .abstract, clause.verb == nil || clause.isVerb(.lastingVerb) {
      return fail(.abstractObject, .medium, clause.object)
    }
    if clause.isVerb(.lastingVerb), clause.objectKind != .missing {
      return fail(.activityNotResult, .low, clause.verb)
    }
    return nil
  }

  /// A metered thing and no more: «Nedtrapping av vikarbruken», «Fraværet skal ned».
  private func isDirectionOnly(_ clause: Clause) -> Bool {
    if clause.body.contains(where: { directionWords.contains(words.lower($0)) }) { return true }
    return clause.verb == nil && words.first(.modal, in: clause.body) == nil
      && !clause.body.contains { words.language != .en && words.lower($0).hasSuffix("es") }
  }

  /// The clause up to a phrase of purpose: «for å», «slik at», “so that”.
  private func mainPart(_ clause: Clause) -> Range<Int> {
    for index in clause.body where index > clause.body.lowerBound {
      let next = words.lower(index + 1)
      switch words.lower(index) {
      case "for" where next == "å", "slik" where next == "at", "so" where next == "that",
        "in" where next == "order":
        return clause.body.lowerBound..<index
      default: continue
      }
    }
    return clause.body
  }
}

private let directionWords: Set<String> = ["ned", "opp", "down", "up", "nedover", "oppover"]

private let noQuantifierAfter: [String] = [
  "på", "i", "av", "fremfor", "framfor", "over", "at", "above", "after", "in", "of", "for", "før",
  "med", "til", "by", "across", "with",
]
