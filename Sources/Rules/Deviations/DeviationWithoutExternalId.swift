package import Model
package import Source
internal import Syntax

/// **What it finds.** A deviation without its number in the quality system.
/// **Why it matters.** The report itself is there; without the number nobody finds it.
/// **How to put it right.** Report it in the quality system, and write the number in
/// “external_id”.
package struct DeviationWithoutExternalId: DocumentRule {
  package static let info = RuleInfo(
    id: "deviation-without-external-id", severity: .hint,
    summary: says(
      "Et avvik uten nummeret fra kvalitetssystemet",
      "A deviation without its number in the quality system"),
    why: says(
      "Selve meldingen ligger der; uten nummeret finner ingen tilbake til den.",
      "The report itself is there; without the number nobody finds it."),
    remedy: says(
      "Meld avviket i kvalitetssystemet, og skriv nummeret i «saksnummer».",
      "Report it in the quality system, and write the number in “external_id”."),
    methods: ["M13"],
    examples: [
      RuleExample(
        """
        ---
        ⟦type: avvik⟧
        tittel: Feil dose
        ---
        """),
      RuleExample(
        """
        ---
        type: avvik
        tittel: Feil dose
        saksnummer: KS-2026-12
        ---
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "deviation",
      document.entry(Deviation.externalID)?.value.isEmpty ?? true
    else { return [] }
    return [
      finding(
        in: document, at: document.place(of: Deviation.externalID),
        nb: "nummeret i kvalitetssystemet mangler",
        en: "the number in the quality system is missing",
        remedy: says(
          "skriv «saksnummer: » og nummeret", "write “external_id: ” and the number"))
    ]
  }
}
