/// Words of nynorsk that differ from bokmål, and those needed to know it. Spelling: Nynorskordboka,
/// with e- and a-infinitive and both of `leggje`/`legge`. Choice: smart-lint.md §§3–7, glossary.md §10.
extension NynorskLexicon {
  /// Weak before a field, concrete before a new thing.
  static let creationVerbs = WordList(
    "nn creationVerbs", [.creationVerb, .vagueVerb], .verb,
    """
    skape
    utvikle
    """)

  /// Verbs of direction: how much?.
  static let changeVerbs = WordList(
    "nn changeVerbs", .changeVerb, .verb,
    """
    akselerere
    auke
    auke delen
    auke opp
    avgrense
    avlaste
    begrense
    bremse
    bremse veksten i
    byggje ned
    dempe
    dempe veksten i
    doble
    dra ned
    femdoble
    firedoble
    fordoble
    forhindre
    forhøge
    forkorte
    forlengje
    forminske
    framskunde
    få bukt med
    få ned
    få opp
    få slutt på
    førebygga
    førebygge
    førebyggje
    gå ned
    gå opp
    halde nede
    halde på
    halvere
    hente inn
    heve
    hindre
    høgne
    innskrenke
    jamne ut
    knipe inn
    kome ned
    kome opp
    korte
    korte ned
    krympe
    kutte
    maksimere
    mangedoble
    minimere
    minke
    minska
    minske
    nedbringe
    nedkorte
    nedskalere
    nedtrappe
    oppnå
    oppskalere
    opptrappe
    overgå
    overstige
    presse ned
    presse opp
    redusera
    redusere
    senke
    senke terskelen for
    senkje
    skalere
    skalere ned
    skalere opp
    skjere ned
    skjere ned på
    skru ned
    skru opp
    slanke
    snu
    spare
    spare inn
    stabilisere
    stoppe veksten i
    stramme inn
    stramme inn på
    stramme opp
    svekkje
    ta igjen
    ta inn
    tette gapet
    tidoble
    trappe ned
    trappe opp
    tredoble
    unngå
    utjamne
    utvide
    vekse
    """)

  /// Verbs that carry their own amount.
  static let factorVerbs = WordList(
    "nn factorVerbs", .factorVerb, .verb,
    """
    doble
    femdoble
    firedoble
    fordoble
    halvere
    meir enn doble
    meir enn halvere
    tidoble
    tredoble
    """)

  /// Measures that pose as goals.
  static let activityVerbs = WordList(
    "nn activityVerbs", .activityVerb, .verb,
    """
    anskaffe
    arrangere
    avhalde
    dele ut
    etablere
    etterutdanne
    formulere
    førebu
    føreta
    gje ut
    gjennomføre
    gjere i stand
    halde
    implementere
    innføre
    innkalle
    invitere
    invitere til
    kalle inn til
    kartlegge
    kartleggje
    kjøpe
    kurse
    køyre
    køyre i gang
    lage
    legge fram
    leggje fram
    leggje frem
    lyse ut
    lære opp
    nedsetje
    oppdatere
    opprette
    organisere
    pilotere
    planlegge
    planleggje
    presentere
    produsere
    prøve ut
    revidere
    samanstille
    samle
    setje i gang
    setje ned
    setje opp
    setje saman
    skissere
    skolere
    skrive
    starte
    starte opp
    stifte
    teste
    tilsetje
    tilsette
    utarbeide
    utforme
    utføre
    utlyse
    vidareutdanne
    """)

  /// Verbs without an end.
  static let lastingVerbs = WordList(
    "nn lastingVerbs", .lastingVerb, .verb,
    """
    administrere
    arbeide
    benytte
    betene
    bruke
    bruke tid på
    dele
    dele erfaringar
    dele erfaringar om
    dele kunnskap om
    delta
    delta aktivt i
    delta i
    delta på
    drive
    drive førebyggjande
    drive med
    etterleve
    etterstreve
    formidle
    fortelje om
    følgje
    følgje med
    følgje med på
    følgje opp
    gje hjelp til
    gje informasjon
    gje rettleiing
    gje råd
    gje råd om
    gje støtte
    gje støtte til
    gje tilbakemelding
    gje tilbod om
    ha
    ha dialog med
    ha kompetanse
    ha kontakt med
    ha kontroll på
    ha oversikt over
    halde oppdatert
    halde oppe
    halde oversikt over
    halde ved like
    handheve
    hjelpe
    informere
    informere om
    inkludere
    involvere
    jobbe
    kommunisere
    kommunisere med
    koordinere
    lytte
    lytte til
    marknadsføre
    medverke i
    motivere
    opplyse
    opplyse om
    oppmuntre
    oppretthalde
    orientere om
    overvake
    passe på
    praktisere
    profilere
    representere
    respektere
    rettleie
    rådgje
    samarbeide
    samarbeide betre med
    samarbeide godt
    samarbeide med
    samarbeide meir med
    samarbeide om
    samarbeide på tvers
    samarbeide tett med
    samhandle
    samskape
    snakke med
    snakke om
    stille opp for
    stå klar
    støtte
    syte for
    sørgje for
    tilby
    tilretteleggje
    utveksle
    utveksle erfaringar
    utøve
    vedlikehalde
    vere i dialog med
    vere i kontakt med
    vere oppdatert
    vere synleg
    vere til stades
    vere tilgjengeleg
    vidareformidle
    vidareføre
    yte
    """)

  /// They look, and change nothing.
  static let investigatingVerbs = WordList(
    "nn investigatingVerbs", .investigatingVerb, .verb,
    """
    analysere
    belyse
    diskutere
    drøfte
    evaluere
    finne svar på
    finne ut
    forske på
    gjennomgå
    gjere seg kjend med
    granske
    greie ut
    greie ut moglegheita for
    gå gjennom
    gå nærare inn på
    hente inspirasjon frå
    kartleggje behovet for
    kartleggje moglegheitene for
    klargjere
    lære av
    lære meir om
    reflektere over
    setje seg inn i
    sjå etter
    sjå etter moglegheiter for
    sjå nærare på
    sjå nærare på moglegheita for
    sjå om
    sjå på
    sjå på korleis
    sjå på moglegheita for
    sjå på moglegheitene for
    sondere
    studere
    ta stilling til
    tenkje gjennom
    tenkje over
    undersøke
    undersøkje
    utforske
    utgreie
    utrede
    vurdere
    vurdere behovet for
    vurdere moglegheita for
    vurdere om
    """)
}
