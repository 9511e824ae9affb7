/// Words of bokmål. Spelling: Bokmålsordboka. Choice: smart-lint.md §§3–6 and glossary.md §10 of the
/// project's research (read goals and published requirement-smell lists), extended in use.
extension BokmalLexicon {
  /// Verbs that name no change: styrke, satse på.
  static let vagueVerbs = WordList(
    "nb vagueVerbs", .vagueVerb, .verb,
    """
    aktivere
    aktivisere
    anerkjenne
    ansvarliggjøre
    arbeide aktivt for
    arbeide aktivt med
    arbeide aktivt mot
    arbeide bedre med
    arbeide bedre sammen
    arbeide bevisst med
    arbeide for
    arbeide for å få til
    arbeide forebyggende
    arbeide forebyggende med
    arbeide godt med
    arbeide hardt for
    arbeide hardt med
    arbeide helhetlig med
    arbeide jevnlig med
    arbeide kontinuerlig for
    arbeide kontinuerlig med
    arbeide kunnskapsbasert med
    arbeide langsiktig med
    arbeide løpende med
    arbeide med
    arbeide mer med
    arbeide mer systematisk med
    arbeide mot
    arbeide målrettet for
    arbeide målrettet med
    arbeide målrettet og systematisk med
    arbeide planmessig med
    arbeide sammen for
    arbeide sammen om
    arbeide smartere
    arbeide strategisk med
    arbeide systematisk for
    arbeide systematisk med
    arbeide systematisk og målrettet med
    arbeide tettere med
    arbeide tverrfaglig med
    arbeide videre med
    arbeider vi for
    arbeider vi med
    bedre
    befeste
    behandle hverandre med
    bekjempe
    berike
    bevare
    bevisstgjøre
    bidra
    bidra til
    bidrar vi til
    bli bedre
    bli bedre i
    bli bedre kjent
    bli bedre på
    bli bedre til
    bli bedre til å
    bli best på
    bli dyktigere
    bli dyktigere i
    bli dyktigere på
    bli en ansvarlig
    bli en attraktiv
    bli en bærekraftig
    bli en datadrevet
    bli en effektiv
    bli en framtidsrettet
    bli en fremtidsrettet
    bli en inkluderende
    bli en innovativ
    bli en levende
    bli en lærende
    bli en mer
    bli en moderne
    bli en nyskapende
    bli en profesjonell
    bli en raus
    bli en robust
    bli en samlende
    bli en solid
    bli en synlig
    bli en trygg
    bli en tydelig
    bli en åpen
    bli flinkere
    bli flinkere i
    bli flinkere med
    bli flinkere på
    bli flinkere til å
    bli god på
    bli gode på
    bli kjent for
    bli mer attraktiv
    bli mer bevisst
    bli mer bevisst på
    bli mer bevisste
    bli mer bevisste på
    bli mer bærekraftig
    bli mer effektiv
    bli mer effektive
    bli mer inkluderende
    bli mer robust
    bli mer synlig
    bli mer synlige
    bli oppfattet som
    bli proffere
    bli sterkere på
    bli tydeligere
    bli tydeligere på
    blåse liv i
    bringe videre
    bruke ressursene
    bruke ressursene bedre
    bruke ressursene effektivt
    bruke ressursene riktig
    bruke ressursene smartere
    bygge bro mellom
    bygge broer mellom
    bygge en god
    bygge en kultur
    bygge en kultur for
    bygge en robust
    bygge en sterk
    bygge et godt
    bygge et lag
    bygge et robust
    bygge et sterkt
    bygge et trygt lokalsamfunn
    bygge fellesskap
    bygge gode
    bygge gode relasjoner
    bygge kompetanse
    bygge kultur
    bygge lag
    bygge omdømme
    bygge opp om
    bygge opp under
    bygge på
    bygge relasjoner
    bygge robuste
    bygge sterke
    bygge stolthet
    bygge tillit
    bygge videre på
    bære preg av
    dra i samme retning
    drive bedre
    drive fram
    drive frem
    drive god
    drive godt
    drive systematisk
    dyrke
    dyrke fram
    dyrke frem
    effektivisere
    engasjere
    engasjere seg i
    er en ansvarlig
    er en attraktiv
    er en bærekraftig
    er en datadrevet
    er en effektiv
    er en framtidsrettet
    er en fremtidsrettet
    er en inkluderende
    er en innovativ
    er en levende
    er en lærende
    er en mer
    er en moderne
    er en nyskapende
    er en profesjonell
    er en raus
    er en robust
    er en samlende
    er en solid
    er en synlig
    er en trygg
    er en tydelig
    er en åpen
    favne
    fokusere
    fokusere på
    fokuserer vi på
    forankre
    forbedre
    foredle
    fornye
    forsterke
    forsterke innsatsen mot
    fortsette arbeidet med
    fortsette det gode arbeidet med
    fortsette innsatsen for
    fortsette med
    fortsette samarbeidet med
    fortsette satsingen på
    fortsette å
    forvalte
    framheve
    framstå som
    fremheve
    fremme
    fremstå som
    frigjøre potensialet i
    få bedre
    få fart på
    få opp øynene for
    få til bedre
    få til et bedre
    følge med i tiden
    følge med på utviklingen i
    følge opp arbeidet med
    følge opp på en god måte
    gi alle en god start
    gi bedre
    gi en god
    gi en god start
    gi et godt
    gi et løft
    gi god
    gi gode
    gi kraft til
    gi mer igjen for
    gi oppmerksomhet til
    gi plass til
    gi rom for
    gi rom til
    gi trygghet
    gi økt kunnskap om
    gi økt oppmerksomhet til
    gjennomsyre
    gjødsle
    gjøre det bedre for
    gjøre det enklere å
    gjøre det lettere å
    gjøre en forskjell
    gjøre en forskjell for
    gjøre hverandre bedre
    gjøre hverandre gode
    gjøre mer for
    gjøre oss fortjent til
    gjøre oss mer attraktive
    gjøre vårt beste for
    gå foran
    gå foran som
    gå i bresjen for
    gå i front
    ha attraktive
    ha bevissthet om
    ha ei god
    ha ekstra fokus på
    ha ekstra oppmerksomhet på
    ha en attraktiv
    ha en bedre
    ha en god
    ha en god dialog med
    ha en god kultur for
    ha en helhetlig
    ha en inkluderende
    ha en kultur
    ha en kultur for
    ha en positiv
    ha en robust
    ha en sterk
    ha en trygg
    ha en åpen
    ha engasjerte
    ha et attraktivt
    ha et bedre
    ha et bevisst forhold til
    ha et blikk for
    ha et blikk på
    ha et ekstra fokus på
    ha et felles fokus på
    ha et godt
    ha et godt samarbeid med
    ha et inkluderende
    ha et kontinuerlig fokus på
    ha et levende
    ha et positivt
    ha et robust
    ha et sterkt
    ha et sterkt fokus på
    ha et særlig blikk for
    ha et særlig fokus på
    ha et tett samarbeid med
    ha et tettere samarbeid med
    ha et trygt
    ha et varmt
    ha et åpent
    ha felles fokus på
    ha fokus på
    ha fornøyde
    ha god
    ha god dialog med
    ha god kontakt med
    ha god kontroll på
    ha god kvalitet
    ha gode
    ha hovedfokus på
    ha høy kompetanse
    ha høy kvalitet
    ha høy tillit
    ha høyt fokus på
    ha inkluderende
    ha kontinuerlig fokus på
    ha kontroll på
    ha levende
    ha meningsfulle
    ha mer fokus på
    ha motiverte
    ha oppmerksomhet på
    ha orden i
    ha robuste
    ha sterke
    ha sterkt fokus på
    ha stolte
    ha stor oppmerksomhet på
    ha stor tillit
    ha stort fokus på
    ha større fokus på
    ha særlig oppmerksomhet på
    ha søkelys på
    ha søkelyset på
    ha tett dialog med
    ha trygge
    ha tydelig fokus på
    ha økt fokus på
    ha øye for
    harmonisere
    hegne om
    heie fram
    heie frem
    heie på
    henge med
    hente ut potensialet i
    heve kvaliteten
    holde fast ved
    holde fokus på
    holde høy kvalitet
    holde trykket oppe
    """)
}
