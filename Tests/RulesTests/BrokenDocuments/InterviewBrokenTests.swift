import Testing

/// Interviews with something wrong in them.
struct InterviewBrokenTests {
  @Test("Each fault is found where it is", arguments: faults)
  func isFound(_ broken: BrokenDocument) async { await expectFound(broken) }

  static let faults = [
    BrokenDocument(
      "misspelt key", rule: "unknown-key", nb: "varighet", en: "varighet",
      """
      ---
      type: intervju
      tittel: Om kvelden
      ⟦varihet⟧: 60
      ---
      """),
    BrokenDocument(
      "no title", rule: "missing-required-field", nb: "tittel", en: "title",
      """
      ---
      ⟦type: intervju⟧
      ---
      """),
    BrokenDocument(
      "form that is none", rule: "wrong-value", nb: "fokusgruppe", en: "focus group",
      """
      ---
      type: intervju
      tittel: Om kvelden
      form: ⟦telefon⟧
      ---
      """),
    BrokenDocument(
      "minutes in words in a cell", rule: "wrong-cell", nb: "minutter", en: "minutes",
      """
      ---
      type: intervju
      tittel: Om kvelden
      ---
      ## Spørsmål

      | Nr | Spørsmål    | Minutter      |
      | -- | ----------- | ------------- |
      | 1  | Hva er bra? | ⟦ganske lenge⟧ |
      """),
    BrokenDocument(
      "eleven in one group", rule: "focus-group-size", nb: "definisjonen 6–10",
      en: "its definition 6–10",
      """
      ---
      type: intervju
      tittel: Om kvelden
      ---
      ## Grupper

      | Gruppe | Antall |
      | ------ | ------ |
      | 1      | ⟦11⟧   |
      """),
    BrokenDocument(
      "limits of the workspace's own", rule: "focus-group-size", nb: "vil ha 3–5", en: "wants 3–5",
      """
      ---
      type: intervju
      tittel: Om kvelden
      ---
      ## Grupper

      | Gruppe | Antall |
      | ------ | ------ |
      | 1      | ⟦6⟧    |
      """,
      others: [
        "forbedre.yaml": """
        language: nb
        limits:
          focus-group-least: 3
          focus-group-most: 5
        """
      ]),
    BrokenDocument(
      "count that contradicts the roles", rule: "group-count-disagrees", nb: "7", en: "7",
      """
      ---
      type: intervju
      tittel: Om kvelden
      ---
      ## Grupper

      | Gruppe | Antall | Deltakere                      |
      | ------ | ------ | ------------------------------ |
      | 1      | ⟦7⟧    | Sykepleier (3), Nattevakt (2)  |
      """),
    BrokenDocument(
      "questions longer than the interview", rule: "question-minutes-exceed-interview",
      nb: "40 minutter av 30", en: "40 minutes of 30",
      """
      ---
      type: intervju
      tittel: Om kvelden
      varighet: ⟦30⟧
      ---
      ## Spørsmål

      | Nr | Spørsmål          | Minutter |
      | -- | ----------------- | -------- |
      | 1  | Hva er bra?       | 20       |
      | 2  | Hva er vanskelig? | 20       |
      """),
    BrokenDocument(
      "goal that is not there", rule: "dangling-reference", nb: "rolig-kveld", en: "rolig-kveld",
      """
      ---
      type: intervju
      tittel: Om kvelden
      førte_til: [⟦rolig-kveld⟧]
      ---
      """),
    BrokenDocument(
      "statement without its words", rule: "empty-cell", nb: "«Utsagn»", en: "“Statement”",
      """
      ---
      type: intervju
      tittel: Om kvelden
      ---
      ## Utsagn

      | Utsagn | Antall |
      | ------ | ------ |
      ⟦|        | 3      |⟧
      """),
  ]
}
