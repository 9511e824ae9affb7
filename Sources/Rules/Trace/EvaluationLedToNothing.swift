package import Model
package import Source
internal import Syntax

/// **What it finds.** An evaluation that decided to go on or change something, after which nothing
/// more was done (`trace-days`, sixty unless set).
/// **Why it matters.** Then nobody acted on what was learnt.
/// **How to put it right.** Write the next action in the improvement, or decide to stop.
package struct EvaluationLedToNothing: WorkspaceRule {
  package static let info = RuleInfo(
    id: "evaluation-led-to-nothing", severity: .warning,
    summary: says(
      "En evaluering som ikke førte til noe", nn: "Ei evaluering som ikkje førte til noko",
      "An evaluation that led to nothing"),
    why: says(
      "Da har ingen brukt det dere lærte.", nn: "Då har ingen brukt det de lærte.",
      "Then nobody acted on what was learnt."),
    remedy: says(
      "Skriv neste tiltak i forbedringen, eller ta beslutningen «avslutte».",
      nn: "Skriv neste tiltak i forbetringa, eller ta avgjerda «avslutte».",
      "Write the next action in the improvement, or decide to “stop”."),
    methods: ["M58", "M62"],
    examples: [
      RuleExample(files: [
        (
          "enheter/vurdering.md",
          """
          ---
          type: evaluering
          tittel: Halvveis
          forbedring: sak
          vurdert_dato: 2026-05-04
          konklusjon: delvis nådd
          beslutning: ⟦justere⟧
          ---
          """
        ),
        (
          "enheter/sak.md",
          """
          ---
          type: forbedring
          tittel: Færre fall
          ---
          ## Tiltak

          | Nr | Tiltak |
          | --- | --- |
          | 1 | Lys i gangen |

          ## Handlingsplan

          | Tiltak | Hva | Ansvarlig | Frist | Status | Gjennomført |
          | --- | --- | --- | --- | --- | --- |
          | 1 | Kjøpe lys | Vaktmester | 2026-02-01 | gjennomført | 2026-02-01 |
          """
        ),
      ]),
      RuleExample(files: [
        (
          "enheter/vurdering.md",
          """
          ---
          type: evaluering
          tittel: Halvveis
          forbedring: sak
          vurdert_dato: 2026-05-04
          konklusjon: delvis nådd
          beslutning: justere
          ---
          """
        ),
        (
          "enheter/sak.md",
          """
          ---
          type: forbedring
          tittel: Færre fall
          ---
          ## Tiltak

          | Nr | Tiltak |
          | --- | --- |
          | 1 | Lys i gangen |

          ## Handlingsplan

          | Tiltak | Hva | Ansvarlig | Frist | Status |
          | --- | --- | --- | --- | --- |
          | 1 | Kjøpe sterkere lys | Vaktmester | 2026-12-01 | pågår |
          """
        ),
      ]),
      RuleExample(
        """
        ---
        type: evaluering
        tittel: Slutt
        vurdert_dato: 2026-05-04
        konklusjon: ikke nådd
        beslutning: avslutte
        ---
        """),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    // Without a decision, that is what is told; a new practice has a rule of its own.
    let old = workspace.documents(ofType: "evaluation").compactMap { document -> Old? in
      guard let decision = document[Evaluation.decision],
        decision.value == .adjust || decision.value == .tryLonger,
        let day = document[Evaluation.evaluatedOn],
        day.value.days(to: today) > settings.limits.traceDays
      else { return nil }
      return Old(document: document, decision: decision, days: day.value.days(to: today))
    }
    guard !old.isEmpty else { return [] }
    let broken = Set(
      workspace.traceGaps(on: today).filter { $0.kind == .evaluationLedToNothing }
        .map { workspace.trace.nodes[$0.node].path })
    return old.filter { broken.contains($0.document.path) }.map { evaluation in
      finding(
        file: evaluation.document.path, at: evaluation.decision.range,
        message: says(
          "ingenting er gjort de \(evaluation.days) dagene siden evalueringen",
          nn: "ingenting er gjort dei \(evaluation.days) dagane sidan evalueringa",
          "nothing has been done in the \(evaluation.days) days since the evaluation"),
        remedy: says(
          "skriv neste tiltak i forbedringen, eller «avslutte»",
          nn: "skriv neste tiltak i forbetringa, eller «avslutte»",
          "write the next action in the improvement, or “stop”"))
    }
  }

  private struct Old {
    let document: Document
    let decision: Located<EvaluationDecision>
    let days: Int
  }
}
