/// Words of English, British spelling with the common American twins. Choice: smart-lint.md §§3–6 of the
/// project's research, extended in use.
extension EnglishLexicon {
  /// How often, not by when.
  static let rateWords = WordList(
    "en rateWords", .rateWord, .none,
    """
    a day
    a fortnight
    a month
    a week
    a year
    annual
    annually
    bi-annually
    bi-weekly
    biannually
    biennially
    bimonthly
    biweekly
    daily
    each autumn
    each day
    each evening
    each fortnight
    each friday
    each monday
    each month
    each morning
    each night
    each quarter
    each season
    each semester
    each shift
    each spring
    each summer
    each term
    each thursday
    each tuesday
    each wednesday
    each week
    each weekend
    each winter
    each working day
    each year
    every autumn
    every day
    every evening
    every fall
    every fifth year
    every fortnight
    every four years
    every fourth year
    every friday
    every half-year
    every hour
    every monday
    every month
    every morning
    every night
    every other day
    every other month
    every other week
    every other year
    every quarter
    every saturday
    every season
    every second day
    every second month
    every second week
    every second year
    every semester
    every shift
    every six months
    every spring
    every summer
    every sunday
    every term
    every third month
    every third year
    every three months
    every thursday
    every tuesday
    every two months
    every two weeks
    every two years
    every wednesday
    every week
    every weekday
    every weekend
    every winter
    every working day
    every year
    fortnightly
    half-yearly
    hourly
    monthly
    nightly
    once a month
    once a week
    once a year
    once per year
    per annum
    per day
    per fortnight
    per half-year
    per month
    per night
    per quarter
    per school year
    per season
    per semester
    per shift
    per term
    per week
    per working day
    per year
    quarterly
    semi-annually
    semiannually
    triennially
    twice a day
    twice a month
    twice a week
    twice a year
    twice weekly
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
    absolutely everyone
    all
    both
    each
    each and every
    every
    every last
    every one of
    every single
    everybody
    everyone
    never
    no
    no one
    no-one
    nobody
    none
    not a single
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
