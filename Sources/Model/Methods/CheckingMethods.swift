import Source

extension MethodCatalog {
  /// Checking and keeping what works (M57–M65).
  static let checking: [Method] = [
    Method(
      "M57", nb: "måle og reflektere",
      nn: "måle og reflektere",
      en: "measure and reflect",
      purpose: LocalizedText(
        nb: "Se på tallet sammen, og si hva det betyr",
        nn: "Sjå på talet saman, og seie kva det tyder",
        en: "Look at the number together, and say what it means"),
      phases: [.check], duty: .likelyHandbook, source: "S4 §5.1",
      people: MethodRange(2, 8), minutes: MethodRange(15, 30),
      commands: ["draw {document} --sheet chart"]),
    Method(
      "M58", nb: "evaluering med sju spørsmål",
      nn: "evaluering med sju spørsmål",
      en: "evaluation with seven questions",
      purpose: LocalizedText(
        nb: "Svare på om det virket, og bestemme hva som skjer nå",
        nn: "Svare på om det verka, og avgjere kva som skjer no",
        en: "Answer whether it worked, and decide what happens now"),
      phases: [.check], duty: .likelyHandbook, source: "S4 §5.1.1",
      people: MethodRange(2, 8), minutes: MethodRange(20, 45),
      commands: ["draw {document} --sheet evaluation"]),
    Method(
      "M59", nb: "årlig systematisk gjennomgang",
      nn: "årleg systematisk gjennomgang",
      en: "annual systematic review",
      purpose: LocalizedText(
        nb: "Gå gjennom hele styringen én gang i året",
        nn: "Gå gjennom heile styringa éin gong i året",
        en: "Go through the whole system once a year"),
      phases: [.check], duty: .lawOrHandbook, source: "S4 §5.1.2",
      people: MethodRange(3, 10), minutes: MethodRange(60, 120),
      commands: ["draw {document} --sheet review", "report annual-review {unit}"]),
    Method(
      "M60", nb: "sjekkliste",
      nn: "sjekkliste",
      en: "checklist",
      purpose: LocalizedText(
        nb: "Huske det som er lett å glemme, hver gang",
        nn: "Hugse det som er lett å gløyme, kvar gong",
        en: "Remember what is easily forgotten, every time"),
      phases: [.check], duty: .may, source: "S4 fig. 9",
      people: MethodRange(1, 1), minutes: MethodRange(3, 15),
      commands: ["draw {document} --sheet checklist"]),
    Method(
      "M61", nb: "etisk refleksjon",
      nn: "etisk refleksjon",
      en: "ethical reflection",
      purpose: LocalizedText(
        nb: "Tenke gjennom et valg der verdier står mot hverandre",
        nn: "Tenkje gjennom eit val der verdiar står mot kvarandre",
        en: "Think through a choice where values conflict"),
      phases: [.check], duty: .may, source: "S4 §5.1.3",
      people: MethodRange(3, 8), minutes: MethodRange(30, 60),
      commands: ["draw {document} --sheet form"]),
    Method(
      "M62", nb: "justere",
      nn: "justere",
      en: "adjust and rework",
      purpose: LocalizedText(
        nb: "Endre mål eller tiltak når tallene ber om det, og si hvorfor",
        nn: "Endre mål eller tiltak når tala ber om det, og seie kvifor",
        en: "Change goals or actions when the numbers ask for it, and say why"),
      phases: [.act], duty: .handbook, source: "S4 §6.1",
      people: MethodRange(2, 6), minutes: MethodRange(20, 40),
      commands: ["since {day}"]),
    Method(
      "M63", nb: "ny praksis",
      nn: "ny praksis",
      en: "standardise new practice",
      purpose: LocalizedText(
        nb: "Sørge for at det som virket, blir måten vi gjør det på",
        nn: "Syte for at det som verka, blir måten vi gjer det på",
        en: "Make what worked the way we do it"),
      phases: [.act], duty: .handbook, source: "S4 §6.2",
      people: MethodRange(2, 6), minutes: MethodRange(30, 60),
      commands: ["draw {document} --sheet checklist"]),
    Method(
      "M64", nb: "dele erfaringer",
      nn: "dele erfaringar",
      en: "share experience",
      purpose: LocalizedText(
        nb: "Fortelle andre det dere lærte, på en halv side",
        nn: "Fortelje andre det de lærte, på ei halv side",
        en: "Tell others what you learnt, on half a page"),
      phases: [.act], duty: .may, source: "S4 §6.3, §7",
      people: MethodRange(1, 2), minutes: MethodRange(15, 30),
      commands: ["draw {improvement} --sheet story"]),
    Method(
      "M65", nb: "sluttrapport",
      nn: "sluttrapport",
      en: "final report",
      purpose: LocalizedText(
        nb: "Si hva prosjektet nådde, og hvem som tar over",
        nn: "Seie kva prosjektet nådde, og kven som tek over",
        en: "Say what the project reached, and who takes over"),
      phases: [.check, .act], duty: .project, source: "S4 §6.4",
      people: MethodRange(1, 3), minutes: MethodRange(30, 60),
      commands: ["report final {improvement}"]),
  ]
}
