/// Words of bokmål. Spelling: Bokmålsordboka. Choice: smart-lint.md §§3–6 and glossary.md §10 of the
/// project's research (read goals and published requirement-smell lists), extended in use.
extension BokmalLexicon {
  /// The thing is done.
  static let finishedStates = WordList(
    "nb finishedStates", .finishedState, .none,
    """
    bli gjennomført
    blir gjennomført
    er ansatt
    er asfaltert
    er avviklet
    er besatt
    er borte
    er bygd
    er bygd om
    er bygget
    er bygget om
    er byttet
    er byttet ut
    er digitalisert
    er dokumentert
    er etablert
    er faset ut
    er ferdig
    er ferdigbehandlet
    er ferdigstilt
    er fjernet
    er flyttet
    er fordelt
    er fullført
    er gjennomført
    er gjort
    er godkjent
    er godkjente
    er i drift
    er i gang
    er implementert
    er innført
    er inngått
    er installert
    er iverksatt
    er kartlagt
    er kjøpt inn
    er klar
    er klare
    er klart
    er koblet på
    er kurset
    er lagt ned
    er lansert
    er levert
    er lukket
    er lyst ut
    er migrert
    er montert
    er omgjort
    er oppdatert
    er opprettet
    er overført
    er oversendt
    er patchet
    er plantet
    er publisert
    er på plass
    er registrert
    er rehabilitert
    er renovert
    er rettet
    er revet
    er revidert
    er rullet ut
    er ryddet
    er satt i drift
    er satt i gang
    er satt opp
    er sendt
    er sendt ut
    er sertifisert
    er sertifiserte
    er signert
    er skiftet
    er skiftet ut
    er skrevet
    er slettet
    er solgt
    er stanset
    er stengt
    er tatt i bruk
    er tatt ned
    er tatt ut av bruk
    er tilsatt
    er tømt
    er undertegnet
    er utarbeidet
    er utbedret
    er utført
    er utlyst
    er utplassert
    er utsendt
    er vaksinert
    er vaksinerte
    er vedtatt
    er vekk
    er åpnet
    ha ansatt
    ha avsluttet
    ha bestått
    ha besøkt
    ha bygd
    ha bygget
    ha byttet ut
    ha deltatt
    ha deltatt på
    ha etablert
    ha fullført
    ha fått
    ha gjennomført
    ha hatt
    ha innført
    ha inngått
    ha kartlagt
    ha kjøpt
    ha lagt fram
    ha lansert
    ha levert
    ha lukket
    ha møtt
    ha opprettet
    ha publisert
    ha rehabilitert
    ha sendt
    ha signert
    ha skiftet
    ha svart
    ha tatt
    ha tatt i bruk
    ha utarbeidet
    ha vedtatt
    ha åpnet
    har ansatt
    har avlagt
    har avsluttet
    har bestått
    har besøkt
    har bygd
    har bygget
    har byttet
    har byttet til
    har byttet ut
    har deltatt
    har deltatt på
    har etablert
    har ferdigstilt
    har flyttet
    har fullført
    har fått
    har gjennomført
    har godkjent
    har gått
    har hatt
    har innført
    har inngått
    har installert
    har kartlagt
    har kjøpt
    har koblet på
    har kvittert
    har laget
    har lansert
    har lest
    har levert
    har lukket
    har mottatt
    har møtt
    har oppdatert
    har opprettet
    har plantet
    har publisert
    har rehabilitert
    har rullet ut
    har sendt
    har signert
    har skiftet
    har skiftet ut
    har sluttet
    har startet
    har svart
    har tatt
    har tatt i bruk
    har utarbeidet
    har vedtatt
    har åpnet
    på plass
    står klar
    står klart
    være ansatt
    være avsluttet
    være avviklet
    være behandlet
    være besatt
    være besvart
    være bygd
    være bygget
    være byttet
    være byttet ut
    være dokumentert
    være etablert
    være faset ut
    være ferdig
    være ferdigbehandlet
    være ferdigstilt
    være fjernet
    være flyttet
    være fullført
    være gjennomført
    være gjort
    være godkjent
    være i drift
    være i gang
    være implementert
    være innført
    være inngått
    være installert
    være iverksatt
    være kartlagt
    være kjøpt inn
    være lansert
    være levert
    være lukket
    være montert
    være oppdatert
    være opprettet
    være publisert
    være på plass
    være rehabilitert
    være revidert
    være rullet ut
    være satt i drift
    være satt opp
    være sendt
    være sertifisert
    være signert
    være skiftet
    være skiftet ut
    være stengt
    være tatt i bruk
    være utarbeidet
    være utbedret
    være utført
    være vedtatt
    være åpnet
    """)

  /// Before the verb that counts.
  static let modals = WordList(
    "nb modals", .modal, .none,
    """
    bør
    har
    kan
    må
    skal
    skulle
    tar sikte på
    vil
    ville
    ønsker
    """)

  /// They say nothing by themselves.
  static let wrappers = WordList(
    "nb wrappers", .wrapper, .none,
    """
    ambisjonen er at
    ambisjonen er å
    arbeide for at
    arbeide for å
    avdelingen skal
    bidra til at
    bidra til å
    bidrar til at
    bidrar til å
    det er et mål at
    det er et mål å
    det er ønskelig å
    det skal
    enheten skal
    et mål er at
    et mål er å
    forsøke å
    følge opp målet om at
    følge opp målet om å
    gjennomføre tiltak for å
    greie å
    ha ambisjon om å
    ha som ambisjon å
    ha som mål at
    ha som mål å
    har som ambisjon å
    har som mål at
    har som mål å
    hensikten er å
    hovedmålet er at
    hovedmålet er å
    iverksette tiltak for å
    jobbe for at
    jobbe for å
    jobbe mot å
    klare å
    kommunen skal
    lage en plan for å
    legge fram en plan for å
    legge frem en plan for å
    legge til rette for at
    legge til rette for å
    mål om at
    mål om å
    målet er at
    målet er å
    målet vårt er at
    målet vårt er å
    målsettingen er at
    målsettingen er å
    prøve å
    sette i verk tiltak for å
    sette mål om at
    sette mål om å
    sette som mål å
    setter mål om at
    setter mål om å
    sikre at
    sikre å
    sikrer at
    sørge for at
    sørge for å
    sørger for at
    ta sikte på å
    tar sikte på å
    vi arbeider for at
    vi arbeider for å
    vi bør
    vi jobber for at
    vi jobber for å
    vi må
    vi skal
    vi vil
    vi ønsker at
    vi ønsker å
    vårt mål er at
    vårt mål er å
    """)
}
