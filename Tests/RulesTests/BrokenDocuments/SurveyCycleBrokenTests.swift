import Testing

/// Survey cycles with something wrong in them.
struct SurveyCycleBrokenTests {
  @Test("Each fault is found where it is", arguments: faults)
  func isFound(_ broken: BrokenDocument) async { await expectFound(broken) }

  static let faults = [
    BrokenDocument(
      "nobody keeps track", rule: "missing-required-field", nb: "eier", en: "owner",
      """
      ---
      ⟦type: undersøkelsesrunde⟧
      tittel: Runde
      ---
      """),
    BrokenDocument(
      "no steps", rule: "missing-section", nb: "Trinnene", en: "Steps",
      """
      ---
      type: undersøkelsesrunde
      tittel: Runde
      eier: Enhetsleder
      ---
      ⟦⟧## Felles temaer

      - Roller
      """),
    BrokenDocument(
      "misspelt key", rule: "unknown-key", nb: "frist_for_planer", en: "frist_for_planer",
      """
      ---
      type: undersøkelsesrunde
      tittel: Runde
      eier: Enhetsleder
      ⟦frist_for_plan⟧: 2027-01-01
      ---
      ## Trinnene

      | Trinn | Status | Dato | Til stede | Grunn |
      | --- | --- | --- | --- | --- |
      | 1 | planlagt | | | |
      """),
    BrokenDocument(
      "step ten", rule: "no-such-step", nb: "ni trinn", en: "there are nine",
      """
      ---
      type: undersøkelsesrunde
      tittel: Runde
      eier: Enhetsleder
      ---
      ## Trinnene

      | Trinn | Status | Dato | Til stede | Grunn |
      | --- | --- | --- | --- | --- |
      | ⟦10⟧ | planlagt | | | |
      """),
    BrokenDocument(
      "status that is none", rule: "wrong-cell", nb: "hoppet over", en: "skipped",
      """
      ---
      type: undersøkelsesrunde
      tittel: Runde
      eier: Enhetsleder
      ---
      ## Trinnene

      | Trinn | Status | Dato | Til stede | Grunn |
      | --- | --- | --- | --- | --- |
      | 1 | ⟦glemt⟧ | | | |
      """),
    BrokenDocument(
      "closes before it opens", rule: "finished-before-started", nb: "stenger", en: "closes",
      """
      ---
      type: undersøkelsesrunde
      tittel: Runde
      eier: Enhetsleder
      åpner: 2027-03-01
      stenger: ⟦2027-02-01⟧
      ---
      ## Trinnene

      | Trinn | Status | Dato | Til stede | Grunn |
      | --- | --- | --- | --- | --- |
      | 1 | planlagt | | | |
      """),
    BrokenDocument(
      "survey that is not there", rule: "dangling-reference", nb: "10-faktor", en: "10-faktor",
      """
      ---
      type: undersøkelsesrunde
      tittel: Runde
      eier: Enhetsleder
      undersøkelse: ⟦10-faktor⟧
      ---
      ## Trinnene

      | Trinn | Status | Dato | Til stede | Grunn |
      | --- | --- | --- | --- | --- |
      | 1 | planlagt | | | |
      """),
    BrokenDocument(
      "done on a day to come", rule: "date-in-future", nb: "fram i tid", en: "lies ahead",
      """
      ---
      type: undersøkelsesrunde
      tittel: Runde
      eier: Enhetsleder
      ---
      ## Trinnene

      | Trinn | Status | Dato | Til stede | Grunn |
      | --- | --- | --- | --- | --- |
      | 1 | gjennomført | ⟦2027-01-10⟧ | | |
      """),
    BrokenDocument(
      "step 2 without the union", rule: "representatives-missing", nb: "tillitsvalgte",
      en: "union representative",
      """
      ---
      type: undersøkelsesrunde
      tittel: Runde
      eier: Enhetsleder
      ---
      ## Trinnene

      | Trinn | Status | Dato | Til stede | Grunn |
      | --- | --- | --- | --- | --- |
      | ⟦2⟧ | gjennomført | 2026-08-10 | Verneombud | |
      """),
    BrokenDocument(
      "skipped without a reason", rule: "skipped-step-without-reason", nb: "grunn", en: "reason",
      """
      ---
      type: undersøkelsesrunde
      tittel: Runde
      eier: Enhetsleder
      ---
      ## Trinnene

      | Trinn | Status | Dato | Til stede | Grunn |
      | --- | --- | --- | --- | --- |
      | 3 | ⟦hoppet over⟧ | | | |
      """),
    BrokenDocument(
      "long-term effect after seven months", rule: "long-term-effect-too-early", nb: "minst 365",
      en: "at least 365",
      """
      ---
      type: undersøkelsesrunde
      tittel: Runde
      eier: Enhetsleder
      tiltak_startet: 2026-03-01
      ---
      ## Trinnene

      | Trinn | Status | Dato | Til stede | Grunn |
      | --- | --- | --- | --- | --- |
      | 8 | pågår | | | |

      ## Virkningskjede

      | Ledd | Virkning | Sett |
      | --- | --- | --- |
      | lang sikt | Lavere fravær | ⟦2026-10-01⟧ |
      """),
  ]
}
