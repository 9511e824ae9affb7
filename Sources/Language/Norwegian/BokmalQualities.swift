/// Words of bokmål. Spelling: Bokmålsordboka. Choice: smart-lint.md §§3–6 and glossary.md §10 of the
/// project's research (read goals and published requirement-smell lists), extended in use.
extension BokmalLexicon {
  /// They name no day.
  static let vagueTimes = WordList(
    "nb vagueTimes", .vagueTime, .none,
    """
    alltid
    av og til
    dag for dag
    en gang i framtiden
    en gang i fremtiden
    en vakker dag
    etter behov
    etter beste evne
    etter hvert
    etterhvert
    fortløpende
    fortløpende gjennom året
    fra dag til dag
    fra nå av
    framover
    fremover
    før eller senere
    før eller siden
    gradvis
    hele tiden
    hurtigst mulig
    hver gang det er behov
    i all framtid
    i all fremtid
    i dagene som kommer
    i det lange løp
    i det videre
    i framtiden
    i fremtiden
    i god tid
    i hverdagen
    i lang tid framover
    i lang tid fremover
    i nær framtid
    i nær fremtid
    i nærmeste framtid
    i nærmeste fremtid
    i overskuelig framtid
    i overskuelig fremtid
    i perioden framover
    i perioden fremover
    i rett tid
    i rimelig tid
    i tida framover
    i tida fremover
    i tida som kommer
    i tide
    i tiden framover
    i tiden fremover
    i tiden som kommer
    i årene framover
    i årene fremover
    i årene som kommer
    i årene som ligger foran oss
    innen kort tid
    innen rimelig tid
    inntil videre
    jevnlig
    kontinuerlig
    langsiktig
    langt fram i tid
    løpende
    med det første
    med jevne mellomrom
    med tid og stunder
    med umiddelbar virkning
    når anledningen byr seg
    når det er behov
    når det er hensiktsmessig
    når det er mulig
    når det lar seg gjøre
    når det passer
    når det trengs
    når mulig
    når ressursene tillater det
    når tiden er inne
    når tiden tillater det
    når vi får tid
    om ikke lenge
    om kort tid
    omgående
    over en lengre periode
    over lengre tid
    over tid
    på et senere tidspunkt
    på et tidspunkt
    på kort sikt
    på lang sikt
    på lengre sikt
    på litt lengre sikt
    på mellomlang sikt
    på noe sikt
    på sikt
    raskest mulig
    raskt som mulig
    regelmessig
    rett rundt hjørnet
    rutinemessig
    skrittvis
    snarest
    snarest mulig
    snarlig
    snart
    stadig
    steg for steg
    straks
    sukksessivt
    suksessivt
    så fort det lar seg gjøre
    så fort som mulig
    så fort vi kan
    så raskt det lar seg gjøre
    så raskt som mulig
    så snart det er mulig
    så snart det lar seg gjøre
    så snart råd er
    så snart som mulig
    så tidlig som mulig
    tid om annen
    tidligst mulig
    tidsnok
    til daglig
    til enhver tid
    til stadighet
    trinnvis
    ufortøvet
    umiddelbart
    uten ugrunnet opphold
    uten unødig opphold
    ved anledning
    ved behov
    ved leilighet
    ved mulighet
    ved neste korsvei
    ved nødvendighet
    vedvarende
    """)

  /// How often, not by when.
  static let rateWords = WordList(
    "nb rateWords", .rateWord, .none,
    """
    annen hver måned
    annen hver uke
    annenhver dag
    annenhver fredag
    annenhver mandag
    annenhver måned
    annenhver onsdag
    annenhver tirsdag
    annenhver torsdag
    annenhver uke
    annet hvert år
    annethvert halvår
    annethvert år
    daglig
    daglige
    døgnkontinuerlig
    fjortendaglig
    flere ganger i uken
    flere ganger i året
    flere ganger om dagen
    gang i måneden
    gang i uka
    gang i uken
    gang i året
    gang per måned
    gang per uke
    gang per vakt
    gang per år
    ganger i døgnet
    ganger i måneden
    ganger i uka
    ganger i uken
    ganger i året
    ganger om dagen
    ganger om året
    ganger per år
    ganger pr år
    ganger årlig
    halvårlig
    halvårlige
    halvårsvis
    hver annen måned
    hver annen uke
    hver dag
    hver eneste dag
    hver eneste uke
    hver ettermiddag
    hver fjortende dag
    hver formiddag
    hver fredag
    hver helg
    hver hverdag
    hver høst
    hver kveld
    hver lørdag
    hver mandag
    hver morgen
    hver måned
    hver natt
    hver onsdag
    hver sesong
    hver sjette måned
    hver sommer
    hver søndag
    hver termin
    hver time
    hver tirsdag
    hver torsdag
    hver tredje måned
    hver uke
    hver vakt
    hver vinter
    hver virkedag
    hver vår
    hverdaglig
    hvert annet år
    hvert barnehageår
    hvert døgn
    hvert femte år
    hvert fjerde år
    hvert halvår
    hvert kvartal
    hvert semester
    hvert skoleår
    hvert tertial
    hvert tredje år
    hvert år
    i døgnet
    i halvåret
    i kvartalet
    i måneden
    i semesteret
    i tertialet
    i timen
    i uka
    i uken
    i året
    kvartalsvis
    kvartalsvise
    månedlig
    månedlige
    månedsvis
    nattlig
    nattlige
    om dagen
    om måneden
    om uka
    om uken
    om året
    per arbeidsdag
    per dag
    per døgn
    per halvår
    per kvartal
    per måned
    per semester
    per skoleår
    per tertial
    per time
    per uka
    per uke
    per vakt
    per virkedag
    per år
    pr arbeidsdag
    pr dag
    pr døgn
    pr halvår
    pr kvartal
    pr måned
    pr semester
    pr tertial
    pr time
    pr uke
    pr vakt
    pr år
    semestervis
    semestervise
    tertialvis
    to-ukentlig
    toårlig
    ukentlig
    ukentlige
    ukevis
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
}
