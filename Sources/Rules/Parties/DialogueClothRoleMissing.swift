package import Model
package import Source
internal import Syntax

/// **What it finds.** A dialogue cloth where one of the four parties is missing.
/// **Why it matters.** Agreements about those who are not there are not kept.
/// **How to put it right.** Invite leader, union, safety and HR; where a role is vacant, the level
/// above meets.
package struct DialogueClothRoleMissing: DocumentRule {
  package static let info = RuleInfo(
    id: "dialogue-cloth-role-missing", severity: .warning,
    summary: says(
      "En dialogduk der en av de fire partene mangler",
      "A dialogue cloth where one of the four parties is missing"),
    why: says(
      "Avtaler om dem som ikke er der, blir ikke holdt.",
      "Agreements about those who are not there are not kept."),
    remedy: says(
      "Kall inn leder, tillitsvalgt, verneombud og HR; er en rolle ledig, møter nivået over.",
      "Invite leader, union, safety and HR; where a role is vacant, the level above meets."),
    methods: ["M73"],
    examples: [
      RuleExample(
        """
        ---
        type: partssamarbeid
        tittel: Dialogduk
        dato: 2026-11-10
        form: ⟦dialogduk⟧
        ---
        ## Partene

        | Part | Rolle | Til stede | Nivået over |
        | --- | --- | --- | --- |
        | leder | Enhetsleder | ja | |
        | tillitsvalgt | Tillitsvalgt | ja | |
        | verneombud | Verneombud | ⟦nei⟧ | |
        """),
      RuleExample(
        """
        ---
        type: partssamarbeid
        tittel: Dialogduk
        dato: 2026-11-10
        form: dialogduk
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
    guard document.type === PartyCooperation.type, let form = document[PartyCooperation.form],
      form.value == .cloth
    else { return [] }
    let rows = document.rows(PartyCooperation.parties)
    var result: [Finding] = []
    for party in Party.allCases {
      let own = rows.filter { $0[PartyCooperation.part]?.value == party }
      let label = party.label
      if own.isEmpty {
        result.append(
          finding(
            in: document, at: form.range,
            nb: "\(label.nb) mangler rundt duken", en: "\(label.en) is missing round the cloth",
            remedy: says(
              "kall inn parten, eller nivået over", "invite the party, or the level above")))
      } else if let absent = own.compactMap({ $0[PartyCooperation.present] }).first(where: {
        !$0.value
      }), !own.contains(where: { $0[PartyCooperation.present]?.value == true }) {
        result.append(
          finding(
            in: document, at: absent.range,
            nb: "\(label.nb) var ikke til stede", en: "\(label.en) was not there",
            remedy: says(
              "gå gjennom avtalene med parten, og sett «neste_møte»",
              "go through the agreements with the party, and set “next_meeting”")))
      }
    }
    return result
  }
}
