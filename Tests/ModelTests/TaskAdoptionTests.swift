import Model
import Source
import Syntax
import TestSupport
import Testing

@Suite struct TaskAdoptionTests {
  private let today = CalendarDate(unchecked: 2026, 11, 21)

  static let minutes = """
    ---
    type: møte
    tittel: Tavlemøte
    dato: 2026-11-10
    status: holdt
    ---
    ## Oppgaver

    | Hva | Ansvarlig | Frist | Status | Kommentar |
    | --- | --- | --- | --- | --- |
    | Måle pausene | Verneombud | 2026-12-01 | pågår | Se [lista](../lister/a.md) |
    | Vise malen | Superbruker | 2026-12-04 | | |
    | Kjøpe vester | Styrer | 2026-11-12 | gjennomført | |

    ## Konklusjon

    Vi går videre.

    """

  static let plan = """
    ---
    type: handlingsplan
    tittel: Plan
    eier: Styrer
    oppdatert: 2026-10-01
    ---
    ## Handlingsplan

    | Tiltak | Hva | Ansvarlig | Frist | Status | Kommentar |
    | --- | --- | --- | --- | --- | --- |
    | 1 | Låse lista | Styrer | 2026-12-31 | pågår | |

    """

  private func workspace(_ minutes: String, _ plan: String) -> Workspace {
    WorkspaceBuilder([
      "nord/enhet.md": "---\ntype: enhet\ntittel: Nord\n---\n",
      "nord/møter/m1.md": minutes, "nord/tiltak/plan.md": plan,
      "nord/lister/a.md": "---\ntype: mål\ntittel: A\n---\n",
    ]).workspace()
  }

  private func adoption(_ workspace: Workspace) throws -> TaskAdoption {
    let meeting = try #require(workspace.document(at: "nord/møter/m1.md"))
    let plan = try #require(workspace.document(at: "nord/tiltak/plan.md"))
    return try TaskAdoption(of: meeting, into: plan, in: workspace, on: today)
  }

  /// The texts of plan and minutes after the move.
  private func moved(_ minutes: String, _ plan: String) throws -> (plan: String, minutes: String) {
    let fixes = try adoption(workspace(minutes, plan)).fixes
    let texts = fixes.map {
      String(decoding: applying($0.fix.edits, to: $0.file.bytes), as: UTF8.self)
    }
    return texts.count == 2 ? (texts[0], texts[1]) : (plan, minutes)
  }

