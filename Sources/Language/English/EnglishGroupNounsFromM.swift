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
    offender
    office
    officer
    official
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
    passenger
    patent
    patient
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
    player
    playground
    plots
    police officer
    posts
    practitioner
    preschool
    prescription
    prisoner
    probationer
    procedures
    processes
    producer
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
    seafarer
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
    sponsor
    staff
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
    winner
    witness
    woman
    women
    worker
    workplace
    writer
    x-ray
    youngster
    youth
    youth worker
    """)
}
