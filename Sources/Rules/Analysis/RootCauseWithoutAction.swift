package import Model
package import Source
internal import Syntax

/// **What it finds.** A root cause that no action removes.
/// **Why it matters.** Then it is known why, and nobody does anything about it.
/// **How to put it right.** Write its number in the column “Root cause” of an action, or strike
/// it out.
package struct RootCauseWithoutAction: WorkspaceRule {
  package static let info = RuleInfo(
    id: "root-cause-without-action", severity: .warning,
    summary: says("En rotårsak som ingen tiltak fjerner", "A root cause that no action removes"),
    why: says(
      "Da er det funnet ut hvorfor, men ingen gjør noe med det.",
      "Then it is known why, and nobody does anything about it."),
    remedy: says(
      "Skriv nummeret i kolonnen «Rotårsak» ved et tiltak, eller stryk rotårsaken.",
      "Write its number in the column “Root cause” of an action, or strike it out."),
    methods: ["M37", "M38"],
    examples: [
      RuleExample(
        """
        ---
        type: forbedring
        tittel: Færre fall
        ---
        ## Årsaksanalyse

        - Lys
          - Gangen er mørk (rotårsak 1)
        - Tid
          - Ingen ser til gangen (rotårsak 2)

        ### Rotårsaker

        1. Gangen er mørk om natta.
        2. ⟦Ingen ser til gangen mellom rundene.⟧

        ## Tiltak

        | Nr | Tiltak | Rotårsak |
        | --- | --- | --- |
        | 1 | Lys i gangen | 1 |
        """),
      RuleExample(files: [
        (
          "enheter/hvorfor.md",
          """
          ---
          type: fem-hvorfor
          tittel: Hvorfor feil dose?
          problem: Feil dose
          ---
          ## Kjede

          ## Rotårsaker

          1. Dosetten legges mens telefonen ringer.
          """
        ),
        (
          "enheter/avvik.md",
          """
          ---
          type: avvik
          tittel: Feil dose
          analyse: [hvorfor]
          ---
          ## Hva skjedde

          ## Handlingsplan

          | Hva | Ansvarlig | Frist |
          | --- | --- | --- |
          | Stille rom | Fagkoordinator | 2026-12-01 |
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    // The cases that each analysis file belongs to: those that name it, and those it names.
    var cases: [String: [Document]] = [:]
    for type in ["improvement", "deviation"] {
      for document in workspace.documents(ofType: type) {
        let references =
          type == "improvement"
          ? document[Improvement.analysis]?.value : document[Deviation.analysis]?.value
        for reference in references ?? [] {
          if let analysis = workspace.document(reference, from: document) {
            cases[analysis.path, default: []].append(document)
          }
        }
      }
    }
    var result: [Finding] = []
    for type in ["fishbone", "five-whys"] {
      for document in workspace.documents(ofType: type) {
        var own = cases[document.path] ?? []
        for reference in document[FiveWhys.explains]?.value ?? [] {
          if let named = workspace.document(reference, from: document) { own.append(named) }
        }
        if let body = document.body(FiveWhys.countermeasure), !document.isEmpty(body) { continue }
        guard let analysis = document.causeAnalysis else { continue }
        result += told(analysis, cases: own, workspace)
      }
    }
    for document in workspace.documents(ofType: "improvement")
    where (document[Improvement.analysis]?.value ?? []).isEmpty {
      if let analysis = document.causeAnalysis {
        result += told(analysis, cases: [document], workspace)
      }
    }
    return result
  }

  private func told(
    _ analysis: CauseAnalysis, cases: [Document], _ workspace: Workspace
  ) -> [Finding] {
    guard !analysis.rootCauses.isEmpty else { return [] }
    var covered: Set<Int> = []
    var hasActions = false
    for document in cases {
      if document.type?.name == "improvement" {
        for row in workspace.planHolder(of: document).measures {
          hasActions = true
          for number in row[Measure.rootCause]?.value ?? [] {
            if let number = Int(number.value.drop { !$0.isNumber }) { covered.insert(number) }
          }
        }
      } else if document.type?.name == "deviation", !document.planSteps.isEmpty {
        // The steps of a deviation carry no number of a root cause; any of them will do.
        return []
      }
    }
    // Before there are actions at all, nothing is forgotten.
    guard hasActions else { return [] }
    return analysis.rootCauses.filter { !covered.contains($0.number) }.map { cause in
      finding(
        in: analysis.document, at: cause.range,
        nb: "rotårsak \(cause.number) har ikke noe tiltak",
        en: "root cause \(cause.number) has no action",
        remedy: says(
          "skriv \(cause.number) i kolonnen «Rotårsak» ved et tiltak",
          "write \(cause.number) in the column “Root cause” of an action"))
    }
  }
}
