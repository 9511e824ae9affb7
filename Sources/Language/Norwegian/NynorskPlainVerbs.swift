/// Words of nynorsk that differ from bokmål, and those needed to know it. Spelling: Nynorskordboka,
/// with e- and a-infinitive and both of `leggje`/`legge`. Choice: smart-lint.md §§3–7, glossary.md §10.
extension NynorskLexicon {
  /// Other verbs: observable, used to find the clause.
  static let plainVerbs = WordList(
    "nn plainVerbs", .plainVerb, .verb,
    """
    anbefale
    avdekkje
    avgjere
    avklare
    avleggje
    avlyse
    avslå
    behalde
    behandle
    bemanne
    bere
    bestå
    besøkje
    betale
    bli
    bruke opp
    brøyte
    bu
    byrje
    byte plass
    debutere
    desinfisere
    disponere
    disputere
    dokumentere
    drikke
    døy
    endre
    ete
    etterforske
    etterspørje
    fakturere
    falle
    feie
    finne
    flytte inn
    flytte ut
    forfalle
    forlate
    forsvinne
    fortelje
    fullfinansiere
    fylle ut
    få
    føreslå
    gi
    gje
    gjelde
    gjenbruke
    gjere
    gløyme
    gå
    henvise
    hoppe
    høyre
    innfri
    innkalle
    kalibrere
    kaste
    klippe
    koke
    kome
    kommentere
    kompostere
    kontakte
    kontrollere
    koste
    krevje
    kvittere
    leggje att
    leggje inn
    lese
    leve
    levere
    lide
    liggje
    loggføre
    lytte
    løpe
    løyse
    mangle
    melde
    melde frå
    miste
    måke
    måle
    møte
    nekte
    opne
    oppdage
    oppfylle
    oppgje
    oppsøkje
    ordne
    overhalde
    overskride
    parkere
    passere
    plukke
    pløye
    rapportere
    reagere
    registrere
    rekke
    rekruttere
    rette
    rettleie
    ringe
    ringje
    rydde
    score
    screene
    seie
    selje
    setje
    sitje
    sjukmelde
    sjå
    skje
    skrive ut
    skulke
    skylje
    skåre
    slakte
    slutte
    slå
    snakke
    snuse
    sortere
    sove
    spyle
    spørje
    starte
    stele
    stoppe
    stryke
    strø
    stå
    svare
    svare ut
    sykle
    symje
    syngje
    ta
    ta imot
    telje
    teste
    tilkalle
    tilvise
    transportere
    trene
    tømme
    utbetale
    utbetre
    utføre
    utsetje
    vaksinere
    varsle
    vaske
    vege
    vente
    vere
    verte
    vinne
    vise
    øve
    """)
}
