/// Words of bokmål. Spelling: Bokmålsordboka. Choice: smart-lint.md §§3–6 and glossary.md §10 of the
/// project's research (read goals and published requirement-smell lists), extended in use.
extension BokmalLexicon {
  /// Nobody can count them.
  static let abstractNouns = WordList(
    "nb abstractNouns", .abstractNoun, .noun,
    """
    -aktivisering
    -ambisjon
    -anerkjennelse
    -ansvar
    -ansvarliggjøring
    -ansvarlighet
    -ansvarsfordeling
    -arbeidsgiverrolle
    -arbeidslyst
    -arbeidsmiljø
    -arbeidsro
    -attraktivitet
    -balanse
    barnets beste
    behov
    behovene
    -beredskap
    -bevegelsesglede
    -bevisstgjøring
    -bevissthet
    bokvalitet
    -bolyst
    bomiljø
    -brand
    -brukerfokus
    -brukerorientering
    -brukerskap
    bymiljø
    -bærekraft
    bærekraftig vekst
    -bærekraftighet
    -demokrati
    -demokratiforståelse
    det grønne skiftet
    -dialog
    digitaliseringsgrad
    digitalt utenforskap
    drift
    -dugnadsånd
    -dynamikk
    effekt
    effekten
    -effektivisering
    -effektivitet
    -eierskap
    -empati
    en god hverdag
    en god start
    endring
    endringer
    -endringskraft
    endringskultur
    endringsledelse
    -engasjement
    -engasjementet
    -entreprenørskap
    -entusiasme
    -erfaringsdeling
    -erfaringslæring
    -erfaringsutveksling
    -etikk
    -etterrettelighet
    -evne
    -fagarbeid
    felles verdier
    -felleskap
    -fellesskap
    ferdighet
    -fleksibilitet
    -flyt
    -fokus
    fokuset
    -folkehelsearbeid
    -forankring
    -forbedring
    fordel
    forebyggende arbeid
    -formidlingsglede
    -forståelse
    -forutsigbarhet
    -framdrift
    -framtid
    framtidstro
    -fred
    -fremdrift
    -fremtid
    -frihet
    -frivillighet
    -fundament
    -følelse
    -gevinstrealisering
    -gjennomføringsevne
    -gjennomføringskraft
    -gjennomslagskraft
    -gjensidighet
    -gjestfrihet
    -glede
    -glød
    grunnlag
    grønn omstilling
    grønn vekst
    -handlekraft
    -handlingsrom
    -harmoni
    -helhet
    helhetlig tilnærming
    -helhetstenkning
    -helse
    helsefremmende arbeid
    hensyn
    -het
    -heving
    -hms-arbeid
    -holdning
    -holdninger
    holdningsskapende arbeid
    -holdningsskaping
    -humor
    -hverdag
    -håp
    -identitet
    -idrettsglede
    -informasjonsdeling
    -initiativ
    -inkludering
    -innenforskap
    -innflytelse
    -innovasjon
    innovasjonsgrad
    -innovasjonskraft
    -innovasjonstakt
    -innsats
    -innsikt
    -inspirasjon
    -integrering
    -integritet
    interesser
    -internkontrollkultur
    -involvering
    -itet
    -ivaretagelse
    -ivaretakelse
    -kapasitetsbygging
    -kjøpelyst
    -klima
    -klimaarbeid
    -kommunikasjon
    -kompetanse
    -kompetansebygging
    -kompleksitet
    -konkurransekraft
    -kontinuerlig forbedring
    kontinuitet
    -koordinering
    kraft
    -kraftsamling
    -kultur
    -kulturbygging
    -kundeservice
    -kunnskap
    -kunnskapsdeling
    -kvalitet
    kvalitetene
    kvaliteter
    -kvalitetskultur
    -kvalitetsutvikling
    -lagbygging
    -lagspill
    -lagånd
    -ledelse
    -lederrolle
    -lederskap
    lek
    -lekelyst
    -lesekultur
    -leselyst
    levekår
    -likebehandling
    likegyldighet
    -likestilling
    -likeverd
    -livsglede
    -livskraft
    -livskvalitet
    -livsstil
    lokalsamfunn
    -lærelyst
    -læring
    læringskultur
    -læringsmiljø
    -læringsutbytte
    -løft
    lønnsom vekst
    -mangfold
    -matlyst
    -medansvar
    -medarbeiderskap
    -medborgerskap
    -medeierskap
    -medlederskap
    -medvirkning
    medvirkningen
    -menneskerett
    -mentalitet
    -merkevare
    -merkevarebygging
    -merverdi
    -mestring
    -mestringstro
    -miljø
    -miljøarbeid
    -mindset
    -mobilisering
    -modenhet
    -momentum
    mot til
    motet
    -motivasjon
    -motivasjonen
    -motivering
    mulighetene
    muligheter
    -mulighetsrom
    -myndiggjøring
    -myndighetsrolle
    målrettet arbeid
    """)
}
