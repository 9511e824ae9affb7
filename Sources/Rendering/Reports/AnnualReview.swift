import Model
import Source

/// The annual systematic review (M59) with the ten sub-goals (M02): what the files can answer is
/// filled in; the rest is left to the people round the table.
extension ReportMaterial {
  var annualReview: Report {
    make(
      .annualReview,
      fields: [SheetField(w("Periode", "Period"), "\(today.year)")],
      [
        SheetSection(
          w("Ti delmål", "Ti delmål", "Ten sub-goals"),
          [
            .table(
              SheetTable(
                [
                  .init(Labels.number[language], 9), .init(w("Delmål", "Sub-goal"), 68),
                  .init(w("Svar", "Answer"), 26),
                  .init(w("Det filene sier", "Det filene seier", "What the files say"), 67),
                ],
                subGoals.enumerated().map { index, goal in
                  [
                    .words("\(index + 1)"), .words(goal.name), .status(goal.mark),
                    .words(capitalised(goal.evidence)),
                  ]
                }))
          ]),
        SheetSection(
          w("Det vi går gjennom", "Det vi går gjennom", "What we go through"),
          [
            .table(
              SheetTable(
                [
                  .init(w("Tema", "Topic"), 38),
                  .init(w("Det filene sier", "Det filene seier", "What the files say"), 82),
                  .init(w("Vedtak", "Vedtak", "Decision"), 50),
                ], items.map { [.words($0), .words(capitalised($1)), .words("")] }))
          ]),
        SheetSection(
          w(
            "Funn, vedtak og hvem som var med", "Funn, vedtak og kven som var med",
            "Findings, decisions and who took part"),
          [
            .form(
              w(
                "Hva må bli bedre neste år, hvem tar det, og når ser vi etter?",
                "Kva må bli betre neste år, kven tek det, og når ser vi etter?",
                "What must be better next year, who takes it, and when do we look?"), lines: 2)
          ]),
      ])
  }

  /// What the files say of each sub-goal; where they cannot, what the last review says.
  private var subGoals: [(name: String, mark: StatusMark, evidence: String)] {
    let replies = workspace.reviews(of: unit).last?.subGoalReplies ?? []
    return SubGoalFacts(progress, book: book).all.map { fact in
      let reply = replies.first { $0.goal == fact.goal && $0.answer != nil }
      let name = fact.goal.label[language]
      if fact.answer == nil, let reply, let answer = reply.answer?.value {
        let day = reply.day.map { " (\($0.short(language)))" } ?? ""
        return (name, mark(answer), (reply.evidence ?? fact.evidence[language]) + day)
      }
      return (name, mark(fact.answer), fact.evidence[language])
    }
  }

  private func mark(_ answer: SubGoalAnswer?) -> StatusMark {
    switch answer {
    case .yes: StatusMark(.done, w("ja", "yes"))
    case .partly: StatusMark(.half, w("delvis", "partly"))
    case .no: StatusMark(.rejected, w("nei", "no"))
    case nil: StatusMark(.notStarted, w("spør", "ask"))
    }
  }

  /// The topics of the review with what the files count.
  private var items: [(String, String)] {
    let all = workspace.documents(in: unit)
    let deviations = all.filter { $0.type?.name == "deviation" }
    let open = deviations.count(where: \.isOpenDeviation)
    let risks = all.filter { $0.type?.name == "risk-assessment" }
    let stale = risks.count { document in
      document[RiskAssessment.reviewDate].map { $0.value < today } ?? false
    }
    let activities = all.filter { $0.type?.name == "year-wheel" }
      .compactMap { workspace.wheel($0, on: today) }.flatMap(\.activities)
    let late = activities.count { $0.state(on: today) == .overdue }
    let reading = DutyReading(of: unit, in: workspace, on: today)
    let duties = workspace.settings.profiles.flatMap { reading.answers(of: $0) }
    let gaps = duties.count { $0.gap != .none }
    let trained = unit.document.rows(Unit.roles).count { $0[Unit.course] != nil }
    let overdue = progress.overdue.count
    let standards = progress.newPractices
    return [
      (
        w("Varsling", "Varsling", "Whistleblowing"),
        w("Står ikke i filene", "Står ikkje i filene", "Not in the files")
      ),
      (
        w("Avvik", "Deviations"),
        w(
          "\(deviations.count) i alt, \(open) åpne", "\(deviations.count) i alt, \(open) opne",
          "\(deviations.count) in all, \(open) open")
      ),
      (
        w("Prosedyrer", "Prosedyrar", "Procedures"),
        w(
          "\(standards) endret gjennom tiltak", "\(standards) endra gjennom tiltak",
          "\(standards) changed through actions")
      ),
      (
        w("Risiko", "Risk"),
        w.count(
          risks.count, w("vurdering", "assessment"), w("vurderinger", "vurderingar", "assessments"))
          + (stale > 0
            ? w(
              ", \(stale) skulle vært sett på igjen", ", \(stale) skulle vore sett på att",
              ", \(stale) due for review") : "")
      ),
      (
        w("Handlingsplaner", "Handlingsplanar", "Action plans"),
        w(
          "\(w.count(progress.actions.count, "åpent tiltak", "åpne tiltak")), \(overdue) over fristen, \(w.count(progress.drawer.count, "plan", "planer")) i skuffen",
          "\(w.count(progress.actions.count, "ope tiltak", "opne tiltak")), \(overdue) over fristen, \(w.count(progress.drawer.count, "plan", "planar")) i skuffa",
          "\(w.count(progress.actions.count, "open action", "open actions")), \(overdue) past due, \(w.count(progress.drawer.count, "plan", "plans")) in a drawer"
        )
      ),
      (
        w("Årshjul", "Year wheel"),
        w(
          w.count(activities.count, "aktivitet", "aktiviteter")
            + (activities.isEmpty ? "" : ", \(late) forsinket"),
          w.count(activities.count, "aktivitet", "aktivitetar")
            + (activities.isEmpty ? "" : ", \(late) forseinka"),
          w.count(activities.count, "activity", "activities")
            + (activities.isEmpty ? "" : ", \(late) late"))
      ),
      (
        w("Opplæring", "Training"),
        w(
          "\(w.count(trained, "rolle", "roller")) har HMS-kurs",
          "\(w.count(trained, "role", "roles")) \(trained == 1 ? "has" : "have") the HSE course")
      ),
      (
        w("Lovpålagte plikter", "Lovpålagde plikter", "Legal duties"),
        duties.isEmpty
          ? w("Ingen lovverk er valgt", "Ingen lovverk er valde", "No law is chosen")
          : w(
            "\(gaps) av \(duties.count) har en mangel", "\(gaps) av \(duties.count) har ein mangel",
            "\(gaps) of \(duties.count) have a gap")
      ),
      (
        w("Saker og svar", "Saker og svar", "Cases and answers"),
        w(
          "\(progress.unanswered.count) uten svar", "\(progress.unanswered.count) utan svar",
          "\(progress.unanswered.count) without an answer")
      ),
    ]
  }
}
