/// Words of bokmål. Spelling: Bokmålsordboka. Choice: smart-lint.md §§3–6 and glossary.md §10 of the
/// project's research (read goals and published requirement-smell lists), extended in use.
extension BokmalLexicon {
  /// A year after them is a name.
  static let documentNouns = WordList(
    "nb documentNouns", .documentNoun, .noun,
    """
    agenda
    -avtale
    -budsjett
    -handlingsplan
    -kommuneplan
    -melding
    -plan
    -program
    -rapport
    -reform
    -regnskap
    -rundskriv
    -statistikk
    -strategi
    -tall
    -undersøkelse
    -veileder
    -versjon
    """)

  /// A year in their clause is another's.
  static let requirementNouns = WordList(
    "nb requirementNouns", .requirementNoun, .noun,
    """
    -bestemmelse
    -direktiv
    -forskrift
    -føring
    -krav
    -lov
    -pålegg
    -regel
    -regelverk
    reglene
    -regler
    -standard
    -vedtak
    """)

  /// A number after them is part of the name.
  static let numberedNames = WordList(
    "nb numberedNames", .numberedName, .none,
    """
    agenda
    art
    artikkel
    avdeling
    base
    bokstav
    bygg
    delmål
    enhet
    etasje
    fase
    figur
    fløy
    gruppe
    hall
    hus
    iso
    kap
    kapittel
    klasse
    kode
    linje
    mål
    nivå
    nr
    ns
    nummer
    paragraf
    pkt
    post
    punkt
    rom
    rute
    seksjon
    sengepost
    side
    skjema
    sone
    tabell
    team
    trinn
    vedlegg
    versjon
    §
    """)

  /// A group where a person should stand.
  static let groupWords = WordList(
    "nb groupWords", .groupWord, .none,
    """
    administrasjonen
    alle
    alle ansatte
    alle sammen
    ansatte
    arbeidsgruppen
    avdelingen
    barnehagen
    den enkelte
    driftsavdelingen
    enheten
    felles
    fellesskapet
    gruppen
    hver enkelt
    kommunen
    ledelsen
    lederne
    legene
    lærerne
    personalet
    pleierne
    skolen
    sykehuset
    sykepleierne
    teamet
    vaktlaget
    vi
    """)

  /// A cause that is only the missing remedy.
  static let lackWords = WordList(
    "nb lackWords", .lackWord, .none,
    """
    bryr seg ikke
    dårlig
    dårlige holdninger
    for dårlig
    for få
    for lite
    fravær av
    gidder ikke
    glemmer
    glemsomhet
    glemte
    holdninger hos
    ikke gidder
    ikke nok
    latskap
    mangel på
    manglende
    mangler
    menneskelig feil
    menneskelig svikt
    motstand mot endring
    ressursmangel
    skyldes ansatte
    slurv
    slurver
    tidsmangel
    tidspress
    uforsiktighet
    uoppmerksomhet
    utilstrekkelig
    uvilje
    uvillige
    vil ikke
    """)
}
