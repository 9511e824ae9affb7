/// Words of English, British spelling with the common American twins. Choice: smart-lint.md §§3–6 of the
/// project's research, extended in use.
extension EnglishLexicon {
  /// They open a clause about something else.
  static let conditions = WordList(
    "en conditions", .conditionWord, .none,
    """
    because
    if
    that
    when
    where
    which
    who
    whose
    """)

  /// Before a noun.
  static let determiners = WordList(
    "en determiners", .determiner, .none,
    """
    a
    an
    any
    her
    his
    its
    many
    my
    new
    other
    our
    own
    some
    that
    the
    their
    these
    this
    those
    whole
    your
    """)

  /// They end the object.
  static let prepositions = WordList(
    "en prepositions", .preposition, .none,
    """
    about
    across
    after
    against
    among
    and
    around
    as
    at
    because
    before
    between
    both
    but
    by
    during
    for
    from
    if
    in
    including
    into
    of
    on
    or
    over
    per
    so
    than
    that
    through
    throughout
    to
    towards
    under
    until
    via
    when
    where
    which
    while
    who
    with
    within
    without
    """)

  /// Words that tell English.
  static let markers = WordList(
    "en markers", .marker, .none,
    """
    a
    all
    an
    and
    are
    at
    be
    become
    been
    before
    better
    between
    by
    care
    close
    complete
    cut
    days
    develop
    each
    end
    ensure
    every
    everyone
    faster
    feel
    fewer
    from
    good
    halve
    has
    have
    hold
    home
    improve
    increase
    introduce
    is
    it
    months
    more
    must
    new
    no
    not
    of
    on
    open
    our
    patients
    per cent
    percent
    publish
    pupils
    quality
    raise
    reduce
    residents
    school
    shall
    shorter
    should
    staff
    strengthen
    than
    that
    the
    their
    this
    time
    to
    waiting
    ward
    we
    week
    weeks
    who
    will
    with
    within
    year
    """)

  /// Months and their short forms.
  static let months = WordList(
    "en months", .month, .none,
    """
    apr = 4
    april = 4
    aug = 8
    august = 8
    dec = 12
    december = 12
    feb = 2
    february = 2
    jan = 1
    january = 1
    jul = 7
    july = 7
    jun = 6
    june = 6
    mar = 3
    march = 3
    may = 5
    nov = 11
    november = 11
    oct = 10
    october = 10
    sep = 9
    sept = 9
    september = 9
    """)

  /// Days of the week.
  static let weekdays = WordList(
    "en weekdays", .weekday, .none,
    """
    friday = 5
    monday = 1
    saturday = 6
    sunday = 7
    thursday = 4
    tuesday = 2
    wednesday = 3
    """)

  /// Seasons: 1 spring to 4 winter.
  static let seasons = WordList(
    "en seasons", .season, .none,
    """
    autumn = 3
    fall = 3
    spring = 1
    summer = 2
    winter = 4
    """)

  /// Numbers in words.
  static let numberWords = WordList(
    "en numberWords", .numberWord, .none,
    """
    dozen = 12
    eight = 8
    eighteen = 18
    eighty = 80
    eleven = 11
    fifteen = 15
    fifty = 50
    five = 5
    forty = 40
    four = 4
    fourteen = 14
    hundred = 100
    nine = 9
    nineteen = 19
    ninety = 90
    one = 1
    seven = 7
    seventeen = 17
    seventy = 70
    six = 6
    sixteen = 16
    sixty = 60
    ten = 10
    thirteen = 13
    thirty = 30
    three = 3
    twelve = 12
    twenty = 20
    two = 2
    zero = 0
    """)

  /// Ordinals in words.
  static let ordinalWords = WordList(
    "en ordinalWords", .ordinalWord, .none,
    """
    first = 1
    fourth = 4
    last = -1
    second = 2
    third = 3
    """)

  /// 1 minute … 10 year, see TimeUnit.
  static let timeUnits = WordList(
    "en timeUnits", .timeUnit, .none,
    """
    day = 3
    days = 3
    hour = 2
    hours = 2
    hrs = 2
    minute = 1
    minutes = 1
    month = 6
    months = 6
    quarter = 7
    quarters = 7
    seconds = 0
    tertial = 8
    tertials = 8
    week = 5
    weeks = 5
    workday = 4
    workdays = 4
    year = 10
    years = 10
    """)

  /// Parts in hundredths.
  static let fractions = WordList(
    "en fractions", .fraction, .none,
    """
    fifth = 20
    fifths = 20
    half = 50
    quarter = 25
    quarters = 25
    tenth = 10
    tenths = 10
    third = 33
    thirds = 33
    """)

  /// They multiply what stands before.
  static let scales = WordList(
    "en scales", .scale, .none,
    """
    billion = 1000000000
    hundred = 100
    million = 1000000
    thousand = 1000
    """)
}
