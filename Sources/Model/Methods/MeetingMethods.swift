import Source

extension MethodCatalog {
  /// Across the phases: sheet, meetings, training (M66–M70).
  static let meeting: [Method] = [
    Method(
      "M66", nb: "A3-ark",
      nn: "A3-ark",
      en: "A3 sheet",
      purpose: LocalizedText(
        nb: "Få hele saken på ett ark som kan leses stående",
        nn: "Få heile saka på eitt ark som kan lesast ståande",
        en: "Get the whole case on one sheet, to be read standing"),
      phases: [.plan, .do, .check, .act], duty: .may, source: "S4 §7.2",
      people: MethodRange(2, 8), minutes: MethodRange(30, 60),
      commands: ["a3 {improvement}"]),
    Method(
      "M67", nb: "møtekultur",
      nn: "møtekultur",
      en: "meeting culture",
      purpose: LocalizedText(
        nb: "Ha møter som er verdt tiden, og slutte med dem som ikke er det",
        nn: "Ha møte som er verde tida, og slutte med dei som ikkje er det",
        en: "Have meetings worth the time, and end those that are not"),
      phases: [.plan, .do, .check, .act], duty: .handbook, source: "S4 §7.3",
      people: MethodRange(1, 8), minutes: MethodRange(15, 30),
      commands: ["meeting-load {unit}"]),
    Method(
      "M68", nb: "møteinnkalling og agenda",
      nn: "møteinnkalling og agenda",
      en: "invitation and agenda",
      purpose: LocalizedText(
        nb: "La alle vite hvorfor de møtes, hva som kommer, og hvor lenge",
        nn: "La alle vite kvifor dei møtest, kva som kjem, og kor lenge",
        en: "Let everybody know why they meet, what comes, and how long"),
      phases: [.plan, .do, .check, .act], duty: .may, source: "S4 §7.3.1",
      people: MethodRange(2, 12), minutes: MethodRange(5, 15),
      commands: ["invite {meeting}", "agenda {meeting}"]),
    Method(
      "M69", nb: "møtereferat",
      nn: "møtereferat",
      en: "minutes and follow-up",
      purpose: LocalizedText(
        nb: "Skrive det som ble bestemt, så noen gjør det",
        nn: "Skrive det som vart avgjort, så nokon gjer det",
        en: "Write what was decided, so that somebody does it"),
      phases: [.plan, .do, .check, .act], duty: .may, source: "S4 §7.3.1–7.3.2",
      people: MethodRange(1, 2), minutes: MethodRange(5, 15),
      commands: ["adopt {meeting}"]),
    Method(
      "M70", nb: "opplæring og øvelse",
      nn: "opplæring og øving",
      en: "training and practice",
      purpose: LocalizedText(
        nb: "Vite hvem som kan hva, og hvem som trenger kurs",
        nn: "Vite kven som kan kva, og kven som treng kurs",
        en: "Know who can do what, and who needs a course"),
      phases: [.plan, .do, .check, .act], duty: .lawOrHandbook, source: "S4 §7.4",
      people: MethodRange(1, nil), minutes: MethodRange(30, 480),
      commands: ["draw {document} --sheet matrix"]),
  ]
}
