import Testing

/// Workplace dialogues with something wrong in them.
struct WorkplaceDialogueBrokenTests {
  @Test("Each fault is found where it is", arguments: faults)
  func isFound(_ broken: BrokenDocument) async { await expectFound(broken) }

  private static let head = """
    ---
    type: arbeidsplassutvikling
    tittel: Gode dager
    ---

    """
  private static let meetings = """
    ## Møter

    | Møte | Dato | Klokkeslett | Minutter |
    | --- | --- | --- | --- |
    | 1 | 2027-01-13 | 13.00 | 105 |
    | 2 | 2027-02-03 | 13.00 | 105 |

    """

  static let faults = [
    BrokenDocument(
      "no meetings", rule: "missing-section", nb: "Møter", en: "Meetings", head + "⟦⟧"),
    BrokenDocument(
      "misspelt key", rule: "unknown-key", nb: "prosessleder", en: "prosessleder",
      """
      ---
      type: arbeidsplassutvikling
      tittel: Gode dager
      ⟦proseslder⟧: Fagkoordinator
      ---
      """ + "\n" + meetings),
    BrokenDocument(
      "misspelt column", rule: "unknown-column", nb: "«Minuter»", en: "did you mean",
      head + """
        ## Møter

        | Møte | Dato | ⟦Minuter⟧ |
        | --- | --- | --- |
        | 1 | 2027-01-13 | 105 |
        """),
    BrokenDocument(
      "a time that is none", rule: "wrong-cell", nb: "13.75", en: "13.75",
      head + """
        ## Møter

        | Møte | Dato | Klokkeslett | Minutter |
        | --- | --- | --- | --- |
        | 1 | 2027-01-13 | ⟦13.75⟧ | 105 |
        | 2 | 2027-02-03 | 13.00 | 105 |
        """),
    BrokenDocument(
      "a level that is none", rule: "wrong-cell", nb: "sjef", en: "sjef",
      head + meetings + """
        ## Forslag

        | Gruppe | Nivå | Handling | Hvem | Ressurser | Oppstart |
        | --- | --- | --- | --- | --- | --- |
        | 1 | ⟦sjef⟧ | Legge inn pausen | Enhetsleder | 4 timer | uke 7 2027 |
        """),
    BrokenDocument(
      "a day that is not there", rule: "wrong-value", nb: "2027-02-30", en: "2027-02-30",
      """
      ---
      type: arbeidsplassutvikling
      tittel: Gode dager
      handlingsplan_innen: ⟦2027-02-30⟧
      ---
      """ + "\n" + meetings),
    BrokenDocument(
      "only one meeting", rule: "dialogue-with-one-meeting", nb: "bare ett møte",
      en: "only one meeting",
      head + """
        ## Møter

        | Møte | Dato | Minutter |
        | --- | --- | --- |
        ⟦| 1 | 2027-01-13 | 105 |⟧
        """),
    BrokenDocument(
      "an hour only", rule: "dialogue-meeting-outside-length", nb: "60 minutter",
      en: "60 minutes",
      head + """
        ## Møter

        | Møte | Dato | Minutter |
        | --- | --- | --- |
        | 1 | 2027-01-13 | ⟦1 time⟧ |
        | 2 | 2027-02-03 | 105 |
        """),
    BrokenDocument(
      "the second meeting first", rule: "dialogue-meetings-badly-spaced", nb: "ikke etter",
      en: "not after",
      head + """
        ## Møter

        | Møte | Dato | Minutter |
        | --- | --- | --- |
        | 1 | 2027-02-03 | 105 |
        | 2 | ⟦2027-02-03⟧ | 105 |
        """),
    BrokenDocument(
      "parts of 130 minutes in 105", rule: "dialogue-parts-do-not-fit",
      nb: "tar 130 minutter, møtet varer 105", en: "take 130 minutes, the meeting lasts 105",
      head + """
        ## Møter

        | Møte | Dato | Minutter |
        | --- | --- | --- |
        | 1 | 2027-01-13 | 105 |
        | 2 | 2027-02-03 | ⟦105⟧ |

        ## Program

        | Møte | Del | Minutter |
        | --- | --- | --- |
        | 2 | Fra ønsker til muligheter | 40 |
        | 2 | Fra ønske til handling | 90 |
        """),
    BrokenDocument(
      "a group of two", rule: "dialogue-group-not-four", nb: "er på 2, metoden har 4 (3–5",
      en: "has 2, the method has 4 (3–5",
      head + meetings + """
        ## Grupper

        | Gruppe | Deltakere |
        | --- | --- |
        | 1 | Sykepleier, Assistent, Nattevakt, Renholder |
        | 2 | ⟦Sykepleier, Assistent⟧ |
        """),
    BrokenDocument(
      "four wishes on the same rank", rule: "dialogue-wishes-not-three", nb: "rang 1 til 3",
      en: "ranked 1 to 3",
      head + meetings + """
        ## Ønsker

        | Gruppe | Rang | Ønske |
        | --- | --- | --- |
        | 1 | 1 | ⟦Ro⟧ |
        | 1 | 2 | Pauser |
        | 1 | 3 | Ros |
        | 1 | 3 | Latter |
        """),
    BrokenDocument(
      "a group nobody has made", rule: "unknown-dialogue-group", nb: "«Kveld»", en: "“Kveld”",
      head + meetings + """
        ## Grupper

        | Gruppe | Antall |
        | --- | --- |
        | Dag | 4 |
        | Natt | 4 |

        ## Ønsker

        | Gruppe | Rang | Ønske |
        | --- | --- | --- |
        | ⟦Kveld⟧ | 1 | Ro |
        """),
    BrokenDocument(
      "a proposal for a wish worded otherwise", rule: "proposal-of-unknown-wish",
      nb: "mente du «Faste pauser»", en: "did you mean “Faste pauser”",
      head + meetings + """
        ## Ønsker

        | Gruppe | Rang | Ønske |
        | --- | --- | --- |
        | 1 | 1 | Faste pauser |

        ## Forslag

        | Gruppe | Ønske | Nivå | Handling |
        | --- | --- | --- | --- |
        | 1 | ⟦Fast pauser⟧ | gruppe | Si fra |
        """),
    BrokenDocument(
      "a plan that is not there", rule: "dangling-reference", nb: "handlingsplan-2027",
      en: "handlingsplan-2027",
      """
      ---
      type: arbeidsplassutvikling
      tittel: Gode dager
      handlingsplan: ⟦handlingsplan-2027⟧
      ---
      """ + "\n" + meetings),
    BrokenDocument(
      "what came of it is not there", rule: "dangling-reference", nb: "ro-på-kveld",
      en: "ro-på-kveld",
      """
      ---
      type: workplace-dialogue
      title: Good days
      led_to: [⟦ro-på-kveld⟧]
      ---
      """ + "\n" + meetings),
  ]
}
