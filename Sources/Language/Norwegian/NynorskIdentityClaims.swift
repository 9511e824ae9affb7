/// Words of nynorsk that differ from bokmål, and those needed to know it. Spelling: Nynorskordboka,
/// with e- and a-infinitive and both of `leggje`/`legge`. Choice: smart-lint.md §§3–7, glossary.md §10.
extension NynorskLexicon {
  /// A place on a podium nobody keeps.
  static let identityClaims = WordList(
    "nn identityClaims", .identityClaim, .none,
    """
    attraktiv arbeidsgivar
    attraktiv arbeidsgjevar
    attraktiv arbeidsplass
    banebrytande
    best i fylket
    best i klassa
    best i landet
    best i norden
    best i noreg
    best i regionen
    best i verda
    blant dei beste
    blant dei fremste
    blant dei leiande
    blant landets beste
    bli framifrå
    bransjens leiande
    dei beste
    den beste
    den beste arbeidsplassen
    den beste staden å
    den føretrekte
    det beste
    det naturlege førstevalet
    det naturlege valet
    ei bygd for alle
    ei framifrå
    ein attraktiv arbeidsgivar
    ein attraktiv arbeidsgjevar
    ein attraktiv arbeidsplass
    ein attraktiv kommune
    ein attraktiv stad å bu
    ein barnehage for alle
    ein berekraftig kommune
    ein betre stad å bu
    ein by for alle
    ein framifrå
    ein framtidsretta kommune
    ein føregangskommune
    ein føretrekt
    ein god arbeidsgivar
    ein god arbeidsgjevar
    ein god arbeidsplass
    ein god stad å bu
    ein god stad å jobbe
    ein god stad å leve
    ein god stad å vere
    ein kommune for alle
    ein lærande organisasjon
    ein meir attraktiv arbeidsgivar
    ein meir attraktiv arbeidsgjevar
    ein meir attraktiv arbeidsplass
    ein meir attraktiv kommune
    ein moderne kommune
    ein nyskapande kommune
    ein rollemodell
    ein skule for alle
    ein spydspiss
    ein trygg stad å bu
    ein trygg stad å vere
    eineståande
    eit framifrå
    eit fyrtårn
    eit førebilde
    eit førebilete
    eit kraftsenter
    eit kraftsentrum
    eit samfunn for alle
    fremst
    fremste
    fylkets beste
    fyrtårn
    førebilde
    førebilde for
    førebilete
    førebilete for
    føregangsfylke
    føregangskommune
    føretrekt
    føretrekt arbeidsgivar
    føretrekt arbeidsgjevar
    føretrekt samarbeidspartnar
    føretrekte
    føretrekte arbeidsgivar
    føretrekte arbeidsgjevar
    førsteval
    førstevalet
    heilt i front
    heilt i toppen
    i fremste rekke
    i fremste rekkje
    i front
    i særklasse
    i teten
    i tetsjiktet
    i toppklasse
    i verdsklasse
    i verdstoppen
    internasjonalt leiande
    kjend for å vere
    landets beste
    landets fremste
    landets leiande
    landets mest
    leiande
    marknadsleiande
    mellom dei beste
    mellom dei fremste
    mest attraktiv
    mest attraktive
    mest berekraftige
    mest brukarvenlege
    mest digitale
    mest effektive
    mest framtidsretta
    mest inkluderande
    mest innovative
    mest nyskapande
    mest opne
    nasjonalt leiande
    nordens beste
    nordens leiande
    noregs beste
    noregs fremste
    noregs leiande
    noregs mest
    på verdstoppen
    regionens beste
    regionens fremste
    regionens leiande
    regionens mest
    rollemodell
    rollemodellar
    spydspiss
    toneangivande
    verdas beste
    verdas fremste
    verdas leiande
    verdsleiande
    """)
}
