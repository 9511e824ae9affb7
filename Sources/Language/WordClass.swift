/// What a word list says of a word. A word may be in several lists.
struct WordClass: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  // Verbs.
  static let vagueVerb = WordClass(rawValue: 1 << 0)
  static let changeVerb = WordClass(rawValue: 1 << 1)
  static let factorVerb = WordClass(rawValue: 1 << 2)
  static let completionVerb = WordClass(rawValue: 1 << 3)
  static let activityVerb = WordClass(rawValue: 1 << 4)
  static let lastingVerb = WordClass(rawValue: 1 << 5)
  static let investigatingVerb = WordClass(rawValue: 1 << 6)
  static let creationVerb = WordClass(rawValue: 1 << 7)
  static let softPredicate = WordClass(rawValue: 1 << 8)
  static let finishedState = WordClass(rawValue: 1 << 9)
  static let modal = WordClass(rawValue: 1 << 10)
  static let plainVerb = WordClass(rawValue: 1 << 11)
  /// The form `reduser`, `styrk`: a verb only where the clause begins.
  static let imperative = WordClass(rawValue: 1 << 12)
  /// The form `reduseres`, `aukast`.
  static let passive = WordClass(rawValue: 1 << 13)

  // Nouns.
  static let abstractNoun = WordClass(rawValue: 1 << 14)
  static let meteredNoun = WordClass(rawValue: 1 << 15)
  static let rateNoun = WordClass(rawValue: 1 << 16)
  static let activityNoun = WordClass(rawValue: 1 << 17)
  static let deliverableNoun = WordClass(rawValue: 1 << 18)
  static let groupNoun = WordClass(rawValue: 1 << 19)
  static let documentNoun = WordClass(rawValue: 1 << 20)
  static let requirementNoun = WordClass(rawValue: 1 << 21)
  static let numberedName = WordClass(rawValue: 1 << 22)

  // Qualities, amounts and times.
  static let vagueModifier = WordClass(rawValue: 1 << 23)
  static let identityClaim = WordClass(rawValue: 1 << 24)
  static let vagueTime = WordClass(rawValue: 1 << 25)
  static let rateWord = WordClass(rawValue: 1 << 26)
  static let undatedEvent = WordClass(rawValue: 1 << 27)
  static let comparative = WordClass(rawValue: 1 << 28)
  static let superlative = WordClass(rawValue: 1 << 29)
  static let universal = WordClass(rawValue: 1 << 30)
  static let month = WordClass(rawValue: 1 << 31)
  static let weekday = WordClass(rawValue: 1 << 32)
  static let season = WordClass(rawValue: 1 << 33)
  static let numberWord = WordClass(rawValue: 1 << 34)
  static let ordinalWord = WordClass(rawValue: 1 << 35)
  static let timeUnit = WordClass(rawValue: 1 << 36)
  static let limit = WordClass(rawValue: 1 << 37)
  static let fraction = WordClass(rawValue: 1 << 38)
  static let scale = WordClass(rawValue: 1 << 39)
  static let baselineWord = WordClass(rawValue: 1 << 40)

  // People, blame and the small words.
  static let groupWord = WordClass(rawValue: 1 << 41)
  static let lackWord = WordClass(rawValue: 1 << 42)
  static let wrapper = WordClass(rawValue: 1 << 43)
  static let determiner = WordClass(rawValue: 1 << 44)
  static let preposition = WordClass(rawValue: 1 << 45)
  static let marker = WordClass(rawValue: 1 << 46)
  static let accordance = WordClass(rawValue: 1 << 47)
  static let conditionWord = WordClass(rawValue: 1 << 48)

  /// The form `redusert`, `styrket`, “reduced”: a verb only after «har», «er», «bli», “be”.
  static let participle = WordClass(rawValue: 1 << 49)

  /// Any list of verbs, modals apart.
  static let verbs: WordClass = [
    .vagueVerb, .changeVerb, .factorVerb, .completionVerb, .activityVerb, .lastingVerb,
    .investigatingVerb, .creationVerb, .plainVerb,
  ]

  /// Classes that keep their meaning in a sentence of another language.
  static let international: WordClass = [
    .vagueTime, .rateWord, .month, .weekday, .season, .numberWord, .ordinalWord, .timeUnit,
  ]
}
