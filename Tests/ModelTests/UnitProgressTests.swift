import Model
import Source
import Syntax
import TestSupport
import Testing

/// What is read of a unit's state, by small workspaces.
@Suite struct UnitProgressTests {
  static let today = CalendarDate(unchecked: 2026, 11, 21)
  static let unit = "---\ntype: enhet\ntittel: Nord\n---\n"

  /// The state of the unit `nord` in a workspace of files below it.
  static func progress(
    _ files: [String: String], changes: [String: String] = [:], below: Bool = false
  ) throws -> UnitProgress {
    var all = ["nord/enhet.md": unit]
    for (path, text) in files { all["nord/\(path)"] = text }
    let workspace = WorkspaceBuilder(all).workspace()
    let node = try #require(workspace.unit(named: "nord"))
    let days = changes.compactMapValues { CalendarDate(iso: $0) }
    return UnitProgress(
      of: node, includingBelow: below, in: workspace, on: today, changeDays: ChangeDays(days))
  }

  static func plan(_ rows: String, _ more: String = "") -> String {
    """
    ---
    type: handlingsplan
    tittel: Plan
    eier: Enhetsleder
    \(more.isEmpty ? "oppdatert: 2026-11-01" : more)
    ---
    ## Handlingsplan

    | Hva | Ansvarlig | Frist | Status | Gjennomført |
    | --- | --- | --- | --- | --- |
    \(rows)
    """
  }

  // MARK: Actions

  struct ActionCase: CustomTestStringConvertible, Sendable {
    let name: String
    let file: String
    let text: String
    /// `origin what daysOver`, in order.
    let expected: [String]
    var testDescription: String { name }
  }

  static let actionCases: [ActionCase] = [
    ActionCase(
      name: "steps of a plan, the longest over first", file: "tiltak/plan.md",
      text: plan(
        """
        | Ett | Leder | 2026-11-20 | pågår | |
        | To | Leder | 2026-11-01 | | |
        | Tre | Leder | | ny | |
        | Fire | Leder | 2026-12-01 | planlagt | |
        | Fem | Leder | 2026-11-01 | gjennomført | 2026-11-01 |
        | Seks | Leder | 2026-11-01 | | 2026-11-01 |
        | Sju | Leder | 2026-11-01 | utsatt | |
        | Åtte | Leder | 2026-11-01 | løftet videre | |
        """),
      expected: ["step To 20", "step Ett 1", "step Fire -10", "step Tre –", "step Sju 20"]),
    ActionCase(
      name: "a plan that was called off", file: "tiltak/plan.md",
      text: plan("| Ett | Leder | 2026-11-20 | pågår | |", "status: avlyst"), expected: []),
    ActionCase(
      name: "tasks of a meeting", file: "møter/m.md",
      text: """
        ---
        type: møte
        tittel: Møte
        dato: 2026-11-10
        ---
        ## Oppgaver

        | Hva | Ansvarlig | Frist |
        | --- | --- | --- |
        | Ringe | Verneombud | 2026-11-21 |
        """, expected: ["task Ringe 0"]),
    ActionCase(
      name: "a cancelled meeting", file: "møter/m.md",
      text: """
        ---
        type: møte
        tittel: Møte
        dato: 2026-11-10
        status: avlyst
        ---
        ## Oppgaver

        | Hva | Ansvarlig | Frist |
        | --- | --- | --- |
        | Ringe | Verneombud | 2026-11-21 |
        """, expected: []),
    ActionCase(
      name: "measures against a risk, and its review", file: "risiko/r.md",
      text: """
        ---
        type: risikovurdering
        tittel: Risiko
        ansvarlig: Enhetsleder
        ny_vurdering: 2026-11-11
        ---
        ## Risikoer

        | Nr | Uønsket hendelse | Tiltak | Ansvarlig | Frist | Status |
        | --- | --- | --- | --- | --- | --- |
        | 1 | Fall | Strø | Vaktmester | 2026-11-19 | pågår |
        | 2 | Glipp | Rekkverk | | | |
        | 3 | Brann | Varsler | Vaktmester | 2026-11-19 | gjennomført |
        """, expected: ["measure Strø 2", "review Risiko 10"]),
    ActionCase(
      name: "a deviation as a whole, and its steps", file: "avvik/a.md",
      text: """
        ---
        type: avvik
        tittel: Feil dose
        ansvarlig: Enhetsleder
        frist: 2026-11-01
        tilbakemelding: 2026-10-02
        meldt: 2026-10-01
        ---
        ## Handlingsplan

        | Hva | Ansvarlig | Frist |
        | --- | --- | --- |
        | Dobbel kontroll | Fagkoordinator | 2026-12-01 |
        """, expected: ["step Dobbel kontroll -10", "deviation Feil dose 20"]),
    ActionCase(
      name: "a plan promised after a dialogue", file: "dialog/a.md",
      text: """
        ---
        type: apu
        tittel: Gode dager
        ansvarsgruppe: [Enhetsleder, Verneombud]
        handlingsplan_innen: 2026-11-01
        ---
        """, expected: ["promise Gode dager 20"]),
    ActionCase(
      name: "a promise that was kept", file: "dialog/a.md",
      text: """
        ---
        type: apu
        tittel: Gode dager
        handlingsplan_innen: 2026-11-01
        handlingsplan: plan
        ---
        """, expected: []),
    ActionCase(
      name: "a café to be asked about again", file: "dialog/k.md",
      text: """
        ---
        type: dialogkafé
        tittel: Kafé
        tema: Ro
        ettermåling: 2026-11-26
        ---
        """, expected: ["review Kafé -5"]),
    ActionCase(
      name: "a café people were asked about again", file: "dialog/k.md",
      text: """
        ---
        type: dialogkafé
        tittel: Kafé
        tema: Ro
        ettermåling: 2026-11-16
        ---
        ## Fire til seks måneder etter

        Vi husker sonene.
        """, expected: []),
  ]

