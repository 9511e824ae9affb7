/// Words of English, British spelling with the common American twins. Choice: smart-lint.md §§3–6 of the
/// project's research, extended in use.
extension EnglishLexicon {
  /// They name no day.
  static let vagueTimes = WordList(
    "en vagueTimes", .vagueTime, .none,
    """
    always
    as and when
    as and when needed
    as appropriate
    as early as possible
    as far as time permits
    as fast as possible
    as necessary
    as needed
    as opportunities arise
    as quickly as possible
    as required
    as resources allow
    as resources permit
    as soon as possible
    as soon as practicable
    as soon as practical
    as soon as we can
    as time allows
    as time permits
    asap
    at a later date
    at all times
    at an early stage
    at regular intervals
    at some point
    at the earliest opportunity
    at the right time
    at your earliest convenience
    before long
    bit by bit
    by and by
    constantly
    continually
    continuously
    day by day
    day in day out
    down the line
    down the road
    eventually
    for the foreseeable future
    forthwith
    from now on
    from time to time
    going forward
    gradually
    immediately
    in a timely fashion
    in a timely manner
    in due course
    in due time
    in good time
    in the coming months
    in the coming period
    in the coming time
    in the coming years
    in the course of time
    in the foreseeable future
    in the future
    in the long run
    in the long term
    in the medium term
    in the near future
    in the near term
    in the not too distant future
    in the period ahead
    in the short term
    in the time ahead
    in the years ahead
    in the years to come
    in time
    incrementally
    indefinitely
    later on
    little by little
    long term
    long-term
    longer term
    longer-term
    medium term
    medium-term
    moving forward
    near term
    near-term
    occasionally
    on a continuous basis
    on a regular basis
    on an ongoing basis
    on the horizon
    ongoing
    over the coming months
    over the coming years
    over the long term
    over the longer term
    over the medium term
    over time
    periodically
    progressively
    promptly
    regularly
    right away
    shortly
    some day
    someday
    sometime
    soon
    sooner or later
    sooner rather than later
    step by step
    straight away
    straightaway
    time after time
    until further notice
    until such time as
    when appropriate
    when circumstances allow
    when feasible
    when necessary
    when needed
    when possible
    when practical
    when required
    when resources allow
    when resources permit
    when the time comes
    when the time is right
    when time allows
    when time permits
    whenever necessary
    whenever needed
    whenever possible
    with immediate effect
    without delay
    without undue delay
    year by year
    year on year
    """)
}
