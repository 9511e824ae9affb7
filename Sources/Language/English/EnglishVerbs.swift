/// Words of English, British spelling with the common American twins. Choice: smart-lint.md §§3–6 of the
/// project's research, extended in use.
extension EnglishLexicon {
  /// Verbs that name no change: strengthen, focus on.
  static let vagueVerbs = WordList(
    "en vagueVerbs", .vagueVerb, .verb,
    """
    address
    advance
    be better at
    become better at
    boost
    build a culture
    build a culture of
    build on
    champion
    continue to
    contribute to
    cultivate
    drive
    elevate
    embed
    emphasise
    emphasize
    empower
    encourage
    enhance
    ensure
    facilitate
    focus more on
    focus on
    foster
    get better at
    improve
    invest in
    leverage
    maximise
    modernise
    modernize
    nurture
    optimise
    optimize
    prioritise
    prioritize
    professionalise
    promote
    protect
    put more emphasis on
    raise awareness
    raise awareness about
    raise awareness of
    safeguard
    streamline
    strengthen
    strive
    strive for
    support
    tackle
    uphold
    work on
    work towards
    """)

  /// Weak before a field, concrete before a new thing.
  static let creationVerbs = WordList(
    "en creationVerbs", [.creationVerb, .vagueVerb], .verb,
    """
    create
    design
    develop
    shape
    """)

  /// Verbs of direction: how much?.
  static let changeVerbs = WordList(
    "en changeVerbs", .changeVerb, .verb,
    """
    achieve
    avoid
    bring down
    bring up
    cut
    decrease
    double
    expand
    extend
    grow
    halve
    increase
    limit
    lower
    minimise
    minimize
    prevent
    raise
    reach
    reduce
    save
    shorten
    shrink
    slow
    triple
    """)

  /// Verbs that carry their own amount.
  static let factorVerbs = WordList(
    "en factorVerbs", .factorVerb, .verb,
    """
    double
    halve
    quadruple
    triple
    """)

  /// Verbs with an end one can see.
  static let completionVerbs = WordList(
    "en completionVerbs", .completionVerb, .verb,
    """
    adopt
    appoint
    approve
    ban
    build
    buy
    carry out
    certify
    close
    complete
    deliver
    digitise
    establish
    finish
    hire
    implement
    install
    introduce
    launch
    merge
    migrate
    move
    open
    phase out
    publish
    purchase
    recruit
    remove
    repair
    replace
    roll out
    set up
    sign
    stop
    switch
    """)

  /// Measures that pose as goals.
  static let activityVerbs = WordList(
    "en activityVerbs", .activityVerb, .verb,
    """
    arrange
    carry out
    conduct
    draw up
    establish
    hire
    hold
    implement
    introduce
    launch
    make
    map
    organise
    organize
    plan
    prepare
    produce
    revise
    roll out
    run
    set up
    train
    update
    write
    """)

  /// Verbs without an end.
  static let lastingVerbs = WordList(
    "en lastingVerbs", .lastingVerb, .verb,
    """
    be visible
    collaborate
    collaborate with
    communicate
    cooperate with
    engage
    follow
    follow up
    guide
    have
    inform
    involve
    maintain
    motivate
    offer
    operate
    participate in
    provide
    share
    support
    take part in
    use
    """)

  /// They look, and change nothing.
  static let investigatingVerbs = WordList(
    "en investigatingVerbs", .investigatingVerb, .verb,
    """
    analyse
    analyze
    assess
    consider
    discuss
    evaluate
    examine
    explore
    find out
    investigate
    look at
    look into
    review
    study
    """)
}
