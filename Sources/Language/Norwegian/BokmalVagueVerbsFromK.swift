/// Words of bokmål. Spelling: Bokmålsordboka. Choice: smart-lint.md §§3–6 and glossary.md §10 of the
/// project's research (read goals and published requirement-smell lists), extended in use.
extension BokmalLexicon {
  /// The same from k on.
  static let vagueVerbsFromK = WordList(
    "nb vagueVerbs", .vagueVerb, .verb,
    """
    kjempe for
    kjempe mot
    kjennetegne
    kjennetegnes av
    konsolidere
    koordinere
    kvalitetssikre
    legge bedre til rette for
    legge et godt grunnlag for
    legge forholdene til rette for
    legge grunnlag for
    legge grunnlaget for
    legge innsats i
    legge mer vekt på
    legge stor vekt på
    legge større vekt på
    legge særlig vekt på
    legge til rette for
    legge trykk på
    legge vekt på
    legge økt vekt på
    legger vi til rette for
    legger vi vekt på
    lykkes bedre med
    lykkes med
    løfte
    løfte blikket
    løfte fram
    løfte frem
    løfte i fellesskap
    løfte opp
    markedsføre seg som
    medvirke til
    mobilisere
    modernisere
    motivere til
    motvirke
    muliggjøre
    myndiggjøre
    møte framtidens
    møte fremtidens
    møte utfordringene
    oppfattes som
    oppfordre til
    oppmuntre til
    opprettholde fokus på
    optimalisere
    pleie
    posisjonere
    posisjonere oss
    posisjonere seg
    prege
    preges av
    prioritere
    prioritere arbeidet med
    profesjonalisere
    profilere
    påvirke
    realisere potensialet i
    respektere
    rette blikket mot
    rette fokus mot
    rette innsats mot
    rette innsatsen mot
    rette oppmerksomhet mot
    rette oppmerksomheten mot
    rette søkelys mot
    rette søkelyset mot
    revitalisere
    ruste opp til
    ruste seg for
    samle krefter om
    samle seg om
    samordne
    satse bredt på
    satse ekstra på
    satse enda mer på
    satse mer på
    satse offensivt på
    satse på
    satse tungt på
    satse videre på
    satser på
    satser vi på
    sette barnet i sentrum
    sette brukeren i sentrum
    sette ekstra fokus på
    sette eleven i sentrum
    sette en standard for
    sette fart i
    sette fokus på
    sette inn støtet
    sette inn støtet mot
    sette innbyggeren i sentrum
    sette kunden i sentrum
    sette lys på
    sette mer fokus på
    sette pasienten i sentrum
    sette på agendaen
    sette på dagsorden
    sette på dagsordenen
    sette større fokus på
    sette søkelys på
    sette søkelyset på
    sette økt fokus på
    sette økt søkelys på
    sikre
    sikre en god
    sikre et godt
    sikre god
    sikre gode
    skape rom for
    skjerpe
    sloss for
    slå ring om
    spisse
    stimulere
    stimulere til
    strebe etter
    strebe mot
    strekke oss etter
    strekke oss mot
    strekke seg etter
    strekke seg mot
    styrke
    styrke arbeidet med
    stå for
    stå i spissen for
    stå opp for
    stå sammen mot
    stå sammen om
    støtte
    støtte opp om
    støtte opp under
    synliggjøre
    sørge for bedre
    sørge for god
    sørge for gode
    ta ansvar for
    ta bedre tak i
    ta bedre vare på
    ta brukerne på alvor
    ta del i
    ta et felles ansvar for
    ta et felles løft for
    ta et krafttak
    ta et krafttak for
    ta et krafttak mot
    ta et løft for
    ta et oppgjør med
    ta grep for
    ta grep mot
    ta grep om
    ta hensyn til
    ta høyde for
    ta i bruk mulighetene
    ta på alvor
    ta samfunnsansvar
    ta steget mot
    ta steget videre
    ta tak i
    ta vare på
    tale for
    tenne
    tilrettelegge
    tilrettelegge for
    tilstrebe
    trappe opp arbeidet med
    trappe opp innsatsen mot
    trygge
    trygge og styrke
    understreke
    understøtte
    utfordre
    utløse
    utløse potensialet i
    utmerke seg
    utmerke seg på
    utnytte
    utnytte bedre
    utnytte potensialet i
    utøve god
    vekke
    vektlegge
    verdsette
    verne om
    videreføre arbeidet med
    videreutvikle
    vie oppmerksomhet til
    virke for
    virke til
    vise ansvar
    vise at vi
    vise omsorg
    vise omsorg for
    vise raushet
    vise respekt
    vise respekt for
    vise vei
    vise veien
    vitalisere
    være bevisst på
    være bidragsyter til
    være en aktiv pådriver for
    være en attraktiv
    være en bidragsyter til
    være en drivkraft for
    være en god samarbeidspartner
    være en motor for
    være en pådriver for
    være en støttespiller for
    være en synlig
    være en tydelig pådriver for
    være i forkant
    være i forkant av
    være kjennetegnet av
    være oppmerksom på
    være opptatt av
    være opptatte av
    være preget av
    være på tilbudssiden
    være pådriver for
    være tett på
    være til stede for
    være tilgjengelig for
    være åpen for
    være åpne for
    åpne for
    åpne opp for
    øke bevisstheten om
    øke bevisstheten rundt
    øke fokus på
    øke fokuset på
    øke oppmerksomheten om
    øke oppmerksomheten rundt
    """)
}
