import Model
import Source
import TestSupport
import Testing

/// What a cycle document adds to the steps that the files prove.
@Suite struct SurveyCycleTests {
  static let cycle = """
    ---
    type: undersøkelsesrunde
    tittel: Runde 2026
    undersøkelse: undersøkelse-2026
    eier: Enhetsleder
    ---
    ## Trinnene

    | Trinn | Status | Dato | Vist av | Grunn |
    | --- | --- | --- | --- | --- |
    | 1 | gjennomført | 2026-01-05 | Ledersamling i januar | |
    | 2 | hoppet over | | | Ny leder i januar |
    | 3 | hoppet over | | | |
    | 5 | gjennomført | 2026-03-01 | notat | |
    | 6 | gjennomført | 2026-12-01 | | |
    | 7 | planlagt | 2026-12-15 | | |
    """

  static func steps(
    _ files: [String: String], on day: String = "2026-11-21", of unit: String = "nord"
  ) throws -> NineSteps? {
    var all = [
      "enhet.md": "---\ntype: enhet\ntittel: Topp\nnivå: organisasjon\n---\n",
      "nord/enhet.md": "---\ntype: enhet\ntittel: Nord\n---\n",
    ]
    all.merge(files) { $1 }
    let workspace = WorkspaceBuilder(all).workspace()
    let node = try #require(workspace.unit(named: unit))
    let today = try #require(CalendarDate(iso: day))
    return UnitProgress(of: node, in: workspace, on: today).nineSteps
  }

  private let files = [
    "nord/undersøkelse-2026.md": NineStepsTests.survey,
    "nord/runde.md": cycle,
    "nord/notat.md": "---\ntype: møte\ntittel: Notat\ndato: 2026-03-01\n---\n",
  ]

  @Test func datesAndEvidenceComeFromTheCycle() throws {
    let steps = try #require(try Self.steps(files))
    #expect(steps.cycle?.path == "nord/runde.md")
    #expect(steps.survey.path == "nord/undersøkelse-2026.md")
    #expect(steps.steps[0].day == CalendarDate(iso: "2026-01-05"))
    #expect(steps.steps[4].evidence.map(\.path) == ["nord/notat.md"])
    #expect(steps.steps[6].plannedOn == CalendarDate(iso: "2026-12-15"))
  }

  @Test func whatIsDerivedStillCounts() throws {
    let steps = try #require(try Self.steps(files))
    // Nothing in the cycle says that anybody answered; the survey does.
    #expect(steps.steps[3].evidence.map(\.path) == ["nord/undersøkelse-2026.md"])
  }

  @Test func aSkipWithAReasonIsNoGap() throws {
    let steps = try #require(try Self.steps(files))
    #expect(steps.steps[1].skippedBecause == "Ny leder i januar")
    #expect(steps.skipped == [3])
  }

  @Test func whatIsDatedAheadIsNotDone() throws {
    let steps = try #require(try Self.steps(files))
    #expect(!steps.steps[5].isDone)
    #expect(steps.next == 6)
    #expect(try Self.steps(files, on: "2026-12-02")?.next == 7)
  }

  @Test func theCyclesOwnWordsAreKept() throws {
    let steps = try #require(try Self.steps(files))
    #expect(steps.steps[0].said == "Ledersamling i januar")
    #expect(steps.steps[4].said == nil)
  }

  @Test func aNoteInTheSurveyProvesNothingTheCycleDenies() throws {
    var files = files
    files["nord/undersøkelse-2026.md"] =
      NineStepsTests.survey + "\n## Hva spørsmålene gjelder\n\n«Leder» er enhetslederen.\n"
    #expect(try Self.steps(files)?.steps[2].isDone == false)
    files["nord/runde.md"] = nil
    #expect(try Self.steps(files)?.steps[2].isDone == true)
  }

  @Test func aDaySetForAnEarlierStepComesFirst() throws {
    var files = files
    files["nord/plan.md"] = NineStepsTests.plan
    let steps = try #require(try Self.steps(files, on: "2026-12-02"))
    #expect(steps.steps[7].isDone)
    #expect(steps.next == 7)
  }

  @Test func aStepDoneAfterAllIsNotSkipped() throws {
    var files = files
    files["nord/m1.md"] = NineStepsTests.meeting(
      "Samtale", "2026-01-12", present: NineStepsTests.both)
    let second = try #require(try Self.steps(files)?.steps[1])
    #expect(second.isDone && !second.isSkipped)
  }

  @Test func theCycleOfAUnitAboveSpeaksForItsLeadersOnly() throws {
    let above = Self.cycle + "\n| 8 | gjennomført | 2026-04-01 | | |"
    let steps = try #require(
      try Self.steps(["undersøkelse-2026.md": NineStepsTests.survey, "runde.md": above]))
    #expect(steps.steps[4].isDone)
    #expect(!steps.steps[7].isDone)
    #expect(steps.steps[1].skippedBecause == nil)
  }

  @Test func aCycleWithoutASurveyFileWillDo() throws {
    let text = Self.cycle.replacing("undersøkelse: undersøkelse-2026\n", with: "")
      .replacing("eier: E", with: "åpner: 2026-02-02\nstenger: 2026-02-20\neier: E")
    let steps = try #require(try Self.steps(["nord/runde.md": text]))
    #expect(steps.survey.path == "nord/runde.md")
    #expect(steps.steps.filter(\.isDone).map(\.number) == [1, 5])
  }

  @Test func aTalkOfThePartiesProvesItsStep() throws {
    let talk = """
      ---
      type: partssamarbeid
      tittel: Dialogduk
      dato: 2026-01-20
      trinn: 2
      ---
      ## Partene

      | Part | Rolle | Til stede |
      | --- | --- | --- |
      | verneombud | Verneombud | ja |
      | tillitsvalgt | Tillitsvalgt | ja |
      """
    let survey = ["nord/undersøkelse-2026.md": NineStepsTests.survey]
    let steps = try #require(
      try Self.steps(survey.merging(["nord/duk.md": talk]) { $1 }))
    #expect(steps.steps[1].evidence.map(\.path) == ["nord/duk.md"])
    let alone = talk.replacing("Verneombud | ja", with: "Verneombud | nei")
    let without = try #require(
      try Self.steps(survey.merging(["nord/duk.md": alone]) { $1 }))
    #expect(!without.steps[1].isDone)
  }
}
