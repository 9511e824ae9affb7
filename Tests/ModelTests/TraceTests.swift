import Model
import Source
import TestSupport
import Testing

/// The thread from signal to standard: links, directions, breaks and what must not hang or crash.
@Suite struct TraceTests {
  static let today = CalendarDate(unchecked: 2026, 11, 21)

  static let files: [String: String] = [
    "enhet.md": "---\ntype: enhet\ntittel: Nord\n---\n",
    "avvik.md": """
    ---
    type: avvik
    tittel: Fall på natt
    meldt: 2026-01-05
    ---
    ## Hva skjedde
    """,
    "bein.md": """
    ---
    type: fiskebein
    tittel: Hvorfor faller de?
    forklarer: [sak]
    ---
    ## Årsaker

    - Lys
      - Gangen er mørk (rotårsak 1)

    ## Rotårsaker

    1. Gangen er mørk.
    2. Ingen ser til gangen.
    """,
    "mål.md": """
    ---
    type: mål
    tittel: Færre fall
    indikator: fall-serie
    akseptert_dato: 2026-02-01
    ---
    """,
    "sak.md": """
    ---
    type: forbedring
    tittel: Trygg natt
    kilde: [avvik, Pårørendemøtet]
    mål: mål
    handlingsplan: plan
    ---
    ## Oppfølging

    ### Ny praksis

    Faste tilsyn.

    ### Delt med

    Kvalitetsutvalget.
    """,
    "plan.md": """
    ---
    type: handlingsplan
    tittel: Plan
    ---
    ## Tiltak

    | Nr | Tiltak | Rotårsak | Raskt |
    | --- | --- | --- | --- |
    | 1 | Lys i gangen | 1 | |
    | 2 | Ny pære | | ja |

    ## Handlingsplan

    | Tiltak | Hva | Ansvarlig | Frist | Status | Gjennomført |
    | --- | --- | --- | --- | --- | --- |
    | 1 | Kjøpe lys | Vaktmester | 2026-03-01 | gjennomført | 2026-03-02 |
    """,
    "fall-serie.md": """
    ---
    type: måleserie
    tittel: Fall per måned
    ---
    ## Målinger

    | Tid | Verdi |
    | --- | --- |
    | 2026-01 | 7 |
    | 2026-02 | 7 |
    """,
    "vurdering.md": """
    ---
    type: evaluering
    tittel: Det virket
    forbedring: sak
    vurdert_dato: 2026-06-01
    konklusjon: nådd
    beslutning: ny praksis
    ---
    """,
    "møte.md": "---\ntype: møte\ntittel: Tavlemøte\ngjelder: [sak]\n---\n",
  ]

  private func thread(_ id: String, in workspace: Workspace) throws -> TraceThread {
    let node = try #require(workspace.trace.indexes(named: id).first)
    return TraceThread(workspace.trace, from: node)
  }

  private func titles(_ nodes: [Int], _ thread: TraceThread) -> [String] {
    nodes.map { "\(thread.graph.nodes[$0].stage.rawValue) \(thread.graph.nodes[$0].title)" }
  }

