/// Words of bokmål. Spelling: Bokmålsordboka. Choice: smart-lint.md §§3–6 and glossary.md §10 of the
/// project's research (read goals and published requirement-smell lists), extended in use.
extension BokmalLexicon {
  /// Verbs with an end one can see.
  static let completionVerbs = WordList(
    "nb completionVerbs", .completionVerb, .verb,
    """
    akkreditere
    anlegge
    annonsere
    ansette
    ansette en
    anskaffe
    arkivere
    asfaltere
    avhende
    avkorte
    avlevere
    avskaffe
    avslutte
    avvikle
    avvise
    besette
    beslutte
    bestille
    bli resertifisert
    bli sertifisert
    brakklegge
    bygge
    bygge om
    bygge opp et
    bygge ut
    bytte
    bytte til
    bytte ut
    demontere
    deponere
    destruere
    digitalisere
    distribuere
    dra i gang
    effektuere
    elektrifisere
    erstatte
    etablere
    etterisolere
    evakuere
    evaluere ferdig
    fase ut
    feie
    ferdigbehandle
    ferdigregulere
    ferdigstille
    fjerne
    flette sammen
    flytte
    flytte inn i
    forby
    fordele
    forhandle fram
    forhandle frem
    frede
    frikjøpe
    fullføre
    fusjonere
    fylle
    få godkjent
    få i havn
    få på plass
    få vedtatt
    gi ut
    gjeninnføre
    gjennomføre
    gjenåpne
    gjøre ferdig
    gjøre om
    gjøre tilgjengelig
    godkjenne
    godkjenne og publisere
    grave
    hente
    hente hjem
    hente ut
    innføre
    inngå
    innlemme
    innvilge
    inspisere
    installere
    isolere
    iverksette
    kartlegge
    kildesortere
    kjøpe
    kjøpe inn
    koble
    koble opp
    koble til
    konkurranseutsette
    konvertere
    kryptere
    kunngjøre
    lage ferdig
    lansere
    legge i rør
    legge ned
    legge om
    legge til
    levere
    lukke
    lyse ut
    merke
    merke opp
    migrere
    miljøfyrtårnsertifisere
    miljøsertifisere
    montere
    nedlegge
    nedsette
    omdanne
    omgjøre
    omplassere
    oppgradere
    oppnevne
    opprette
    organisere om
    overføre
    overlevere
    oversette
    overta
    patche
    pilotere
    plante
    plassere
    prosjektere
    prøve ut
    publisere
    rapportere inn
    ratifisere
    reetablere
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
    rydde ut
    samle
    samle inn
    samlokalisere
    sanere
    selge
    sende
    sende inn
    sende ut
    sertifisere
    sette i drift
    sette inn
    sette opp
    sette ut
    signere
    sikkerhetskopiere
    skaffe
    skanne
    skifte
    skifte ut
    skille ut
    skrive under
    skrote
    skru av
    slette
    sluttbehandle
    slutte med
    sluttføre
    slå sammen
    stanse
    stenge
    stille opp
    stille ut
    stoppe
    støpe
    sørge for innkjøp av
    ta i bruk
    ta i drift
    ta ned
    taue inn
    teste ut
    tette lekkasjene
    tilbakeføre
    tildele
    tilkoble
    tilkople
    tilsette
    tinglyse
    trekke
    tømme
    underskrive
    undertegne
    utarbeide
    utbedre
    utlyse
    utnevne
    utplassere
    utskifte
    utstyre
    utvide åpningstiden
    vaksinere
    vedta
    velge
    virksomhetsoverdra
    vrake
    åpne
    """)
}
