package import Model
package import Source
internal import Syntax

/// **What it finds.** An activity set after another that does not exist.
/// **Why it matters.** Without the other activity this one has no date.
/// **How to put it right.** Write the name as it stands in the column “Activity”.
package struct DanglingActivityName: WorkspaceRule {
  package static let info = RuleInfo(
    id: "dangling-activity-name", severity: .error,
    summary: says(
      "En aktivitet satt i forhold til en annen som ikke finnes",
      "An activity set after another that does not exist"),
    why: says(
      "Uten den andre aktiviteten har denne ingen dato.",
      "Without the other activity this one has no date."),
    remedy: says(
      "Skriv navnet slik det står i kolonnen «Aktivitet».",
      "Write the name as it stands in the column “Activity”."),
    methods: ["M08"],
    examples: [
      RuleExample(
        """
        ---
        type: årshjul
        tittel: Årshjul
        år: 2026
        ---
        ## Aktiviteter

        | Aktivitet | Når |
        | --- | --- |
        | Resultater klare | 9. desember |
        | Personalmøte | ⟦14 dager etter Resultatene klare⟧ |
        """),
      RuleExample(
        """
        ---
        type: årshjul
        tittel: Årshjul
        år: 2026
        ---
        ## Aktiviteter

        | Aktivitet | Når |
        | --- | --- |
        | Resultater klare | 9. desember |
        | Personalmøte | 14 dager etter Resultater klare |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    var result: [Finding] = []
    for document in workspace.documents(ofType: "year-wheel") {
      guard let wheel = workspace.wheel(document, on: today) else { continue }
      for activity in wheel.activities where activity.occurrences.isEmpty {
        guard let schedule = activity.schedule, let name = schedule.value.dependsOn else {
          continue
        }
        let near = nearest(to: name, among: wheel.activities.map(\.title.value))
        result.append(
          finding(
            in: document, at: schedule.range,
            nb: "aktiviteten «\(name)» har ingen dato i dette hjulet",
            en: "the activity “\(name)” has no date in this wheel",
            remedy: near.map { says("mente du «\($0)»?", "did you mean “\($0)”?") }
              ?? says(
                "skriv navnet slik det står under «Aktivitet»",
                "write the name as it stands under “Activity”")))
      }
    }
    return result
  }
}
