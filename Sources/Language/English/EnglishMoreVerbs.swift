/// Words of English, British spelling with the common American twins. Choice: smart-lint.md §§3–6 of the
/// project's research, extended in use.
extension EnglishLexicon {
  /// Other verbs: observable, used to find the clause.
  static let plainVerbs = WordList(
    "en plainVerbs", .plainVerb, .verb,
    """
    abide by
    accept
    acknowledge
    admit
    answer
    appear
    apply
    arrest
    arrive
    ask
    attend
    bathe
    be
    become
    begin
    berth
    borrow
    bring
    call
    cancel
    carry
    check
    clear
    click
    collect
    come
    commute
    comply with
    compost
    confirm
    consume
    contact
    contain
    convert
    convict
    cook
    debit
    declare
    depart
    derive
    detect
    die
    discharge
    dispatch
    document
    download
    dry
    earn
    eat
    eliminate
    embedding
    empty
    enter
    evacuate
    extinguish
    fall
    fall ill
    fill in
    fill out
    find
    fix
    follow up on
    forward
    get
    give
    go
    graduate
    graze
    handle
    have access to
    hear
    include
    intend
    investigate
    invoice
    keep
    leave
    lend
    live
    log
    log in
    lose
    measure
    meet
    meet with
    mend
    miss
    mow
    occur
    onboard
    operate
    participate
    pass
    pay
    plough
    postpone
    print
    progress to
    prosecute
    qualify
    quit
    rank
    reach out to
    react to
    read
    receive
    record
    rectify
    recycle
    refer
    refill
    refuse
    register
    remain
    renew
    rent
    reopen
    replant
    reply
    reply to
    report
    resolve
    respond
    respond to
    retain
    reuse
    rotate
    run out of
    scan
    score
    screen
    seek
    sell
    send
    show
    show up
    sign in
    sign up
    sit
    skip
    slaughter
    sleep
    smoke
    sort
    spend
    stand
    start
    steal
    submit
    swim
    take
    test
    tidy
    treat
    triage
    unload
    unsubscribe
    update
    upload
    use up
    vaccinate
    visit
    wait
    warn
    wash
    weigh
    withdraw
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
