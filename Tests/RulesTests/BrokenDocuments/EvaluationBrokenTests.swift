import Testing

/// Evaluations with something wrong in them.
struct EvaluationBrokenTests {
  @Test("Each fault is found where it is", arguments: faults)
  func isFound(_ broken: BrokenDocument) async { await expectFound(broken) }

  static let faults = [
    BrokenDocument(
      "no verdict", rule: "missing-required-field", nb: "konklusjon", en: "verdict",
      """
      ---
      ⟦type: evaluering⟧
      tittel: Virket nattlyset?
      ---
      """),
    BrokenDocument(
      "misspelt key", rule: "unknown-key", nb: "beslutning", en: "beslutning",
      """
      ---
      type: evaluering
      tittel: Virket nattlyset?
      konklusjon: delvis nådd
      ⟦beslutningen⟧: justere
      ---
      """),
    BrokenDocument(
      "a verdict that is none", rule: "wrong-value", nb: "nådd, delvis nådd, ikke nådd",
      en: "reached, partly reached, not reached",
      """
      ---
      type: evaluering
      tittel: Virket nattlyset?
      konklusjon: ⟦ganske bra⟧
      ---
      """),
    BrokenDocument(
      "evaluated next week", rule: "date-in-future", nb: "28. november 2026",
      en: "28 November 2026",
      """
      ---
      type: evaluering
      tittel: Virket nattlyset?
      vurdert_dato: ⟦2026-11-28⟧
      konklusjon: delvis nådd
      ---
      """),
    BrokenDocument(
      "the number in words", rule: "wrong-value", nb: "omtrent sju", en: "omtrent sju",
      """
      ---
      type: evaluering
      tittel: Virket nattlyset?
      konklusjon: delvis nådd
      resultat: ⟦omtrent sju⟧
      ---
      """),
    BrokenDocument(
      "nothing decided", rule: "evaluation-without-decision", nb: "«beslutning: ny praksis»",
      en: "“decision: standardise”",
      """
      ---
      type: evaluering
      tittel: Virket nattlyset?
      konklusjon: ⟦delvis nådd⟧
      ---
      """),
    BrokenDocument(
      "nobody looks again", rule: "evaluation-without-recheck", nb: "«ny_kontroll:»",
      en: "“recheck:”",
      """
      ---
      type: evaluering
      tittel: Virket nattlyset?
      konklusjon: nådd
      beslutning: ⟦ny praksis⟧
      ---
      """),
    BrokenDocument(
      "reached, says who", rule: "evaluation-without-series", nb: "«nådd» uten en måling",
      en: "“reached” without a measurement",
      """
      ---
      type: evaluering
      tittel: Virket nattlyset?
      mål: faerre-fall
      konklusjon: ⟦nådd⟧
      beslutning: ny praksis
      ---
      """,
      others: [
        "faerre-fall.md": """
        ---
        type: mål
        tittel: Færre fall
        målsetning: Redusere fall fra 9 til 5 innen 1. november 2026
        utgangspunkt: 9
        målverdi: 5
        frist: 2026-11-01
        ---
        """
      ]),
    BrokenDocument(
      "questions left open", rule: "evaluation-question-unanswered",
      nb: "av 7 spørsmål er ikke besvart",
      en: "of 7 questions are not answered",
      """
      ---
      ⟦type: evaluering⟧
      tittel: Virket nattlyset?
      konklusjon: delvis nådd
      ---
      ## Problemet

      Ni fall i måneden.

      ## Beslutning

      Nattlys mellom seng og bad.
      """),
    BrokenDocument(
      "reached, but the number is not", rule: "verdict-against-result",
      nb: "resultatet 7 når ikke målverdien 5",
      en: "the result 7 does not reach the target 5",
      """
      ---
      type: evaluering
      tittel: Virket nattlyset?
      mål: faerre-fall
      vurdert_dato: 2026-11-20
      resultat: 7
      konklusjon: ⟦nådd⟧
      ---
      """,
      others: [
        "faerre-fall.md": """
        ---
        type: mål
        tittel: Færre fall
        utgangspunkt: 9
        målverdi: 5
        frist: 2026-11-01
        ---
        """
      ]),
    BrokenDocument(
      "evaluates what is not there", rule: "dangling-reference", nb: "nattlys", en: "nattlys",
      """
      ---
      type: evaluering
      tittel: Virket nattlyset?
      forbedring: ⟦nattlys⟧
      konklusjon: delvis nådd
      ---
      """),
    BrokenDocument(
      "judged lost before the deadline", rule: "verdict-before-deadline", nb: "1. juni 2027",
      en: "1 June 2027",
      """
      ---
      type: evaluering
      tittel: Virket nattlyset?
      mål: faerre-fall
      vurdert_dato: 2026-11-20
      konklusjon: ⟦ikke nådd⟧
      ---
      """,
      others: [
        "faerre-fall.md": """
        ---
        type: mål
        tittel: Færre fall
        utgangspunkt: 9
        målverdi: 5
        frist: 2027-06-01
        ---
        """
      ]),
    BrokenDocument(
      "looked at again before it was done", rule: "finished-before-started",
      nb: "«ny_kontroll» 2026-05-20 er før «vurdert_dato» 2026-11-20",
      en: "“recheck” 2026-05-20 is before “evaluated_on” 2026-11-20",
      """
      ---
      type: evaluering
      tittel: Virket nattlyset?
      vurdert_dato: 2026-11-20
      konklusjon: delvis nådd
      ny_kontroll: ⟦2026-05-20⟧
      ---
      """),
  ]
}
