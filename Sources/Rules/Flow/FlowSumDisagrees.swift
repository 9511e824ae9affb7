package import Model
package import Source
internal import Syntax

/// **What it finds.** A time on top that does not agree with the steps.
/// **Why it matters.** A reader sees one number on top and another in the drawing, and trusts
/// neither.
/// **How to put it right.** Correct the number or the steps; if a step is missing, here is the
/// difference.
package struct FlowSumDisagrees: DocumentRule {
  package static let info = RuleInfo(
    id: "flow-sum-disagrees", severity: .warning,
    summary: says(
      "En tid i toppen som ikke stemmer med stegene",
      "A time on top that does not agree with the steps"),
    why: says(
      "Den som leser, ser ett tall øverst og et annet i tegningen, og tror på ingen av dem.",
      "A reader sees one number on top and another in the drawing, and trusts neither."),
    remedy: says(
      "Rett tallet eller stegene; mangler det et steg, er det her forskjellen er.",
      "Correct the number or the steps; if a step is missing, here is the difference."),
    methods: ["M14"],
    examples: [
      RuleExample(
        """
        ---
        type: verdistrøm
        tittel: Fra melding til hjelpemiddel
        prosess: Bestilling av hjelpemidler
        gjennomløpstid: ⟦6 dager⟧
        arbeidstid: 1 time
        ---
        ## Nåsituasjon

        | Steg | Hvem | Arbeidstid | Ventetid |
        | --- | --- | --- | --- |
        | Melde behov | Dagkontakt | 10 min | 0 min |
        | Bestille | Fagkoordinator | 20 min | 1 dag |
        | Hente | Dagkontakt | 30 min | 3 dager |
        """),
      RuleExample(
        """
        ---
        type: verdistrøm
        tittel: Fra melding til hjelpemiddel
        prosess: Bestilling av hjelpemidler
        gjennomløpstid: 4 dager
        arbeidstid: 1 time
        ---
        ## Nåsituasjon

        | Steg | Hvem | Arbeidstid | Ventetid |
        | --- | --- | --- | --- |
        | Melde behov | Dagkontakt | 10 min | 0 min |
        | Bestille | Fagkoordinator | 20 min | 1 dag |
        | Hente | Dagkontakt | 30 min | 3 dager |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "value-stream" else { return [] }
    let current = document.currentFlow
    let desired = document.desiredFlow
    return [
      disagreement(document, ValueStream.leadTime, current, { $0.leadTime }),
      disagreement(document, ValueStream.workTime, current, { $0.workTime }),
      disagreement(document, ValueStream.desiredLeadTime, desired, { $0.leadTime }),
    ].compactMap { $0 }
  }
  private func disagreement(
    _ document: Document, _ field: Field<TimeSpan>, _ flow: FlowState,
    _ sum: (FlowState) -> TimeSpan
  ) -> Finding? {
    // What a step leaves out cannot be held against the sum.
    guard let stated = document[field], !flow.isEmpty,
      flow.steps.allSatisfy({ $0.work != nil }),
      field.key == ValueStream.workTime.key || flow.steps.dropFirst().allSatisfy({ $0.wait != nil })
    else { return nil }
    let exact = sum(flow)
    guard !stated.value.agrees(with: exact) else { return nil }
    return finding(
      in: document, at: stated.range,
      nb: "det står \(stated.value.written(.nb)), men stegene blir \(exact.written(.nb))",
      en: "it says \(stated.value.written(.en)), but the steps make \(exact.written(.en))",
      remedy: says(
        "skriv \(exact.written(.nb)), eller legg til det som mangler",
        "write \(exact.written(.en)), or add what is missing"))
  }
}
