/// Words of nynorsk that differ from bokmål, and those needed to know it. Spelling: Nynorskordboka,
/// with e- and a-infinitive and both of `leggje`/`legge`. Choice: smart-lint.md §§3–7, glossary.md §10.
extension NynorskLexicon {
  /// How often, not by when.
  static let rateWords = WordList(
    "nn rateWords", .rateWord, .none,
    """
    annakvar dag
    annakvar månad
    annakvar veke
    annakvart halvår
    annakvart år
    annankvar dag
    annankvar månad
    annankvar veke
    dagleg
    daglege
    fleire gonger i veka
    fleire gonger i året
    fleire gonger om dagen
    gong i månaden
    gong i veka
    gong i året
    gong per månad
    gong per veke
    gong per år
    gonger i døgnet
    gonger i månaden
    gonger i veka
    gonger i året
    gonger om dagen
    gonger om året
    gonger per år
    gonger årleg
    halvårleg
    halvårlege
    halvårsvis
    i døgnet
    i halvåret
    i kvartalet
    i månaden
    i semesteret
    i tertialet
    i veka
    i året
    kvar andre månad
    kvar andre veke
    kvar dag
    kvar einaste dag
    kvar einaste veke
    kvar ettermiddag
    kvar fjortande dag
    kvar formiddag
    kvar fredag
    kvar haust
    kvar helg
    kvar kvardag
    kvar kveld
    kvar laurdag
    kvar morgon
    kvar månad
    kvar måndag
    kvar natt
    kvar onsdag
    kvar sesong
    kvar sjette månad
    kvar sommar
    kvar sundag
    kvar søndag
    kvar termin
    kvar time
    kvar torsdag
    kvar tredje månad
    kvar tysdag
    kvar vakt
    kvar veke
    kvar vinter
    kvar virkedag
    kvar vår
    kvar yrkedag
    kvart andre år
    kvart barnehageår
    kvart døgn
    kvart femte år
    kvart fjerde år
    kvart halvår
    kvart kvartal
    kvart semester
    kvart skuleår
    kvart tertial
    kvart tredje år
    kvart år
    kvartalsvis
    månadleg
    månadlege
    månadsvis
    nattleg
    om dagen
    om månaden
    om veka
    om året
    per arbeidsdag
    per dag
    per døgn
    per halvår
    per kvartal
    per månad
    per semester
    per skuleår
    per tertial
    per time
    per vakt
    per veke
    per år
    pr dag
    pr døgn
    pr halvår
    pr kvartal
    pr månad
    pr semester
    pr tertial
    pr time
    pr vakt
    pr veke
    pr år
    semestervis
    tertialvis
    vekentleg
    vekentlege
    vekevis
    årleg
    årlege
    """)
}
