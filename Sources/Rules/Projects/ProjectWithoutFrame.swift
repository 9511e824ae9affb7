package import Model
package import Source
internal import Syntax

/// **What it finds.** A project without a budget or an end date.
/// **Why it matters.** Without a frame and an end it is no project but a new task that nobody has
/// reckoned with.
/// **How to put it right.** Write “budget:” and “ends:”.
package struct ProjectWithoutFrame: DocumentRule {
  package static let info = RuleInfo(
    id: "project-without-frame", severity: .warning,
    summary: says(
      "Et prosjekt uten budsjett eller sluttdato", nn: "Eit prosjekt utan budsjett eller sluttdato",
      "A project without a budget or an end date"),
    why: says(
      "Uten ramme og slutt er det ikke et prosjekt, men en ny oppgave ingen har regnet på.",
      nn: "Utan ramme og slutt er det ikkje eit prosjekt, men ei ny oppgåve ingen har rekna på.",
      "Without a frame and an end it is no project but a new task that nobody has reckoned with."),
    remedy: says(
      "Skriv «budsjett:» og «slutt:».", nn: "Skriv «budsjett:» og «slutt:».",
      "Write “budget:” and “ends:”."),
    methods: ["M56"],
    examples: [
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          ⟦type: prosjekt⟧
          tittel: Nye alarmer
          startet: 2026-01-01
          ---
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          ⟦type: prosjekt⟧
          tittel: Nye alarmer
          slutt: 2027-06-01
          ---
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: prosjekt
          tittel: Nye alarmer
          slutt: 2027-06-01
          budsjett: 450 000 kroner
          ---
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard let project = ProjectReading(document), !project.isClosed else { return [] }
    var nb: [String] = []
    var en: [String] = []
    if document[Project.budget] == nil {
      nb.append("budsjett")
      en.append("a budget")
    }
    if document.entry(Project.ends).map({ $0.value.isEmpty }) ?? true {
      nb.append("sluttdato")
      en.append("an end date")
    }
    guard !nb.isEmpty else { return [] }
    return [
      finding(
        in: document, at: document.headPlace,
        nb: "prosjektet mangler \(nb.joined(separator: " og "))",
        en: "the project lacks \(en.joined(separator: " and "))",
        remedy: says("skriv «budsjett:» og «slutt:»", "write “budget:” and “ends:”"))
    ]
  }

}
