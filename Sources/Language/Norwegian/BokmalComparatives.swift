/// Words of bokmål. Spelling: Bokmålsordboka. Choice: smart-lint.md §§3–6 and glossary.md §10 of the
/// project's research (read goals and published requirement-smell lists), extended in use.
extension BokmalLexicon {
  /// More or less, and not how much.
  static let comparatives = WordList(
    "nb comparatives", .comparative, .none,
    """
    adskillig
    atskillig
    bedre
    best mulig
    betraktelig
    betydelig
    billigere
    bredere
    bredest mulig
    dobbelt så bra
    dramatisk
    drastisk
    dyktigere
    dypere
    effektivere
    ekspansjon av
    en god del
    enda
    enda bedre
    enda flere
    enda mer
    enklere
    et betydelig løft
    et hakk bedre
    et hakk opp
    et høyere nivå
    et kraftig løft
    et minimum
    et nytt nivå
    finere
    flere
    flest mulig
    flinkere
    forbedrede
    forbedret
    forbedring av
    forbedring i
    fordobling av antall
    forenkling av
    forkorting av
    forsterkede
    forsterket
    framgang i
    fremgang i
    friskere
    fyldigere
    færre
    færrest mulig
    gladere
    god nok
    grønnere
    gunstigere
    heving av
    hurtigere
    hyppigere
    høyere
    høyest mulig
    høyne
    i høyere grad
    i langt større grad
    i mindre grad
    i minst mulig grad
    i mye større grad
    i større grad
    i størst mulig grad
    i så stor grad som mulig
    i økende grad
    i økt grad
    innen rimelighetens grenser
    jevnere
    klarere
    klokere
    kortere
    kortest mulig
    kraftig
    kraftigere
    kutt i
    langt bedre
    langt flere
    langt færre
    langt mer
    lavere
    lavest mulig
    lengre
    mangedoble
    markant
    markert
    mer
    merkbar
    merkbare
    merkbart
    mest mulig
    mindre
    minimal
    minimale
    minimalt
    minimering av
    minsking av
    minst mulig
    mykere
    må ned
    må opp
    målbart bedre
    ned på et minimum
    nedbemanning av
    nedbygging av
    nedgang av
    nedgang i
    nedkorting av
    nedtrapping av
    nevneverdig
    oftere
    oppgang i
    oppgradert kvalitet
    opptrapping av
    optimalisering av
    penere
    på et høyere nivå
    på et minimum
    raskere
    raskest mulig
    rausere
    reduksjon av
    reduksjon i
    reduksjonen av
    redusert
    reduserte
    renere
    rikere
    rimeligere
    roligere
    sikrere
    sjeldnere
    skal ned
    skal opp
    skarpere
    slankere
    smartere
    smidigere
    snillere
    stabilere
    stadig bedre
    stadig flere
    stadig færre
    stadig mer
    sterkere
    stillere
    styrket
    større
    størst mulig
    sunnere
    svekkede
    svekket
    synligere
    så effektivt som mulig
    så få som mulig
    så gode som mulig
    så godt som mulig
    så høy som mulig
    så høyt som mulig
    så kort som mulig
    så kort tid som mulig
    så langt det er mulig
    så langt det lar seg gjøre
    så langt som mulig
    så lav som mulig
    så lavt som mulig
    så lite som mulig
    så mange som mulig
    så mye som mulig
    så raskt det lar seg gjøre
    så stor som mulig
    tettere
    tidligere
    til et minimum
    til nye høyder
    tryggere
    tryggest mulig
    tydeligere
    utjevning av
    varmere
    vekst i
    vennligere
    vesentlig
    vesentlige
    vesentlige forbedringer
    ytterligere
    åpnere
    økende
    økning av
    økning i
    økningen i
    økt
    økte
    """)
}
