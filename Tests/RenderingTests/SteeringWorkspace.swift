import Model
import Source
import TestSupport

/// A unit with one of each document that steers improvement work: a pilot, a practice, a project,
/// requirements, two reviews, courses and functions.
enum SteeringWorkspace {
  static let today = CalendarDate(unchecked: 2026, 11, 21)

  static let workspace = WorkspaceBuilder(files).workspace()

  static let files: [String: String] = [
    "forbedre.yaml": "organisation: Furuvik\nlanguage: nb\nprofiles: [hms]\n",
    "nord/enhet.md": """
    ---
    type: enhet
    tittel: Nord
    leder: Enhetsleder
    e-post: nord@furuvik.example
    oppdatert: 2026-09-01
    ---
    ## Hovedoppgaver

    - Pleie hele døgnet

    ## Roller

    | Rolle | Innehaver | HMS-kurs |
    | --- | --- | --- |
    | Enhetsleder | | 2024-03 |
    | Verneombud | | 2025 |
    | Nattkontakt | Kari Berg | |
    | Fagkoordinator | ledig | |
    """,
    "nord/natt.md": """
    ---
    type: måleserie
    tittel: Fall om natta
    måleenhet: fall
    ---
    ## Målinger

    | Tid | Verdi |
    | --- | --- |
    \((1...12).map { "| 2025-\($0 < 10 ? "0" : "")\($0) | \(6 + $0 % 3) |" }.joined(separator: "\n"))
    \((1...10).map { "| 2026-\($0 < 10 ? "0" : "")\($0) | \($0 < 4 ? 6 : 3) |" }.joined(separator: "\n"))
    """,
    "nord/fall.md": """
    ---
    type: forbedring
    tittel: Faste tilsyn ga færre fall
    eier: Enhetsleder
    fase: korrigere
    mål:
      målsetning: Fall om natta går fra 7 til 4 i måneden innen 1. oktober 2026
      indikator: natt
      måleenhet: fall
      utgangspunkt: 7
      målverdi: 4
      frist: 2026-10-01
    måleserie: natt
    oppdatert: 2026-11-01
    ---
    ## Bakgrunn

    Sju falt hver måned.

    ## Tiltak

    | Nr | Tiltak |
    | --- | --- |
    | 1 | Faste tilsyn |

    ## Handlingsplan

    | Tiltak | Hva | Ansvarlig | Frist | Status |
    | --- | --- | --- | --- | --- |
    | 1 | Prøve tilsyn | Nattkontakt | 2026-04-01 | gjennomført |
    | 1 | Lære opp vikarer | Nattkontakt | 2026-12-01 | pågår |
    """,
    "nord/slik-gikk-det.md": """
    ---
    type: evaluering
    tittel: Slik gikk det
    forbedring: fall
    vurdert_dato: 2026-10-20
    vurdert_av: [Enhetsleder, Verneombud]
    konklusjon: nådd
    beslutning: ny praksis
    ny_kontroll: 2027-02-01
    ---
    ## Problemet

    Sju falt hver måned, de fleste på vei til badet.

    ## Virkning

    Tre i måneden siden april.
    """,
    "nord/tilsyn.md": """
    ---
    type: ny praksis
    tittel: Faste tilsyn om natta
    ansvarlig: Nattkontakt
    gjelder_fra: 2026-10-25
    evaluering: slik-gikk-det
    kontrolldato: 2027-02-01
    ---
    ## Ny praksis

    Nattvakta ser innom alle kl. 23, 01, 03 og 05.

    ## Det som er endret

    | Hvor | Hva | Dokument | Gjort |
    | --- | --- | --- | --- |
    | prosedyrer | Nattinstruksen | Prosedyre 7 | 2026-10-25 |
    | funksjonsbeskrivelser | Rundene | funksjoner-nord | 2026-10-25 |
    | opplæring | Vikarene | kurs-nord | |

    ## Deling

    | Kanal | Mottakere | Dato |
    | --- | --- | --- |
    | Kvalitetsutvalg | De andre enhetene | 2026-11-05 |
    """,
    "nord/prøve.md": """
    ---
    type: pilot
    tittel: Faste tilsyn i sju netter
    prøver: fall
    tiltak: 1
    testnummer: 1
    ansvarlig: Nattkontakt
    omfang: Én gang
    start: 2026-02-02
    slutt: 2026-02-08
    stoppkriterium: To netter der noen venter lenge
    beslutning: tilpasse
    ---
    ## Spørsmål

    Faller færre?

    ## Forventning

    Høyst ett fall.

    ## Suksesskriterier

    | Kriterium | Ønsket | Resultat | Oppfylt |
    | --- | --- | --- | --- |
    | Fall | høyst 1 | 1 | ja |
    | Tilsyn krysset av | 26 av 28 | 20 av 28 | nei |

    ## Data vi samler

    - Kryss på tavla

    ## Plan

    Nattkontakten går første runde.

    ## Gjennomføring

    Åtte runder ble glemt.

    ## Det vi lærte

    Runden begynte i feil ende.

    ## Veien videre

    Prøve på nytt med ny runde.
    """,
    "nord/alarmer.md": """
    ---
    type: prosjekt
    tittel: Nye alarmer
    prosjektleder: Nattkontakt
    oppdragsgiver: Enhetsleder
    status: avsluttet
    avsluttet: 2026-10-30
    startet: 2026-01-05
    slutt: 2026-10-30
    budsjett: 450 000 kroner
    gevinstplan: Gevinstplanen
    ---
    ## Effektmål

    | Nr | Effektmål | For hvem | Når |
    | --- | --- | --- | --- |
    | E1 | Tryggere netter | Pasientene | 2027 |

    ## Faser

    | Fase | Nr | Resultatmål | Start | Slutt | Beslutningspunkt | Beslutning |
    | --- | --- | --- | --- | --- | --- | --- |
    | forstudie | R1 | Behovet er kjent | 2026-01-05 | 2026-03-01 | 2026-03-10 | Gå videre |
    | hovedprosjekt | R2 | Alarmene er i bruk | 2026-03-16 | 2026-10-30 | | |

    ## Milepæler

    | Milepæl | Dato | Nådd |
    | --- | --- | --- |
    | Alarmene er bestilt | 2026-04-01 | 2026-04-03 |
    | Alarmene er montert | 2026-08-01 | 2026-08-20 |
    | Alle er opplært | 2026-08-10 | 2026-08-24 |

    ## Kritiske risikoer

    | Risiko | Tiltak | Ansvarlig |
    | --- | --- | --- |
    | Svakt nett | Måle dekningen | Nattkontakt |

    ## Statusrapporter

    | Dato | Farge | Avvik | Vurdering | Utsikt | Forslag |
    | --- | --- | --- | --- | --- | --- |
    | 2026-04-15 | grønn | Ingen | I rute | God | Ingen |
    | 2026-08-15 | rød | Montert for sent | Vikarer mangler | Usikker | Utsette opplæringen to uker |

    ## Måloppnåelse

    | Mål | Resultat | Konklusjon |
    | --- | --- | --- |
    | E1 | Fire fall mot ni | delvis nådd |
    | R2 | 20 alarmer i bruk | nådd |

    ## Erfaringer

    Vi begynte for sent med opplæringen.

    ## Overlevering

    Nattkontakt bytter batterier hvert kvartal.
    """,
    "nord/krav-nord.md": """
    ---
    type: kravoversikt
    tittel: Krav til Nord
    område: HMS
    hjemmel: [Internkontrollforskriften]
    ansvarlig: Enhetsleder
    ---
    ## Krav

    | Krav | Kilde | Gjelder | Ansvarlig | Besvart i | Sist kontrollert |
    | --- | --- | --- | --- | --- | --- |
    | Farer er kartlagt | Internkontrollforskriften § 5 nr. 6 | ja | Verneombud | Vernerunden | 2026-10-01 |
    | Ansvar er fordelt | Internkontrollforskriften § 5 nr. 5 | ja | | funksjoner-nord | 2025-01-10 |
    | Brannøvelse | Forskrift om brannforebygging | ja | | | |
    | Basseng | Forskrift for badeanlegg | nei | | | |
    """,
    "nord/gjennomgang-2025.md": """
    ---
    type: gjennomgang
    tittel: Gjennomgang 2025
    dato: 2025-11-20
    rutine: Håndboka
    ---
    ## Ti delmål

    | Nr | Svar |
    | --- | --- |
    | 1 | nei |
    | 2 | delvis |
    | 3 | ja |
    """,
    "nord/gjennomgang-nord.md": """
    ---
    type: gjennomgang
    tittel: Gjennomgang 2026
    dato: 2026-11-18
    ansvarlig: Enhetsleder
    deltakere: [Enhetsleder, Verneombud]
    rutine: Håndboka
    ---
    ## Gjennomgått

    | Tema | Det vi så | Funn | Vedtak | Ansvarlig | Frist |
    | --- | --- | --- | --- | --- | --- |
    | varsling | Ingen | | | | |
    | avvik | 12 | Få fra natta | Skrive sammen | Nattkontakt | 2027-01-15 |

    ## Ti delmål

    | Nr | Svar | Grunnlag |
    | --- | --- | --- |
    | 1 | ja | Personalmøtet |
    | 2 | delvis | Ett av to mål |
    | 3 | nei | krav-nord |

    ## Konklusjon

    Natta må melde mer.
    """,
    "nord/kurs-nord.md": """
    ---
    type: opplæring
    tittel: Opplæring i Nord
    ansvarlig: Enhetsleder
    oppdatert: 2026-11-01
    ---
    ## Kurs

    | Kurs | Kreves av | Timer | Gyldig måneder |
    | --- | --- | --- | --- |
    | HMS-kurs | Enhetsleder, Verneombud | 40 | |
    | Hjerte-lunge-redning | alle | 3 | 12 |

    ## Gjennomført

    | Hvem | Kurs | Timer | Dato | Verktøy |
    | --- | --- | --- | --- | --- |
    | Enhetsleder | Hjerte-lunge-redning | 3 | 2026-03-10 | |
    | Kari Berg | Hjerte-lunge-redning | 3 | 2025-03-10 | A3 |
    """,
    "nord/funksjoner-nord.md": """
    ---
    type: funksjonsbeskrivelse
    tittel: Hvem gjør hva i Nord
    godkjent_av: Enhetsleder
    godkjent: 2026-10-26
    oppdatert: 2026-10-26
    ---
    ## Enhetens oppgaver

    - Pleie hele døgnet

    ## Stillinger

    | Stilling | Oppgaver | Rapporterer til |
    | --- | --- | --- |
    | Enhetsleder | Personal; økonomi | Avdelingsleder |
    | Nattkontakt | Tilsyn; avvik | Enhetsleder |

    ## Delegert ansvar

    | Til | Ansvar | Fra | Fullmakt | Dato |
    | --- | --- | --- | --- | --- |
    | Nattkontakt | Ringe inn vikar | Enhetsleder | Brev | 2026-01-15 |
    """,
  ]
}
