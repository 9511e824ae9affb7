/// Words of English, British spelling with the common American twins. Choice: smart-lint.md §§3–6 of the
/// project's research, extended in use.
extension EnglishLexicon {
  /// Verbs that name no change: strengthen, focus on.
  static let vagueVerbs = WordList(
    "en vagueVerbs", .vagueVerb, .verb,
    """
    accelerate
    accentuate
    act on feedback
    activate
    adapt to
    add value for
    add value to
    address
    advance
    advocate
    advocate for
    align
    amplify
    aspire
    aspire to
    be a driving force for
    be a force for
    be a voice for
    be accessible to
    be ahead of
    be at the heart of
    be attentive to
    be attractive
    be better
    be better at
    be better in
    be conscious of
    be known for
    be mindful of
    be more aware of
    be more conscious of
    be more effective
    be more efficient
    be more inclusive
    be more innovative
    be more visible
    be perceived as
    be proactive
    be proactive in
    be recognised as
    be recognized as
    be relevant
    be relevant to
    be responsive to
    be robust
    be seen as
    be there for
    be visible
    become better
    become better at
    become better in
    become known for
    become more attractive
    become more effective
    become more efficient
    become more inclusive
    become more resilient
    become more sustainable
    become stronger
    bolster
    boost
    bridge the gap between
    bring out the best in
    bring people together
    bring to life
    bring value to
    broaden our
    build a better
    build a culture
    build a culture of
    build a resilient
    build a strong
    build a stronger
    build a thriving
    build a vibrant
    build better
    build bridges between
    build capacity
    build capacity for
    build community
    build confidence
    build on
    build partnerships
    build relationships
    build resilience
    build resilient
    build strong
    build stronger
    build sustainable
    build trust
    build upon
    capitalise on
    capitalize on
    catalyse
    catalyze
    celebrate
    centre on
    champion
    cherish
    combat
    commit ourselves to
    concentrate on
    confront
    consolidate
    continue our work on
    continue the work on
    continue to
    continue work on
    continue working on
    contribute to
    coordinate
    create a better
    create a good
    create a great
    create a healthy
    create a more
    create a positive
    create a resilient
    create a safe
    create a strong
    create a supportive
    create a sustainable
    create a thriving
    create a vibrant
    create a welcoming
    create an inclusive
    create better
    create excellent
    create good
    create great
    create high-quality
    create inclusive
    create meaningful
    create strong
    cultivate
    curate
    deepen
    delight
    deliver better
    deliver excellent
    deliver exceptional
    deliver good
    deliver great
    deliver high quality
    deliver high-quality
    deliver outstanding
    deliver value
    deliver value to
    deliver world-class
    democratise
    democratize
    demonstrate commitment to
    devote more attention to
    devote ourselves to
    do better at
    do better on
    do more for
    do more to
    do our best to
    do our utmost to
    draw attention to
    drive
    elevate
    embed
    embody
    embrace
    emphasise
    emphasise the importance of
    emphasize
    empower
    enable
    encompass
    encourage
    endeavour
    endeavour to
    energise
    energize
    engage with
    engender
    enhance
    enrich
    enshrine
    ensure
    ensure a better
    ensure a good
    ensure a great
    ensure a healthy
    ensure a more
    ensure a positive
    ensure a resilient
    ensure a safe
    ensure a strong
    ensure a supportive
    ensure a sustainable
    ensure a thriving
    ensure a vibrant
    ensure a welcoming
    ensure an inclusive
    ensure better
    ensure excellent
    ensure good
    ensure great
    ensure high-quality
    ensure inclusive
    ensure meaningful
    ensure strong
    equip leaders
    equip our
    equip staff
    equip teams
    equip the organisation
    establish a culture of
    establish a good
    establish a strong
    establish ourselves as
    exceed expectations
    excel
    excel at
    excel in
    explore ways to
    facilitate
    fight against
    fight for
    find better ways to
    focus more on
    focus on
    foster
    further develop
    further enhance
    further improve
    further strengthen
    galvanise
    galvanize
    get better at
    get control of
    get serious about
    give a voice to
    give attention to
    give greater priority to
    give more attention to
    give priority to
    give voice to
    go beyond
    grow as
    grow our
    harmonise
    harmonize
    harness
    have a better
    have a focus on
    have a good
    have a great
    have a healthy
    have a more
    have a positive
    have a resilient
    have a safe
    have a strong
    have a stronger focus on
    have a supportive
    have a sustainable
    have a thriving
    have a vibrant
    have a welcoming
    have an inclusive
    have better
    have excellent
    have good
    have great
    have high-quality
    have inclusive
    have meaningful
    have strong
    highlight
    honor
    honour
    humanise
    ignite
    improve
    inspire
    instil
    instill
    intensify
    invest in
    invest more in
    invigorate
    join forces on
    keep a focus on
    keep abreast of
    keep focus on
    keep improving
    keep our focus on
    keep the focus on
    keep up the good work
    keep up with
    keep working on
    keep working with
    lead by example
    lead the way
    lead the way in
    lead the way on
    leverage
    lift the quality of
    live by our values
    live our values
    live up to
    look after
    mainstream
    maintain a focus on
    maintain focus on
    maintain our focus on
    make a commitment to
    make a difference
    make a difference for
    make a difference to
    make better use of
    make every effort
    make good progress
    make good progress on
    make great strides
    make headway on
    make it easier for
    make it easier to
    make progress
    make progress in
    make progress on
    make progress towards
    make significant progress
    make significant progress on
    make strides
    make the best use of
    make the most of
    maximise
    meet the challenges
    meet the needs of
    mobilise
    mobilize
    modernise
    modernize
    motivate
    move forward on
    move the needle
    move the needle on
    move towards
    """)
}
