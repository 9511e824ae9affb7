/// Words of nynorsk that differ from bokmål, and those needed to know it. Spelling: Nynorskordboka,
/// with e- and a-infinitive and both of `leggje`/`legge`. Choice: smart-lint.md §§3–7, glossary.md §10.
extension NynorskLexicon {
  /// They end the object.
  static let prepositions = WordList(
    "nn prepositions", .preposition, .none,
    """
    at
    av
    blant
    både
    der
    dersom
    eller
    enn
    etter
    for
    fordi
    frå
    før
    gjennom
    hos
    i
    i løpet av
    inn
    innan
    innanfor
    langs
    med
    mellom
    mellom anna
    men
    mot
    når
    og
    om
    over
    overfor
    per
    på
    rundt
    samt
    seinast
    slik
    som
    så
    til
    under
    ut
    utan
    ved
    å
    """)

  /// Words that tell nynorsk.
  static let markers = WordList(
    "nn markers", .marker, .none,
    """
    anna
    arbeidsmiljøet
    arbeidsmåtar
    auka
    aukast
    auke
    avdelinga
    barna
    barnehagane
    bebuarane
    bebuarar
    berre
    betre
    blir
    brukarane
    brukarar
    brukarundersøkinga
    bruke
    bustad
    bustader
    byggje
    dag
    dagar
    dei
    eg
    ein
    eininga
    einingar
    einskild
    eit
    elevane
    elevar
    fleire
    forbetre
    frå
    fråvær
    fråværet
    fylgje
    færrare
    følgje
    førebyggje
    gje
    gjennomførast
    gjennomføre
    gjere
    gjev
    halde
    halvere
    haust
    hausten
    heilskapleg
    heimetenesta
    heve
    ho
    høgare
    høgst
    ikkje
    innan
    jamleg
    kome
    kompetansen
    korleis
    kva
    kvaliteten
    kvar
    kvart
    kven
    lage
    leggje
    leiande
    leiarane
    leikeplassane
    leikeplassar
    lågare
    lærarane
    løft
    løpet
    me
    medverke
    medvit
    medvitet
    meir
    meistring
    meldast
    melde
    minst
    mykje
    månad
    månader
    månadleg
    no
    noko
    nokre
    nyfødde
    oppleve
    oppretthalde
    pasientane
    pasientar
    personalet
    pårørande
    reduserast
    redusere
    rettleiar
    samarbeidet
    samhandlinga
    seinast
    setje
    sjukefråvær
    sjukefråværet
    sjukeheim
    sjukeheimen
    sjukepleiarar
    sjå
    sjølv
    skulane
    skule
    skulen
    skuleåret
    styrke
    styrkje
    søknader
    talet
    tenesta
    teneste
    tenestene
    tenester
    tilboda
    tilsetjast
    tilsett
    tilsette
    timar
    trivnad
    trygge
    tryggleik
    tryggleiken
    tydeleg
    utan
    utgangen
    veke
    vekentleg
    veker
    ventetida
    vere
    vert
    vidareutvikle
    årleg
    årsskiftet
    éin
    òg
    """)

  /// As in bokmål.
  static let months = WordList(
    "nn months", .month, .none,
    """
    april = 4
    august = 8
    desember = 12
    februar = 2
    januar = 1
    juli = 7
    juni = 6
    mai = 5
    mars = 3
    november = 11
    oktober = 10
    september = 9
    """)

  /// Days of the week.
  static let weekdays = WordList(
    "nn weekdays", .weekday, .none,
    """
    fredag = 5
    laurdag = 6
    måndag = 1
    onsdag = 3
    sundag = 7
    søndag = 7
    torsdag = 4
    tysdag = 2
    """)

  /// Seasons: 1 spring to 4 winter.
  static let seasons = WordList(
    "nn seasons", .season, .none,
    """
    haust = 3
    hausten = 3
    sommar = 2
    sommaren = 2
    vinter = 4
    vinteren = 4
    våren = 1
    """)

  /// Numbers in words.
  static let numberWords = WordList(
    "nn numberWords", .numberWord, .none,
    """
    dusin = 12
    ei = 1
    ein = 1
    eit = 1
    eitt = 1
    elleve = 11
    fem = 5
    femten = 15
    femti = 50
    fire = 4
    førti = 40
    hundre = 100
    ni = 9
    nitti = 90
    null = 0
    seks = 6
    seksti = 60
    sju = 7
    sytti = 70
    ti = 10
    tjue = 20
    to = 2
    tolv = 12
    tre = 3
    tretti = 30
    tusen = 1000
    åtte = 8
    åtti = 80
    éin = 1
    """)

  /// Ordinals in words.
  static let ordinalWords = WordList(
    "nn ordinalWords", .ordinalWord, .none,
    """
    andre = 2
    fjerde = 4
    første = 1
    siste = -1
    tredje = 3
    """)

  /// 1 minute … 10 year, see TimeUnit.
  static let timeUnits = WordList(
    "nn timeUnits", .timeUnit, .none,
    """
    arbeidsdag = 4
    arbeidsdagar = 4
    dag = 3
    dagane = 3
    dagar = 3
    døgn = 3
    halvår = 9
    kalenderdagar = 3
    kvartal = 7
    kvartala = 7
    minutt = 1
    månad = 6
    månadene = 6
    månader = 6
    sekund = 0
    tertial = 8
    timar = 2
    time = 2
    timen = 2
    veka = 5
    veke = 5
    vekene = 5
    veker = 5
    virkedag = 4
    virkedagar = 4
    yrkedagar = 4
    år = 10
    åra = 10
    """)

  /// Parts in hundredths.
  static let fractions = WordList(
    "nn fractions", .fraction, .none,
    """
    femdel = 20
    femtedel = 20
    firedel = 25
    firedelar = 25
    fjerdedel = 25
    halvparten = 50
    tidel = 10
    tidelar = 10
    tredel = 33
    tredelar = 33
    tredjedel = 33
    tredjedelar = 33
    """)
}
