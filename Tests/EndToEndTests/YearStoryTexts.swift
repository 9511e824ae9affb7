/// What the unit of the year's story writes, as people write it.
enum YearStoryTexts {
  /// The unit with its roles and two regular meetings.
  static let profile = """
    ---
    type: enhet
    tittel: Hjemmetjenesten Vest
    nivå: enhet
    leder: Enhetsleder
    ansatte: 31
    ---

    ## Hovedoppgaver

    - Gi helsehjelp og praktisk hjelp hjemme hos 110 brukere, hele døgnet

    ## Roller

    | Rolle | E-post | HMS-kurs |
    | --- | --- | --- |
    | Enhetsleder | leder@vest.example | 2025 |
    | Fagkoordinator | fag@vest.example | 2025 |
    | Verneombud | verneombud@vest.example | 2025 |
    | Tillitsvalgt | tillitsvalgt@vest.example | 2025 |
    | Kveldskontakt | kveld@vest.example | 2025 |

    ## Arenaer

    | Arena | Formål | Rytme | Klokkeslett | Minutter | Møteleder | Deltakere | Sted | Unntak |
    | --- | --- | --- | --- | --- | --- | --- | --- | --- |
    | Tavlemøte | Se på tallene og fordele neste steg | annenhver onsdag fra 2026-01-07 | 13.30 | 30 | Fagkoordinator | Enhetsleder, Verneombud, Tillitsvalgt, Kveldskontakt | Tavla på vaktrommet | |
    | Personalmøte | Velge saker og lære av det vi har prøvd | 2. tirsdag i måneden | 13.45 | 45 | Enhetsleder | Fagkoordinator, Verneombud, Tillitsvalgt, Kveldskontakt | Møterommet | |

    """

  /// The card as somebody from the evening shift writes it.
  static let idea = """
    ---
    type: idé
    tittel: Lås kveldslista kl. 14
    fra: Kveldskontakt
    løftet: 2026-01-07
    løftet_til: Enhetsleder
    status: ny
    ---

    ## Forslag

    Kveldslista endres til siste liten. Lås den kl. 14, så vet alle hvem de skal til.

    ## Slik merker vi det

    Færre telefoner før kveldsvakta begynner.

    """

  /// The employee survey before it opens.
  static let survey = """
    ---
    type: undersøkelse
    tittel: Medarbeiderundersøkelsen 2026 i Hjemmetjenesten Vest
    profil: egen
    formål: Finne det vi vil ta vare på, og velge det vi vil gjøre bedre
    målgruppe: Alle fast ansatte
    svarmåte: Digitalt, omtrent et kvarter
    anonymitet: Bare sammendrag for grupper med minst fem svar
    åpner: 2026-03-02
    stenger: 2026-03-20
    ansvarlig: Enhetsleder
    tilbakemelding: 2026-04-14
    oppdatert: 2026-01-28
    ---

    ## Hva spørsmålene gjelder

    «Nærmeste leder» er enhetslederen. «Kolleger» er de du går vakt med.

    """

  /// What came of it, written below.
  static let answers = """

    ## Grupper

    | Gruppe | Inviterte | Svar |
    | --- | --- | --- |
    | Hjemmetjenesten Vest | 31 | 27 |

    ## Resultat

    | Tema | Hjemmetjenesten Vest |
    | --- | --- |
    | Samhold | 4,3 |
    | Rolleklarhet | 3,4 |

    ## Hva svarene forteller

    Vi har det godt sammen, men for få vet hvem som har ansvaret når lista endres.

    ## Det vi vil forbedre

    - Rolleklarhet på kveld

    """

  /// The staff meeting in February, held.
  static let staffMeeting = """
    ---
    type: møte
    tittel: Personalmøte om medarbeiderundersøkelsen
    dato: 2026-02-10
    klokkeslett: 13.45
    varighet: 45
    sted: Møterommet
    formål: Alle vet hva spørsmålene i medarbeiderundersøkelsen gjelder, og vi velger ett forslag
    møteleder: Enhetsleder
    referent: Fagkoordinator
    deltakere: [Fagkoordinator, Verneombud, Tillitsvalgt, Kveldskontakt]
    arena: Personalmøte
    status: holdt
    avlastning: Kveldsvakta kom en time før
    sendt: 2026-02-02
    referat_sendt: 2026-02-11
    gjelder: [medarbeiderundersøkelsen-2026]
    ---

    ## Saksliste

    | Nr | Sak | Minutter | Hva vi gjør | Ansvarlig | Mål for saken |
    | --- | --- | --- | --- | --- | --- |
    | 1 | Spørsmålene i medarbeiderundersøkelsen | 20 | drøfte | Enhetsleder | Alle forstår dem likt |
    | 2 | Hvilket forslag tar vi først? | 20 | beslutte | Fagkoordinator | Ett forslag er valgt |
    | 3 | Oppsummering | 5 | informere | Enhetsleder | Oppgavene har rolle og frist |

    ## Til stede

    - Enhetsleder, Fagkoordinator, Verneombud, Tillitsvalgt, Kveldskontakt

    ## Beslutninger

    - Vi tar tak i kveldslista først.

    ## Oppgaver

    | Hva | Ansvarlig | Frist | Status | Gjennomført |
    | --- | --- | --- | --- | --- |
    | Skrive mål og plan for kveldslista | Enhetsleder | 2026-02-18 | gjennomført | 2026-02-18 |

    ## Konklusjon

    Kveldslista er saken vi begynner med. Svarene på undersøkelsen kommer i mars.

    """

