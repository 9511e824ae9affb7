import Source

extension MethodCatalog {
  /// Dialogue: staff find out together (M25–M36).
  static let dialogue: [Method] = [
    Method(
      "M25", nb: "arbeidsplassutvikling",
      nn: "arbeidsplassutvikling",
      en: "workplace development (APU)",
      purpose: LocalizedText(
        nb: "La alle finne ut sammen hva som gjør en god arbeidsdag, i to møter",
        nn: "La alle finne ut saman kva som gjer ein god arbeidsdag, i to møte",
        en: "Let everybody find out together what makes a good working day, in two meetings"),
      phases: [.plan], duty: .notCovered, source: "S1",
      people: MethodRange(8, 40), minutes: MethodRange(180, 240),
      commands: ["groups {document}", "draw {document} --sheet programme"]),
    Method(
      "M26", nb: "APU, møte 1",
      nn: "APU, møte 1",
      en: "APU meeting 1",
      purpose: LocalizedText(
        nb: "Samle det som gir arbeidsglede, og velge tre ønsker i hver gruppe",
        nn: "Samle det som gir arbeidsglede, og velje tre ønske i kvar gruppe",
        en: "Gather what gives joy at work, and choose three wishes in each group"),
      phases: [.plan], duty: .notCovered, source: "S1",
      people: MethodRange(8, 40), minutes: MethodRange(90, 120),
      commands: ["draw {document} --sheet programme"]),
    Method(
      "M27", nb: "intervju to og to",
      nn: "intervju to og to",
      en: "pair interview",
      purpose: LocalizedText(
        nb: "Fortelle hverandre om en god dag på jobb, ti minutter hver",
        nn: "Fortelje kvarandre om ein god dag på jobb, ti minutt kvar",
        en: "Tell each other of a good day at work, ten minutes each"),
      phases: [.plan], duty: .notCovered, source: "S1",
      people: MethodRange(2, 40), minutes: MethodRange(20, 25),
      commands: ["draw {document} --sheet pocket-cards"]),
    Method(
      "M28", nb: "utstilling i plenum",
      nn: "utstilling i plenum",
      en: "plenary exhibition",
      purpose: LocalizedText(
        nb: "La gruppene lese hverandres ark med en vert ved hvert",
        nn: "La gruppene lese arka til kvarandre med ein vert ved kvart",
        en: "Let the groups read each other's sheets, with a host at each"),
      phases: [.plan], duty: .notCovered, source: "S1",
      people: MethodRange(8, 40), minutes: MethodRange(20, 30),
      commands: ["draw {document} --sheet wish-sheets"]),
    Method(
      "M29", nb: "APU, møte 2",
      nn: "APU, møte 2",
      en: "APU meeting 2",
      purpose: LocalizedText(
        nb: "Gjøre ett ønske i hver gruppe til et forslag med hvem, hva og når",
        nn: "Gjere eitt ønske i kvar gruppe til eit forslag med kven, kva og når",
        en: "Turn one wish in each group into a proposal with who, what and when"),
      phases: [.plan, .do], duty: .notCovered, source: "S1",
      people: MethodRange(8, 40), minutes: MethodRange(90, 120),
      commands: ["draw {document} --sheet proposal-form"]),
    Method(
      "M30", nb: "handlingsskjema etter IGLO",
      nn: "handlingsskjema etter IGLO",
      en: "IGLO action form",
      purpose: LocalizedText(
        nb: "Finne tiltak på fire nivåer, så ikke alt havner på den enkelte",
        nn: "Finne tiltak på fire nivå, så ikkje alt hamnar på den einskilde",
        en: "Find actions on four levels, so that not all falls on the individual"),
      phases: [.plan], duty: .notCovered, source: "S1",
      people: MethodRange(3, 8), minutes: MethodRange(20, 30),
      commands: ["draw {document} --sheet iglo-form"]),
    Method(
      "M31", nb: "lavthengende frukt",
      nn: "lågthengande frukt",
      en: "low-hanging fruit",
      purpose: LocalizedText(
        nb: "Gjøre med en gang det som er lett, uten analyse og uten mål",
        nn: "Gjere med ein gong det som er lett, utan analyse og utan mål",
        en: "Do at once what is easy, without analysis and without a goal"),
      phases: [.do], duty: .notCovered, source: "S1",
      people: MethodRange(1, 10), minutes: MethodRange(5, 15),
      commands: ["board {unit}"]),
    Method(
      "M32", nb: "dialogkafé",
      nn: "dialogkafé",
      en: "dialogue café",
      purpose: LocalizedText(
        nb: "La mange snakke sammen ved små bord, og ta med seg det de sier",
        nn: "La mange snakke saman ved små bord, og ta med seg det dei seier",
        en: "Let many talk at small tables, and carry on what they say"),
      phases: [.plan, .check], duty: .notCovered, source: "S2 §1, §2.1, §4.6",
      people: MethodRange(8, 60), minutes: MethodRange(90, 150),
      commands: ["groups {document}", "draw {document} --sheet invitation"]),
    Method(
      "M33", nb: "evalueringsskjema for dialogkafé",
      nn: "evalueringsskjema for dialogkafé",
      en: "café feedback form",
      purpose: LocalizedText(
        nb: "Få vite om samlingen var verdt tiden, og vise det neste gang",
        nn: "Få vite om samlinga var verd tida, og vise det neste gong",
        en: "Learn whether the session was worth the time, and show it next time"),
      phases: [.check], duty: .notCovered, source: "S2 §2.3, §4.6",
      people: MethodRange(5, 60), minutes: MethodRange(5, 10),
      commands: ["draw {document} --sheet feedback-form"]),
    Method(
      "M34", nb: "refleksjonsgruppe",
      nn: "refleksjonsgruppe",
      en: "reflection group",
      purpose: LocalizedText(
        nb: "Snakke trygt om det som er vanskelig i arbeidet, og løfte det som trenger svar",
        nn: "Snakke trygt om det som er vanskeleg i arbeidet, og løfte det som treng svar",
        en: "Talk safely of what is hard at work, and raise what needs an answer"),
      phases: [.plan, .check], duty: .notCovered, source: "S2 §2.1, §4, §5",
      people: MethodRange(4, 8), minutes: MethodRange(45, 60),
      commands: ["draw {document} --sheet log"]),
    Method(
      "M35", nb: "gruppekontrakt",
      nn: "gruppekontrakt",
      en: "group contract",
      purpose: LocalizedText(
        nb: "Bli enige om hva gruppa er til, og hva som ikke skal sies der",
        nn: "Bli samde om kva gruppa er til, og kva som ikkje skal seiast der",
        en: "Agree what the group is for, and what is not said there"),
      phases: [.plan], duty: .notCovered, source: "S2 §2.1",
      people: MethodRange(4, 8), minutes: MethodRange(15, 30),
      commands: ["draw {document} --sheet contract"]),
    Method(
      "M36", nb: "refleksjonslogg og løftet sak",
      nn: "refleksjonslogg og løfta sak",
      en: "reflection log and raised case",
      purpose: LocalizedText(
        nb: "Sende en sak til den som kan svare, og se at svaret kommer",
        nn: "Sende ei sak til den som kan svare, og sjå at svaret kjem",
        en: "Send a case to the one who can answer, and see that the answer comes"),
      phases: [.plan], duty: .notCovered, source: "S2 §2.1, §4.1, §4.5, §5.3",
      people: MethodRange(1, 8), minutes: MethodRange(5, 15),
      commands: ["draw {document} --sheet answers", "report you-said-we-did {unit}"]),
  ]
}
