/// Words of nynorsk that differ from bokmål, and those needed to know it. Spelling: Nynorskordboka,
/// with e- and a-infinitive and both of `leggje`/`legge`. Choice: smart-lint.md §§3–7, glossary.md §10.
extension NynorskLexicon {
  /// How often, not by when.
  static let rateWords = WordList(
    "nn rateWords", .rateWord, .none,
    """
    annakvar månad
    annakvar veke
    annakvart år
    dagleg
    daglege
    gonger i året
    halvårleg
    halvårlege
    i døgnet
    i kvartalet
    i månaden
    i veka
    i året
    kvar dag
    kvar haust
    kvar kveld
    kvar morgon
    kvar månad
    kvar måndag
    kvar time
    kvar tysdag
    kvar vakt
    kvar veke
    kvar vår
    kvart døgn
    kvart halvår
    kvart kvartal
    kvart tertial
    kvart år
    kvartalsvis
    månadleg
    månadlege
    om dagen
    om månaden
    om veka
    om året
    per dag
    per døgn
    per kvartal
    per månad
    per veke
    per år
    pr månad
    pr veke
    pr år
    tertialvis
    vekentleg
    vekentlege
    årleg
    årlege
    """)
}
