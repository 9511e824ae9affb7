import Source

/// S: from what the verb hits. Passes unless there is a clear cause (smart-lint.md §3).
extension Signs {
  func specific() -> SentenceVerdict {
    let all = 0..<words.count
    if let claim = identityClaim() { return fail(.identityClaim, .high, claim) }
    if hasQuantity {
      return shareOfNothing().map { fail(.abstractObject, .medium, $0) } ?? pass(.hasQuantity)
    }
    if clauses.contains(where: isConcrete) { return pass(.concreteObject) }
    for clause in clauses {
      if let verdict = specific(clause) { return verdict }
    }
    for clause in clauses {
      if let verdict = abstractOnly(clause) { return verdict }
    }
    if let universal = first(.universal, in: all) {
      return pass(.noClearFault, .low, universal)
    }
    return pass(.noClearFault, .medium)
  }

  /// «Doble innsatsen», “raise quality by a third”: a share of what nobody can count. Nil when some
  /// other number, or something countable, stands beside it.
  private func shareOfNothing() -> Range<Int>? {
    for index in quantities.indices where [.target, .change, .threshold].contains(roles[index]) {
      let quantity = quantities[index]
      guard roles[index] == .change || quantity.isFactor,
        quantity.isShareOrFactor || quantity.unitKind == .percent
      else { return nil }
    }
    return abstractAlone()
  }

  /// The abstract noun that is all there is: nothing metered, counted or made is named.
  private func abstractAlone() -> Range<Int>? {
    let counted: WordClass = [.meteredNoun, .rateNoun, .groupNoun, .deliverableNoun]
    let all = words.all(counted, in: 0..<words.count).filter { place in
      // The unit of the number itself is not what it counts.
      !quantities.contains { $0.tokens.contains(place.lowerBound) }
        && !words.has(place.lowerBound, .abstractNoun)
    }
    guard all.isEmpty else { return nil }
    return first(.abstractNoun, in: 0..<words.count)
  }

  func identityClaim() -> Range<Int>? {
    guard let claim = words.first(.identityClaim, in: 0..<words.count) else { return nil }
    // “leading to”, «ledende sykepleier»: a claim has no quantity and no object of that kind.
    let next = claim.upperBound
    if words.text(claim) == "leading", words.lower(next) == "to" { return nil }
    if words.language != .en, professions.contains(where: { words.lower(next).hasPrefix($0) }) {
      return nil
    }
    return claim
  }

  /// A clause that by itself makes the goal specific.
  private func isConcrete(_ clause: Clause) -> Bool {
    if clause.isVerb(.finishedState) { return clause.objectKind != .abstract }
    if clause.isVerb(.factorVerb) { return clause.objectKind != .abstract }
    guard clause.verb != nil else { return clause.objectKind == .metered }
    if clause.isVerb([.investigatingVerb, .softPredicate]) { return false }
    switch clause.objectKind {
    case .metered: return true
    case .abstract where isCharting(clause): return true
    case .abstract, .missing: return false
    case .deliverable: return !clause.isVerb(.vagueVerb) || isNew(clause)
    case .group, .activity, .named:
      if clause.isVerb(.creationVerb) { return isNew(clause) }
      return clause.isVerb([.changeVerb, .completionVerb, .activityVerb])
        && !clause.isVerb(.vagueVerb)
    }
  }

