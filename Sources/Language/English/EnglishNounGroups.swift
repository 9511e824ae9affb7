/// Words of English, British spelling with the common American twins. Choice: smart-lint.md §§3–6 of the
/// project's research, extended in use.
extension EnglishLexicon {
  /// A year after them is a name.
  static let documentNouns = WordList(
    "en documentNouns", .documentNoun, .noun,
    """
    accounts
    agenda
    agreement
    budget
    figures
    framework
    guide
    plan
    program
    programme
    reform
    report
    statistics
    strategy
    survey
    version
    """)

  /// A year in their clause is another's.
  static let requirementNouns = WordList(
    "en requirementNouns", .requirementNoun, .noun,
    """
    act
    demand
    directive
    law
    legislation
    order
    regulation
    requirement
    rule
    standard
    """)

  /// A number after them is part of the name.
  static let numberedNames = WordList(
    "en numberedNames", .numberedName, .none,
    """
    act
    agenda
    appendix
    article
    building
    chapter
    class
    code
    figure
    floor
    form
    goal
    grade
    group
    iso
    key result
    kr
    level
    line
    no
    number
    objective
    page
    paragraph
    phase
    point
    post
    room
    route
    section
    step
    table
    team
    unit
    version
    ward
    year
    zone
    """)

  /// A group where a person should stand.
  static let groupWords = WordList(
    "en groupWords", .groupWord, .none,
    """
    administration
    all
    all staff
    doctors
    each of us
    employees
    everybody
    everyone
    leaders
    management
    nurses
    staff
    teachers
    the department
    the group
    the hospital
    the municipality
    the school
    the team
    the unit
    the ward
    the working group
    we
    """)

  /// A cause that is only the missing remedy.
  static let lackWords = WordList(
    "en lackWords", .lackWord, .none,
    """
    absence of
    bad attitude
    bad attitudes
    careless
    carelessness
    do not care
    does not care
    forget
    forgets
    forgot
    human error
    inadequate
    insufficient
    lack of
    lacking
    laziness
    lazy
    missing
    not enough
    poor
    resistance to change
    shortage of
    time pressure
    too few
    too little
    unwilling
    unwillingness
    """)
}
