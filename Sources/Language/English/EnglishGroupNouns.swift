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
    adolescent
    adult
    adviser
    advisor
    agency
    agent
    airport
    ambassador
    analyst
    applicant
    application
    appointment
    apprentice
    apprentices
    architect
    areas
    artefact
    artist
    assets
    assistant
    association
    asylum seeker
    athlete
    authority
    award
    babies
    baby
    badge
    badge holder
    barrier
    beneficiary
    bike
    blood sample
    board member
    borough
    boy
    bug report
    builder
    building
    building application
    bus driver
    business
    buyer
    caller
    camera operator
    camp
    campus
    candidate
    car
    care leaver
    caregiver
    carer
    caretaker
    case
    case worker
    caseworker
    cashier
    cattle
    centre
    charity
    charter
    check
    chef
    chief
    child
    childminder
    children
    church
    citizen
    city
    cleaner
    clerk
    client
    clinic
    clinician
    club
    coach
    colleague
    college
    commander
    commission
    commissioner
    commuter
    company
    complaint
    consultant
    consumer
    contacts
    contract
    contractor
    coordinator
    corner
    council
    counsellor
    country
    county
    couple
    cow
    craftsman
    crew
    customer
    customer account
    cyclist
    decision
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
    director
    discharge summary
    district
    division
    doctor
    document
    dog
    donor
    door
    driver
    dwelling
    e-mail
    early-career researcher
    editor
    elder
    elderly
    electrician
    email
    employee
    engineer
    enterprise
    entrepreneur
    error
    everyone
    examiner
    expert
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
    flight
    foster carer
    foster home
    founder
    freelancer
    friend
    fund
    gallery
    gate
    girl
    governor
    graduate
    grandparent
    grants
    grower
    guard post
    guest
    head teacher
    health visitor
    health worker
    helper
    hire
    home
    home help
    hospital
    hotel
    household
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
    invoice
    items
    jobs
    jobseeker
    journalist
    judge
    juror
    key
    key worker
    kindergarten
    lab
    laboratory
    landlord
    lawyer
    leader
    learner
    lecturer
    letter
    librarian
    library
    licence
    line manager
    listener
    local authority
    lorry
    lorry driver
    """)
}
