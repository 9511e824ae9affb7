package import Model
package import Source
internal import Syntax

/// **What it finds.** A result that is off the scale, or no number.
/// **Why it matters.** The number is neither shown nor counted.
/// **How to put it right.** Correct the number, or write the right “scale”.
package struct SurveyValueOffScale: WorkspaceRule {
  package static let info = RuleInfo(
    id: "survey-value-off-scale", severity: .error,
    summary: says(
      "Et resultat som er utenfor skalaen, eller ikke et tall",
      "A result that is off the scale, or no number"),
    why: says(
      "Tallet blir verken vist eller regnet med.",
      "The number is neither shown nor counted."),
    remedy: says(
      "Rett tallet, eller skriv riktig «skala».",
      "Correct the number, or write the right “scale”."),
    methods: ["M17"],
    examples: [
      RuleExample(
        """
        ---
        type: undersøkelse
        tittel: Trivsel
        skala: 1–5
        inviterte: 20
        svar: 18
        ---
        ## Grupper

        | Gruppe | Inviterte | Svar |
        | --- | --- | --- |
        | Nord | 20 | 18 |

        ## Resultat

        | Tema | Nord |
        | --- | --- |
        | Samhold | ⟦5,6⟧ |
        | Oppgaver | ⟦høy⟧ |
        | Ledelse | – |
        """),
      RuleExample(
        """
        ---
        type: undersøkelse
        tittel: Trivsel
        skala: 0–100
        ---
        ## Grupper

        | Gruppe | Inviterte | Svar |
        | --- | --- | --- |
        | Nord | 20 | 18 |

        ## Resultat

        | Tema | Nord |
        | --- | --- |
        | Samhold | 56 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    workspace.documents(ofType: "survey").flatMap { check($0, in: workspace, on: today) }
  }

  private func check(
    _ survey: Document, in workspace: Workspace, on today: CalendarDate
  ) -> [Finding] {
    let scale = workspace.scale(of: survey)
    let low = Quantity(value: scale.low).written(.nb)
    let high = Quantity(value: scale.high).written(.nb)
    var result: [Finding] = []
    let tables =
      workspace.tables(of: survey, Survey.results)
      + workspace.tables(
        of: survey, Survey.lastTime)
    for table in tables {
      for row in table.rows {
        var cells = table.named.map(\.index).filter { $0 < row.count }.map { row[$0] }
        if let mean = table.text(row, SurveyColumns.mean) { cells.append(mean) }
        for cell in cells where !["", "–", "-", "*"].contains(cell.value) {
          let value = Quantity.reading(cell.value)?.value
          if let value, value >= scale.low, value <= scale.high { continue }
          result.append(
            finding(
              file: table.path, at: cell.range,
              message: value == nil
                ? says("dette er ikke et tall", "this is not a number")
                : says(
                  "tallet er utenfor skalaen fra \(low) til \(high)",
                  "the number is off the scale from \(low) to \(high)"),
              remedy: value == nil
                ? says(
                  "skriv tallet alene, eller – når det mangler",
                  "write the number alone, or – where there is none")
                : says("rett tallet eller «skala»", "correct the number or “scale”")))
        }
      }
    }
    return result
  }
}
