import Testing

/// Series with something wrong in them.
struct SeriesBrokenTests {
  @Test("Each fault is found where it is", arguments: faults)
  func isFound(_ broken: BrokenDocument) async { await expectFound(broken) }

  static let faults = [
    BrokenDocument(
      "no unit of measure", rule: "missing-required-field", nb: "måleenhet", en: "measured_in",
      """
      ---
      ⟦type: måleserie⟧
      tittel: Fall per måned
      ---
      """),
    BrokenDocument(
      "misspelt key", rule: "unknown-key", nb: "hyppighet", en: "hyppighet",
      """
      ---
      type: måleserie
      tittel: Fall per måned
      måleenhet: fall
      ⟦hypighet⟧: månedlig
      ---
      """),
    BrokenDocument(
      "a wish in words", rule: "wrong-value", nb: "lavere", en: "lower",
      """
      ---
      type: måleserie
      tittel: Fall per måned
      måleenhet: fall
      ønsket_retning: ⟦færrest mulig⟧
      ---
      """),
    BrokenDocument(
      "words among the numbers", rule: "wrong-cell", nb: "ca. 8", en: "ca. 8",
      """
      ---
      type: måleserie
      tittel: Fall per måned
      måleenhet: fall
      ---
      ## Målinger

      | Tid | Verdi |
      | --- | --- |
      | 2026-01 | 9 |
      | 2026-02 | ⟦ca. 8⟧ |
      | 2026-03 | 7 |
      """),
    BrokenDocument(
      "a month that is not there", rule: "wrong-cell", nb: "2026-13", en: "2026-13",
      """
      ---
      type: måleserie
      tittel: Fall per måned
      måleenhet: fall
      ---
      ## Målinger

      | Tid | Verdi |
      | --- | --- |
      | 2026-12 | 9 |
      | ⟦2026-13⟧ | 8 |
      """),
    BrokenDocument(
      "the same month twice", rule: "duplicate-period", nb: "februar 2026", en: "February 2026",
      """
      ---
      type: måleserie
      tittel: Fall per måned
      måleenhet: fall
      ---
      ## Målinger

      | Tid | Verdi |
      | --- | --- |
      | 2026-01 | 9 |
      | 2026-02 | 8 |
      | ⟦2026-02⟧ | 7 |
      """),
    BrokenDocument(
      "more than a hundred per cent", rule: "value-out-of-range", nb: "104", en: "104",
      """
      ---
      type: måleserie
      tittel: Andel med vurdert fallfare
      måleenhet: prosent
      ---
      ## Målinger

      | Tid | Verdi |
      | --- | --- |
      | 2026-01 | 96 |
      | 2026-02 | ⟦104⟧ |
      """),
    BrokenDocument(
      "the value is not what the counts give", rule: "value-not-ratio", nb: "40", en: "40",
      """
      ---
      type: måleserie
      tittel: Andel med vurdert fallfare
      måleenhet: prosent
      ---
      ## Målinger

      | Tid | Verdi | Teller | Nevner |
      | --- | --- | --- | --- |
      | 2026-01 | ⟦50⟧ | 8 | 20 |
      """),
    BrokenDocument(
      "nothing to divide by", rule: "zero-denominator", nb: "nevneren", en: "denominator",
      """
      ---
      type: måleserie
      tittel: Andel med vurdert fallfare
      måleenhet: prosent
      ---
      ## Målinger

      | Tid | Teller | Nevner |
      | --- | --- | --- |
      | 2026-01 | 8 | 20 |
      | 2026-02 | 0 | ⟦0⟧ |
      """),
    BrokenDocument(
      "a spreadsheet without times", rule: "csv-without-column", nb: "kolonne for tid",
      en: "column for the time",
      """
      ---
      type: måleserie
      tittel: Fall per måned
      måleenhet: fall
      datafil: fall.csv
      ---
      """,
      others: [
        "fall.csv": """
        ⟦Post;Verdi⟧
        Øst;4
        Vest;5
        """
      ]),
    BrokenDocument(
      "numbers in a file that is not there", rule: "dangling-reference",
      nb: "legg fila der, eller rett navnet",
      en: "put the file there, or correct its name",
      """
      ---
      type: måleserie
      tittel: Fall per måned
      måleenhet: fall
      datafil: ⟦fall.csv⟧
      ---
      """),
    BrokenDocument(
      "words among the numbers of a spreadsheet", rule: "text-for-number",
      nb: "«ikke talt» er ikke et tall",
      en: "“ikke talt” is not a number",
      """
      ---
      type: måleserie
      tittel: Fall per måned
      måleenhet: fall
      datafil: fall.csv
      ---
      """,
      others: [
        "fall.csv": """
        Måned;Verdi
        2026-01;9
        2026-02;⟦ikke talt⟧
        2026-03;7
        """
      ]),
  ]
}
