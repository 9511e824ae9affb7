import Model
import Source
import TestSupport
import Testing

/// Where a unit is in the nine steps, told by its files.
@Suite struct NineStepsTests {
  static let survey = """
    ---
    type: undersøkelse
    tittel: Medarbeiderundersøkelsen 2026
    formål: Bedre arbeidsmiljø
    åpner: 2026-02-02
    stenger: 2026-02-20
    svar: 38
    ---
    """

  static func meeting(_ title: String, _ day: String, present: [String] = []) -> String {
    let list = present.map { "- \($0)" }.joined(separator: "\n")
    return """
      ---
      type: møte
      tittel: \(title)
      dato: \(day)
      status: holdt
      gjelder: [undersøkelse-2026]
      ---
      ## Til stede

      \(list)
      """
  }

  static let plan = """
    ---
    type: handlingsplan
    tittel: Plan
    opprettet: 2026-03-20
    kilde: [undersøkelse-2026]
    ---
    ## Handlingsplan

    | Hva | Ansvarlig | Frist |
    | --- | --- | --- |
    | Kortere møter | Enhetsleder | 2026-06-01 |
    """

  static let both = ["Verneombud", "Plasstillitsvalgt"]

  /// The evidence that comes one file after the other, and the step that is next after each.
  static let story: [(path: String, text: String, next: Int)] = [
    ("nord/undersøkelse-2026.md", survey, 5),
    ("nord/m1.md", meeting("Samtale med tillitsvalgte", "2026-01-12", present: both), 5),
    ("nord/m2.md", meeting("Personalmøte januar", "2026-01-20"), 5),
    ("m3.md", meeting("Ledergruppemøte", "2026-03-02"), 6),
    ("nord/m4.md", meeting("Oppfølging", "2026-03-05", present: both), 7),
    ("nord/m5.md", meeting("Personalmøte mars", "2026-03-10"), 8),
    ("nord/plan.md", plan, 9),
    ("m6.md", meeting("Ledergruppemøte mai", "2026-05-04"), 10),
  ]

  static func steps(_ count: Int, on day: String) throws -> NineSteps? {
    var files = [
      "enhet.md": "---\ntype: enhet\ntittel: Topp\nnivå: organisasjon\n---\n",
      "nord/enhet.md": "---\ntype: enhet\ntittel: Nord\n---\n",
    ]
    for (path, text, _) in story.prefix(count) { files[path] = text }
    let workspace = WorkspaceBuilder(files).workspace()
    let unit = try #require(workspace.unit(named: "nord"))
    let today = try #require(CalendarDate(iso: day))
    return UnitProgress(of: unit, in: workspace, on: today).nineSteps
  }

  @Test(arguments: 1...8)
  func eachProofTakesTheUnitOn(count: Int) throws {
    let steps = try #require(try Self.steps(count, on: "2026-11-21"))
    #expect(steps.next == Self.story[count - 1].next)
  }

  @Test func nothingIsSkippedInTheWholeStory() throws {
    let steps = try #require(try Self.steps(8, on: "2026-11-21"))
    #expect(steps.skipped.isEmpty)
    #expect(steps.steps.map(\.isDone) == Array(repeating: true, count: 9))
  }

  @Test func whatIsToComeProvesNothing() throws {
    let steps = try #require(try Self.steps(8, on: "2026-01-15"))
    #expect(steps.steps.filter(\.isDone).map(\.number) == [1, 2])
  }

  @Test func stepsWithoutATraceAreNamed() throws {
    let steps = try #require(try Self.steps(1, on: "2026-11-21"))
    #expect(steps.next == 5)
    #expect(steps.skipped == [2, 3])
  }

  @Test func withoutASurveyThereAreNoSteps() throws {
    #expect(try Self.steps(0, on: "2026-11-21") == nil)
  }
}
