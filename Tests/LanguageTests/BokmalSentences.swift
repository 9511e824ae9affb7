/// 123 goals. See `SentenceTests`.
let bokmal = """
  +++ Redusere antall fall på sengepost 2 fra 12 til 4 per måned innen 31. desember 2026
  +-- Redusere antall fall på sengepost 2 fra 12
  ++- Redusere antall fall på sengepost til 4
  +++ Sykefraværet i hjemmetjenesten skal ned til 5 % innen utgangen av 2027
  +++ Sykefraværet i hjemmetjenesten skal ned med 5 % innen utgangen av 2027
  +++ Halvere ventetiden på poliklinikken fra 40 dager innen 1. juni 2027
  ++- Halvere ventetiden på poliklinikken
  --- Styrke samhandlingen mellom sykehjem og fastleger
  --- Vi skal forbedre kvaliteten i tjenesten
  --- Jobbe aktivt med arbeidsmiljøet
  --+ Bli bedre på kommunikasjon i løpet av 2027
  --- Være ledende på demensomsorg
  --- Bli en attraktiv arbeidsgiver
  +-- Kortere ventetid på poliklinikken
  +-- færre fall på natt
  --- økt fokus på brukermedvirkning
  --- god samhandling
  +++ Innen 1. mars 2027 skal alle ansatte ha gjennomført kurs i håndhygiene
  ++- Alle ansatte har gjennomført e-læring i legemiddelhåndtering
  --- Alle barn skal føle seg trygge i barnehagen
  --- En skole der alle trives
  +++ Ansette to sykepleiere på natt innen 1. februar 2027
  ++- Opprette en tavle for avvik på vaktrommet
  --- Innføre en god kultur for tilbakemeldinger
  --- Etablere et godt samarbeid med pårørende
  ++- Svare på henvendelser fra pårørende innen to dager
  ++- Epikriser sendes innen 24 timer etter utskrivning
  ++- Redusere ventetiden til fire uker
  +++ Redusere ventetiden til fire uker innen påske 2027
  ++- Holde to brannøvelser hvert år
  +++ Holde to brannøvelser hvert år fram til 2031
  ++- Korttidsfraværet skal være 20 % lavere enn i 2025
  ++- Minst 90 % av beboerne skal ha tannhelsekort fra 2027
  +++ Minst 90 % av pasientene med hoftebrudd opereres innen 24 timer fra 1. januar 2027 til 31. desember 2027
  +-- Følge opp Kommuneplan 2020–2032
  +-- Øke bruken av velferdsteknologi innen rehabilitering
  +-- Redusere overtiden på sikt
  +++ Redusere overtiden til 200 timer per tertial innen utgangen av 2026, og på sikt enda mer
  ++- Bidra til at 80 % av elevene leser på mestringsnivå
  ++- Sørge for at antall åpne avvik er under 10
  --- Ha fokus på pasientsikkerhet
  +++ Øke andelen heltidsstillinger til 70 % innen 2028 og jobbe for et bedre arbeidsmiljø
  --- Legge til rette for god medvirkning fortløpende
  +++ Lukke alle avvik etter tilsynet innen uke 5 2027
  ++- Halvparten av lekeplassene er kontrollert
  +++ Tre av fire foreldre svarer på undersøkelsen i 2027
  ++- Ni av 10 kummer spyles hvert tredje år
  +-- Redusere ventetiden så langt som mulig
  -?- Vurdere ny turnus for nattevaktene
  ++- Alle enheter har lavere fravær enn i fjor
  ++- Ingen beboere får trykksår
  +-- Få ned antall avlyste operasjoner
  +++ Ha som mål å redusere vannlekkasjene fra 38 % til 30 % i løpet av planperioden
  +++ Brøyte alle skoleveier før kl. 7.30 vinteren 2026
  +++ Andelen elever på 4. trinn som svømmer 200 meter, er 95 % ved skoleslutt i juni 2027
  +++ Utvikle en ny app for bestilling av vaktmestertjenester innen 3. kvartal 2027
  ++- Svartiden på legevakten skal være høyst 2 minutter
  --- Skape trivsel og trygghet
  +-- Tilby kurs i stressmestring for ansatte
  +++ Kutte strømforbruket i rådhuset med 15 % fra 2025-nivå innen 31.12.2027
  +++ Ventetid til psykolog: fra 60 til 30 dager innen 1. tertial 2027
  +++ Få matsvinnet på kjøkkenet ned til 40 kg per uke før sommeren 2027
  ++- 80–85 % av vedtakene er evaluert
  ++- Antall reinnleggelser er redusert med 25 prosent
  ++- 14 000 måltider leveres uten avvik
  ++- Fokusere på fire områder
  ++- Alle dokumenter som gjelder etter regelverket fra 2027, er lest
  ++- Virksomheter over 50 ansatte har minst ett verneombud
  +-- De 20 største byggene har bedre inneklima
  +-- Flere barn under 6 år lærer å svømme
  +++ Før nyttår skal alle vikarer ha fått opplæring i journalsystemet
  +++ Innen utg. av 2026 har 9 av 10 ansatte fått medarbeidersamtale
  +++ Per 31.12.2026 er restansen på byggesaker under 30 saker
  +++ I løpet av de neste 12 månedene skal antall klager ned til 20
  +++ KR2: Svartiden er 3 dager ved utgangen av Q3 2027
  --- Utvikle kompetansen i avdelingen
  --- Prioritere rekruttering
  +++ Sykefraværet reduseres fra 9,5 til 7 prosentpoeng om to år
  ++- Rutine for fallforebygging er tatt i bruk
  ++- Doble antall lærlinger
  +-- Personalet skal informere om åpningstider
  +-- Bedre inneklima på skolene
  --- Bedre samhandling med fastlegene snarest
  +++ Alle nyansatte har fått fadder innen 6 måneder
  ++- Vi skal besvare 95 % av telefonene innen 3 minutter
  +++ I 2027 skal 8 av 10 pasienter oppleve at de ble hørt
  --- Vi skal ha en god og åpen dialog med pårørende
  --- Sikre likeverdige tjenester av god kvalitet
  --- Kommunen skal være et forbilde for andre
  +++ Lese- og skriveplan er vedtatt innen skoleåret 2026/27 er omme
  --- Heve kompetansen
  ++- Ingen avvik på medisinrommet
  +++ Andel pasienter med oppdatert medisinliste øker fra 60 % i 2025 til 95 % i 2027
  +++ Øke andelen ansatte med fagbrev til 75 prosent, fra 62 prosent i dag, innen 1.8.2027
  +-- Redusere uønsket variasjon i kodepraksis
  +-- Få flere frivillige på sykehjemmet
  ++- Gjennomføre brukerundersøkelse
  ++- Lage ny rutine for mottak av vikarer
  --- Lage en helhetlig kultur
  ++- Alle som søker om plass, får svar samme dag
  +++ Utbedre 12 kryss langs skoleveien i 2027
  ++- 80 % av beboerne er ute minst én gang i uken
  +-- Det skal bli færre klager på brøyting etter hvert
  ++- Redusere energibruken i formålsbygg med 1,5 GWh
  ++- Responstiden for trygghetsalarmer er under 20 minutter i 95 % av tilfellene
  ++- Barnehagene skal ha 100 % pedagognorm
  --- Øke kompetansen på demens hos ansatte
  +-- Vi vil at flere skal bo hjemme lenger
  ++- Etablere rutiner for avviksmelding
  +++ Null fall med alvorlig skade i 2027
  +++ Innen to år skal 50 % av bilparken være elektrisk
  --- Styrke kvalitet, innovasjon og samarbeid
  --- Vi skal være best på kundeservice i regionen
  +-- Mål 2: Redusere fall
  +++ - [ ] Redusere fall med en tredjedel innen 1.10.
  ++- Senest 3 uker etter innflytting har alle beboere en kartlagt livshistorie
  +-- Det jobbes med å få ned ventetiden
  +++ Andelen pasienter som får svar på henvisning innen 10 virkedager skal være 95 % i 2. tertial 2027
  --- Alle skal trives
  +-- Svare ut alle klager raskere
  ++- Færre enn fem klager i kvartalet
  --- Kompetanseheving for assistenter
  +?- Måltidene serveres til faste tider
  """
