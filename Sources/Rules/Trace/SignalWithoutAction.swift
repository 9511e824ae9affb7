package import Model
package import Source
internal import Syntax

/// **What it finds.** An open deviation, an observation, a value stream, a service journey or an
/// opinion tree that has long led to nothing: no action, no goal, no improvement (`trace-days`,
/// sixty unless set).
/// **Why it matters.** The thread ends before it began, and it will happen again.
/// **How to put it right.** Write what is done under “Action plan”, or refer to the improvement.
package struct SignalWithoutAction: WorkspaceRule {
  package static let info = RuleInfo(
    id: "signal-without-action", severity: .warning,
    summary: says(
      "Noe som ble funnet, og ikke har ført til noe",
      nn: "Noko som vart funne, og ikkje har ført til noko",
      "Something found that has led to nothing"),
    why: says(
      "Tråden stopper før den begynner, og det skjer igjen.",
      nn: "Tråden stoppar før han byrjar, og det skjer igjen.",
      "The thread ends before it began, and it will happen again."),
    remedy: says(
      "Skriv det som gjøres under «Handlingsplan» eller «Strakstiltak», eller vis til det i «analyse» eller «førte_til».",
      nn:
        "Skriv det som blir gjort under «Handlingsplan» eller «Strakstiltak», eller vis til det i «analyse» eller «førte_til».",
      "Write what is done under “Action plan” or “Immediate action”, or refer to it in “analysis” or “led_to”."
    ),
    methods: ["M13", "M48"],
    examples: [
      RuleExample(
        """
        ---
        type: avvik
        tittel: Feil dose
        hendelsesdato: 2026-08-01
        meldt: ⟦2026-08-03⟧
        ---
        ## Hva skjedde
        """),
      RuleExample(
        """
        ---
        type: avvik
        tittel: Feil dose
        meldt: 2026-10-20
        ---
        ## Hva skjedde
        """),
      RuleExample(files: [
        (
          "enheter/avvik.md",
          """
          ---
          type: avvik
          tittel: Feil dose
          meldt: 2026-08-03
          ---
          ## Hva skjedde
          """
        ),
        (
          "enheter/sak.md",
          """
          ---
          type: forbedring
          tittel: Riktig dose
          kilde: [avvik]
          ---
          """
        ),
      ]),
      RuleExample(
        """
        ---
        type: avvik
        tittel: Feil dose
        meldt: 2026-08-03
        ---
        ## Hva skjedde

        ## Strakstiltak

        Dosettene ble kontrollert samme dag.
        """),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  /// Kinds of signals that no other rule asks what came of. An interview, a café, a dialogue, a
  /// survey, a reflection and a review have rules of their own; so has a closed deviation.
  private static let types = [
    "deviation", "observation", "opinion-tree", "service-journey", "value-stream",
  ]

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    let limit = settings.limits.traceDays
    let open = Self.types.flatMap { workspace.documents(ofType: $0) }.filter { document in
      document.type !== Deviation.type || document.isOpenDeviation
    }
    guard !open.isEmpty else { return [] }
    let graph = workspace.trace
    let paths = Set(open.map(\.path))
    return workspace.traceGaps(on: today).compactMap { gap in
      let node = graph.nodes[gap.node]
      guard gap.kind == .signalWithoutAction, gap.exception == nil, let days = gap.days,
        days > limit, paths.contains(node.path)
      else { return nil }
      return finding(
        file: node.path, at: place(in: node.document),
        message: says(
          "det har gått \(days) dager, og ingenting er gjort; grensen er \(limit)",
          nn: "det har gått \(days) dagar, og ingenting er gjort; grensa er \(limit)",
          "\(days) days have passed, and nothing is done; the limit is \(limit)"),
        remedy: node.document.type === Deviation.type
          ? says(
            "skriv et tiltak, eller «analyse:» og id-en til forbedringen",
            nn: "skriv eit tiltak, eller «analyse:» og id-en til forbetringa",
            "write an action, or “analysis:” and the id of the improvement")
          : says(
            "skriv «førte_til:» og det som kom ut av det",
            nn: "skriv «førte_til:» og det som kom ut av det",
            "write “led_to:” and what came of it"))
    }
  }

  private func place(in document: Document) -> SourceRange {
    guard document.type === Deviation.type else { return document.headPlace }
    return (document[Deviation.registered] ?? document[Deviation.occurred])?.range
      ?? document.headPlace
  }
}
