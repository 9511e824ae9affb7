/// Words of nynorsk that differ from bokmål, and those needed to know it. Spelling: Nynorskordboka,
/// with e- and a-infinitive and both of `leggje`/`legge`. Choice: smart-lint.md §§3–7, glossary.md §10.
extension NynorskLexicon {
  /// They name no day.
  static let vagueTimes = WordList(
    "nn vagueTimes", .vagueTime, .none,
    """
    alltid
    av og til
    dag for dag
    ein gong i framtida
    ein vakker dag
    etter behov
    etter beste evne
    etter kvart
    etterkvart
    fortløpande
    framover
    frå no av
    før eller seinare
    gradvis
    heile tida
    i all framtid
    i dagane som kjem
    i det lange løp
    i det vidare
    i framtida
    i god tid
    i kvardagen
    i lang tid framover
    i nær framtid
    i næraste framtid
    i overskodeleg framtid
    i perioden framover
    i rett tid
    i rimeleg tid
    i tida framover
    i tida som kjem
    i tide
    i åra framover
    i åra som kjem
    innan kort tid
    innan rimeleg tid
    inntil vidare
    jamleg
    kontinuerleg
    langsiktig
    løpande
    med det første
    med ein gong
    med jamne mellomrom
    med tid og stunder
    med umiddelbar verknad
    når det er behov
    når det er føremålstenleg
    når det er mogleg
    når det let seg gjere
    når det passar
    når det trengst
    når tida er inne
    når tida tillèt det
    når vi får tid
    om kort tid
    omgåande
    over ein lengre periode
    over lengre tid
    over tid
    på eit seinare tidspunkt
    på eit tidspunkt
    på kort sikt
    på lang sikt
    på lengre sikt
    på mellomlang sikt
    på noko sikt
    på sikt
    raskast mogleg
    regelmessig
    rutinemessig
    snarast
    snarast mogleg
    snarast råd
    snarleg
    snart
    stadig
    steg for steg
    stegvis
    straks
    suksessivt
    så fort det let seg gjere
    så fort som mogleg
    så raskt det let seg gjere
    så raskt som mogleg
    så snart det er mogleg
    så snart det let seg gjere
    så snart råd
    så snart råd er
    så snart som mogleg
    så tidleg som mogleg
    til dagleg
    til ei kvar tid
    til kvar tid
    til stadigheit
    trinnvis
    umiddelbart
    utan opphald
    utan ugrunna opphald
    utan unødig opphald
    ved behov
    ved høve
    ved leilegheit
    vedvarande
    """)

  /// A known event whose day is not said.
  static let undatedEvents = WordList(
    "nn undatedEvents", .undatedEvent, .none,
    """
    før ferien
    før innflytting
    før opning
    før oppstart
    før skulestart
    i prosjektperioden
    innan prosjektslutt
    innan skulestart
    ved innflytting
    ved neste måling
    ved neste tilsyn
    ved opning
    ved oppstart
    ved prosjektslutt
    ved skulestart
    """)

  /// An end of a row one can look up.
  static let superlatives = WordList(
    "nn superlatives", .superlative, .none,
    """
    eldste
    flest
    færrast
    høgast
    høgaste
    kortast
    lågast
    lågaste
    minste
    størst
    største
    yngste
    """)

  /// All or none.
  static let universals = WordList(
    "nn universals", .universal, .none,
    """
    absolutt alle
    aldri
    alle
    begge
    einkvar
    einkvar person
    eitkvart
    ikkje ein einaste
    ikkje eit einaste
    inga
    ingen
    ingen som helst
    kvar
    kvar einaste
    kvar enkelt
    kvar og ein
    kvart
    kvart einaste
    kvart enkelt
    null
    samtlege
    utan unntak
    """)

  /// Now, not then.
  static let baselineWords = WordList(
    "nn baselineWords", .baselineWord, .none,
    """
    dagens
    for tida
    i dag
    i fjor
    no
    noverande
    per i dag
    """)

  /// Before a number.
  static let limits = WordList(
    "nn limits", .limit, .none,
    """
    berre
    ca
    eldre enn
    fleire enn
    færre enn
    høgare enn
    høgst
    ikkje fleire enn
    ikkje færre enn
    ikkje meir enn
    ikkje mindre enn
    ikkje over
    ikkje under
    inntil
    kortare enn
    lågare enn
    maks
    maksimalt
    meir enn
    mindre enn
    minimum
    minst
    ned til
    nesten
    om lag
    opp til
    over
    rundt
    til saman
    under
    yngre enn
    """)

  /// What follows is another's.
  static let accordance = WordList(
    "nn accordance", .accordance, .none,
    """
    i høve til kravet
    i samsvar med
    i tråd med
    ifølgje
    jf
    som følgje av
    """)

  /// They open a clause about something else.
  static let conditions = WordList(
    "nn conditions", .conditionWord, .none,
    """
    der
    dersom
    fordi
    når
    som
    viss
    """)

  /// Before a noun.
  static let determiners = WordList(
    "nn determiners", .determiner, .none,
    """
    andre
    dei
    deira
    den
    denne
    desse
    det
    dette
    ei
    eige
    eigen
    eigne
    ein
    eit
    felles
    heile
    mange
    nokre
    ny
    nye
    nytt
    sin
    sine
    sitt
    ulike
    vår
    våre
    vårt
    """)
}