  @Test(arguments: actionCases)
  func actionsAreRead(_ item: ActionCase) throws {
    let progress = try Self.progress([item.file: item.text])
    let found = (progress.actions + progress.deadlines).map { action in
      "\(action.origin.rawValue) \(action.what) \(action.daysOver.map(String.init) ?? "–")"
    }
    #expect(found == item.expected)
  }

  @Test func whatRestsIsNotOverdue() throws {
    let progress = try Self.progress([
      "tiltak/p.md": Self.plan(
        "| Ett | Leder | 2026-11-01 | utsatt | |\n| To | Leder | 2026-11-01 | på vent | |")
    ])
    #expect(progress.actions.count == 2)
    #expect(progress.overdue.isEmpty)
  }

  // MARK: The drawer

  @Test(arguments: [
    ("2026-09-22", nil, 60, false), ("2026-09-21", nil, 61, true),
    ("2016-01-01", nil, 3977, true), ("2026-11-20", "2026-01-01", 1, false),
    ("2026-01-01", "2026-11-20", 1, false),
    // A day to come proves nothing.
    ("2026-12-24", "2026-01-01", 324, true),
  ])
  func thePlanAgesFromItsLastChange(
    written: String, commit: String?, days: Int, isInDrawer: Bool
  ) throws {
    let progress = try Self.progress(
      ["tiltak/p.md": Self.plan("| Ett | Leder | 2027-01-01 | | |", "oppdatert: \(written)")],
      changes: commit.map { ["nord/tiltak/p.md": $0] } ?? [:])
    let plan = try #require(progress.plans.first)
    #expect(plan.lastChange?.days == days)
    #expect(plan.isInDrawer == isInDrawer)
    #expect(progress.stale.count == (isInDrawer ? 1 : 0))
  }

  // MARK: Goals

  static func goal(_ fields: String, points: [Double]) -> [String: String] {
    let rows = points.enumerated().map { index, value in
      let text = "\(value)".replacing(".", with: ",")
      let day = CalendarDate(unchecked: 2026, 1, 1).adding(months: index - points.count + 11)
      return "| \(day.iso.prefix(7)) | \(text) |"
    }
    return [
      "mål/m.md": "---\ntype: mål\ntittel: Mål\nindikator: serie\n\(fields)\n---\n",
      "målinger/serie.md": """
      ---
      type: måleserie
      tittel: Serie
      måleenhet: prosent
      ---
      ## Målinger

      | Tid | Verdi |
      | --- | --- |
      \(rows.joined(separator: "\n"))
      """,
    ]
  }

