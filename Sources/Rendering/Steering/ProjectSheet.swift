import Model
import Source

/// A project on paper: goals, line of time, phases with decision points, milestones, risks (M41,
/// M56).
extension PrintKind {
  package static let project = PrintKind(
    of: "project", name: LocalizedText(nb: "prosjektark", nn: "prosjektark", en: "project"),
    summary: LocalizedText(
      nb: "mål, tidslinje, faser, milepæler og risikoer",
      nn: "mål, tidslinje, fasar, milepælar og risikoar",
      en: "goals, line of time, phases, milestones and risks")
  ) { material in
    guard let project = ProjectReading(material.document) else { return nil }
    let sheet = ProjectSections(project, material)
    let sections = [
      sheet.timeLine, sheet.effectGoals, sheet.phases, sheet.milestones, sheet.risks,
      sheet.organisation,
    ].compactMap { $0 }
    guard !sections.isEmpty else { return nil }
    return SectionedSheet(
      title: material.document.title, of: material,
      summary: sheet.w("Prosjektplan", "Prosjektplan", "Project plan"), fields: sheet.fields,
      sections: sections, paper: .a4Landscape)
  }

  /// The latest status report on one page (M55).
  package static let projectStatus = PrintKind(
    of: "project",
    name: LocalizedText(nb: "statusrapport", nn: "statusrapport", en: "status-report"),
    summary: LocalizedText(
      nb: "den siste statusrapporten på én side", nn: "den siste statusrapporten på éi side",
      en: "the latest status report on one page")
  ) { material in
    guard let project = ProjectReading(material.document) else { return nil }
    let sheet = ProjectSections(project, material)
    let language = material.language
    let report = project.reports.last
    var sections: [SheetSection] = []
    for part in report?.parts ?? [] {
      sections.append(
        SheetSection(
          part.field.label(language),
          [part.text.map { .paragraph($0) } ?? .form(part.field.meaning[language] + ".", lines: 2)]
        ))
    }
    if report == nil {
      sections = [
        Project.deviation, Project.assessment, Project.likelihood, Project.proposal,
      ].map { field in
        SheetSection(
          field.declaration.label(language),
          [.form(field.declaration.meaning[language] + ".", lines: 3)])
      }
    }
    if let light = report?.light {
      sections[0].count =
        "\(Project.light.declaration.label(language)): \(light.label[language])"
    }
    if let line = sheet.timeLine { sections.append(line) }
    if let next = sheet.nextMilestones { sections.append(next) }
    if let earlier = sheet.earlierReports { sections.append(earlier) }
    return SectionedSheet(
      title: sheet.w(
        "Status: \(material.document.title)", "Status: \(material.document.title)"),
      of: material, summary: sheet.w("Statusrapport", "Status report"),
      fields: [
        SheetField(
          Labels.date[language],
          (report?.date.value ?? material.today).written(language))
      ] + sheet.fields.prefix(1) + sheet.fields.dropFirst(2).prefix(1), sections: sections,
      flows: false)
  }
}

/// The sections that sheets and reports of a project share.
struct ProjectSections {
  let project: ProjectReading
  let material: PrintMaterial
  let w: Wording

  private var document: Document { project.document }
  private var language: LanguageCode { material.language }

  init(_ project: ProjectReading, _ material: PrintMaterial) {
    self.project = project
    self.material = material
    w = Wording(material.language)
  }

  var fields: [SheetField] {
    [
      SheetField(Project.leader.declaration.label(language), document[Project.leader]?.value),
      SheetField(Project.client.declaration.label(language), document[Project.client]?.value),
      SheetField(
        Project.ends.declaration.label(language),
        document[Project.ends]?.value.written(language)),
      SheetField(Project.budget.declaration.label(language), document[Project.budget]?.value),
    ]
  }

  var timeLine: SheetSection? {
    MilestoneLine(project, today: material.today, language: language).map { line in
      SheetSection(
        w("Tidslinje", "Tidslinje", "Line of time"),
        count: w("diamant: beslutningspunkt", "diamant: avgjerdspunkt", "diamond: decision point"),
        [.drawing(line)])
    }
  }

  var effectGoals: SheetSection? {
    let rows = project.effectGoals.map { goal -> [SheetCell] in
      let plan = goal.row[Project.benefitPlan] ?? document[Project.benefits]
      let found = material.workspace.document(plan, from: document)
      return [
        .bold(goal.number ?? "–"), .words(goal.text.value),
        .words(goal.row[Project.beneficiary]?.value ?? "–"),
        .words(goal.row[Project.effectDue]?.value.asWritten(language) ?? "–"),
        .words(found?.title ?? plan?.value.text ?? "–"),
      ]
    }
    guard !rows.isEmpty else { return nil }
    return SheetSection(
      Project.effectGoals.heading[language],
      [
        .table(
          SheetTable(
            [
              .init(Labels.number[language], 14),
              .init(Project.effect.declaration.label(language), 104),
              .init(Project.beneficiary.declaration.label(language), 46),
              .init(Project.effectDue.declaration.label(language), 40),
              .init(Project.benefitPlan.declaration.label(language), 69),
            ], rows))
      ])
  }

