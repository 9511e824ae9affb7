import Source

/// Bending of list entries, so that the lists hold one form a word. It is read backwards: from a word
/// to the entries it may be a form of, so that nothing has to be made when the program starts.
///
/// It knows a few forms that do not exist; nobody writes them, so they do no harm. Irregular forms
/// stand in the lists.
extension Inflection {
  /// How entries of one language are bent. The number is the place in a `WordTable`.
  enum Pattern: Int {
    case none
    case bokmalVerb
    case nynorskVerb
    case bokmalNoun
    case nynorskNoun
    case norwegianAdjective
    case englishVerb
    case englishNoun
  }

  struct Patterns: OptionSet {
    let rawValue: UInt8

    static let bokmalVerb = Patterns(.bokmalVerb)
    static let nynorskVerb = Patterns(.nynorskVerb)
    static let norwegianVerb: Patterns = [.bokmalVerb, .nynorskVerb]
    static let nynorskNoun = Patterns(.nynorskNoun)
    static let norwegianNoun = [Patterns(.bokmalNoun), .nynorskNoun] as Patterns
    static let norwegianAdjective = Patterns(.norwegianAdjective)
    static let englishVerb = Patterns(.englishVerb)
    static let englishPlural = [.englishVerb, Patterns(.englishNoun)] as Patterns
    static let all = Patterns(rawValue: 0xFF)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ pattern: Pattern) { rawValue = 1 << UInt8(pattern.rawValue) }

    func contains(_ pattern: Pattern) -> Bool { contains(Patterns(pattern)) }
  }

  func pattern(in language: LanguageCode) -> Pattern {
    switch (self, language) {
    case (.none, _), (.adjective, .en): .none
    case (.verb, .en): .englishVerb
    case (.verb, .nb): .bokmalVerb
    case (.verb, .nn): .nynorskVerb
    case (.noun, .en): .englishNoun
    case (.noun, .nb): .bokmalNoun
    case (.noun, .nn): .nynorskNoun
    case (.adjective, .nb), (.adjective, .nn): .norwegianAdjective
    }
  }

  /// An entry that a word may be a form of: the first bytes of the word, and an `e` after them or not.
  struct Base {
    let length: Int
    var hasE = false
    let patterns: Patterns
    /// What the form tells: passive, imperative, participle.
    var extra: WordClass = []

    func hash(_ word: WordHashes, from start: Int = 0) -> UInt64 {
      word.of(start, length, thenE: hasE)
    }
  }

  /// The entries a Norwegian word may be a form of, itself first.
  static func norwegianBases(of bytes: [UInt8]) -> [Base] {
    let count = bytes.count
    var bases: [Base] = []
    bases.reserveCapacity(12)
    bases.append(Base(length: count, patterns: .all))
    func ends(_ ending: StaticString, before: Int = 0) -> Bool {
      let end = count - before
      return end > ending.utf8CodeUnitCount && Inflection.ends(bytes, end, ending)
    }
    func verb(_ cut: Int, _ patterns: Patterns, _ extra: WordClass = []) {
      bases.append(Base(length: count - cut, patterns: patterns, extra: extra))
    }
    /// A verb in -e, and what comes instead of the e.
    func stem(_ cut: Int, _ patterns: Patterns, _ extra: WordClass = []) {
      guard count - cut > 2 else { return }
      bases.append(Base(length: count - cut, hasE: true, patterns: patterns, extra: extra))
    }
    func noun(_ cut: Int, _ patterns: Patterns = .norwegianNoun) {
      guard count > cut else { return }
      if bytes[count - cut - 1] != UInt8(ascii: "e") {
        bases.append(Base(length: count - cut, patterns: patterns))
      }
      bases.append(Base(length: count - cut, hasE: true, patterns: patterns))
    }
    guard let last = bytes.last else { return bases }
    stem(0, .norwegianVerb, .imperative)
    switch last {
    case UInt8(ascii: "r"):
      verb(1, .norwegianVerb)
      if ends("ar") {
        stem(2, .nynorskVerb)
        noun(2, .nynorskNoun)
      }
      if ends("er") { noun(2) }
    case UInt8(ascii: "s"): verb(1, .bokmalVerb, .passive)
    case UInt8(ascii: "t"):
      if ends("st") { verb(2, .nynorskVerb, .passive) }
      if ends("ast") { stem(3, .nynorskVerb, .passive) }
      stem(1, .norwegianVerb, .participle)
      if ends("et") {
        if !ends("eret") { stem(2, .norwegianVerb, .participle) }
        noun(2)
      }
      let keeps =
        ends("e", before: 1) || ends("a", before: 1) || ends("t", before: 1)
        || ends("ig", before: 1) || ends("eg", before: 1) || ends("isk", before: 1)
      if !keeps, count > 1 { bases.append(Base(length: count - 1, patterns: .norwegianAdjective)) }
    case UInt8(ascii: "a"):
      stem(1, .nynorskVerb)
      if !ends("era") { stem(1, .norwegianVerb, .participle) }
      noun(1)
    case UInt8(ascii: "d"): if !ends("erd") { stem(1, .norwegianVerb, .participle) }
    case UInt8(ascii: "n"): if ends("en") { noun(2) }
    case UInt8(ascii: "e"):
      if ends("ene") { noun(3) }
      if ends("ane") { noun(3, .nynorskNoun) }
      if count > 1, !ends("e", before: 1), !ends("a", before: 1) {
        bases.append(Base(length: count - 1, patterns: .norwegianAdjective))
      }
    default: break
    }
    return bases
  }

  /// The entries an English word may be a form of, itself first. A final -y that became -i- is no
  /// stretch of the word, so `tries` and `tried` stand apart in `englishY`.
  static func englishBases(of bytes: [UInt8]) -> [Base] {
    let count = bytes.count
    var bases = [Base(length: count, patterns: .all)]
    func ends(_ ending: StaticString, before: Int = 0) -> Bool {
      Inflection.ends(bytes, count - before, ending)
    }
    func hisses(_ cut: Int) -> Bool {
      ends("s", before: cut) || ends("x", before: cut) || ends("ch", before: cut)
        || ends("sh", before: cut)
    }
    guard count > 3 else { return bases }
    if ends("es"), hisses(2) { bases.append(Base(length: count - 2, patterns: .englishPlural)) }
    if ends("s"), !hisses(1) { bases.append(Base(length: count - 1, patterns: .englishPlural)) }
    if ends("ing") {
      bases.append(Base(length: count - 3, patterns: .englishVerb))
      bases.append(Base(length: count - 3, hasE: true, patterns: .englishVerb))
    }
    if ends("ed") {
      bases.append(Base(length: count - 2, patterns: .englishVerb, extra: .participle))
      bases.append(Base(length: count - 1, patterns: .englishVerb, extra: .participle))
    }
    return bases
  }

  /// `policies` and `tried` with their y again; nil for other words.
  static func englishY(_ bytes: [UInt8]) -> (entry: String, isParticiple: Bool)? {
    guard bytes.count > 4, ends(bytes, bytes.count, "ies") || ends(bytes, bytes.count, "ied") else {
      return nil
    }
    let entry = String(decoding: bytes.dropLast(3) + [UInt8(ascii: "y")], as: UTF8.self)
    return (entry, bytes.last == UInt8(ascii: "d"))
  }

  private static func ends(_ bytes: [UInt8], _ end: Int, _ ending: StaticString) -> Bool {
    let length = ending.utf8CodeUnitCount
    guard end >= length else { return false }
    return ending.withUTF8Buffer { letters in
      for index in 0..<length where bytes[end - length + index] != letters[index] { return false }
      return true
    }
  }
}