  static let numbers = "utgangspunkt: 10\nutgangspunkt_dato: 2025\nmålverdi: 5\nfrist: 2026-12-31"

  @Test(arguments: [
    (numbers, [9.0, 8.0, 7.0], GoalOutlook.behind),
    (numbers, [6.0, 6.0, 6.0], .onTrack),
    (numbers, [5.0, 5.0, 5.0], .atTarget),
    // One good number is not enough.
    (numbers, [9.0, 9.0, 5.0], .behind),
    (numbers, [], .notMeasured),
    ("målverdi: 5", [9.0], .unknown),
    (numbers + "\nstatus: nådd", [9.0], .reached),
    (numbers + "\nstatus: ikke nådd", [5.0], .notReached),
    (numbers + "\nstatus: på vent", [5.0], .resting),
    // Higher is better when the target says so.
    (
      "utgangspunkt: 5\nutgangspunkt_dato: 2025\nmålverdi: 10\nfrist: 2026-12-31", [11.0], .atTarget
    ),
    // A lasting change for the better counts, though the way is long.
    (
      numbers,
      [
        10.1, 10.2, 9.9, 10.3, 9.8, 10.4, 10.5, 10.6, 10.7, 9, 8.9, 8.8, 9, 8.7, 8.9, 8.6, 8.8, 8.7,
      ],
      .onTrack
    ),
  ])
  func goalsAreJudged(fields: String, points: [Double], outlook: GoalOutlook) throws {
    let progress = try Self.progress(Self.goal(fields, points: points))
    let goal = try #require(progress.goals.first)
    #expect(goal.outlook == outlook)
  }

  @Test func measurementsToComeAreLeftOut() throws {
    let progress = try Self.progress([
      "mål/m.md": "---\ntype: mål\ntittel: Mål\nindikator: s\nmålverdi: 5\n---\n",
      "målinger/s.md": """
      ---
      type: måleserie
      tittel: S
      måleenhet: dager
      ---
      ## Målinger

      | Tid | Verdi |
      | --- | --- |
      | 2026-10 | 7 |
      | 2026-12 | 1 |
      """,
    ])
    #expect(progress.goals.first?.latest?.value == 7)
    #expect(progress.goals.first?.measuredIn == "dager")
  }

  // MARK: Cases

  static func meeting(_ rows: String) -> String {
    """
    ---
    type: møte
    tittel: Personalmøte
    dato: 2026-10-01
    ---
    ## Løftede saker

    | Sak | Løftet til | Løftet | Beslutning | Svar | Besvart |
    | --- | --- | --- | --- | --- | --- |
    \(rows)
    """
  }

  @Test(
    arguments: [
      // row, answered, late, days over
      ("| Vikar | Enhetsleder | | | | |", false, true, 37),
      ("| Vikar | Enhetsleder | 2026-11-10 | | | |", false, false, nil),
      ("| Vikar | Enhetsleder | | ja | Fra nyttår | 2026-10-10 |", true, false, nil),
      ("| Vikar | Enhetsleder | | nei | Ikke penger | 2026-11-10 |", true, true, nil),
      ("| Vikar | Enhetsleder | | ikke nå | Etter jul | |", true, false, nil),
    ] as [(String, Bool, Bool, Int?)])
  func liftedCasesWaitForAnAnswer(row: String, answered: Bool, late: Bool, over: Int?) throws {
    let progress = try Self.progress(["møter/m.md": Self.meeting(row)])
    let item = try #require(progress.cases.first)
    #expect(item.title == "Vikar")
    #expect(item.addressee == "Enhetsleder")
    #expect(item.isAnswered == answered)
    #expect(item.isLate == late)
    #expect(item.daysOver == over)
  }

