/// Words of bokmål. Spelling: Bokmålsordboka. Choice: smart-lint.md §§3–6 and glossary.md §10 of the
/// project's research (read goals and published requirement-smell lists), extended in use.
extension BokmalLexicon {
  /// The same from i on.
  static let vagueVerbsFromI = WordList(
    "nb vagueVerbs", .vagueVerb, .verb,
    """
    inkludere
    inspirere
    inspirere til
    intensivere
    intensivere arbeidet med
    involvere
    ivareta
    ivareta hensynet til
    jobbe aktivt for
    jobbe aktivt med
    jobbe aktivt mot
    jobbe bedre med
    jobbe bedre sammen
    jobbe bevisst for
    jobbe bevisst med
    jobbe for
    jobbe forebyggende
    jobbe forebyggende med
    jobbe godt med
    jobbe hardt for
    jobbe hardt med
    jobbe helhetlig med
    jobbe jevnlig med
    jobbe kontinuerlig for
    jobbe kontinuerlig med
    jobbe kunnskapsbasert med
    jobbe langsiktig med
    jobbe løpende med
    jobbe med
    jobbe mer for
    jobbe mer med
    jobbe mer systematisk med
    jobbe mot
    jobbe mye med
    jobbe målrettet
    jobbe målrettet for
    jobbe målrettet med
    jobbe målrettet og systematisk med
    jobbe oss mot
    jobbe planmessig med
    jobbe sammen for
    jobbe sammen om
    jobbe smartere
    jobbe strategisk med
    jobbe systematisk
    jobbe systematisk for
    jobbe systematisk med
    jobbe systematisk og målrettet med
    jobbe tettere med
    jobbe tverrfaglig med
    jobbe videre med
    jobber vi for
    jobber vi med
    kjempe for
    kjempe mot
    kjennetegne
    kjennetegnes av
    konsolidere
    koordinere
    kvalitetssikre
    lede an
    lede an i
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
    levendegjøre
    levere bedre
    levere god
    levere gode
    levere høy kvalitet
    levere kvalitet
    ligge i forkant
    ligge i front
    lykkes bedre med
    lykkes i
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
    motivere
    motivere til
    motvirke
    muliggjøre
    myndiggjøre
    møte alle med
    møte barna med
    møte brukerne med
    møte elevene med
    møte framtidens
    møte fremtidens
    møte hverandre med
    møte innbyggerne med
    møte kundene med
    møte pasientene med
    møte utfordringene
    nøre opp under
    oppfattes som
    oppfordre til
    oppmuntre til
    opprettholde fokus på
    opptre som
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
    puste liv i
    puste nytt liv i
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
    rigge
    ruste ansatte
    ruste elevene
    ruste kommunen
    ruste opp til
    ruste organisasjonen
    ruste oss
    ruste seg for
    ruste tjenestene
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
    sette i førersetet
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
    sikre attraktive
    sikre ei god
    sikre en attraktiv
    sikre en bedre
    sikre en god
    sikre en helhetlig
    sikre en inkluderende
    sikre en positiv
    sikre en robust
    sikre en sterk
    sikre en trygg
    sikre en åpen
    sikre engasjerte
    sikre et attraktivt
    sikre et bedre
    sikre et godt
    sikre et inkluderende
    sikre et levende
    sikre et positivt
    sikre et robust
    sikre et sterkt
    sikre et trygt
    sikre et varmt
    sikre et åpent
    sikre fornøyde
    sikre god
    sikre gode
    sikre inkluderende
    sikre levende
    sikre meningsfulle
    sikre motiverte
    sikre robuste
    sikre sterke
    sikre stolte
    sikre trygge
    skape attraktive
    skape ei god
    skape en attraktiv
    skape en bedre
    skape en god
    skape en helhetlig
    skape en inkluderende
    skape en positiv
    skape en robust
    skape en sterk
    skape en trygg
    skape en åpen
    skape engasjerte
    skape et attraktivt
    skape et bedre
    skape et godt
    skape et inkluderende
    skape et levende
    skape et positivt
    skape et robust
    skape et sterkt
    skape et trygt
    skape et varmt
    skape et åpent
    skape fornøyde
    skape god
    skape gode
    skape inkluderende
    skape levende
    skape meningsfulle
    skape motiverte
    skape robuste
    skape rom for
    skape sterke
    skape stolte
    skape trygge
    skjerpe
    sloss for
    slå ring om
    snakke fram
    snakke hverandre opp
    snakke opp
    snu hver stein
    spille en aktiv rolle i
    spille en rolle i
    spille hverandre gode
    spille på lag
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
    stå for
    stå i spissen for
    stå opp for
    stå sammen
    stå sammen mot
    stå sammen om
    støtte
    støtte opp om
    støtte opp under
    synliggjøre
    sørge for bedre
    sørge for god
    sørge for gode
    """)
}
