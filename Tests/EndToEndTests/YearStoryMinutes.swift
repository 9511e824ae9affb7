/// What the unit of the year's story adds as the year goes.
enum YearStoryMinutes {
  /// Minutes of the board meeting in February: a case is lifted.
  static let boardMinutes = """

    ## Til stede

    - Fagkoordinator, Enhetsleder, Verneombud, Tillitsvalgt, Kveldskontakt

    ## Beslutninger

    - Vi prøver en låst kveldsliste.

    ## Løftede saker

    | Sak | Løftet til | Løftet |
    | --- | --- | --- |
    | Flere faste vikarer i helgene | Virksomhetsleder | 2026-02-04 |

    ## Konklusjon

    Forslaget om kveldslista får en plan på personalmøtet 10. februar.

    """

  /// The staff meeting in April, on the answers of the survey.
  static let followUp = """
    ---
    type: møte
    tittel: Oppfølging av medarbeiderundersøkelsen
    dato: 2026-04-14
    klokkeslett: 13.45
    varighet: 45
    sted: Møterommet
    formål: Velge det vi tar tak i etter medarbeiderundersøkelsen
    møteleder: Enhetsleder
    referent: Fagkoordinator
    deltakere: [Fagkoordinator, Verneombud, Tillitsvalgt, Kveldskontakt]
    arena: Personalmøte
    status: holdt
    avlastning: Kveldsvakta kom en time før
    sendt: 2026-04-01
    referat_sendt: 2026-04-15
    gjelder: [medarbeiderundersøkelsen-2026]
    ---

    ## Saksliste

    | Nr | Sak | Minutter | Hva vi gjør | Ansvarlig | Mål for saken |
    | --- | --- | --- | --- | --- | --- |
    | 1 | Svarene på medarbeiderundersøkelsen | 25 | drøfte | Enhetsleder | Alle kjenner svarene |
    | 2 | Det vi tar tak i | 15 | beslutte | Fagkoordinator | Rolleklarhet er fordelt |
    | 3 | Oppsummering | 5 | informere | Enhetsleder | Oppgavene har rolle og frist |

    ## Til stede

    - Enhetsleder, Fagkoordinator, Verneombud, Tillitsvalgt, Kveldskontakt

    ## Beslutninger

    - Rolleklarhet på kveld følges opp i planen for kveldslista.

    ## Konklusjon

    Alle kjenner svarene. Rolleklarhet er tatt inn i planen.

    """

  /// Minutes in May: a task, and a decision that says who and when.
  static let mayMinutes = """

    ## Til stede

    - Fagkoordinator, Enhetsleder, Verneombud, Tillitsvalgt, Kveldskontakt

    ## Beslutninger

    1. Kortet med den nye rutinen henges på vaktrommet (Verneombud, 2026-05-20).
    2. Vi fortsetter med låst liste.

    ## Oppgaver

    | Hva | Ansvarlig | Frist | Status |
    | --- | --- | --- | --- |
    | Vise vikarene den låste lista | Kveldskontakt | 2026-05-27 | planlagt |

    ## Konklusjon

    Låst liste virker. Vikarene må også kjenne den.

    """

  /// Did it work?
  static let evaluation = """
    ---
    type: evaluering
    tittel: Den låste kveldslista virket
    forbedring: en-låst-kveldsliste-gir-ro-før-vakta
    vurdert_dato: 2026-10-21
    vurdert_av: [Enhetsleder, Verneombud, Tillitsvalgt]
    konklusjon: nådd
    beslutning: ny praksis
    ny_kontroll: 2027-02-01
    ---

    ## Problemet

    I 2025 ble kveldslista endret tolv ganger i måneden etter kl. 14.

    ## Beslutning

    Frist kl. 14 for endringer, og én eier av lista på ettermiddagen.

    ## Gjennomført

    Begge tiltak er på plass. Vikarene lærte lista å kjenne i mai.

    ## Informert

    Alle vakter på personalmøtet i oktober, vikarene med et kort på vaktrommet.

    ## Virkning

    Siden juni har det vært tre eller fire endringer i måneden. Kveldsvaktene sier at de begynner med oversikt.

    ## Mer som må til

    Helgene har fortsatt flere endringer enn ukedagene.

    ## Deling

    Hjemmetjenesten Nord har fått rutinen.

    """

  /// Below the goal when it is reached.
  static let goalEnd = """

    ## Evaluering

    Målet er nådd: tre eller fire endringer i måneden siden mai.

    """

  /// Below the improvement when it is practice.
  static let practice = """

    ## Resultater

    Tre eller fire endringer i måneden siden mai.

    - Forventet: 4 endringer
    - Faktisk: 3 endringer

    ## Oppfølging

    ### Ny praksis
    Lista låses kl. 14, og fagkoordinatoren eier den til kl. 15.

    ### Neste kontroll
    - 1. februar 2027: er det fortsatt slik?

    """

  /// Below the card.
  static let ideaEnd = """

    ## Resultat

    Kveldsvakta begynner med oversikt.

    """

  /// A plan nobody goes on with.
  static let recruitment = """
    ---
    type: handlingsplan
    tittel: Plan for helgevikarer
    eier: Enhetsleder
    status: pågår
    opprettet: 2026-11-25
    ---

    ## Handlingsplan

    | Hva | Ansvarlig | Frist | Ressurser | Status |
    | --- | --- | --- | --- | --- |
    | Spørre studentene om faste helger | Enhetsleder | 2027-02-01 | 2 timer | planlagt |

    """
}
