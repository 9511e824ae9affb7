/// Words of bokmål. Spelling: Bokmålsordboka. Choice: smart-lint.md §§3–6 and glossary.md §10 of the
/// project's research (read goals and published requirement-smell lists), extended in use.
extension BokmalLexicon {
  /// A place on a podium nobody keeps.
  static let identityClaims = WordList(
    "nb identityClaims", .identityClaim, .none,
    """
    attraktiv arbeidsgiver
    attraktiv arbeidsplass
    banebrytende
    best i fylket
    best i klassen
    best i landet
    best i norden
    best i norge
    best i regionen
    best i verden
    best på
    beste i landet
    beste i norden
    beste i norge
    beste kommune
    beste kommunen
    blant de beste
    blant de fremste
    blant de ledende
    blant landets beste
    blant landets fremste
    blant norges beste
    blant norges fremste
    bli fremragende
    bransjens beste
    bransjens ledende
    de beste
    den beste
    den beste arbeidsplassen
    den beste versjonen
    den foretrukne
    det beste
    det beste stedet å
    det foretrukne
    det naturlige førstevalget
    det naturlige valget
    det opplagte valget
    det selvsagte valget
    en attraktiv arbeidsgiver
    en attraktiv arbeidsplass
    en attraktiv by
    en attraktiv kommune
    en attraktiv samarbeidspartner
    en barnehage for alle
    en by for alle
    en bærekraftig kommune
    en foregangskommune
    en foretrukken
    en foretrukket
    en framtidsrettet kommune
    en fremragende
    en fremtidsrettet kommune
    en fyrtårnkommune
    en god arbeidsgiver
    en god arbeidsplass
    en innovativ kommune
    en kommune for alle
    en lærende organisasjon
    en mer attraktiv arbeidsgiver
    en mer attraktiv arbeidsplass
    en mer attraktiv kommune
    en moderne kommune
    en rollemodell
    en skole for alle
    en spydspiss
    en vinnerkultur
    enestående
    et attraktivt sted å bo
    et bedre sted å bo
    et bedre sted å være
    et bibliotek for alle
    et forbilde
    et forbilde for
    et fremragende
    et fyrtårn
    et fyrtårn for
    et godt sted å bo
    et godt sted å jobbe
    et godt sted å leve
    et godt sted å være
    et internasjonalt forbilde
    et kompetansesentrum
    et kraftsenter
    et kraftsentrum
    et museum for alle
    et nasjonalt forbilde
    et samfunn for alle
    et trygt sted å bo
    et trygt sted å være
    et tyngdepunkt
    europas beste
    europas fremste
    europas ledende
    europas mest
    forbilde
    foregangsby
    foregangsfylke
    foregangskommune
    foretrukken arbeidsgiver
    foretrukken leverandør
    foretrukken partner
    foretrukken samarbeidspartner
    foretrukket
    foretrukket arbeidsgiver
    foretrukket leverandør
    foretrukket partner
    foretrukket samarbeidspartner
    foretrukne arbeidsgiver
    foretrukne leverandør
    foretrukne partner
    foretrukne samarbeidspartner
    foretrukne valg
    fremst
    fremste
    fylkets beste
    fylkets mest
    fyrtårn
    førstevalg
    førstevalget
    grønnest i landet
    helt i front
    helt i toppen
    i elitedivisjonen
    i fremste rekke
    i front
    i første rekke blant
    i særklasse
    i tet
    i teten
    i tetsjiktet
    i toppklasse
    i verdensklasse
    i ypperste klasse
    internasjonalt ledende
    kjent for å være
    landets beste
    landets fremste
    landets grønneste
    landets ledende
    landets mest
    landets tryggeste
    ledende
    markedsledende
    mest attraktiv
    mest attraktive
    mest barnevennlige
    mest brukervennlige
    mest bærekraftige
    mest digitale
    mest effektive
    mest foretrukne
    mest framtidsrettede
    mest fremtidsrettede
    mest inkluderende
    mest innovative
    mest kundevennlige
    mest nyskapende
    mest populære
    mest åpne
    nasjonalt ledende
    nordens beste
    nordens fremste
    nordens ledende
    nordens mest
    norges beste
    norges fremste
    norges grønneste
    norges ledende
    norges mest
    norges tryggeste
    nyskapende og ledende
    prakteksempel
    på nordentoppen
    på topp i
    på verdenstoppen
    på øverste hylle
    regionens beste
    regionens fremste
    regionens ledende
    regionens mest
    rollemodell
    rollemodeller
    spydspiss
    toneangivende
    tryggest i landet
    uovertruffen
    uovertrufne
    verdens beste
    verdens fremste
    verdens ledende
    verdens mest
    verdensledende
    verdensmester
    verdensmestre
    være fremragende
    """)
}
