import Model
import Source

/// You are here in the nine steps (M71): the strip, what proves each step, and what is next.
extension ReportMaterial {
  var nineSteps: Report {
    guard let steps = progress.nineSteps else {
      return make(
        .nineSteps,
        [
          ReportSection(
            w("Ingen undersøkelse ennå", "Inga undersøking enno", "No survey yet"),
            [
              .steps(NineStepStrip(nil, language: language)),
              .paragraph(
                w(
                  "Verken enheten eller nivåene over har en medarbeiderundersøkelse i filene. Da begynner dere på trinn 1: forberede året.",
                  "Verken eininga eller nivåa over har ei medarbeidarundersøking i filene. Då byrjar de på steg 1: førebu året.",
                  "Neither the unit nor the levels above have an employee survey in the files. Begin at step 1: prepare the year."
                )), .paragraph(advice(1)),
            ]),
          ReportSection(
            w("De ni trinnene", "Dei ni stega", "The nine steps"),
            [
              .table(
                ReportTable(
                  [
                    .init(w("Trinn", "Steg", "Step"), 12),
                    .init(w("Innhold", "Innhald", "Content"), 54),
                    .init(w("Slik gjør dere det", "Slik gjer de det", "How to do it"), 104),
                  ],
                  (1...9).map { step in
                    [
                      .words("\(step)"),
                      .words(capitalised(NineSteps.name(of: step)[language])),
                      .words(advice(step)),
                    ]
                  }))
            ]),
        ])
    }
    var sections = [
      ReportSection(steps.survey.title, [.steps(NineStepStrip(steps, language: language))])
    ]
    let next = steps.next
    if next <= 9 {
      var blocks: [ReportBlock] = [
        .paragraph(advice(next))
      ]
      if !steps.skipped.isEmpty {
        let list = steps.skipped.map(String.init).joined(separator: ", ")
        blocks.append(
          .paragraph(
            w(
              "Trinn uten spor i filene: \(list). Er de gjort, så skriv møtet ned. Er de hoppet over, så ta dem med neste år.",
              "Steg utan spor i filene: \(list). Er dei gjorde, så skriv møtet ned. Er dei hoppa over, så ta dei med neste år.",
              "Steps without a trace in the files: \(list). If done, write the meeting down. If skipped, take them next year."
            )))
      }
      if let meeting = nextMeeting {
        blocks.append(
          .paragraph(
            w(
              "Neste møte dere alt har: \(meeting.title), \(meeting.when).",
              "Neste møte de alt har: \(meeting.title), \(meeting.when).",
              "The next meeting you already have: \(meeting.title), \(meeting.when).")))
      }
      sections.append(
        ReportSection(
          w(
            "Neste: trinn \(next), \(NineSteps.name(of: next).nb)",
            "Neste: steg \(next), \(NineSteps.name(of: next).nn)",
            "Next: step \(next), \(NineSteps.name(of: next).en)"), blocks))
    }
    sections.append(
      ReportSection(
        w("Det som viser trinnene", "Det som viser stega", "What shows the steps"),
        [
          .table(
            ReportTable(
              [
                .init(w("Trinn", "Steg", "Step"), 12),
                .init(w("Innhold", "Innhald", "Content"), 54),
                .init(w("Dag", "Day"), 24), .init(w("Vist av", "Shown by"), 80),
              ],
              steps.steps.map { step in
                [
                  .words("\(step.number)"),
                  .words(capitalised(NineSteps.name(of: step.number)[language])),
                  .words(short(step.day)),
                  step.evidence.first.map { .linked($0.title, path: $0.path) } ?? .words("–"),
                ]
              }))
        ]))
    return make(.nineSteps, sections)
  }

  /// What the next step asks for, in a sentence or two.
  private func advice(_ step: Int) -> String {
    switch step {
    case 1:
      w(
        "Ledergruppa velger tid, formål og hvem som svarer på hva. Sett datoene i årshjulet.",
        "Leiargruppa vel tid, føremål og kven som svarar på kva. Set datoane i årshjulet.",
        "The leader group chooses time, purpose and who answers what. Put the dates in the year wheel."
      )
    case 2:
      w(
        "Kall inn verneombud og tillitsvalgt før undersøkelsen åpner. Bli enige om hvordan de er med.",
        "Kall inn verneombod og tillitsvald før undersøkinga opnar. Bli samde om korleis dei er med.",
        "Meet the safety and union representatives before the survey opens. Agree on how they take part."
      )
    case 3:
      w(
        "Ta undersøkelsen opp på et personalmøte: hvilken leder og hvilke kolleger spørsmålene gjelder.",
        "Ta undersøkinga opp på eit personalmøte: kva leiar og kva kollegaer spørsmåla gjeld.",
        "Take the survey up in a staff meeting: which leader and which colleagues the questions are about."
      )
    case 4:
      w(
        "Sett av arbeidstid til å svare, og minn om fristen to ganger.",
        "Set av arbeidstid til å svare, og minn om fristen to gonger.",
        "Give working time to answer, and remind of the deadline twice.")
    case 5:
      w(
        "Ledergruppa går gjennom resultatene, velger temaer og sier hvilken støtte enhetene får.",
        "Leiargruppa går gjennom resultata, vel tema og seier kva støtte einingane får.",
        "The leader group goes through the results, chooses themes and says which support units get."
      )
    case 6:
      w(
        "Planlegg møtet med de ansatte sammen med verneombud og tillitsvalgt: hvem legger fram, og hvordan alle kommer til orde.",
        "Planlegg møtet med dei tilsette saman med verneombod og tillitsvald: kven legg fram, og korleis alle kjem til orde.",
        "Plan the staff meeting with the representatives: who presents, and how everybody is heard."
      )
    case 7:
      w(
        "Snakk om resultatene med alle, helst innen fire uker. Spør hva dere vil ta vare på og hva dere vil gjøre noe med.",
        "Snakk om resultata med alle, helst innan fire veker. Spør kva de vil ta vare på og kva de vil gjere noko med.",
        "Talk about the results with everybody, best within four weeks. Ask what to keep and what to change."
      )
    case 8:
      w(
        "Skriv handlingsplanen: ett til tre tiltak, hver med ansvarlig og frist. Se på den på hvert personalmøte.",
        "Skriv handlingsplanen: eitt til tre tiltak, kvart med ansvarleg og frist. Sjå på han på kvart personalmøte.",
        "Write the action plan: one to three actions, each with an owner and a deadline. Look at it in every staff meeting."
      )
    default:
      w(
        "Ledergruppa samler planene, ser hva som virker, og svarer på det enhetene har bedt om.",
        "Leiargruppa samlar planane, ser kva som verkar, og svarar på det einingane har bede om.",
        "The leader group gathers the plans, sees what works, and answers what the units asked for."
      )
    }
  }
}
