/// Words of bokmål. Spelling: Bokmålsordboka. Choice: smart-lint.md §§3–6 and glossary.md §10 of the
/// project's research (read goals and published requirement-smell lists), extended in use.
extension BokmalLexicon {
  /// Months and their short forms.
  static let months = WordList(
    "nb months", .month, .none,
    """
    apr = 4
    april = 4
    aug = 8
    august = 8
    des = 12
    desember = 12
    feb = 2
    februar = 2
    jan = 1
    januar = 1
    juli = 7
    jun = 6
    juni = 6
    mai = 5
    mars = 3
    nov = 11
    november = 11
    okt = 10
    oktober = 10
    sep = 9
    sept = 9
    september = 9
    """)

  /// Days of the week.
  static let weekdays = WordList(
    "nb weekdays", .weekday, .none,
    """
    fredag = 5
    lørdag = 6
    mandag = 1
    onsdag = 3
    søndag = 7
    tirsdag = 2
    torsdag = 4
    """)

  /// Seasons: 1 spring to 4 winter.
  static let seasons = WordList(
    "nb seasons", .season, .none,
    """
    høst = 3
    høsten = 3
    sommer = 2
    sommeren = 2
    vinter = 4
    vinteren = 4
    vår = 1
    våren = 1
    """)

  /// Numbers in words.
  static let numberWords = WordList(
    "nb numberWords", .numberWord, .none,
    """
    atten = 18
    dusin = 12
    ei = 1
    elleve = 11
    en = 1
    et = 1
    ett = 1
    fem = 5
    femten = 15
    femti = 50
    fire = 4
    fjorten = 14
    førti = 40
    hundre = 100
    ni = 9
    nitten = 19
    nitti = 90
    null = 0
    seks = 6
    seksten = 16
    seksti = 60
    sju = 7
    sytten = 17
    sytti = 70
    syv = 7
    ti = 10
    tjue = 20
    to = 2
    tolv = 12
    tre = 3
    tredve = 30
    tretten = 13
    tretti = 30
    tusen = 1000
    tyve = 20
    åtte = 8
    åtti = 80
    én = 1
    """)

  /// Ordinals in words.
  static let ordinalWords = WordList(
    "nb ordinalWords", .ordinalWord, .none,
    """
    andre = 2
    annet = 2
    fjerde = 4
    første = 1
    siste = -1
    tredje = 3
    """)

  /// 1 minute … 10 year, see TimeUnit.
  static let timeUnits = WordList(
    "nb timeUnits", .timeUnit, .none,
    """
    arbeidsdag = 4
    arbeidsdager = 4
    dag = 3
    dagene = 3
    dager = 3
    dagers = 3
    døgn = 3
    halvår = 9
    halvårene = 9
    kalenderdager = 3
    kvartal = 7
    kvartalene = 7
    kvartaler = 7
    min = 1
    minutt = 1
    minutter = 1
    mnd = 6
    måned = 6
    månedene = 6
    måneder = 6
    måneders = 6
    sekund = 0
    sekunder = 0
    tertial = 8
    tertialene = 8
    tertialer = 8
    time = 2
    timen = 2
    timer = 2
    timers = 2
    uke = 5
    uken = 5
    ukene = 5
    uker = 5
    ukers = 5
    virkedag = 4
    virkedager = 4
    yrkesdager = 4
    år = 10
    årene = 10
    års = 10
    """)

  /// Parts in hundredths.
  static let fractions = WordList(
    "nb fractions", .fraction, .none,
    """
    femtedel = 20
    femtedeler = 20
    firedel = 25
    firedeler = 25
    fjerdedel = 25
    fjerdedeler = 25
    halvdelen = 50
    halvparten = 50
    tidel = 10
    tideler = 10
    tidjedel = 10
    tredel = 33
    tredeler = 33
    tredjedel = 33
    tredjedeler = 33
    """)

  /// They multiply what stands before.
  static let scales = WordList(
    "nb scales", .scale, .none,
    """
    hundre = 100
    mill = 1000000
    milliard = 1000000000
    milliarder = 1000000000
    million = 1000000
    millioner = 1000000
    mrd = 1000000000
    tusen = 1000
    """)
}
