/// Words of nynorsk that differ from bokmål, and those needed to know it. Spelling: Nynorskordboka,
/// with e- and a-infinitive and both of `leggje`/`legge`. Choice: smart-lint.md §§3–7, glossary.md §10.
extension NynorskLexicon {
  /// The thing is done.
  static let finishedStates = WordList(
    "nn finishedStates", .finishedState, .none,
    """
    bli gjennomført
    blir gjennomført
    blir gjennomførte
    er asfaltert
    er avvikla
    er borte
    er bygd
    er bytt
    er bytt ut
    er dokumentert
    er etablert
    er etablerte
    er ferdig
    er ferdige
    er ferdigstilt
    er fjerna
    er flytta
    er fullført
    er fullførte
    er gjennomført
    er gjennomførte
    er gjort
    er godkjend
    er godkjende
    er godkjent
    er i drift
    er i gang
    er implementert
    er innført
    er innførte
    er installert
    er installerte
    er kartlagde
    er kartlagt
    er kjøpt inn
    er klar
    er klare
    er klart
    er levert
    er leverte
    er lukka
    er lyst ut
    er montert
    er monterte
    er opna
    er oppdatert
    er oppdaterte
    er oppretta
    er publisert
    er publiserte
    er på plass
    er registrert
    er rehabilitert
    er renovert
    er revidert
    er reviderte
    er rydda
    er selt
    er send
    er sendt
    er sertifisert
    er signert
    er signerte
    er skifta
    er skifta ut
    er tatt i bruk
    er teke i bruk
    er tekne i bruk
    er tilsett
    er tilsette
    er utarbeidd
    er utbetra
    er vedtatt
    er vedteke
    er vedteken
    er vedtekne
    er vekk
    ha bestått
    ha delteke
    ha fullført
    ha fått
    ha gjennomført
    ha innført
    ha kartlagt
    ha levert
    ha lukka
    ha oppretta
    ha signert
    ha teke
    ha teke i bruk
    ha tilsett
    ha vedteke
    har bestått
    har besøkt
    har bygd
    har bytt ut
    har delteke
    har flytta
    har fullført
    har fått
    har gjennomført
    har gått
    har hatt
    har innført
    har kartlagt
    har kjøpt
    har kvittert
    har lansert
    har lese
    har levert
    har lukka
    har møtt
    har opna
    har oppretta
    har publisert
    har signert
    har skifta
    har svart
    har teke
    har teke i bruk
    har tilsett
    har utarbeidd
    har vedteke
    på plass
    står klar
    står klart
    vere avvikla
    vere bygd
    vere bytt ut
    vere etablert
    vere ferdig
    vere ferdigstilt
    vere fjerna
    vere flytta
    vere fullført
    vere gjennomført
    vere godkjend
    vere godkjent
    vere i drift
    vere i gang
    vere innført
    vere installert
    vere kartlagt
    vere levert
    vere lukka
    vere montert
    vere opna
    vere oppdatert
    vere oppretta
    vere publisert
    vere på plass
    vere revidert
    vere sendt
    vere sertifisert
    vere signert
    vere teke i bruk
    vere tilsett
    vere utarbeidd
    vere utbetra
    vere vedteke
    vert gjennomført
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
