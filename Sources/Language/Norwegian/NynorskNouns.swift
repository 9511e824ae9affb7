/// Words of nynorsk that differ from bokmål, and those needed to know it. Spelling: Nynorskordboka,
/// with e- and a-infinitive and both of `leggje`/`legge`. Choice: smart-lint.md §§3–7, glossary.md §10.
extension NynorskLexicon {
  /// Nobody can count them.
  static let abstractNouns = WordList(
    "nn abstractNouns", .abstractNoun, .noun,
    """
    -arbeidsmiljø
    -beredskap
    -berekraft
    -bevisstheit
    -dialog
    -effektivitet
    -engasjement
    -fellesskap
    -flyt
    -fokus
    -forankring
    -forståing
    -glede
    -haldning
    -haldningar
    -heilskap
    -helse
    -heving
    -inkludering
    -innovasjon
    -innsats
    -involvering
    -kommunikasjon
    -kompetanse
    -kultur
    -kunnskap
    -kvalitet
    -leiing
    -likestilling
    -likeverd
    -læringsmiljø
    -løft
    -mangfald
    -medverknad
    -medvit
    -meistring
    -merksemd
    -miljø
    -motivasjon
    -omdøme
    -omsorg
    -openheit
    -openskap
    -oppleving
    -relasjon
    -respekt
    -samarbeid
    -samhandling
    -samspel
    -satsing
    -sikkerheit
    -tilhøyrsle
    -tillit
    -trivnad
    -trivsel
    -tryggleik
    -utvikling
    -velferd
    -verdigheit
    -verdigskap
    """)

  /// Things with a number.
  static let meteredNouns = WordList(
    "nn meteredNouns", .meteredNoun, .noun,
    """
    -avfall
    -avvik
    -besøk
    -bruk
    -dekning
    -del
    -deltaking
    -etterleving
    -etterslep
    -fall
    -feil
    -forbruk
    -forseinking
    -frammøte
    -fråvær
    -gjennomtrekk
    -grad
    -hending
    -infeksjon
    -innleige
    -klage
    -kostnad
    -kø
    -lekkasje
    -liggjetid
    -nivå
    -overtid
    -plass
    -poeng
    -prosent
    -rate
    -reinnlegging
    -skade
    -stilling
    -svartid
    -svinn
    tal
    talet
    talet på
    -tid
    -tilfelle
    -trykksår
    -utgift
    -utslepp
    -ventetid
    -vikarbruk
    -årsverk
    """)

  /// Already in percent: percent or points?.
  static let rateNouns = WordList(
    "nn rateNouns", .rateNoun, .noun,
    """
    -belegg
    -dekning
    -dekningsgrad
    delen
    -etterleving
    -fråvær
    -gjennomtrekk
    -grad
    -korttidsfråvær
    -prosent
    prosentdel
    prosentdelen
    -sjukefråvær
    -svarprosent
    """)

  /// What one does, not what comes of it.
  static let activityNouns = WordList(
    "nn activityNouns", .activityNoun, .noun,
    """
    -arbeidsgruppe
    -fagdag
    -gjennomgang
    -gruppe
    -kampanje
    -kurs
    -møte
    -nettverk
    -opplæring
    -prosjekt
    -samling
    -samtale
    -seminar
    -team
    -tilsyn
    -tiltak
    -undersøking
    -undervisning
    -øving
    """)

  /// Named things one can hold.
  static let deliverableNouns = WordList(
    "nn deliverableNouns", .deliverableNoun, .noun,
    """
    -app
    -avtale
    -forløp
    -handbok
    -leikeplass
    -liste
    -løysing
    -mal
    -modell
    -nettside
    -oversikt
    -plan
    -prosedyre
    -rampe
    -rapport
    -register
    -retningslinje
    -rettleiar
    -rutine
    -sjekkliste
    -skjema
    -strategi
    -system
    -tavle
    -veg
    -verktøy
    """)
}
