import Testing

/// Dialogue cafés with something wrong in them.
struct DialogueCafeBrokenTests {
  @Test("Each fault is found where it is", arguments: faults)
  func isFound(_ broken: BrokenDocument) async { await expectFound(broken) }

  private static let head = """
    ---
    type: dialogkafé
    tittel: Kafé
    tema: Overganger
    ---
    ## Samlinger

    | Samling | Til stede | Svar | Lite nyttig | Nyttig | Svært nyttig |
    | --- | --- | --- | --- | --- | --- |

    """

  static let faults = [
    BrokenDocument(
      "no theme", rule: "missing-required-field", nb: "tema", en: "theme",
      """
      ---
      ⟦type: dialogkafé⟧
      tittel: Kafé
      ---
      """),
    BrokenDocument(
      "misspelt key", rule: "unknown-key", nb: "ettermåling", en: "ettermåling",
      """
      ---
      type: dialogkafé
      tittel: Kafé
      tema: Overganger
      ⟦etermåling⟧: 2027-06-09
      ---
      """),
    BrokenDocument(
      "rounds in words", rule: "wrong-value", nb: "helt tall", en: "whole number",
      """
      ---
      type: dialogkafé
      tittel: Kafé
      tema: Overganger
      runder: ⟦noen⟧
      ---
      """),
    BrokenDocument(
      "ticks that are no number", rule: "wrong-cell", nb: "mange", en: "mange",
      head + "| 1 | 31 | 23 | 0 | ⟦mange⟧ | 6 |"),
    BrokenDocument(
      "misspelt heading", rule: "unknown-section", nb: "Samlinger", en: "Samlinger",
      """
      ---
      type: dialogkafé
      tittel: Kafé
      tema: Overganger
      ---
      ## ⟦Samlingerr⟧

      Tre i år.
      """),
    BrokenDocument(
      "more answers than people", rule: "cafe-attendance-impossible",
      nb: "33 svar, men bare 31 til stede", en: "33 answers, but only 31 present",
      head + "| 1 | 31 | ⟦33⟧ | 0 | 23 | 10 |"),
    BrokenDocument(
      "ticks that do not sum", rule: "cafe-counts-do-not-sum",
      nb: "22 til sammen, men svarene er 23",
      en: "22 in all, but the answers are 23", head + "| 1 | 31 | ⟦23⟧ | 0 | 16 | 6 |"),
    BrokenDocument(
      "two people's ticks", rule: "cafe-split-below-floor", nb: "for få svar",
      en: "too few answers",
      head + "⟦| 1 | 9 | 2 | 0 | 1 | 1 |⟧\n| 2 | 31 | 23 | 0 | 17 | 6 |"),
    BrokenDocument(
      "nine at a table", rule: "cafe-table-too-large", nb: "9 ved ett bord, det bør være høyst 6",
      en: "9 at one table, there should be 6 at most",
      """
      ---
      type: dialogkafé
      tittel: Kafé
      tema: Overganger
      ---
      ## Bord

      | Bord | Vert | Plasser |
      | --- | --- | --- |
      | 1 | Rektor | 6 |
      | 2 | Inspektør | ⟦9⟧ |
      """),
    BrokenDocument(
      "rounds longer than the café", rule: "cafe-rounds-do-not-fit", nb: "64 minutter",
      en: "64 minutes",
      """
      ---
      type: dialogkafé
      tittel: Kafé
      tema: Overganger
      varighet: ⟦60⟧
      runder: 3
      minutter_per_runde: 20
      ---
      """),
    BrokenDocument(
      "an evaluation that is not there", rule: "dangling-reference", nb: "kafé-4", en: "kafé-4",
      """
      ---
      type: dialogkafé
      tittel: Kafé
      tema: Overganger
      forrige_evaluering: ⟦kafé-4⟧
      ---
      """),
    BrokenDocument(
      "half a year without a question", rule: "cafe-not-followed-up", nb: "283 dager",
      en: "283 days",
      """
      ---
      type: dialogkafé
      tittel: Kafé
      tema: Overganger
      dato: ⟦2026-02-11⟧
      ---
      """),
    BrokenDocument(
      "a month without a case", rule: "cafe-led-to-nothing", nb: "52 dager", en: "52 days",
      head.replacing("tema: Overganger", with: "tema: Overganger\ndato: ⟦2026-09-30⟧")
        + "| 1 | 31 | 23 | 0 | 17 | 6 |"),
  ]
}
