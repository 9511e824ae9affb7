import Testing

/// Opinion trees with something wrong in them.
struct OpinionTreeBrokenTests {
  @Test("Each fault is found where it is", arguments: faults)
  func isFound(_ broken: BrokenDocument) async { await expectFound(broken) }

  static let faults = [
    BrokenDocument(
      "misspelt key", rule: "unknown-key", nb: "samlet_av", en: "samlet_av",
      """
      ---
      type: meningstre
      tittel: Trærne våre
      ⟦samlet_ev⟧: Prosessveileder
      ---
      """),
    BrokenDocument(
      "no title", rule: "missing-required-field", nb: "tittel", en: "title",
      """
      ---
      ⟦type: styrketre⟧
      ---
      """),
    BrokenDocument(
      "count that is no number", rule: "wrong-cell", nb: "helt tall", en: "whole number",
      """
      ---
      type: meningstre
      tittel: Trærne våre
      kilde: Gruppene i mai
      ---
      ## Styrker

      | Grein      | Blad   | Antall  |
      | ---------- | ------ | ------- |
      | Kollegaene | Vi ler | ⟦mange⟧ |
      """),
    BrokenDocument(
      "column nobody knows", rule: "unknown-column", nb: "«Blad»", en: "“Blad”",
      """
      ---
      type: meningstre
      tittel: Trærne våre
      kilde: Gruppene i mai
      ---
      ## Styrker

      | Grein      | Blad   | ⟦Bland⟧ |
      | ---------- | ------ | ------- |
      | Kollegaene | Vi ler | 4       |
      """),
    BrokenDocument(
      "interview that is not there", rule: "dangling-reference", nb: "intervju-mai",
      en: "intervju-mai",
      """
      ---
      type: meningstre
      tittel: Trærne våre
      kilde: [⟦intervju-mai⟧]
      ---
      """),
    BrokenDocument(
      "only challenges", rule: "challenges-without-strengths", nb: "styrker", en: "strengths",
      """
      ---
      type: meningstre
      tittel: Trærne våre
      kilde: Gruppene i mai
      ---
      ## ⟦Utfordringer⟧

      | Grein   | Blad           |
      | ------- | -------------- |
      | Kvelden | Lista endres   |
      """),
    BrokenDocument(
      "day that does not exist", rule: "wrong-value", nb: "31", en: "31",
      """
      ---
      type: meningstre
      tittel: Trærne våre
      presentert: ⟦2026-06-31⟧
      ---
      """),
  ]
}
