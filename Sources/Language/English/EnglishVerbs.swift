/// Words of English, British spelling with the common American twins. Choice: smart-lint.md §§3–6 of the
/// project's research, extended in use.
extension EnglishLexicon {
  /// Weak before a field, concrete before a new thing.
  static let creationVerbs = WordList(
    "en creationVerbs", [.creationVerb, .vagueVerb], .verb,
    """
    build out
    co-create
    create
    design
    develop
    devise
    invent
    shape
    """)

  /// Verbs of direction: how much?.
  static let changeVerbs = WordList(
    "en changeVerbs", .changeVerb, .verb,
    """
    achieve
    alleviate
    attain
    avoid
    bring down
    bring up
    broaden access to
    bump up
    close the gap
    close the gap between
    close the gap in
    curb
    curtail
    cut
    cut back
    cut back on
    cut down
    cut down on
    dampen
    decelerate
    decrease
    diminish
    discourage
    double
    downscale
    downsize
    drive down
    drive up
    ease pressure on
    ease the pressure on
    enlarge
    exceed
    expand
    expedite
    extend
    fill the gap in
    get down
    go down
    go up
    grow
    halve
    heighten
    hold down
    increase
    keep down
    lengthen
    lessen
    lift
    limit
    lower
    minimise
    minimize
    mitigate
    narrow the difference between
    narrow the divide
    narrow the gap
    narrow the gap between
    outgrow
    outperform
    prevent
    prolong
    pull down
    push down
    push up
    put a stop to
    quicken
    raise
    ramp down
    ramp up
    reach
    reduce
    regain
    rein in
    relieve pressure on
    relieve the pressure on
    restrain
    restrict
    save
    scale back
    scale down
    scale up
    shorten
    shrink
    slash
    slim down
    slow
    slow down
    speed up
    stem the
    surpass
    tighten
    tighten up
    trim costs
    trim our
    trim the
    triple
    turn around
    whittle down
    widen access to
    widen participation in
    win back
    """)

  /// Verbs that carry their own amount.
  static let factorVerbs = WordList(
    "en factorVerbs", .factorVerb, .verb,
    """
    double
    halve
    more than double
    more than halve
    quadruple
    treble
    triple
    """)

  /// Measures that pose as goals.
  static let activityVerbs = WordList(
    "en activityVerbs", .activityVerb, .verb,
    """
    apply for
    arrange
    assemble
    carry out
    circulate
    co-host
    coach
    commission
    compile
    compose
    conduct
    convene
    deliver training
    develop and deliver
    draft
    draw up
    establish
    hire
    hold
    host
    implement
    introduce
    invite
    issue
    kick off
    launch
    make
    map
    organise
    organize
    perform
    pilot
    plan
    prepare
    produce
    prototype
    provide training for
    put on
    put together
    rehearse
    revise
    roll out
    run
    schedule
    send out
    set out
    set up
    teach
    train
    trial
    undertake
    update
    write
    """)

  /// Verbs without an end.
  static let lastingVerbs = WordList(
    "en lastingVerbs", .lastingVerb, .verb,
    """
    act as
    administer
    advise
    advocate
    assist
    be available
    be available for
    be in dialogue with
    be in touch with
    be present
    be present at
    be visible
    care for
    carry on
    cater for
    collaborate
    collaborate more
    collaborate on
    collaborate with
    communicate
    communicate about
    communicate with
    consult with
    converse with
    cooperate with
    curate
    disseminate
    educate
    enforce
    engage
    exchange experience with
    exchange experiences with
    follow
    follow up
    give advice
    give advice on
    govern
    guide
    have
    have a dialogue with
    help
    help out
    inform
    interact with
    involve
    keep an eye on
    keep in touch with
    keep informed
    keep track of
    keep up to date
    liaise with
    listen
    listen to
    lobby for
    look after
    maintain
    monitor
    motivate
    network with
    observe
    offer
    operate
    oversee
    participate in
    partner
    practice good
    practise
    preserve
    provide
    represent
    share
    spread the word
    stay informed
    stay up to date
    supervise
    support
    take part in
    talk about
    talk to
    talk with
    use
    work alongside
    work closely with
    work together
    work together with
    """)

  /// They look, and change nothing.
  static let investigatingVerbs = WordList(
    "en investigatingVerbs", .investigatingVerb, .verb,
    """
    analyse
    analyze
    appraise
    ask ourselves whether
    assess
    check whether
    clarify the need for
    clarify whether
    consider
    consult on
    contemplate
    determine whether
    discuss
    enquire into
    evaluate
    examine
    experiment with
    explore
    explore how
    explore options for
    explore the possibility of
    explore ways of
    familiarise ourselves with
    find out
    find out how
    find out whether
    gain a better understanding of
    gain insight into
    gather information on
    get an overview of
    identify opportunities for
    identify opportunities to
    identify ways to
    inquire into
    investigate
    keep under review
    learn from
    learn more about
    look at
    look at how
    look at ways to
    look for ways to
    look into
    map out
    review
    scope out
    scrutinise
    scrutinize
    see if
    see whether
    study
    take a closer look at
    test the idea of
    think about
    weigh up
    """)
}
