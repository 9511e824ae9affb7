/// Words of nynorsk that differ from bokmål, and those needed to know it. Spelling: Nynorskordboka,
/// with e- and a-infinitive and both of `leggje`/`legge`. Choice: smart-lint.md §§3–7, glossary.md §10.
extension NynorskLexicon {
  /// The same from i on.
  static let vagueVerbsFromI = WordList(
    "nn vagueVerbs", .vagueVerb, .verb,
    """
    inkludere
    inspirere til
    intensivere
    intensivere arbeidet med
    involvere
    ivareta
    jobba for
    jobba med
    jobbar me med
    jobbar vi med
    jobbe aktivt for
    jobbe aktivt med
    jobbe betre med
    jobbe betre saman
    jobbe for
    jobbe førebyggjande
    jobbe førebyggjande med
    jobbe godt med
    jobbe hardt for
    jobbe heilskapleg med
    jobbe jamleg med
    jobbe kontinuerleg med
    jobbe langsiktig med
    jobbe løpande med
    jobbe med
    jobbe medvite med
    jobbe meir for
    jobbe meir med
    jobbe meir systematisk med
    jobbe mot
    jobbe målretta for
    jobbe målretta med
    jobbe målretta og systematisk med
    jobbe planmessig med
    jobbe saman for
    jobbe saman om
    jobbe smartare
    jobbe strategisk med
    jobbe systematisk for
    jobbe systematisk med
    jobbe systematisk og målretta med
    jobbe tettare med
    jobbe tverrfagleg med
    jobbe vidare med
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
    levandegjere
    levere betre
    levere god
    levere gode
    levere kvalitet
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
    motivere
    motivere til
    motverke
    myndiggjere
    møte alle med
    møte barna med
    møte brukarane med
    møte elevane med
    møte innbyggjarane med
    møte kvarandre med
    møte pasientane med
    møte utfordringane
    nøre opp under
    opne dører for
    opne for
    opne opp for
    oppmode til
    opptre som
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
    rigge
    ruste elevane
    ruste kommunen
    ruste opp til
    ruste organisasjonen
    ruste oss
    ruste seg for
    ruste tilsette
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
    sikre attraktive
    sikre ei god
    sikre ein attraktiv
    sikre ein betre
    sikre ein god
    sikre ein heilskapleg
    sikre ein inkluderande
    sikre ein open
    sikre ein positiv
    sikre ein robust
    sikre ein sterk
    sikre ein trygg
    sikre eit attraktivt
    sikre eit betre
    sikre eit godt
    sikre eit inkluderande
    sikre eit levande
    sikre eit ope
    sikre eit positivt
    sikre eit robust
    sikre eit sterkt
    sikre eit trygt
    sikre eit varmt
    sikre engasjerte
    sikre fornøgde
    sikre god
    sikre gode
    sikre inkluderande
    sikre levande
    sikre meiningsfulle
    sikre motiverte
    sikre nøgde
    sikre robuste
    sikre sterke
    sikre stolte
    sikre trygge
    skape attraktive
    skape ei god
    skape ein attraktiv
    skape ein betre
    skape ein god
    skape ein heilskapleg
    skape ein inkluderande
    skape ein open
    skape ein positiv
    skape ein robust
    skape ein sterk
    skape ein trygg
    skape eit attraktivt
    skape eit betre
    skape eit godt
    skape eit inkluderande
    skape eit levande
    skape eit ope
    skape eit positivt
    skape eit robust
    skape eit sterkt
    skape eit trygt
    skape eit varmt
    skape engasjement
    skape engasjerte
    skape fornøgde
    skape god
    skape gode
    skape inkluderande
    skape levande
    skape meiningsfulle
    skape motiverte
    skape nøgde
    skape robuste
    skape rom for
    skape sterke
    skape stolte
    skape trygge
    skape tryggleik
    skjerpe
    slå ring om
    snu kvar stein
    spele ei aktiv rolle i
    spele kvarandre gode
    spele på lag
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
    stå i bresjen for
    stå opp for
    stå saman
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
    ta eigarskap
    ta eigarskap til
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
    tenkje nytt
    tenkje nytt om
    tilby betre
    tilby eit breitt
    tilby eit godt
    tilby god
    tilby gode
    tilretteleggje
    tilstrebe
    tore å
    trappe opp arbeidet med
    trappe opp innsatsen mot
    trygge
    """)
}
