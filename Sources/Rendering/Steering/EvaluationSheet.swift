import Model
import Source

/// The seven questions, filled in as far as the problem, the plan and the series can answer; lines to
/// write on for the rest (M58).
extension PrintKind {
  package static let evaluation = PrintKind(
    of: "evaluation", "improvement",
    name: LocalizedText(nb: "evaluering", nn: "evaluering", en: "evaluation"),
    summary: LocalizedText(
      nb: "de sju spørsmålene, utfylt så langt filene kan svare",
      nn: "dei sju spørsmåla, utfylte så langt filene kan svare",
      en: "the seven questions, filled in as far as the files can answer")
  ) { EvaluationForm($0).sheet }
}

private struct EvaluationForm {
  let material: PrintMaterial
  let w: Wording
  /// The evaluation document, where there is one.
  let evaluation: Document?
  let improvement: Document?

  init(_ material: PrintMaterial) {
    self.material = material
    w = Wording(material.language)
    let workspace = material.workspace
    if material.document.type?.name == "evaluation" {
      evaluation = material.document
      improvement = workspace.improvement(ofEvaluation: material.document)
    } else {
      improvement = material.document
      evaluation = workspace.documents(ofType: "evaluation").filter {
        workspace.improvement(ofEvaluation: $0)?.path == material.document.path
      }.max {
        ($0[Evaluation.evaluatedOn]?.value.dayNumber ?? 0, $0.path)
          < ($1[Evaluation.evaluatedOn]?.value.dayNumber ?? 0, $1.path)
      }
    }
  }

  private var language: LanguageCode { material.language }

  var sheet: SectionedSheet {
    var sections = Evaluation.questions.enumerated().map { index, question in
      SheetSection("\(index + 1)  \(question.heading[language])", blocks(question))
    }
    if let improvement {
      let phase = improvement[Improvement.phase]?.value
      sections.insert(
        SheetSection(
          w("Her er saken", "Her er saka", "Where the case is"),
          [.drawing(PhaseBar(phase, language: language))]), at: 0)
    }
    sections.append(
      SheetSection(
        w("Konklusjon og beslutning", "Konklusjon og avgjerd", "Verdict and decision"), closing))
    return SectionedSheet(
      title: w(
        "Evaluering: \(material.document.title)", "Evaluering: \(material.document.title)",
        "Evaluation: \(material.document.title)"), of: material,
      summary: w("Sju spørsmål", "Seven questions"),
      fields: [
        SheetField(
          w("Vurdert", "Vurdert", "Evaluated"),
          evaluation?[Evaluation.evaluatedOn]?.value.written(language)),
        SheetField(
          w("Av", "Av", "By"),
          evaluation?[Evaluation.evaluatedBy]?.value.map(\.value).joined(separator: ", ")
            ?? improvement?[Improvement.owner]?.value),
      ], sections: sections)
  }

  private func blocks(_ question: Section) -> [SheetBlock] {
    var blocks: [SheetBlock] = []
    if let evaluation { blocks = SheetBlock.prose(evaluation.prose(question)) }
    if question === Evaluation.effect { blocks += effect }
    if blocks.isEmpty || question === Evaluation.effect && blocks.count == effect.count,
      evaluation.map({ $0.prose(question).isEmpty }) ?? true
    {
      blocks += known(question)
    }
    return blocks.isEmpty ? [.form(question.question[language], lines: 2)] : blocks
  }

