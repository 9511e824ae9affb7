/// Words of English, British spelling with the common American twins. Choice: smart-lint.md §§3–6 of the
/// project's research, extended in use.
extension EnglishLexicon {
  /// The same from r on.
  static let vagueVerbsFromR = WordList(
    "en vagueVerbs", .vagueVerb, .verb,
    """
    raise standards in
    raise standards of
    raise the bar
    raise the bar for
    raise the bar on
    re-energise
    realise the potential of
    realize the potential of
    refine
    reflect on
    reimagine
    reinforce
    reinvent
    reinvigorate
    rejuvenate
    remain committed to
    respect
    respond better to
    rethink
    revitalise
    revitalize
    safeguard
    scale up our
    secure better
    seek to improve
    set the standard for
    set the tone for
    share best practice
    share best practices
    shine a light on
    show commitment to
    show courage
    show drive
    show empathy
    show initiative
    show leadership
    show leadership on
    show more respect
    show respect
    show respect for
    solidify
    speak up for
    speak with one voice
    spearhead
    stand for
    stand together
    stand together for
    stand together on
    stand united
    stand up for
    stay abreast of
    stay ahead
    stay ahead of
    stay competitive
    stay focused on
    stay on top of
    stay relevant
    steer towards
    step up
    step up efforts to
    step up our efforts
    step up work on
    stimulate
    streamline
    strengthen
    strive
    strive for
    strive to
    strive towards
    succeed at
    succeed in
    succeed with
    support
    sustain
    sustain the focus on
    tackle
    take a holistic approach to
    take a holistic view of
    take a lead on
    take better care of
    take care of
    take control of
    take into account
    take it to the next level
    take ownership of
    take pride in
    take responsibility
    take responsibility for
    take seriously
    take social responsibility
    take the lead in
    take the lead on
    tell our story
    think big
    think differently
    transform
    treat each other with
    treat everyone with
    turn the tide on
    underline
    underpin
    unleash
    unlock
    upgrade our culture
    uphold
    uplift
    upskill
    use our resources
    use our resources better
    use resources better
    use resources more efficiently
    use technology for
    use technology to
    utilise
    utilize
    value
    walk the talk
    win hearts
    win the hearts of
    work actively for
    work actively on
    work actively to improve
    work actively towards
    work actively with
    work better together
    work closely for
    work closely on
    work closely towards
    work closely with
    work collaboratively for
    work collaboratively on
    work collaboratively towards
    work collaboratively with
    work consistently for
    work consistently on
    work consistently towards
    work consistently with
    work continuously for
    work continuously on
    work continuously towards
    work continuously with
    work diligently for
    work diligently on
    work diligently towards
    work diligently with
    work for a
    work for better
    work for more
    work hard for
    work hard on
    work harder on
    work in partnership with
    work jointly for
    work jointly on
    work jointly towards
    work jointly with
    work more actively for
    work more actively on
    work more actively towards
    work more actively with
    work more closely for
    work more closely on
    work more closely towards
    work more closely with
    work more proactively for
    work more proactively on
    work more proactively towards
    work more proactively with
    work more systematically with
    work on
    work proactively for
    work proactively on
    work proactively towards
    work proactively with
    work purposefully for
    work purposefully on
    work purposefully towards
    work purposefully with
    work smarter
    work strategically for
    work strategically on
    work strategically towards
    work strategically with
    work systematically for
    work systematically on
    work systematically towards
    work systematically with
    work tirelessly for
    work tirelessly on
    work tirelessly towards
    work tirelessly with
    work together for
    work together on
    work together to
    work together towards
    work toward
    work towards
    work with culture
    work with our
    work with quality
    work with the
    wow
    """)
}
