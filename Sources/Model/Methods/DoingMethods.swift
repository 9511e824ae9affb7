import Source

extension MethodCatalog {
  /// Doing it and showing it (M49–M56).
  static let doing: [Method] = [
    Method(
      "M49", nb: "pilotprosjekt",
      nn: "pilotprosjekt",
      en: "pilot project",
      purpose: LocalizedText(
        nb: "Prøve i det små før alle må endre seg",
        nn: "Prøve i det små før alle må endre seg",
        en: "Try on a small scale before everybody must change"),
      phases: [.do], duty: .may, source: "S4 §4.1.1, §9",
      people: MethodRange(2, 8), minutes: MethodRange(30, 60),
      commands: ["draw {document} --sheet pdsa"]),
    Method(
      "M50", nb: "5S",
      nn: "5S",
      en: "5S",
      purpose: LocalizedText(
        nb: "Få orden på et sted, og holde orden",
        nn: "Få orden på ein stad, og halde orden",
        en: "Get a place in order, and keep it so"),
      phases: [.do], duty: .may, source: "S4 §4.1.2",
      people: MethodRange(2, 8), minutes: MethodRange(60, 180),
      commands: ["draw {document} --sheet audit-form"]),
    Method(
      "M51", nb: "visualisering",
      nn: "visualisering",
      en: "visualisation",
      purpose: LocalizedText(
        nb: "Henge opp det alle trenger å se, og holde det ferskt",
        nn: "Hengje opp det alle treng å sjå, og halde det ferskt",
        en: "Put up what all need to see, and keep it fresh"),
      phases: [.do, .check], duty: .may, source: "S4 §4.1.3",
      people: MethodRange(1, 4), minutes: MethodRange(15, 30),
      commands: ["board {unit}"]),
    Method(
      "M52", nb: "driftstavle",
      nn: "driftstavle",
      en: "operations board",
      purpose: LocalizedText(
        nb: "Se på ti minutter hva uka trenger",
        nn: "Sjå på ti minutt kva veka treng",
        en: "See in ten minutes what the week needs"),
      phases: [.do, .check], duty: .may, source: "S4 §4.1.4",
      people: MethodRange(3, 12), minutes: MethodRange(10, 15),
      commands: ["board {unit} --kind operations"]),
    Method(
      "M53", nb: "forbedringstavle",
      nn: "forbetringstavle",
      en: "improvement board",
      purpose: LocalizedText(
        nb: "Flytte forslag fra idé til ny praksis der alle ser det",
        nn: "Flytte forslag frå idé til ny praksis der alle ser det",
        en: "Move proposals from idea to standard where all can see"),
      phases: [.do, .check], duty: .may, source: "S4 §4.1.4, §7.1",
      people: MethodRange(1, 12), minutes: MethodRange(10, 20),
      commands: ["board {unit}"]),
    Method(
      "M54", nb: "tavlemøte",
      nn: "tavlemøte",
      en: "board meeting",
      purpose: LocalizedText(
        nb: "Møtes kort og stående ved tavla, med oppgaver som følges opp",
        nn: "Møtast kort og ståande ved tavla, med oppgåver som blir følgde opp",
        en: "Meet briefly, standing at the board, with tasks that are followed up"),
      phases: [.do, .check], duty: .may, source: "S4 §4.1.4, §7.1",
      people: MethodRange(3, 12), minutes: MethodRange(10, 20),
      commands: ["agenda {unit}"]),
    Method(
      "M55", nb: "statusrapport",
      nn: "statusrapport",
      en: "status report",
      purpose: LocalizedText(
        nb: "Si på én side om dere er i rute, og hva dere gjør om dere ikke er det",
        nn: "Seie på éi side om de er i rute, og kva de gjer om de ikkje er det",
        en: "Say on one page whether you are on track, and what you do if not"),
      phases: [.do, .check], duty: .project, source: "S4 §4.1.5",
      people: MethodRange(1, 2), minutes: MethodRange(15, 30),
      commands: ["report status {unit}", "draw {document} --sheet status-report"]),
    Method(
      "M56", nb: "prosjektplan",
      nn: "prosjektplan",
      en: "project framework and plan",
      purpose: LocalizedText(
        nb: "Ha mål, milepæler, beslutningspunkter og ramme på plass før dere begynner",
        nn: "Ha mål, milepælar, avgjerdspunkt og ramme på plass før de tek til",
        en: "Have goals, milestones, decision points and budget before you begin"),
      phases: [.plan, .do], duty: .project, source: "S4 §3.5, §4.1.1, §8",
      people: MethodRange(2, 8), minutes: MethodRange(60, 120),
      commands: ["draw {document} --sheet project"]),
  ]
}
