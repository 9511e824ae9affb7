package import Model
package import Source
internal import Syntax

/// **What it finds.** Improvements chosen with nothing to keep.
/// **Why it matters.** What is good is easily lost when all attention goes to what is not.
/// **How to put it right.** Write at least one thing under “What we keep”.
package struct NothingToKeep: DocumentRule {
  package static let info = RuleInfo(
    id: "nothing-to-keep", severity: .hint,
    summary: says(
      "Forbedringer valgt uten noe å ta vare på",
      "Improvements chosen with nothing to keep"),
    why: says(
      "Det som er bra, forsvinner lett når all oppmerksomhet går til det som ikke er det.",
      "What is good is easily lost when all attention goes to what is not."),
    remedy: says(
      "Skriv minst én ting under «Det vi tar vare på».",
      "Write at least one thing under “What we keep”."),
    methods: ["M18", "M78"],
    examples: [
      RuleExample(
        """
        ---
        type: undersøkelse
        tittel: Trivsel
        ---
        ## ⟦Det vi vil forbedre⟧

        - Tydeligere oppgaver på kveld
        """),
      RuleExample(
        """
        ---
        type: undersøkelse
        tittel: Trivsel
        ---
        ## Det vi tar vare på

        - Samholdet

        ## Det vi vil forbedre

        - Tydeligere oppgaver på kveld
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === Survey.type else { return [] }
    guard let improve = document.body(Survey.improve), !document.isEmpty(improve) else { return [] }
    if let keep = document.body(Survey.keep), !document.isEmpty(keep) { return [] }
    return [
      finding(
        in: document, at: improve.headingRange,
        nb: "det står ikke hva som er bra og skal fortsette",
        en: "it does not say what is good and should go on",
        remedy: says(
          "skriv minst én ting under «Det vi tar vare på»",
          "write at least one thing under “What we keep”"))
    ]
  }
}
