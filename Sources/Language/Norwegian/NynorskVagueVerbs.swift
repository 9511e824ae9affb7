/// Words of nynorsk that differ from bokmål, and those needed to know it. Spelling: Nynorskordboka,
/// with e- and a-infinitive and both of `leggje`/`legge`. Choice: smart-lint.md §§3–7, glossary.md §10.
extension NynorskLexicon {
  /// Verbs that name no change: styrkje, satse på.
  static let vagueVerbs = WordList(
    "nn vagueVerbs", .vagueVerb, .verb,
    """
    aktivisere
    anerkjenne
    ansvarleggjere
    arbeide aktivt for
    arbeide aktivt med
    arbeide aktivt mot
    arbeide betre med
    arbeide for
    arbeide for levande
    arbeide førebyggjande
    arbeide førebyggjande med
    arbeide godt med
    arbeide hardt for
    arbeide heilskapleg med
    arbeide jamleg med
    arbeide kontinuerleg med
    arbeide langsiktig med
    arbeide løpande med
    arbeide med
    arbeide medvite med
    arbeide meir med
    arbeide meir systematisk med
    arbeide mot
    arbeide målretta
    arbeide målretta for
    arbeide målretta med
    arbeide målretta og systematisk med
    arbeide planmessig med
    arbeide saman for
    arbeide saman om
    arbeide smartare
    arbeide strategisk med
    arbeide systematisk
    arbeide systematisk for
    arbeide systematisk med
    arbeide systematisk og målretta med
    arbeide tettare med
    arbeide tverrfagleg med
    arbeide vidare med
    arbeider me for
    arbeider me med
    arbeider vi for
    arbeider vi med
    befeste
    bere preg av
    betre
    bevare
    bevisstgjere
    bidra til
    bli betre
    bli betre i
    bli betre kjend
    bli betre på
    bli betre til
    bli betre til å
    bli dyktigare
    bli dyktigare på
    bli ein ansvarleg
    bli ein attraktiv
    bli ein berekraftig
    bli ein effektiv
    bli ein framtidsretta
    bli ein inkluderande
    bli ein innovativ
    bli ein levande
    bli ein lærande
    bli ein meir
    bli ein moderne
    bli ein nyskapande
    bli ein open
    bli ein profesjonell
    bli ein raus
    bli ein robust
    bli ein samlande
    bli ein solid
    bli ein synleg
    bli ein trygg
    bli ein tydeleg
    bli flinkare
    bli flinkare i
    bli flinkare på
    bli flinkare til å
    bli god på
    bli gode på
    bli meir attraktiv
    bli meir berekraftig
    bli meir berekraftige
    bli meir effektive
    bli meir inkluderande
    bli meir medviten
    bli meir medvitne
    bli meir medvitne om
    bli meir robust
    bli meir synleg
    bli meir synlege
    bli sterkare på
    bli tydelegare
    bli tydelegare på
    blåse liv i
    bringe vidare
    bruke ressursane
    bruke ressursane betre
    bruke ressursane effektivt
    bruke ressursane rett
    byggje bru mellom
    byggje bruer mellom
    byggje ein god
    byggje ein kultur
    byggje ein kultur for
    byggje ein robust
    byggje ein sterk
    byggje eit godt
    byggje eit robust
    byggje fellesskap
    byggje gode
    byggje gode relasjonar
    byggje kompetanse
    byggje kultur
    byggje lag
    byggje omdøme
    byggje opp om
    byggje opp under
    byggje relasjonar
    byggje robuste
    byggje sterke
    byggje stoltheit
    byggje tillit
    byggje vidare på
    dra i same lei
    dra i same retning
    drive fram
    drive god
    drive godt
    drive systematisk
    dyrke fram
    effektivisere
    engasjere seg i
    er ein ansvarleg
    er ein attraktiv
    er ein berekraftig
    er ein effektiv
    er ein framtidsretta
    er ein inkluderande
    er ein innovativ
    er ein levande
    er ein lærande
    er ein meir
    er ein moderne
    er ein nyskapande
    er ein open
    er ein profesjonell
    er ein raus
    er ein robust
    er ein samlande
    er ein solid
    er ein synleg
    er ein trygg
    er ein tydeleg
    femne
    fokusera på
    fokusere
    fokusere på
    fokuserer me på
    fokuserer vi på
    forankre
    forbetre
    foredle
    fornye
    forsterke
    forsterke innsatsen mot
    fortsetje arbeidet med
    fortsetje med
    fortsetje å
    forvalte
    framelske
    framheve
    framstå som
    fremje
    få auga opp for
    få betre
    få til betre
    få til eit betre
    følgje opp arbeidet med
    gi eit løft
    gi rom for
    gje alle ein god start
    gje auka kunnskap om
    gje betre
    gje ei god
    gje ein god
    gje eit godt
    gje eit løft
    gje god
    gje gode
    gje merksemd til
    gje plass til
    gje rom for
    gje tryggleik
    gjennomsyre
    gjere det betre for
    gjere det enklare å
    gjere det lettare å
    gjere ein forskjell
    gjere ein innsats for
    gjere ein skilnad for
    gjere kvarandre betre
    gjere kvarandre gode
    gjere meir for
    gjere vårt beste for
    gå føre
    gå føre som
    gå i front
    ha attraktive
    ha auge for
    ha auka fokus på
    ha auka merksemd på
    ha ei god
    ha ein attraktiv
    ha ein betre
    ha ein god
    ha ein god dialog med
    ha ein god kultur for
    ha ein heilskapleg
    ha ein inkluderande
    ha ein kultur
    ha ein kultur for
    ha ein open
    ha ein positiv
    ha ein robust
    ha ein sterk
    ha ein trygg
    ha eit attraktivt
    ha eit betre
    ha eit blikk for
    ha eit ekstra fokus på
    ha eit godt
    ha eit godt samarbeid med
    ha eit inkluderande
    ha eit levande
    ha eit medvite forhold til
    ha eit medvite tilhøve til
    ha eit ope
    ha eit positivt
    ha eit robust
    ha eit sterkt
    ha eit særleg blikk for
    ha eit særleg fokus på
    ha eit tett samarbeid med
    ha eit tettare samarbeid med
    ha eit trygt
    ha eit varmt
    ha ekstra fokus på
    ha ekstra merksemd på
    ha engasjerte
    ha felles fokus på
    ha fokus på
    ha fornøgde
    ha god
    ha god dialog med
    ha god kontroll på
    ha god kvalitet
    ha gode
    ha høg kompetanse
    ha høg kvalitet
    ha høg tillit
    ha høgt fokus på
    ha inkluderande
    ha kontinuerleg fokus på
    ha kontroll på
    ha levande
    ha medvit om
    ha meiningsfulle
    ha meir fokus på
    ha meir medvit om
    ha merksemd på
    ha motiverte
    ha nøgde
    ha orden i
    ha robuste
    ha sterke
    ha sterkt fokus på
    ha stolte
    ha stor merksemd på
    ha stor tillit
    ha stort fokus på
    ha større fokus på
    ha større merksemd på
    ha særleg fokus på
    ha særleg merksemd på
    ha tett dialog med
    ha trygge
    halde fast ved
    halde fokus på
    halde fram arbeidet med
    halde fram det gode arbeidet med
    halde fram innsatsen for
    halde fram med
    halde fram samarbeidet med
    halde fram satsinga på
    halde fram å
    halde høg kvalitet
    halde trykket oppe
    harmonisere
    hegne om
    heie fram
    heie på
    hente ut gevinstar
    hente ut potensialet i
    heve kvaliteten
    """)
}
