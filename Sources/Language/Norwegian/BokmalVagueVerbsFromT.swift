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
    trappe opp arbeidet med
    trappe opp innsatsen mot
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
    vise omsorg
    vise omsorg for
    vise raushet
    vise respekt
    vise respekt for
    vise vei
    vise veien
    vitalisere
    være attraktiv
    være attraktive
    være bevisst på
    være bidragsyter til
    være effektiv
    være effektive
    være en aktiv pådriver for
    være en ansvarlig
    være en attraktiv
    være en bidragsyter til
    være en bærekraftig
    være en datadrevet
    være en drivkraft for
    være en effektiv
    være en framtidsrettet
    være en fremtidsrettet
    være en god samarbeidspartner
    være en inkluderende
    være en innovativ
    være en levende
    være en lærende
    være en mer
    være en moderne
    være en motor for
    være en nyskapende
    være en profesjonell
    være en pådriver for
    være en raus
    være en robust
    være en samlende
    være en solid
    være en støttespiller for
    være en synlig
    være en trygg
    være en tydelig
    være en tydelig pådriver for
    være en åpen
    være i forkant
    være i forkant av
    være kjennetegnet av
    være oppmerksom på
    være opptatt av
    være opptatte av
    være preget av
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
    være tilgjengelig for
    være åpen for
    være åpne for
    yte bedre
    yte god
    yte gode
    åpne for
    åpne opp for
    """)
}
