/// Words of bokmål. Spelling: Bokmålsordboka. Choice: smart-lint.md §§3–6 and glossary.md §10 of the
/// project's research (read goals and published requirement-smell lists), extended in use.
extension BokmalLexicon {
  /// Weak before a field, concrete before a new thing.
  static let creationVerbs = WordList(
    "nb creationVerbs", [.creationVerb, .vagueVerb], .verb,
    """
    bygge opp
    danne
    forme
    konstruere
    lage til
    produsere fram
    skape
    utvikle
    """)

  /// Verbs that carry their own amount.
  static let factorVerbs = WordList(
    "nb factorVerbs", .factorVerb, .verb,
    """
    doble
    femdoble
    firedoble
    fordoble
    halvere
    mer enn doble
    mer enn halvere
    seksdoble
    tidoble
    tredoble
    """)

  /// Measures that pose as goals.
  static let activityVerbs = WordList(
    "nb activityVerbs", .activityVerb, .verb,
    """
    ansette
    anskaffe
    arrangere
    avholde
    dele ut
    etablere
    etterutdanne
    forberede
    foreta
    formulere
    framlegge
    fremlegge
    gjennomføre
    holde
    implementere
    innføre
    invitere
    invitere til
    kalle inn til
    kartlegge
    kjøpe
    kjøre
    kjøre i gang
    kurse
    lage
    legge fram
    legge frem
    lyse ut
    lære opp
    nedsette
    oppdatere
    opplære
    opprette
    organisere
    pilotere
    planlegge
    presentere
    produsere
    prøve ut
    revidere
    samle
    sammenstille
    sette i gang
    sette ned
    sette opp
    sette sammen
    skissere
    skolere
    skrive
    starte
    starte opp
    stifte
    teste
    utarbeide
    utforme
    utføre
    utgi
    utlyse
    utnevne
    videreutdanne
    """)

  /// Verbs without an end.
  static let lastingVerbs = WordList(
    "nb lastingVerbs", .lastingVerb, .verb,
    """
    administrere
    arbeide
    benytte
    betjene
    bistå
    bruke
    bruke tid på
    dele
    dele erfaringer
    dele erfaringer om
    dele kunnskap om
    delta
    delta aktivt
    delta aktivt i
    delta i
    delta på
    drive
    drive forebyggende
    drive med
    etterleve
    etterstrebe
    formidle
    fortelle om
    fungere som
    følge
    følge med
    følge med på
    følge opp
    gi hjelp til
    gi informasjon
    gi råd
    gi råd om
    gi støtte
    gi støtte til
    gi tilbakemelding
    gi tilbud om
    gi veiledning
    ha
    ha dialog med
    ha kompetanse
    ha kontakt med
    ha kontroll på
    ha oversikt over
    hjelpe
    holde oppdatert
    holde oversikt over
    håndheve
    informere
    informere om
    inkludere
    involvere
    ivareta
    jobbe
    kommunisere
    kommunisere med
    koordinere
    lytte
    lytte til
    markedsføre
    medvirke
    medvirke i
    motivere
    opplyse
    opplyse om
    oppmuntre
    opprettholde
    orientere om
    overvåke
    passe på
    planlegge for
    praktisere
    profilere
    promotere
    representere
    respektere
    rådgi
    samarbeide
    samarbeide bedre med
    samarbeide godt
    samarbeide med
    samarbeide mer med
    samarbeide om
    samarbeide på tvers
    samarbeide tett med
    samhandle
    samskape
    samspille
    snakke med
    snakke om
    stille opp for
    stå klar
    støtte
    sørge for
    tilby
    tilrettelegge
    tilstrebe
    utveksle
    utveksle erfaringer
    utøve
    vedlikeholde
    veilede
    videreføre
    være i dialog med
    være i kontakt med
    være oppdatert
    være synlig
    være til stede
    være tilgjengelig
    yte
    """)

  /// They look, and change nothing.
  static let investigatingVerbs = WordList(
    "nb investigatingVerbs", .investigatingVerb, .verb,
    """
    analysere
    avklare behovet for
    belyse
    bli enige om
    diskutere
    drøfte
    evaluere
    finne svar på
    finne ut
    finne ut av
    finne ut om
    forske på
    følge med i
    gjennomgå
    gjøre seg kjent med
    granske
    gå gjennom
    gå igjennom
    gå nærmere inn på
    hente inspirasjon fra
    kartlegge behovet for
    kartlegge mulighetene for
    kikke nærmere på
    kikke på
    klargjøre
    legge en strategi for
    lære av
    lære mer om
    orientere seg om
    problematisere
    reflektere over
    se etter
    se etter muligheter for
    se nærmere på
    se nærmere på muligheten for
    se om
    se på
    se på hvordan
    se på muligheten for
    se på mulighetene for
    sette seg inn i
    snakke om
    sondere
    sondere muligheten for
    studere
    søke etter
    ta opp til vurdering
    ta stilling til
    tenke gjennom
    tenke over
    undersøke
    utforske
    utrede
    utrede muligheten for
    vurdere
    vurdere behovet for
    vurdere muligheten for
    vurdere om
    øke forståelsen av
    """)
}
