package import Model
package import Source
internal import Syntax

/// **What it finds.** An improvement that does not say what it comes from, and that nothing names as
/// what it led to.
/// **Why it matters.** Nobody can tell those who raised it what came of it, or see whether it was the
/// most important thing to do.
/// **How to put it right.** Write the deviation, the survey, the idea or the law in “source”.
package struct ImprovementWithoutSource: WorkspaceRule {
  package static let info = RuleInfo(
    id: "improvement-without-source", severity: .warning,
    summary: says(
      "En forbedring som ikke sier hva den kommer av",
      nn: "Ei forbetring som ikkje seier kva ho kjem av",
      "An improvement that does not say what it comes from"),
    why: says(
      "Da får de som tok det opp, aldri vite hva som ble av det.",
      nn: "Då får dei som tok det opp, aldri vite kva som vart av det.",
      "Then those who raised it never learn what came of it."),
    remedy: says(
      "Skriv avviket, undersøkelsen, forslaget eller loven i «kilde»; ord er nok når det ikke finnes et dokument.",
      nn:
        "Skriv avviket, undersøkinga, forslaget eller lova i «kjelde»; ord er nok når det ikkje finst eit dokument.",
      "Write the deviation, the survey, the idea or the law in “source”; words will do where there is no document."
    ),
    methods: ["M03", "M11"],
    examples: [
      RuleExample(
        """
        ---
        type: forbedring
        tittel: Færre fall
        startet: ⟦2026-06-01⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: forbedring
        tittel: Færre fall
        startet: 2026-06-01
        kilde: [Pårørendemøtet i mai]
        ---
        """),
      RuleExample(
        """
        ---
        type: forbedring
        tittel: Ta vare på samholdet
        startet: 2026-06-01
        ---
        """),
      RuleExample(files: [
        (
          "enheter/sak.md",
          """
          ---
          type: forbedring
          tittel: Færre fall
          startet: 2026-06-01
          ---
          """
        ),
        (
          "enheter/lys.md",
          """
          ---
          type: idé
          tittel: Lys i gangen
          forbedring: sak
          ---
          """
        ),
      ]),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    // Whoever has just begun may still be writing.
    let old = workspace.documents(ofType: "improvement").compactMap { document -> Old? in
      guard document.entry(Improvement.source)?.value.isEmpty ?? true,
        document[Improvement.status]?.value.isClosed != true,
        document[RaisedCaseFields.raisedOn] == nil,
        let started = document[Improvement.started] ?? document[CommonFields.created],
        started.value.days(to: today) > settings.limits.traceDays
      else { return nil }
      return Old(document: document, started: started)
    }
    guard !old.isEmpty else { return [] }
    let broken = Set(
      workspace.traceGaps(on: today).filter {
        $0.kind == .challengeWithoutSource && $0.exception == nil
      }.map { workspace.trace.nodes[$0.node].path })
    return old.filter { broken.contains($0.document.path) }.map { work in
      finding(
        file: work.document.path, at: work.started.range,
        message: says(
          "det står ikke hva forbedringen kommer av",
          nn: "det står ikkje kva forbetringa kjem av",
          "it does not say what the improvement comes from"),
        remedy: says(
          "skriv «kilde:» og hva som viste at det trengs",
          nn: "skriv «kjelde:» og kva som viste at det trengst",
          "write “source:” and what showed the need"))
    }
  }

  private struct Old {
    let document: Document
    let started: Located<CalendarDate>
  }
}
