/// Words of nynorsk that differ from bokmål, and those needed to know it. Spelling: Nynorskordboka,
/// with e- and a-infinitive and both of `leggje`/`legge`. Choice: smart-lint.md §§3–7, glossary.md §10.
extension NynorskLexicon {
  /// Verbs that name no change: styrkje, satse på.
  static let vagueVerbs = WordList(
    "nn vagueVerbs", .vagueVerb, .verb,
    """
    arbeide aktivt med
    arbeide med
    arbeide systematisk med
    betre
    bli betre
    bli betre på
    bli flinkare til å
    effektivisere
    forbetre
    fornye
    fremje
    ha auka fokus på
    ha meir fokus på
    halde fram med
    heve kvaliteten
    ivareta
    jobbe systematisk med
    kjempe mot
    kvalitetssikre
    leggja til rette for
    leggje til rette for
    leggje vekt på
    løfta
    løfte
    medverke
    medverke til
    modernisere
    motverke
    optimalisere
    prioritere
    setje fokus på
    sikre
    strekkje seg mot
    styrke
    styrkje
    støtte opp om
    synleggjere
    ta vare på
    tilretteleggje
    trygge
    vektleggje
    vere medviten om
    verte betre på
    vidareutvikle
    """)

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
    auke
    avgrense
    doble
    få ned
    få opp
    førebygge
    førebyggje
    halvere
    heve
    korte ned
    kutte
    minimere
    minske
    nå
    oppnå
    redusere
    senke
    spare
    trappe ned
    trappe opp
    tredoble
    unngå
    utvide
    """)

  /// Verbs that carry their own amount.
  static let factorVerbs = WordList(
    "nn factorVerbs", .factorVerb, .verb,
    """
    doble
    halvere
    tredoble
    """)

  /// Verbs with an end one can see.
  static let completionVerbs = WordList(
    "nn completionVerbs", .completionVerb, .verb,
    """
    avslutte
    avvikle
    byggja
    byggje
    byte
    byte ut
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
    installere
    kartlegge
    kartleggje
    kjøpe
    levere
    lukke
    merke
    montere
    opne
    opprette
    publisere
    rulle ut
    sertifisere
    setje i drift
    signere
    stanse
    stengje
    ta i bruk
    tildele
    tilsetje
    tilsette
    vedta
    """)

  /// Measures that pose as goals.
  static let activityVerbs = WordList(
    "nn activityVerbs", .activityVerb, .verb,
    """
    arrangere
    etablere
    gjennomføre
    halde
    innføre
    kartleggje
    kurse
    lage
    leggje fram
    lære opp
    oppdatere
    opprette
    planleggje
    revidere
    setje ned
    skrive
    tilsetje
    tilsette
    utarbeide
    utforme
    """)

  /// Verbs without an end.
  static let lastingVerbs = WordList(
    "nn lastingVerbs", .lastingVerb, .verb,
    """
    bruke
    dele
    delta
    drive
    følgje
    følgje opp
    ha
    halde oppe
    informere
    informere om
    inkludere
    involvere
    orientere om
    rettleie
    samarbeide
    samarbeide med
    støtte
    syte for
    sørgje for
    tilby
    vedlikehalde
    yte
    """)

  /// They look, and change nothing.
  static let investigatingVerbs = WordList(
    "nn investigatingVerbs", .investigatingVerb, .verb,
    """
    analysere
    diskutere
    drøfte
    evaluere
    finne ut
    greie ut
    gå gjennom
    sjå nærare på
    sjå på
    undersøke
    undersøkje
    utforske
    vurdere
    """)
}
