/// Words of bokmål. Spelling: Bokmålsordboka. Choice: smart-lint.md §§3–6 and glossary.md §10 of the
/// project's research (read goals and published requirement-smell lists), extended in use.
extension BokmalLexicon {
  /// Verbs of direction: how much?.
  static let changeVerbs = WordList(
    "nb changeVerbs", .changeVerb, .verb,
    """
    akselerere
    avlaste
    begrense
    begrense bruken av
    bremse
    bremse veksten i
    bringe ned
    bringe opp
    bygge ned
    dempe
    dempe veksten i
    doble
    dra ned
    ekspandere
    femdoble
    firedoble
    fordoble
    forebygge
    forhindre
    forhøye
    forkorte
    forkorte tiden
    forlenge
    forminske
    framskynde
    fremskynde
    få bukt med
    få ned
    få ned til
    få opp
    få slutt på
    gå ned
    gå opp
    halere inn
    halvere
    hente inn
    heve
    hindre
    holde nede
    holde på
    høyne
    innskrenke
    innspare
    jevne ut
    knipe inn
    komme ned
    komme opp
    korte
    korte ned
    krympe
    kutte
    maksimere
    mangedoble
    mangfoldiggjøre
    mer enn doble
    minimere
    minke
    minske
    nedbringe
    nedkorte
    nedprioritere
    nedskalere
    nedtrappe
    nå
    oppnå
    opprettholde nivået på
    oppskalere
    opptrappe
    overgå
    overstige
    presse ned
    presse opp
    redusere
    redusere bruken av
    senke
    senke terskelen for
    sette ned farten
    skalere
    skalere ned
    skalere opp
    skjære ned
    skjære ned på
    skru ned
    skru opp
    slanke
    snevre inn
    snu
    spare
    spare inn
    stabilisere
    stoppe veksten i
    stramme inn
    stramme inn på
    stramme opp
    svekke
    ta igjen
    ta inn
    ta inn igjen
    tette gapet
    tidoble
    trappe ned
    trappe opp
    tredoble
    unngå
    utjevne
    utvide
    vinne tilbake
    vokse
    øke
    øke andelen
    øke opp
    """)
}
