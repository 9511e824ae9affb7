/// Words of bokmål. Spelling: Bokmålsordboka. Choice: smart-lint.md §§3–6 and glossary.md §10 of the
/// project's research (read goals and published requirement-smell lists), extended in use.
extension BokmalLexicon {
  /// The same from t on.
  static let vagueVerbsFromT = WordList(
    "nb vagueVerbs", .vagueVerb, .verb,
    """
    ta ansvar for
    ta bedre tak i
    ta bedre vare på
    ta brukerne på alvor
    ta del i
    ta eierskap
    ta eierskap til
    ta et felles ansvar for
    ta et felles løft for
    ta et krafttak
    ta et krafttak for
    ta et krafttak mot
    ta et løft for
    ta et oppgjør med
    ta grep for
    ta grep mot
    ta grep om
    ta hensyn til
    ta høyde for
    ta i bruk mulighetene
    ta på alvor
    ta samfunnsansvar
    ta steget mot
    ta steget videre
    ta tak i
    ta vare på
    tale for
    tenke helhetlig om
    tenke nytt
    tenke nytt om
    tenne
    tilby bedre
    tilby et bredt
    tilby et godt
    tilby et variert
    tilby god
    tilby gode
    tilrettelegge
    tilrettelegge for
    tilstrebe
    tore å
    trappe opp arbeidet med
    trappe opp innsatsen mot
    trekke i samme retning
    trygge
    trygge og styrke
    understreke
    understøtte
    utfordre
    utløse
    utløse potensialet i
    utmerke seg
    utmerke seg på
    utnytte
    utnytte bedre
    utnytte potensialet i
    utnytte ressursene
    utvikle attraktive
    utvikle en attraktiv
    utvikle en god
    utvikle en inkluderende
    utvikle en robust
    utvikle et godt
    utvikle gode
    utvikle robuste
    utøve god
    vekke
    vektlegge
    verdsette
    verne om
    videreføre arbeidet med
    videreutvikle
    vie oppmerksomhet til
    virke for
    virke til
    vise ansvar
    vise at vi
    vise engasjement
    vise engasjement for
    vise forståelse for
    vise framdrift
    vise handlekraft
    vise initiativ
    vise interesse for
    vise mot
    vise omsorg
    vise omsorg for
    vise raushet
    vise respekt
    vise respekt for
    vise samfunnsansvar
    vise tillit
    vise tillit til
    vise vei
    vise veien
    vitalisere
    være attraktiv
    være attraktive
    være bevisst på
    være bidragsyter til
    være effektiv
    være effektive
    være en aktiv
    være en aktiv pådriver for
    være en ansvarlig
    være en attraktiv
    være en bidragsyter til
    være en bærekraftig
    være en datadrevet
    være en del av løsningen
    være en drivkraft for
    være en effektiv
    være en engasjert
    være en framtidsrettet
    være en fremtidsrettet
    være en god
    være en god samarbeidspartner
    være en inkluderende
    være en innovativ
    være en kompetent
    være en levende
    være en lyttende
    være en lærende
    være en mer
    være en moderne
    være en motor for
    være en naturlig
    være en nyskapende
    være en profesjonell
    være en pådriver for
    være en pålitelig
    være en raus
    være en relevant
    være en robust
    være en samarbeidsorientert
    være en samlende
    være en solid
    være en sterk
    være en støttespiller for
    være en synlig
    være en troverdig
    være en trygg
    være en tydelig
    være en tydelig pådriver for
    være en viktig
    være en åpen
    være et attraktivt
    være et godt
    være et inkluderende
    være et levende
    være et moderne
    være et sterkt
    være et trygt
    være et åpent
    være fleksibel
    være fleksible
    være helhetlig
    være i forkant
    være i forkant av
    være inkluderende
    være kjennetegnet av
    være kunnskapsbasert
    være modig
    være modige
    være nysgjerrig
    være nysgjerrig på
    være nysgjerrige
    være oppmerksom på
    være opptatt av
    være opptatte av
    være preget av
    være proaktiv
    være proaktive
    være profesjonell
    være profesjonelle
    være på tilbudssiden
    være pådriver for
    være relevant
    være relevant for
    være relevante
    være robust
    være synlig
    være synlige
    være tett på
    være til stede for
    være til stede i
    være tilgjengelig for
    være tillitsskapende
    være tydelig
    være tydelig på
    være tydelige
    være åpen
    være åpen for
    være åpne
    være åpne for
    yte bedre
    yte god
    yte gode
    åpne dører for
    åpne for
    åpne opp for
    """)
}
