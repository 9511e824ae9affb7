package import Model
package import Source
internal import Syntax

/// **What it finds.** Right first time that is no number from 0 to 100.
/// **Why it matters.** Of a hundred, no more than a hundred can go right.
/// **How to put it right.** Write how many of a hundred go right the first time.
package struct ShareOutsideHundred: DocumentRule {
  package static let info = RuleInfo(
    id: "share-outside-hundred", severity: .error,
    summary: says(
      "Rett første gang som ikke er et tall fra 0 til 100",
      "Right first time that is no number from 0 to 100"),
    why: says(
      "Av hundre kan det ikke gå rett mer enn hundre ganger.",
      "Of a hundred, no more than a hundred can go right."),
    remedy: says(
      "Skriv hvor mange av hundre som går rett første gang.",
      "Write how many of a hundred go right the first time."),
    methods: ["M14"],
    examples: [
      RuleExample(
        """
        ---
        type: verdistrøm
        tittel: Fra melding til hjelpemiddel
        prosess: Bestilling av hjelpemidler
        ---
        ## Nåsituasjon

        | Steg | Hvem | Arbeidstid | Ventetid | Rett første gang |
        | --- | --- | --- | --- | --- |
        | Melde behov | Dagkontakt | 10 min | 0 min | ⟦120 %⟧ |
        """),
      RuleExample(
        """
        ---
        type: verdistrøm
        tittel: Fra melding til hjelpemiddel
        prosess: Bestilling av hjelpemidler
        ---
        ## Nåsituasjon

        | Steg | Hvem | Arbeidstid | Ventetid | Rett første gang |
        | --- | --- | --- | --- | --- |
        | Melde behov | Dagkontakt | 10 min | 0 min | 80 % |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "value-stream" else { return [] }
    return (document.currentFlow.steps + document.desiredFlow.steps).compactMap { step in
      guard let share = step.row[FlowStepColumns.rightFirstTime],
        !(0...100).contains(share.value.value)
      else { return nil }
      let text = document.file.text(share.range)
      return finding(
        in: document, at: share.range,
        nb: "«\(text)» er ikke fra 0 til 100", en: "“\(text)” is not from 0 to 100",
        remedy: says("skriv hvor mange av hundre", "write how many of a hundred"))
    }
  }
}
