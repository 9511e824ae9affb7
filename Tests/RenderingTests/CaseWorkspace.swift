import Model
import Source
import TestSupport

/// A unit with one of each document that dialogue, parties and survey steps are printed from.
enum CaseWorkspace {
  static let today = CalendarDate(unchecked: 2026, 11, 21)

  static let workspace = WorkspaceBuilder(files).workspace()

  static let files: [String: String] = [
    "forbedre.yaml": "language: nb\n",
    "nord/enhet.md": """
    ---
    type: enhet
    tittel: Hjemmetjenesten Nord
    nivå: enhet
    ---
    """,
    "nord/kontrakt-kveldsgruppa.md": """
    ---
    type: gruppekontrakt
    tittel: Vi tenker høyt om jobben og passer på hverandre
    dato: 2026-09-10
    leder: Enhetsleder
    svar_innen_dager: 14
    gruppe: Refleksjonsgruppa på kveld
    ny_vurdering: 2027-09-09
    opprettet: 2026-09-10
    oppdatert: 2026-11-12
    versjon: 2
    ---

    ## Formål

    Gruppa er til for å bli klokere på hverdagen på kveld og finne små ting vi kan gjøre bedre. Den er
    ikke et personalmøte, og den er ikke til for å løse konflikter mellom to.

    ## Det vi snakker om

    - Situasjoner fra vaktene som sitter i
    - Rutiner og lister som ikke virker slik de var tenkt
    - Ting vi får til, og hvorfor

    ## Det vi ikke snakker om

    - Kolleger, brukere eller pårørende som kan kjennes igjen
    - Den enkeltes lønn, turnus eller helse

    ## Taushet

    Det som blir sagt, blir i rommet. Loggen har bare overskrifter og de sakene vi løfter.

    ## Slik løfter vi saker

    De siste ti minuttene velger vi høyst tre saker. Gruppelederen skriver dem med våre ord, leser dem opp
    og gir dem til enhetslederen samme kveld.

    ## Det lederen lover

    Hver sak får et skriftlig svar innen 14 dager: ja, ikke nå, nei eller løftet videre, med grunnen.
    Svaret leses opp i neste samling.

    ## Slik snakker vi sammen

    - Alle får ordet før noen får det to ganger.
    - Vi spør før vi gir råd.
    - Telefonene ligger på vaktrommet.

    ## Godtatt av

    | Rolle | Antall | Godtatt |
    | --- | --- | --- |
    | Enhetsleder | 1 | 2026-09-10 |
    | Fagkoordinator | 1 | 2026-09-10 |
    | Kveldskontakt | 1 | 2026-09-10 |
    | Hjemmesykepleier | 3 | 2026-09-10 |
    | Helsefagarbeider | 4 | 2026-09-10 |
    | Vikar | 1 | 2026-11-12 |
    """,
    "nord/logg.md": """
    ---
    type: refleksjonslogg
    tittel: Når brukeren ikke åpner døra
    dato: 2026-10-08
    formål: faglig forbedring
    tema: Når brukeren ikke åpner døra
    gruppeleder: Fagkoordinator
    veileder: Kvalitetsrådgiver, hver fjerde uke
    deltakere: [Kveldskontakt, Hjemmesykepleier, Helsefagarbeider]
    antall: 6
    kontrakt: kontrakt-kveldsgruppa
    avlastning: Dagkontakt tok telefonen til kl. 16.15.
    oppdatert: 2026-11-12
    ---

    ## Snakket om

    - Hvor lenge vi venter før vi ringer noen
    - Hvem som har nøkkel når det haster
    - Uroen vi tar med oss hjem etterpå

    ## Løftede saker

    | Sak | Løftet til | Løftet | Beslutning | Svar | Besvart | Fortalt | Førte til |
    | --- | --- | --- | --- | --- | --- | --- | --- |
    | Én liste for hvem vi ringer når ingen åpner | Enhetsleder | 2026-10-08 | ja | Verneombudet skriver et forslag, og vi prøver det på kveld | 2026-10-15 | 2026-11-12 | hvem-ringer-hvem |
    | Egen telefon til hver kveldsvakt | Enhetsleder | 2026-10-08 | ikke nå | Fem telefoner koster 24 000 kr; tas opp i budsjettet for 2027 | 2026-10-20 | 2026-11-12 | |

    ## Blir i gruppa

    - Hvordan vi støtter hverandre etter en vond kveld

    ## Det vi tar med oss

    - Vi ringer etter ti minutter, ikke etter tjue.
    """,
    "nord/dialogduk.md": """
    ---
    type: partssamarbeid
    tittel: Vi tar saker tidlig og møtes hver måned
    dato: 2026-09-03
    form: dialogduk
    møteform: fysisk
    hele_tiden: ja
    trinn: 2
    legger_fram: Enhetsleder
    neste_møte: 2026-12-03
    oppdatert: 2026-11-12
    versjon: 2
    ---

    ## Partene

    | Part | Rolle | Til stede | Nivået over |
    | --- | --- | --- | --- |
    | leder | Enhetsleder | ja | |
    | tillitsvalgt | Tillitsvalgt | ja | |
    | verneombud | Verneombud | ja | |
    | HR | HR-rådgiver | ja | |

    ## Forventninger

    | Hvem | Forventer | Bidrar med |
    | --- | --- | --- |
    | Leder | At dere sier fra før noe er bestemt | Sakslista en uke før og tid på hvert personalmøte |
    | Tillitsvalgt | Å være med når turnus endres, ikke etterpå | Spør medlemmene og kommer med ett samlet svar |
    | Verneombud | At vernerunden får følger | Ser etter det som sliter på folk på kveld |
    | HR | At enheten bruker tallene den får | Tall hver måned og hjelp til samtaler |

    ## Avtaler

    | Avtale | Ansvarlig | Frist |
    | --- | --- | --- |
    | Enhetsleder sender sakslista en uke før hvert møte | Enhetsleder | 2026-12-03 |
    | Vi går gjennom 10-FAKTOR sammen før personalmøtet | Enhetsleder | 2026-12-03 |
    | Verneombudet får to timer i måneden til kveldsrunden | Enhetsleder | 2027-01-15 |

    ## Medvirkning

    | Sak | Rolle | Hvordan | Dato |
    | --- | --- | --- | --- |
    | korttidsfravær | Verneombud | tatt med på råd | 2026-01-19 |
    | korttidsfravær | Tillitsvalgt | tatt med på råd | 2026-01-19 |
    | korttidsfravær | Verneombud | enig | 2026-02-09 |
    | korttidsfravær | Tillitsvalgt | enig | 2026-02-09 |
    | 10-faktor-2026 | Tillitsvalgt | tatt med på råd | 2026-09-03 |
    | 10-faktor-2026 | Verneombud | informert | 2026-10-15 |
    | Ressursvakt på kveld i budsjettet for 2027 | Tillitsvalgt | informert | 2026-09-28 |
    | Ressursvakt på kveld i budsjettet for 2027 | Tillitsvalgt | tatt med på råd | 2026-11-12 |

    ## Slik er de ansatte med

    Hvert lag får resultatene først på sitt eget tavlemøte. I personalmøtet velger vi sammen én ting å ta
    vare på og én å gjøre noe med.
    """,
    "nord/runde.md": """
    ---
    type: undersøkelsesrunde
    tittel: Fra svar til tiltak med 10-FAKTOR i 2026
    undersøkelse: medarbeidere-2026
    eier: Enhetsleder
    samler_planene: HR-rådgiver
    frist_for_planer: 2027-01-29
    tiltak_startet: 2026-03-02
    opprettet: 2026-08-20
    oppdatert: 2026-11-12
    versjon: 5
    ---

    ## Trinnene

    | Trinn | Status | Dato | Vist av | Til stede | Grunn |
    | --- | --- | --- | --- | --- | --- |
    | 1 | gjennomført | 2026-08-20 | Ledersamling i helse og omsorg | | |
    | 2 | gjennomført | 2026-09-03 | dialogduk-2026 | Enhetsleder, Tillitsvalgt, Verneombud, HR-rådgiver | |
    | 3 | hoppet over | | | | Personalmøtet i september ble avlyst; notatet gikk ut på e-post |
    | 4 | gjennomført | 2026-10-09 | 10-faktor-2026 | | |
    | 5 | gjennomført | 2026-10-29 | Ledergruppemøte 29. oktober | | |
    | 6 | gjennomført | 2026-11-12 | | Enhetsleder, Tillitsvalgt, Verneombud | |
    | 7 | planlagt | 2026-12-15 | | | |
    | 8 | pågår | | handlingsplan-2026 | | |
    | 9 | planlagt | 2027-02-25 | | | |

    ## Hva spørsmålene gjelder

    «Nærmeste leder» er enhetslederen i Hjemmetjenesten Nord. «Kolleger» er laget du går vakt med.
    «Enheten» er Hjemmetjenesten Nord, ikke hele helsehuset.

    ## Ordforklaringer

    - Rolleklarhet: at du vet hva som er din oppgave på vakta, og hva som ikke er det
    - Mestringsklima: at vi hjelper hverandre til å bli gode

    ## Slått sammen

    | Enhet | Slått sammen med | Felles eier | Fortalt |
    | --- | --- | --- | --- |
    | Nattlaget og kontoret | Hjemmetjenesten Nord | Enhetsleder | 2026-09-14 |

    ## Informasjon

    | Kanal | Til hvem | Dato | Budskap | Eksempel |
    | --- | --- | --- | --- | --- |
    | Tavla på vaktrommet | Alle lag | 2026-09-14 | Svarene blir til én ting vi tar vare på og én vi endrer | Forrige gang ble det lederkveld annenhver uke |
    | E-post | Alle ansatte og vikarer | 2026-09-17 | Nærmeste leder er enhetslederen, kolleger er laget ditt | Svar for laget du går flest vakter med |
    | Lunsjprat | Daglaget | 2026-09-22 | Det tar et kvarter, og du får tid på vakta | Superbruker tar telefonen mens du svarer |

    ## Felles temaer

    - Rolleklarhet på kveld
    - Kompetanse: hvem får kurs, og når

    ## Ledergruppas gjennomgang

    | Enhet | Plan | Mottatt | Purret | Tema | Trenger hjelp til | Beslutning |
    | --- | --- | --- | --- | --- | --- | --- |
    | Hjemmetjenesten Nord | handlingsplan-2026 | 2026-11-12 | | Rolleklarhet på kveld | Penger til ressursvakta | Tas 26. november |

    ## Samtalekort

    | Tema | Spørsmål | Brukes i |
    | --- | --- | --- |
    | Rolleklarhet | Når vet du best hva som er din oppgave på vakta? | Personalmøte |
    | Rolleklarhet | Hva blir liggende fordi ingen vet hvem som skal ta det? | Personalmøte |
    | Kompetanse | Hva skulle du ønske at du fikk lære mer om? | Personalmøte |
    | Kompetanse | Hva kan du som andre burde få lære av deg? | Personalmøte |
    | Selvstendighet | Hva kunne du bestemt selv, uten å spørre? | Tavlemøte |
    | Ta vare på | Hva må vi ikke slutte med, selv om det er travelt? | Personalmøte |
    | Støtte | Hva gjør en god kollega klokka halv ni en kveld? | Tavlemøte |
    | Neste steg | Hva er det minste vi kan prøve allerede i morgen? | Personalmøte |

    ## Virkningskjede

    | Ledd | Virkning | Vist av | Sett |
    | --- | --- | --- | --- |
    | innsats | Låst kveldsliste, ressursvakt og lederkveld | handlingsplan-2026 | 2026-06-01 |
    | innsats | To timer på personalmøter og seks tavlemøter | | |
    | kort sikt | Sene endringer av lista fra tre til én av fem dager | handlingsplan-2026 | 2026-03-13 |
    | kort sikt | Alle på kveld vet hvem som eier lista | | |
    | mellomlang sikt | Full pause på flere kveldsvakter | pauser-på-kveld | 2026-07-31 |
    | mellomlang sikt | Rolleklarhet over 4,0 i neste måling | 10-faktor-2026 | |
    | lang sikt | Lavere korttidsfravær, år etter år | korttidsfravær-månedlig | |
    | lang sikt | Færre ansikter hjemme hos brukeren | | |
    """,
    "nord/medarbeidere-2026.md": """
    ---
    type: undersøkelse
    tittel: Medarbeiderundersøkelsen 2026
    formål: Finne det vi vil gjøre bedre sammen
    anonymitet: Bare grupper med minst fem svar vises
    åpner: 2026-09-21
    stenger: 2026-10-09
    tilbakemelding: 2026-12-15
    svar: 36
    ---
    ## Å snakke om

    - Når vet du best hva som er din oppgave?
    - Hva skulle du ønske at du fikk lære mer om?
    """,
    "nord/plan.md": """
    ---
    type: handlingsplan
    tittel: Handlingsplan for lavere korttidsfravær i 2026
    eier: Enhetsleder
    periode: 2026
    medvirkning: [Verneombud, Tillitsvalgt]
    status: pågår
    opprettet: 2026-02-09
    oppdatert: 2026-11-20
    versjon: 9
    ---

    ## Tiltak

    | Nr | Tiltak | Rotårsak | Forventet virkning | Nivå |
    | --- | --- | --- | --- | --- |
    | 1 | Kveldslista låses kl. 14.00 og har én eier | 1 | Sene endringer fra 3 til 1 av 5 dager | gruppe |
    | 2 | Ressursvakt kl. 16–20 mandag–fredag, prøves i 12 uker | 2 | Full pause på 7 av 10 kveldsvakter | organisasjon |
    | 3 | Leder er på kveldsvakt annenhver uke | 3 | Samtale innen tre dager etter fravær | ledelse |
    | 4 | Pausen legges inn som oppdrag på 30 minutter | 4 | Full pause på 9 av 10 kveldsvakter | individ |

    ## Handlingsplan

    | Tiltak | Hva | Hvordan | Ansvarlig | Frist | Status | Gjennomført | Ressurser | Kommentar |
    | --- | --- | --- | --- | --- | --- | --- | --- | --- |
    | 1 | Skrive og prøve rutine for låst kveldsliste | Sammen med tre fra kveldslaget | Fagkoordinator | 2026-03-02 | ny praksis | 2026-03-02 | 8 timer | Sene endringer gikk fra tre til én av fem dager |
    | 1 | Avtale siste melding kl. 13.30 med tildelingskontoret | To møter og en skriftlig avtale | Enhetsleder | 2026-03-16 | evaluert | 2026-03-13 | 4 timer | Fire av fem meldinger kommer nå før kl. 13.30 |
    | 2 | Bemanne ressursvakta | Flytte 0,6 årsverk fra dag til kveld | Enhetsleder | 2026-06-01 | gjennomført | 2026-06-01 | 0,6 årsverk innenfor rammen | Full pause gikk fra 56 % i mai til 68 % i juni |
    | 2 | Måle pauser på kveld i 12 uker | Kryss på vaktlista | Verneombud | 2026-08-24 | gjennomført | 2026-08-24 | 5 minutter per vakt | Full pause på 72 % av vaktene i juli |
    | 3 | Prøve lederkveld i 12 uker og spørre vaktene | Samtale ved vaktslutt | Enhetsleder | 2026-11-30 | under utprøving | | 4 timer per vakt | |
    | 3 | Oppdatere rutinen for samtale etter fravær | Utkast drøftes med tillitsvalgt | HR-rådgiver | 2026-12-04 | pågår | | 6 timer | |
    | 4 | Legge pausen inn i malen for alle kveldslister | Prøves først på to lister | Superbruker | 2026-12-11 | pågår | | 10 timer | |
    | 4 | Vise den nye malen til kveldslaget | Ved tavla, to kvelder | Fagkoordinator | 2026-12-15 | planlagt | | 2 timer | |
    """,
    "nord/møte.md": """
    ---
    type: møte
    tittel: Personalmøte
    dato: 2026-12-15
    ---
    """,
    "nord/etikk.md": """
    ---
    language: en
    type: ethical-reflection
    title: Trygt å stå opp
    date: 2026-11-21
    leader: Coordinator                # the role that led the talk
    participants: Evening shift, Night shift, Unit leader
    # log: the name of the file with the reflection log
    ---

    <!-- What happened, without anything that shows whom it is about? -->
    ## The case

    A resident wants to get up alone at night. She has fallen before, and the family asks us to stop it.

    <!-- Which values stand against each other? -->
    ## Value conflict

    The right to decide for oneself stands against the duty to protect from harm.

    <!-- Whom does it concern, and what matters to them? -->
    ## Perspectives

    | Who          | View                                           |
    | ------------ | ---------------------------------------------- |
    | The resident | To decide over her own body and her own night  |
    | The family   | That she does not fall again                   |
    | Night shift  | To have done what they could, and stand by it  |

    <!-- What can you do, and what speaks for and against? -->
    ## Options

    | Option                       | For                      | Against                         |
    | ---------------------------- | ------------------------ | ------------------------------- |
    | Let her get up, with a light | She decides              | She may fall                    |
    | Go with her every time       | Safer                    | There are not always two of us  |
    | Alarm on the bed             | We know when she is up   | She feels watched               |

    <!-- What do you think is right, and why? -->
    ## Judgement

    She may get up. We make the room safe and ask her what she wants help with.

    ## What we take with us

    - Ask the resident first, also when the family worries
    """,
    "nord/tom-etikk.md": """
    ---
    type: etisk refleksjon
    tittel: Et skjema å fylle ut
    dato: 2026-11-21
    ---
    """,
    "nord/nn-kontrakt.md": """
    ---
    språk: nn
    type: gruppekontrakt
    tittel: Trygt å stå opp
    dato: 2026-11-21                    # dagen gruppa skreiv kontrakten; sjå på han att kvart år
    leiar: Einingsleiar                  # rolla som svarar på sakene de løfter
    svar_innan_dagar: 14
    gruppe: Refleksjonsgruppa på kveld
    ny_vurdering: 2027-05-31
    ---

    <!-- Kva er gruppa til for, og kva er ho ikkje? -->
    ## Føremål

    Vi tenkjer saman over arbeidet, så det blir litt betre og litt lettare. Gruppa er ikkje eit
    personalmøte og ikkje ein stad for klager på enkeltpersonar.

    ## Det vi snakkar om

    - Situasjonar frå vaktene som vi vil forstå betre
    - Rutinar som ikkje verkar slik dei var meinte

    ## Det vi ikkje snakkar om

    - Kollegaer, pasientar eller pårørande som kan kjennast att
    - Løn og turnus for den enkelte

    ## Teieplikt

    Det som blir sagt, blir i rommet. Vi skriv berre overskrifter og dei sakene vi løfter.

    ## Slik løfter vi saker

    Gruppa vel høgst tre saker på slutten. Gruppeleiaren skriv dei og gir dei til leiaren same dag.

    <!-- Kva lovar leiaren tilbake, og innan kor mange dagar? -->
    ## Det leiaren lovar

    Kvar sak får eit skriftleg svar innan 14 dagar: ja, ikkje no eller nei, med grunngiving. Svaret blir
    lese opp i neste samling.

    ## Slik snakkar vi saman

    - Alle får ordet før nokon får det to gonger
    - Vi spør før vi gir råd
    - Telefonane ligg att på vaktrommet

    <!-- Kven har sagt ja, og når? Nye les kontrakten før dei blir med. Roller, aldri namn. -->
    ## Godteke av

    | Rolle          | Tal | Godteke   |
    | -------------- | --- | --------- |
    | Einingsleiar     | 1   | 2026-11-21 |
    | Fagkoordinator | 1   | 2026-11-21 |
    | Kveldsvakt     | 5   | 2026-11-21 |
    """,
  ]
}
