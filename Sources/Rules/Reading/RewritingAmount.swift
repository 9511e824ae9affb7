internal import Language
internal import Model
internal import Source

/// Puts «fra … til …» into a sentence that says which way, but not how much.
enum RewritingAmount {
  /// Whether something was put in; nil when something lacks and no good place is found for it.
  static func place(
    in card: GoalCard, _ words: RewritingWords, _ text: inout EditedText
  ) -> Bool? {
    let sentence = card.sentence
    let roles: Set<NumberExpression.Role> = [.target, .change, .threshold]
    if sentence.numbers.contains(where: { roles.contains($0.role) }) { return false }
    let measurable = sentence.measurable
    let isMeasured = card.target != nil && card.baseline != nil
    if measurable.verdict == .pass, !isMeasured { return false }
    let baselines = sentence.numbers.filter { $0.role == .baseline }
    if baselines.count == 1 { return complete(baselines[0], in: card, words, &text) ? true : nil }
    guard baselines.isEmpty else { return nil }
    if measurable.verdict == .fail, measurable.reason != .comparativeWithoutAmount, !isMeasured {
      return nil
    }
    guard let way = opening(of: card, words, &text), agrees(way, card) else {
      // A sentence that is measurable by itself does without.
      return measurable.verdict == .pass ? false : nil
    }
    let trailing = sentence.times.last { $0.range.upperBound == text.end && isKept($0.kind) }
    if let trailing { text.tailStart = min(text.tailStart, trailing.range.lowerBound) }
    text.insertBeforeTail(words.amount)
    return true
  }

  /// A time that stands where it is, and after the numbers.
  private static func isKept(_ kind: TimeExpression.Kind) -> Bool {
    kind == .deadline || kind == .period || kind == .vague
  }

  /// «fra 12» becomes «fra 12 til 4»; «i dag 12» is left alone.
  private static func complete(
    _ number: NumberExpression, in card: GoalCard, _ words: RewritingWords, _ text: inout EditedText
  ) -> Bool {
    let before = card.sentence.tokens.last { $0.range.upperBound <= number.range.lowerBound }
    guard let before, ["fra", "frå", "from"].contains(before.lower) else { return false }
    let written = card.words(number.range)
    let unit = String(written.drop { $0.isNumber || $0 == "," || $0 == "." || $0 == " " })
    let space = written.contains(" ") && !unit.isEmpty ? " " : ""
    let end = number.range.upperBound
    text.replace(end..<end, with: " \(words.to) \(words.target)\(space)\(unit)")
    return true
  }

  /// Which way the sentence goes, with its opening turned into a verb where it has none, and words
  /// such as «betydelig» taken out. Nil where the cause is anything else.
  private static func opening(
    of card: GoalCard, _ words: RewritingWords, _ text: inout EditedText
  ) -> ChangeVerbs.Way? {
    let sentence = card.sentence
    let tokens = sentence.tokens.filter { $0.kind != .mark }
    guard let first = tokens.first else { return nil }
    if tokens.count > 1,
      let new = RewritingOpening(first, tokens[1], language: sentence.language)
    {
      // «Fleire elevar les» has a verb of its own; only «flere personer i arbeid» can be turned.
      if tokens.count > 2, !joiners.contains(tokens[2].lower) { return nil }
      if hasSecondComparative(tokens) { return nil }
      text.replace(first.range.lowerBound..<new.end, with: new.text)
      return new.way
    }
    guard !hasSecondComparative(tokens) else { return nil }
    guard let (verb, way) = ChangeVerbs.first(in: sentence) else { return nil }
    if sentence.measurable.verdict == .fail, let cause = sentence.measurable.cause,
      !cause.contains(verb.range.lowerBound)
    {
      let word = card.words(cause).lowercased()
      guard adverbs.contains(word) else { return nil }
      text.remove(cause)
    }
    return way
  }

  /// «Færre fall, og mer trivsel»: «fra … til …» would seem to be of both.
  private static func hasSecondComparative(_ tokens: [Token]) -> Bool {
    tokens.indices.dropFirst(2).contains { index in
      comparatives.contains(tokens[index].lower) && links.contains(tokens[index - 1].lower)
    }
  }

  private static let links: Set<String> = ["and", "og", "samt"]

  private static let comparatives: Set<String> = [
    "bedre", "better", "betre", "færre", "fewer", "fleire", "flere", "less", "meir", "mer",
    "mindre", "more",
  ]

  private static let joiners: Set<String> = [
    "among", "at", "av", "blant", "by", "during", "for", "fra", "from", "frå", "hos", "i", "in",
    "innan", "innen", "med", "og", "on", "på", "til", "under", "ved", "with", "within",
  ]

  private static let adverbs: Set<String> = [
    "betraktelig", "betydelig", "considerably", "kraftig", "markant", "monaleg", "significantly",
    "substantially", "tydelig", "tydeleg", "vesentleg", "vesentlig",
  ]

  /// Whether the numbers of the fields go the way the words do.
  private static func agrees(_ way: ChangeVerbs.Way, _ card: GoalCard) -> Bool {
    guard let target = card.target?.value.value, let baseline = card.baseline?.value.value else {
      return true
    }
    return way == .down ? target < baseline : target > baseline
  }
}

/// «Færre fall» as «Redusere antall fall», «Shorter waiting time» as «Reduce waiting time». Only
/// where the words after it need no change, or a change that is known.
struct RewritingOpening {
  let way: ChangeVerbs.Way
  let text: String
  /// Where the replaced words end.
  let end: Int

  init?(_ first: Token, _ second: Token, language: LanguageCode) {
    guard second.kind == .word, !second.isCapitalised else { return nil }
    switch (language, first.lower) {
    case (.nb, "færre"), (.nb, "flere"):
      way = first.lower == "færre" ? .down : .up
      text = (way == .down ? "Redusere" : "Øke") + " antall"
      end = first.range.upperBound
    case (.nn, "færre"), (.nn, "fleire"):
      way = first.lower == "færre" ? .down : .up
      text = (way == .down ? "Redusere" : "Auke") + " talet på"
      end = first.range.upperBound
    case (.en, "fewer"):
      (way, text, end) = (.down, "Reduce the number of", first.range.upperBound)
    case (.en, "more") where second.lower.hasSuffix("s") || second.lower == "people":
      (way, text, end) = (.up, "Increase the number of", first.range.upperBound)
    case (.nb, "kortere"), (.nb, "lavere"), (.nb, "mindre"), (.nn, "kortare"), (.nn, "lågare"),
      (.nn, "mindre"), (.nb, "høyere"), (.nn, "høgare"):
      guard let definite = RewritingOpening.definite(second.lower, language) else { return nil }
      way = ["høyere", "høgare"].contains(first.lower) ? .up : .down
      text = (way == .down ? "Redusere" : language == .nn ? "Auke" : "Øke") + " " + definite
      end = second.range.upperBound
    default: return nil
    }
  }

  /// The definite form of nouns whose form is certain: `ventetid` → `ventetiden`.
  private static func definite(_ noun: String, _ language: LanguageCode) -> String? {
    if noun.hasSuffix("tid") { return noun + (language == .nn ? "a" : "en") }
    if noun.hasSuffix("fravær") || noun.hasSuffix("nærvær") { return noun + "et" }
    return nil
  }
}
