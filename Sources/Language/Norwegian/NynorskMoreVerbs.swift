/// Words of nynorsk that differ from bokmål, and those needed to know it. Spelling: Nynorskordboka,
/// with e- and a-infinitive and both of `leggje`/`legge`. Choice: smart-lint.md §§3–7, glossary.md §10.
extension NynorskLexicon {
  /// Nobody can see it from outside.
  static let softPredicates = WordList(
    "nn softPredicates", .softPredicate, .verb,
    """
    bli høyrd
    bli sett
    blir høyrd
    blir ivaretekne
    blir sett
    er fornøgde
    er ivaretekne
    er motiverte
    er stolte
    er trygge
    forstå
    føle
    føler seg
    ha det bra
    ha det godt
    kjenne
    kjenner seg
    meistre
    oppleve
    trivast
    vere fornøgd
    vere motivert
    vere trygg
    """)

  /// Other verbs: observable, used to find the clause.
  static let plainVerbs = WordList(
    "nn plainVerbs", .plainVerb, .verb,
    """
    avlyse
    behalde
    behandle
    bestå
    besøkje
    betale
    bli
    brøyte
    bu
    byrje
    dokumentere
    ete
    falle
    finne
    få
    gi
    gje
    gå
    kome
    kontakte
    kontrollere
    leggje inn
    lese
    levere
    liggje
    melde
    måle
    møte
    rapportere
    registrere
    rekruttere
    rette
    ringje
    setje
    starte
    stå
    svare
    ta
    teste
    tilvise
    tømme
    utbetre
    utføre
    utsetje
    vaksinere
    vaske
    vege
    vere
    verte
    vise
    """)

  /// The thing is done.
  static let finishedStates = WordList(
    "nn finishedStates", .finishedState, .none,
    """
    er avvikla
    er etablert
    er ferdig
    er ferdigstilt
    er fullført
    er gjennomført
    er godkjent
    er i drift
    er innført
    er kartlagt
    er levert
    er lukka
    er montert
    er opna
    er oppdatert
    er oppretta
    er publisert
    er på plass
    er revidert
    er signert
    er tatt i bruk
    er teke i bruk
    er tilsett
    er utarbeidd
    er vedteke
    er vedteken
    ha fullført
    ha fått
    ha gjennomført
    har bestått
    har fullført
    har fått
    har gjennomført
    har innført
    har levert
    har signert
    har teke
    vere ferdig
    vere ferdigstilt
    vere gjennomført
    vere i drift
    vere innført
    vere lukka
    vere opna
    vere oppretta
    vere på plass
    vere revidert
    vere teke i bruk
    vere vedteke
    """)

  /// Before the verb that counts.
  static let modals = WordList(
    "nn modals", .modal, .none,
    """
    bør
    har
    kan
    må
    skal
    skulle
    vil
    ville
    ønskjer
    """)

  /// They say nothing by themselves.
  static let wrappers = WordList(
    "nn wrappers", .wrapper, .none,
    """
    arbeide for at
    arbeide for å
    avdelinga skal
    bidra til å
    det er eit mål at
    det er eit mål å
    eininga skal
    gjennomføre tiltak for å
    greie å
    ha som ambisjon å
    ha som mål å
    har som ambisjon å
    har som mål å
    jobbe for at
    jobbe for å
    klare å
    kommunen skal
    leggje fram ein plan for å
    leggje til rette for at
    leggje til rette for å
    me skal
    me vil
    me ønskjer å
    medverke til at
    medverke til å
    målet er at
    målet er å
    målet vårt er at
    målet vårt er å
    prøve å
    setje i verk tiltak for å
    setje mål om at
    setje mål om å
    sikre at
    syte for at
    syte for å
    sørgje for at
    sørgje for å
    vi må
    vi skal
    vi vil
    vi ønskjer at
    vi ønskjer å
    """)
}