  @Test func goesBothWaysInTheOrderOfTheStages() throws {
    let thread = try thread("sak", in: WorkspaceBuilder(Self.files).workspace())
    #expect(
      titles(thread.nodes, thread) == [
        "signal Fall på natt", "signal Pårørendemøtet", "challenge Trygg natt",
        "cause Hvorfor faller de?", "cause Gangen er mørk.", "cause Ingen ser til gangen.",
        "goal Færre fall", "action Plan", "action Lys i gangen", "action Ny pære",
        "measurement Fall per måned", "evaluation Det virket", "standard Faste tilsyn.",
        "shared Kvalitetsutvalget.",
      ])
    #expect(titles(thread.beside, thread) == ["beside Tavlemøte"])
  }

  @Test func everyEdgeRunsFromTheEarlierToTheLater() throws {
    let thread = try thread("sak", in: WorkspaceBuilder(Self.files).workspace())
    let nodes = thread.graph.nodes
    let edges = Set(
      thread.edges.map { "\(nodes[$0.from].id) → \(nodes[$0.to].id): \($0.kind)" })
    for wanted in [
      "avvik → sak: source", "sak → bein: explains", "bein → bein#cause-1: cause",
      "bein#cause-1 → plan#action-1: cause", "sak → mål: goal", "mål → plan: goal",
      "sak → plan: plan", "plan → plan#action-2: action", "mål → fall-serie: indicator",
      "sak → vurdering: evaluates", "vurdering → sak#standard: standard",
      "sak#standard → sak#shared: shared",
    ] {
      #expect(edges.contains(wanted), "\(wanted) is not among \(edges.sorted())")
    }
    for edge in thread.edges {
      #expect(nodes[edge.from].stage.rank <= nodes[edge.to].stage.rank, "\(edge)")
    }
  }

  @Test func anActionKnowsWhereItComesFrom() throws {
    let thread = try thread("plan#action-1", in: WorkspaceBuilder(Self.files).workspace())
    #expect(
      titles(thread.before.map(\.node), thread) == [
        "signal Fall på natt", "signal Pårørendemøtet", "challenge Trygg natt",
        "cause Hvorfor faller de?", "cause Gangen er mørk.", "goal Færre fall", "action Plan",
      ])
    #expect(thread.after.count == 1)
  }

  /// The steps of an action say how it stands.
  @Test func anActionStandsAsItsSteps() throws {
    let workspace = WorkspaceBuilder(Self.files).workspace()
    let node = try #require(workspace.trace.indexes(named: "plan#action-1").first)
    let state = workspace.trace.nodes[node].state
    #expect(state.isDone && state.status?.en == "done")
    #expect(state.day == CalendarDate(unchecked: 2026, 3, 2))
  }

  // MARK: - Breaks

  private func gaps(_ files: [String: String]) -> [String] {
    let workspace = WorkspaceBuilder(files).workspace()
    return workspace.traceGaps(on: Self.today).map { gap in
      let node = workspace.trace.nodes[gap.node]
      return "\(gap.kind.rawValue) \(node.id)" + (gap.exception.map { " (\($0.rawValue))" } ?? "")
    }
  }

  @Test func findsEachBreakAndMarksWhatIsExcepted() {
    #expect(
      gaps(Self.files) == [
        "cause-without-action bein#cause-2",
        "action-not-measured plan#action-1",
        "action-without-cause plan#action-2 (quick)",
      ])
  }

  @Test func aDeviationThatLedToNothingIsABreak() {
    var files = Self.files
    files["sak.md"] = nil
    let found = gaps(files)
    #expect(found.contains("signal-without-action avvik"))
    #expect(found.contains("action-without-goal plan#action-1"))
    #expect(found.contains("action-without-goal plan#action-2 (quick)"))
    #expect(found.contains("goal-without-action mål"))
  }

  @Test(arguments: [
    ("adjust", true), ("standardise", true), ("stop", false),
  ])
  func anEvaluationMustLeadToWhatItDecided(decision: String, isBreak: Bool) {
    let found = gaps([
      "v.md": """
      ---
      type: evaluation
      title: Done
      evaluated_on: 2026-01-01
      verdict: reached
      decision: \(decision)
      ---
      """
    ])
    #expect(found.contains("evaluation-led-to-nothing v") == isBreak, "\(found)")
  }

  @Test func threeExceptionsHold() {
    let found = gaps([
      "a.md": "---\ntype: forbedring\ntittel: Rømningsveier\nkilde: [Brannforskriften § 11]\n---\n"
        + "## Tiltak\n\n| Nr | Tiltak |\n| --- | --- |\n| 1 | Rydde trappa |\n",
      "b.md": "---\ntype: forbedring\ntittel: Ta vare på samholdet\n---\n"
        + "## Tiltak\n\n| Nr | Tiltak |\n| --- | --- |\n| 1 | Felles lunsj |\n",
      "c.md": "---\ntype: forbedring\ntittel: Lys\n---\n"
        + "## Tiltak\n\n| Nr | Tiltak | Raskt |\n| --- | --- | --- |\n| 1 | Ny pære | ja |\n",
    ])
    #expect(
      found == [
        "challenge-without-source b (conservation)", "challenge-without-source c",
        "action-without-cause a#action-1 (duty)", "action-without-cause b#action-1 (conservation)",
        "action-without-cause c#action-1 (quick)", "action-without-goal a#action-1 (duty)",
        "action-without-goal b#action-1 (conservation)", "action-without-goal c#action-1 (quick)",
      ])
  }

  // MARK: - Bad input

  @Test func whatLeadsNowhereIsShownAsMissing() throws {
    let thread = try thread(
      "sak",
      in: WorkspaceBuilder([
        "sak.md":
          "---\ntype: forbedring\ntittel: Sak\nkilde: [finnes-ikke]\nmål: heller-ikke\n---\n"
      ]).workspace())
    #expect(
      thread.nodes.map { thread.graph.nodes[$0].kind } == [.missing, .document, .missing])
  }

  @Test func circlesEnd() throws {
    let workspace = WorkspaceBuilder([
      "a.md": "---\ntype: forbedring\ntittel: A\nkilde: [c]\n---\n",
      "b.md": "---\ntype: forbedring\ntittel: B\nkilde: [a]\n---\n",
      "c.md": "---\ntype: evaluering\ntittel: C\nforbedring: b\nkonklusjon: nådd\n---\n",
    ]).workspace()
    let thread = try thread("b", in: workspace)
    #expect(thread.before.count == 2)
    #expect(thread.after.map { thread.graph.nodes[$0.node].id } == ["b", "c", "a"])
    // Nor do the breaks walk round for ever.
    #expect(workspace.traceGaps(on: Self.today).allSatisfy { $0.kind != .challengeWithoutSource })
  }

  /// Each improvement comes of the one before: a thread of five thousand links.
  @Test func longThreadsDoNotOverflow() throws {
    var files = ["sak-0.md": "---\ntype: forbedring\ntittel: Sak 0\n---\n"]
    for number in 1...5_000 {
      files["sak-\(number).md"] =
        "---\ntype: forbedring\ntittel: Sak \(number)\nkilde: [sak-\(number - 1)]\n---\n"
    }
    let workspace = WorkspaceBuilder(files).workspace()
    let down = try thread("sak-0", in: workspace)
    #expect(down.after.count == 5_001 && down.after.last?.depth == 5_000)
    #expect(try thread("sak-5000", in: workspace).before.count == 5_000)
    #expect(workspace.traceGaps(on: Self.today).count == 1)
  }

  /// The same id in two units is two nodes; a reference takes the nearest.
  @Test func idsAreResolvedAsReferencesAre() throws {
    let unit = "---\ntype: enhet\ntittel: Enhet\n---\n"
    let workspace = WorkspaceBuilder([
      "x/enhet.md": unit, "y/enhet.md": unit,
      "x/mål.md": "---\ntype: mål\ntittel: Mål X\n---\n",
      "y/mål.md": "---\ntype: mål\ntittel: Mål Y\n---\n",
      "y/sak.md": "---\ntype: forbedring\ntittel: Sak\nmål: mål\n---\n",
    ]).workspace()
    #expect(workspace.trace.indexes(named: "mål").count == 2)
    let thread = try thread("sak", in: workspace)
    #expect(titles(thread.nodes, thread) == ["challenge Sak", "goal Mål Y"])
  }

  @Test func everyTypeHasAStageOrStandsBeside() {
    let beside = Set(DocumentType.all.filter { TraceStage.of($0) == .beside }.map(\.name))
    let known: Set = [
      "unit", "meeting", "year-wheel", "group-contract", "requirements", "party-cooperation",
    ]
    #expect(beside.isSubset(of: known), "\(beside.subtracting(known)) has no stage")
  }
}
