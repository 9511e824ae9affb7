/// Words of English, British spelling with the common American twins. Choice: smart-lint.md §§3–6 of the
/// project's research, extended in use.
extension EnglishLexicon {
  /// People and units one can count.
  static let groupNouns = WordList(
    "en groupNouns", .groupNoun, .noun,
    """
    academy
    accountant
    accounts
    ad
    adolescent
    adult
    adviser
    advisor
    advocate
    agency
    agent
    airport
    allowance
    ambassador
    anaesthetist
    analyst
    animal
    applicant
    application
    appointment
    apprentice
    apprentices
    archaeologist
    architect
    archivist
    areas
    artefact
    artist
    assets
    assistant
    association
    asylum seeker
    athlete
    auditor
    authority
    award
    babies
    baby
    backpack
    badge
    badge holder
    bag
    baker
    banner
    barrier
    battery
    belt
    beneficiary
    bike
    biologist
    blood sample
    board member
    bonus
    boot
    borough
    boy
    bracelet
    bug report
    builder
    building
    building application
    bulletin
    bursary
    bus driver
    bus shelter
    business
    butcher
    button
    buyer
    bylaws
    cabinet
    cable
    caller
    camera operator
    camp
    campus
    candidate
    car
    card
    care leaver
    caregiver
    carer
    caretaker
    carpenter
    cart
    case
    case worker
    caseworker
    cashier
    cattle
    centre
    chair lift
    chairperson
    chaplain
    charity
    charter
    check
    chef
    chemist
    chief
    child
    childminder
    children
    church
    citizen
    city
    clause
    cleaner
    clearance
    clerk
    client
    clinic
    clinician
    clock
    club
    coach
    coat
    coin
    colleague
    college
    column
    commander
    commission
    commissioner
    commuter
    company
    complaint
    computer
    conservator
    console
    consultant
    consumer
    contacts
    contract
    contractor
    coordinator
    corner
    council
    counsellor
    counter
    country
    county
    couple
    coupon
    courier
    cow
    craftsman
    credit
    crew
    curator
    customer
    customer account
    cyclist
    data centre
    decision
    deck
    decree
    degree
    delegate
    dentist
    department
    deputy
    designer
    desk
    detainee
    developer
    deviation
    diabetic
    diary
    dietician
    dietitian
    diploma
    director
    discharge summary
    dispatcher
    dispenser
    district
    division
    doctor
    document
    dog
    donor
    door
    dossier
    driver
    duty roster
    dwelling
    e-mail
    early-career researcher
    economist
    edition
    editor
    educator
    elder
    elderly
    electrician
    email
    emblem
    employee
    engineer
    enterprise
    entrepreneur
    envelope
    epidemiologist
    error
    evaluator
    everyone
    examiner
    exit
    expert
    extinguisher
    facilitator
    fall
    family
    farm
    farmer
    father
    feature
    fellow
    fence
    field office
    firefighter
    firm
    fisher
    fixture
    flag
    flight
    flyer
    forecast
    foster carer
    foster home
    founder
    fountain
    frame
    freelancer
    friend
    fund
    gallery
    game
    gardener
    gate
    gateway
    geologist
    girl
    glossary
    glove
    governor
    gown
    graduate
    grandparent
    grants
    grid
    grower
    guard post
    guest
    head teacher
    headset
    health visitor
    health worker
    heater
    helmet
    helpdesk
    helper
    hire
    home
    home help
    hook
    horn
    hose
    hospital
    hotel
    household
    hygienist
    immigrant
    in-patient
    incident
    incident commander
    index
    individual
    infant
    infection
    inhabitant
    injury
    inmate
    inpatient
    inspection report
    inspector
    institute
    institution
    instructor
    intern
    interpreter
    investigator
    invoice
    items
    jacket
    jobs
    jobseeker
    journalist
    judge
    juror
    kettle
    key
    key worker
    kindergarten
    lab
    laboratory
    ladder
    landlord
    law
    lawyer
    leader
    learner
    lecturer
    letter
    librarian
    library
    licence
    lifeguard
    line manager
    listener
    loan
    local authority
    logger
    loop
    lorry
    lorry driver
    """)
}
