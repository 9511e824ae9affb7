/// Words of nynorsk that differ from bokmål, and those needed to know it. Spelling: Nynorskordboka,
/// with e- and a-infinitive and both of `leggje`/`legge`. Choice: smart-lint.md §§3–7, glossary.md §10.
extension NynorskLexicon {
  /// More or less, and not how much.
  static let comparatives = WordList(
    "nn comparatives", .comparative, .none,
    """
    atskilleg
    auka
    aukande
    auke av
    auke i
    auken i
    auking av
    auking i
    berekraftigare
    best mogeleg
    best mogleg
    betre
    betring av
    betring i
    betydeleg
    billegare
    breiare
    breiast mogleg
    djupare
    dramatisk
    drastisk
    dyktigare
    effektivare
    ein god del
    eit betydeleg løft
    eit hakk betre
    eit hakk opp
    eit høgare nivå
    eit kraftig løft
    eit minimum
    enda
    enda betre
    enda fleire
    enda meir
    endå betre
    endå fleire
    endå meir
    enklare
    finare
    fleire
    fleire og fleire
    flest mogeleg
    flest mogleg
    flinkare
    forbetra
    forbetring av
    forbetring i
    forsterka
    framgang i
    friskare
    færrast mogleg
    færre
    gladare
    grønare
    heving av
    hyppigare
    høgare
    høgast mogleg
    i aukande grad
    i høgare grad
    i langt større grad
    i mindre grad
    i mykje større grad
    i større grad
    i størst mogleg grad
    jamnare
    klarare
    klokare
    kortare
    kortast mogleg
    kraftig
    kraftigare
    kutt i
    langt betre
    langt fleire
    langt færre
    langt meir
    lengre
    lågare
    lågast mogleg
    markant
    meir
    meir og meir
    merkbar
    merkbare
    merkbart
    mest mogeleg
    mest mogleg
    mindre
    minimal
    minimalt
    minst mogeleg
    minst mogleg
    mjukare
    monaleg
    må ned
    ned på eit minimum
    nedbygging av
    nedgang av
    nedgang i
    nedkorting av
    nedtrapping av
    nemneverdig
    oftare
    opnare
    oppgang i
    opptrapping av
    optimalisering av
    penare
    på eit høgare nivå
    raskare
    raskast mogleg
    reduksjon av
    reduksjon i
    reduksjonen i
    redusert
    reduserte
    reinare
    rikare
    rimelegare
    rolegare
    sikrare
    sjeldnare
    skal ned
    skal opp
    skarpare
    smartare
    smidigare
    snillare
    stabilare
    stadig betre
    stadig fleire
    stadig færre
    stadig meir
    sterkare
    stillare
    styrkt
    større
    størst mogleg
    sunnare
    synlegare
    så effektivt som mogleg
    så få som mogleg
    så god som mogleg
    så gode som mogleg
    så godt som mogleg
    så høg som mogleg
    så høgt som mogleg
    så kort som mogleg
    så langt det er råd
    så langt det let seg gjere
    så langt råd er
    så langt som mogleg
    så lite som mogleg
    så låg som mogleg
    så lågt som mogleg
    så mange som mogleg
    så mykje som mogleg
    så stor som mogleg
    tettare
    tidlegare
    til eit minimum
    til nye høgder
    tryggare
    tryggast mogleg
    tydelegare
    utjamning av
    varmare
    vekst i
    venlegare
    vesentleg
    vesentlege
    ytterlegare
    """)
}
