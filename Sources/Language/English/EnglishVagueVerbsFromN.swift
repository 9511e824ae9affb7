/// Words of English, British spelling with the common American twins. Choice: smart-lint.md §§3–6 of the
/// project's research, extended in use.
extension EnglishLexicon {
  /// The same from n on.
  static let vagueVerbsFromN = WordList(
    "en vagueVerbs", .vagueVerb, .verb,
    """
    nourish
    nurture
    offer a better
    offer a good
    offer a great
    offer a healthy
    offer a more
    offer a positive
    offer a resilient
    offer a safe
    offer a strong
    offer a supportive
    offer a sustainable
    offer a thriving
    offer a vibrant
    offer a welcoming
    offer an inclusive
    offer better
    offer excellent
    offer good
    offer great
    offer high-quality
    offer inclusive
    offer meaningful
    offer strong
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
    provide a better
    provide a good
    provide a great
    provide a healthy
    provide a more
    provide a positive
    provide a resilient
    provide a safe
    provide a strong
    provide a supportive
    provide a sustainable
    provide a thriving
    provide a vibrant
    provide a welcoming
    provide an inclusive
    provide better
    provide excellent
    provide good
    provide great
    provide high-quality
    provide inclusive
    provide meaningful
    provide outstanding
    provide strong
    push for better
    push the boundaries of
    put a focus on
    put a spotlight on
    put children at the center
    put children at the centre
    put children at the heart
    put children first
    put citizens at the center
    put citizens at the centre
    put citizens at the heart
    put citizens first
    put clients at the center
    put clients at the centre
    put clients at the heart
    put clients first
    put customers at the center
    put customers at the centre
    put customers at the heart
    put customers first
    put emphasis on
    put focus on
    put in place better
    put learners at the center
    put learners at the centre
    put learners at the heart
    put learners first
    put more emphasis on
    put more focus on
    put patients at the center
    put patients at the centre
    put patients at the heart
    put patients first
    put people at the center
    put people at the centre
    put people at the heart
    put people first
    put residents at the center
    put residents at the centre
    put residents at the heart
    put residents first
    put students at the center
    put students at the centre
    put students at the heart
    put students first
    put the child at the center
    put the child at the centre
    put the child at the heart
    put the child first
    put the citizen at the center
    put the citizen at the centre
    put the citizen at the heart
    put the citizen first
    put the client at the center
    put the client at the centre
    put the client at the heart
    put the client first
    put the customer at the center
    put the customer at the centre
    put the customer at the heart
    put the customer first
    put the learner at the center
    put the learner at the centre
    put the learner at the heart
    put the learner first
    put the patient at the center
    put the patient at the centre
    put the patient at the heart
    put the patient first
    put the resident at the center
    put the resident at the centre
    put the resident at the heart
    put the resident first
    put the student at the center
    put the student at the centre
    put the student at the heart
    put the student first
    put the user at the center
    put the user at the centre
    put the user at the centre of
    put the user at the heart
    put the user first
    put users at the center
    put users at the centre
    put users at the heart
    put users first
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
    stay abreast of
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
    succeed at
    succeed in
    succeed with
    support
    sustain
    sustain the focus on
    tackle
    take a holistic approach to
    take a lead on
    take better care of
    take care of
    take control of
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
