/// Words of English, British spelling with the common American twins. Choice: smart-lint.md §§3–6 of the
/// project's research, extended in use.
extension EnglishLexicon {
  /// Nobody can count them.
  static let abstractNouns = WordList(
    "en abstractNouns", .abstractNoun, .noun,
    """
    a good start
    accessibility
    accountability
    adaptability
    advancement
    advocacy
    agility
    alignment
    ambition
    appreciation
    aspiration
    aspirations
    attitude
    attractiveness
    authenticity
    autonomy
    awareness
    awareness-building
    awareness-raising
    balance
    belonging
    best practice
    best practices
    biodiversity
    bravery
    bureaucracy
    buy-in
    candor
    candour
    capability
    capacity building
    capacity-building
    care
    challenge
    change management
    change-readiness
    citizenship
    clarity
    climate
    co-creation
    co-production
    coherence
    cohesion
    collaboration
    collaboration culture
    commitment
    communication
    community spirit
    company culture
    compassion
    competence
    competences
    competency
    competitiveness
    complexity
    confidence
    connectedness
    consistency
    continual improvement
    continuity
    continuous improvement
    cooperation
    coordination
    courage
    courtesy
    creativity
    credibility
    cultural heritage
    culture
    curiosity
    customer experience
    customer focus
    customer journey
    customer success
    customer-centricity
    dedication
    delight
    democracy
    design thinking
    development
    dialog
    dialogue
    digital maturity
    digital transformation
    dignity
    diligence
    discipline
    discourse
    diversity
    dynamism
    effectiveness
    efficiency
    effort
    empathy
    employee experience
    empowerment
    engagement
    enhancement
    enthusiasm
    entrepreneurship
    environment
    equality
    equity
    esprit
    ethics
    ethos
    everyone's responsibility
    excellence
    excuses
    expectation
    experience
    expertise
    facilitation
    fairness
    feedback culture
    fellowship
    flexibility
    flow
    focus
    foresight
    freedom
    fulfilment
    full potential
    future
    game changer
    generosity
    good governance
    goodwill
    governance
    gratitude
    green growth
    green transition
    growth mindset
    growth opportunities
    happiness
    harmonisation
    harmonization
    harmony
    health
    health literacy
    heritage
    honesty
    hope
    human rights
    humanity
    humility
    identity
    image
    impact
    improvement
    improvement culture
    inclusion
    inclusive growth
    inclusiveness
    inclusivity
    independence
    indifference
    inequality
    influence
    innovation
    insecurity
    insight
    inspiration
    institutional strengthening
    integrity
    intent
    interaction
    interests
    interoperability
    interplay
    involvement
    joined-up working
    journey
    joy
    justice
    kindness
    know-how
    knowledge
    leadership
    learning
    learning culture
    learning environment
    legitimacy
    lifestyle
    livability
    liveability
    livelihood
    loyalty
    maturity
    mental health
    mentality
    mindset
    mindsets
    mobilisation
    mobilization
    momentum
    morale
    morality
    motivation
    mutual respect
    needs
    new era
    new normal
    openness
    opportunities
    opportunity
    optimisation
    optimism
    optimization
    ownership
    participation
    partnership
    passion
    pathway of change
    patience
    patient experience
    peace
    performance
    positioning
    posture
    potential
    power
    practice
    predictability
    preparedness
    presence
    preventive work
    pride
    priorities
    prioritisation
    privacy
    product quality
    product-market fit
    professionalisation
    professionalism
    profile
    profitable growth
    progress
    prosperity
    psychological safety
    public health
    purpose
    quality
    quality of life
    rapport
    readiness
    recognition
    red tape
    reflection
    relationship
    relevance
    reputation
    resilience
    resourcefulness
    respect
    responsibility
    responsiveness
    rethink
    rigour
    robustness
    safety
    safety culture
    satisfaction
    school environment
    sea change
    security
    security posture
    self-confidence
    self-determination
    self-esteem
    self-management
    self-reliance
    sense of community
    service quality
    silos
    simplicity
    skills
    skills development
    social responsibility
    solidarity
    spirit
    stability
    standard of living
    step change
    stewardship
    storytelling
    strategic thinking
    strength
    strengthening
    success
    sustainability
    sustainable growth
    synergies
    synergy
    systems thinking
    team culture
    team spirit
    teamwork
    thinking
    thought leadership
    timing
    tolerance
    transformation
    transition
    transparency
    trust
    trustworthiness
    uncertainty
    understanding
    unity
    usability
    user experience
    value
    values
    vibrancy
    visibility
    vision
    vitality
    voice
    vulnerability
    way of working
    ways of working
    welfare
    well-being
    wellbeing
    willingness
    wisdom
    work environment
    work-life balance
    working environment
    workplace culture
    """)
}
