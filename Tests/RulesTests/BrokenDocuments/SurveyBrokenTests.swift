import Testing

/// Surveys with something wrong in them.
struct SurveyBrokenTests {
  @Test("Each fault is found where it is", arguments: faults)
  func isFound(_ broken: BrokenDocument) async { await expectFound(broken) }

  static let faults = [
    BrokenDocument(
      "no purpose", rule: "missing-required-field", nb: "formål", en: "purpose",
      """
      ---
      ⟦type: undersøkelse⟧
      tittel: Arbeidsmiljøet
      ---
      """),
    BrokenDocument(
      "misspelt key", rule: "unknown-key", nb: "anonymitet", en: "anonymitet",
      """
      ---
      type: undersøkelse
      tittel: Arbeidsmiljøet
      formål: Finne ett område å gjøre bedre
      ⟦annonymitet⟧: Ingen ser hvem som har svart
      ---
      """),
    BrokenDocument(
      "how many were asked, in words", rule: "wrong-value", nb: "nesten alle", en: "nesten alle",
      """
      ---
      type: undersøkelse
      tittel: Arbeidsmiljøet
      formål: Finne ett område å gjøre bedre
      inviterte: ⟦nesten alle⟧
      ---
      """),
    BrokenDocument(
      "closes before it opens", rule: "finished-before-started",
      nb: "«stenger» 2026-10-02 er før «åpner»",
      en: "“closes” 2026-10-02 is before “opens”",
      """
      ---
      type: undersøkelse
      tittel: Arbeidsmiljøet
      formål: Finne ett område å gjøre bedre
      åpner: 2026-11-02
      stenger: ⟦2026-10-02⟧
      ---
      """),
    BrokenDocument(
      "more answers than invited", rule: "survey-answers-exceed-invited",
      nb: "42 har svart, men bare 40 var invitert",
      en: "42 have answered, but only 40 were invited",
      """
      ---
      type: undersøkelse
      tittel: Arbeidsmiljøet
      formål: Finne ett område å gjøre bedre
      ---
      ## Grupper

      | Gruppe | Inviterte | Svar |
      | --- | --- | --- |
      | Nord | 40 | ⟦42⟧ |
      """),
    BrokenDocument(
      "the parts are more than the whole", rule: "survey-groups-overlap",
      nb: "35 svar til sammen, gruppen over har 33",
      en: "35 answers together, the group above has 33",
      """
      ---
      type: undersøkelse
      tittel: Arbeidsmiljøet
      formål: Finne ett område å gjøre bedre
      ---
      ## Grupper

      | Gruppe | Del av | Inviterte | Svar |
      | --- | --- | --- | --- |
      | Nord | | 40 | ⟦33⟧ |
      | Dagteamet | Nord | 22 | 20 |
      | Kveldsteamet | Nord | 18 | 15 |
      """),
    BrokenDocument(
      "a mean off the scale", rule: "survey-value-off-scale", nb: "skalaen fra 1 til 5",
      en: "the scale from 1 to 5",
      """
      ---
      type: undersøkelse
      tittel: Arbeidsmiljøet
      formål: Finne ett område å gjøre bedre
      skala: 1–5
      ---
      ## Grupper

      | Gruppe | Inviterte | Svar |
      | --- | --- | --- |
      | Nord | 40 | 33 |

      ## Resultat

      | Tema | Nord |
      | --- | --- |
      | Vi hjelper hverandre | ⟦5,4⟧ |
      """),
    BrokenDocument(
      "a group too small to show", rule: "survey-group-below-floor", nb: "for få svar",
      en: "too few answers",
      """
      ---
      type: undersøkelse
      tittel: Arbeidsmiljøet
      formål: Finne ett område å gjøre bedre
      ---
      ## Grupper

      | Gruppe | Del av | Inviterte | Svar |
      | --- | --- | --- | --- |
      | Nord | | 40 | 33 |
      | Natteamet | Nord | 4 | 2 |

      ## Resultat

      | Tema | Nord | ⟦Natteamet⟧ |
      | --- | --- | --- |
      | Vi hjelper hverandre | 4,3 | 4,1 |
      """),
    BrokenDocument(
      "column for a group nobody told of", rule: "unknown-survey-group",
      nb: "mente du «Kveldsteamet»",
      en: "did you mean “Kveldsteamet”",
      """
      ---
      type: undersøkelse
      tittel: Arbeidsmiljøet
      formål: Finne ett område å gjøre bedre
      ---
      ## Grupper

      | Gruppe | Del av | Inviterte | Svar |
      | --- | --- | --- | --- |
      | Nord | | 40 | 33 |
      | Kveldsteamet | Nord | 18 | 15 |

      ## Resultat

      | Tema | Nord | ⟦Kveldteamet⟧ |
      | --- | --- | --- |
      | Vi hjelper hverandre | 4,3 | 4,1 |
      """),
    BrokenDocument(
      "smallest group that protects nobody", rule: "minimum-group-too-low", nb: "under 3",
      en: "below 3",
      """
      ---
      type: undersøkelse
      tittel: Arbeidsmiljøet
      formål: Finne ett område å gjøre bedre
      minste_gruppe: ⟦2⟧
      ---
      """),
    BrokenDocument(
      "compared with what is not there", rule: "dangling-reference", nb: "arbeidsmiljo-2024",
      en: "arbeidsmiljo-2024",
      """
      ---
      type: undersøkelse
      tittel: Arbeidsmiljøet
      formål: Finne ett område å gjøre bedre
      forrige: ⟦arbeidsmiljo-2024⟧
      ---
      """),
    BrokenDocument(
      "counts that are not the answers", rule: "survey-counts-do-not-sum",
      nb: "31 svar til sammen, men 33 har svart",
      en: "add up to 31, but 33 have answered",
      """
      ---
      type: undersøkelse
      tittel: Arbeidsmiljøet
      formål: Finne ett område å gjøre bedre
      skala: 1–5
      ---
      ## Grupper

      | Gruppe | Inviterte | Svar |
      | --- | --- | --- |
      | Nord | 40 | 33 |

      ## Svarfordeling

      | Spørsmål | Svar | 1 | 2 | 3 | 4 | 5 |
      | --- | --- | --- | --- | --- | --- | --- |
      ⟦| Får du hjelp? | 33 | 1 | 2 | 8 | 12 | 8 |⟧
      """),
  ]
}
