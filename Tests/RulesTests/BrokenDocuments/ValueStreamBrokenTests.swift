import Testing

/// Value streams with something wrong in them.
struct ValueStreamBrokenTests {
  @Test("Each fault is found where it is", arguments: faults)
  func isFound(_ broken: BrokenDocument) async { await expectFound(broken) }

  static let faults = [
    BrokenDocument(
      "no process", rule: "missing-required-field", nb: "prosess", en: "process",
      """
      ---
      ⟦type: verdistrøm⟧
      tittel: Fra melding til hjelpemiddel
      ---
      ## Nåsituasjon

      | Steg | Hvem | Arbeidstid | Ventetid |
      | --- | --- | --- | --- |
      | Melde | Dagvakt | 10 min | 0 min |
      | Bestille | Fagkoordinator | 20 min | 2 dager |
      """),
    BrokenDocument(
      "misspelt column", rule: "unknown-column", nb: "Arbeidstid", en: "Arbeidstid",
      """
      ---
      type: verdistrøm
      tittel: Fra melding til hjelpemiddel
      prosess: Hjelpemidler
      ---
      ## Nåsituasjon

      | Steg | Hvem | ⟦Arbeidstidd⟧ | Ventetid |
      | --- | --- | --- | --- |
      | Melde | Dagvakt | 10 min | 0 min |
      | Bestille | Fagkoordinator | 20 min | 2 dager |
      """),
    BrokenDocument(
      "number without unit", rule: "wrong-cell", nb: "minutter, timer eller dager",
      en: "minutes, hours or days",
      """
      ---
      type: verdistrøm
      tittel: Fra melding til hjelpemiddel
      prosess: Hjelpemidler
      ---
      ## Nåsituasjon

      | Steg | Hvem | Arbeidstid | Ventetid |
      | --- | --- | --- | --- |
      | Melde | Dagvakt | 10 min | 0 min |
      | Bestille | Fagkoordinator | ⟦20⟧ | 2 dager |
      """),
    BrokenDocument(
      "range for a time", rule: "wrong-cell", nb: "summeres", en: "summed",
      """
      ---
      type: verdistrøm
      tittel: Fra melding til hjelpemiddel
      prosess: Hjelpemidler
      ---
      ## Nåsituasjon

      | Steg | Hvem | Arbeidstid | Ventetid |
      | --- | --- | --- | --- |
      | Melde | Dagvakt | 10 min | 0 min |
      | Bestille | Fagkoordinator | ⟦10–20 min⟧ | 2 dager |
      """),
    BrokenDocument(
      "working days", rule: "wrong-cell", nb: "kalenderen", en: "calendar",
      """
      ---
      type: verdistrøm
      tittel: Fra melding til hjelpemiddel
      prosess: Hjelpemidler
      ---
      ## Nåsituasjon

      | Steg | Hvem | Arbeidstid | Ventetid |
      | --- | --- | --- | --- |
      | Melde | Dagvakt | 10 min | 0 min |
      | Bestille | Fagkoordinator | 20 min | ⟦2 virkedager⟧ |
      """),
    BrokenDocument(
      "waste that is none", rule: "wrong-cell", nb: "ett av", en: "one of",
      """
      ---
      type: verdistrøm
      tittel: Fra melding til hjelpemiddel
      prosess: Hjelpemidler
      ---
      ## Nåsituasjon

      | Steg | Hvem | Arbeidstid | Ventetid | Sløsing |
      | --- | --- | --- | --- | --- |
      | Melde | Dagvakt | 10 min | 0 min | ⟦tull⟧ |
      """),
    BrokenDocument(
      "sums that disagree", rule: "flow-sum-disagrees", nb: "2 døgn 30 min", en: "2 days 30 min",
      """
      ---
      type: verdistrøm
      tittel: Fra melding til hjelpemiddel
      prosess: Hjelpemidler
      gjennomløpstid: ⟦5 dager⟧
      ---
      ## Nåsituasjon

      | Steg | Hvem | Arbeidstid | Ventetid |
      | --- | --- | --- | --- |
      | Melde | Dagvakt | 10 min | 0 min |
      | Bestille | Fagkoordinator | 20 min | 2 dager |
      """),
    BrokenDocument(
      "no waiting time", rule: "waiting-time-missing", nb: "«Melde» og «Bestille»",
      en: "“Melde” and “Bestille”",
      """
      ---
      type: verdistrøm
      tittel: Fra melding til hjelpemiddel
      prosess: Hjelpemidler
      ---
      ## Nåsituasjon

      | Steg | Hvem | Arbeidstid | Ventetid |
      | --- | --- | --- | --- |
      | Melde | Dagvakt | 10 min | 0 min |
      | ⟦Bestille⟧ | Fagkoordinator | 20 min |         |
      """),
    BrokenDocument(
      "more than a hundred", rule: "share-outside-hundred", nb: "140", en: "140",
      """
      ---
      type: verdistrøm
      tittel: Fra melding til hjelpemiddel
      prosess: Hjelpemidler
      ---
      ## Nåsituasjon

      | Steg | Hvem | Arbeidstid | Ventetid | Rett første gang |
      | --- | --- | --- | --- | --- |
      | Melde | Dagvakt | 10 min | 0 min | ⟦140⟧ |
      """),
    BrokenDocument(
      "goal that is not there", rule: "dangling-reference", nb: "raskere", en: "raskere",
      """
      ---
      type: verdistrøm
      tittel: Fra melding til hjelpemiddel
      prosess: Hjelpemidler
      mål: ⟦raskere-hjelp⟧
      ---
      ## Nåsituasjon

      | Steg | Hvem | Arbeidstid | Ventetid |
      | --- | --- | --- | --- |
      | Melde | Dagvakt | 10 min | 0 min |
      | Bestille | Fagkoordinator | 20 min | 2 dager |
      """),
    BrokenDocument(
      "wanted without steps", rule: "desired-state-without-steps", nb: "ingen steg", en: "no steps",
      """
      ---
      type: verdistrøm
      tittel: Fra melding til hjelpemiddel
      prosess: Hjelpemidler
      ---
      ## Nåsituasjon

      | Steg | Hvem | Arbeidstid | Ventetid |
      | --- | --- | --- | --- |
      | Melde | Dagvakt | 10 min | 0 min |
      | Bestille | Fagkoordinator | 20 min | 2 dager |

      ## ⟦Ønsket situasjon⟧

      Raskere.
      """),
  ]
}
