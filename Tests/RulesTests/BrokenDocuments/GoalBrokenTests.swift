import Testing

/// Goals with something wrong in them.
struct GoalBrokenTests {
  @Test("Each fault is found where it is", arguments: faults)
  func isFound(_ broken: BrokenDocument) async { await expectFound(broken) }

  static let faults = [
    BrokenDocument(
      "no sentence", rule: "missing-required-field", nb: "målsetning", en: "statement",
      """
      ---
      ⟦type: mål⟧
      tittel: Færre fall
      frist: 2027-06-30
      ---
      """),
    BrokenDocument(
      "misspelt key", rule: "unknown-key", nb: "målverdi", en: "målverdi",
      """
      ---
      type: mål
      tittel: Færre fall
      målsetning: Redusere antall fall fra 9 til 5 i måneden innen 30. juni 2027
      ⟦målverd⟧: 5
      ---
      """),
    BrokenDocument(
      "tab before a key", rule: "invalid-yaml", nb: "tabulatortegn", en: "a tab",
      """
      ---
      type: mål
      tittel: Færre fall
      ⟦\t⟧frist: 2027-06-30
      ---
      """),
    BrokenDocument(
      "colon inside the sentence", rule: "invalid-yaml", nb: "kolon i verdien til «målsetning»",
      en: "a colon in the value of “målsetning”",
      """
      ---
      type: mål
      tittel: Færre fall
      målsetning: ⟦Færre fall: fra 9 til 5 i måneden innen 30. juni 2027⟧
      ---
      """),
    BrokenDocument(
      "sentence and field tell two deadlines", rule: "deadline-disagrees", nb: "30. juni 2027",
      en: "30 June 2027",
      """
      ---
      type: mål
      tittel: Færre fall
      målsetning: Redusere antall fall fra 9 til 5 i måneden ⟦innen 30. juni 2027⟧
      utgangspunkt: 9
      målverdi: 5
      frist: 2027-09-30
      ---
      """),
    BrokenDocument(
      "sentence and field tell two targets", rule: "target-disagrees", nb: "«målverdi» sier 4",
      en: "“target” says 4",
      """
      ---
      type: mål
      tittel: Færre fall
      målsetning: Redusere antall fall fra 9 til ⟦5⟧ i måneden innen 30. juni 2027
      utgangspunkt: 9
      målverdi: 4
      frist: 2027-06-30
      ---
      """),
    BrokenDocument(
      "reducing to something higher", rule: "verb-against-numbers", nb: "motsatt vei",
      en: "the other way",
      """
      ---
      type: mål
      tittel: Færre fall
      målsetning: Redusere antall fall fra 5 til ⟦9⟧ i måneden innen 30. juni 2027
      ---
      """),
    BrokenDocument(
      "a day that does not exist", rule: "impossible-deadline", nb: "finnes ikke i kalenderen",
      en: "not in the calendar",
      """
      ---
      type: mål
      tittel: Færre fall
      målsetning: Redusere antall fall fra 9 til 5 i måneden ⟦innen 31. juni 2027⟧
      ---
      """),
    BrokenDocument(
      "deadline before the baseline", rule: "deadline-before-baseline", nb: "30. juni 2025",
      en: "30 June 2025",
      """
      ---
      type: mål
      tittel: Færre fall
      målsetning: Redusere antall fall fra 9 til 5 i måneden
      utgangspunkt: 9
      utgangspunkt_dato: 2026
      målverdi: 5
      frist: ⟦2025-06-30⟧
      ---
      """),
    BrokenDocument(
      "overall goal that is not there", rule: "dangling-reference", nb: "mente du «trygg-hverdag»",
      en: "did you mean “trygg-hverdag”",
      """
      ---
      type: mål
      tittel: Færre fall
      målsetning: Redusere antall fall fra 9 til 5 i måneden innen 30. juni 2027
      overordnet_mål: ⟦tryg-hverdag⟧
      ---
      """,
      others: [
        "trygg-hverdag.md": """
        ---
        type: mål
        tittel: Trygg hverdag
        ---
        """
      ]),
  ]
}
