/// Words of English, British spelling with the common American twins. Choice: smart-lint.md §§3–6 of the
/// project's research, extended in use.
extension EnglishLexicon {
  /// The same from n on.
  static let vagueVerbsFromN = WordList(
    "en vagueVerbs", .vagueVerb, .verb,
    """
    nourish
    nurture
    optimise
    optimize
    orient towards
    partner with
    pave the way for
    pay attention to
    pay more attention to
    place emphasis on
    place greater emphasis on
    place more emphasis on
    place people at the centre of
    play a leading role in
    play an active role in
    position ourselves
    prepare for the future
    prioritise
    prioritize
    professionalise
    promote
    propel
    protect
    provide better
    provide excellent
    provide good
    provide high-quality
    provide outstanding
    push for better
    push the boundaries of
    put a focus on
    put a spotlight on
    put customers first
    put emphasis on
    put focus on
    put in place better
    put more emphasis on
    put more focus on
    put patients first
    put people first
    put the customer first
    put the patient first
    put the user at the centre of
    put the user first
    raise awareness
    raise awareness about
    raise awareness among
    raise awareness around
    raise awareness of
    raise standards in
    raise standards of
    raise the awareness of
    raise the bar
    raise the bar for
    raise the bar on
    raise the profile
    raise the profile of
    raise the quality of
    raise the standard of
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
    shine a light on
    show commitment to
    show leadership
    show leadership on
    show more respect
    show respect
    show respect for
    solidify
    speak up for
    spearhead
    stand for
    stand up for
    stay focused on
    stay on top of
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
    support
    sustain
    sustain the focus on
    tackle
    take a holistic approach to
    take a lead on
    take better care of
    take care of
    take into account
    take it to the next level
    take ownership of
    take pride in
    take responsibility for
    take seriously
    take the lead in
    take the lead on
    transform
    underline
    underpin
    unleash
    unlock
    upgrade our culture
    uphold
    uplift
    upskill
    utilise
    utilize
    value
    win hearts
    work actively for
    work actively on
    work actively to improve
    work actively towards
    work actively with
    work better together
    work consistently on
    work consistently with
    work continuously on
    work continuously towards
    work continuously with
    work for a
    work for better
    work for more
    work hard for
    work hard on
    work harder on
    work in partnership with
    work more closely with
    work more systematically with
    work on
    work smarter
    work strategically with
    work systematically on
    work systematically with
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
