package import Model
package import Source
internal import Syntax

/// **What it finds.** A goal declared not reached before its deadline, or evaluated before the
/// work began.
/// **Why it matters.** What is judged too early is given up too early.
/// **How to put it right.** Wait for the deadline, or move it.
package struct VerdictBeforeDeadline: WorkspaceRule {
  package static let info = RuleInfo(
    id: "verdict-before-deadline", severity: .warning,
    summary: says("Et mål som er vurdert for tidlig", "A goal that is evaluated too early"),
    why: says(
      "Det som dømmes for tidlig, blir gitt opp for tidlig.",
      "What is judged too early is given up too early."),
    remedy: says(
      "Vent til fristen, eller rett datoen.", "Wait for the deadline, or correct the date."),
    methods: ["M58"],
    examples: [
      RuleExample(files: [
        (
          "enheter/mål.md",
          """
          ---
          type: mål
          tittel: Lavere fravær
          indikator: fravær
          måleenhet: prosent
          utgangspunkt: 4,8
          utgangspunkt_dato: 2025
          målverdi: 4
          frist: 2026-12-31
          status: pågår
          ---
          """
        ),
        (
          "enheter/fravær.md",
          """
          ---
          type: måleserie
          tittel: Korttidsfravær
          måleenhet: prosent
          utgangsperiode: 2025
          ønsket_retning: lavere
          ---
          ## Målinger

          | Tid | Verdi |
          | --- | --- |
          | 2025-01 | 4,8 |
          | 2025-02 | 4,9 |
          | 2025-03 | 4,6 |
          | 2025-04 | 5,0 |
          | 2025-05 | 4,7 |
          | 2025-06 | 4,9 |
          | 2025-07 | 4,6 |
          | 2025-08 | 4,8 |
          | 2025-09 | 5,0 |
          | 2025-10 | 4,7 |
          | 2025-11 | 4,9 |
          | 2025-12 | 4,8 |
          | 2026-01 | 4,6 |
          | 2026-02 | 4,5 |
          | 2026-03 | 4,5 |
          | 2026-04 | 4,3 |
          | 2026-05 | 4,4 |
          | 2026-06 | 4,2 |
          | 2026-07 | 4,1 |
          | 2026-08 | 4,3 |
          | 2026-09 | 4,2 |
          | 2026-10 | 4,2 |
          """
        ),
        (
          "enheter/vurdering.md",
          """
          ---
          type: evaluering
          tittel: Slik gikk det
          mål: mål
          vurdert_dato: 2026-11-10
          konklusjon: ⟦ikke nådd⟧
          ---
          """
        ),
      ]),
      RuleExample(files: [
        (
          "enheter/mål.md",
          """
          ---
          type: mål
          tittel: Lavere fravær
          indikator: fravær
          måleenhet: prosent
          utgangspunkt: 4,8
          utgangspunkt_dato: 2025
          målverdi: 4
          frist: 2026-12-31
          status: pågår
          ---
          """
        ),
        (
          "enheter/fravær.md",
          """
          ---
          type: måleserie
          tittel: Korttidsfravær
          måleenhet: prosent
          utgangsperiode: 2025
          ønsket_retning: lavere
          ---
          ## Målinger

          | Tid | Verdi |
          | --- | --- |
          | 2025-01 | 4,8 |
          | 2025-02 | 4,9 |
          | 2025-03 | 4,6 |
          | 2025-04 | 5,0 |
          | 2025-05 | 4,7 |
          | 2025-06 | 4,9 |
          | 2025-07 | 4,6 |
          | 2025-08 | 4,8 |
          | 2025-09 | 5,0 |
          | 2025-10 | 4,7 |
          | 2025-11 | 4,9 |
          | 2025-12 | 4,8 |
          | 2026-01 | 4,6 |
          | 2026-02 | 4,5 |
          | 2026-03 | 4,5 |
          | 2026-04 | 4,3 |
          | 2026-05 | 4,4 |
          | 2026-06 | 4,2 |
          | 2026-07 | 4,1 |
          | 2026-08 | 4,3 |
          | 2026-09 | 4,2 |
          | 2026-10 | 4,2 |
          """
        ),
        (
          "enheter/sak.md",
          """
          ---
          type: forbedring
          tittel: Lavere fravær
          mål: mål
          startet: 2026-01-05
          konklusjon: delvis nådd
          ---
          """
        ),
        (
          "enheter/vurdering.md",
          """
          ---
          type: evaluering
          tittel: Slik gikk det
          forbedring: sak
          vurdert_dato: ⟦2025-12-10⟧
          konklusjon: delvis nådd
          ---
          """
        ),
      ]),
      RuleExample(files: [
        (
          "enheter/mål.md",
          """
          ---
          type: mål
          tittel: Lavere fravær
          indikator: fravær
          måleenhet: prosent
          utgangspunkt: 4,8
          utgangspunkt_dato: 2025
          målverdi: 4
          frist: 2026-10-31
          status: pågår
          ---
          """
        ),
        (
          "enheter/fravær.md",
          """
          ---
          type: måleserie
          tittel: Korttidsfravær
          måleenhet: prosent
          utgangsperiode: 2025
          ønsket_retning: lavere
          ---
          ## Målinger

          | Tid | Verdi |
          | --- | --- |
          | 2025-01 | 4,8 |
          | 2025-02 | 4,9 |
          | 2025-03 | 4,6 |
          | 2025-04 | 5,0 |
          | 2025-05 | 4,7 |
          | 2025-06 | 4,9 |
          | 2025-07 | 4,6 |
          | 2025-08 | 4,8 |
          | 2025-09 | 5,0 |
          | 2025-10 | 4,7 |
          | 2025-11 | 4,9 |
          | 2025-12 | 4,8 |
          | 2026-01 | 4,6 |
          | 2026-02 | 4,5 |
          | 2026-03 | 4,5 |
          | 2026-04 | 4,3 |
          | 2026-05 | 4,4 |
          | 2026-06 | 4,2 |
          | 2026-07 | 4,1 |
          | 2026-08 | 4,3 |
          | 2026-09 | 4,2 |
          | 2026-10 | 4,2 |
          """
        ),
        (
          "enheter/vurdering.md",
          """
          ---
          type: evaluering
          tittel: Slik gikk det
          mål: mål
          vurdert_dato: 2026-11-10
          konklusjon: ikke nådd
          ---
          """
        ),
      ]),
      RuleExample(files: [
        (
          "enheter/mål.md",
          """
          ---
          type: mål
          tittel: Lavere fravær
          indikator: fravær
          måleenhet: prosent
          utgangspunkt: 4,8
          utgangspunkt_dato: 2025
          målverdi: 4
          frist: 2026-12-31
          status: pågår
          ---
          """
        ),
        (
          "enheter/fravær.md",
          """
          ---
          type: måleserie
          tittel: Korttidsfravær
          måleenhet: prosent
          utgangsperiode: 2025
          ønsket_retning: lavere
          ---
          ## Målinger

          | Tid | Verdi |
          | --- | --- |
          | 2025-01 | 4,8 |
          | 2025-02 | 4,9 |
          | 2025-03 | 4,6 |
          | 2025-04 | 5,0 |
          | 2025-05 | 4,7 |
          | 2025-06 | 4,9 |
          | 2025-07 | 4,6 |
          | 2025-08 | 4,8 |
          | 2025-09 | 5,0 |
          | 2025-10 | 4,7 |
          | 2025-11 | 4,9 |
          | 2025-12 | 4,8 |
          | 2026-01 | 4,6 |
          | 2026-02 | 4,5 |
          | 2026-03 | 4,4 |
          | 2026-04 | 4,3 |
          | 2026-05 | 4,2 |
          | 2026-06 | 4,1 |
          | 2026-07 | 4,0 |
          | 2026-08 | 3,9 |
          | 2026-09 | 3,9 |
          | 2026-10 | 3,8 |
          """
        ),
        (
          "enheter/vurdering.md",
          """
          ---
          type: evaluering
          tittel: Slik gikk det
          mål: mål
          vurdert_dato: 2026-11-10
          konklusjon: nådd
          ---
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    workspace.documents(ofType: "evaluation").compactMap { document in
      guard let verdict = document[Evaluation.verdict] else { return nil }
      let day = document[Evaluation.evaluatedOn]
      if let day, let improvement = workspace.improvement(ofEvaluation: document),
        let started = improvement[Improvement.started], day.value < started.value
      {
        return finding(
          in: document, at: day.range,
          nb:
            "vurdert \(day.value.written(.nb)), før arbeidet begynte \(started.value.written(.nb))",
          en:
            "evaluated \(day.value.written(.en)), before the work began \(started.value.written(.en))",
          remedy: says("rett datoen", "correct the date"),
          notes: [
            Finding.Note(
              file: improvement.path, range: started.range,
              message: says("arbeidet begynte her", "the work began here"))
          ])
      }
      guard verdict.value == .notReached, let goal = workspace.goal(ofEvaluation: document),
        let due = goal[Goal.due], (day?.value ?? today) < due.value
      else { return nil }
      return finding(
        in: document, at: verdict.range,
        nb: "«ikke nådd», men fristen er først \(due.value.written(.nb))",
        en: "“not reached”, but the deadline is not until \(due.value.written(.en))",
        remedy: says(
          "vent til fristen, eller skriv «delvis nådd»",
          "wait for the deadline, or write “partly reached”"),
        notes: [
          Finding.Note(
            file: goal.document.path, range: due.range, message: says("fristen", "the deadline"))
        ])
    }
  }
}
