/// Words of bokmål. Spelling: Bokmålsordboka. Choice: smart-lint.md §§3–6 and glossary.md §10 of the
/// project's research (read goals and published requirement-smell lists), extended in use.
extension BokmalLexicon {
  /// An end of a row one can look up.
  static let superlatives = WordList(
    "nb superlatives", .superlative, .none,
    """
    eldste
    flest
    færrest
    høyest
    høyest i landet
    høyeste
    kortest
    lavest
    lavest i landet
    laveste
    minst i landet
    minste
    nærmeste
    størst
    største
    yngste
    """)

  /// All or none.
  static let universals = WordList(
    "nb universals", .universal, .none,
    """
    absolutt alle
    aldri
    aldri mer
    alle
    begge
    enhver
    enhver person
    ethvert
    hver
    hver eneste
    hver enkelt
    hver og en
    hvert
    hvert eneste
    hvert enkelt
    ikke en eneste
    ingen
    ingen som helst
    intet
    null
    samtlige
    uten unntak
    """)

  /// Now, not then.
  static let baselineWords = WordList(
    "nb baselineWords", .baselineWord, .none,
    """
    dagens
    for tiden
    i dag
    i fjor
    nå
    nåværende
    per i dag
    """)

  /// Before a number.
  static let limits = WordList(
    "nb limits", .limit, .none,
    """
    bare
    ca
    cirka
    eldre enn
    flere enn
    færre enn
    høyere enn
    høyst
    ikke flere enn
    ikke færre enn
    ikke mer enn
    ikke mindre enn
    ikke over
    ikke under
    inntil
    kortere enn
    kun
    lavere enn
    lengre enn
    maks
    maksimalt
    maksimum
    mer enn
    mindre enn
    minimum
    minst
    ned mot
    ned til
    nesten
    nøyaktig
    omtrent
    opp mot
    opp til
    opptil
    over
    rundt
    større enn
    til sammen
    tilsammen
    under
    yngre enn
    """)

  /// What follows is another's.
  static let accordance = WordList(
    "nb accordance", .accordance, .none,
    """
    etter kravet
    i henhold til
    i medhold av
    i samsvar med
    i tråd med
    ifølge
    jamfør
    jf
    som følge av
    """)

  /// They open a clause about something else.
  static let conditions = WordList(
    "nb conditions", .conditionWord, .none,
    """
    der
    dersom
    fordi
    hvis
    når
    som
    """)

  /// Before a noun.
  static let determiners = WordList(
    "nb determiners", .determiner, .none,
    """
    andre
    de
    den
    denne
    deres
    det
    dette
    disse
    egen
    eget
    egne
    ei
    en
    et
    felles
    hele
    mange
    noen
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

  /// They end the object.
  static let prepositions = WordList(
    "nb prepositions", .preposition, .none,
    """
    at
    av
    blant
    både
    der
    dersom
    eller
    enn
    etter
    for
    fordi
    fra
    før
    gjennom
    hos
    hvis
    i
    i løpet av
    inkludert
    inn
    innen
    innenfor
    langs
    med
    mellom
    men
    mot
    når
    og
    om
    over
    overfor
    per
    på
    rundt
    samt
    senest
    slik
    som
    så
    til
    under
    ut
    uten
    ved
    via
    å
    """)

  /// Words that tell bokmål.
  static let markers = WordList(
    "nb markers", .marker, .none,
    """
    ansatte
    ansettes
    arbeidsmiljøet
    avdelingen
    avdelinger
    barna
    barnehagen
    barnehagene
    beboere
    beboerne
    bedre
    besvares
    bevissthet
    blir
    bruke
    brukere
    dag
    dager
    de
    elevene
    elever
    en
    enheter
    enn
    et
    flere
    forbedre
    forbedres
    fra
    følge
    følges
    gir
    gjennomføre
    gjennomføres
    halvere
    helhetlig
    heve
    hjemmetjenesten
    hun
    hva
    hvem
    hver
    hvert
    hvor
    hvordan
    høst
    høsten
    høyere
    høyst
    ikke
    innen
    jeg
    jevnlig
    kommunens
    kompetansen
    kvaliteten
    lage
    lukkes
    løpet
    melde
    meldes
    mer
    minst
    mye
    måned
    måneder
    månedlig
    noe
    nå
    også
    oppleve
    opplever
    oppnå
    pasientene
    pasienter
    pårørende
    redusere
    reduseres
    samhandlingen
    selv
    skole
    skolen
    skolene
    skoleåret
    styrke
    sykefravær
    sykehjem
    sykehjemmet
    tilbud
    timer
    tjeneste
    tjenesten
    tjenester
    trygge
    tydelig
    uke
    ukentlig
    uker
    utgangen
    videreutvikle
    være
    årlig
    øke
    økes
    økt
    """)
}
