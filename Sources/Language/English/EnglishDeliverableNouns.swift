/// Words of English, British spelling with the common American twins. Choice: smart-lint.md §§3–6 of the
/// project's research, extended in use.
extension EnglishLexicon {
  /// Named things one can hold.
  static let deliverableNouns = WordList(
    "en deliverableNouns", .deliverableNoun, .noun,
    """
    access road
    action plan
    advert
    agreement
    aircraft
    alarm
    ambulance
    amendment
    api
    app
    app store
    arena
    article
    atlas
    backup
    base
    bathroom
    bay
    beds
    bench
    bike lane
    bike rack
    bin
    board
    boardwalk
    boat
    boiler
    book
    booklet
    branch
    bridge
    broadband
    brochure
    building
    bus
    bus lane
    bus shelter
    bus stop
    business case
    business plan
    bylaw
    cabin
    cafe
    café
    calculator
    calendar
    camera
    canteen
    care plan
    career path
    catalog
    catalogue
    center
    centre
    certificate
    certification
    charger
    charging point
    charging station
    charter
    charts
    chatbot
    checklist
    checkout
    classroom
    climate plan
    clinic
    code of conduct
    code of practice
    compendium
    contingency plan
    contract template
    course catalogue
    crisis plan
    crossing
    curriculum
    cycle lane
    cycle path
    dam
    dashboard
    data lake
    data set
    data warehouse
    database
    dataset
    defibrillator
    delivery plan
    depot
    device policy
    directory
    drone
    e-book
    engine
    equipment
    facility
    fence
    ferry
    fibre network
    file
    filter
    fire engine
    fire station
    firewall
    firewall rule
    flat
    fleet
    folder
    footpath
    form
    framework
    framework agreement
    garage
    garden
    gazette
    generator
    guide
    guideline
    gym
    hall
    handbook
    handout
    health centre
    heat pump
    helpline
    highway
    hoist
    hospital
    hostel
    hotline
    hub
    hydrant
    induction pack
    information pack
    insurance
    integration
    interface
    intranet
    inventory list
    kiosk
    kit
    kitchen
    lab
    laboratory
    lamp
    landfill
    landing page
    laptop
    leaflet
    library
    licence
    license
    lighting
    line manager handbook
    list
    locker
    login
    logo
    machine
    magazine
    maintenance plan
    manifesto
    manual
    map
    marketing plan
    mast
    masterplan
    matrix
    memorandum
    menu
    meter
    microsite
    middleware
    model
    module
    monument
    museum
    newsletter
    onboarding guide
    operating model
    ordinance
    organisation chart
    outlet
    overview
    package
    page
    pamphlet
    panel
    park
    parking space
    patch
    path
    pathway
    pavement
    payment solution
    pier
    pipe
    pipeline
    plan
    platform
    playground
    podcast
    policy
    pool
    portal
    portfolio
    poster
    press release
    printer
    procedure
    project plan
    proposal
    protocol
    prototype
    pump
    pumping station
    quay
    questionnaire form
    railing
    ramp
    recycling station
    register
    registry
    report
    repository
    road
    roadmap
    robot
    roof
    roster
    roundabout
    route
    routine
    rule book
    rulebook
    safety plan
    sandbox
    scanner
    schedule
    scheme
    script
    security camera
    sensor
    server
    service desk
    service level agreement
    sewer
    shelter
    shop
    sign
    signage
    site
    sla
    software
    solar panel
    solution
    specification
    speed bump
    sprinkler
    stadium
    standard operating procedure
    station
    statute
    strategy
    street light
    streetlight
    studio
    switchboard
    system
    tablet
    tank
    taxonomy
    template
    terminal
    theatre
    timetable
    toilet
    tool
    toolkit
    tower
    trail
    training package
    tram
    transcript
    treatment plant
    treaty
    tunnel
    turbine
    uniform
    vaccine
    valve
    van
    vending machine
    vessel
    video
    wall
    warehouse
    wastewater plant
    water main
    water plant
    web page
    website
    wellbeing room
    wheelchair
    white paper
    whiteboard
    window
    workflow
    yearbook
    """)
}
