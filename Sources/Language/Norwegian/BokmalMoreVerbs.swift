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
    er avviklet
    er bygd
    er bygget
    er byttet
    er dokumentert
    er etablert
    er ferdig
    er ferdigstilt
    er fjernet
    er flyttet
    er fullført
    er gjennomført
    er gjort
    er godkjent
    er i drift
    er i gang
    er implementert
    er innført
    er installert
    er kartlagt
    er kjøpt inn
    er levert
    er lukket
    er montert
    er oppdatert
    er opprettet
    er publisert
    er på plass
    er registrert
    er revidert
    er sertifisert
    er signert
    er skiftet
    er tatt i bruk
    er utarbeidet
    er vedtatt
    er åpnet
    ha bestått
    ha fullført
    ha fått
    ha gjennomført
    ha signert
    ha tatt
    har ansatt
    har bestått
    har besøkt
    har fullført
    har fått
    har gjennomført
    har hatt
    har innført
    har lest
    har levert
    har lukket
    har møtt
    har opprettet
    har publisert
    har signert
    har tatt
    har utarbeidet
    har vedtatt
    være avviklet
    være etablert
    være ferdig
    være ferdigstilt
    være fullført
    være gjennomført
    være godkjent
    være i drift
    være innført
    være installert
    være levert
    være lukket
    være montert
    være oppdatert
    være opprettet
    være publisert
    være på plass
    være revidert
    være tatt i bruk
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
