package import Model
package import Source
internal import Syntax

/// **What it finds.** Saved time that does not say what it will be used for.
/// **Why it matters.** Saved time that nobody has decided over vanishes in the rush.
/// **How to put it right.** Write what the time will be used for: breaks, conversations, less
/// overtime.
package struct SavedTimeWithoutUse: DocumentRule {
  package static let info = RuleInfo(
    id: "saved-time-without-use", severity: .warning,
    summary: says(
      "Spart tid uten at det står hva tiden skal brukes til",
      "Saved time that does not say what it will be used for"),
    why: says(
      "Spart tid som ingen har bestemt over, forsvinner i travelheten.",
      "Saved time that nobody has decided over vanishes in the rush."),
    remedy: says(
      "Skriv hva tiden skal brukes til: pauser, samtaler, færre overtidstimer.",
      "Write what the time will be used for: breaks, conversations, less overtime."),
    methods: ["M43"],
    examples: [
      RuleExample(
        """
        ---
        type: gevinster
        tittel: Gevinster av låst liste
        ---
        ## Gevinster

        | Nr | Gevinst | Slag | For hvem | Tiden brukes til |
        | --- | --- | --- | --- | --- |
        | 1 | ⟦Mindre leting⟧ | spart tid | Ansatte | |
        """),
      RuleExample(
        """
        ---
        type: gevinster
        tittel: Gevinster av låst liste
        ---
        ## Gevinster

        | Nr | Gevinst | Slag | For hvem | Tiden brukes til |
        | --- | --- | --- | --- | --- |
        | 1 | Mindre leting | spart tid | Ansatte | Samtale med brukeren |
        | 2 | Færre feil | økt kvalitet | Brukere | |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "benefits" else { return [] }
    return document.plannedBenefits.filter { $0.kind == .savedTime && $0.timeUse == nil }.map {
      benefit in
      finding(
        in: document, at: benefit.row.place(of: Benefits.benefit),
        nb: "«\(benefit.name)» sier ikke hva den sparte tiden skal brukes til",
        en: "“\(benefit.name)” does not say what the saved time will be used for",
        remedy: says("skriv det i «tiden brukes til»", "write it in “time use”"))
    }
  }
}
