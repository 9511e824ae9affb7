import Model
import Source
import TestSupport

/// One document of each type that follows work through a process, for its sheets.
enum FlowFixture {
  static let today = CalendarDate(unchecked: 2026, 11, 21)

  static let workspace = WorkspaceBuilder([
    "forbedre.yaml": "organisation: Furuvik\nlanguage: nb\n",
    "enhet.md": "---\ntype: enhet\ntittel: Hjemmetjenesten Nord\n---\n",
    "verdistrøm.md": """
    ---
    type: verdistrøm
    tittel: Et fravær på kveld tar seks timer før brukeren vet hvem som kommer
    prosess: Fravær på kveld, fra melding til første besøk
    for_hvem: Bruker med besøk om kvelden
    begynner_når: Noen på kveldslista melder at de er borte
    slutter_når: Brukeren har fått besøk av en som vet hva som skal gjøres
    dato: 2026-02-18
    deltakere: [Enhetsleder, Fagkoordinator, Kveldskontakt, Verneombud]
    gjennomløpstid: 6 timer
    ønsket_gjennomløpstid: 2 timer
    oppdatert: 2026-02-20
    ---

    ## Nåsituasjon

    | Steg | Hvem | Verdi | Ventetid | Arbeidstid | Rett første gang | Sløsing | Grep | Merknad |
    | --- | --- | --- | --- | --- | --- | --- | --- | --- |
    | Melde fravær | Den som er borte | nødvendig | 0 min | 5 min | 100 % | | | |
    | Finne vikar | Enhetsleder | nødvendig | 40 min | 50 min | 60 % | venting, overbelastning | forenkle | Seks samtaler i snitt |
    | Godkjenne overtid | Enhetsleder | sløsing | 25 min | 5 min | 100 % | venting, overarbeid | fjerne | Ingen er avslått siden 2024 |
    | Endre kveldslista | Fagkoordinator | nødvendig | 30 min | 35 min | 70 % | feil, overarbeid | slå sammen | Føres i to systemer |
    | Gi beskjed til vikaren | Kveldskontakt | nødvendig | 20 min | 10 min | 80 % | variasjon | endre rekkefølge | |
    | Ringe brukerne | Kveldskontakt | verdiskapende | 30 min | 30 min | 50 % | venting, misnøye | kombinere | Halvparten nås ikke |
    | Første besøk | Vikar | verdiskapende | 45 min | 25 min | 90 % | bevegelse | | |

    ## Ønsket situasjon

    | Steg | Hvem | Verdi | Ventetid | Arbeidstid | Rett første gang |
    | --- | --- | --- | --- | --- | --- |
    | Melde fravær | Den som er borte | nødvendig | 0 min | 5 min | 100 % |
    | Be ressursvakta ta lista | Kveldskontakt | nødvendig | 5 min | 5 min | 95 % |
    | Endre låst liste | Fagkoordinator | nødvendig | 10 min | 15 min | 95 % |
    | Ringe brukerne | Kveldskontakt | verdiskapende | 10 min | 30 min | 80 % |
    | Første besøk | Ressursvakt | verdiskapende | 30 min | 25 min | 95 % |

    ## Det vi så

    Over halve tiden er venting, og det meste av ventingen er på en som er opptatt med noe annet. Ingen hadde regnet på hva godkjenningen av overtid koster i tid.
    """,
    "reise.md": """
    ---
    type: tjenestereise
    tittel: Kvelden blir trygg når kjente folk kommer når de har sagt
    bruker: Eldre som bor alene og får besøk hver kveld
    dato: 2026-02-25
    deltakere: [Bruker, Pårørende, Kveldskontakt, Fagkoordinator]
    ansvarlig: Fagkoordinator
    oppdatert: 2026-03-02
    ---

    ## Reisen

    | Fase | Steg | Brukeren gjør | Kontaktpunkt | Vi gjør synlig | Skjer bak | System | Hvem | Vondt punkt | Viktig øyeblikk |
    | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
    | Ettermiddag | Venter | Ser på klokka fra kl. 16 | | | Kveldslista låses | Turnus | Fagkoordinator | Vet ikke hvem som kommer | |
    | Ettermiddag | Får beskjed | Tar telefonen | Telefon | Sier hvem som kommer, og når | Endringer føres | Turnus | Kveldskontakt | Beskjeden kommer etter at noe er endret | ja |
    | Kveld | Noen ringer på | Låser opp | Døra | Sier navn og hva som skal skje | Nøkkel hentes | Nøkkelskap | Kveldskontakt | Stadig nye ansikter | ja |
    | Kveld | Hjelp og medisin | Får hjelp til mat og medisin | Kjøkkenet | Gjør det sammen | Medisinlista sjekkes | Journal | Kveldskontakt | Må forklare hvor ting står | |
    | Kveld | Det lille ekstra | Forteller om dagen | Stua | Setter seg ned fem minutter | Det nye skrives ned | Journal | Kveldskontakt | Det er ikke tid | ja |
    | Natt | Ringer om noe | Trykker på alarmen | Alarm | Svarer og sier hvor lang tid det tar | Natta leser det kvelden skrev | Journal | Dagkontakt | Natta vet ikke hva kvelden vet | |

    ## Hva er viktig for deg

    | Utsagn | Fra | Spurt | Det endret |
    | --- | --- | --- | --- |
    | At jeg vet hvem som kommer før det ringer på | Bruker | 2026-02-19 | Brukerne ringes når lista er låst |
    | At det ikke er en ny hver kveld | Bruker | 2026-02-19 | Ressursvakta kjenner sonen |
    | At noen ser om mor er annerledes enn i går | Pårørende | 2026-02-24 | Fem minutter ved tavla kl. 14.45 foreslås |

    ## Det vi lærte

    Det vonde er ikke at noen er syke, men at ingen sier fra. Beskjeden er det brukerne husker.
    """,
    "gevinster.md": """
    ---
    type: gevinster
    tittel: Låst kveldsliste gir pauser, tid og færre overtidstimer
    eier: Enhetsleder
    status: pågår
    oppdatert: 2026-11-03
    ---

    ## Gevinster

    | Nr | Gevinst | Slag | For hvem | Krever at | Kan måles | Størrelse | Tiden brukes til | Ulempe |
    | --- | --- | --- | --- | --- | --- | --- | --- | --- |
    | 1 | Full pause på kveldsvaktene | økt kvalitet | Kveldslaget | Ressursvakt kl. 16–20 | ja | 49 prosentpoeng | | Dagvakta mister 0,6 årsverk |
    | 2 | Mindre ringing etter vikar | spart tid | Enhetsleder | Lista låses kl. 14.00 | ja | 90 minutter per uke | Lederkveld annenhver uke | |
    | 3 | Færre overtidstimer på kveld | unngått kostnad | Kommunen | Siste melding kl. 13.30 | ja | 26 timer per måned | | Tildelingskontoret må planlegge tidligere |

    ## Gevinstplan

    | Nr | Tiltak | Frist | Ansvarlig | Indikator | Måles slik | Nytte | Gevinstansvarlig | Utgangspunkt | Målverdi |
    | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
    | 1 | Bemanne ressursvakta og legge pausen i lista | 2026-12-31 | Superbruker | pauser-på-kveld | Kryss på vaktlista, vises på tavla hver måned | Brukerne møter folk som har pust | Enhetsleder | 41 | 90 |
    | 2 | Låse kveldslista kl. 14.00 | 2026-06-30 | Fagkoordinator | Minutter brukt på å finne vikar per uke | Enhetsleder noterer i to uker hvert halvår | Leder er på kveldsvakt og ser det brukerne ser | Kommunalsjef helse og omsorg | 180 | 90 |
    | 3 | Avtale siste melding med tildelingskontoret | 2026-06-30 | Enhetsleder | Overtidstimer på kveld per måned | Lønnssystemet, til ledergruppa hvert tertial | Pengene blir til flere timer hos brukerne | Enhetsleder | 46 | 20 |

    ## Gevinstoppfølging

    | Nr | Dato | Planlagt | Faktisk | Gjør nå |
    | --- | --- | --- | --- | --- |
    | 1 | 2026-07-31 | 70 | 72 | Fortsetter som planlagt |
    | 1 | 2026-10-31 | 80 | 80 | Pausen legges inn i malen |
    | 1 | 2026-12-31 | 90 | | |
    | 2 | 2026-06-30 | 120 | 130 | Ressursvakta tar den første telefonen |
    | 2 | 2026-12-18 | 90 | | |
    | 3 | 2026-06-30 | 30 | 34 | Nytt møte med tildelingskontoret i august |
    | 3 | 2026-09-30 | 24 | 22 | Fortsetter som planlagt |
    | 3 | 2027-01-15 | 20 | | |
    """,
    "liste.md": """
    ---
    type: sjekkliste
    tittel: Porten og uteområdet er trygt før barna går ut
    hyppighet: hver uke
    ansvarlig: Assistent sentralt
    sted: Tavla i garderoben
    gjelder_fra: 2026-08-17
    oppdatert: 2026-11-17
    ---

    ## Punkter

    | Nr | Del | Punkt | I orden når |
    | --- | --- | --- | --- |
    | 1 | Porten | Porten lukker seg selv | Den går i lås uten hjelp |
    | 2 | | Barn når ikke låsen | Låsen sitter over 1,5 meter |
    | 3 | Gjerdet | Gjerdet er helt | Ingen åpning er større enn en knyttneve |
    | 4 | Leken | Ingen skruer eller spiker stikker ut | Du har kjent med hånda |
    | 5 | | Sanda er ren og myk | Den er raket og uten glass |
    | 6 | Vinter | Det er strødd der barna går | Du går uten å skli |

    ## Runder

    | Dato | Signert av | 1 | 2 | 3 | 4 | 5 | 6 | Merknad |
    | --- | --- | --- | --- | --- | --- | --- | --- | --- |
    | 2026-10-27 | Assistent sentralt | ja | ja | ja | nei | ja | ikke aktuelt | Spiker i sklia slått inn samme dag |
    | 2026-11-03 | Pedagogisk leder Hvitveis | ja | ja | ja | ja | ja | ikke aktuelt | |
    | 2026-11-10 | Assistent sentralt | ja | ja | nei | ja | ja | nei | Hull i gjerdet meldt til teknisk, strødd kl. 08 |
    | 2026-11-17 | Verneombud | ja | ja | ja | ja | ja | ja | |
    """,
    "orden.md": """
    ---
    type: 5s
    tittel: Utstyrsrommet er ordna, og alle finn det dei treng
    område: Utstyrsrommet ved gymsalen
    blir_halden_av: SFO-leiar
    kor_ofte: kvar månad
    starta: 2026-08-21
    oppdatert: 2026-11-06
    ---

    ## Steg

    | Steg | Kva | Ansvarleg | Status | Gjennomført |
    | --- | --- | --- | --- | --- |
    | sortere | Kaste det som er øydelagt, og gje bort det ingen bruker | SFO-leiar | gjennomført | 2026-08-28 |
    | systematisere | Ei kasse til kvar sone ute, merkt med farge og bilete | Inspektør | gjennomført | 2026-09-04 |
    | skine | Pumpe ballar og byte knekte hyller | SFO-leiar | gjennomført | 2026-09-11 |
    | standardisere | Bilete på døra, og rydding i tre minutt før timen | Inspektør | pågår | |
    | sikre | Kontroll kvar månad av ein elev og ein vaksen saman | SFO-leiar | planlagt | |

    ## Kontrollar

    | Dato | Kontrollert av | Sortere | Systematisere | Skine | Standardisere | Sikre | Sum | Merknad |
    | --- | --- | --- | --- | --- | --- | --- | --- | --- |
    | 2026-09-11 | Verneombod | 3 | 2 | 2 | 0 | 0 | 7 | Merke manglar på tre kasser |
    | 2026-10-09 | Elevrådet og SFO-leiar | 4 | 3 | 3 | 1 | 1 | 12 | Ballane ligg rett, ski ligg på golvet |
    | 2026-11-06 | Elevrådet og SFO-leiar | 5 | 4 | 3 | 2 | 2 | 16 | Bilete på døra er bestilt |
    """,
    "valg.md": """
    ---
    type: prioriteringsmatrise
    tittel: Fire forslag er veid, og to blir gjort før jul
    dato: 2026-11-10
    deltakere: [Enhetsleder, Verneombud]
    velg_høyst: 2
    ta_med_idéer: ja
    oppdatert: 2026-11-10
    ---

    ## Forslag

    | Nr | Forslag | Effekt | Ressursbruk | Beslutning | Begrunnelse | Ansvarlig |
    | --- | --- | --- | --- | --- | --- | --- |
    | 1 | Kort om hvem vi ringer | høy | lav | velges | | Verneombud |
    | 2 | Hylle for retur | høy | svært lav | velges | | Dagkontakt |
    | 3 | Ny bil | svært høy | høy | senere | | |
    | 4 | Egen app for bytte av vakter | lav | svært høy | velges bort | Turnussystemet får det i mars | |

    ## Neste steg

    De to som velges, står på tavla.
    """,
    "idé.md": "---\ntype: idé\ntittel: Merking av nøkler\neffekt: høy\nressursbruk: lav\n---\n",
  ]).workspace()

  /// A process of so many steps, each with waiting and work.
  static func longStream(_ count: Int) -> String {
    let rows = (1...count).map {
      "| Steg nummer \($0) i rekka | Rolle \($0 % 4 + 1) | nødvendig | \($0) timer | 15 min |"
    }
    return """
      ---
      type: verdistrøm
      tittel: En lang prosess
      prosess: Lang
      ---
      ## Nåsituasjon

      | Steg | Hvem | Verdi | Ventetid | Arbeidstid |
      | --- | --- | --- | --- | --- |
      \(rows.joined(separator: "\n"))
      """
  }
}
