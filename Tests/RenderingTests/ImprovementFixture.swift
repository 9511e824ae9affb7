import Model
import Source
import TestSupport

/// A small ward with one improvement in three languages, and a document for each drawing.
enum ImprovementFixture {
  static let today = CalendarDate(unchecked: 2026, 11, 21)

  static var workspace: Workspace { WorkspaceBuilder(files).workspace() }

  static func document(_ path: String) -> Document? { workspace.document(at: path) }

  static let files: [String: String] = [
    "forbedre.yaml": "organisation: Lia kommune\nlanguage: nb\n",
    "enhet.md": "---\ntype: enhet\ntittel: Lia sykehjem\nnivå: enhet\n---\n",
    "fall.md": improvement,
    "uro.md": nynorsk,
    "noise.md": english,
    "tom.md": "---\ntype: forbedring\ntittel: Uten noe\neier: Leder\nfase: planlegge\n---\n",
    "fall-per-måned.md": series,
    "færre-fall.md": goal,
    "under-målet.md": subGoal,
    "bein.md": fishbone,
    "hvorfor.md": whys,
    "risiko.md": risks,
  ]

  static let improvement = """
    ---
    type: forbedring
    tittel: Faste tilsyn gir færre fall
    eier: Enhetsleder
    veileder: Rådgiver
    medvirkning: [Verneombud, Tillitsvalgt]
    startet: 2026-01-14
    frist: 2026-12-18
    fase: evaluere
    mål: færre-fall
    måleserie: fall-per-måned
    konklusjon: delvis nådd
    oppdatert: 2026-11-09
    versjon: 3
    ---

    ## Bakgrunn

    Beboere faller når ingen er nær. Det ga to brudd i 2025, og nettene er verst.

    ## Nøkkeltall

    | Tall | Betydning |
    | --- | --- |
    | 84 | fall i 2025 |
    | 63 % | mellom midnatt og kl. 05 |

    ## Nåsituasjon

    - To av tre fall skjer på vei til badet.
    - Nattvaktene går til ulike tider.

    ## Figur

    Fall etter klokkeslett, 2025

    | Hva | Antall | Poeng |
    | --- | --- | --- |
    | Kl. 22–24 | 17 | |
    | Kl. 02–05 | 31 | ja |

    Kilde: kvalitetssystemet.

    ## Mål

    - Alle er vurdert innen 1. juni 2026.

    ## Årsaksanalyse

    Virkning: Beboere faller om natten

    - Arbeidsmåte
      - Tilsyn har ingen faste tider (rotårsak 1)
      - Alarmen slås av
    - Rom
      - Mørkt mellom seng og bad
      - Ingen har ansvar for lageret (rotårsak 2)

    ### Rotårsaker

    1. Tilsynene har ingen faste tider.
    2. Ingen fyller på nattlys.

    Metode: fiskebein med åtte ansatte.

    ## Tiltak

    | Nr | Tiltak | Rotårsak | Forventet virkning |
    | --- | --- | --- | --- |
    | 1 | Faste tilsyn kl. 23, 01 og 03 | 1 | Færre fall etter midnatt |
    | 2 | Fast lager med nattlys | 2 | Lys på alle rom |

    ## Handlingsplan

    | Tiltak | Hva | Ansvarlig | Frist | Status | Gjennomført |
    | --- | --- | --- | --- | --- | --- |
    | 2 | Lage fast lager | Vaktmester | 2026-11-01 | pågår | |
    | 1 | Prøve faste tilsyn | Nattkontakt | 2026-03-30 | gjennomført | 2026-03-02 |

    ## Resultater

    - Forventet: 4 fall per måned
    - Faktisk: 3 fall per måned

    ## Oppfølging

    ### Vurdering

    Faste tilsyn virker.

    ### Neste kontroll

    - 14.12. kontroll av tilsyn
    """

  static let nynorsk = """
    ---
    type: forbetring
    språk: nn
    tittel: Rolegare overgangar gir heile timar
    eigar: Rektor
    starta: 2026-10-14
    fase: planleggje
    mål:
      målsetjing: Redusere delen seine timar frå 32 % til 15 % innan 30. juni 2027.
      måleeining: prosent
      utgangspunkt: 32
      målverdi: 15
      frist: 2027-06-30
    ---

    ## Bakgrunn

    Timen byrjar ofte med å rydde opp i noko som hende ute.

    ## Årsaksanalyse

    Problem: Timane startar for seint.

    | Kvifor | Fordi | Belegg |
    | --- | --- | --- |
    | Kvifor startar timen for seint? | Læraren løyser konfliktar først | Teljing i mars |
    | Kvifor er det konfliktar? | Vaktene ser ikkje heile uteområdet | |

    ### Rotårsaker

    1. Vaktplanen fordeler tidspunkt og ikkje soner.
    """

