/// Words of English, British spelling with the common American twins. Choice: smart-lint.md §§3–6 of the
/// project's research, extended in use.
extension EnglishLexicon {
  /// The same from m on.
  static let groupNounsFromM = WordList(
    "en groupNouns", .groupNoun, .noun,
    """
    man
    manager
    mayor
    meal
    mechanic
    medic
    medication
    member
    men
    mentee
    mentor
    merchant
    merger
    message
    midwife
    midwives
    migrant
    minister
    ministry
    minority
    mother
    municipality
    museum
    musician
    neighbor
    neighborhood
    neighbour
    neighbourhood
    new hire
    newborn
    newcomer
    ngo
    nurse
    nursing home
    observer
    offender
    office
    officer
    officer post
    official
    ombud
    ombudsman
    operations
    operator
    order line
    orders
    organisation
    organization
    outpatient
    owner
    paramedic
    parent
    parish
    participant
    partner
    partner organisation
    passenger
    patent
    patient
    patrol car
    payer
    pedestrian
    peer
    pensioner
    people
    permit
    person
    pharmacist
    pharmacy
    physician
    physiotherapist
    pig
    planner
    planning application
    platform team
    player
    playground
    plots
    police officer
    post holder
    post office
    posts
    practitioner
    preschool
    prescription
    prisoner
    prize
    probationer
    procedures
    processes
    producer
    product line
    product owner
    professional
    professor
    programmer
    project manager
    property
    prosecutor
    provider
    psychologist
    publication
    pull request
    pupil
    purchase order
    purchases
    reader
    recipient
    record
    recruit
    referral
    refugee
    region
    relative
    representative
    request
    request ticket
    researcher
    resident
    respondent
    restaurant
    retailer
    rider
    roles
    room
    sailor
    sample
    scans
    school
    school leaver
    scientist
    scorecard
    seafarer
    secretariat
    section
    service user
    services
    shareholder
    sheep
    shift
    ship
    singer
    slot
    social worker
    specialist
    spectator
    spokesperson
    sponsor
    staff
    standard
    street
    student
    subscriber
    summaries
    summary
    supervisor
    supplier
    surgeon
    taxpayer
    teacher
    teaching assistant
    technician
    technology
    teenager
    temp
    tenant
    test result
    tester
    therapist
    ticket
    toddler
    tourist
    town
    trainee
    trainer
    trains
    transactions
    traveler
    traveller
    tree
    tribunal
    trip
    trustee
    tutor
    ulcer
    unit
    university
    user
    van
    vehicle
    vendor
    vessel
    veteran
    victim
    viewer
    village
    visitor
    volunteer
    voter
    waiter
    ward
    wheelchair user
    wing
    winner
    witness
    woman
    women
    worker
    working space
    workplace
    workspace
    writer
    x-ray
    youngster
    youth
    youth worker
    zone
    """)
}
