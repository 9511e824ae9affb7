import Source

extension MethodCatalog {
  /// Mapping the current state (M11–M24).
  static let mapping: [Method] = [
    Method(
      "M11", nb: "avgrensning av kartlegging",
      nn: "avgrensing av kartlegging",
      en: "scoping a mapping",
      purpose: LocalizedText(
        nb:
          "Bli enige om hva som skal undersøkes, hvor det begynner og slutter, og hvem som er med",
        nn:
          "Bli samde om kva som skal undersøkjast, kvar det byrjar og sluttar, og kven som er med",
        en: "Agree what to look into, where it begins and ends, and who takes part"),
      phases: [.plan], duty: .likelyHandbook, source: "S4 §3.1",
      people: MethodRange(2, 6), minutes: MethodRange(15, 30)),
    Method(
      "M12", nb: "risikovurdering",
      nn: "risikovurdering",
      en: "risk assessment",
      purpose: LocalizedText(
        nb: "Finne det som kan gå galt, og gjøre noe med det verste først",
        nn: "Finne det som kan gå gale, og gjere noko med det verste først",
        en: "Find what may go wrong, and deal with the worst first"),
      phases: [.plan, .do, .check, .act], duty: .law, source: "S4 §3.1.1, §9",
      people: MethodRange(2, 8), minutes: MethodRange(60, 120),
      commands: ["draw {document} --sheet risk-matrix"]),
    Method(
      "M13", nb: "avvikshåndtering",
      nn: "avvikshandtering",
      en: "deviation handling",
      purpose: LocalizedText(
        nb: "Rette det som gikk galt, svare den som meldte, og lære av det",
        nn: "Rette det som gjekk gale, svare den som melde, og lære av det",
        en: "Put right what went wrong, answer the reporter, and learn"),
      phases: [.plan, .do], duty: .law, source: "S4 §3.1.2, §9",
      people: MethodRange(1, 5), minutes: MethodRange(15, 60),
      commands: ["report deviations {unit}"]),
    Method(
      "M14", nb: "verdistrømsanalyse",
      nn: "verdistraumsanalyse",
      en: "value stream analysis",
      purpose: LocalizedText(
        nb: "Se hvor tiden går fra noen trenger noe til de har fått det",
        nn: "Sjå kvar tida går frå nokon treng noko til dei har fått det",
        en: "See where the time goes from need to answer"),
      phases: [.plan, .do], duty: .may, source: "S4 §3.1.3",
      people: MethodRange(3, 8), minutes: MethodRange(90, 180),
      commands: ["draw {document} --sheet value-stream"]),
    Method(
      "M15", nb: "tjenestereise",
      nn: "tenestereise",
      en: "service journey",
      purpose: LocalizedText(
        nb: "Følge en bruker gjennom tjenesten, og se det brukeren ser",
        nn: "Følgje ein brukar gjennom tenesta, og sjå det brukaren ser",
        en: "Follow a user through the service, and see what the user sees"),
      phases: [.plan], duty: .may, source: "S4 §3.1.4",
      people: MethodRange(3, 8), minutes: MethodRange(60, 120),
      commands: ["draw {document} --sheet journey"]),
    Method(
      "M16", nb: "hva er viktig for deg?",
      nn: "kva er viktig for deg?",
      en: "what matters to you?",
      purpose: LocalizedText(
        nb: "Spørre den det gjelder, og la svaret endre planen",
        nn: "Spørje den det gjeld, og la svaret endre planen",
        en: "Ask the person concerned, and let the answer change the plan"),
      phases: [.plan], duty: .may, source: "S4 §3.1.4",
      people: MethodRange(2, 2), minutes: MethodRange(5, 15),
      commands: ["draw {document} --sheet journey"]),
    Method(
      "M17", nb: "spørreundersøkelse",
      nn: "spørjeundersøking",
      en: "survey",
      purpose: LocalizedText(
        nb: "Få svar fra mange, uten at noen kan kjennes igjen",
        nn: "Få svar frå mange, utan at nokon kan kjennast att",
        en: "Get answers from many, with nobody recognised"),
      phases: [.plan], duty: .may, source: "S4 §3.1.5",
      people: MethodRange(10, nil), minutes: MethodRange(10, 20),
      commands: ["draw {document} --sheet results"]),
    Method(
      "M18", nb: "medarbeiderundersøkelse",
      nn: "medarbeidarundersøking",
      en: "employee survey cycle",
      purpose: LocalizedText(
        nb: "Se hvordan ansatte har det, og hva som er verdt å ta vare på",
        nn: "Sjå korleis dei tilsette har det, og kva som er verdt å ta vare på",
        en: "See how staff are doing, and what is worth keeping"),
      phases: [.plan], duty: .handbook, source: "S4 §3.1.5; S3",
      people: MethodRange(10, nil), minutes: MethodRange(15, 20),
      commands: ["draw {document} --sheet results"]),
    Method(
      "M19", nb: "intervju",
      nn: "intervju",
      en: "interview",
      purpose: LocalizedText(
        nb: "Høre hvordan én person ser det, uten andre til stede",
        nn: "Høyre korleis éin person ser det, utan andre til stades",
        en: "Hear how one person sees it, with nobody else present"),
      phases: [.plan], duty: .may, source: "S4 §3.1.6; S0; S2 §2.3",
      people: MethodRange(2, 2), minutes: MethodRange(20, 30),
      commands: ["draw {document} --sheet schedule"]),
    Method(
      "M20", nb: "fokusintervju",
      nn: "fokusintervju",
      en: "focus interview",
      purpose: LocalizedText(
        nb: "Høre hvordan en gruppe ser det, med like lang tid til alle spørsmål",
        nn: "Høyre korleis ei gruppe ser det, med like lang tid til alle spørsmåla",
        en: "Hear how a group sees it, with equal time for each question"),
      phases: [.plan], duty: .notCovered, source: "S0",
      people: MethodRange(4, 8), minutes: MethodRange(45, 60),
      commands: ["groups {document}", "draw {document} --sheet agenda"]),
    Method(
      "M21", nb: "intervjuguide og svarskjema",
      nn: "intervjuguide og svarskjema",
      en: "focus interview form",
      purpose: LocalizedText(
        nb: "Ha fire spørsmål på ett ark, og plass til svarene",
        nn: "Ha fire spørsmål på eitt ark, og plass til svara",
        en: "Have four questions on one sheet, with room for the answers"),
      phases: [.plan], duty: .notCovered, source: "S0",
      people: MethodRange(4, 8), minutes: MethodRange(45, 60),
      commands: ["draw {document} --sheet form"]),
    Method(
      "M22", nb: "styrketre og utfordringstre",
      nn: "styrketre og utfordringstre",
      en: "strengths and challenge tree",
      purpose: LocalizedText(
        nb: "Vise det mange har sagt, samlet etter tema, både det gode og det vanskelige",
        nn: "Vise det mange har sagt, samla etter tema, både det gode og det vanskelege",
        en: "Show what many have said by theme, both the good and the hard"),
      phases: [.plan], duty: .notCovered, source: "S0",
      people: MethodRange(4, 30), minutes: MethodRange(20, 40),
      commands: ["draw {document} --sheet trees"]),
    Method(
      "M23", nb: "statistikk",
      nn: "statistikk",
      en: "statistics",
      purpose: LocalizedText(
        nb: "Følge ett tall over tid, og se om en endring er til å stole på",
        nn: "Følgje eitt tal over tid, og sjå om ei endring er til å stole på",
        en: "Follow one number over time, and see whether a change can be trusted"),
      phases: [.plan], duty: .may, source: "S4 §3.1.7",
      people: MethodRange(1, 2), minutes: MethodRange(15, 30),
      commands: ["draw {document} --sheet chart", "statistics {unit}"]),
    Method(
      "M24", nb: "observasjon",
      nn: "observasjon",
      en: "observation",
      purpose: LocalizedText(
        nb: "Gå dit det skjer, og telle eller se, med samtykke",
        nn: "Gå dit det skjer, og telje eller sjå, med samtykke",
        en: "Go where it happens, and count or look, with consent"),
      phases: [.plan], duty: .may, source: "S4 §3.1.8",
      people: MethodRange(1, 3), minutes: MethodRange(30, 120),
      commands: ["draw {document} --sheet tally-sheet", "draw {document} --sheet consent"]),
  ]
}