  @Test func openTasksGoIntoThePlanAndSayWhereFrom() throws {
    let (plan, minutes) = try moved(Self.minutes, Self.plan)
    #expect(
      plan.contains(
        """
        | 1 | Låse lista | Styrer | 2026-12-31 | pågår | |
        | | Måle pausene | Verneombud | 2026-12-01 | pågår | Se [lista](../lister/a.md); Fra [m1](../møter/m1.md) |
        | | Vise malen | Superbruker | 2026-12-04 | | Fra [m1](../møter/m1.md) |

        """))
    #expect(plan.contains("oppdatert: 2026-11-21"))
    #expect(
      minutes.contains(
        """
        | Måle pausene | Verneombud | 2026-12-01 | pågår | Se [lista](../lister/a.md); Overført til [plan](../tiltak/plan.md) |
        | Vise malen | Superbruker | 2026-12-04 | | Overført til [plan](../tiltak/plan.md) |
        | Kjøpe vester | Styrer | 2026-11-12 | gjennomført | |
        """))
  }

  @Test func doingItAgainChangesNothing() throws {
    let (plan, minutes) = try moved(Self.minutes, Self.plan)
    let again = try adoption(workspace(minutes, plan))
    #expect(again.moved.isEmpty && again.fixes.isEmpty && again.conflicts.isEmpty)
    #expect(again.before == 2 && again.closed == 1)
  }

  @Test func aTaskRewordedInThePlanIsStillMoved() throws {
    let (plan, minutes) = try moved(Self.minutes, Self.plan)
    let reworded = plan.replacing("| Måle pausene |", with: "| Måle alle pauser på kveld |")
    let again = try adoption(workspace(minutes, reworded))
    #expect(again.moved.isEmpty && again.before == 2)
  }

  @Test func aTaskTakenOutOfThePlanIsOpenAgain() throws {
    let (plan, minutes) = try moved(Self.minutes, Self.plan)
    let lines = plan.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.contains("Fra [m1]") }
    let again = try adoption(workspace(minutes, lines.joined(separator: "\n")))
    #expect(again.moved == ["Måle pausene", "Vise malen"])
  }

  @Test func movedTasksAreToldOfInThePlanOnly() throws {
    let (plan, minutes) = try moved(Self.minutes, Self.plan)
    let workspace = workspace(minutes, plan)
    let unit = try #require(workspace.unit(named: "nord"))
    let open = UnitProgress(of: unit, in: workspace, on: today).actions
    #expect(open.filter { $0.origin == .task }.isEmpty)
    #expect(open.filter { $0.origin == .step }.count == 3)
  }

  @Test func whatStandsInThePlanAlreadyIsAConflict() throws {
    let result = try adoption(
      workspace(Self.minutes, Self.plan.replacing("Låse lista", with: "måle  pausene")))
    #expect(result.moved == ["Vise malen"])
    #expect(result.conflicts.map(\.message.en).first?.contains("line 11") == true)
  }

  @Test func twoTasksWithTheSameWordsAreAConflict() throws {
    let result = try adoption(
      workspace(Self.minutes.replacing("Vise malen", with: "Måle pausene"), Self.plan))
    #expect(result.moved == ["Måle pausene"] && result.conflicts.count == 1)
  }

  struct Shape: Sendable, CustomTestStringConvertible {
    let name: String
    let minutes: String
    let plan: String
    /// Lines the plan must hold.
    let lines: [String]
    var testDescription: String { name }
  }

  static let shapes: [Shape] = [
    Shape(
      name: "no column for comments",
      minutes: """
        ---
        type: møte
        ---
        ## Oppgaver

        | Hva | Ansvarlig | Frist |
        | --- | --- | --- |
        | Måle | Verneombud | 2026-12-01 |
        | Ringe | Styrer
        """,
      plan: """
        ---
        type: handlingsplan
        ---
        ## Handlingsplan

        | Hva | Ansvarlig | Frist |
        |---|---|---|
        | Gå | Styrer
        """,
      lines: [
        "| Hva | Ansvarlig | Frist | Kommentar |", "|---|---|---| --- |", "| Gå | Styrer | | |",
        "| Måle | Verneombud | 2026-12-01 | Fra [m1](../møter/m1.md) |",
        "| Ringe | Styrer | | Fra [m1](../møter/m1.md) |",
      ]),
    Shape(
      name: "no section",
      minutes: TaskAdoptionTests.minutes,
      plan:
        "---\ntype: forbedring\ntittel: F\n---\n## Bakgrunn\n\nTekst.\n\n## Resultater\n\nMer.\n",
      lines: [
        "## Handlingsplan", "| Hva | Ansvarlig | Frist | Status | Kommentar |",
        "| Vise malen | Superbruker | 2026-12-04 | | Fra [m1](../møter/m1.md) |",
        "## Resultater",
      ]),
    Shape(
      name: "an empty section at the end, no newline",
      minutes: TaskAdoptionTests.minutes,
      plan: "---\ntype: handlingsplan\n---\n## Handlingsplan",
      lines: ["## Handlingsplan", "| Hva | Ansvarlig | Frist | Status | Kommentar |"]),
    Shape(
      name: "set out in columns",
      minutes: TaskAdoptionTests.minutes,
      plan: """
        ---
        type: handlingsplan
        ---
        ## Handlingsplan

        | Hva          | Ansvarlig  | Frist      | Oppstart   | Kommentar                     | Status |
        | ------------ | ---------- | ---------- | ---------- | ----------------------------- | ------ |
        | Gå           | Styrer     | 2026-12-01 | 2026-11-01 |                               | pågår  |

        """,
      lines: [
        "| Vise malen   | Superbruker | 2026-12-04 | 2026-11-10 | Fra [m1](../møter/m1.md)      |        |"
      ]),
    Shape(
      name: "pipes in cells",
      minutes: TaskAdoptionTests.minutes.replacing("Vise malen", with: "Vise a\\|b"),
      plan: TaskAdoptionTests.plan,
      lines: [
        "| | Vise a\\|b | Superbruker | 2026-12-04 | | Fra [m1](../møter/m1.md) |"
      ]),
    Shape(
      name: "nynorsk plan",
      minutes: TaskAdoptionTests.minutes,
      plan: TaskAdoptionTests.plan.replacing("tittel: Plan", with: "tittel: Plan\nspråk: nn"),
      lines: [
        "| | Vise malen | Superbruker | 2026-12-04 | | Frå [m1](../møter/m1.md) |"
      ]),
  ]

  @Test(arguments: shapes)
  func tablesOfAllShapes(_ shape: Shape) throws {
    for newline in ["\n", "\r\n"] {
      let minutes = shape.minutes.replacing("\n", with: newline)
      let plan = shape.plan.replacing("\n", with: newline)
      let after = try moved(minutes, plan)
      let lines = after.plan.components(newline)
      for line in shape.lines { #expect(lines.contains(line), "\(after.plan)") }
      // Line endings are those of the file, and no old line is lost.
      for text in [after.plan, after.minutes] {
        let bare = text.replacing("\r\n", with: "")
        #expect(newline == "\n" ? !text.contains("\r") : !bare.contains("\n"))
      }
      let again = try adoption(workspace(after.minutes, after.plan))
      #expect(again.moved.isEmpty && again.conflicts.isEmpty, "\(after.minutes)")
    }
  }

  @Test func nothingButTheRowsChanges() throws {
    let (plan, minutes) = try moved(Self.minutes, Self.plan)
    let added = Set(plan.split(separator: "\n")).subtracting(Self.plan.split(separator: "\n"))
    #expect(added.count == 3)
    let lost = Set(Self.minutes.split(separator: "\n")).subtracting(minutes.split(separator: "\n"))
    #expect(lost.count == 2)
  }

  @Test func aBrokenFileIsLeftAlone() {
    let broken = Self.plan + "<<<<<<< HEAD\nx\n=======\ny\n>>>>>>> b\n"
    #expect(throws: TaskAdoption.Refusal.self) {
      try adoption(workspace(Self.minutes, broken))
    }
  }

  @Test(arguments: [
    ("", "tiltak/plan.md"), ("gjelder: [f]\n", "tiltak/plan.md"),
    ("gjelder: [g]\n", "forbedringer/g.md"),
  ])
  func thePlanIsThatOfWhatTheMeetingConcerns(_ concerns: String, _ path: String) throws {
    let workspace = WorkspaceBuilder([
      "nord/enhet.md": "---\ntype: enhet\ntittel: Nord\n---\n",
      "nord/møter/m1.md": Self.minutes.replacing(
        "status: holdt\n", with: "status: holdt\n" + concerns),
      "nord/tiltak/plan.md": Self.plan,
      "nord/tiltak/gammel.md":
        "---\ntype: handlingsplan\ntittel: Gammel\nstatus: gjennomført\n---\n",
      "nord/forbedringer/f.md": "---\ntype: forbedring\ntittel: F\nhandlingsplan: plan\n---\n",
      "nord/forbedringer/g.md": "---\ntype: forbedring\ntittel: G\n---\n",
    ]).workspace()
    let meeting = try #require(workspace.document(at: "nord/møter/m1.md"))
    guard case .plan(let plan) = PlanForTasks(meeting, in: workspace) else {
      Issue.record("no plan")
      return
    }
    #expect(plan.path == "nord/" + path)
  }

  @Test func decisionsThatSayWhoAndWhenGoIntoThePlan() throws {
    let minutes = Self.minutes.replacing(
      "## Oppgaver",
      with: """
        ## Beslutninger

        1. Sjekklista prøves på kvelden (Verneombud, 2026-12-05).
        2. Vi bruker tavla (som før).
        3. Lister henges opp i gangen – Styrer, 15. desember 2026
        4. Telefonen går til én. Ansvarlig: Vaktleder. Frist: 2026-12-10
        5. Budsjettet er vedtatt (2026-12-10).

        ## Oppgaver
        """)
    let unit = """
      ---
      type: enhet
      tittel: Nord
      ---
      ## Roller

      | Rolle |
      | --- |
      | Styrer |
      | Verneombud |

      """
    func workspace(_ minutes: String, _ plan: String) -> Workspace {
      WorkspaceBuilder([
        "nord/enhet.md": unit, "nord/møter/m1.md": minutes, "nord/tiltak/plan.md": plan,
        "nord/lister/a.md": "---\ntype: mål\ntittel: A\n---\n",
      ]).workspace()
    }
    let adoption = try self.adoption(workspace(minutes, Self.plan))
    #expect(adoption.moved.count == 5)
    let texts = adoption.fixes.map {
      String(decoding: applying($0.fix.edits, to: $0.file.bytes), as: UTF8.self)
    }
    let (plan, after) = (texts[0], texts[1])
    #expect(
      plan.contains(
        """
        | | Sjekklista prøves på kvelden | Verneombud | 2026-12-05 | | Fra [m1](../møter/m1.md) |
        | | Lister henges opp i gangen | Styrer | 2026-12-15 | | Fra [m1](../møter/m1.md) |
        | | Telefonen går til én | Vaktleder | 2026-12-10 | | Fra [m1](../møter/m1.md) |

        """))
    #expect(
      after.contains(
        "(Verneombud, 2026-12-05). Overført til [plan](../tiltak/plan.md)\n2. Vi bruker tavla (som før)."
      ))
    #expect(after.contains("5. Budsjettet er vedtatt (2026-12-10).\n"))
    let again = try self.adoption(workspace(after, plan))
    #expect(again.moved.isEmpty)
    #expect(again.before == 5)
  }
}

extension String {
  fileprivate func components(_ separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
