package import Model
import Source

/// The final report of an improvement (M65): goal against result, what was done, what was learnt, what
/// lives on and who keeps it.
extension ReportMaterial {
  /// Improvements a final report can be written of, the best first: finished ones, the latest before
  /// the others; then those in their last phase.
  package var finalCandidates: [Document] {
    progress.improvements.filter {
      $0.status?.isDone ?? false || $0.verdict != nil || $0.phase == .act
    }
    .sorted {
      ($0.isOpen ? 1 : 0, -($0.lastChange?.day.dayNumber ?? 0), $0.document.path)
        < ($1.isOpen ? 1 : 0, -($1.lastChange?.day.dayNumber ?? 0), $1.document.path)
    }.map(\.document) + closedProjects
  }

  package func final(_ document: Document) -> Report {
    if let project = ProjectReading(document) { return final(project) }
    let language = document.language(in: workspace)
    let w = Wording(language)
    let holder = workspace.planHolder(of: document)
    let steps = holder.rows(ActionPlan.steps)
    let evaluation = workspace.documents(ofType: "evaluation").filter {
      workspace.improvement(ofEvaluation: $0)?.path == document.path
    }.max {
      ($0[Evaluation.evaluatedOn]?.value.dayNumber ?? 0)
        < ($1[Evaluation.evaluatedOn]?.value.dayNumber ?? 0)
    }
    var sections = [
      SheetSection(
        w("Måloppnåelse", "Måloppnåing", "Goal attainment"), attainment(document, evaluation, w))
    ]
    let open = progress.actions.filter { $0.document.path == holder.path }
    if !steps.isEmpty {
      let done = steps.count { $0[Step.status]?.value.isDone ?? ($0[Step.done] != nil) }
      sections.append(
        SheetSection(
          w("Det vi gjorde", "Det vi gjorde", "What we did"),
          count: w("\(done) av \(steps.count)", "\(done) of \(steps.count)"),
          [
            .table(
              SheetTable(
                [
                  .init(w("Tiltak", "Action"), 66), .init(w("Ferdig", "Done"), 22),
                  .init(Labels.status[language], 34),
                  .init(w("Det så vi av det", "Det såg vi av det", "What we saw"), 48),
                ],
                steps.prefix(14).compactMap { row in
                  row[Step.what].map { what in
                    [
                      .words(what.value), .words(row[Step.done]?.value.short(language) ?? "–"),
                      .status(
                        StatusMark(
                          row[Step.status]?.value ?? (row[Step.done] == nil ? nil : .done),
                          due: row[Step.due]?.value, today: today, language: language)),
                      .words(holder.comment(of: row) ?? "–"),
                    ]
                  }
                }, total: steps.count))
          ]))
    }
    func prose(_ title: String, _ source: Document, _ section: Section) {
      let parts = source.prose(section)
      guard !parts.isEmpty else { return }
      sections.append(SheetSection(title, parts.prefix(4).map { .paragraph($0.text) }))
    }
    prose(w("Resultat", "Result"), document, Improvement.results)
    if let evaluation {
      prose(w("Erfaringer", "Erfaringar", "Experience"), evaluation, Evaluation.effect)
      prose(w("Det som gjenstår", "Det som står att", "What remains"), evaluation, Evaluation.more)
      prose(
        w("Delt med andre", "Delt med andre", "Shared with others"), evaluation, Evaluation.sharing)
    }
    prose(w("Oppfølging", "Follow-up"), document, Improvement.followUp)
    var handed: [SheetBlock] = []
    if !open.isEmpty {
      handed.append(
        .bullets(
          open.prefix(6).map { action in
            SheetItem(
              "\(action.what): \(dash(action.owner)), \(short(action.due))", path: holder.path)
          }))
    }
    if let day = evaluation?[Evaluation.recheck]?.value {
      handed.append(
        .paragraph(
          w(
            "Vi ser etter om det holder seg \(day.written(language)).",
            "Vi ser etter om det held seg \(day.written(language)).",
            "We look whether it lasts on \(day.written(language)).")))
    }
    handed.append(
      .form(
        w(
          "Hvem tar dette videre, og hvem har fått vite det?",
          "Kven tek dette vidare, og kven har fått vite det?",
          "Who takes this on, and who has been told?"), lines: 2))
    sections.append(SheetSection(w("Overlevering", "Overlevering", "Handover"), handed))
    let unit = workspace.unit(of: document)?.title ?? self.unit.title
    return Report(
      kind: .final, language: language, subject: document.title,
      fields: [
        SheetField(Labels.unit[language], unit),
        SheetField(Labels.owner[language], document[Improvement.owner]?.value),
        SheetField(
          Labels.started[language], document[Improvement.started]?.value.written(language)),
        SheetField(Labels.date[language], today.written(language)),
      ].filter { !$0.value.isEmpty }, sections: sections, today: today, path: document.path,
      updated: document[CommonFields.updated]?.value)
  }

  private func attainment(
    _ document: Document, _ evaluation: Document?, _ w: Wording
  ) -> [SheetBlock] {
    var blocks: [SheetBlock] = [.paragraph(document.title)]
    guard let goal = workspace.goal(of: document) else {
      return blocks + [
        .paragraph(
          w("Saken har ikke noe mål.", "Saka har ikkje noko mål.", "The case has no goal."))
      ]
    }
    if let statement = goal.statement { blocks.append(.paragraph(statement.value)) }
    let trend = GoalTrend(goal, in: workspace, on: today)
    let verdict =
      evaluation?[Evaluation.verdict]?.value.label[w.language]
      ?? document[Improvement.verdict]?.value.label[w.language] ?? trend.outlook.label[w.language]
    // A unit in words stands with the label: three of them have no room side by side.
    let unit = trend.measuredIn.flatMap {
      $0.count > 4 && !["prosent", "percent"].contains($0) ? $0 : nil
    }
    func figure(_ quantity: Quantity?, _ label: String) -> SheetFigure {
      SheetFigure(
        quantity?.written(in: unit == nil ? trend.measuredIn : nil, w.language) ?? "–",
        [label, unit].compactMap { $0 }.joined(separator: ", "))
    }
    let latest = trend.latest.map { Quantity(value: $0.value, decimals: $0.decimals) }
    blocks.append(
      .figures([
        figure(trend.baseline, Labels.baseline[w.language].lowercased()),
        figure(trend.target, Labels.goal[w.language].lowercased()),
        figure(
          evaluation?[Evaluation.result]?.value ?? latest, w("ble det", "vart det", "it came to")),
      ]))
    let series =
      evaluation.flatMap { workspace.document($0[Evaluation.series], from: $0, type: "series") }
      ?? workspace.series(ofImprovement: document)
    if let series,
      let view = ChartView.orRunChart(
        of: series, in: workspace, goal: goal,
        actions: ChartView.actions(of: workspace.planHolder(of: document)), language: w.language)
    {
      blocks.append(.chart(view))
    }
    blocks.append(.paragraph(w("Konklusjon: \(verdict).", "Conclusion: \(verdict).")))
    return blocks
  }
}
