/// Words of English, British spelling with the common American twins. Choice: smart-lint.md §§3–6 of the
/// project's research, extended in use.
extension EnglishLexicon {
  /// One cannot see them.
  static let vagueModifiers = WordList(
    "en vagueModifiers", .vagueModifier, .none,
    """
    accessible
    adequate
    appropriate
    attractive
    clear
    coherent
    competitive
    coordinated
    dignified
    effective
    efficient
    excellent
    flexible
    good
    great
    healthy
    high quality
    high-quality
    holistic
    inclusive
    innovative
    meaningful
    modern
    necessary
    open
    optimal
    person-centred
    positive
    professional
    reasonable
    relevant
    reliable
    robust
    safe
    seamless
    strong
    stronger
    sufficient
    suitable
    supportive
    sustainable
    systematic
    targeted
    timely
    visible
    """)

  /// A place on a podium nobody keeps.
  static let identityClaims = WordList(
    "en identityClaims", .identityClaim, .none,
    """
    a beacon
    a leader in
    a role model
    an employer of choice
    at the forefront
    best in class
    best-in-class
    employer of choice
    frontrunner
    leading
    role model
    second to none
    state-of-the-art
    the best
    the most attractive
    the most innovative
    world class
    world-class
    """)

  /// They name no day.
  static let vagueTimes = WordList(
    "en vagueTimes", .vagueTime, .none,
    """
    always
    as needed
    as required
    as soon as possible
    asap
    at all times
    at the earliest opportunity
    constantly
    continually
    continuously
    eventually
    going forward
    gradually
    immediately
    in due course
    in the future
    in the long run
    in the long term
    in the short term
    in time
    long term
    long-term
    ongoing
    over time
    periodically
    promptly
    regularly
    shortly
    soon
    when needed
    when possible
    """)

  /// How often, not by when.
  static let rateWords = WordList(
    "en rateWords", .rateWord, .none,
    """
    a day
    a month
    a week
    a year
    annual
    annually
    biannually
    daily
    each day
    each month
    each quarter
    each shift
    each week
    each year
    every autumn
    every day
    every hour
    every monday
    every month
    every other month
    every other week
    every quarter
    every second week
    every second year
    every shift
    every spring
    every summer
    every term
    every week
    every year
    monthly
    per annum
    per day
    per month
    per quarter
    per shift
    per week
    per year
    quarterly
    twice yearly
    weekly
    yearly
    """)

  /// A known event whose day is not said.
  static let undatedEvents = WordList(
    "en undatedEvents", .undatedEvent, .none,
    """
    at go-live
    at project end
    at start-up
    at the next inspection
    at the next measurement
    at the next survey
    before go-live
    before opening
    before school starts
    before the move
    before the next inspection
    by go-live
    by project end
    by school start
    by the end of the project
    by the next inspection
    by the next survey
    """)

  /// More or less, and not how much.
  static let comparatives = WordList(
    "en comparatives", .comparative, .none,
    """
    a reduction in
    an increase in
    as far as possible
    as few as possible
    as high as possible
    as little as possible
    as low as possible
    as much as possible
    better
    cheaper
    closer
    considerably
    decreased
    dramatically
    earlier
    easier
    enhanced
    faster
    fewer
    further
    greater
    growth in
    higher
    improved
    increased
    larger
    less
    longer
    lower
    markedly
    minimal
    more
    quicker
    reduced
    safer
    shorter
    significantly
    smaller
    stronger
    substantially
    to a minimum
    """)

  /// An end of a row one can look up.
  static let superlatives = WordList(
    "en superlatives", .superlative, .none,
    """
    biggest
    fewest
    highest
    largest
    lowest
    oldest
    shortest
    smallest
    youngest
    """)

  /// All or none.
  static let universals = WordList(
    "en universals", .universal, .none,
    """
    all
    both
    each
    every
    everybody
    everyone
    never
    no
    nobody
    none
    without exception
    zero
    """)

  /// Now, not then.
  static let baselineWords = WordList(
    "en baselineWords", .baselineWord, .none,
    """
    at present
    current
    currently
    last year
    now
    today
    today's
    """)

  /// Before a number.
  static let limits = WordList(
    "en limits", .limit, .none,
    """
    about
    above
    almost
    approximately
    around
    as many as
    at least
    at minimum
    at most
    below
    down to
    exactly
    fewer than
    higher than
    less than
    longer than
    lower than
    max
    maximum
    minimum
    more than
    nearly
    no fewer than
    no less than
    no more than
    not more than
    older than
    only
    over
    shorter than
    under
    up to
    within
    younger than
    """)

  /// What follows is another's.
  static let accordance = WordList(
    "en accordance", .accordance, .none,
    """
    according to
    as required by
    as set out in
    in accordance with
    in compliance with
    in line with
    pursuant to
    """)
}
