import Source

extension MethodCatalog {
  /// Following up the employee survey (M71–M81).
  static let surveyFollowUp: [Method] = [
    Method(
      "M71", nb: "Sammen om ForBedring, ni trinn",
      nn: "Sammen om ForBedring, ni trinn",
      en: "nine-step survey follow-up",
      purpose: LocalizedText(
        nb: "Vite hvor dere er i arbeidet med medarbeiderundersøkelsen, og hva som kommer",
        nn: "Vite kvar de er i arbeidet med medarbeidarundersøkinga, og kva som kjem",
        en: "Know where you are in the work with the employee survey, and what comes"),
      phases: [.plan, .do, .check, .act], duty: .notCovered, source: "S3 §1.1",
      minutes: MethodRange(15, 30),
      commands: ["draw {document} --sheet nine-steps", "status {unit}"]),
    Method(
      "M72", nb: "forberedelse til undersøkelsen",
      nn: "førebuing til undersøkinga",
      en: "survey preparation",
      purpose: LocalizedText(
        nb: "Forklare hva spørsmålene gjelder før noen svarer",
        nn: "Forklare kva spørsmåla gjeld før nokon svarar",
        en: "Explain what the questions refer to before anybody answers"),
      phases: [.plan], duty: .notCovered, source: "S3 §2.1.2, §2.3.3",
      people: MethodRange(2, 10), minutes: MethodRange(20, 40),
      commands: ["draw {document} --sheet context-note"]),
    Method(
      "M73", nb: "dialogduk",
      nn: "dialogduk",
      en: "dialogue cloth",
      purpose: LocalizedText(
        nb: "Avklare forventninger mellom leder, verneombud og tillitsvalgt rundt ett bord",
        nn: "Avklare forventningar mellom leiar, verneombod og tillitsvald rundt eitt bord",
        en: "Clear up what leader, safety and union representative expect, around one table"),
      phases: [.plan], duty: .notCovered, source: "S3 §2.2.1, §2.3.1",
      people: MethodRange(3, 8), minutes: MethodRange(45, 90),
      commands: ["draw {document} --sheet dialogue-cloth"]),
    Method(
      "M74", nb: "samtalekort",
      nn: "samtalekort",
      en: "conversation cards",
      purpose: LocalizedText(
        nb: "Få i gang en samtale om resultatene med ett kort om gangen",
        nn: "Få i gang ein samtale om resultata med eitt kort om gongen",
        en: "Start a talk about the results, one card at a time"),
      phases: [.plan], duty: .notCovered, source: "S3 §2.2.1",
      people: MethodRange(2, 12), minutes: MethodRange(10, 20),
      commands: ["draw {document} --sheet conversation-cards"]),
    Method(
      "M75", nb: "tiltakskort",
      nn: "tiltakskort",
      en: "action card",
      purpose: LocalizedText(
        nb: "Skrive ett tiltak på ett kort: hva, hvem, når, og hvordan vi merker det",
        nn: "Skrive eitt tiltak på eitt kort: kva, kven, når, og korleis vi merkar det",
        en: "Write one action on one card: what, who, when, and how we notice"),
      phases: [.plan, .do], duty: .notCovered, source: "S3 §2.2.1",
      people: MethodRange(1, 4), minutes: MethodRange(5, 10),
      commands: ["draw {document} --sheet action-cards"]),
    Method(
      "M76", nb: "planlegging med tillitsvalgte og verneombud",
      nn: "planlegging med tillitsvalde og verneombod",
      en: "planning with representatives",
      purpose: LocalizedText(
        nb: "Bli enige om medvirkningen før dere begynner",
        nn: "Bli samde om medverknaden før de tek til",
        en: "Agree on involvement before you begin"),
      phases: [.plan], duty: .notCovered, source: "S3 steps 2 and 6",
      people: MethodRange(3, 5), minutes: MethodRange(30, 60),
      commands: ["agenda {meeting}"]),
    Method(
      "M77", nb: "gjennomgang i ledergruppe",
      nn: "gjennomgang i leiargruppe",
      en: "leader-group review",
      purpose: LocalizedText(
        nb: "La ledergruppa se mønsteret, og gi hjelpen det spørres om",
        nn: "La leiargruppa sjå mønsteret, og gi hjelpa det blir spurt om",
        en: "Let the leader group see the pattern, and give the help asked for"),
      phases: [.plan, .check, .act], duty: .notCovered, source: "S3 steps 1, 5, 9",
      people: MethodRange(4, 10), minutes: MethodRange(45, 90),
      commands: ["draw {document} --sheet leader-group", "agenda {unit}"]),
    Method(
      "M78", nb: "levende handlingsplan",
      nn: "levande handlingsplan",
      en: "living action plan",
      purpose: LocalizedText(
        nb: "Holde planen i live til alt i den er gjort",
        nn: "Halde planen i live til alt i han er gjort",
        en: "Keep the plan alive until all of it is done"),
      phases: [.do], duty: .notCovered, source: "S3 §2.1.2, §2.3.6",
      people: MethodRange(2, 12), minutes: MethodRange(5, 15),
      commands: ["since {day}", "status {unit}"]),
    Method(
      "M79", nb: "virkningskjede",
      nn: "verknadskjede",
      en: "effect chain",
      purpose: LocalizedText(
        nb: "Vise hva som må skje først for at det store skal komme til slutt",
        nn: "Vise kva som må skje først for at det store skal kome til slutt",
        en: "Show what must happen first for the large effect to come last"),
      phases: [.check], duty: .notCovered, source: "S3 §2.3.8",
      people: MethodRange(2, 8), minutes: MethodRange(30, 45),
      commands: ["draw {document} --sheet effect-chain"]),
    Method(
      "M80", nb: "informasjonstiltak",
      nn: "informasjonstiltak",
      en: "information pack",
      purpose: LocalizedText(
        nb: "Si det samme på flere måter, med et eksempel folk kjenner seg igjen i",
        nn: "Seie det same på fleire måtar, med eit døme folk kjenner seg att i",
        en: "Say the same in several ways, with an example people recognise"),
      phases: [.plan, .do], duty: .notCovered, source: "S3 §2.1.2",
      people: MethodRange(1, 3), minutes: MethodRange(20, 40),
      commands: ["draw {document} --sheet information"]),
    Method(
      "M81", nb: "partssamarbeid",
      nn: "partssamarbeid",
      en: "party cooperation",
      purpose: LocalizedText(
        nb: "Vise når verneombud og tillitsvalgte ble informert, hørt og enige",
        nn: "Vise når verneombod og tillitsvalde vart informerte, høyrde og samde",
        en: "Show when safety and union representatives were told, heard and agreed"),
      phases: [.plan, .do, .check, .act], duty: .lawOrHandbook, source: "S3 §2.3.1; S4 §2.1.4, §7",
      people: MethodRange(3, 5), minutes: MethodRange(15, 45),
      commands: ["draw {document} --sheet involvement", "trace {id}"]),
  ]
}