  /// What they want.
  static let goal = """
    ---
    type: mål
    tittel: Færre sene endringer av kveldslista
    målsetning: Redusere sene endringer av kveldslista i Hjemmetjenesten Vest fra 12 i 2025 til 4 i måneden innen 30. september 2026.
    indikator: sene-endringer
    måleenhet: endringer per måned
    utgangspunkt: 12
    utgangspunkt_dato: 2025
    målverdi: 4
    frist: 2026-09-30
    gjelder: Kveldsvaktene i Hjemmetjenesten Vest
    eier: Enhetsleder
    akseptert_av: [Verneombud, Tillitsvalgt]
    akseptert_dato: 2026-02-10
    realistisk_fordi: Hjemmetjenesten Nord gikk fra 11 til 4 på et halvt år.
    hyppighet: månedlig
    kilde: [lås-kveldslista-kl-14]
    status: pågår
    oppdatert: 2026-02-18
    ---

    ## Bakgrunn

    Sene endringer gir vikarer som ikke kjenner brukerne, og vakter uten pause.

    ## Måling

    Fagkoordinatoren teller endringer etter kl. 14 i lista, den første uka i måneden.

    ## Delmål

    - Høyst 8 endringer i mai

    """

  /// What they count, a year before they began.
  static let series = """
    ---
    type: måleserie
    tittel: Sene endringer av kveldslista
    måleenhet: endringer per måned
    kilde: Turnusprogrammet
    hyppighet: månedlig
    ansvarlig: Fagkoordinator
    ønsket_retning: lavere
    utgangsperiode: 2025
    ---

    ## Definisjon

    Endringer av kveldslista etter kl. 14 samme dag.

    ## Målinger

    | Tid | Verdi |
    | --- | --- |
    | 2025-01 | 12 |
    | 2025-02 | 13 |
    | 2025-03 | 11 |
    | 2025-04 | 12 |
    | 2025-05 | 14 |
    | 2025-06 | 11 |
    | 2025-07 | 10 |
    | 2025-08 | 12 |
    | 2025-09 | 13 |
    | 2025-10 | 12 |
    | 2025-11 | 11 |
    | 2025-12 | 13 |
    | 2026-01 | 12 |

    """

  /// The case.
  static let improvement = """
    ---
    type: forbedring
    tittel: En låst kveldsliste gir ro før vakta
    eier: Enhetsleder
    medvirkning: [Verneombud, Tillitsvalgt, Kveldskontakt]
    startet: 2026-02-11
    frist: 2026-12-15
    fase: planlegge
    status: pågår
    mål: færre-sene-endringer
    handlingsplan: handlingsplan-2026
    måleserie: sene-endringer
    kilde: [lås-kveldslista-kl-14]
    opprettet: 2026-02-18
    ---

    ## Bakgrunn

    Kveldslista blir endret etter kl. 14 tre ganger i uka. Brukerne får ukjente ansikter, og kveldsvaktene begynner uten oversikt.

    ## Nåsituasjon

    - Endringene kommer når dagvakta melder fra sent om sykdom og nye oppdrag
    - Ingen eier lista mellom kl. 14 og 15

    ## Årsaksanalyse

    Virkning: Lista endres etter at kveldsvakta har planlagt

    - Rutiner
      - Ingen frist for endringer (rotårsak 1)
      - Ulike regler på ulike vakter
    - Roller
      - Ingen eier lista på ettermiddagen (rotårsak 2)
      - Vikarer får ulike beskjeder

    ### Rotårsaker
    1. Det er ingen frist for endringer av lista.
    2. Ingen eier lista mellom kl. 14 og 15.

    """

  /// Who does what.
  static let plan = """
    ---
    type: handlingsplan
    tittel: Handlingsplan for kveldslista
    eier: Enhetsleder
    medvirkning: [Verneombud, Tillitsvalgt]
    mål: færre-sene-endringer
    kilde: [medarbeiderundersøkelsen-2026]
    status: pågår
    opprettet: 2026-02-18
    ---

    ## Tiltak

    | Nr | Tiltak | Rotårsak | Mål | Forventet virkning | Nivå |
    | --- | --- | --- | --- | --- | --- |
    | 1 | Frist kl. 14 for endringer | 1 | færre-sene-endringer | Høyst fire endringer i måneden | organisasjon |
    | 2 | Én eier av lista på ettermiddagen | 2 | færre-sene-endringer | Alle vet hvem de skal spørre | ledelse |

    ## Handlingsplan

    | Tiltak | Hva | Ansvarlig | Oppstart | Frist | Ressurser | Status | Gjennomført | Mål | Kommentar |
    | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
    | 1 | Skrive ny rutine for lista | Fagkoordinator | 2026-02-18 | 2026-03-18 | 3 timer | pågår | | færre-sene-endringer | |
    | 2 | Fordele ansvaret for lista i turnusen | Enhetsleder | 2026-02-18 | 2026-04-08 | 4 timer | planlagt | | færre-sene-endringer | |
    | 1 | Prøve låst liste i to måneder | Kveldskontakt | 2026-04-01 | 2026-06-15 | 10 minutter per vakt | planlagt | | færre-sene-endringer | |

    """
}