  /// «Kartlegge leseferdigheten til alle elevene»: what is charted need not be a thing.
  func isCharting(_ clause: Clause) -> Bool {
    clause.verb.map { chartingVerbs.contains(words.lower($0.lowerBound)) } ?? false
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
      case .metered: return nil
      case .named, .group, .activity, .deliverable:
        return fail(.vagueVerbOnNamedThing, .medium, reach)
      }
    }
    // «Trives», «oppleve mestring»: who is clear, what to look for is not. Some readers accept it, so
    // it is a hint.
    if clause.isVerb(.softPredicate), let soft = clause.verb {
      return fail(.softPredicate, .low, soft)
    }
    if let soft = softClaim(clause) ?? slogan(clause) { return soft }
    guard clause.objectKind == .abstract, let head = clause.head else { return modified(clause) }
    if clause.isVerb([.changeVerb, .completionVerb, .factorVerb]) {
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

  /// Claims without anything to look for: «En mer attraktiv arbeidsgiver», «Vi skal være en god skole»,
  /// “Be more aware of …”, «Samarbeidsklimaet skal bli varmere».
  private func softClaim(_ clause: Clause) -> SentenceVerdict? {
    let verb = clause.verb.map { words.lower($0.lowerBound) }
    let isBeing = verb.map { beingVerbs.contains($0) } ?? false
    guard clause.verb == nil || isBeing else { return subjectAlone(clause) }
    if clause.objectKind == .metered || clause.objectKind == .deliverable && !isBeing { return nil }
    if clause.verb == nil, mayHoldVerb(clause) { return subjectAlone(clause) }
    if isBeing, let role = roleClaim(clause) { return role }
    // A fragment, up to its first preposition: “Robust, seamless patient pathways”.
    var end = clause.object.lowerBound
    while end < clause.body.upperBound, !words.has(end, .preposition), times.holding(end) == nil {
      end += 1
    }
    let phrase = clause.object.lowerBound..<end
    guard !phrase.isEmpty, first([.meteredNoun, .deliverableNoun], in: phrase) == nil else {
      return nil
    }
    let hasSubject = clause.verb.map { subject(of: clause, before: $0.lowerBound) != nil } ?? false
    if let modifier = first(.vagueModifier, in: phrase), modifier.upperBound < end || !hasSubject {
      return fail(.unmeasurableModifier, .medium, modifier.lowerBound..<end)
    }
    if isBeing, !hasSubject, let more = first(.comparative, in: phrase), more.upperBound < end {
      return fail(.unmeasurableModifier, .medium, more.lowerBound..<end)
    }
    return subjectAlone(clause)
  }

  /// «Være en drivkraft for grønn vekst», «Vi skal bli den mest framoverlente etaten», “Be the beating
  /// heart of the town”: what somebody shall be, and not what shall change.
  private func roleClaim(_ clause: Clause) -> SentenceVerdict? {
    guard let verb = clause.verb, words.first(.finishedState, in: clause.body) == nil else {
      return nil
    }
    let opening = words.lower(verb.upperBound)
    let articles: WordClass = .determiner
    guard words.has(verb.upperBound, articles) || opening.hasSuffix("'s"), opening != "til" else {
      return nil
    }
    if let subject = subject(of: clause, before: verb.lowerBound),
      !words.has(subject.upperBound - 1, [.groupNoun, .groupWord])
    {
      return nil
    }
    guard clause.objectKind != .metered, clause.object.count > 1 else { return nil }
    return fail(.identityClaim, .medium, verb.lowerBound..<clause.object.upperBound)
  }

  /// «Barnet i sentrum», «Sammen om mestring»: no verb, no number, nothing made, counted or changed.
  private func slogan(_ clause: Clause) -> SentenceVerdict? {
    guard clause.verb == nil, clause.body.count > 1, clauses.count == 1, !mayHoldVerb(clause) else {
      return nil
    }
    let telling: WordClass = [
      .meteredNoun, .rateNoun, .deliverableNoun, .activityNoun, .comparative, .universal,
      .finishedState, .superlative, .verbs, .softPredicate, .documentNoun,
    ]
    guard words.first(telling, in: clause.body) == nil,
      !quantities.contains(where: { clause.body.contains($0.number.lowerBound) }),
      !clause.body.contains(where: { newWords.contains(words.lower($0)) })
    else { return nil }
    return fail(.abstractObject, .low, clause.body)
  }

  /// Whether some word of the clause may be a verb that no list knows: «Skrote oljefyren», “Rewire the
  /// hall”, «Elevane syklar til skulen».
  func mayHoldVerb(_ clause: Clause) -> Bool {
    if words.first(.modal, in: clause.body) != nil { return true }
    let isEnglish = words.language == .en
    for index in clause.body where words.tokens[index].kind == .word {
      let text = words.lower(index)
      if finiteWords.contains(text) { return true }
      guard words.classes[index].isEmpty else { continue }
      if index == clause.body.lowerBound {
        if isEnglish ? !text.hasSuffix("s") : text.hasSuffix("e") || text.hasSuffix("a") {
          return true
        }
      } else if !isEnglish, !words.tokens[index].isCapitalised,
        !words.has(index - 1, [.vagueModifier, .comparative, .determiner, .numberWord]),
        ["er", "ar", "es", "ast"].contains(where: { text.hasSuffix($0) })
      {
        return true
      }
    }
    return false
  }

  /// «Ta eierskap til helheten», «Gje bygda framtidstru»: nothing but abstract nouns behind a verb that
  /// changes, makes and finishes nothing.
  private func abstractOnly(_ clause: Clause) -> SentenceVerdict? {
    let telling: WordClass = [
      .changeVerb, .factorVerb, .completionVerb, .activityVerb, .creationVerb, .finishedState,
    ]
    guard clause.verb == nil || !clause.isVerb(telling),
      [.abstract, .named, .missing].contains(clause.objectKind),
      first(
        [.meteredNoun, .rateNoun, .deliverableNoun, .documentNoun, .universal], in: clause.body)
        == nil,
      !quantities.contains(where: { clause.body.contains($0.number.lowerBound) }),
      let noun = first(.abstractNoun, in: clause.body), noun.lowerBound > clause.body.lowerBound
    else { return nil }
    return fail(.abstractObject, .medium, span(clause.verb ?? noun, noun))
  }

  /// «Tillit og fellesskap skal prege oss»: an abstract subject, and nothing else to look for.
  private func subjectAlone(_ clause: Clause) -> SentenceVerdict? {
    guard let verb = clause.verb, !clause.isPassive,
      clause.isVerb([.plainVerb, .lastingVerb]) || clause.verbClasses.isEmpty,
      !clause.isVerb([.completionVerb, .activityVerb, .changeVerb]),
      [.abstract, .named, .missing].contains(clause.objectKind),
      let subject = subject(of: clause, before: verb.lowerBound), let head = subject.last,
      words.has(head, .abstractNoun), !words.has(head, [.meteredNoun, .rateNoun])
    else { return nil }
    return fail(.abstractObject, .medium, subject)
  }

  /// The noun phrase before modal and verb; nil when there is none, or only «vi».
  private func subject(of clause: Clause, before verb: Int) -> Range<Int>? {
    let modal = words.first(.modal, in: clause.body)?.lowerBound ?? verb
    var end = clause.body.lowerBound
    let limit = min(modal, verb)
    while end < limit, !words.has(end, .preposition) || words.has(end, .determiner) { end += 1 }
    while end > clause.body.lowerBound, words.tokens[end - 1].kind == .mark { end -= 1 }
    let subject = clause.body.lowerBound..<end
    guard let last = subject.last, !pronouns.contains(words.lower(last)) else { return nil }
    return subject
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

private let beingVerbs: Set<String> = [
  "are", "be", "become", "becomes", "becoming", "being", "bli", "blir", "er", "is", "remain",
  "remains", "vera", "vere", "verta", "verte", "være",
]

private let chartingVerbs: Set<String> = [
  "kartlagt", "kartlegg", "kartlegge", "kartlegges", "kartlegga", "kartleggast", "kartleggja",
  "kartleggjast", "kartleggje",
]

private let pronouns: Set<String> = [
  "vi", "me", "jeg", "eg", "we", "i", "det", "it", "they", "de", "dei",
]

private let professions: [String] = [
  "sykepleier", "sjukepleiar", "lege", "konsulent", "rådgiver", "rådgjevar", "stilling", "ansatt",
  "ansatte", "tilsett", "tilsette", "personell", "stillingar", "stillinger", "bioingeniør",
  "jordmor",
]

/// Words that show that a sentence has a finite verb.
private let finiteWords: Set<String> = [
  "are", "been", "blir", "er", "får", "had", "har", "has", "have", "is", "kan", "må", "skal", "var",
  "vert", "vil", "was", "were", "will",
]

/// What is new or more is a change by itself.
private let newWords: Set<String> = [
  "additional", "egen", "eget", "eigen", "eige", "ekstra", "extra", "new", "nye", "nytt", "ny",
]
