package import Drawing
import Model
import Source

/// The sheet on the table when a process is walked through: nine moves, the kinds of waste, the four
/// questions of value, and an empty ladder to write on (M14, M46, M47).
package struct WorkshopSheet: DrawingSheet {
  package let head: DrawingHead

  package init(_ material: PrintMaterial) {
    let language = material.language
    let w = Wording(language)
    let document = material.document
    head = DrawingHead(
      document, in: material.workspace, today: material.today,
      fields: [
        (
          ValueStream.process.declaration.label(language),
          [document[ValueStream.process]?.value ?? ""]
        ),
        (
          ValueStream.recipient.declaration.label(language),
          [document[ValueStream.recipient]?.value ?? ""]
        ),
        (
          w("Arket", "Arket", "Sheet"),
          [
            w(
              "Arbeidsark til gjennomgangen", "Arbeidsark til gjennomgangen",
              "Working sheet for the walk-through")
          ]
        ),
      ], palette: material.palette, language: language)
  }

  private var w: Wording { Wording(head.language) }

  package var summary: String {
    let moves = FlowMove.allCases.map { $0.label[head.language] }.joined(separator: ", ")
    let wastes = WasteKind.allCases.map { $0.label[head.language] }.joined(separator: ", ")
    return w(
      "Arbeidsark: grep (\(moves)), sløsing (\(wastes)), spørsmål og en tom trapp å skrive på.",
      "Arbeidsark: grep (\(moves)), sløsing (\(wastes)), spørsmål og ei tom trapp å skrive på.",
      "Working sheet: moves (\(moves)), waste (\(wastes)), questions and an empty ladder to write on."
    )
  }

  package func printed(
    on paper: PaperSize?, measuring measurer: any TextMeasurer
  ) -> PrintedPages {
    let sheet = placed(on: .a3, measuring: measurer)
    return PrintedPages(pages: [sheet.page], overflows: sheet.overflows)
  }

  package func body(in place: Box, on paper: PaperSize, _ setting: Typesetting) -> PlacedArea {
    var area = PlacedArea()
    let ladder = 104.0
    area.marks += emptyLadder(in: Box(place.x, place.y, place.width, ladder), setting)
    let top = place.y + ladder + 6
    let rest = place.bottom - top
    let widths = (questions: 97.0, moves: 131.0)
    let gap = 8.0
    let wasteX = place.x + widths.questions + widths.moves + 2 * gap
    var columns: [PlacedArea] = []
    columns.append(
      questions(in: Box(place.x, top, widths.questions, rest), setting))
    columns.append(
      list(
        w(
          "Ni grep, i denne rekkefølgen", "Ni grep, i denne rekkjefølgja",
          "Nine moves, in this order"),
        FlowMove.allCases.map { ($0.label[head.language], $0.prompt[head.language]) },
        marks: .square, in: Box(place.x + widths.questions + gap, top, widths.moves, rest), setting)
    )
    columns.append(
      list(
        w(
          "Elleve slag sløsing, og to slag press", "Elleve slag sløsing, og to slag press",
          "Eleven kinds of waste, and two of pressure"),
        WasteKind.allCases.map { ($0.label[head.language], $0.prompt[head.language]) },
        marks: .box, in: Box(wasteX, top, place.right - wasteX, rest), setting))
    for column in columns {
      area.marks += column.marks
      area.hiddenLines += column.hiddenLines
    }
    return area
  }

  // MARK: - Lists

  private enum ListMark { case square, box }

  /// A heading and one line for each entry: what it is called, what to ask, and a place to count.
  private func list(
    _ title: String, _ entries: [(name: String, prompt: String)], marks kind: ListMark,
    in place: Box,
    _ setting: Typesetting
  ) -> PlacedArea {
    var area = PlacedArea(
      AreaHeading(title).marks(
        x: place.x, y: place.y, width: place.width, palette: setting.palette))
    let first = place.y + 9.4
    let pitch = min(12.4, (place.bottom - first) / Double(entries.count))
    let nameFont = TypeScale.lead.font
    let nameWidth = 44.0
    for (order, entry) in entries.enumerated() {
      let y = first + Double(order) * pitch
      if order > 0 {
        area.marks.append(
          PaperRules.rule(y: y, from: place.x, to: place.right, width: PaperRules.hair))
      }
      let middle = y + pitch / 2
      var inner: [Mark] = []
      var x = place.x
      if case .square = kind {
        inner += NumberMark(.square, "\(order + 1)", size: 5.6, fontSize: 10).marks(
          centre: Point(x + 2.8, middle))
        x += 8
      }
      let name = setting.block(
        capitalised(entry.name),
        styles: [TypeScale.lead, TypeScale.body.bold], width: nameWidth, lines: 1)
      inner.append(
        name.mark(
          at: Point(x, middle + TypeScale.drop(nameFont)), limit: 1, role: .plain))
      let promptX = x + nameWidth + 2
      let boxes = 13.0
      let prompt = setting.block(
        entry.prompt, styles: [TypeScale.pageBody, TypeScale.body],
        width: place.right - boxes - promptX, lines: 1)
      let shown = min(2, prompt.lines.count)
      inner.append(
        prompt.mark(
          at: Point(
            promptX,
            middle + TypeScale.drop(prompt.style.font)
              - Double(shown - 1) * prompt.style.leading / 2), limit: shown, role: .plain))
      area.hiddenLines += prompt.lines.count - shown
      // Room for a tick or a tally.
      inner.append(
        .path(
          PathMark(
            .rectangle(
              Box(place.right - 11, middle - min(3.4, pitch / 2 - 1), 11, min(6.8, pitch - 2))),
            stroke: Stroke(setting.palette.line, PaperRules.write))))
      area.marks.append(.group(Group(.item, inner)))
    }
    return area
  }

  private func questions(in place: Box, _ setting: Typesetting) -> PlacedArea {
    let texts = [
      w(
        "Hjelper steget den det er for?", "Hjelper steget den det er for?",
        "Does the step help the one it is for?"),
      w(
        "Ville de betalt for det, om de så det?", "Ville dei betalt for det, om dei såg det?",
        "Would they pay for it, if they saw it?"),
      w(
        "Endrer det noe for dem?", "Endrar det noko for dei?",
        "Does it change anything for them?"),
      w(
        "Blir det rett første gang?", "Blir det rett første gong?",
        "Is it right the first time?"),
    ]
    var area = PlacedArea(
      AreaHeading(w("Fire spørsmål om verdi", "Four questions of value")).marks(
        x: place.x, y: place.y, width: place.width, palette: setting.palette))
    var y = place.y + 16
    for (order, text) in texts.enumerated() {
      let block = setting.block(
        text, style: TextStyle(Font(14, bold: true), leading: 6), width: place.width - 10)
      area.marks += NumberMark(.ring, "\(order + 1)", size: 6.4, fontSize: 11).marks(
        centre: Point(place.x + 3.2, y - TypeScale.drop(Font(14))))
      area.marks.append(block.mark(at: Point(place.x + 10, y), role: .item))
      y += block.height + 3.6
    }
    let rules = [
      w(
        "Fire ja: verdiskapende.", "Fire ja: verdiskapande.", "Four times yes: value-adding."),
      w(
        "Nei, men loven eller tryggheten krever det: nødvendig.",
        "Nei, men lova eller tryggleiken krev det: nødvendig.",
        "No, but law or safety asks for it: necessary."),
      w("Ellers: sløsing.", "Elles: sløsing.", "Otherwise: waste."),
    ]
    for rule in rules {
      let block = setting.block(rule, style: TypeScale.pageBody, width: place.width)
      area.marks.append(block.mark(at: Point(place.x, y), role: .paragraph))
      y += block.height + 1.4
    }
    area.marks += WritingLines(
      x: place.x, width: place.width, y: y + 10, bottom: place.bottom - 1
    ).marks(setting.palette)
    return area
  }

  // MARK: - Ladder to write on

  /// Ten empty steps over an empty ladder.
  private func emptyLadder(in place: Box, _ setting: Typesetting) -> [Mark] {
    let count = 10
    let label = 34.0
    let sums = 40.0
    var marks = AreaHeading(
      w(
        "Følg én sak: skriv steg for steg", "Følg éi sak: skriv steg for steg",
        "Follow one case: write step by step")
    ).marks(x: place.x, y: place.y, width: place.width, palette: setting.palette)
    let pitch = (place.width - label - sums) / Double(count)
    let gap = 8.0
    let rows: [(String, Double)] = [
      (FlowStepColumns.step.declaration.label(head.language), 26),
      (FlowStepColumns.actor.declaration.label(head.language), 12),
      (FlowStepColumns.value.declaration.label(head.language), 10),
      (FlowStepColumns.rightFirstTime.declaration.label(head.language), 10),
    ]
    var y = place.y + 10
    let stroke = Stroke(setting.palette.line, PaperRules.write)
    for (order, row) in rows.enumerated() {
      marks.append(
        .text(
          TextMark(
            row.0, at: Point(place.x, y + row.1 / 2 + TypeScale.drop(TypeScale.body.font)),
            font: TypeScale.body.bold.font)))
      for step in 0..<count {
        let x = place.x + label + Double(step) * pitch + gap
        let box = Box(x, y + 0.8, pitch - gap, row.1 - 1.6)
        marks.append(
          .path(
            PathMark(
              .rectangle(box),
              stroke: order == 0 ? Stroke(.ink, PaperRules.thin) : stroke)))
        guard order == 0 else { continue }
        marks.append(
          .text(
            TextMark(
              "\(step + 1)", at: Point(x + 1.4, y + 5), font: TypeScale.body.bold.font)))
        if step > 0 {
          marks.append(
            .path(
              PathMark(
                .horizontal(y: y + row.1 / 2, from: x - gap + 1, to: x - 1),
                stroke: Stroke(.ink, PaperRules.thin))))
        }
      }
      y += row.1
    }
    let high = y + 12
    let low = y + 24
    var points: [Point] = []
    for step in 0..<count {
      let start = place.x + label + Double(step) * pitch
      points += [
        Point(start, high), Point(start + gap, high), Point(start + gap, low),
        Point(start + pitch, low),
      ]
    }
    marks.append(
      .path(PathMark(.polyline(points), stroke: Stroke(setting.palette.blue.strong, 0.9))))
    for (word, line) in [
      (w("Venting", "Waiting"), high), (w("Arbeid", "Work"), low),
    ] {
      marks.append(
        .text(
          TextMark(
            word, at: Point(place.x, line + TypeScale.drop(TypeScale.body.font)),
            font: TypeScale.body.bold.font)))
    }
    marks += sumBox(x: place.right - sums + 4, y: high - 9, width: sums - 4, setting)
    return [
      .group(
        Group(
          .figure,
          title: w(
            "Ti tomme steg over ei tom ventetrapp", "Ti tomme steg over ei tom ventetrapp",
            "Ten empty steps over an empty ladder"), marks))
    ]
  }

  private func sumBox(
    x: Double, y: Double, width: Double, _ setting: Typesetting
  ) -> [Mark] {
    let words = [
      w("Fra start til slutt", "Frå start til slutt", "From start to end"),
      w("Sum arbeid", "Sum arbeid", "Sum of work"),
      w("Sum venting", "Sum venting", "Sum of waiting"),
    ]
    return words.enumerated().flatMap { order, word -> [Mark] in
      let line = y + Double(order) * 11 + 8
      return [
        .text(TextMark(word, at: Point(x, line - 4.6), font: TypeScale.small.font)),
        PaperRules.rule(
          y: line + 2.2, from: x, to: x + width, width: PaperRules.write,
          colour: setting.palette.line),
      ]
    }
  }
}

extension PrintKind {
  package static let flowWorkshop = PrintKind(
    of: "value-stream",
    name: LocalizedText(nb: "arbeidsark", nn: "arbeidsark", en: "workshop"),
    summary: LocalizedText(
      nb: "ni grep, slag sløsing og en tom ventetrapp til gjennomgangen",
      nn: "ni grep, slag sløsing og ei tom ventetrapp til gjennomgangen",
      en: "nine moves, kinds of waste and an empty ladder for the walk-through")
  ) { WorkshopSheet($0) }
}
