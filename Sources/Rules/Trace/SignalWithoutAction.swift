package import Model
package import Source
internal import Syntax

/// **What it finds.** An open deviation, long known, that has led to nothing: no action, no goal, no
/// improvement (`trace-days`, sixty unless set).
/// **Why it matters.** The thread ends before it began, and it will happen again.
/// **How to put it right.** Write what is done under “Action plan”, or refer to the improvement.
package struct SignalWithoutAction: WorkspaceRule {
  package static let info = RuleInfo(
    id: "signal-without-action", severity: .warning,
    summary: says(
      "Et avvik som ikke har ført til noe", nn: "Eit avvik som ikkje har ført til noko",
      "A deviation that has led to nothing"),
    why: says(
      "Tråden stopper før den begynner, og det skjer igjen.",
      nn: "Tråden stoppar før han byrjar, og det skjer igjen.",
      "The thread ends before it began, and it will happen again."),
    remedy: says(
      "Skriv det som gjøres under «Handlingsplan» eller «Strakstiltak», eller vis til forbedringen i «analyse».",
      nn:
        "Skriv det som blir gjort under «Handlingsplan» eller «Strakstiltak», eller vis til forbetringa i «analyse».",
      "Write what is done under “Action plan” or “Immediate action”, or refer to the improvement in “analysis”."
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

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    // A closed one is told by the rule about deviations closed without any action.
    let old = workspace.documents(ofType: "deviation").compactMap { document -> Old? in
      guard document.isOpenDeviation,
        let known = document[Deviation.registered] ?? document[Deviation.occurred],
        known.value.days(to: today) > settings.limits.traceDays
      else { return nil }
      return Old(document: document, known: known)
    }
    guard !old.isEmpty else { return [] }
    let graph = workspace.trace
    return old.compactMap { signal in
      guard let node = graph.index(of: signal.document),
        !graph.reaches([.challenge, .goal, .action, .pilot], from: node, onward: true)
      else { return nil }
      let days = signal.known.value.days(to: today)
      return finding(
        file: signal.document.path, at: signal.known.range,
        message: says(
          "avviket har vært kjent i \(days) dager og ikke ført til noe; grensen er \(settings.limits.traceDays)",
          nn:
            "avviket har vore kjent i \(days) dagar og ikkje ført til noko; grensa er \(settings.limits.traceDays)",
          "the deviation has been known for \(days) days and led to nothing; the limit is \(settings.limits.traceDays)"
        ),
        remedy: says(
          "skriv et tiltak, eller «analyse:» og id-en til forbedringen",
          nn: "skriv eit tiltak, eller «analyse:» og id-en til forbetringa",
          "write an action, or “analysis:” and the id of the improvement"))
    }
  }

  private struct Old {
    let document: Document
    let known: Located<CalendarDate>
  }
}
