/// Words of English, British spelling with the common American twins. Choice: smart-lint.md §§3–6 of the
/// project's research, extended in use.
extension EnglishLexicon {
  /// Verbs with an end one can see.
  static let completionVerbs = WordList(
    "en completionVerbs", .completionVerb, .verb,
    """
    abolish
    accredit
    acquire
    adopt
    agree on
    amend
    appoint
    approve
    archive
    assign
    automate
    award the
    ban
    bring in
    bring into use
    bring online
    build
    buy
    carry out
    certify
    close
    codify
    commission
    complete
    connect
    construct
    convert
    decide on
    decommission
    deliver
    demolish
    deploy
    designate
    destroy
    digitalise
    digitalize
    digitise
    digitize
    disband
    discontinue
    dismantle
    dispose of
    distribute
    dredge
    electrify
    enact
    encrypt
    enrol
    enroll
    equip
    erect
    establish
    fill all
    fill the
    finalise
    finalize
    finish
    fit out
    get rid of
    give notice of
    go live with
    grant the
    hand in
    hand over
    hire
    implement
    inaugurate
    incorporate
    inspect
    install
    insulate
    introduce
    issue
    launch
    lay off
    lease
    liquidate
    make available
    merge
    migrate
    move
    name a
    name an
    negotiate
    nominate
    obtain
    onboard
    open
    outsource
    patch
    pave
    pedestrianise
    phase out
    pilot
    plant
    procure
    publish
    purchase
    put in place
    put into operation
    put live
    put out to tender
    put up
    ratify
    re-open
    rebuild
    reclassify
    recruit
    refurbish
    register
    rehouse
    release
    relocate
    remove
    rename
    renovate
    reopen
    repair
    repave
    repeal
    replace
    resettle
    restore
    resurface
    retrofit
    revoke
    rewrite
    roll out
    scrap
    sell
    set aside
    set up
    ship
    shut down
    sign
    sign off
    sign up to
    stop
    submit
    sunset
    swap out
    switch
    take down
    take into use
    take over
    tender
    terminate
    transfer
    translate
    turn off
    uninstall
    unveil
    upgrade
    upload
    vacate
    vote on
    wind down
    wind up
    withdraw
    write off
    """)
}
