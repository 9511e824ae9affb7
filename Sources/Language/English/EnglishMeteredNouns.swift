/// Words of English, British spelling with the common American twins. Choice: smart-lint.md §§3–6 of the
/// project's research, extended in use.
extension EnglishLexicon {
  /// Things with a number.
  static let meteredNouns = WordList(
    "en meteredNouns", .meteredNoun, .noun,
    """
    abandonment
    absence
    absentee
    absenteeism
    accident
    accuracy
    adherence
    admission
    amount
    anomaly
    arr
    arrears
    attainment gap
    attendance
    attrition
    average
    backlog
    bad debt
    bandwidth
    basket size
    bed day
    bed days
    bed-day
    billing
    booking
    breach
    budget
    bug
    burglary
    bycatch
    cac
    caesarean rate
    call volume
    cancellation
    carbon emissions
    carbon footprint
    case
    churn
    click rate
    click-through
    clicks
    co2
    code coverage
    collision
    complaint
    complaint volume
    compliance
    concentration
    consumption
    contact rate
    conversion
    conviction
    cost
    count
    coverage
    crime
    crime rate
    ctr
    customer count
    cycle time
    days
    days lost
    deal size
    death
    debt
    defect
    deficit
    deforestation
    delay
    density
    deprivation
    deviation
    disconnection
    disruption
    distance
    donation
    dose
    downtime
    drop-out
    dropout
    dropouts
    drowning
    duration
    earnings
    emission
    emissions
    enrollment
    enrolment
    error
    expenditure
    expense
    fall
    fatality
    fees
    fill rate
    first-time fix
    footprint
    fraud
    frequency
    fte
    gender pay gap
    gmv
    grade point
    greenhouse gas
    headcount
    height
    homelessness
    hours
    idle time
    illiteracy
    incidence
    incident
    income
    infection
    inflow
    injury
    interruption
    latency
    lateness
    lead time
    leak
    leakage
    length
    level
    liability
    life expectancy
    litre
    loss
    lost days
    ltv
    malnutrition
    margin
    market share
    median
    mileage
    morbidity
    mortality
    mrr
    nitrogen
    no-show
    nps
    number
    occupancy
    occurrence
    offence
    open rate
    order value
    outage
    output
    overdose
    overdraft
    overflow
    overhead
    overrun
    overspend
    overtime
    page load
    page view
    pageview
    pay gap
    penetration
    percentage
    place
    pollutant
    pollution
    pothole
    prevalence
    price
    productivity
    profit
    proportion
    punctuality
    quantity
    queue
    rate
    ratio
    readmission
    recidivism
    referral rate
    refund
    reimbursement
    relapse
    reoffending
    repayment
    reply rate
    resignation
    response
    response time
    revenue
    rework
    rollback
    runoff
    runtime
    salary
    sale
    sales
    saving
    savings
    score
    share
    sick days
    sick leave
    sick-leave
    sickness
    sign-up
    signup
    size
    skills gap
    speed
    spend
    spending
    staffing level
    staffing levels
    stay
    stockout
    subscribers
    subscription
    suicide
    surplus
    suspension
    takings
    tardiness
    technical debt
    temperature
    test coverage
    theft
    throughput
    throughput time
    time
    tonnage
    tonne
    traffic
    truancy
    turnaround
    turnout
    turnover
    ulcer
    unemployment
    uptake
    uptime
    usage
    utilisation
    utilization
    vacancy
    velocity
    violence
    visit
    voltage
    volume
    vulnerability count
    wage
    wait
    wait list
    waiting list
    waitlist
    waitlists
    wastage
    waste
    water loss
    weight
    width
    win rate
    workload
    write-off
    """)
}
