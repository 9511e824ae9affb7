/// Words of nynorsk that differ from bokmål, and those needed to know it. Spelling: Nynorskordboka,
/// with e- and a-infinitive and both of `leggje`/`legge`. Choice: smart-lint.md §§3–7, glossary.md §10.
extension NynorskLexicon {
  /// The same from u on.
  static let vagueVerbsFromU = WordList(
    "nn vagueVerbs", .vagueVerb, .verb,
    """
    understreke
    understøtte
    utfordre
    utløyse
    utløyse potensialet i
    utnytte
    utnytte betre
    utnytte potensialet i
    utnytte ressursane
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
    vere ein aktiv
    vere ein aktiv pådrivar for
    vere ein ansvarleg
    vere ein attraktiv
    vere ein berekraftig
    vere ein bidragsytar til
    vere ein effektiv
    vere ein framtidsretta
    vere ein god
    vere ein inkluderande
    vere ein innovativ
    vere ein kompetent
    vere ein levande
    vere ein lyttande
    vere ein lærande
    vere ein meir
    vere ein moderne
    vere ein motor for
    vere ein naturleg
    vere ein nyskapande
    vere ein open
    vere ein profesjonell
    vere ein pådrivar for
    vere ein påliteleg
    vere ein raus
    vere ein relevant
    vere ein robust
    vere ein samlande
    vere ein solid
    vere ein sterk
    vere ein synleg
    vere ein truverdig
    vere ein trygg
    vere ein tydeleg
    vere ein tydeleg pådrivar for
    vere ein viktig
    vere eit attraktivt
    vere eit godt
    vere eit inkluderande
    vere eit levande
    vere eit moderne
    vere eit ope
    vere eit sterkt
    vere eit trygt
    vere fleksibel
    vere fleksible
    vere i forkant
    vere i forkant av
    vere kjenneteikna av
    vere kunnskapsbasert
    vere medviten om
    vere medviten på
    vere medvitne om
    vere medvitne på
    vere merksam på
    vere modig
    vere modige
    vere nyfiken
    vere nyfikne
    vere nysgjerrig
    vere nysgjerrige
    vere open
    vere open for
    vere opne
    vere opne for
    vere opptatt av
    vere oppteken av
    vere opptekne av
    vere prega av
    vere proaktiv
    vere proaktive
    vere profesjonell
    vere profesjonelle
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
    vere tydeleg
    vere tydeleg på
    vere tydelege
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
    vise engasjement
    vise engasjement for
    vise forståing for
    vise handlekraft
    vise initiativ
    vise interesse for
    vise mot
    vise omsorg
    vise omsorg for
    vise respekt
    vise respekt for
    vise samfunnsansvar
    vise tillit
    vise tillit til
    vise veg
    vise vegen
    vitalisere
    yte betre
    yte god
    yte gode
    """)
}
