import Model
import Source
import TestSupport
import Testing

@Suite struct DutyReadingTests {
  private let today = CalendarDate(unchecked: 2026, 11, 21)

  private func answers(_ files: [String: String], _ profile: String) throws -> [DutyAnswer] {
    let workspace = WorkspaceBuilder(files).workspace()
    let unit = try #require(workspace.units[""])
    return DutyReading(of: unit, in: workspace, on: today).answers(of: profile)
  }

  private let unit = "---\ntype: enhet\ntittel: Kommunen\n---\n"

  @Test(arguments: ["kommunelov", "helse", "hms", "aml"])
  func anEmptyUnitLacksEverything(profile: String) throws {
    let answers = try answers(["enhet.md": unit], profile)
    #expect(!answers.isEmpty)
    #expect(answers.allSatisfy { $0.gap == .missing })
    #expect(LegalDuty.title(of: profile) != nil)
  }

  @Test func anUnknownProfileHasNoDuties() {
    #expect(LegalDuty.duties(of: "annet").isEmpty)
    #expect(LegalDuty.title(of: "annet") == nil)
  }

  private func wheel(_ done: String) -> [String: String] {
    [
      "enhet.md": unit,
      "hjul.md": """
      ---
      type: årshjul
      tittel: Hjul
      år: 2026
      ---

      ## Aktiviteter

      | Aktivitet | Når | Plikt | Sist gjennomført |
      | --- | --- | --- | --- |
      | Rapport | 21. mai | rapport til kommunestyret | \(done) |

      """,
    ]
  }

  @Test func theWheelTellsWhenADutyWasDone() throws {
    let answer = try #require(try answers(wheel("2026-05-21"), "kommunelov").last)
    #expect(answer.duty.basis == "§ 25-2")
    #expect(answer.gap == .none)
    #expect(answer.day == CalendarDate(unchecked: 2026, 5, 21))
  }

  @Test func whatWasNotDoneIsLate() throws {
    let answer = try #require(try answers(wheel(""), "kommunelov").last)
    #expect(answer.gap == .overdue(days: 184))
  }

  @Test(arguments: [("2026-01-01", DutyAnswer.Gap.none), ("2024-11-21", .old(days: 730))])
  func anAnswerGrowsOld(date: String, gap: DutyAnswer.Gap) throws {
    let answers = try answers(
      [
        "enhet.md": unit,
        "risiko.md": "---\ntype: risikovurdering\ntittel: Fall\ndato: \(date)\n---\n",
      ], "hms")
    let answer = try #require(answers.first { $0.duty.basis == "§ 5 nr. 6" })
    #expect(answer.gap == gap)
    #expect(answer.document?.title == "Fall")
  }

  @Test func aCourseIsTheAnswerForTheRoleThatTookIt() throws {
    let profile = """
      ---
      type: enhet
      tittel: Kommunen
      leder: Rådmann
      ---

      ## Roller

      | Rolle | HMS-kurs |
      | --- | --- |
      | Verneombud | 2025-03 |
      | Rådmann | |

      """
    let answers = try answers(["enhet.md": profile], "aml")
    #expect(answers.first { $0.duty.basis == "§ 6-5" }?.words == "Verneombud: 2025-03")
    #expect(answers.first { $0.duty.basis == "§ 3-5" }?.gap == .missing)
  }
}

@Suite struct IdeaCaseTests {
  private func cases(_ lines: String) throws -> [RaisedCase] {
    let workspace = WorkspaceBuilder([
      "idé.md": "---\ntype: idé\ntittel: Skap\n\(lines)\n---\n"
    ]).workspace()
    let document = try #require(workspace.document(at: "idé.md"))
    return workspace.raisedCases(in: document, on: CalendarDate(unchecked: 2026, 11, 21))
  }

  @Test func anIdeaWaitsForAnAnswer() throws {
    let found = try #require(try cases("løftet: 2026-11-01\nstatus: ny").first)
    #expect(found.kind == .idea && !found.isAnswered && found.daysOver == 6)
  }

  @Test func anIdeaTakenOnHasItsAnswer() throws {
    #expect(try cases("løftet: 2026-11-01\nstatus: under utprøving").isEmpty)
  }

  @Test func aNoIsAnAnswer() throws {
    let found = try #require(
      try cases(
        "løftet: 2026-11-01\nstatus: avvist\nbeslutning: nei\nsvar: Finnes\nbesvart: 2026-11-05"
      )
      .first)
    #expect(found.isAnswered && found.decision == .no)
  }
}
