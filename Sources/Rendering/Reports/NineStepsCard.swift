import Model
import Source

/// You are here in the nine steps (M71): the strip, what proves each step, and what is next.
extension ReportMaterial {
  var nineSteps: Report {
    guard let steps = progress.nineSteps else {
      return make(
        .nineSteps,
        [
          SheetSection(
            w("Ingen undersøkelse ennå", "Inga undersøking enno", "No survey yet"),
            [
              .drawing(NineStepStrip(nil, language: language)),
              .paragraph(
                w(
                  "Verken enheten eller nivåene over har en medarbeiderundersøkelse i filene. Da begynner dere på trinn 1: forberede året.",
                  "Verken eininga eller nivåa over har ei medarbeidarundersøking i filene. Då byrjar de på steg 1: førebu året.",
                  "Neither the unit nor the levels above have an employee survey in the files. Begin at step 1: prepare the year."
                )), .paragraph(advice(1)),
            ]),
          SheetSection(
            w("De ni trinnene", "Dei ni stega", "The nine steps"),
            [
              .table(
                SheetTable(
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
      SheetSection(steps.survey.title, [.drawing(NineStepStrip(steps, language: language))])
    ]
    let next = steps.next
    if next <= 9 {
      var blocks: [SheetBlock] = [
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
        SheetSection(
          w(
            "Neste: trinn \(next), \(NineSteps.name(of: next).nb)",
            "Neste: steg \(next), \(NineSteps.name(of: next).nn)",
            "Next: step \(next), \(NineSteps.name(of: next).en)"), blocks))
    }
    sections.append(
      SheetSection(
        w("Det som viser trinnene", "Det som viser stega", "What shows the steps"),
        [
          .table(
            SheetTable(
              [
                .init(w("Trinn", "Steg", "Step"), 12),
                .init(w("Innhold", "Innhald", "Content"), 54),
                .init(w("Dag", "Day"), 24), .init(w("Vist av", "Shown by"), 80),
              ],
              steps.steps.map { step in
                [
                  .words("\(step.number)"),
                  .words(capitalised(NineSteps.name(of: step.number)[language])),
                  .words(short(step.day ?? step.plannedOn)),
                  step.said.map { .words($0) }
                    ?? step.evidence.first.map { .linked($0.title, path: $0.path) }
                    ?? .words(notShown(step)),
                ]
              }))
        ]))
    return make(.nineSteps, sections)
  }

  /// What stands where nothing shows a step: that it is planned, or why it was left out.
  private func notShown(_ step: NineSteps.Step) -> String {
    if let reason = step.skippedBecause {
      return w("Hoppet over: ", "Hoppa over: ", "Skipped: ") + reason
    }
    return step.plannedOn == nil ? "–" : w("Planlagt", "Planlagt", "Planned")
  }

  private func advice(_ step: Int) -> String { NineStepAdvice(step, w).what }
}
