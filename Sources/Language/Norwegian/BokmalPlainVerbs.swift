/// Words of bokmål. Spelling: Bokmålsordboka. Choice: smart-lint.md §§3–6 and glossary.md §10 of the
/// project's research (read goals and published requirement-smell lists), extended in use.
extension BokmalLexicon {
  /// Other verbs: observable, used to find the clause.
  static let plainVerbs = WordList(
    "nb plainVerbs", .plainVerb, .verb,
    """
    anbefale
    anmelde
    arve
    asfaltere
    attestere
    avdekke
    avgi
    avgjøre
    avklare
    avlegge
    avlyse
    avlyst
    avslå
    avvente
    begynne
    behandle
    behandles
    beholde
    bemanne
    benytte seg av
    besitte
    beslaglegge
    bestå
    besvare
    besøke
    betale
    bli
    bo
    bruke opp
    brøyte
    bytte plass
    bære
    bøtelegge
    debutere
    delta
    desinfisere
    disponere
    disputere
    dokumentere
    dra
    drikke
    dusje
    dø
    endre
    etterforske
    ettergå
    fakturere
    falle
    feie
    feire
    finansiere
    finne
    flytte inn
    flytte ut
    foreligge
    foreslå
    forfalle
    forlate
    forskjønne
    forskrive
    forsvinne
    fortelle
    forvente
    fullfinansiere
    fylle opp
    fylle ut
    få
    føde
    følge etter
    følges
    gi
    gjelde
    gjenbruke
    gjerde inn
    gjøre
    glemme
    gå
    gå på
    gå til
    handle
    hente
    henvise
    hoppe
    høre
    inneholde
    innfri
    innkalle
    innlevere
    kalibrere
    kaste
    klassifisere
    kle
    klippe
    koke
    komme
    kommentere
    kompostere
    kontakte
    kontrollere
    koste
    krangle
    kreve
    kutte ut
    kvittere
    la
    lade
    lappe
    legge inn
    lese
    lete
    leve
    levere
    leveres
    lide
    ligge
    logge
    loggføre
    lukkes
    lykkes
    lytte
    løpe
    løse
    mangle
    melde
    miste
    mobbe
    motta
    måke
    måle
    møte
    nekte
    oppdage
    oppfylle
    oppgi
    opplyses
    oppsøke
    ordne
    overføres
    overholde
    overskride
    parkere
    passere
    plukke
    pløye
    produsere
    pågripe
    påtaleavgjøre
    rangere
    rapportere
    reagere
    registrere
    reise med
    rekke
    rekruttere
    rette
    ringe
    rope
    rotere
    rydde
    ryke
    saksbehandle
    scanne
    score
    screene
    se
    seile
    selge
    sende
    sette
    signere
    sitte
    sjekke
    skje
    skli
    skrive
    skrive ut
    skulke
    skylle
    skyte
    skåre
    slakte
    slutte
    slå
    snakke
    snuse
    sortere
    sove
    spise
    sprite
    spyle
    spørre
    starte
    stjele
    stoppe
    stryke
    strø
    styrer
    stå
    stå klar
    svare
    svare ut
    svømme
    sykle
    sykmelde
    synge
    søppelsortere
    ta
    ta buss
    ta bussen
    ta imot
    telle
    teste
    tilby
    tilkalle
    tilkjenne
    tjene
    transportere
    trene
    tømme
    utbedre
    utbetale
    utføre
    utløpe
    utsendes
    utsette
    vaksinere
    varsle
    vaske
    veie
    veilede
    vente
    ventere
    ventes
    vinne
    vise
    vurderes
    våkne
    være
    være borte
    være nede i
    være over
    være under
    åpne opp
    øve
    """)
}
