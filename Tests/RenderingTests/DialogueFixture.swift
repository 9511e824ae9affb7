import Model
import Source
import TestSupport

/// A workplace dialogue and cafés, whole, empty and overfull.
enum DialogueFixture {
  static let today = CalendarDate(unchecked: 2026, 11, 21)

  static let dialogue = """
    ---
    type: arbeidsplassutvikling
    tittel: Gode kvelder
    formål: Finne ut hva som gir gode kvelder, og velge ett ønske
    prosessleder: Fagkoordinator
    referent: Superbruker
    ansvarsgruppe: [Enhetsleder, Verneombud]
    avlastning: Nabogangen tar telefonen.
    sikres_ved: Fast sak på tavlemøtet
    handlingsplan_innen: 2027-02-24
    involvert_igjen: Personalmøtet i mars
    ---
    ## Møter

    | Møte | Dato | Klokkeslett | Minutter | Sted |
    | --- | --- | --- | --- | --- |
    | 1 | 2027-01-13 | 13.00 | 90 | Kantina |
    | 2 | 2027-02-03 | 13.00 | 120 | Kantina |

    ## Suksesskriterier

    - Alle har fortalt.

    ## Deltakere

    | Deltaker | Antall | Avdeling | Faggruppe | Leder for |
    | --- | --- | --- | --- | --- |
    | Enhetsleder | 1 | Dag | Leder | alle |
    | Sykepleier | 3 | Dag | Sykepleier | |
    | Nattevakt | 5 | Natt | Helsefagarbeider | |

    ## Grupper

    | Gruppe | Deltakere | Bord |
    | --- | --- | --- |
    | 1 | Sykepleier, Nattevakt, Nattevakt, Nattevakt | Vinduet |
    | 2 | Sykepleier, Sykepleier, Nattevakt, Nattevakt | Døra |

    ## Ønsker

    | Gruppe | Rang | Ønske | Utenfor oss | Løftet til |
    | --- | --- | --- | --- | --- |
    | 1 | 1 | Pauser vi faktisk får tatt | | |
    | 1 | 2 | Ros som sies høyt | | |
    | 1 | 3 | En bil som alltid er ladet | ja | Enhetsleder |

    ## Forslag

    | Gruppe | Ønske | Nivå | Handling | Hvem | Ressurser | Oppstart | Raskt |
    | --- | --- | --- | --- | --- | --- | --- | --- |
    | 1 | Pauser vi faktisk får tatt | individ | Ta pausen | Hver enkelt | Ingen | 2027-02-08 | ja |
    | 1 | Pauser vi faktisk får tatt | ledelse | Legge pausen inn i lista | Enhetsleder | 4 timer | uke 7 2027 | |
    | 2 | Ros som sies høyt | gruppe | Si én ting ved tavla | Superbruker | 1 minutt | mars 2027 | |
    | 2 | Pauser vi faktisk får tatt | ledelse | Legge pausen inn i lista | Enhetsleder | 4 timer | mars 2027 | |

    ## Utstyr

    - [x] Fem ark
    - [ ] Klokke
    """

  static let cafe = """
    ---
    type: dialogkafé
    tittel: Kafeene er nyttige
    tema: Overgangen til natt
    formål: Finne to ting vi prøver
    dato: 2026-12-09
    klokkeslett: 13.00
    varighet: 90
    sted: Kantina
    kaféleder: Fagkoordinator
    ventet: 13
    runder: 3
    minutter_per_runde: 20
    avlastning: Vikarene går rundene.
    ettermåling: 2027-05-12
    ---
    ## Spørsmål

    1. Når gikk et skifte bra?
    2. Hva mangler natta?
    3. Hva prøver vi?

    ## Deltakere

    | Deltaker | Antall | Avdeling | Faggruppe |
    | --- | --- | --- | --- |
    | Sykepleier | 6 | Dag | Sykepleier |
    | Nattevakt | 7 | Natt | Helsefagarbeider |

    ## Bord

    | Bord | Vert | Plasser |
    | --- | --- | --- |
    | 1 | Verneombud | 5 |
    | 2 | Superbruker | 4 |
    | 3 | Nattkontakt | 4 |

    ## Samlinger

    | Samling | Dato | Tema | Inviterte | Til stede | Svar | Lite nyttig | Nyttig | Svært nyttig |
    | --- | --- | --- | --- | --- | --- | --- | --- | --- |
    | 1 | 2026-02-11 | Morgenen | 40 | 31 | 23 | 0 | 17 | 6 |
    | 2 | 2026-05-06 | Pausene | 40 | 25 | 20 | 2 | 13 | 5 |
    | 3 | 2026-09-09 | Lista | 40 | 9 | 4 | 1 | 2 | 1 |
    | 4 | 2026-10-14 | Natta | 40 | 28 | 21 | 1 | 16 | 4 |

    ## Det fungerte godt fordi

    - vi snakket på tvers

    ## Det kan bli bedre med

    - Færre spørsmål

    ## Løftede saker

    | Sak | Løftet til | Løftet | Beslutning | Svar | Besvart |
    | --- | --- | --- | --- | --- | --- |
    | Fem minutter overlevering | Enhetsleder | 2026-05-07 | ja | Prøves fra juni | 2026-05-12 |
    """

