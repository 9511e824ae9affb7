/// Words of nynorsk that differ from bokmål, and those needed to know it. Spelling: Nynorskordboka,
/// with e- and a-infinitive and both of `leggje`/`legge`. Choice: smart-lint.md §§3–7, glossary.md §10.
extension NynorskLexicon {
  /// The same from t on.
  static let vagueVerbsFromT = WordList(
    "nn vagueVerbs", .vagueVerb, .verb,
    """
    ta ansvar for
    ta betre vare på
    ta eit felles ansvar for
    ta eit felles løft for
    ta eit krafttak
    ta eit krafttak for
    ta eit krafttak mot
    ta eit løft for
    ta grep for
    ta grep om
    ta høgd for
    ta omsyn til
    ta på alvor
    ta steget mot
    ta steget vidare
    ta tak i
    ta vare på
    tale for
    tilby betre
    tilby eit breitt
    tilby eit godt
    tilby god
    tilby gode
    tilretteleggje
    tilstrebe
    trappe opp arbeidet med
    trappe opp innsatsen mot
    trygge
    understreke
    understøtte
    utfordre
    utløyse
    utløyse potensialet i
    utnytte
    utnytte betre
    utnytte potensialet i
    utvikle attraktive
    utvikle ein attraktiv
    utvikle ein god
    utvikle ein inkluderande
    utvikle ein robust
    utvikle eit godt
    utvikle gode
    utvikle oss
    utvikle robuste
    vekkje
    vektlegge
    vektleggje
    vera ein ansvarleg
    vera ein attraktiv
    vera ein berekraftig
    vera ein effektiv
    vera ein framtidsretta
    vera ein inkluderande
    vera ein innovativ
    vera ein levande
    vera ein lærande
    vera ein meir
    vera ein moderne
    vera ein nyskapande
    vera ein open
    vera ein profesjonell
    vera ein raus
    vera ein robust
    vera ein samlande
    vera ein solid
    vera ein synleg
    vera ein trygg
    vera ein tydeleg
    verdsetje
    verdsette
    vere attraktiv
    vere attraktive
    vere bevisst på
    vere effektiv
    vere effektive
    vere ei drivkraft for
    vere ein aktiv pådrivar for
    vere ein ansvarleg
    vere ein attraktiv
    vere ein berekraftig
    vere ein bidragsytar til
    vere ein effektiv
    vere ein framtidsretta
    vere ein inkluderande
    vere ein innovativ
    vere ein levande
    vere ein lærande
    vere ein meir
    vere ein moderne
    vere ein motor for
    vere ein nyskapande
    vere ein open
    vere ein profesjonell
    vere ein pådrivar for
    vere ein raus
    vere ein robust
    vere ein samlande
    vere ein solid
    vere ein synleg
    vere ein trygg
    vere ein tydeleg
    vere ein tydeleg pådrivar for
    vere i forkant
    vere i forkant av
    vere kjenneteikna av
    vere medviten om
    vere medviten på
    vere medvitne om
    vere medvitne på
    vere merksam på
    vere open for
    vere opne for
    vere opptatt av
    vere oppteken av
    vere opptekne av
    vere prega av
    vere pådrivar for
    vere relevant
    vere relevant for
    vere relevante
    vere robust
    vere synleg
    vere synlege
    vere tett på
    vere til stades for
    vere tilgjengeleg for
    verke for
    verne om
    verte betre
    verte betre på
    verte betre til å
    verte ein ansvarleg
    verte ein attraktiv
    verte ein berekraftig
    verte ein effektiv
    verte ein framtidsretta
    verte ein inkluderande
    verte ein innovativ
    verte ein levande
    verte ein lærande
    verte ein meir
    verte ein moderne
    verte ein nyskapande
    verte ein open
    verte ein profesjonell
    verte ein raus
    verte ein robust
    verte ein samlande
    verte ein solid
    verte ein synleg
    verte ein trygg
    verte ein tydeleg
    verte flinkare
    verte flinkare til å
    verte meir attraktiv
    vidareføre arbeidet med
    vidareutvikle
    vie merksemd til
    vise ansvar
    vise omsorg
    vise omsorg for
    vise respekt
    vise respekt for
    vise veg
    vise vegen
    yte betre
    yte god
    yte gode
    """)
}
