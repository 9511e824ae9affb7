/// Words of English, British spelling with the common American twins. Choice: smart-lint.md §§3–6 of the
/// project's research, extended in use.
extension EnglishLexicon {
  /// Already in percent: percent or points?.
  static let rateNouns = WordList(
    "en rateNouns", .rateNoun, .noun,
    """
    absence
    absenteeism
    accuracy
    adherence
    attendance
    attrition
    availability
    churn
    compliance
    compliance rate
    conversion
    coverage
    drop-out
    fill rate
    margin
    market share
    mortality
    no-show
    occupancy
    penetration
    percentage
    prevalence
    proportion
    punctuality
    rate
    recycling rate
    retention
    share
    sick leave
    sickness
    turnout
    turnover
    unemployment
    uptake
    uptime
    utilisation
    utilization
    vaccination coverage
    """)

  /// What one does, not what comes of it.
  static let activityNouns = WordList(
    "en activityNouns", .activityNoun, .noun,
    """
    activities
    appraisal
    assessment
    audit
    audit round
    awareness day
    away day
    briefing
    campaign
    ceremony
    check-in
    checkpoint
    classes
    clinics
    coaching
    committee
    competition
    concert
    conference
    consultation
    course
    debrief
    debriefing
    dialogue meeting
    discussion
    drill
    evaluation
    event
    excursion
    exercise
    exhibition
    experiment
    festival
    field trip
    focus group
    forum
    gala
    get-together
    group
    hackathon
    hearing
    huddle
    induction
    inspection
    interview
    learning network
    lecture
    lesson
    match
    meet-up
    meeting
    meetup
    mentoring
    mentorship programme
    network
    onboarding
    one-on-one
    one-to-one
    open day
    open house
    orientation
    outreach
    pilots
    placement
    poll
    presentation
    program
    programme
    project
    publicity campaign
    questionnaire
    rehearsal
    retreat
    retrospective
    review
    roadshow
    round
    safety round
    secondment
    seminar
    session
    simulation
    spot check
    sprint
    stand-up
    steering committee
    steering group
    study visit
    summit
    survey
    symposium
    task force
    taskforce
    team
    tour
    tournament
    town hall
    town-hall meeting
    training
    training programme
    trials
    tutorial
    walkround
    webinar
    working group
    working party
    workshop
    """)
}
