import Source

/// Divides a sentence into clauses, takes wrappers off, and finds verb and object
/// (smart-lint.md §§2–3).
struct ClauseSplitting {
  let words: WordReading
  let times: [TimeReading.Found]

  func clauses() -> [Clause] {
    let end = contentEnd
    var starts = [contentStart]
    var index = contentStart + 1
    while index < end {
      if words.lower(index) == ";" || endsSentence(index) {
        if index + 1 < end { starts.append(index + 1) }
      } else if let start = clauseStart(after: index, end) {
        starts.append(start)
        index = start
      }
      index += 1
    }
    return starts.indices.map {
      clause(starts[$0]..<($0 + 1 < starts.count ? starts[$0 + 1] : max(end, starts[$0])))
    }
  }

  /// A full stop before a capital letter that is no part of a date or a name.
  private func endsSentence(_ index: Int) -> Bool {
    guard [".", "!", "?"].contains(words.lower(index)), words.tokens.indices.contains(index + 1),
      words.tokens[index + 1].isCapitalised, words.tokens[index + 1].spaceBefore,
      !words.tokens[index].spaceBefore
    else { return false }
    return !insideTime(index) && words.tokens[index - 1].kind != .number
      || words.lower(index) != "."
  }

  /// Past list marks and labels: `- `, `1.2`, `KR2:`, `Mål 3:`.
  private var contentStart: Int {
    var start = 0
    for index in 0..<min(4, words.count) where words.lower(index) == ":" {
      start = index + 1
    }
    while start < words.count, words.tokens[start].kind == .mark, words.lower(start) != "§" {
      start += 1
    }
    return min(start, max(0, words.count - 1))
  }

  private var contentEnd: Int {
    var end = words.count
    while end > 0, words.tokens[end - 1].kind == .mark, words.lower(end - 1) != "%" { end -= 1 }
    return end
  }

  /// The start of a new clause after «og», when a verb and something more follow.
  private func clauseStart(after index: Int, _ end: Int) -> Int? {
    if let means = meansStart(at: index, end) { return means }
    guard ["og", "and", "samt"].contains(words.lower(index)) else { return nil }
    var next = index + 1
    while next < end {
      if let time = times.holding(next), time.tokens.lowerBound == next {
        next = time.tokens.upperBound
      } else if ["å", "to", "also", "også", "òg", "deretter", "then", "så", "dermed", "thus", ","]
        .contains(words.lower(next)) || words.has(next, .modal) && words.lower(next) != "har"
      {
        next += 1
      } else {
        break
      }
    }
    guard next < end, !insideTime(index) else { return nil }
    let phrase = words.phrase(at: next, .verbs)
    let after = phrase?.upperBound ?? next + 1
    guard phrase != nil || words.has(next, .verbs), after < end else { return nil }
    if words.has(next, .imperative) { return nil }
    let nouns: WordClass = [
      .abstractNoun, .meteredNoun, .activityNoun, .groupNoun, .deliverableNoun, .vagueModifier,
      .comparative, .softPredicate,
    ]
    if phrase == nil, words.has(next, nouns), next == index + 1 { return nil }
    if phrase == nil, words.has(after, .preposition), words.lower(after) != "til",
      words.has(next, .vagueVerb)
    {
      return nil
    }
    return index + 1
  }

  /// «… ved å halvere tallet på klager», “by cutting …”: the means that says how much.
  private func meansStart(at index: Int, _ end: Int) -> Int? {
    var verb = index + 1
    switch words.lower(index) {
    case "ved", "gjennom":
      guard words.lower(verb) == "å" else { return nil }
      verb += 1
    case "by", "through":
      guard words.lower(verb).hasSuffix("ing") else { return nil }
    default: return nil
    }
    guard verb + 1 < end, words.has(verb, [.changeVerb, .factorVerb]) else { return nil }
    return verb
  }

  private func insideTime(_ index: Int) -> Bool {
    times.holding(index) != nil
  }

  // MARK: One clause