  static let workspace = WorkspaceBuilder([
    "forbedre.yaml": "language: nb\n",
    "nord/enhet.md": "---\ntype: enhet\ntittel: Nord\nnivå: enhet\n---\n",
    "nord/apu.md": dialogue, "nord/kafé.md": cafe,
    "nord/tom-apu.md": """
    ---
    type: arbeidsplassutvikling
    tittel: Ikke begynt
    ---
    ## Møter

    | Møte | Dato | Minutter |
    | --- | --- | --- |
    | 1 | 2027-01-13 | 90 |
    """,
    "nord/tom-kafé.md": "---\ntype: dialogkafé\ntittel: Tom\ntema: Noe\n---\n",
    "nord/full-apu.md": fullDialogue, "nord/full-kafé.md": fullCafe,
  ]).workspace()

  private static let long =
    "En arbeidsdag der vi rekker det vi har lovet hverandre uten å måtte velge bort den ene for den andre"

  private static var fullDialogue: String {
    var text = """
      ---
      type: arbeidsplassutvikling
      tittel: Alle sier alt de har på hjertet, og vi skriver ned hvert eneste ord
      formål: \(long) \(long)
      prosessleder: Fagkoordinator for hele kveldstjenesten
      ansvarsgruppe: [Enhetsleder, Fagkoordinator, Verneombud, Tillitsvalgt, Superbruker, Dagkontakt]
      ---
      ## Møter

      | Møte | Dato | Klokkeslett | Minutter | Sted |
      | --- | --- | --- | --- | --- |
      | 1 | 2027-01-13 | 23.30 | 120 | Det store møterommet i andre etasje |
      | 2 | 2027-02-03 | 13.00 | 90 | Det store møterommet i andre etasje |

      ## Program

      | Møte | Del | Minutter |
      | --- | --- | --- |
      | 1 | Velkomst | 40 |
      | 1 | Sang | 60 |
      | 1 | Utstilling | 50 |

      ## Grupper

      | Gruppe | Deltakere | Bord |
      | --- | --- | --- |

      """
    for group in 1...12 {
      text +=
        "| \(group) | Sykepleier på dag, Helsefagarbeider på kveld, Nattevakt, Assistent i turnus | Bord \(group) ved vinduet |\n"
    }
    text += "\n## Ønsker\n\n| Gruppe | Rang | Ønske |\n| --- | --- | --- |\n"
    for group in 1...12 {
      for rank in 1...3 {
        text += "| \(group) | \(rank) | \(long), nummer \(rank) fra gruppe \(group) |\n"
      }
    }
    text +=
      "\n## Forslag\n\n| Gruppe | Ønske | Nivå | Handling | Hvem | Ressurser | Oppstart |\n| --- | --- | --- | --- | --- | --- | --- |\n"
    for group in 1...12 {
      for level in ["individ", "gruppe", "ledelse", "organisasjon"] {
        text +=
          "| \(group) | \(long), nummer 1 fra gruppe \(group) | \(level) | \(long) på nivå \(level) | Kommunalsjef helse og omsorg | Femten timer og to møter | mars 2027 |\n"
      }
    }
    return text
  }

  private static var fullCafe: String {
    var text = """
      ---
      type: dialogkafé
      tittel: Mange kafeer
      tema: \(long)
      formål: \(long)
      dato: 2026-12-09
      ventet: 90
      ---
      ## Spørsmål

      1. \(long)?
      2. \(long)?
      3. \(long)?

      ## Samlinger

      | Samling | Dato | Tema | Inviterte | Til stede | Svar | Lite nyttig | Nyttig | Svært nyttig |
      | --- | --- | --- | --- | --- | --- | --- | --- | --- |

      """
    for session in 1...12 {
      text +=
        "| \(session) | 2026-0\(session % 9 + 1)-11 | \(long) | 90 | 40 | 30 | 3 | 17 | 10 |\n"
    }
    for heading in [
      "Det fungerte godt fordi", "Det fungerte ikke godt fordi", "Det kan bli bedre med",
    ] {
      text += "\n## \(heading)\n\n"
      for _ in 1...8 { text += "- \(long)\n" }
    }
    return text
  }
}
