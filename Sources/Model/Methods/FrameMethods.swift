import Source

extension MethodCatalog {
  /// Frame: what the work stands on (M01–M10).
  static let frame: [Method] = [
    Method(
      "M01", nb: "internkontroll",
      nn: "internkontroll",
      en: "internal control",
      purpose: LocalizedText(
        nb: "Vite at enheten gjør det den skal, og kunne vise det",
        nn: "Vite at eininga gjer det ho skal, og kunne vise det",
        en: "Know that the unit does what it must, and be able to show it"),
      phases: [.plan, .do, .check, .act], duty: .law, source: "S4 §1.1, §8",
      commands: ["report compliance {unit}"]),
    Method(
      "M02", nb: "ti delmål for internkontroll",
      nn: "ti delmål for internkontroll",
      en: "ten sub-goals check",
      purpose: LocalizedText(
        nb: "Gå gjennom ti ting som skal være på plass, og se hva som mangler",
        nn: "Gå gjennom ti ting som skal vere på plass, og sjå kva som manglar",
        en: "Go through ten things that should be in place, and see what is missing"),
      phases: [.plan, .check], duty: .handbook, source: "S4 §1.1",
      people: MethodRange(2, 10), minutes: MethodRange(30, 60),
      commands: ["draw {document} --sheet sub-goals"]),
    Method(
      "M03", nb: "forbedringssirkelen",
      nn: "forbetringssirkelen",
      en: "improvement circle",
      purpose: LocalizedText(
        nb: "Ta én sak gjennom fire faser, og vite hva som er neste skritt",
        nn: "Ta éi sak gjennom fire fasar, og vite kva som er neste steg",
        en: "Take one case through four phases, and know the next step"),
      phases: [.plan, .do, .check, .act], duty: .handbook, source: "S4 §1.3, §7",
      commands: ["a3 {improvement}", "status {unit}"]),
    Method(
      "M04", nb: "modell for kvalitetsforbedring",
      nn: "modell for kvalitetsforbetring",
      en: "five-phase quality model",
      purpose: LocalizedText(
        nb: "Samme vei med fem navn på fasene, for dem som er vant til det",
        nn: "Same vegen med fem namn på fasane, for dei som er vane med det",
        en: "The same road with five names for the phases, for those used to it"),
      phases: [.plan, .do, .check, .act], duty: .may, source: "S2 §1, §5.1, §7; S4 §10"),
    Method(
      "M05", nb: "oversikt over krav",
      nn: "oversikt over krav",
      en: "requirements overview",
      purpose: LocalizedText(
        nb: "Samle kravene som gjelder her, og hvilket dokument som svarer på hvert av dem",
        nn: "Samle krava som gjeld her, og kva dokument som svarar på kvart av dei",
        en: "Gather the requirements that apply here, and the document that answers each"),
      phases: [.plan], duty: .handbook, source: "S4 §1.2",
      people: MethodRange(1, 4), minutes: MethodRange(30, 60),
      commands: ["draw {document} --sheet requirements", "report compliance {unit}"]),
    Method(
      "M06", nb: "roller og ansvar",
      nn: "roller og ansvar",
      en: "roles and reporting lines",
      purpose: LocalizedText(
        nb: "Vise hvem som svarer for hva, og hvem som trer inn",
        nn: "Vise kven som svarar for kva, og kven som trer inn",
        en: "Show who answers for what, and who stands in"),
      phases: [.plan], duty: .lawOrHandbook, source: "S4 §2.1",
      people: MethodRange(1, 3), minutes: MethodRange(20, 40)),
    Method(
      "M07", nb: "funksjonsbeskrivelse",
      nn: "funksjonsskildring",
      en: "function description",
      purpose: LocalizedText(
        nb: "Skrive hva enheten og hver stilling skal gjøre",
        nn: "Skrive kva eininga og kvar stilling skal gjere",
        en: "Write what the unit and each position should do"),
      phases: [.plan, .act], duty: .handbook, source: "S4 §2.2.3",
      people: MethodRange(1, 3), minutes: MethodRange(30, 60),
      commands: ["draw {document} --sheet functions"]),
    Method(
      "M08", nb: "årshjul",
      nn: "årshjul",
      en: "year wheel",
      purpose: LocalizedText(
        nb: "Få årets faste oppgaver på ett ark og i kalenderen",
        nn: "Få dei faste oppgåvene i året på eitt ark og i kalenderen",
        en: "Get the year's regular duties on one sheet and in the calendar"),
      phases: [.plan, .act], duty: .likelyHandbook, source: "S4 §2.2.2, §6.2; S3 §2.1.2, §3.1",
      people: MethodRange(1, 6), minutes: MethodRange(30, 60),
      commands: ["wheel {unit}"]),
    Method(
      "M09", nb: "kvalitetsutvalg",
      nn: "kvalitetsutval",
      en: "quality committee",
      purpose: LocalizedText(
        nb: "La ledelse og ansatte se på avvik, risiko og planer sammen",
        nn: "La leiing og tilsette sjå på avvik, risiko og planar saman",
        en: "Let management and staff look at deviations, risks and plans together"),
      phases: [.plan, .do, .check, .act], duty: .lawOrHandbook, source: "S4 §2.1.4, §7.4",
      people: MethodRange(4, 10), minutes: MethodRange(60, 120),
      commands: ["agenda {meeting}"]),
    Method(
      "M10", nb: "kvalitetssystem",
      nn: "kvalitetssystem",
      en: "external quality system",
      purpose: LocalizedText(
        nb: "Knytte arbeidet her til saken der avviket er meldt",
        nn: "Knyte arbeidet her til saka der avviket er meldt",
        en: "Tie the work here to the case where the deviation is reported"),
      phases: [.plan, .do, .check, .act], duty: .handbook, source: "S4 §2.2.4, §3.1.2",
      people: MethodRange(1, 1), minutes: MethodRange(2, 5),
      commands: ["report deviations {unit}"]),
  ]
}
