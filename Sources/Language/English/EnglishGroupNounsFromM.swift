/// Words of English, British spelling with the common American twins. Choice: smart-lint.md §§3–6 of the
/// project's research, extended in use.
extension EnglishLexicon {
  /// The same from m on.
  static let groupNounsFromM = WordList(
    "en groupNouns", .groupNoun, .noun,
    """
    man
    manager
    mask
    mat
    mattress
    mayor
    meal
    mechanic
    medal
    medic
    medication
    member
    men
    mentee
    mentor
    merchant
    merger
    message
    microscope
    midwife
    midwives
    migrant
    minister
    ministry
    minority
    mirror
    mother
    municipality
    museum
    musician
    nanny
    negotiator
    neighbor
    neighborhood
    neighbour
    neighbourhood
    new hire
    newborn
    newcomer
    ngo
    notebook
    nurse
    nursing home
    nutritionist
    observer
    offender
    office
    officer
    officer post
    official
    ombud
    ombudsman
    oncologist
    operations
    operator
    optician
    order line
    orders
    organisation
    organiser
    organization
    organizer
    outpatient
    owner
    pack
    pad
    paediatrician
    painter
    paramedic
    parent
    parish
    participant
    partner
    partner organisation
    pass
    passenger
    patent
    patient
    patrol
    patrol car
    payer
    pedestrian
    peer
    pen
    pensioner
    people
    permit
    person
    pharmacist
    pharmacy
    phone
    photo
    physician
    physiotherapist
    pig
    pillow
    planner
    planning application
    plaque
    platform team
    player
    playground
    plots
    plumber
    pod
    podiatrist
    podium
    police officer
    porter
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
    product
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
    puzzle
    quiz
    rack
    radio
    radiographer
    ranger
    reader
    receipt
    receptionist
    recipient
    record
    recruit
    referral
    refugee
    region
    registrar
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
    roofer
    room
    rope
    rug
    sailor
    sample
    scans
    scholarship
    school
    school leaver
    scientist
    scorecard
    seafarer
    seal
    seat
    secretariat
    secretary
    section
    service user
    services
    shareholder
    sheep
    shelf
    shelves
    shield
    shift
    ship
    shirt
    singer
    sink
    slide
    slot
    social worker
    song
    sonographer
    speaker
    specialist
    spectator
    spokesperson
    sponsor
    staff
    standard
    statistician
    steward
    sticker
    stool
    street
    strip
    student
    subscriber
    suit
    summaries
    summary
    supervisor
    supplier
    surgeon
    sweeper
    tag
    tap
    taskforce
    taxpayer
    teacher
    teaching assistant
    technician
    technologist
    technology
    teenager
    temp
    tenant
    tent
    test result
    tester
    therapist
    thermometer
    ticket
    tile
    toddler
    token
    tourist
    town
    toy
    trainee
    trainer
    trains
    transactions
    translator
    traveler
    traveller
    tray
    treasurer
    tree
    tribunal
    trip
    trophy
    truck
    trustee
    tube
    tutor
    ulcer
    unit
    university
    user
    van
    vehicle
    vendor
    vessel
    vest
    veteran
    victim
    viewer
    village
    visitor
    volunteer
    voter
    voucher
    waiter
    ward
    warden
    wardrobe
    welder
    wheelchair user
    whistle
    wing
    winner
    wire
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
    zookeeper
    """)
}
