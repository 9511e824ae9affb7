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
    arbeide målretta for
    arbeide målretta med
    arbeide målretta og systematisk med
    arbeide planmessig med
    arbeide saman for
    arbeide saman om
    arbeide smartare
    arbeide strategisk med
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
    auke fokus på
    auke fokuset på
    auke medvitet kring
    auke medvitet om
    auke merksemda om
    auke merksemda rundt
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
    byggje bru mellom
    byggje bruer mellom
    byggje ein kultur
    byggje ein kultur for
    byggje fellesskap
    byggje gode relasjonar
    byggje kompetanse
    byggje kultur
    byggje lag
    byggje omdøme
    byggje opp om
    byggje opp under
    byggje relasjonar
    byggje robuste
    byggje stoltheit
    byggje tillit
    byggje vidare på
    drive fram
    drive god
    drive godt
    drive systematisk
    dyrke fram
    effektivisere
    engasjere seg i
    femne
    fokusera på
    fokusere
    fokusere på
    fokuserer me på
    fokuserer vi på
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
    gjere ein innsats for
    gjere ein skilnad for
    gjere meir for
    gjere vårt beste for
    gå føre
    gå føre som
    gå i front
    ha auge for
    ha auka fokus på
    ha auka merksemd på
    ha ein god dialog med
    ha eit blikk for
    ha eit ekstra fokus på
    ha eit godt samarbeid med
    ha eit medvite forhold til
    ha eit medvite tilhøve til
    ha eit særleg blikk for
    ha eit særleg fokus på
    ha eit tett samarbeid med
    ha eit tettare samarbeid med
    ha ekstra fokus på
    ha ekstra merksemd på
    ha felles fokus på
    ha fokus på
    ha god dialog med
    ha høgt fokus på
    ha kontinuerleg fokus på
    ha medvit om
    ha meir fokus på
    ha meir medvit om
    ha merksemd på
    ha sterkt fokus på
    ha stor merksemd på
    ha stort fokus på
    ha større fokus på
    ha større merksemd på
    ha særleg fokus på
    ha særleg merksemd på
    ha tett dialog med
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
    hente ut potensialet i
    heve kvaliteten
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
    """)
}
