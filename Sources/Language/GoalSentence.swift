package import Source

/// One goal sentence, read: its words, its numbers and times with their parts, and what the words
/// alone say of S, M and T.
///
/// All ranges are UTF-8 byte offsets into `text`. Nothing here knows of front matter: a goal with
/// baseline, target and date in its fields should not fail for its sentence.
package struct GoalSentence: Sendable, Hashable {
  package let text: String
  /// Chosen for this sentence. Words for dates and numbers of all three languages are read anyhow.
  package let language: LanguageCode
  /// The first strange word when the words are of another language, such as Polish or Sámi. Nothing is
  /// judged then.
  package let foreignWord: Range<Int>?
  package let tokens: [Token]
  package let numbers: [NumberExpression]
  package let times: [TimeExpression]
  /// What the sentence says one by one, in order.
  package let clauses: [ClauseReading]
  package let specific: SentenceVerdict
  package let measurable: SentenceVerdict
  package let timeBound: SentenceVerdict
  /// In the order of their places.
  package let advice: [Advice]

  package var isForeign: Bool { foreignWord != nil }

  package subscript(letter: SmartLetter) -> SentenceVerdict {
    switch letter {
    case .specific: specific
    case .measurable: measurable
    case .timeBound: timeBound
    }
  }

  /// The days of the deadline or period that ends last; nil when the sentence names no days.
  package func deadline(today: CalendarDate) -> CalendarPeriod? {
    times.filter { $0.kind == .deadline || $0.kind == .period }
      .compactMap { $0.resolved(today: today) }
      .max { $0.last < $1.last }
  }
}

/// Reads one goal sentence. `preferred` is the document's language, which wins when the words
/// leave room for doubt.
package func readGoal(_ text: String, preferred: LanguageCode? = nil) -> GoalSentence {
  let written = withoutAbbreviationDots(Tokenizer.tokens(of: text))
  let language = languageChoice(written, preferred: preferred)
  let tokens = corrected(written, language)
  let words = WordReading(tokens, language: language)
  let quantities = NumberReading(words).found
  let times = TimeReading(words, quantities).found
  let roles = NumberRoles(words: words, quantities: quantities, times: times).roles()
  let clauses = ClauseSplitting(words: words, times: times).clauses()
  let signs = Signs(
    text: text, words: words, quantities: quantities, roles: roles, times: times, clauses: clauses)
  let foreign = firstForeignWord(written)
  let isForeign = foreign != nil
  let specific = signs.specific()
  let unjudged = signs.verdict(.unknown, .low, .noClearFault)
  return GoalSentence(
    text: text, language: language, foreignWord: foreign, tokens: tokens,
    numbers: quantities.indices.map { index in
      let quantity = quantities[index]
      let countsNothing = [.date, .name, .ordinal].contains(roles[index])
      return NumberExpression(
        range: words.bytes(countsNothing ? quantity.number : quantity.tokens),
        value: quantity.value, upper: quantity.upper, unit: countsNothing ? "" : quantity.unit,
        unitKind: countsNothing ? .none : quantity.unitKind, role: roles[index])
    },
    times: times.map {
      TimeExpression(
        kind: $0.kind, range: words.bytes($0.tokens), value: $0.value, edge: $0.edge,
        confidence: $0.confidence)
    },
    clauses: clauses.map { ClauseReading($0, words) },
    specific: isForeign ? unjudged : specific,
    measurable: isForeign ? unjudged : signs.measurable(given: specific),
    timeBound: isForeign ? unjudged : signs.timeBound(), advice: isForeign ? [] : signs.advice())
}

/// Takes away the full stop of «pst.», «mill.», «utg.», which ends no sentence.
private func withoutAbbreviationDots(_ tokens: [Token]) -> [Token] {
  guard tokens.contains(where: { $0.lower == "." }) else { return tokens }
  var kept: [Token] = []
  kept.reserveCapacity(tokens.count)
  for token in tokens {
    if token.lower == ".", !token.spaceBefore, let last = kept.last,
      abbreviations.contains(last.lower)
    {
      continue
    }
    kept.append(token)
  }
  return kept
}

private let abbreviations: Set<String> = [
  "apr", "art", "aug", "ca", "dec", "des", "f.o.m", "feb", "fom", "inkl", "innst", "jan", "jf",
  "kap", "kl", "kv",
  "maks", "meld", "mill", "min", "mnd", "mrd", "nov", "nr", "okt", "oct", "p.p", "pct", "pkt", "pr",
  "prop",
  "pst", "sep", "sept", "st", "t.o.m", "tom", "utg", "vs",
]
