/// Words of bokmål. Spelling: Bokmålsordboka. Choice: smart-lint.md §§3–6 and glossary.md §10 of the
/// project's research (read goals and published requirement-smell lists), extended in use.
extension BokmalLexicon {
  /// One cannot see them.
  static let vagueModifiers = WordList(
    "nb vagueModifiers", .vagueModifier, .adjective,
    """
    aktiv
    attraktiv
    bærekraftig
    effektiv
    faglig sterk
    faglig sterke
    fleksibel
    fleksible
    forbedret
    forsvarlig
    framtidsrettede
    framtidsrettet
    fremragende
    fremtidsrettet
    god
    god nok
    gode
    gode nok
    godt
    godt nok
    helhetlig
    helsefremmende
    hensiktsmessig
    inkluderende
    innovativ
    koordinert
    kvalitetsbevisst
    likeverdig
    meningsfull
    moderne
    målrettede
    målrettet
    nødvendig
    omsorgsfull
    optimal
    positiv
    profesjonell
    rask
    raske
    raskt
    relevant
    riktig
    rimelig
    robust
    sammenhengende
    styrket
    synlig
    systematisk
    sømløs
    tilgjengelig
    tilpasset
    tilstrekkelig
    trygg
    trygge
    trygghetsskapende
    trygt
    tydelig
    velfungerende
    verdig
    åpen
    åpent
    """)

  /// A place on a podium nobody keeps.
  static let identityClaims = WordList(
    "nb identityClaims", .identityClaim, .none,
    """
    best i landet
    best på
    beste i landet
    de beste
    den beste
    det beste
    en attraktiv arbeidsgiver
    et forbilde
    et fyrtårn
    forbilde
    foregangskommune
    foretrukken arbeidsgiver
    foretrukne arbeidsgiver
    fremst
    fremste
    i front
    i toppklasse
    i verdensklasse
    landets beste
    ledende
    mest attraktive
    mest framtidsrettede
    mest fremtidsrettede
    mest innovative
    norges beste
    verdensledende
    """)

  /// They name no day.
  static let vagueTimes = WordList(
    "nb vagueTimes", .vagueTime, .none,
    """
    alltid
    etter hvert
    etterhvert
    fortløpende
    framover
    fremover
    gradvis
    i framtiden
    i fremtiden
    i god tid
    i nær framtid
    i nær fremtid
    i tiden framover
    i tiden fremover
    innen rimelig tid
    jevnlig
    kontinuerlig
    langsiktig
    løpende
    med tid og stunder
    når det passer
    når tiden tillater det
    over tid
    på kort sikt
    på lang sikt
    på lengre sikt
    på sikt
    regelmessig
    snarest
    snarest mulig
    snart
    stadig
    straks
    så fort som mulig
    så raskt som mulig
    så snart som mulig
    til enhver tid
    umiddelbart
    ved anledning
    ved behov
    """)

  /// How often, not by when.
  static let rateWords = WordList(
    "nb rateWords", .rateWord, .none,
    """
    annenhver måned
    annenhver uke
    annethvert år
    daglig
    daglige
    ganger i året
    halvårlig
    halvårlige
    hver dag
    hver fredag
    hver høst
    hver kveld
    hver mandag
    hver morgen
    hver måned
    hver onsdag
    hver sommer
    hver time
    hver tirsdag
    hver torsdag
    hver uke
    hver vakt
    hver vinter
    hver vår
    hvert døgn
    hvert halvår
    hvert kvartal
    hvert tertial
    hvert år
    i døgnet
    i halvåret
    i kvartalet
    i måneden
    i tertialet
    i uka
    i uken
    i året
    kvartalsvis
    kvartalsvise
    månedlig
    månedlige
    om dagen
    om måneden
    om uka
    om uken
    om året
    per dag
    per døgn
    per halvår
    per kvartal
    per måned
    per tertial
    per uke
    per år
    pr dag
    pr døgn
    pr måned
    pr uke
    pr år
    tertialvis
    ukentlig
    ukentlige
    årlig
    årlige
    """)

  /// A known event whose day is not said.
  static let undatedEvents = WordList(
    "nb undatedEvents", .undatedEvent, .none,
    """
    før ferien
    før innflytting
    før neste tilsyn
    før oppstart
    før skolestart
    før åpning
    i prosjektperioden
    innen prosjektets slutt
    innen prosjektslutt
    innen skolestart
    ved barnehagestart
    ved innflytting
    ved neste måling
    ved neste tilsyn
    ved oppstart
    ved prosjektslutt
    ved skolestart
    ved åpning
    """)

  /// More or less, and not how much.
  static let comparatives = WordList(
    "nb comparatives", .comparative, .none,
    """
    bedre
    best mulig
    betydelig
    billigere
    bredere
    enda
    enklere
    et minimum
    flere
    forbedrede
    forbedret
    friskere
    færre
    god nok
    grønnere
    høyere
    kortere
    kraftig
    lavere
    lengre
    mangedoble
    mer
    merkbart
    mest mulig
    mindre
    minst mulig
    må ned
    må opp
    nedgang i
    oftere
    oppgang i
    raskere
    reduksjon av
    reduksjon i
    redusert
    reduserte
    sjeldnere
    skal ned
    skal opp
    sterkere
    styrket
    større
    så få som mulig
    så høy som mulig
    så høyt som mulig
    så langt det er mulig
    så langt som mulig
    så lav som mulig
    så lavt som mulig
    så lite som mulig
    så mye som mulig
    tettere
    tidligere
    til et minimum
    tryggere
    vekst i
    vesentlig
    ytterligere
    økning av
    økning i
    økt
    økte
    """)
}
