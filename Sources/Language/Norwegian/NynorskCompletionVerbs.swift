/// Words of nynorsk that differ from bokmål, and those needed to know it. Spelling: Nynorskordboka,
/// with e- and a-infinitive and both of `leggje`/`legge`. Choice: smart-lint.md §§3–7, glossary.md §10.
extension NynorskLexicon {
  /// Verbs with an end one can see.
  static let completionVerbs = WordList(
    "nn completionVerbs", .completionVerb, .verb,
    """
    akkreditere
    anlegge
    anleggje
    annonsere
    ansetje
    anskaffe
    arkivere
    asfaltere
    avgjere
    avlevere
    avskaffe
    avslutte
    avvikle
    bestille
    bli resertifisert
    bli sertifisert
    bygge
    bygge om
    byggja
    byggje
    byggje om
    byggje ut
    byte
    byte ut
    demontere
    destruere
    digitalisere
    distribuere
    dra i gang
    elektrifisere
    erstatte
    etablere
    evakuere
    fase ut
    ferdigbehandle
    ferdigstille
    flytte
    forby
    fordele
    forhandle fram
    frede
    fullføre
    fusjonere
    fylle
    få godkjent
    få i hamn
    få på plass
    få vedteke
    gi ut
    gje ut
    gjeninnføre
    gjennomføre
    gjenopne
    gjere ferdig
    gjere om
    gjere tilgjengeleg
    godkjenne
    hente
    hente heim
    innføre
    inngå
    innvilge
    inspisere
    installere
    iverksetje
    kartlegge
    kartleggje
    kjeldesortere
    kjøpe
    kjøpe inn
    konkurranseutsetje
    konvertere
    kople
    kople opp
    kople til
    kryptere
    kunngjere
    lansere
    leggje i røyr
    leggje ned
    leggje om
    leggje til
    levere
    lukke
    lyse ut
    merke
    merke opp
    migrere
    miljøsertifisere
    montere
    nedleggje
    omdanne
    omplassere
    omregulere
    omsetje
    opne
    oppgradere
    oppnemne
    opprette
    organisere om
    overføre
    overlevere
    overta
    pilotere
    plante
    plassere
    prøve ut
    publisere
    regulere
    rehabilitere
    rekruttere
    renovere
    reparere
    resertifisere
    restaurere
    rive
    rulle ut
    ruste opp
    rydde
    rydde opp i
    samle
    samle inn
    samlokalisere
    sanere
    selje
    sende
    sende inn
    sende ut
    sertifisere
    setje i drift
    setje i verk
    setje inn
    setje opp
    setje ut
    signere
    skaffe
    skanne
    skifte
    skifte ut
    skilje ut
    skrive under
    slette
    slutte med
    sluttføre
    slå av
    slå på
    slå saman
    stanse
    stengje
    stille ut
    stoppe
    støype
    ta i bruk
    ta i drift
    ta ned
    teste ut
    tildele
    tilsetje
    tilsette
    tinglyse
    trekkje
    tømme
    underteikne
    utarbeide
    utbetre
    utlyse
    utnemne
    utplassere
    utstyre
    vedta
    velje
    """)
}