  var phases: SheetSection? {
    let rows = project.phases.flatMap { phase -> [[SheetCell]] in
      phase.rows.enumerated().map { index, row in
        let isLast = index == phase.rows.count - 1
        let point = phase.decisionPoint?.value.short(language)
        return [
          index == 0 ? .bold(capitalised(phase.phase.label[language])) : .words(""),
          .bold(row[Project.number]?.value ?? ""), .words(row[Project.resultGoal]?.value ?? "–"),
          .words(
            [row[Project.phaseStart]?.value, row[Project.phaseEnd]?.value]
              .map { $0?.short(language) ?? "…" }.joined(separator: "–")),
          .words(
            isLast
              ? [point, phase.decision].compactMap { $0 }.joined(separator: ": ") : ""),
        ]
      }
    }
    guard !rows.isEmpty else { return nil }
    return SheetSection(
      Project.phases.heading[language],
      [
        .table(
          SheetTable(
            [
              .init(Project.phase.declaration.label(language), 38),
              .init(Labels.number[language], 14),
              .init(Project.resultGoal.declaration.label(language), 96),
              .init(w("Tid", "Time"), 54),
              .init(Project.decisionPoint.declaration.label(language), 71),
            ], rows))
      ])
  }

  var milestones: SheetSection? { milestones(document.rows(Project.milestones).indices) }

  /// The milestones that are not reached, the first three.
  var nextMilestones: SheetSection? {
    let rows = document.rows(Project.milestones)
    let open = rows.indices.filter { rows[$0][Project.reachedOn] == nil }.prefix(3)
    guard !open.isEmpty else { return nil }
    var section = milestones(Array(open))
    section = section.map {
      SheetSection(w("Neste milepæler", "Neste milepælar", "Next milestones"), $0.blocks)
    }
    return section
  }

  private func milestones(_ indices: some Collection<Int>) -> SheetSection? {
    let all = document.rows(Project.milestones)
    let rows = indices.compactMap { index -> [SheetCell]? in
      let row = all[index]
      guard let name = row[Project.milestone]?.value else { return nil }
      let due = row[Project.milestoneDate]?.value
      let reached = row[Project.reachedOn]?.value
      let mark: StatusMark =
        if let reached {
          StatusMark(
            .done,
            w(
              "nådd \(reached.short(language))", "nådd \(reached.short(language))",
              "reached \(reached.short(language))"))
        } else if let due, due < material.today, !project.isClosed {
          StatusMark(.overdue, Labels.daysOver(due.days(to: material.today))[language])
        } else { StatusMark(.notStarted, w("ikke nådd", "ikkje nådd", "not reached")) }
      return [
        .squares(["\(index + 1)"]), .words(name), .words(due?.short(language) ?? "–"),
        .status(mark),
      ]
    }
    guard !rows.isEmpty else { return nil }
    return SheetSection(
      Project.milestones.heading[language],
      [
        .table(
          SheetTable(
            [
              .init(Labels.number[language], 14),
              .init(Project.milestone.declaration.label(language), 130),
              .init(Labels.date[language], 38), .init(Labels.status[language], 60),
            ], rows))
      ])
  }

  var risks: SheetSection? {
    let rows = document.rows(Project.risks).compactMap { row in
      row[Project.criticalRisk].map { risk -> [SheetCell] in
        [
          .words(risk.value), .words(row[Project.measure]?.value ?? "–"),
          .words(row[Project.riskOwner]?.value ?? "–"),
        ]
      }
    }
    guard !rows.isEmpty else { return nil }
    return SheetSection(
      Project.risks.heading[language],
      [
        .table(
          SheetTable(
            [
              .init(Project.criticalRisk.declaration.label(language), 100),
              .init(Project.measure.declaration.label(language), 120),
              .init(Labels.responsible[language], 53),
            ], rows))
      ])
  }

  var organisation: SheetSection? {
    let parts = document.prose(Project.organisation)
    guard !parts.isEmpty else { return nil }
    return SheetSection(
      Project.organisation.heading[language], parts.map { .paragraph($0.text) })
  }

  /// The reports before the latest, the newest first: how it went until now.
  var earlierReports: SheetSection? {
    let earlier = project.reports.dropLast().reversed().prefix(4)
    guard !earlier.isEmpty else { return nil }
    return SheetSection(
      w("Tidligere statuser", "Tidlegare statusar", "Earlier statuses"),
      [
        .table(
          SheetTable(
            [
              .init(Labels.date[language], 28),
              .init(Project.light.declaration.label(language), 26),
              .init(Project.deviation.declaration.label(language), 62),
              .init(Project.proposal.declaration.label(language), 62),
            ],
            earlier.map { report in
              [
                .words(report.date.value.short(language)),
                report.light.map { .status(ProjectSections.mark($0, language)) } ?? .words("–"),
                .words(report.parts[0].text ?? "–"), .words(report.parts[3].text ?? "–"),
              ]
            }))
      ])
  }

  /// A colour said with a sign, so that it is read without colour too.
  static func mark(_ light: ProjectLight, _ language: LanguageCode) -> StatusMark {
    switch light {
    case .green: StatusMark(.done, light.label[language])
    case .yellow: StatusMark(.half, light.label[language])
    case .red: StatusMark(.overdue, light.label[language])
    }
  }
}
