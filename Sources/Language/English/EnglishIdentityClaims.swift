/// Words of English, British spelling with the common American twins. Choice: smart-lint.md §§3–6 of the
/// project's research, extended in use.
extension EnglishLexicon {
  /// A place on a podium nobody keeps.
  static let identityClaims = WordList(
    "en identityClaims", .identityClaim, .none,
    """
    a beacon
    a benchmark for
    a best-in-class
    a better place to live
    a better place to work
    a center of excellence
    a centre of excellence
    a city for all
    a city for everyone
    a global leader
    a good place to live
    a good place to work
    a great place to live
    a great place to work
    a leader in
    a leader on
    a leading
    a market leader
    a national leader
    a pioneer in
    a pioneering
    a place for everyone
    a preferred partner
    a provider of choice
    a role model
    a safe place to live
    a school for all
    a school for everyone
    a shining example
    a society for all
    a top employer
    a trailblazer
    a trusted partner
    a vibrant place
    a world leader
    a world-leading
    ahead of the curve
    ahead of the pack
    among the best
    among the leading
    amongst the best
    an attractive employer
    an attractive place to live
    an attractive place to work
    an attractive workplace
    an employer of choice
    an exemplar
    an exemplary
    an outstanding
    an outstanding place
    an outstanding reputation
    are a customer-centric
    are a data-driven
    are a great
    are a learning
    are a modern
    are a more
    are a professional
    are a resilient
    are a responsible
    are a strong
    are a sustainable
    are a thriving
    are a truly
    are a trusted
    are a vibrant
    are an agile
    are an attractive
    are an inclusive
    are an innovative
    are an open
    at the forefront
    be a customer-centric
    be a data-driven
    be a great
    be a learning
    be a modern
    be a more
    be a professional
    be a resilient
    be a responsible
    be a strong
    be a sustainable
    be a thriving
    be a truly
    be a trusted
    be a vibrant
    be an agile
    be an attractive
    be an inclusive
    be an innovative
    be an open
    be outstanding
    become a customer-centric
    become a data-driven
    become a great
    become a learning
    become a modern
    become a more
    become a professional
    become a resilient
    become a responsible
    become a strong
    become a sustainable
    become a thriving
    become a truly
    become a trusted
    become a vibrant
    become an agile
    become an attractive
    become an inclusive
    become an innovative
    become an open
    best in class
    best in the business
    best in the city
    best in the country
    best in the county
    best in the industry
    best in the region
    best in the world
    best in town
    best of breed
    best place to live
    best place to work
    best possible version of
    best-in-class
    best-of-breed
    cutting edge
    cutting-edge
    destination of choice
    employer of choice
    first-class
    frontrunner
    gold standard
    hospital of choice
    in a class of its own
    industry leader
    industry-leading
    innovation leader
    is a customer-centric
    is a data-driven
    is a great
    is a learning
    is a modern
    is a more
    is a professional
    is a resilient
    is a responsible
    is a strong
    is a sustainable
    is a thriving
    is a truly
    is a trusted
    is a vibrant
    is an agile
    is an attractive
    is an inclusive
    is an innovative
    is an open
    leader in our field
    leading
    market leader
    market-leading
    most admired
    most attractive
    most innovative
    most loved
    most sustainable
    most trusted
    nation's best
    of the highest standard
    on the cutting edge
    one of the best
    one of the leading
    outstanding care
    outstanding quality
    outstanding service
    outstanding services
    partner of choice
    pre-eminent
    preferred choice
    preferred employer
    preferred partner
    preferred provider
    preferred supplier
    provider of choice
    recognised leader
    recognized leader
    region's best
    region's leading
    role model
    school of choice
    second to none
    state-of-the-art
    supplier of choice
    the best
    the country's best
    the country's leading
    the destination for
    the employer of choice
    the envy of
    the first choice
    the gold standard
    the greatest
    the greenest
    the happiest
    the industry standard
    the leading
    the market leader
    the most admired
    the most attractive
    the most efficient
    the most family-friendly
    the most inclusive
    the most innovative
    the most livable
    the most liveable
    the most popular
    the most sustainable
    the most trusted
    the most user-friendly
    the nation's leading
    the natural choice
    the number one
    the obvious choice
    the place to be
    the preferred
    the smartest
    the world's best
    the world's leading
    the world's most
    thought leader
    thought leaders
    top of the class
    top-tier
    trendsetter
    unparalleled
    unrivaled
    unrivalled
    world beating
    world class
    world leader
    world leaders
    world leading
    world-beating
    world-class
    world-leading
    world-renowned
    """)
}
