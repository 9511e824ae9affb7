package import Model
package import Source
internal import Syntax

/// **What it finds.** An ethical reflection that does not say which values stand against each
/// other.
/// **Why it matters.** Without the conflict it is a professional or practical question, with
/// another answer.
/// **How to put it right.** Write the two or three values under “Value conflict”.
package struct EthicsWithoutConflict: DocumentRule {
  package static let info = RuleInfo(
    id: "ethics-without-conflict", severity: .warning,
    summary: says(
      "En etisk refleksjon som ikke sier hvilke verdier som står mot hverandre",
      "An ethical reflection that does not say which values stand against each other"),
    why: says(
      "Uten verdikonflikten blir det et faglig eller praktisk spørsmål, og svaret et annet.",
      "Without the conflict it is a professional or practical question, with another answer."),
    remedy: says(
      "Skriv de to eller tre verdiene under «Verdikonflikt».",
      "Write the two or three values under “Value conflict”."),
    methods: ["M61"],
    examples: [
      RuleExample(
        """
        ---
        type: etisk refleksjon
        tittel: Å stå opp alene
        dato: 2026-11-10
        ---
        ## Situasjonen

        En beboer vil stå opp alene.

        ## ⟦Verdikonflikt⟧

        <!-- Hvilke verdier? -->
        """),
      RuleExample(
        """
        ---
        type: etisk refleksjon
        tittel: Å stå opp alene
        dato: 2026-11-10
        ---
        ## Situasjonen

        En beboer vil stå opp alene.

        ## Verdikonflikt

        Selvbestemmelse mot trygghet.
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === EthicalReflection.type,
      let body = document.body(EthicalReflection.conflict), document.isEmpty(body)
    else { return [] }
    return [
      finding(
        in: document, at: body.headingRange,
        nb: "verdikonflikten er ikke beskrevet", en: "the value conflict is not described",
        remedy: says(
          "skriv hvilke verdier som står mot hverandre",
          "write which values stand against each other"))
    ]
  }
}
