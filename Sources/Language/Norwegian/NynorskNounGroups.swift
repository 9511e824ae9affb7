/// Words of nynorsk that differ from bokmål, and those needed to know it. Spelling: Nynorskordboka,
/// with e- and a-infinitive and both of `leggje`/`legge`. Choice: smart-lint.md §§3–7, glossary.md §10.
extension NynorskLexicon {
  /// People and units one can count.
  static let groupNouns = WordList(
    "nn groupNouns", .groupNoun, .noun,
    """
    -advokat
    -apparat
    -arbeidar
    -arbeidsgivar
    -arbeidsgjevar
    -arbeidssøkjar
    -arbeidstakar
    -assistent
    -asylsøkjar
    -avdeling
    -avdelingsleiar
    -avlastar
    -avvik
    -bad
    -barn
    -barnehage
    -barnehagelærar
    -bebuar
    -bedrift
    -besøksheim
    -bibliotekar
    -bil
    -bonde
    -brannkonstabel
    -brukar
    -burettslag
    -busett
    -busette
    -bustad
    -butikk
    -bydel
    -bygg
    -byggesak
    -byggjesak
    -bygning
    -deltakar
    -deltidstilsett
    -deltidstilsette
    -distrikt
    -dommar
    eigarar
    -eigedom
    -eining
    -einsleg
    -einslege
    -elev
    -entreprenør
    -epikrise
    -ergoterapeut
    -fadder
    -fagarbeidar
    -fagperson
    -faktura
    -fakultet
    -fall
    -familie
    -fartøy
    -fastlege
    -feil
    -fiskar
    -flyktning
    -folkevald
    -folkevalde
    -foreining
    -foreldre
    -forfattar
    -forskar
    -fosterheim
    -frivillig
    -frivillige
    -fylke
    -fysioterapeut
    -føresett
    -føresette
    -førespurnad
    gardar
    -gardbrukar
    gjester
    -gravide
    -grunneigar
    -gut
    -heim
    -heimebuande
    -helsefagarbeidar
    -hending
    -hjelpemiddel
    -hovudverneombod
    -hushald
    -husstand
    -hytte
    -idrettslag
    -infeksjon
    -ingeniør
    -innbyggjar
    -innkjøp
    -innsett
    -innsette
    -innvandrar
    -jente
    -jobbsøkjar
    -jordmor
    -journal
    -kamerat
    -kandidat
    -klage
    -klasse
    -klassesteg
    -klubb
    -kommune
    -konsulent
    -kontaktperson
    -konto
    -kontrakt
    -koordinator
    -krins
    -kum
    -kunde
    -kunstnar
    -kvinne
    -kvinner
    -kyrkje
    -kyrkjelyd
    -køyretøy
    -lag
    -ledd
    -lege
    -legemiddel
    -leiar
    -leikeplass
    -leilegheit
    -leverandør
    -lånetakar
    -lærar
    -lærekandidat
    -lærling
    -medarbeidar
    -medlem
    -melding
    -menigheit
    -mentor
    -miljøarbeidar
    -minoritet
    -mottakar
    -musikar
    -myndigheit
    -møteplass
    -nabolag
    -nytilsett
    -nytilsette
    -organisasjon
    -pasient
    -pedagog
    -pensjonist
    -person
    -planleggjar
    -politibetent
    -prest
    -produsent
    -professor
    -prøve
    -psykolog
    -pårørande
    -region
    -reisande
    -rektor
    -rom
    -rådgivar
    -rådgjevar
    -sak
    -saksbehandlar
    -sakshandsamar
    sektorar
    -sjukeheim
    -sjukepleiar
    -sjukmeld
    -sjukmelde
    -sjåfør
    -skade
    -skule
    -skuleleiar
    -sosialarbeidar
    -sosionom
    -stipendiat
    -straffesak
    -student
    -støttekontakt
    -sårbarheiter
    -søkar
    -søkjar
    -søknad
    -tannlege
    -tannpleiar
    -tavle
    -teknikar
    -teneste
    -tenestemottakar
    -tenesteområde
    -tenestestad
    -tenåring
    -terapeut
    -tilfelle
    -tillitsvald
    -tillitsvalde
    -tilsett
    -tilsette
    -tilvising
    -toåring
    -trenar
    -trykksår
    -turist
    -ufør
    -uføre
    -ungdom
    -universitet
    -utviklar
    -utøvar
    -vaksen
    -vaksine
    -vaksne
    -vakt
    -vassdrag
    -vedtak
    -verkemiddel
    -verksemd
    -verneombod
    -vernepleiar
    -vikar
    -vitne
    -voksen
    -åttandeklassing
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