  private func clause(_ tokens: Range<Int>) -> Clause {
    let start = stripWrappers(tokens)
    let body = start..<tokens.upperBound
    let verb = mainVerb(in: body)
    var classes: WordClass = []
    if let verb {
      classes.formUnion(words.classes(ofPhrase: verb))
      if verb.count == 1 { classes.formUnion(words.classes[verb.lowerBound]) }
    }
    let object = objectRange(body, verb, isPassive: classes.contains(.passive))
    let (kind, head) = kind(of: object)
    return Clause(
      tokens: tokens, body: body, verb: verb, verbClasses: classes, object: object,
      objectKind: kind, head: head, hasOwner: start > tokens.lowerBound)
  }

  /// Where the goal itself begins: after «målet er å», «vi skal bidra til at», and leading times.
  private func stripWrappers(_ tokens: Range<Int>) -> Int {
    var start = tokens.lowerBound
    var moved = true
    while moved {
      moved = false
      var probe = start
      if let time = times.holding(probe), time.tokens.lowerBound == probe,
        probe < tokens.upperBound,
        time.tokens.upperBound < tokens.upperBound
      {
        probe = time.tokens.upperBound
        start = probe
        moved = true
        continue
      }
      while probe < tokens.upperBound, probe - start < 3,
        ["å", "to", ",", "at", "that", "også", "derfor", "så", "deretter", "dermed", "then"]
          .contains(
            words.lower(probe))
          || words.has(probe, .modal) && words.lower(probe) != "har" && !isFinite(probe + 1)
      {
        if let wrapper = words.phrase(at: probe, .wrapper) {
          probe = wrapper.lowerBound
          break
        }
        probe += 1
      }
      if let wrapper = words.phrase(at: probe, .wrapper), wrapper.upperBound < tokens.upperBound {
        start = wrapper.upperBound
        moved = true
      } else if ["å", ",", "så", "deretter", "dermed", "then"].contains(words.lower(start)),
        start + 1 < tokens.upperBound
      {
        start += 1
        moved = true
      }
    }
    return start
  }

  private func isFinite(_ index: Int) -> Bool { words.lower(index) == "i" }

  /// The first verb after a modal, the first word if it is a verb, or the first verb that stands
  /// where a noun could not.
  private func mainVerb(in body: Range<Int>) -> Range<Int>? {
    guard !body.isEmpty else { return nil }
    if let opening = verb(at: body.lowerBound, opening: true) {
      if !isAdjective(body.lowerBound, body) { return opening }
    }
    var from = body.lowerBound + 1
    if let modal = words.first(.modal, in: body), words.lower(modal.lowerBound) != "har" {
      from = modal.upperBound
    }
    var index = from
    while index < body.upperBound {
      let before = words.lower(index - 1)
      let afterNounWord =
        words.has(index - 1, [.determiner, .preposition]) && before != "å" && before != "to"
        && before != "som" && before != "that" && before != "who"
      if before == "som" || before == "that" || before == "for" && words.lower(index) == "å" {
        // A clause about something else begins.
        if index > from + 1 { return nil }
      }
      if !afterNounWord, !insideTime(index), let found = verb(at: index, opening: false) {
        return found
      }
      index += 1
    }
    return nil
  }

  /// «Auka fokus», «bedre flyt»: a comparative that looks like a verb, before a noun.
  private func isAdjective(_ index: Int, _ body: Range<Int>) -> Bool {
    guard words.has(index, .comparative), index + 1 < body.upperBound else { return false }
    let before = words.lower(index - 1)
    if before == "å" || before == "to" || words.has(index - 1, .modal) { return false }
    let form = words.lower(index + 1)
    let bare = ["het", "tet", "klima", "skjema", "tema"].contains { form.hasSuffix($0) }
    let definite = !bare && ["en", "et", "a", "ene", "ane"].contains { form.hasSuffix($0) }
    return !words.has(index + 1, [.determiner, .preposition]) && !definite
  }

