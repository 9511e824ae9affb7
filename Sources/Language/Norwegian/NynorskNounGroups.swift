/// Words of nynorsk that differ from bokmål, and those needed to know it. Spelling: Nynorskordboka,
/// with e- and a-infinitive and both of `leggje`/`legge`. Choice: smart-lint.md §§3–7, glossary.md §10.
extension NynorskLexicon {
  /// People and units one can count.
  static let groupNouns = WordList(
    "nn groupNouns", .groupNoun, .noun,
    """
    -avdeling
    -avvik
    -bad
    -barn
    -barnehage
    -bebuar
    -bil
    -brukar
    -bygg
    -deltakar
    -eining
    -elev
    -fall
    -familie
    -feil
    -foreldre
    -føresett
    -føresette
    -førespurnad
    -gut
    -heim
    -helsefagarbeidar
    -hending
    -infeksjon
    -innbyggjar
    -jente
    -journal
    -kandidat
    -klage
    -kommune
    -kum
    -køyretøy
    -lege
    -leiar
    -leikeplass
    -lærar
    -lærling
    -medarbeidar
    -melding
    -nytilsett
    -nytilsette
    -pasient
    -person
    -pårørande
    -rom
    -sak
    -sjukeheim
    -sjukepleiar
    -skade
    -skule
    -student
    -søknad
    -tavle
    -tilfelle
    -tilsett
    -tilsette
    -tilvising
    -trykksår
    -ungdom
    -vedtak
    -vikar
    """)

  /// A year after them is a name.
  static let documentNouns = WordList(
    "nn documentNouns", .documentNoun, .noun,
    """
    -avtale
    -budsjett
    -handlingsplan
    -melding
    -plan
    -program
    -rapport
    -reform
    -rekneskap
    -rettleiar
    -strategi
    -tal
    -undersøking
    """)

  /// A year in their clause is another's.
  static let requirementNouns = WordList(
    "nn requirementNouns", .requirementNoun, .noun,
    """
    -direktiv
    -forskrift
    -føring
    -krav
    -lov
    -pålegg
    -regel
    reglane
    -reglar
    -standard
    """)

  /// A number after them is part of the name.
  static let numberedNames = WordList(
    "nn numberedNames", .numberedName, .none,
    """
    artikkel
    avdeling
    bokstav
    eining
    etasje
    kapittel
    klasse
    mål
    nivå
    post
    punkt
    rom
    steg
    trinn
    """)

  /// A group where a person should stand.
  static let groupWords = WordList(
    "nn groupWords", .groupWord, .none,
    """
    administrasjonen
    alle
    alle saman
    alle tilsette
    arbeidsgruppa
    avdelinga
    barnehagen
    den einskilde
    eininga
    gruppa
    kommunen
    kvar einskild
    legane
    leiarane
    leiinga
    lærarane
    me
    personalet
    sjukehuset
    sjukepleiarane
    skulen
    teamet
    tilsette
    vi
    """)

  /// A cause that is only the missing remedy.
  static let lackWords = WordList(
    "nn lackWords", .lackWord, .none,
    """
    bryr seg ikkje
    dårleg
    for dårleg
    for få
    for lite
    fråvær av
    gløymde
    gløymer
    ikkje nok
    mangel på
    manglande
    manglar
    menneskeleg svikt
    motstand mot endring
    ressursmangel
    slurv
    slurvar
    tidspress
    utilstrekkeleg
    uvilje
    vil ikkje
    """)
}
