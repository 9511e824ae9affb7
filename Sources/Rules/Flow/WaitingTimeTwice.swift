package import Model
package import Source
internal import Syntax

/// **What it finds.** The waiting time between two steps stands twice, with different numbers.
/// **Why it matters.** Waiting after one step and before the next is the same waiting. If the
/// numbers differ, one is wrong.
/// **How to put it right.** Write it in one place, preferably before the step.
package struct WaitingTimeTwice: DocumentRule {
  package static let info = RuleInfo(
    id: "waiting-time-twice", severity: .warning,
    summary: says(
      "Ventetiden mellom to steg står to ganger, med ulike tall",
      "The waiting time between two steps stands twice, with different numbers"),
    why: says(
      "Ventetid etter ett steg og før det neste er den samme ventetiden. Er tallene ulike, er ett av dem feil.",
      "Waiting after one step and before the next is the same waiting. If the numbers differ, one is wrong."
    ),
    remedy: says(
      "Skriv ventetiden ett sted, helst før steget.",
      "Write it in one place, preferably before the step."),
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

        | Steg | Hvem | Arbeidstid | Ventetid før | Ventetid etter |
        | --- | --- | --- | --- | --- |
        | Melde behov | Dagkontakt | 10 min | 0 min | 2 timer |
        | Bestille | Fagkoordinator | 20 min | ⟦3 timer⟧ | |
        """),
      RuleExample(
        """
        ---
        type: verdistrøm
        tittel: Fra melding til hjelpemiddel
        prosess: Bestilling av hjelpemidler
        ---
        ## Nåsituasjon

        | Steg | Hvem | Arbeidstid | Ventetid før | Ventetid etter |
        | --- | --- | --- | --- | --- |
        | Melde behov | Dagkontakt | 10 min | 0 min | 120 min |
        | Bestille | Fagkoordinator | 20 min | 2 timer | |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "value-stream" else { return [] }
    return [ValueStream.currentState, ValueStream.desiredState].flatMap { section -> [Finding] in
      let rows = document.rows(section)
      return zip(rows, rows.dropFirst()).compactMap { row, next in
        guard let after = row[FlowStepColumns.waitAfter],
          let before = next[FlowStepColumns.waitBefore],
          after.value.seconds != before.value.seconds
        else { return nil }
        return finding(
          in: document, at: before.range,
          nb:
            "ventetiden er \(before.value.written(.nb)) her og \(after.value.written(.nb)) etter steget før",
          en:
            "the wait is \(before.value.written(.en)) here and \(after.value.written(.en)) after the step before",
          remedy: says("skriv den ett sted", "write it in one place"),
          notes: [
            Finding.Note(
              file: document.path, range: after.range,
              message: says("den andre står her", "the other is here"))
          ])
      }
    }
  }
}
