/// Words of nynorsk that differ from bokmål, and those needed to know it. Spelling: Nynorskordboka,
/// with e- and a-infinitive and both of `leggje`/`legge`. Choice: smart-lint.md §§3–7, glossary.md §10.
extension NynorskLexicon {
  /// One cannot see them.
  static let vagueModifiers = WordList(
    "nn vagueModifiers", .vagueModifier, .adjective,
    """
    attraktiv
    berekraftig
    effektiv
    fleksibel
    fleksible
    forbetra
    forsvarleg
    framifrå
    framtidsretta
    føremålstenleg
    god
    god nok
    gode
    gode nok
    godt
    heilskapleg
    helsefremjande
    inkluderande
    likeverdig
    meiningsfull
    moderne
    målretta
    naudsynt
    nyskapande
    nødvendig
    ope
    open
    profesjonell
    rask
    raske
    raskt
    rett
    robust
    samanhengande
    saumlaus
    styrkt
    synleg
    systematisk
    tilgjengeleg
    tilpassa
    tilstrekkeleg
    trygg
    trygge
    trygt
    tydeleg
    velfungerande
    verdig
    """)

  /// A place on a podium nobody keeps.
  static let identityClaims = WordList(
    "nn identityClaims", .identityClaim, .none,
    """
    best i landet
    dei beste
    den beste
    det beste
    eit førebilde
    eit førebilete
    fremst
    fremste
    førebilete
    føretrekt arbeidsgivar
    i front
    i verdsklasse
    landets beste
    leiande
    mest attraktive
    mest framtidsretta
    verdsleiande
    """)

  /// They name no day.
  static let vagueTimes = WordList(
    "nn vagueTimes", .vagueTime, .none,
    """
    alltid
    etter kvart
    etterkvart
    fortløpande
    framover
    gradvis
    i framtida
    i tida framover
    innan rimeleg tid
    jamleg
    kontinuerleg
    langsiktig
    løpande
    med ein gong
    over tid
    på lang sikt
    på lengre sikt
    på sikt
    regelmessig
    snarast
    snarast mogleg
    snart
    stadig
    straks
    så raskt som mogleg
    så snart råd er
    så snart som mogleg
    til ei kvar tid
    til kvar tid
    ved behov
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

  /// More or less, and not how much.
  static let comparatives = WordList(
    "nn comparatives", .comparative, .none,
    """
    auka
    auke av
    auke i
    best mogleg
    betre
    billegare
    eit minimum
    enda
    enklare
    fleire
    forbetra
    færre
    høgare
    kortare
    kraftig
    lengre
    lågare
    meir
    merkbart
    mest mogleg
    mindre
    minst mogleg
    monaleg
    må ned
    nedgang i
    oftare
    raskare
    reduksjon i
    redusert
    reduserte
    sjeldnare
    skal ned
    skal opp
    sterkare
    styrkt
    større
    så få som mogleg
    så langt det er råd
    så langt råd er
    så langt som mogleg
    så lite som mogleg
    tettare
    tidlegare
    til eit minimum
    tryggare
    vekst i
    vesentleg
    ytterlegare
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
    aldri
    alle
    begge
    einkvar
    eitkvart
    inga
    ingen
    kvar
    kvar einaste
    kvart
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
