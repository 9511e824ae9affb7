package import Model
package import Source
internal import Syntax

/// **What it finds.** Something became the new practice, and nobody evaluated whether it works; a new
/// one has its time first (`trace-days`, sixty unless set).
/// **Why it matters.** Then everybody is asked to do what perhaps does not help.
/// **How to put it right.** Write an evaluation, or the verdict in the improvement.
package struct StandardWithoutEvaluation: WorkspaceRule {
  package static let info = RuleInfo(
    id: "standard-without-evaluation", severity: .warning,
    summary: says(
      "Ny praksis som ingen har evaluert", nn: "Ny praksis som ingen har evaluert",
      "A new practice that nobody has evaluated"),
    why: says(
      "Da blir alle bedt om å gjøre noe som kanskje ikke hjelper.",
      nn: "Då blir alle bedne om å gjere noko som kanskje ikkje hjelper.",
      "Then everybody is asked to do what perhaps does not help."),
    remedy: says(
      "Skriv en evaluering, eller konklusjonen i forbedringen; det en lov krever, trenger ingen.",
      nn: "Skriv ei evaluering, eller konklusjonen i forbetringa; det ei lov krev, treng inga.",
      "Write an evaluation, or the verdict in the improvement; what a law asks for needs none."),
    methods: ["M58", "M63"],
    examples: [
      RuleExample(
        """
        ---
        ⟦type: ny praksis⟧
        tittel: Faste tilsyn
        gjelder_fra: 2026-06-01
        ---
        ## Ny praksis

        Tilsyn fire ganger hver natt.
        """),
      RuleExample(
        """
        ---
        type: ny praksis
        tittel: Faste tilsyn
        gjelder_fra: 2026-11-01
        ---
        ## Ny praksis

        Tilsyn fire ganger hver natt.
        """),
      RuleExample(
        """
        ---
        type: forbedring
        tittel: Færre fall
        fase: evaluere
        ---
        ## Oppfølging

        ### ⟦Ny praksis⟧

        Faste tilsyn står i nattinstruksen.
        """),
      RuleExample(
        """
        ---
        type: forbedring
        tittel: Færre fall
        fase: evaluere
        konklusjon: nådd
        ---
        ## Oppfølging

        ### Ny praksis

        Faste tilsyn står i nattinstruksen.
        """),
      RuleExample(
        """
        ---
        type: forbedring
        tittel: Rømningsveier
        fase: evaluere
        kilde: [Forskrift om brannforebygging § 11]
        ---
        ## Oppfølging

        ### Ny praksis

        Rømningsveiene sjekkes hver mandag.
        """),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    // A practice has some days to be evaluated in, as an evaluation has to become practice.
    let young = settings.limits.standardDays
    let candidates =
      workspace.documents(ofType: "standard").filter { standard in
        standard[Standard.validFrom].map { $0.value.days(to: today) > young } ?? true
      }.map(\.path)
      + workspace.documents(ofType: "improvement").filter {
        // In its last phase the improvement itself is told of.
        $0[Improvement.phase]?.value != .act && $0.followUp(.practice) != nil
      }.map(\.path)
    guard !candidates.isEmpty else { return [] }
    let paths = Set(candidates)
    return workspace.traceGaps(on: today).compactMap { gap in
      let node = workspace.trace.nodes[gap.node]
      guard gap.kind == .standardWithoutEvaluation, gap.exception == nil,
        gap.days.map({ $0 > settings.limits.traceDays }) ?? true, paths.contains(node.path)
      else { return nil }
      return finding(
        file: node.path, at: node.range,
        message: says(
          "ingen har evaluert det som ble ny praksis",
          nn: "ingen har evaluert det som vart ny praksis",
          "nobody evaluated what became the new practice"),
        remedy: says(
          "skriv en evaluering, eller «konklusjon:» i forbedringen",
          nn: "skriv ei evaluering, eller «konklusjon:» i forbetringa",
          "write an evaluation, or “verdict:” in the improvement"))
    }
  }
}
