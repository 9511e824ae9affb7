import Language
import Source
import Testing

/// Sentences of our own with the verdict each letter should have: `+` pass, `-` fail, `?` unknown,
/// in the order S, M, T. Twins (a good and a bad one of the same kind) stand together.
@Suite struct SentenceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let language: LanguageCode
    let expected: String
    let text: String
    var testDescription: String { text }

    static func table(_ language: LanguageCode, _ lines: String) -> [Case] {
      lines.split(separator: "\n").map { line in
        Case(language: language, expected: String(line.prefix(3)), text: String(line.dropFirst(4)))
      }
    }
  }

  @Test(arguments: Case.table(.nb, bokmal) + Case.table(.nn, nynorsk) + Case.table(.en, english))
  func verdicts(_ sentence: Case) {
    let goal = readGoal(sentence.text, preferred: sentence.language)
    let found = SmartLetter.allCases.map { letter in
      switch goal[letter].verdict {
      case .pass: "+"
      case .fail: "-"
      case .unknown: "?"
      }
    }
    #expect(found.joined() == sentence.expected)
    #expect(goal.language == sentence.language)
  }

  /// No cause to point at, no finding: only a missing time has nothing to point at.
  @Test(arguments: Case.table(.nb, bokmal) + Case.table(.nn, nynorsk) + Case.table(.en, english))
  func failuresHaveCauses(_ sentence: Case) {
    let goal = readGoal(sentence.text, preferred: sentence.language)
    for letter in SmartLetter.allCases where goal[letter].verdict == .fail {
      let verdict = goal[letter]
      if verdict.reason == .noTime {
        #expect(verdict.cause == nil)
      } else {
        let cause = verdict.cause.map { slice(sentence.text, $0) }
        #expect(cause != nil && cause == verdict.word && cause?.isEmpty == false)
      }
    }
  }

  /// The language is found without help in all but the shortest.
  @Test func languageUnaided() {
    let all = Case.table(.nb, bokmal) + Case.table(.nn, nynorsk) + Case.table(.en, english)
    let wrong = all.filter { language(of: $0.text) != $0.language }
    #expect(wrong.count * 12 <= all.count, "\(wrong.map(\.text))")
  }

  /// A word that is one letter off is read as what it should be; a word of its own is left alone.
  @Test func misspeltWordsAreReadAsMeant() {
    let goal = readGoal("Redusre ventetida til 5 prosnet innnen 31. desmber 2027")
    #expect(goal.numbers.first?.unitKind == .percent)
    #expect(goal.timeBound.reason == .hasDeadline)
    #expect(goal.measurable.word == "5 prosnet")
    #expect(readGoal("Stryke fem regler innen juni").specific.verdict == .pass)
  }

  /// Files from a Mac have å as a and a ring.
  @Test func lettersInTwoPartsAreReadAsOne() {
    let text = "Øke trivselen pa\u{30A} sikt blant pasientar pa\u{30A} A\u{30A}s e\u{301}n gong"
    let goal = readGoal(text, preferred: .nb)
    #expect(goal.timeBound.reason == .onlyVagueTime)
    #expect(goal.timeBound.word == "pa\u{30A} sikt")
    #expect(goal.tokens.map(\.lower).contains("ås"))
    #expect(goal.tokens.allSatisfy { $0.range.upperBound <= text.utf8.count })
  }

  /// What is pointed at can be read aloud.
  @Test(arguments: [
    ("Alle tilsette trivst på jobb", LanguageCode.nn, "Alle tilsette trivst"),
    ("Alle pasienter skal føle seg trygge", .nb, "Alle pasienter skal føle seg trygge"),
    ("Prioritere førebyggjande arbeid på lang sikt", .nn, "Prioritere førebyggjande arbeid"),
  ])
  func causesAreWholePhrases(_ text: String, _ language: LanguageCode, _ cause: String) {
    #expect(readGoal(text, preferred: language).measurable.word == cause)
  }

  @Test(arguments: [
    "Minst 95 % av dei nyfødde blir registrerte same dag",
    "Bli den leiande kommunen i landet på velferdsteknologi",
    "Oppretthalde kvaliteten i tenestene", "Sende ut brukarundersøking i oktober 2027",
    "Redusere svartida på AMK til 8 sekund",
  ])
  func nynorskIsKnownFromOneWord(_ text: String) { #expect(language(of: text) == .nn) }

  @Test func capitalsAreReadAsSmallLetters() {
    let goal = readGoal("REDUSERE SYKEFRAVÆRET TIL 5 % INNEN 2027")
    for letter in SmartLetter.allCases { #expect(goal[letter].verdict == .pass) }
    #expect(readGoal("STYRKE SAMHANDLINGEN").specific.verdict == .fail)
  }

  /// Nothing is said of a sentence in a language that the lists do not know.
  @Test(arguments: [
    "Zmniejszyć liczbę upadków na oddziale o 30 % do końca 2027 roku",
    "Buoridit ovttasbarggu buohcciviesuin",
    "Geahpedit buozalmasvuođa 5 prosentii ovdal jagi 2027 loahpa",
    "Den Krankenstand der Station bis 2027 durch bessere Planung senken",
    "تقليل عدد السقوط إلى أربعة بحلول عام 2027", "Сократить время ожидания до пяти дней",
    "Vähentää sairauspoissaoloja ennen vuoden 2027 loppua sekä parantaa työhyvinvointia",
  ])
  func otherLanguagesAreNotJudged(_ text: String) {
    let goal = readGoal(text)
    #expect(goal.isForeign)
    for letter in SmartLetter.allCases { #expect(goal[letter].verdict == .unknown) }
    #expect(goal.advice.isEmpty)
  }

  @Test(arguments: Case.table(.nb, bokmal) + Case.table(.nn, nynorsk) + Case.table(.en, english))
  func ownLanguagesAreJudged(_ sentence: Case) {
    #expect(!readGoal(sentence.text).isForeign)
  }

  @Test func oddTexts() {
    for text in [
      "", " ", ".", "og", "Å", "%", "- ", "1.", "«»", "§ 7", "🙂 🙂", "til", "2026", "kl.", "innen",
    ] {
      let goal = readGoal(text)
      #expect(goal.text == text)
      for token in goal.tokens { #expect(token.range.upperBound <= text.utf8.count) }
    }
  }

  /// Words of the tables in any order, and unfinished sentences: nothing traps, all stays inside.
  @Test func shuffledWords() {
    let all = (bokmal + nynorsk + english).split(separator: " ").map(String.init)
    var seed: UInt64 = 42
    func random(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % bound
    }
    for _ in 0..<4000 {
      let text = (0...random(9)).map { _ in all[random(all.count)] }.joined(separator: " ")
      let goal = readGoal(text, preferred: LanguageCode.allCases[random(3)])
      for time in goal.times {
        #expect(time.range.upperBound <= text.utf8.count)
        _ = time.resolved(today: CalendarDate(unchecked: 2026, 11, 21))
      }
      for number in goal.numbers { #expect(number.range.upperBound <= text.utf8.count) }
    }
  }
}

/// The characters at UTF-8 offsets.
func slice(_ text: String, _ range: Range<Int>) -> String {
  String(decoding: Array(text.utf8)[range], as: UTF8.self)
}
