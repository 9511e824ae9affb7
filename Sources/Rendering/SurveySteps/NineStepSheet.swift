package import Drawing
import Model
import Source

/// «You are here» in the nine steps, on a sheet for the wall: the strip, the card of the next step
/// and what proves each (M71).
package struct NineStepSheet: DrawingSheet {
  package let head: DrawingHead
  private let steps: NineSteps
  private let strip: NineStepStrip
  private let w: Wording

  /// - Parameter material: of a cycle document or a survey. Nil when its unit has no steps to show,
  ///   or is in another round by now.
  package init?(_ material: PrintMaterial) {
    let workspace = material.workspace
    let document = material.document
    guard let unit = workspace.unit(of: document),
      let steps = NineSteps(of: unit, in: workspace, on: material.today),
      steps.cycle?.path == document.path || steps.survey.path == document.path
    else { return nil }
    self.steps = steps
    let language = material.language
    let w = Wording(language)
    self.w = w
    strip = NineStepStrip(steps, language: language)
    let opens = steps.survey[Survey.opens] ?? steps.cycle?[SurveyCycle.opens]
    let closes = steps.survey[Survey.closes] ?? steps.cycle?[SurveyCycle.closes]
    head = DrawingHead(
      document, in: workspace, today: material.today,
      fields: [
        (w("Åpner", "Opnar", "Opens"), [opens?.value.written(language) ?? ""]),
        (w("Stenger", "Stengjer", "Closes"), [closes?.value.written(language) ?? ""]),
        (
          w("Undersøkelse", "Undersøking", "Survey"),
          [steps.survey.path == document.path ? "" : steps.survey.title]
        ),
      ], palette: material.palette, language: language)
  }

  package var summary: String { strip.alternative }

  package func body(in place: Box, on paper: PaperSize, _ setting: Typesetting) -> PlacedArea {
    // The words under the outermost squares are wider than the squares.
    var marks = strip.marks(x: place.x + 6, y: place.y + 3, width: place.width - 12, setting)
    let top = place.y + 3 + NineStepStrip.height + 6
    let left = place.width * 0.4
    let card = nextCard(in: Box(place.x, top, left - 8, place.bottom - top), setting)
    let table = evidence(
      in: Box(place.x + left, top, place.width - left, place.bottom - top), setting)
    marks += card.marks + table.marks
    return PlacedArea(marks, hiddenLines: card.hiddenLines + table.hiddenLines)
  }

  /// What to do next, who takes part and when.
  private func nextCard(in box: Box, _ setting: Typesetting) -> PlacedArea {
    let next = steps.next
    let language = setting.language
    guard next <= 9 else {
      return card(
        w("Alle ni trinnene er gjort", "Alle dei ni stega er gjorde", "All nine steps are done"),
        [
          (
            "",
            w(
              "Legg trinn 1 for neste år i årshjulet.", "Legg steg 1 for neste år i årshjulet.",
              "Put step 1 of next year in the year wheel.")
          )
        ], in: box, setting)
    }
    let name = NineSteps.name(of: next)[language]
    let advice = NineStepAdvice(next, w)
    var lines = [("", advice.what), (w("Hvem", "Kven", "Who"), advice.who)]
    if let day = steps.steps[next - 1].plannedOn {
      lines.append((w("Når", "When"), day.written(language)))
    }
    let open = steps.skipped.map(String.init).joined(separator: ", ")
    if !open.isEmpty {
      lines.append(
        (w("Uten spor", "Utan spor", "Without a trace"), w("trinn ", "steg ", "step ") + open))
    }
    return card(
      w(
        "Neste: trinn \(next), \(name)", "Neste: steg \(next), \(name)",
        "Next: step \(next), \(name)"),
      lines, in: box, setting)
  }

  private func card(
    _ title: String, _ lines: [(label: String, text: String)], in box: Box,
    _ setting: Typesetting
  ) -> PlacedArea {
    let head = setting.block(
      title, style: TextStyle(Font(12, bold: true), leading: 5.2), width: box.width)
    var marks: [Mark] = [
      PaperRules.rule(y: box.y, from: box.x, to: box.right, width: PaperRules.strong),
      head.mark(at: Point(box.x, box.y + 6), role: .heading(level: 2)),
    ]
    var y = box.y + 6 + head.height + 2.6
    var hidden = 0
    for (label, text) in lines {
      if !label.isEmpty {
        marks.append(
          .group(
            Group(
              .paragraph, [.text(TextMark(label, at: Point(box.x, y), font: TypeScale.small.font))])
          ))
        y += 4.6
      }
      let block = setting.block(text, style: TextStyle(Font(11), leading: 5), width: box.width)
      if y + block.height > box.bottom + 5 {
        hidden += block.lines.count
      } else {
        marks.append(block.mark(at: Point(box.x, y)))
      }
      y += block.height + 2.8
    }
    return PlacedArea(marks, hiddenLines: hidden)
  }

  /// The nine, each with its day and what shows it.
  private func evidence(in box: Box, _ setting: Typesetting) -> PlacedArea {
    let language = setting.language
    var marks = AreaHeading(
      w("Det som viser trinnene", "Det som viser stega", "What shows the steps"), scale: .page
    ).marks(x: box.x, y: box.y, width: box.width, palette: setting.palette)
    let widths = (name: box.width * 0.36, day: 22.0)
    let shown = 9 + widths.name + widths.day
    let table = PaperTable(
      columns: [
        .init(w("Trinn", "Steg", "Step"), x: 0, width: 8),
        .init(w("Innhold", "Innhald", "Content"), x: 9, width: widths.name - 3),
        .init(w("Dag", "Day"), x: 9 + widths.name, width: widths.day - 2),
        .init(w("Vist av", "Shown by"), x: shown, width: box.width - shown),
      ],
      rows: steps.steps.map { step in
        [
          step.number == steps.next ? .bold("\(step.number)") : .words("\(step.number)"),
          .words(capitalised(NineSteps.name(of: step.number)[language])),
          .words((step.day ?? step.plannedOn)?.short(language) ?? ""),
          .words(proof(step)),
        ]
      }, width: box.width, style: TypeScale.body,
      summary: w(
        "Trinnene og det som viser dem", "Stega og det som viser dei",
        "The steps and what shows them"))
    let placed = table.placed(
      x: box.x, head: box.y + 11.6, bottom: box.bottom, palette: setting.palette,
      measuring: setting.measurer)
    marks.append(placed.mark)
    return PlacedArea(marks, hiddenLines: placed.hiddenLines)
  }

  private func proof(_ step: NineSteps.Step) -> String {
    if let shown = step.said ?? step.evidence.first?.title { return shown }
    if let reason = step.skippedBecause {
      return w("Hoppet over: ", "Hoppa over: ", "Skipped: ") + reason
    }
    return step.plannedOn == nil ? "–" : w("Planlagt", "Planlagt", "Planned")
  }
}

extension PrintKind {
  package static let nineSteps = PrintKind(
    of: "survey-cycle", "survey",
    name: LocalizedText(nb: "ni-trinn", nn: "ni-steg", en: "nine-steps"),
    summary: LocalizedText(
      nb: "dere er her i de ni trinnene, og kortet for neste trinn",
      nn: "de er her i dei ni stega, og kortet for neste steg",
      en: "you are here in the nine steps, and the card of the next")
  ) { material in NineStepSheet(material) }
}
