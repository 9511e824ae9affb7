package import Model
package import Source
internal import Syntax

/// **What it finds.** A delegated responsibility without a written instrument or a date.
/// **Why it matters.** When something goes wrong, the paper shows who could decide.
/// **How to put it right.** Write the rules or letter in “Instrument”, and the day.
package struct DelegationWithoutInstrument: DocumentRule {
  package static let info = RuleInfo(
    id: "delegation-without-instrument", severity: .warning,
    summary: says(
      "Et delegert ansvar uten skriftlig fullmakt eller dato",
      nn: "Eit delegert ansvar utan skriftleg fullmakt eller dato",
      "A delegated responsibility without a written instrument or a date"),
    why: says(
      "Når noe går galt, er det papiret som viser hvem som kunne bestemme.",
      nn: "Når noko går gale, er det papiret som viser kven som kunne avgjere.",
      "When something goes wrong, the paper shows who could decide."),
    remedy: says(
      "Skriv reglementet eller brevet i «Fullmakt», og dagen.",
      nn: "Skriv reglementet eller brevet i «Fullmakt», og dagen.",
      "Write the rules or letter in “Instrument”, and the day."),
    methods: ["M06", "M07"],
    examples: [
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: funksjonsbeskrivelse
          tittel: Nord

          ---

          ## Delegert ansvar

          | Til | Ansvar | Fra | Fullmakt | Dato |
          | --- | --- | --- | --- | --- |
          | Fagkoordinator | ⟦Avvik⟧ | Enhetsleder | | 2026-01-01 |
          | Enhetsleder | ⟦Personal⟧ | Kommunalsjef | Delegeringsreglementet | |
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: funksjonsbeskrivelse
          tittel: Nord

          ---

          ## Delegert ansvar

          | Til | Ansvar | Fra | Fullmakt | Dato |
          | --- | --- | --- | --- | --- |
          | Fagkoordinator | Avvik | Enhetsleder | Delegeringsreglementet § 4 | 2026-01-01 |
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "function-description" else { return [] }
    return document.rows(FunctionDescription.delegation).compactMap { row in
      guard let name = row[FunctionDescription.responsibility] else { return nil }
      var nb: [String] = []
      var en: [String] = []
      if row[FunctionDescription.instrument] == nil {
        nb.append("fullmakt")
        en.append("an instrument")
      }
      if row.cell(FunctionDescription.delegatedOn.declaration)?.text.isEmpty ?? true {
        nb.append("dato")
        en.append("a date")
      }
      guard !nb.isEmpty else { return nil }
      return finding(
        in: document, at: name.range,
        nb: "det delegerte ansvaret mangler \(nb.joined(separator: " og "))",
        en: "the delegation lacks \(en.joined(separator: " and "))",
        remedy: says(
          "skriv reglementet eller brevet, og dagen", "write the rules or letter, and the day"))
    }
  }

}
