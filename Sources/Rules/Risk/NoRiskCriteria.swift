package import Model
package import Source
internal import Syntax

/// **What it finds.** A workspace with risk assessments and no limits for what is accepted.
/// **Why it matters.** Then it is chance what is red, and what leaders have accepted.
/// **How to put it right.** Write “risk:” with “scale”, “yellow_from” and “red_from” in
/// forbedre.yaml.
package struct NoRiskCriteria: WorkspaceRule {
  package static let info = RuleInfo(
    id: "no-risk-criteria", severity: .warning,
    summary: says(
      "Et arbeidsområde med risikovurderinger, men uten bestemte grenser for hva som godtas",
      "A workspace with risk assessments and no limits for what is accepted"),
    why: says(
      "Da er det tilfeldig hva som er rødt, og hva ledelsen har godtatt.",
      "Then it is chance what is red, and what leaders have accepted."),
    remedy: says(
      "Skriv «risk:» med «scale», «yellow_from» og «red_from» i forbedre.yaml.",
      "Write “risk:” with “scale”, “yellow_from” and “red_from” in forbedre.yaml."),
    methods: ["M12"],
    examples: [
      RuleExample(
        """
        ---
        ⟦type: risikovurdering⟧
        tittel: Kjøring
        ---
        ## Risikoer
        """,
        settings: """
          language: nb
          """),
      RuleExample(
        """
        ---
        type: risikovurdering
        tittel: Kjøring
        ---
        ## Risikoer
        """,
        settings: """
          language: nb
          risk:
            red_from: 12
          """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    guard !workspace.settings.risk.isDeclared,
      let first = workspace.documents(ofType: "risk-assessment").first
    else { return [] }
    return [
      finding(
        in: first, at: first.headPlace,
        nb: "ingen har bestemt hvilken risiko som godtas",
        en: "nobody has settled which risk is accepted",
        remedy: says(
          "skriv «risk:» med «red_from: 15» i forbedre.yaml",
          "write “risk:” with “red_from: 15” in forbedre.yaml"))
    ]
  }
}
