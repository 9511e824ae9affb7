package import Model
package import Source
internal import Syntax

/// **What it finds.** Challenges gathered without strengths.
/// **Why it matters.** The method wants two trees: what is good is what one builds on and easily
/// loses.
/// **How to put it right.** Ask too what people value, and write it.
package struct ChallengesWithoutStrengths: WorkspaceRule {
  package static let info = RuleInfo(
    id: "challenges-without-strengths", severity: .warning,
    summary: says(
      "Utfordringer samlet uten styrker",
      "Challenges gathered without strengths"),
    why: says(
      "Metoden vil ha to trær: det som er bra, er det en bygger på og lett mister.",
      "The method wants two trees: what is good is what one builds on and easily loses."),
    remedy: says(
      "Spør også hva folk setter pris på, og skriv det.",
      "Ask too what people value, and write it."),
    methods: ["M21", "M22"],
    examples: [
      RuleExample(
        """
        ---
        type: meningstre
        tittel: Trærne våre
        kilde: [fokusgruppene i mai]
        ---
        ## ⟦Utfordringer⟧

        | Gren   | Blad          | Antall |
        | ------ | ------------- | ------ |
        | Turnus | For få i helg | 4      |
        """),
      RuleExample(
        """
        ---
        type: meningstre
        tittel: Trærne våre
        kilde: [fokusgruppene i mai]
        ---
        ## Styrker

        | Gren       | Blad              | Antall |
        | ---------- | ----------------- | ------ |
        | Kollegaene | Noen å ringe til  | 9      |

        ## Utfordringer

        | Gren   | Blad          | Antall |
        | ------ | ------------- | ------ |
        | Turnus | For få i helg | 4      |
        """),
      RuleExample(
        """
        ---
        type: intervju
        tittel: Fokusintervju om turnus
        ---
        ## ⟦Utsagn⟧

        | Utsagn        | Slag       |
        | ------------- | ---------- |
        | For få i helg | utfordring |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    (workspace.documents(ofType: "opinion-tree") + workspace.documents(ofType: "interview"))
      .compactMap { document in
        guard let challenges = workspace.opinions(of: document, .challenge), !challenges.isEmpty,
          workspace.opinions(of: document, .strength)?.isEmpty ?? true
        else { return nil }
        let section =
          document.type === Interview.type ? Interview.statements : OpinionTree.challenges
        return finding(
          in: document, at: document.body(section)?.headingRange ?? document.headPlace,
          nb: "bare utfordringer og ingen styrker: metoden vil ha begge",
          en: "only challenges and no strengths: the method wants both",
          remedy: says("skriv hva folk setter pris på", "write what people value"))
      }
  }
}
