/// Words of English, British spelling with the common American twins. Choice: smart-lint.md §§3–6 of the
/// project's research, extended in use.
extension EnglishLexicon {
  /// The same from f on.
  static let vagueVerbsFromF = WordList(
    "en vagueVerbs", .vagueVerb, .verb,
    """
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
    future-proof
    galvanise
    galvanize
    get better at
    get control of
    get serious about
    give a voice to
    give attention to
    give everyone a good start
    give greater priority to
    give life to
    give more attention to
    give priority to
    give voice to
    go beyond
    go further
    go the extra mile
    grow as
    grow as a
    grow our
    grow together
    half measures
    harmonise
    harmonize
    harness
    have a better
    have a culture
    have a culture of
    have a focus on
    have a good
    have a great
    have a healthy
    have a more
    have a positive
    have a resilient
    have a safe
    have a strong
    have a strong culture of
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
    inject energy into
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
    keep at the centre
    keep at the heart
    keep focus on
    keep improving
    keep our focus on
    keep pace with
    keep the focus on
    keep up the good work
    keep up with
    keep working on
    keep working with
    lead by example
    lead the way
    lead the way in
    lead the way on
    lean into
    learn from each other
    leave no one behind
    level up
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
    make fun
    make good progress
    make good progress on
    make great strides
    make headway on
    make it easier for
    make it easier to
    make life easier for
    make people feel
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
    meet customers with
    meet each other with
    meet everyone with
    meet patients with
    meet the challenges
    meet the needs of
    mobilise
    mobilize
    modernise
    modernize
    motivate
    move forward on
    move the dial on
    move the needle
    move the needle on
    move towards
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
    place at the centre
    place emphasis on
    place greater emphasis on
    place more emphasis on
    place people at the centre of
    play a key role in
    play a leading role in
    play a part
    play a part in
    play a role
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
    pull in the same direction
    push for better
    push the boundaries of
    put a focus on
    put a spotlight on
    put at the centre
    put at the heart
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
    put first
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
    raise our game
    """)
}
