/// Words of bokmål. Spelling: Bokmålsordboka. Choice: smart-lint.md §§3–6 and glossary.md §10 of the
/// project's research (read goals and published requirement-smell lists), extended in use.
extension BokmalLexicon {
  /// Nobody can see it from outside.
  static let softPredicates = WordList(
    "nb softPredicates", .softPredicate, .verb,
    """
    anse
    bli anerkjent
    bli forstått
    bli hørt
    bli hørt og sett
    bli inkludert
    bli ivaretatt
    bli kjent med
    bli lyttet til
    bli motivert
    bli møtt med
    bli respektert
    bli sett
    bli sett og hørt
    bli stolt av
    bli tatt på alvor
    bli verdsatt
    blir anerkjent
    blir forstått
    blir hørt
    blir inkludert
    blir ivaretatt
    blir lyttet til
    blir motivert
    blir møtt med
    blir respektert
    blir sett
    blir sett og hørt
    blir tatt på alvor
    blir verdsatt
    blomstre
    bry seg
    bry seg om
    bryr seg
    bryr seg om
    er bevisste
    er delaktig
    er delaktige
    er engasjerte
    er fornøyde
    er glade
    er godt forberedt
    er imøtekommende
    er inkluderende
    er inkludert
    er inkluderte
    er ivaretatt
    er kjent med
    er kjente med
    er lojal
    er lojale
    er lykkelige
    er motiverte
    er opptatt av
    er rause
    er rustet
    er stolt av
    er stolte
    er stolte av
    er til stede
    er tilfredse
    er trygg
    er trygg på
    er trygge
    er trygge på
    er åpne og
    forstå
    få blomstre
    få utfolde seg
    få utvikle seg
    føle
    føle eierskap
    føle seg
    føle tilhørighet
    føle trygghet
    føler seg
    glede seg
    gleder seg
    grue seg
    gruer seg
    ha det bedre
    ha det bra
    ha det fint
    ha det godt
    ha det gøy
    ha det trygt
    ha eierskap til
    ha forståelse for
    ha god forståelse for
    ha god kjennskap til
    ha god kunnskap om
    ha innsikt i
    ha kjennskap til
    ha kompetanse om
    ha kunnskap om
    ha lyst til
    ha respekt for
    ha tillit til
    ha tro på
    ha troen på
    ha trygghet
    har det bra
    har det fint
    har det godt
    har det gøy
    har det trygt
    har eierskap til
    har forståelse for
    har god forståelse for
    har god kjennskap til
    har god kunnskap om
    har innsikt i
    har kjennskap til
    har kompetanse om
    har kunnskap om
    har respekt for
    har tillit til
    har tro på
    huske
    høre til
    ivaretas
    kjenne
    kjenne seg
    kjenne til
    kjenne tilhørighet
    kjenner seg
    kjenner til
    kose seg
    koser seg
    like seg
    liker seg
    mene
    mestre
    møtes med respekt
    møtes med varme
    oppfatte
    oppleve
    stole på
    stoler på
    stå utenfor
    synes
    tenke
    tenke bærekraft
    tenke helhetlig
    tenke langsiktig
    tenke nytt
    tenke på
    trives
    trives godt
    trives på
    trivs
    tro på
    tror på
    utfolde seg
    utvikle seg
    vet
    vite
    vokse som
    være bevisst
    være bevisste
    være delaktig
    være engasjert
    være engasjerte
    være fornøyd
    være fornøyde
    være glad
    være glade
    være godt forberedt
    være inkluderende
    være inkludert
    være inkluderte
    være kjent med
    være kjente med
    være lykkelig
    være lykkelige
    være motivert
    være motiverte
    være oppdatert på
    være raus
    være rause
    være rustet
    være rustet for
    være sett
    være stolt
    være stolt av
    være stolte
    være tilfreds
    være tilfredse
    være tilstede
    være trygg
    være trygg på
    være trygge
    være trygge i
    være trygge på
    ønsker seg
    """)
}
