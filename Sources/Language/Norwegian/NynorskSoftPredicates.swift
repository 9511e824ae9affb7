/// Words of nynorsk that differ from bokmål, and those needed to know it. Spelling: Nynorskordboka,
/// with e- and a-infinitive and both of `leggje`/`legge`. Choice: smart-lint.md §§3–7, glossary.md §10.
extension NynorskLexicon {
  /// Nobody can see it from outside.
  static let softPredicates = WordList(
    "nn softPredicates", .softPredicate, .verb,
    """
    bli høyrd
    bli høyrt
    bli inkludert
    bli ivareteken
    bli ivaretekne
    bli lytta til
    bli møtt med
    bli respektert
    bli sett
    bli sett og høyrt
    bli tekne på alvor
    bli verdsett
    blir høyrd
    blir høyrde
    blir høyrt
    blir inkludert
    blir inkluderte
    blir ivareteken
    blir ivaretekne
    blir lytta til
    blir møtt med
    blir møtte med
    blir respektert
    blir respekterte
    blir sedde
    blir sett
    blir sett og høyrde
    blir sett og høyrt
    blir teken på alvor
    blir tekne på alvor
    blir verdsett
    blir verdsette
    blomstre
    bry seg
    bry seg om
    bryr seg
    bryr seg om
    er delaktige
    er engasjerte
    er fornøgd
    er fornøgde
    er glade
    er godt førebudde
    er inkluderande
    er inkluderte
    er ivaretekne
    er kjende med
    er lukkelege
    er medvitne
    er medvitne om
    er motiverte
    er nøgd
    er nøgde
    er nøgde med
    er opptekne av
    er rause
    er rusta
    er rusta for
    er stolt av
    er stolte
    er stolte av
    er til stades
    er trygg
    er trygg på
    er trygge
    er trygge på
    forstå
    få blomstre
    få utfalde seg
    få utvikle seg
    føle
    føler seg
    glede seg
    gler seg
    gruar seg
    grue seg
    ha det betre
    ha det bra
    ha det fint
    ha det godt
    ha det gøy
    ha det trygt
    ha eigarskap til
    ha forståing for
    ha god kjennskap til
    ha god kunnskap om
    ha innsikt i
    ha kjennskap til
    ha kunnskap om
    ha lyst til
    ha respekt for
    ha tillit til
    ha tru på
    har det bra
    har det fint
    har det godt
    har det trygt
    har eigarskap til
    har forståing for
    har god kjennskap til
    har god kunnskap om
    har innsikt i
    har kjennskap til
    har kunnskap om
    har respekt for
    har tillit til
    har tru på
    høyre til
    kjenne
    kjenne eigarskap
    kjenne seg
    kjenne seg sett
    kjenne seg trygg
    kjenne seg trygge
    kjenne til
    kjenne tilhøyrsle
    kjenner seg
    kjenner til
    kjenner tilhøyrsle
    kosar seg
    kose seg
    likar seg
    likar å
    like seg
    lite på
    meine
    meistre
    møtast med respekt
    oppleve
    oppleve seg
    stolar på
    stole på
    stå utanfor
    synast
    synest
    tenkje berekraft
    tenkje heilskapleg
    tenkje nytt
    trivast
    trivast godt
    trivast på
    trivst
    trivst på
    tru på
    trur på
    utfalde seg
    vere delaktig
    vere engasjert
    vere engasjerte
    vere fornøgd
    vere fornøgde
    vere glad
    vere glade
    vere godt førebudd
    vere inkluderande
    vere inkludert
    vere inkluderte
    vere kjend med
    vere kjende med
    vere lukkeleg
    vere medviten
    vere medvitne
    vere motivert
    vere motiverte
    vere nøgd
    vere nøgde
    vere oppdatert på
    vere raus
    vere rause
    vere rusta
    vere rusta for
    vere stolt
    vere stolt av
    vere stolte
    vere trygg
    vere trygg på
    vere trygge
    vere trygge på
    vert høyrde
    vert høyrt
    vert ivaretekne
    vert sett
    verte møtt med
    ønskje seg
    ønskjer seg
    """)
}
