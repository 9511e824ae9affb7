/// Words of English, British spelling with the common American twins. Choice: smart-lint.md §§3–6 of the
/// project's research, extended in use.
extension EnglishLexicon {
  /// Nobody can see it from outside.
  static let softPredicates = WordList(
    "en softPredicates", .softPredicate, .verb,
    """
    appreciate
    are able to be themselves
    are ambassadors
    are ambassadors for
    are appreciated
    are at ease
    are aware of
    are cared for
    are comfortable
    are comfortable with
    are committed to
    are confident
    are confident in
    are content
    are delighted
    are empowered
    are empowered to
    are encouraged
    are engaged
    are excited
    are excited about
    are familiar with
    are fully engaged
    are happy
    are heard
    are included
    are informed about
    are inspired
    are knowledgeable about
    are left behind
    are listened to
    are motivated
    are passionate about
    are proud
    are proud of
    are recognised
    are recognized
    are respected
    are safe
    are satisfied
    are seen
    are supported
    are treated equally
    are treated fairly
    are treated with
    are treated with respect
    are understood
    are valued
    are welcome
    are well informed
    be appreciated
    be aware
    be aware of
    be comfortable
    be comfortable with
    be confident
    be confident in
    be content
    be delighted
    be empowered
    be empowered to
    be encouraged
    be engaged
    be excited
    be familiar with
    be happy
    be heard
    be included
    be inspired
    be left behind
    be listened to
    be motivated
    be passionate about
    be proud
    be proud of
    be recognised
    be recognized
    be respected
    be safe
    be satisfied
    be seen
    be supported
    be themselves
    be treated with
    be treated with dignity
    be treated with respect
    be understood
    be valued
    be welcome
    be welcomed
    be well informed
    believe
    believe in
    believes in
    belong
    care about
    care for each other
    comprehend
    dare to
    dares to
    dread
    dreads
    enjoy
    feel
    feel at home
    feel included
    feel part of
    feel proud
    feel safe
    feel seen
    feel valued
    feeling proud
    feels
    flourish
    fulfil their potential
    fulfill their potential
    get on well
    grow as people
    has a good understanding of
    has confidence in
    has faith in
    has trust in
    have a good understanding of
    have a positive experience
    have a sense of
    have confidence in
    have faith in
    have knowledge of
    have trust in
    is appreciated
    is aware of
    is comfortable
    is confident
    is empowered
    is familiar with
    is happy
    is heard
    is included
    is inspired
    is left behind
    is listened to
    is motivated
    is proud of
    is respected
    is safe
    is satisfied
    is seen
    is supported
    is treated with
    is treated with respect
    is valued
    is welcome
    know about
    know how to
    know that
    know what
    knows about
    like coming to work
    like working
    live life to the full
    live well
    look forward to
    love coming to
    love working
    matter
    matters
    prosper
    reach their full potential
    reach their potential
    realise their potential
    realize their potential
    recognise themselves in
    respect each other
    respect one another
    take pride in
    thrive
    trust in
    trust us
    trusts
    understand
    worry
    worry about
    """)
}
