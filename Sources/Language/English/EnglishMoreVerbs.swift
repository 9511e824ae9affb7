/// Words of English, British spelling with the common American twins. Choice: smart-lint.md §§3–6 of the
/// project's research, extended in use.
extension EnglishLexicon {
  /// Nobody can see it from outside.
  static let softPredicates = WordList(
    "en softPredicates", .softPredicate, .verb,
    """
    appreciate
    are aware of
    are engaged
    are happy
    are heard
    are motivated
    are satisfied
    are seen
    are valued
    be aware of
    be engaged
    be happy
    be heard
    be motivated
    be satisfied
    be seen
    be valued
    belong
    care about
    enjoy
    feel
    feels
    flourish
    is heard
    is seen
    is valued
    thrive
    understand
    """)

  /// Other verbs: observable, used to find the clause.
  static let plainVerbs = WordList(
    "en plainVerbs", .plainVerb, .verb,
    """
    answer
    be
    begin
    call
    cancel
    check
    clear
    come
    contact
    discharge
    document
    eat
    eliminate
    empty
    fall
    find
    fix
    get
    give
    go
    keep
    live
    log
    measure
    meet
    pass
    pay
    postpone
    rank
    read
    receive
    record
    refer
    register
    reply
    reply to
    report
    respond
    respond to
    retain
    score
    screen
    show
    sleep
    sort
    stand
    start
    submit
    take
    test
    treat
    vaccinate
    visit
    wash
    weigh
    """)

  /// The thing is done.
  static let finishedStates = WordList(
    "en finishedStates", .finishedState, .none,
    """
    are complete
    are completed
    are in place
    are in use
    are installed
    are live
    are published
    are signed
    be complete
    be completed
    be in place
    be in use
    be installed
    be live
    be published
    has attended
    has been adopted
    has been appointed
    has been approved
    has been built
    has been closed
    has been completed
    has been installed
    has been introduced
    has been published
    has been replaced
    has been signed
    has been trained
    has completed
    has had
    has met
    has passed
    has received
    has signed
    has taken
    have attended
    have been adopted
    have been approved
    have been built
    have been closed
    have been completed
    have been installed
    have been introduced
    have been published
    have been replaced
    have been signed
    have been trained
    have completed
    have had
    have met
    have passed
    have received
    have signed
    have taken
    is complete
    is completed
    is in place
    is in use
    is installed
    is live
    is open
    is published
    is signed
    """)

  /// Before the verb that counts.
  static let modals = WordList(
    "en modals", .modal, .none,
    """
    aim to
    aims to
    can
    could
    has to
    have to
    must
    need to
    needs to
    shall
    should
    want to
    wants to
    will
    would
    """)

  /// They say nothing by themselves.
  static let wrappers = WordList(
    "en wrappers", .wrapper, .none,
    """
    aim to
    aims to
    are committed to
    be committed to
    commit to
    committing to
    contribute to
    develop a plan to
    ensure that
    ensuring that
    have as a goal to
    help to
    is committed to
    make a plan to
    make sure
    make sure that
    our aim is to
    our ambition is to
    our goal is that
    our goal is to
    our objective is to
    seek to
    seeks to
    set a goal to
    set a target to
    strive to
    take action to
    take steps to
    the aim is to
    the ambition is to
    the goal is that
    the goal is to
    the objective is to
    try to
    want to
    we aim to
    we must
    we shall
    we should
    we want
    we want to
    we will
    work to
    working to
    """)
}
