/// Words of English, British spelling with the common American twins. Choice: smart-lint.md §§3–6 of the
/// project's research, extended in use.
extension EnglishLexicon {
  /// Verbs that name no change: strengthen, focus on.
  static let vagueVerbs = WordList(
    "en vagueVerbs", .vagueVerb, .verb,
    """
    accelerate
    accentuate
    act as
    act on feedback
    activate
    adapt to
    add value for
    add value to
    address
    advance
    advocate
    advocate for
    aim high
    align
    amplify
    aspire
    aspire to
    be a catalyst for
    be a competent
    be a credible
    be a driver of
    be a driving force for
    be a force for
    be a good
    be a listening
    be a natural
    be a positive
    be a relevant
    be a reliable
    be a safe
    be a voice for
    be a welcoming
    be accessible to
    be accountable
    be agile
    be ahead of
    be an active
    be an attractive
    be an employer that
    be an enabler of
    be an engaged
    be an important
    be at the heart of
    be attentive to
    be attractive
    be better
    be better at
    be better in
    be brave
    be close to
    be closer to
    be conscious of
    be curious
    be flexible
    be honest
    be inclusive
    be known for
    be mindful of
    be more aware of
    be more conscious of
    be more effective
    be more efficient
    be more inclusive
    be more innovative
    be more visible
    be open
    be open about
    be open to
    be part of the solution
    be perceived as
    be proactive
    be proactive in
    be professional
    be recognised as
    be recognized as
    be relevant
    be relevant to
    be resilient
    be responsive to
    be robust
    be seen as
    be sustainable
    be there for
    be transparent
    be transparent about
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
    breathe life into
    breathe new life into
    bridge the gap between
    bring out the best
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
    demystify
    devote more attention to
    devote ourselves to
    do better at
    do better on
    do more for
    do more to
    do our best to
    do our utmost to
    double down
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
    """)
}
