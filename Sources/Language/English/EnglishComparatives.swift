/// Words of English, British spelling with the common American twins. Choice: smart-lint.md §§3–6 of the
/// project's research, extended in use.
extension EnglishLexicon {
  /// More or less, and not how much.
  static let comparatives = WordList(
    "en comparatives", .comparative, .none,
    """
    a decline in
    a decrease in
    a drop in
    a great deal
    a lot better
    a lot fewer
    a lot more
    a reduction in
    a rise in
    a significant increase in
    a significant reduction in
    a step up in
    an increase in
    an upturn in
    appreciably
    as far as possible
    as fast as possible
    as few as possible
    as good as possible
    as high as possible
    as little as possible
    as low as possible
    as many as possible
    as much as possible
    as quickly as possible
    as short as possible
    as small as possible
    at a higher level
    better
    bigger
    bolder
    boost in
    boost to
    boosted
    brighter
    broader
    cheaper
    cleaner
    clearer
    closer
    considerable
    considerably
    cut in
    cuts in
    decline in
    decrease in
    decreased
    deeper
    diminished
    dramatic
    dramatically
    drastic
    drastically
    drop in the
    earlier
    easier
    enhanced
    fairer
    fall in the
    faster
    fewer
    fitter
    fresher
    friendlier
    further
    gains in
    greater
    greatly
    greener
    growth in
    happier
    healthier
    heightened
    higher
    improved
    improvement in
    improvement of
    improvements in
    in a better way
    increase in
    increased
    increases in
    increasing
    increasingly
    kinder
    larger
    leaner
    less
    lessened
    lesser
    longer
    lower
    lowered
    markedly
    markedly better
    massively
    materially
    maximal
    maximally
    minimal
    more
    much better
    nimbler
    notably
    noticeable
    noticeably
    optimised
    optimized
    quicker
    radically
    reduced
    reduction in
    reduction of
    reductions in
    richer
    rise in
    rises in
    rising
    safer
    sharper
    sharply
    shorter
    significant gains
    significant improvement
    significant increase
    significant progress
    significant reduction
    significantly
    simpler
    slightly
    slimmer
    slower
    smaller
    smarter
    smoother
    somewhat
    steadily
    steeper
    strengthened
    stronger
    substantial
    substantially
    swifter
    tangibly
    tighter
    to a greater degree
    to a greater extent
    to a higher degree
    to a larger extent
    to a lesser extent
    to a minimum
    to new heights
    to the greatest extent possible
    to the greatest possible extent
    to the next level
    tougher
    uplift in
    uptick in
    vastly
    warmer
    wider
    """)
}
