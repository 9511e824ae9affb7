package import Model
package import Source
internal import Syntax

/// **What it finds.** A survey cycle without a note on what the questions refer to.
/// **Why it matters.** Then some think of one leader and some of another, and the result is
/// doubted.
/// **How to put it right.** Fill in “Context” before the survey opens.
package struct CycleWithoutContext: WorkspaceRule {
  package static let info = RuleInfo(
    id: "cycle-without-context", severity: .warning,
    summary: says(
      "En undersøkelsesrunde uten notat om hva spørsmålene gjelder",
      "A survey cycle without a note on what the questions refer to"),
    why: says(
      "Da tenker noen på én leder og noen på en annen, og resultatet blir tvilt på.",
      "Then some think of one leader and some of another, and the result is doubted."),
    remedy: says(
      "Fyll ut «Hva spørsmålene gjelder» før undersøkelsen åpner.",
      "Fill in “Context” before the survey opens."),
    methods: ["M72"],
    examples: [
      RuleExample(
        """
        ---
        type: undersøkelsesrunde
        tittel: Runde 2026
        eier: Enhetsleder
        åpner: ⟦2027-03-01⟧
        ---
        ## Trinnene

        | Trinn | Status | Dato | Vist av | Til stede | Grunn |
        | --- | --- | --- | --- | --- | --- |
        | 1 | planlagt | | | | |
        """),
      RuleExample(
        """
        ---
        type: undersøkelsesrunde
        tittel: Runde 2026
        eier: Enhetsleder
        åpner: 2027-03-01
        ---
        ## Trinnene

        | Trinn | Status | Dato | Vist av | Til stede | Grunn |
        | --- | --- | --- | --- | --- | --- |
        | 1 | planlagt | | | | |

        ## Hva spørsmålene gjelder

        «Leder» er enhetslederen.
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    workspace.surveyCycles.compactMap { cycle in
      // Where the survey has a file, the note may stand there, and is missed there.
      guard cycle.survey(in: workspace) == nil, let opens = cycle.document[SurveyCycle.opens] else {
        return nil
      }
      if let body = cycle.document.body(Survey.context), !cycle.document.isEmpty(body) {
        return nil
      }
      return finding(
        in: cycle.document, at: opens.range,
        nb: "det står ikke hva spørsmålene gjelder",
        en: "it does not say what the questions refer to",
        remedy: says(
          "skriv hvilken leder, hvilke kolleger og hvilken enhet som menes",
          "write which leader, which colleagues and which unit are meant"))
    }
  }
}
