import Testing

/// Party cooperation with something wrong in them.
struct PartyCooperationBrokenTests {
  @Test("Each fault is found where it is", arguments: faults)
  func isFound(_ broken: BrokenDocument) async { await expectFound(broken) }

  static let faults = [
    BrokenDocument(
      "no parties", rule: "missing-section", nb: "Partene", en: "Parties",
      """
      ---
      type: partssamarbeid
      tittel: Duk
      dato: 2026-11-10
      ---
      ⟦⟧## Avtaler

      | Avtale | Frist |
      | --- | --- |
      | Møtes | 2026-12-01 |
      """),
    BrokenDocument(
      "misspelt form", rule: "wrong-value", nb: "dialogduk", en: "dialogue cloth",
      """
      ---
      type: partssamarbeid
      tittel: Duk
      dato: 2026-11-10
      form: ⟦dialogdukk bord⟧
      ---
      ## Partene

      | Part | Rolle | Til stede |
      | --- | --- | --- |
      | leder | Enhetsleder | ja |
      | tillitsvalgt | Tillitsvalgt | ja |
      | verneombud | Verneombud | ja |
      | HR | HR-rådgiver | ja |
      """),
    BrokenDocument(
      "misspelt key", rule: "unknown-key", nb: "møteform", en: "møteform",
      """
      ---
      type: partssamarbeid
      tittel: Duk
      dato: 2026-11-10
      ⟦møtefrom⟧: fysisk
      ---
      ## Partene

      | Part | Rolle | Til stede |
      | --- | --- | --- |
      | leder | Enhetsleder | ja |
      | tillitsvalgt | Tillitsvalgt | ja |
      | verneombud | Verneombud | ja |
      | HR | HR-rådgiver | ja |
      """),
    BrokenDocument(
      "party that is none", rule: "wrong-cell", nb: "verneombud", en: "safety",
      """
      ---
      type: partssamarbeid
      tittel: Duk
      dato: 2026-11-10
      ---
      ## Partene

      | Part | Rolle | Til stede |
      | --- | --- | --- |
      | leder | Enhetsleder | ja |
      | tillitsvalgt | Tillitsvalgt | ja |
      | ⟦vaktmester⟧ | Vaktmester | ja |
      | HR | HR-rådgiver | ja |
      """),
    BrokenDocument(
      "held online", rule: "dialogue-cloth-shortened", nb: "fysisk", en: "in person",
      """
      ---
      type: partssamarbeid
      tittel: Duk
      dato: 2026-11-10
      form: dialogduk
      møteform: ⟦Teams⟧
      ---
      ## Partene

      | Part | Rolle | Til stede |
      | --- | --- | --- |
      | leder | Enhetsleder | ja |
      | tillitsvalgt | Tillitsvalgt | ja |
      | verneombud | Verneombud | ja |
      | HR | HR-rådgiver | ja |
      """),
    BrokenDocument(
      "a party that was not there", rule: "dialogue-cloth-role-missing", nb: "tillitsvalgt",
      en: "union",
      """
      ---
      type: partssamarbeid
      tittel: Duk
      dato: 2026-11-10
      form: dialogduk
      ---
      ## Partene

      | Part | Rolle | Til stede |
      | --- | --- | --- |
      | leder | Enhetsleder | ja |
      | tillitsvalgt | Tillitsvalgt | ⟦nei⟧ |
      | verneombud | Verneombud | ja |
      | HR | HR-rådgiver | ja |
      """),
    BrokenDocument(
      "agreement without a date", rule: "agreement-without-date", nb: "frist", en: "date",
      """
      ---
      type: partssamarbeid
      tittel: Duk
      dato: 2026-11-10
      ---
      ## Partene

      | Part | Rolle | Til stede |
      | --- | --- | --- |
      | leder | Enhetsleder | ja |
      | tillitsvalgt | Tillitsvalgt | ja |
      | verneombud | Verneombud | ja |
      | HR | HR-rådgiver | ja |

      ## Avtaler

      | Avtale | Frist |
      | --- | --- |
      | ⟦Møtes hver måned⟧ | |
      """),
    BrokenDocument(
      "involved on a day that does not exist", rule: "wrong-cell", nb: "30", en: "30",
      """
      ---
      type: partssamarbeid
      tittel: Duk
      dato: 2026-11-10
      ---
      ## Partene

      | Part | Rolle | Til stede |
      | --- | --- | --- |
      | leder | Enhetsleder | ja |
      | tillitsvalgt | Tillitsvalgt | ja |
      | verneombud | Verneombud | ja |
      | HR | HR-rådgiver | ja |

      ## Medvirkning

      | Sak | Rolle | Hvordan | Dato |
      | --- | --- | --- | --- |
      | Pauser | Verneombud | enig | ⟦2026-02-30⟧ |
      """),
    BrokenDocument(
      "what it concerns is not there", rule: "dangling-reference", nb: "fraværet", en: "fraværet",
      """
      ---
      type: partssamarbeid
      tittel: Duk
      dato: 2026-11-10
      gjelder: [⟦fraværet⟧]
      ---
      ## Partene

      | Part | Rolle | Til stede |
      | --- | --- | --- |
      | leder | Enhetsleder | ja |
      | tillitsvalgt | Tillitsvalgt | ja |
      | verneombud | Verneombud | ja |
      | HR | HR-rådgiver | ja |
      """),
    BrokenDocument(
      "step 6 without the safety representative", rule: "representatives-missing",
      nb: "verneombudet", en: "safety representative",
      """
      ---
      type: partssamarbeid
      tittel: Duk
      dato: 2026-11-10
      trinn: ⟦6⟧
      ---
      ## Partene

      | Part | Rolle | Til stede |
      | --- | --- | --- |
      | leder | Enhetsleder | ja |
      | tillitsvalgt | Tillitsvalgt | ja |
      | HR | HR-rådgiver | ja |
      """),
  ]
}