  @Test func theAnswerRateCountsWhatShouldBeAnswered() throws {
    let progress = try Self.progress([
      "møter/m.md": Self.meeting(
        """
        | En | Leder | 2026-10-01 | ja | Ja | 2026-10-05 |
        | To | Leder | 2026-10-01 | ja | Ja | 2026-11-05 |
        | Tre | Leder | 2026-10-01 | | | |
        | Fire | Leder | 2026-11-20 | | | |
        | Fem | Leder | 2024-10-01 | | | |
        """),
      "avvik/a.md":
        "---\ntype: avvik\ntittel: A\nmeldt: 2026-11-01\ntilbakemelding: 2026-11-03\n---\n",
      "tiltak/p.md": Self.plan("| Seks | Leder | 2026-11-01 | løftet videre | |"),
    ])
    #expect(progress.answerRate.due == 4)
    #expect(progress.answerRate.inTime == 2)
    #expect(progress.answerRate.percent == 50)
    #expect(progress.answerRate.waiting == 4)
    #expect(progress.answerRate.late == 2)
    #expect(progress.unanswered.map(\.title) == ["Fem", "Tre", "Fire", "Seks"])
    #expect(progress.helpAsked == 6)
    #expect(progress.helpGiven == 2)
  }

  // MARK: Two views, help

  @Test func leaderAndStaffStandSideBySide() throws {
    let progress = try Self.progress([
      "forbedringer/f.md": """
      ---
      type: forbedring
      tittel: Færre fall
      fase: gjennomføre
      frist: 2026-11-01
      leders_syn: i rute
      ansattes_syn: henger etter
      hjelp_bedt_om: [En natt ekstra, Nytt lys]
      hjelp_gitt: Nytt lys
      ---
      """
    ])
    let state = try #require(progress.improvements.first)
    #expect(state.leaderView == .onTrack)
    #expect(state.staffView == .behind)
    #expect(state.gap == 2)
    #expect(state.daysOver == 20)
    #expect(progress.phases == [.do: 1])
    #expect(progress.help.first?.missing == 1)
    #expect(progress.helpAsked == 2)
    #expect(progress.helpGiven == 1)
  }

  // MARK: Size

  @Test func nothingIsNothing() throws {
    let progress = try Self.progress([:])
    #expect(progress.actions.isEmpty)
    #expect(progress.goals.isEmpty)
    #expect(progress.nineSteps == nil)
    #expect(progress.nextMeeting == nil)
    #expect(progress.answerRate.percent == nil)
  }

  @Test func twoThousandActionsAreAllRead() throws {
    let rows = (0..<2000).map { index in
      let day = CalendarDate(unchecked: 2026, 1, 1).adding(days: index % 300)
      return "| Tiltak \(index) | Rolle \(index % 50) | \(day.iso) | pågår | |"
    }
    let progress = try Self.progress(["tiltak/p.md": Self.plan(rows.joined(separator: "\n"))])
    #expect(progress.overdue.count == 2000)
    #expect(progress.overdue.first?.daysOver == 324)
    let list = DueList(progress, within: 14)
    #expect(list.persons.count == 50)
    #expect(list.persons.map(\.actions.count).reduce(0, +) == 2000)
    #expect(DueList(progress, within: 14, role: "rolle 7").actions.count == 40)
  }

  @Test func unitsBelowAreReadWithTheUnit() throws {
    let workspace = WorkspaceBuilder([
      "enhet.md": "---\ntype: enhet\ntittel: Topp\nnivå: organisasjon\n---\n",
      "a/enhet.md": "---\ntype: enhet\ntittel: A\n---\n",
      "a/b/enhet.md": "---\ntype: enhet\ntittel: B\n---\n",
      "a/b/p.md": Self.plan("| Ett | Leder | 2026-11-01 | | |"),
      "a/q.md": Self.plan("| To | Leder | 2026-11-02 | | |"),
    ]).workspace()
    let top = try #require(workspace.unit(named: "organisasjon"))
    func overdue(_ below: Bool) -> [String] {
      UnitProgress(of: top, includingBelow: below, in: workspace, on: Self.today).overdue.map(
        \.what)
    }
    #expect(overdue(false).isEmpty)
    #expect(overdue(true) == ["Ett", "To"])
    let rows = UnitProgress(of: top, includingBelow: true, in: workspace, on: Self.today).below()
    #expect(rows.map(\.overdue.count) == [2])
  }
}
