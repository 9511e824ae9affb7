import Language
import Source
import Testing

@Suite struct AdviceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let language: LanguageCode
    let expected: [String]
    var testDescription: String { text }

    init(_ language: LanguageCode, _ text: String, _ expected: [String]) {
      self.text = text
      self.language = language
      self.expected = expected
    }
  }

  static let cases: [Case] = [
    Case(.nb, "Sykefraværet er 5 % i 2027", []),
    Case(
      .nb, "Redusere sykefraværet med 5 % innen 2027",
      ["changeWithoutBaseline=5 %", "percentOrPoints=5 %"]),
    Case(.nb, "Redusere sykefraværet med 2 prosentpoeng fra 8 % innen 2027", []),
    Case(.nb, "Halvere ventetiden innen 2027", ["changeWithoutBaseline=Halvere"]),
    Case(.nb, "Halvere ventetiden fra 40 dager innen 2027", []),
    Case(
      .nb, "Redusere antall fall til 4 og styrke samhandlingen i 2027",
      ["severalGoals=styrke samhandlingen"]),
    Case(.nb, "Holde kurs i hygiene innen 1. mai 2027", ["measureNotGoal=Holde kurs"]),
    Case(.nb, "Ventetiden skal reduseres til 20 dager i 2027", ["passiveWithoutOwner=reduseres"]),
    Case(
      .nb, "Alle ansatte får opplæring innen 2027", ["hundredPercentSoon=Alle"]),
    Case(
      .nb, "Alle ansatte har gjennomført kurs i brannvern innen 15. desember 2026",
      ["hundredPercentSoon=Alle"]),
    Case(
      .nn, "Samtlege tilsette har fullført kurset innan 15. desember 2026",
      ["hundredPercentSoon=Samtlege"]),
    Case(
      .en, "Every nurse has completed the course by 15 December 2026",
      ["hundredPercentSoon=Every"]),
    Case(.nb, "Rutine for alle ansatte er vedtatt innen 2027", []),
    Case(.nb, "Vurdere ny turnus innen 2027", ["investigating=Vurdere"]),
    Case(.nb, "Svartiden er 2 dager innen uke 37", ["timeWithoutYear=innen uke 37"]),
    Case(.nb, "Skåren er 4,5 ved neste måling", ["undatedEvent=ved neste måling"]),
    Case(.nn, "Fråværet skal reduserast til 5 % i 2027", ["passiveWithoutOwner=reduserast"]),
    Case(
      .en, "Waiting time will be reduced to 20 days in 2027", ["passiveWithoutOwner=be reduced"]),
    Case(.en, "Hold a course in hygiene by May 2027", ["measureNotGoal=Hold a course"]),
  ]

  @Test(arguments: cases)
  func advice(_ sentence: Case) {
    let goal = readGoal(sentence.text, preferred: sentence.language)
    #expect(goal.advice.map { "\($0.kind.rawValue)=\($0.word)" } == sentence.expected)
    for advice in goal.advice { #expect(slice(sentence.text, advice.range) == advice.word) }
  }

  struct Reason: Sendable, CustomTestStringConvertible {
    let letter: SmartLetter
    let text: String
    let expected: String
    var testDescription: String { text }
  }

  static let reasonTable: [Reason] = [
    Reason(letter: .specific, text: "Styrke samhandlingen", expected: "vagueVerb high"),
    Reason(
      letter: .specific, text: "Styrke hjemmetjenesten", expected: "vagueVerbOnNamedThing medium"),
    Reason(letter: .specific, text: "Øke kompetansen", expected: "abstractObject medium"),
    Reason(letter: .specific, text: "God samhandling", expected: "unmeasurableModifier medium"),
    Reason(letter: .specific, text: "Bli ledende i faget", expected: "identityClaim high"),
    Reason(letter: .specific, text: "Vurdere ny turnus", expected: "investigatingVerb low"),
    Reason(letter: .measurable, text: "Færre fall", expected: "comparativeWithoutAmount high"),
    Reason(letter: .measurable, text: "Fall ned fra 12", expected: "baselineWithoutTarget high"),
    Reason(letter: .measurable, text: "Alle trives på jobb", expected: "softUniversal low"),
    Reason(letter: .measurable, text: "Make patients feel safe", expected: "softPredicate medium"),
    Reason(letter: .measurable, text: "Innføre en god kultur", expected: "processNotEnd medium"),
    Reason(letter: .measurable, text: "Tilby kurs", expected: "activityNotResult low"),
    Reason(letter: .timeBound, text: "Redusere fall", expected: "noTime high"),
    Reason(letter: .timeBound, text: "Redusere fall på sikt", expected: "onlyVagueTime high"),
    Reason(letter: .timeBound, text: "Måle fall hver uke", expected: "onlyRate high"),
    Reason(letter: .timeBound, text: "Svare innen to dager", expected: "onlyServiceLevel medium"),
    Reason(letter: .timeBound, text: "Færre fall enn i 2025", expected: "onlyComparison high"),
    Reason(letter: .timeBound, text: "Telle fall fra 2027", expected: "onlyStart high"),
  ]

  @Test(arguments: reasonTable)
  func reasons(_ sentence: Reason) {
    let verdict = readGoal(sentence.text, preferred: .nb)[sentence.letter]
    #expect(verdict.verdict == .fail)
    #expect("\(verdict.reason.rawValue) \(verdict.confidence.rawValue)" == sentence.expected)
  }
}