  private func verb(at index: Int, opening: Bool) -> Range<Int>? {
    if let phrase = words.phrase(at: index, [.verbs, .softPredicate, .finishedState]) {
      if !opening || !words.has(index, .imperative) || phrase.count > 1 { return phrase }
    }
    guard words.has(index, [.verbs, .softPredicate]) else { return nil }
    if words.has(index, .imperative), !opening { return nil }
    // “Decision making”, “the mailing of letters”: a noun.
    if !opening, words.language == .en, words.lower(index).hasSuffix("ing"),
      !["be", "is", "are", "been", "by", "keep", "start", "stop", "begin", "to"].contains(
        words.lower(index - 1))
    {
      return nil
    }
    let nouns: WordClass = [.meteredNoun, .activityNoun, .deliverableNoun, .groupNoun]
    if !opening, words.has(index, nouns), !words.has(index - 1, .modal) { return nil }
    return index..<index + 1
  }

  // MARK: The object

  private func objectRange(
    _ body: Range<Int>, _ verb: Range<Int>?, isPassive: Bool
  ) -> Range<Int> {
    guard let verb else { return window(from: body.lowerBound, body.upperBound) }
    if isPassive || isEnglishPassive(verb) {
      let modal = words.first(.modal, in: body)?.lowerBound ?? verb.lowerBound
      if modal > body.lowerBound, modal <= verb.lowerBound {
        return window(from: body.lowerBound, modal)
      }
      let after = words.first(.modal, in: body)?.upperBound ?? body.lowerBound
      return window(from: min(after, verb.lowerBound), verb.lowerBound)
    }
    // «… starter vi med»: the subject after the verb is not what it hits.
    let isSubject = ["vi", "me", "jeg", "eg", "we"].contains(words.lower(verb.upperBound))
    let start = isSubject ? verb.upperBound + 1 : verb.upperBound
    return window(from: min(start, body.upperBound), body.upperBound)
  }

  private func isEnglishPassive(_ verb: Range<Int>) -> Bool {
    ["be", "is", "are", "been"].contains(words.lower(verb.lowerBound - 1))
  }

  /// At most eight tokens, up to a preposition, a comma, a number or a time.
  private func window(from start: Int, _ end: Int) -> Range<Int> {
    var start = start
    while start < end, insideTime(start) { start += 1 }
    var index = start
    while index < end, index < start + 8 {
      // “Monthly safety huddles”: how often stands before what.
      if let time = times.holding(index), time.kind == .rate, time.tokens.count == 1,
        index + 1 < end, words.tokens[index + 1].kind == .word,
        !words.has(index + 1, .preposition), !insideTime(index + 1)
      {
        index += 1
        continue
      }
      if words.tokens[index].kind == .mark || insideTime(index) { break }
      if words.tokens[index].kind == .number, index > start { break }
      if words.has(index, .preposition), !words.has(index, .determiner) { break }
      index += 1
    }
    return start..<max(start, index)
  }

  private func kind(of object: Range<Int>) -> (Clause.ObjectKind, Int?) {
    guard let last = object.last else { return (.missing, nil) }
    if let metered = words.all(.meteredNoun, in: object).last {
      return (.metered, metered.lowerBound)
    }
    let head = words.classes[last]
    if head.contains(.abstractNoun) { return (.abstract, last) }
    if head.contains(.deliverableNoun) { return (.deliverable, last) }
    if head.contains(.activityNoun) { return (.activity, last) }
    if head.contains(.groupNoun) { return (.group, last) }
    // «Kvaliteten vår», «tryggleiken meir»; but in “power cuts” the power is not what is cut.
    if words.has(last, ClauseSplitting.afterNouns),
      let abstract = words.all(.abstractNoun, in: object).last
    {
      return (.abstract, abstract.lowerBound)
    }
    return (.named, last)
  }

  /// What may stand behind the noun that is meant.
  private static let afterNouns: WordClass = [
    .determiner, .comparative, .vagueModifier, .vagueTime, .rateWord, .preposition, .superlative,
    .vagueVerb, .plainVerb, .lastingVerb, .groupWord,
  ]
}
