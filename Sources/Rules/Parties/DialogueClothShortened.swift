package import Model
package import Source
internal import Syntax

/// **What it finds.** A dialogue cloth held online or in less time.
/// **Why it matters.** The cloth works when everybody stands round it with time to spare; it was
/// tried without, and went badly.
/// **How to put it right.** Hold it in person and for the whole time, or postpone it until you
/// can.
package struct DialogueClothShortened: DocumentRule {
  package static let info = RuleInfo(
    id: "dialogue-cloth-shortened", severity: .warning,
    summary: says(
      "En dialogduk holdt digitalt eller på kortere tid",
      "A dialogue cloth held online or in less time"),
    why: says(
      "Duken virker når alle står rundt den og har god tid; det er prøvd uten, og det gikk dårlig.",
      "The cloth works when everybody stands round it with time to spare; it was tried without, and went badly."
    ),
    remedy: says(
      "Hold den fysisk og hele tiden, eller utsett den til det går.",
      "Hold it in person and for the whole time, or postpone it until you can."),
    methods: ["M73"],
    examples: [
      RuleExample(
        """
        ---
        type: partssamarbeid
        tittel: Dialogduk
        dato: 2026-11-10
        form: dialogduk
        møteform: ⟦digitalt⟧
        ---
        ## Partene

        | Part | Rolle | Til stede | Nivået over |
        | --- | --- | --- | --- |
        | leder | Enhetsleder | ja | |
        | tillitsvalgt | Tillitsvalgt | ja | |
        | verneombud | Verneombud | ja | |
        | HR | HR-rådgiver | ja | |
        """),
      RuleExample(
        """
        ---
        type: partssamarbeid
        tittel: Dialogduk
        dato: 2026-11-10
        form: dialogduk
        møteform: fysisk
        hele_tiden: ⟦nei⟧
        ---
        ## Partene

        | Part | Rolle | Til stede | Nivået over |
        | --- | --- | --- | --- |
        | leder | Enhetsleder | ja | |
        | tillitsvalgt | Tillitsvalgt | ja | |
        | verneombud | Verneombud | ja | |
        | HR | HR-rådgiver | ja | |
        """),
      RuleExample(
        """
        ---
        type: partssamarbeid
        tittel: Dialogduk
        dato: 2026-11-10
        form: dialogduk
        møteform: fysisk
        hele_tiden: ja
        ---
        ## Partene

        | Part | Rolle | Til stede | Nivået over |
        | --- | --- | --- | --- |
        | leder | Enhetsleder | ja | |
        | tillitsvalgt | Tillitsvalgt | ja | |
        | verneombud | Verneombud | ja | |
        | HR | HR-rådgiver | ja | |
        """),
      RuleExample(
        """
        ---
        type: partssamarbeid
        tittel: Dialogduk
        dato: 2026-11-10
        form: planlegging
        møteform: digitalt
        ---
        ## Partene

        | Part | Rolle | Til stede | Nivået over |
        | --- | --- | --- | --- |
        | leder | Enhetsleder | ja | |
        | tillitsvalgt | Tillitsvalgt | ja | |
        | verneombud | Verneombud | ja | |
        | HR | HR-rådgiver | ja | |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === PartyCooperation.type,
      document[PartyCooperation.form]?.value != .planning
    else { return [] }
    var result: [Finding] = []
    if let held = document[PartyCooperation.held], held.value != .inPerson {
      result.append(
        finding(
          in: document, at: held.range,
          nb: "dialogduken er satt opp \(held.value.label.nb); den bør holdes fysisk",
          en: "the dialogue cloth is held \(held.value.label.en); it should be in person",
          remedy: says(
            "samle partene rundt bordet, eller utsett",
            "gather the parties round a table, or postpone")
        ))
    }
    if let full = document[PartyCooperation.fullTime], !full.value {
      result.append(
        finding(
          in: document, at: full.range,
          nb: "tiden ble kortet ned; duken trenger hele",
          en: "the time was cut; the cloth needs all of it",
          remedy: says(
            "sett av tid til å fullføre, i «neste_møte»",
            "set a day to finish it, under “next_meeting”")))
    }
    return result
  }
}
