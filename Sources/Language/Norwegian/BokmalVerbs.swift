/// Words of bokmål. Spelling: Bokmålsordboka. Choice: smart-lint.md §§3–6 and glossary.md §10 of the
/// project's research (read goals and published requirement-smell lists), extended in use.
extension BokmalLexicon {
  /// Verbs that name no change: styrke, satse på.
  static let vagueVerbs = WordList(
    "nb vagueVerbs", .vagueVerb, .verb,
    """
    arbeide aktivt med
    arbeide for
    arbeide med
    arbeide mot
    arbeide systematisk med
    bedre
    bekjempe
    bidra
    bidra til
    bli bedre
    bli bedre på
    bli flinkere på
    bli flinkere til å
    dyrke
    effektivisere
    fokusere
    fokusere på
    forbedre
    fornye
    forsterke
    fortsette med
    fortsette å
    fremme
    ha bevissthet om
    ha fokus på
    ha mer fokus på
    ha oppmerksomhet på
    ha økt fokus på
    heve kvaliteten
    ivareta
    jobbe aktivt med
    jobbe for
    jobbe kontinuerlig med
    jobbe med
    jobbe mer med
    jobbe mot
    jobbe systematisk med
    kvalitetssikre
    legge til rette for
    løfte
    modernisere
    motvirke
    optimalisere
    pleie
    prioritere
    profesjonalisere
    satse mer på
    satse på
    sette fokus på
    sikre
    stimulere til
    strekke seg etter
    styrke
    støtte opp om
    støtte opp under
    synliggjøre
    ta tak i
    tilrettelegge
    tilrettelegge for
    tilstrebe
    trygge
    understøtte
    vektlegge
    videreutvikle
    være bevisst på
    være opptatt av
    """)

  /// Weak before a field, concrete before a new thing.
  static let creationVerbs = WordList(
    "nb creationVerbs", [.creationVerb, .vagueVerb], .verb,
    """
    forme
    skape
    utvikle
    """)

  /// Verbs of direction: how much?.
  static let changeVerbs = WordList(
    "nb changeVerbs", .changeVerb, .verb,
    """
    begrense
    bremse
    bygge ned
    dempe
    doble
    firedoble
    forebygge
    forkorte
    få ned
    få opp
    halvere
    heve
    korte
    korte ned
    kutte
    maksimere
    mangedoble
    minimere
    minske
    nå
    oppnå
    redusere
    senke
    snu
    spare
    stabilisere
    trappe ned
    trappe opp
    tredoble
    unngå
    utvide
    øke
    """)

  /// Verbs that carry their own amount.
  static let factorVerbs = WordList(
    "nb factorVerbs", .factorVerb, .verb,
    """
    doble
    firedoble
    halvere
    tredoble
    """)

  /// Verbs with an end one can see.
  static let completionVerbs = WordList(
    "nb completionVerbs", .completionVerb, .verb,
    """
    ansette
    anskaffe
    avslutte
    avvikle
    bygge
    bytte
    bytte ut
    digitalisere
    erstatte
    etablere
    fase ut
    ferdigstille
    fjerne
    flytte
    forby
    fullføre
    gjennomføre
    godkjenne
    innføre
    inngå
    inspisere
    installere
    kartlegge
    kjøpe
    legge ned
    levere
    lukke
    merke
    montere
    opprette
    publisere
    rehabilitere
    reparere
    rulle ut
    rydde
    sende
    sertifisere
    sette i drift
    signere
    skifte
    slå sammen
    stanse
    stenge
    stoppe
    ta i bruk
    tildele
    utnevne
    vedta
    åpne
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
    gjennomføre
    holde
    implementere
    innføre
    kartlegge
    kjøpe
    kurse
    lage
    legge fram
    legge frem
    lære opp
    nedsette
    oppdatere
    opprette
    planlegge
    revidere
    sette ned
    skrive
    utarbeide
    utforme
    """)

  /// Verbs without an end.
  static let lastingVerbs = WordList(
    "nb lastingVerbs", .lastingVerb, .verb,
    """
    arbeide
    benytte
    bruke
    dele
    delta
    delta i
    delta på
    drive
    følge
    følge opp
    ha
    informere
    informere om
    inkludere
    involvere
    jobbe
    kommunisere
    motivere
    oppmuntre
    opprettholde
    orientere om
    samarbeide
    samarbeide med
    støtte
    sørge for
    tilby
    tilstrebe
    vedlikeholde
    veilede
    være synlig
    yte
    """)

  /// They look, and change nothing.
  static let investigatingVerbs = WordList(
    "nb investigatingVerbs", .investigatingVerb, .verb,
    """
    analysere
    diskutere
    drøfte
    evaluere
    finne ut
    finne ut av
    gjennomgå
    gå gjennom
    kikke på
    se nærmere på
    se på
    undersøke
    utforske
    utrede
    vurdere
    """)

  /// Nobody can see it from outside.
  static let softPredicates = WordList(
    "nb softPredicates", .softPredicate, .verb,
    """
    bli hørt
    bli sett
    blir hørt
    blir ivaretatt
    blir sett
    bry seg om
    er bevisste
    er engasjerte
    er fornøyde
    er inkludert
    er inkluderte
    er ivaretatt
    er kjent med
    er motiverte
    er opptatt av
    er stolte
    er trygge
    forstå
    føle
    føle seg
    føler seg
    ha det bra
    ha det godt
    ha forståelse for
    ha kunnskap om
    ivaretas
    kjenne
    mestre
    oppleve
    trives
    være bevisst
    være engasjert
    være fornøyd
    være kjent med
    være motivert
    være stolt
    være trygg
    """)
}