  /// What the improvement knows of a question.
  private func known(_ question: Section) -> [SheetBlock] {
    guard let improvement else { return [] }
    let holder = material.workspace.planHolder(of: improvement)
    if question === Evaluation.problem {
      return SheetBlock.prose(Array(improvement.prose(Improvement.background).prefix(2)))
    }
    if question === Evaluation.decided {
      let measures =
        (improvement.rows(Measure.section)
        + (holder.path == improvement.path
          ? [] : holder.rows(Measure.section)))
        .compactMap { row in
          row[Measure.action].map { action in
            SheetItem(
              [row[Measure.number]?.value, action.value].compactMap { $0 }.joined(separator: ". "))
          }
        }
      return measures.isEmpty ? [] : [.bullets(measures)]
    }
    if question === Evaluation.done {
      let rows = holder.rows(ActionPlan.steps)
      guard !rows.isEmpty else { return [] }
      let done = rows.count { $0[Step.status]?.value.isDone ?? ($0[Step.done] != nil) }
      let open = rows.filter { !($0[Step.status]?.value.isDone ?? ($0[Step.done] != nil)) }
      var blocks: [SheetBlock] = [
        .paragraph(
          w(
            "\(done) av \(rows.count) steg i planen er gjort.",
            "\(done) av \(rows.count) steg i planen er gjorde.",
            "\(done) of \(rows.count) steps of the plan are done."))
      ]
      if !open.isEmpty {
        blocks.append(
          .bullets(
            open.prefix(5).compactMap { row in
              row[Step.what].map {
                SheetItem(
                  w("Gjenstår: \($0.value)", "Står att: \($0.value)", "Remains: \($0.value)"))
              }
            }))
      }
      return blocks
    }
    if question === Evaluation.sharing {
      let rows = material.workspace.standards(ofImprovement: improvement)
        .flatMap { $0.rows(Standard.sharing) }
      let items = rows.compactMap { row in
        row[Standard.channel].map { channel in
          SheetItem(
            [
              channel.value, row[Standard.audience]?.value,
              row[Standard.sharedOn]?.value.written(language),
            ].compactMap { $0 }.joined(separator: ", "))
        }
      }
      return items.isEmpty ? [] : [.bullets(items)]
    }
    return []
  }

  /// The goal's numbers and the curve.
  private var effect: [SheetBlock] {
    let workspace = material.workspace
    let goal =
      evaluation.flatMap { workspace.goal(ofEvaluation: $0) }
      ?? improvement.flatMap { workspace.goal(of: $0) }
    guard let goal else { return [] }
    let trend = GoalTrend(goal, in: workspace, on: material.today)
    func written(_ quantity: Quantity?) -> String {
      quantity?.written(language) ?? "–"
    }
    let result =
      evaluation?[Evaluation.result]?.value
      ?? trend.latest.map {
        Quantity(value: $0.value, decimals: $0.decimals)
      }
    var blocks: [SheetBlock] = [
      .figures([
        SheetFigure(
          written(trend.baseline),
          [Labels.baseline[language].lowercased(), trend.measuredIn].compactMap { $0 }
            .joined(separator: ", ")),
        SheetFigure(written(trend.target), Labels.goal[language].lowercased()),
        SheetFigure(written(result), w("siste tall", "siste tal", "latest number")),
      ])
    ]
    let series =
      evaluation.flatMap { workspace.series(ofEvaluation: $0) } ?? workspace.series(of: goal)
    let holder = improvement.map { workspace.planHolder(of: $0) }
    if let series,
      let view = ChartView.orRunChart(
        of: series, in: workspace, goal: goal,
        actions: holder.map { ChartView.actions(of: $0) } ?? [], language: language)
    {
      blocks.append(.drawing(SeriesSection(view, height: 36)))
    }
    return blocks
  }

  private var closing: [SheetBlock] {
    let verdict = evaluation?[Evaluation.verdict]?.value
    let decision = evaluation?[Evaluation.decision]?.value
    var blocks: [SheetBlock] = [
      .drawing(
        ChoiceRow(
          w("Konklusjon", "Konklusjon", "Verdict"),
          EvaluationVerdict.allCases.map {
            (capitalised($0.label[language]), $0 == verdict)
          })),
      .drawing(
        ChoiceRow(
          w("Beslutning", "Avgjerd", "Decision"),
          EvaluationDecision.allCases.map {
            (capitalised($0.label[language]), $0 == decision)
          })),
    ]
    if let day = evaluation?[Evaluation.recheck]?.value {
      blocks.append(
        .paragraph(
          w(
            "Vi ser etter om det holder seg \(day.written(language)).",
            "Vi ser etter om det held seg \(day.written(language)).",
            "We look whether it lasts on \(day.written(language)).")))
    } else {
      blocks.append(
        .form(
          w(
            "Hvilken dag ser vi etter om det holder seg, og hvem gjør det?",
            "Kva dag ser vi etter om det held seg, og kven gjer det?",
            "On which day do we look whether it lasts, and who does it?"), lines: 1))
    }
    return blocks
  }
}

extension SheetBlock {
  /// Running text as blocks: paragraphs, and neighbouring items as one list.
  static func prose(_ parts: [ProsePart]) -> [SheetBlock] {
    var result: [SheetBlock] = []
    var items: [SheetItem] = []
    for part in parts {
      if case .item = part {
        items.append(SheetItem(part.text))
        continue
      }
      if !items.isEmpty { result.append(.bullets(items)) }
      items = []
      result.append(.paragraph(part.text))
    }
    if !items.isEmpty { result.append(.bullets(items)) }
    return result
  }
}
