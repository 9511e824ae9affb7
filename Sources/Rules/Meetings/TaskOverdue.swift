package import Model
package import Source
internal import Syntax

/// **What it finds.** A task of minutes past its deadline that nobody has closed, put off or moved
/// into a plan.
/// **Why it matters.** What was promised in a meeting and is not done, takes the next meeting's time
/// and then its trust.
/// **How to put it right.** Write when it was done, agree on a new deadline, or move it with
/// `forbedre adopt`.
package struct TaskOverdue: DocumentRule {
  package static let info = RuleInfo(
    id: "task-overdue", severity: .warning,
    summary: says(
      "En oppgave fra et møte der fristen er ute", "A task of a meeting past its deadline"),
    why: says(
      "Det som ble lovet i et møte og ikke er gjort, tar tid fra neste møte og så tilliten til det.",
      "What was promised in a meeting and is not done, takes the next meeting's time and then its trust."
    ),
    remedy: says(
      "Før opp når den ble gjort, avtal en ny frist, eller flytt den med «forbedre adopt».",
      "Write when it was done, agree on a new deadline, or move it with “forbedre adopt”."),
    methods: ["M69"],
    examples: [
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        ---
        ## Oppgaver

        | Hva | Ansvarlig | Frist | Status |
        | --- | --- | --- | --- |
        | Måle pausene | Verneombud | ⟦2026-11-20⟧ | pågår |
        | Vise malen | Superbruker | 2026-11-21 | |
        """),
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        ---
        ## Oppgaver

        | Hva | Ansvarlig | Frist | Status | Gjennomført | Kommentar |
        | --- | --- | --- | --- | --- | --- |
        | Måle pausene | Verneombud | 2026-11-20 | gjennomført | 2026-11-19 | |
        | Vise malen | Superbruker | 2026-11-20 | utsatt | | |
        | Ringe | Superbruker | 2026-11-20 | | | Overført til [plan](plan.md) |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.isComingMeeting else { return [] }
    return document.rows(Meeting.tasks).compactMap { row in
      guard let due = row[Step.due], due.value < today, row.isOpenStep, !row.isRestingStep,
        !row.saysItWasMoved
      else { return nil }
      let days = due.value.days(to: today)
      return finding(
        in: document, at: due.range,
        nb: "fristen gikk ut for \(days) \(days == 1 ? "dag" : "dager") siden",
        en: "the deadline passed \(days) \(days == 1 ? "day" : "days") ago",
        remedy: says(
          "før opp når den ble gjort, eller flytt den inn i planen",
          "write when it was done, or move it into the plan"))
    }
  }
}
