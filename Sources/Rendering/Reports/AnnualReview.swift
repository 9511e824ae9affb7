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
                    .words("\(index + 1)"), .words(goal.name), .status(mark(goal.answer)),
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

  private enum Answer { case yes, partly, no, ask }

  private struct SubGoal {
    let name: String
    let answer: Answer
    let evidence: String
  }

  private func mark(_ answer: Answer) -> StatusMark {
    switch answer {
    case .yes: StatusMark(.done, w("ja", "yes"))
    case .partly: StatusMark(.half, w("delvis", "partly"))
    case .no: StatusMark(.rejected, w("nei", "no"))
    case .ask: StatusMark(.notStarted, w("spør", "ask"))
    }
  }

  /// Improvements, ideas and steps that have become practice.
  private var newPractices: Int {
    progress.improvements.count { $0.status == .standardised }
      + workspace.documents(in: unit).count {
        $0.type === Idea.type && $0[Idea.status]?.value == .standardised
      } + progress.finished.count { $0.status == .standardised }
  }

  /// What stands instead of «0 av 0».
  private func none(_ nb: String, _ nn: String, _ en: String) -> String {
    w("ingen \(nb) er skrevet ned", "ingen \(nn) er skrivne ned", "no \(en) are written down")
  }

  /// All, some or none of so many.
  private func answer(_ count: Int, of total: Int) -> Answer {
    total == 0 || count == 0 ? .no : count == total ? .yes : .partly
  }

  private var subGoals: [SubGoal] {
    let lineage = workspace.lineage(of: unit)
    let overall = lineage.dropFirst().flatMap { workspace.documents(in: $0) }.count {
      $0.type?.name == "goal"
    }
    let goals = progress.goals
    let measurable = goals.count { $0.target != nil && $0.due != nil }
    let accepted = goals.count { $0.goal[Goal.acceptedBy] != nil }
    let deviations = workspace.documents(in: unit).filter { $0.type?.name == "deviation" }
    let recent = deviations.count { document in
      let day = document[Deviation.registered] ?? document[Deviation.occurred]
      return day.map { $0.value.days(to: today) <= 365 } ?? false
    }
    let roles = workspace.roles(of: unit)
    let vacant = roles.count(where: \.isVacant)
    let rows = unit.document.rows(Unit.roles)
    let trained = rows.count { $0[Unit.course] != nil }
    let arenas = book.arenas(of: unit)
    let purposeful = arenas.count { $0.purpose != nil }
    let control = lineage.flatMap { $0.document.rows(Unit.internalControl) }
    let documented = control.count { $0[Unit.controlDocument] != nil }
    let standards = newPractices
    let leader = unit.document[Unit.leader]?.value
    return [
      SubGoal(
        name: w(
          "Overordnede mål og verdier er kjent", "Overordna mål og verdiar er kjende",
          "Overall goals and values are known"),
        answer: .ask,
        evidence: w(
          "\(overall) mål på nivåene over", "\(overall) mål på nivåa over",
          "\(overall) goals on the levels above")),
      SubGoal(
        name: w(
          "Målene er brutt ned og målbare", "Måla er brotne ned og målbare",
          "Goals are broken down and measurable"),
        answer: answer(min(measurable, accepted), of: goals.count),
        evidence: goals.isEmpty
          ? none("mål", "mål", "goals")
          : w(
            "\(measurable) av \(goals.count) har tall og frist, \(accepted) er akseptert",
            "\(measurable) av \(goals.count) har tal og frist, \(accepted) er aksepterte",
            "\(measurable) of \(goals.count) have a number and a deadline, \(accepted) are accepted"
          )),
      SubGoal(
        name: w(
          "Meldesystemet er kjent og brukt", "Meldesystemet er kjent og brukt",
          "The reporting system is known and used"),
        answer: recent > 0 ? .partly : .ask,
        evidence: w(
          "\(recent) avvik siste tolv måneder", "\(recent) avvik siste tolv månader",
          "\(recent) deviations in twelve months")),
      SubGoal(
        name: w("Rollene er avklart", "Rollene er avklarte", "Roles are defined"),
        answer: answer(roles.count - vacant, of: roles.count),
        evidence: roles.isEmpty
          ? none("roller", "roller", "roles")
          : w.count(roles.count, w("rolle", "role"), w("roller", "roles")) + ", "
            + w.count(vacant, w("ledig", "vacant"), w("ledige", "vacant"))),
      SubGoal(
        name: w(
          "Alle vet hvem de rapporterer til", "Alle veit kven dei rapporterer til",
          "Everybody knows whom they report to"),
        answer: leader == nil ? .no : .ask,
        evidence: leader.map { w("Leder: \($0)", "Leiar: \($0)", "Leader: \($0)") }
          ?? w(
            "ingen leder er skrevet ned", "ingen leiar er skriven ned", "no leader is written down")
      ),
      SubGoal(
        name: w(
          "Team har et tydelig oppdrag", "Team har eit tydeleg oppdrag",
          "Teams have a clear assignment"),
        answer: .ask, evidence: "–"),
      SubGoal(
        name: w(
          "Viktige rutiner er kjent", "Viktige rutinar er kjende", "Important routines are known"),
        answer: control.isEmpty ? .no : documented < control.count ? .partly : .ask,
        evidence: control.isEmpty
          ? none("områder", "område", "areas")
          : w(
            "\(documented) av \(control.count) områder er dokumentert",
            "\(documented) av \(control.count) område er dokumenterte",
            "\(documented) of \(control.count) areas are documented")),
      SubGoal(
        name: w(
          "Møteplassene har et formål", "Møteplassane har eit føremål", "Arenas have a purpose"),
        answer: answer(purposeful, of: arenas.count),
        evidence: arenas.isEmpty
          ? none("arenaer", "arenaer", "arenas")
          : w(
            "\(purposeful) av \(arenas.count) arenaer har formål",
            "\(purposeful) av \(arenas.count) arenaer har føremål",
            "\(purposeful) of \(arenas.count) arenas have a purpose")),
      SubGoal(
        name: w(
          "Krav til kompetanse er kjent", "Krav til kompetanse er kjende",
          "Competence requirements are known"),
        answer: answer(trained, of: rows.count) == .yes ? .partly : answer(trained, of: rows.count),
        evidence: rows.isEmpty
          ? none("roller", "roller", "roles")
          : w(
            "\(trained) av \(rows.count) roller har HMS-kurs",
            "\(trained) av \(rows.count) roller har HMS-kurs",
            "\(trained) of \(rows.count) roles have the HSE course")),
      SubGoal(
        name: w(
          "Det er klart hva som er god praksis", "Det er klart kva som er god praksis",
          "It is clear what good practice is"),
        answer: .ask,
        evidence: w(
          "Ny praksis: \(standards)", "New practice: \(standards)")),
    ]
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
    let standards = newPractices
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
          "\(w.count(activities.count, "aktivitet", "aktiviteter")), \(late) forsinket",
          "\(w.count(activities.count, "aktivitet", "aktivitetar")), \(late) forseinka",
          "\(w.count(activities.count, "activity", "activities")), \(late) late")
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
