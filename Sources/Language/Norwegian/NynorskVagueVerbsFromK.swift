/// Words of nynorsk that differ from bokmål, and those needed to know it. Spelling: Nynorskordboka,
/// with e- and a-infinitive and both of `leggje`/`legge`. Choice: smart-lint.md §§3–7, glossary.md §10.
extension NynorskLexicon {
  /// The same from k on.
  static let vagueVerbsFromK = WordList(
    "nn vagueVerbs", .vagueVerb, .verb,
    """
    kjempe for
    kjempe mot
    kjenneteiknast av
    kjenneteikne
    konsolidere
    koordinere
    kvalitetssikre
    legg til rette for
    legg vekt på
    legg vi til rette for
    legg vi vekt på
    legge til rette for
    legge vekt på
    leggja til rette for
    leggje auka vekt på
    leggje betre til rette for
    leggje eit godt grunnlag for
    leggje forholda til rette for
    leggje grunnlag for
    leggje grunnlaget for
    leggje meir vekt på
    leggje stor vekt på
    leggje større vekt på
    leggje særleg vekt på
    leggje til rette for
    leggje tilhøva til rette for
    leggje vekt på
    lukkast betre med
    lukkast med
    lyfte
    lyfte fram
    løfta
    løfte
    løfte blikket
    løfte fram
    løfte opp
    medverke
    medverke til
    medvitsgjere
    mobilisere
    modernisere
    motivere til
    motverke
    myndiggjere
    møte utfordringane
    opne for
    opne opp for
    oppmode til
    optimalisere
    posisjonere oss
    pregast av
    prege
    prioritera
    prioritere
    prioritere arbeidet med
    profesjonalisere
    rette fokus mot
    rette innsatsen mot
    rette merksemd mot
    rette merksemda mot
    rette søkjelyset mot
    revitalisere
    ruste opp til
    ruste seg for
    samle krefter om
    samle seg om
    samordne
    satsar me på
    satsar vi på
    satse breitt på
    satse meir på
    satse på
    satse tungt på
    satse vidare på
    setje auka fokus på
    setje barnet i sentrum
    setje brukaren i sentrum
    setje eleven i sentrum
    setje fart i
    setje fokus på
    setje innbyggjaren i sentrum
    setje meir fokus på
    setje pasienten i sentrum
    setje pris på
    setje på agendaen
    setje på dagsorden
    setje på dagsordenen
    setje større fokus på
    setje søkjelys på
    setje søkjelyset på
    sette søkelys på
    sikre
    sikre ein god
    sikre eit godt
    sikre god
    sikre gode
    skape engasjement
    skape rom for
    skape tryggleik
    skjerpe
    slå ring om
    spisse
    stimulera til
    stimulere til
    strekkje oss etter
    strekkje oss mot
    strekkje seg etter
    strekkje seg mot
    streve etter
    styrke
    styrkje
    styrkje arbeidet med
    stå i bresjen for
    stå opp for
    stå saman mot
    stå saman om
    stø opp om
    støtte
    støtte opp om
    støtte opp under
    synleggjere
    syte for betre
    syte for god
    syte for gode
    sørgje for god
    sørgje for gode
    ta ansvar for
    ta betre vare på
    ta eit felles ansvar for
    ta eit felles løft for
    ta eit krafttak
    ta eit krafttak for
    ta eit krafttak mot
    ta eit løft for
    ta grep for
    ta grep om
    ta høgd for
    ta omsyn til
    ta på alvor
    ta steget mot
    ta steget vidare
    ta tak i
    ta vare på
    tale for
    tilretteleggje
    tilstrebe
    trappe opp arbeidet med
    trappe opp innsatsen mot
    trygge
    understreke
    understøtte
    utfordre
    utløyse
    utløyse potensialet i
    utnytte
    utnytte betre
    utnytte potensialet i
    utvikle oss
    vekkje
    vektlegge
    vektleggje
    verdsetje
    verdsette
    vere bevisst på
    vere ei drivkraft for
    vere ein aktiv pådrivar for
    vere ein bidragsytar til
    vere ein motor for
    vere ein pådrivar for
    vere ein tydeleg pådrivar for
    vere i forkant
    vere i forkant av
    vere kjenneteikna av
    vere medviten om
    vere medviten på
    vere medvitne om
    vere medvitne på
    vere merksam på
    vere open for
    vere opne for
    vere opptatt av
    vere oppteken av
    vere opptekne av
    vere prega av
    vere pådrivar for
    vere tett på
    vere til stades for
    vere tilgjengeleg for
    verke for
    verne om
    verte betre
    verte betre på
    verte betre til å
    verte flinkare
    verte flinkare til å
    verte meir attraktiv
    vidareføre arbeidet med
    vidareutvikle
    vie merksemd til
    vise ansvar
    vise omsorg
    vise omsorg for
    vise respekt
    vise respekt for
    vise veg
    vise vegen
    """)
}
