/// Words of bokmål. Spelling: Bokmålsordboka. Choice: smart-lint.md §§3–6 and glossary.md §10 of the
/// project's research (read goals and published requirement-smell lists), extended in use.
extension BokmalLexicon {
  /// Other verbs: observable, used to find the clause.
  static let plainVerbs = WordList(
    "nb plainVerbs", .plainVerb, .verb,
    """
    anbefale
    anke
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
    avslå
    avvente
    bade
    begynne
    behandle
    behandles
    beholde
    beite
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
    drepe
    drikke
    dusje
    dø
    ende
    endre
    etterforske
    ettergå
    fakturere
    falle
    feie
    feire
    finansiere
    finne
    fiske
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
    hogge
    hoppe
    høre
    høste
    inneholde
    innfri
    innkalle
    innlevere
    jakte
    kalibrere
    kaste
    klage
    klare
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
    kunne
    kutte ut
    kvittere
    la
    lade
    lappe
    legge
    legge inn
    leie
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
    låne
    løpe
    løse
    mangle
    mate
    melde
    melke
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
    prøve
    pågripe
    påtaleavgjøre
    rangere
    rapportere
    re-innlegge
    reagere
    registrere
    reise
    reise med
    rekke
    rekruttere
    rette
    ringe
    rope
    rotere
    rydde
    ryke
    røyke
    saksbehandle
    scanne
    score
    screene
    se
    seile
    selge
    sende
    sette
    si
    signere
    sitte
    skade
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
    smitte
    snakke
    snuse
    sortere
    sove
    spille
    spise
    sprite
    spyle
    spørre
    starte
    stemme
    stige
    stjele
    stoppe
    stryke
    strø
    stå
    stå klar
    svare
    svare ut
    svømme
    sy
    sykle
    sykmelde
    synge
    så
    søke
    søppelsortere
    ta
    ta buss
    ta bussen
    ta imot
    tape
    telle
    teste
    tilby
    tilkalle
    tilkjenne
    tisse
    tjene
    transportere
    trene
    triage
    trykke
    ture
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
