import Model
import Source

/// The final report of a project (M65): each goal of the plan against what came, what was learnt,
/// the benefits, and who takes it on.
extension ReportMaterial {
  /// Projects of the unit that are closed, or whose final report is begun; the latest first.
  var closedProjects: [Document] {
    workspace.documents(in: unit).filter { document in
      guard let project = ProjectReading(document) else { return false }
      return project.isClosed || !document.rows(Project.attainment).isEmpty
    }.sorted {
      (-($0[Project.closedOn]?.value.dayNumber ?? 0), $0.path)
        < (-($1[Project.closedOn]?.value.dayNumber ?? 0), $1.path)
    }
  }

  func final(_ project: ProjectReading) -> Report {
    let document = project.document
    let language = document.language(in: workspace)
    let w = Wording(language)
    let sheet = ProjectSections(
      project, PrintMaterial(document, in: workspace, today: today, language: language))
    let rows = project.goals.map { goal -> [SheetCell] in
      let row = project.attainment(of: goal)
      let verdict = row?[Project.attained]?.value
      return [
        .bold(goal.number ?? "–"), .words(goal.text.value),
        .words(row?[Project.attainedResult]?.value ?? "–"),
        verdict.map { .status(StatusMark($0.status, language: language)) } ?? .words("–"),
      ]
    }
    let reached = project.goals.count {
      project.attainment(of: $0)?[Project.attained]?.value == .reached
    }
    var sections = [
      SheetSection(
        Project.attainment.heading[language],
        count: w(
          "\(reached) av \(rows.count) nådd", "\(reached) av \(rows.count) nådde",
          "\(reached) of \(rows.count) reached"),
        [
          rows.isEmpty
            ? .form(Project.attainment.question[language], lines: 3)
            : .table(
              SheetTable(
                [
                  .init(Labels.number[language], 12), .init(Labels.goal[language], 66),
                  .init(w("Resultat", "Result"), 58),
                  .init(w("Konklusjon", "Verdict"), 34),
                ], rows, limit: 40))
        ])
    ]
    for section in [Project.experience, Project.benefitStatus, Project.handover] {
      let parts = document.prose(section)
      sections.append(
        SheetSection(
          section.heading[language],
          parts.isEmpty ? [.form(section.question[language], lines: 2)] : SheetBlock.prose(parts)))
    }
    if let milestones = sheet.milestones { sections.insert(milestones, at: 1) }
    return Report(
      kind: .final, language: language, subject: document.title,
      fields: ([
        SheetField(Labels.unit[language], workspace.unit(of: document)?.title),
        SheetField(
          w("Avsluttet", "Avslutta", "Closed"),
          document[Project.closedOn]?.value.written(language)),
      ] + sheet.fields).filter { !$0.value.isEmpty },
      sections: sections, today: today, path: document.path,
      updated: document[CommonFields.updated]?.value)
  }
}