  static let english = """
    ---
    type: improvement
    language: en
    title: Fewer interruptions make safer rounds
    owner: Ward manager
    started: 2026-09-01
    phase: do
    ---

    ## Background

    Nurses are interrupted nine times on a drug round.

    ## Action plan

    | Action | What | Responsible | Due | Status |
    | --- | --- | --- | --- | --- |
    | 1 | Try a quiet hour | Ward nurse | 2026-11-01 | in progress |

    ## Results

    Too early to say.
    """

  static let series = """
    ---
    type: måleserie
    tittel: Fall om natten, antall per måned
    måleenhet: fall per måned
    utgangsperiode: 2025
    ---

    ## Definisjon

    Alle fall mellom kl. 22 og 07.

    ## Målinger

    | Tid | Verdi |
    | --- | --- |
    """ + "\n"
    + zip(
      ["2025-01", "2025-03", "2025-05", "2025-07", "2025-09", "2025-11"].flatMap { [$0, next($0)] }
        + [
          "2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06", "2026-07", "2026-08",
          "2026-09", "2026-10",
        ],
      [7, 8, 6, 8, 8, 6, 7, 8, 7, 6, 8, 7, 7, 6, 5, 4, 4, 3, 4, 3, 3, 2]
    ).map { "| \($0) | \($1) |" }.joined(separator: "\n") + "\n"

  private static func next(_ month: String) -> String {
    let number = (Int(month.suffix(2)) ?? 0) + 1
    return month.prefix(5) + (number < 10 ? "0" : "") + "\(number)"
  }

  static let goal = """
    ---
    type: mål
    tittel: Færre fall
    målsetning: Redusere antall fall fra 7 per måned i 2025 til 4 per måned innen 30. september 2026.
    indikator: fall-per-måned
    måleenhet: fall per måned
    utgangspunkt: 7
    målverdi: 4
    frist: 2026-09-30
    status: pågår
    ---
    """

  static let subGoal = """
    ---
    type: mål
    tittel: Alle er vurdert for fallrisiko
    målsetning: Alle beboere er vurdert innen 1. juni 2027.
    måleenhet: prosent
    målverdi: 100
    frist: 2027-06-01
    overordnet_mål: færre-fall
    ---
    """

  static let fishbone = """
    ---
    type: fiskebein
    tittel: Hvorfor faller beboerne?
    virkning: Beboere faller om natten
    dato: 2026-01-21
    ---

    ## Årsaker

    - Arbeidsmåte
      - Ingen faste tider (rotårsak 1)
      - Alarmen slås av
      - Runden hoppes over
      - Rapporten er lang
    - Rom
      - Mørkt mellom seng og bad

    ## Rotårsaker

    1. Tilsynene har ingen faste tider.

    ## Metode

    Åtte ansatte, én time.
    """

  static let whys = """
    ---
    type: fem-hvorfor
    tittel: Hvorfor var dosen feil?
    problem: Feil dose i dosetten
    dato: 2026-09-02
    ---

    ## Kjede

    | Hvorfor | Fordi | Belegg |
    | --- | --- | --- |
    | Hvorfor var dosen feil? | Den som fylte, ble avbrutt | Samtale |
    | Hvorfor ble hun avbrutt? | Telefonen står på rommet | |

    ## Rotårsaker

    1. Rommet er ikke skjermet.

    ## Mottiltak

    Telefonen flyttes.
    """

  static let risks = """
    ---
    type: risikovurdering
    tittel: Riktig legemiddel
    gjelder: Legemidler
    dato: 2026-10-02
    ansvarlig: Enhetsleder
    ---

    ## Risikoer

    | Nr | Uønsket hendelse | Sannsynlighet | Konsekvens | Tiltak | Frist | Sannsynlighet etter | Konsekvens etter | Status |
    | --- | --- | --- | --- | --- | --- | --- | --- | --- |
    | 1 | Feil dose | 3 | 5 | Skjermet rom | 2026-11-16 | 2 | 4 | pågår |
    | 2 | Feil beboer | 2 | 5 | | | | | |

    ## Konklusjon

    Feil dose tas først.
    """
}
