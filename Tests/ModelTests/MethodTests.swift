import Model
import Source
import Testing

@Suite struct MethodTests {
  @Test func areAllEightyOneInOrder() {
    #expect(
      MethodCatalog.all.map(\.id)
        == (1...81).map { $0 < 10 ? "M0\($0)" : "M\($0)" })
  }

  @Test(arguments: ["M20", "m20", "20"])
  func areFoundHoweverTheyAreWritten(text: String) {
    #expect(MethodCatalog.named(text)?.id == "M20")
  }

  @Test(arguments: ["M82", "M0", "", "M", "møte"])
  func othersAreNotFound(text: String) { #expect(MethodCatalog.named(text) == nil) }

  @Test func sayWhatTheyAreForInThreeLanguages() {
    for method in MethodCatalog.all {
      for language in LanguageCode.allCases {
        #expect(!method.names[language].isEmpty, "\(method.id)")
        #expect(!method.purpose[language].isEmpty, "\(method.id)")
        #expect(!method.purpose[language].hasSuffix("."), "\(method.id)")
      }
      #expect(method.purpose.nb != method.purpose.en, "\(method.id)")
      #expect(!method.phases.isEmpty, "\(method.id)")
      #expect(method.source.contains("S"), "\(method.id)")
      for range in [method.people, method.minutes] {
        if let range { #expect(range.least <= range.most ?? Int.max, "\(method.id)") }
      }
    }
    #expect(Set(MethodCatalog.all.map(\.purpose.nb)).count == MethodCatalog.all.count)
  }

  /// A type says which methods it serves, and the catalogue takes it from there.
  @Test func everyTypeServesMethodsThatExist() {
    for type in DocumentType.all {
      #expect(!type.methods.isEmpty, "\(type.name) serves no method")
      for id in type.methods {
        let method = MethodCatalog.named(id)
        #expect(method?.id == id, "\(type.name): \(id)")
        #expect(method?.types.contains { $0 === type } ?? false, "\(type.name): \(id)")
      }
    }
  }

  @Test func everyMethodHasATypeOrACommand() {
    for method in MethodCatalog.all {
      #expect(!method.commandLines(.en).isEmpty, "\(method.id) is served by nothing")
      if method.commands.allSatisfy({ $0.hasPrefix("draw {document}") }) {
        #expect(!method.types.isEmpty, "\(method.id) draws a document of no type")
      }
    }
  }

  // MARK: - Choosing

  struct Asked: Sendable {
    let people: Int
    let have: MethodStart
    let need: MethodNeed
  }

  static let all: [Asked] = [1, 2, 3, 4, 6, 8, 9, 15, 40, 400].flatMap { people in
    MethodStart.allCases.flatMap { have in
      MethodNeed.allCases.map { Asked(people: people, have: have, need: $0) }
    }
  }

  @Test func everyCombinationHasAnAnswerThatFits() throws {
    for asked in Self.all {
      let choice = MethodChoice(people: asked.people, have: asked.have, need: asked.need)
      let method = try #require(MethodCatalog.named(choice.method), "\(asked)")
      if let other = choice.other {
        #expect(MethodCatalog.named(other) != nil && other != choice.method, "\(asked)")
      }
      // Nobody is sent to a gathering that needs more than are there.
      if let people = method.people {
        #expect(people.least <= max(asked.people, 2), "\(asked): \(method.id)")
      }
    }
  }

  @Test func onlyOneMethodIsNamedForEach() {
    for asked in Self.all {
      let first = MethodChoice(people: asked.people, have: asked.have, need: asked.need)
      let again = MethodChoice(people: asked.people, have: asked.have, need: asked.need)
      #expect(first == again)
    }
  }

  /// What is short and done at once comes first.
  @Test(arguments: [
    (1, MethodStart.problem, MethodNeed.act, "M31"), (6, .problem, .act, "M31"),
    (40, .ideas, .act, "M31"), (1, .deviation, .act, "M13"), (6, .plan, .act, "M75"),
    (2, .problem, .understand, "M19"), (6, .problem, .understand, "M20"),
    (30, .problem, .understand, "M32"), (1, .numbers, .understand, "M23"),
    (1, .problem, .cause, "M37"), (6, .problem, .cause, "M37"), (20, .problem, .cause, "M38"),
    (6, .deviation, .cause, "M37"),
    (6, .ideas, .choose, "M42"), (6, .deviation, .choose, "M12"), (4, .cause, .goal, "M39"),
    (1, .ideas, .plan, "M75"), (6, .ideas, .plan, "M49"), (6, .goal, .plan, "M48"),
    (30, .problem, .plan, "M29"), (6, .plan, .follow, "M54"), (1, .plan, .follow, "M78"),
    (20, .numbers, .follow, "M71"), (6, .result, .evaluate, "M58"),
    (6, .numbers, .evaluate, "M57"), (6, .result, .keep, "M63"), (1, .problem, .keep, "M60"),
    (6, .result, .share, "M64"),
  ])
  func namesWhatAnAdviserWould(
    people: Int, have: MethodStart, need: MethodNeed, method: String
  ) {
    #expect(MethodChoice(people: people, have: have, need: need).method == method)
  }

  /// A short format never loses to a long one without a reason: what must be done now takes a
  /// quarter of an hour at the most, unless a deviation asks for more.
  @Test func whatIsAskedForNowTakesLittleTime() {
    for asked in Self.all
    where asked.need == .act && asked.have != .deviation && asked.have != .result {
      let choice = MethodChoice(people: asked.people, have: asked.have, need: asked.need)
      let minutes = MethodCatalog.named(choice.method)?.minutes?.most ?? Int.max
      #expect(minutes <= 15, "\(asked): \(choice.method)")
    }
  }
}
