package import Drawing
import Model
import Source

/// A service journey as a blueprint for the wall: steps across under their phases, what the user
/// meets above the line of visibility, what happens behind below it (M15), and what people said
/// matters (M16).
package struct JourneySheet: DrawingSheet {
  package let head: DrawingHead
  private let phases: [(name: String?, steps: [Step])]
  private let statements: [Statement]
  private let firstNumber: Int

  private struct Step: Sendable {
    let step: JourneyStep
    let number: Int
  }

  private struct Statement: Sendable {
    let text: String
    let from: String
    let changed: String?
  }

  /// Steps across one sheet at most.
  static let limit = 9
  private static let labels = 34.0

  /// The sheets of a journey; empty when no step is written.
  static func sheets(_ material: PrintMaterial) -> [JourneySheet] {
    let document = material.document
    let language = material.language
    var number = 0
    let all = document.journey.flatMap { phase in
      phase.steps.map { step -> (name: String?, step: Step) in
        number += 1
        return (phase.name, Step(step: step, number: number))
      }
    }
    guard !all.isEmpty else { return [] }
    let statements = document.rows(ServiceJourney.statements).compactMap { row in
      row[ServiceJourney.statement].map { statement in
        let day = row[ServiceJourney.asked]?.value.dayAndMonth(language)
        let from = row[ServiceJourney.said]?.value
        return Statement(
          text: statement.value,
          from: [from, day].compactMap { $0 }.joined(separator: ", "),
          changed: row[ServiceJourney.changed]?.value)
      }
    }
    let count = (all.count + limit - 1) / limit
    let size = (all.count + count - 1) / count
    let head = Self.head(material)
    return (0..<count).map { page in
      let part = all[(page * size)..<min((page + 1) * size, all.count)]
      var phases: [(name: String?, steps: [Step])] = []
      for (name, step) in part {
        if let last = phases.last, last.name == name {
          phases[phases.count - 1].steps.append(step)
        } else {
          phases.append((name, [step]))
        }
      }
      return JourneySheet(
        head: head.numbered(page + 1, of: count), phases: phases,
        statements: page == count - 1 ? statements : [], firstNumber: page * size + 1)
    }
  }

  private static func head(_ material: PrintMaterial) -> DrawingHead {
    let document = material.document
    let language = material.language
    return DrawingHead(
      document, in: material.workspace, today: material.today,
      fields: [
        (
          ServiceJourney.persona.declaration.label(language),
          [document[ServiceJourney.persona]?.value ?? ""]
        ),
        (Labels.responsible[language], [document[ServiceJourney.owner]?.value ?? ""]),
        (Labels.date[language], [document[ServiceJourney.date]?.value.written(language) ?? ""]),
        (
          Labels.participants[language],
          (document[ServiceJourney.participants]?.value ?? []).map(\.value)
        ),
      ], palette: material.palette, language: language)
  }

  private var w: Wording { Wording(head.language) }
  private var steps: [Step] { phases.flatMap(\.steps) }

  package var summary: String {
    phases.map { phase in
      let steps = phase.steps.map { step in
        "\(step.number). \(step.step.name.value)"
          + (step.step.userAction.map { ": \($0)" } ?? "")
          + (step.step.pain.map { " (\($0))" } ?? "")
      }
      return (phase.name.map { "\($0): " } ?? "") + steps.joined(separator: "; ")
    }.joined(separator: ". ") + "."
  }

  package func printed(
    on paper: PaperSize?, measuring measurer: any TextMeasurer
  ) -> PrintedPages {
    let sheet = placed(on: .a3, measuring: measurer)
    return PrintedPages(pages: [sheet.page], overflows: sheet.overflows)
  }

  // MARK: - Rows

  private enum RowKind { case user, contact, visible, hidden, system, actor, pain }

  private struct Line {
    let kind: RowKind
    let label: String
    let texts: [String?]
  }

  private var lines: [Line] {
    let language = head.language
    func line(
      _ kind: RowKind, _ field: FieldDeclaration, _ text: (JourneyStep) -> String?
    ) -> Line {
      Line(kind: kind, label: field.label(language), texts: steps.map { text($0.step) })
    }
    return [
      line(.user, ServiceJourney.userAction.declaration) { $0.userAction },
      line(.contact, ServiceJourney.channel.declaration) { $0.channel },
      line(.visible, ServiceJourney.visible.declaration) { $0.visible },
      line(.hidden, ServiceJourney.hidden.declaration) { $0.hidden },
      line(.system, ServiceJourney.system.declaration) { $0.system },
      line(.actor, ServiceJourney.actor.declaration) { $0.actor },
      line(.pain, ServiceJourney.pain.declaration) { $0.pain },
    ].filter { line in
      line.kind == .user || line.texts.contains { $0 != nil }
    }
  }

  private func style(_ kind: RowKind, _ size: Double) -> TextStyle {
    let leading = size * 0.46
    return TextStyle(Font(size), leading: leading)
  }

  private func height(
    _ line: Line, size: Double, width: Double, _ setting: Typesetting
  ) -> Double {
    let style = style(line.kind, size)
    let inset = line.kind == .pain ? 5.6 : 0
    let count =
      line.texts.map {
        setting.block($0 ?? "", style: style, width: width - inset).lines.count
      }.max() ?? 1
    return Double(max(1, count)) * style.leading + 4
  }

  package func body(in place: Box, on paper: PaperSize, _ setting: Typesetting) -> PlacedArea {
    let lines = lines
    let pitch = min(92, (place.width - JourneySheet.labels) / Double(max(1, steps.count)))
    let width = pitch - 4
    let said = statementHeight(place.width, setting)
    let headHeight = 30.0
    let room = place.height - headHeight - said - (said > 0 ? 6 : 0) - 6
    let sizes = [14.0, 12, 11, 10, 9, 8]
    func heights(_ size: Double) -> [Double] {
      lines.map { height($0, size: size, width: width, setting) }
    }
    let size = sizes.first { heights($0).reduce(0, +) <= room } ?? 8
    var rows = heights(size)
    let whole = rows.reduce(0, +)
    // Leftover room is shared by the rows, so that the blueprint fills its sheet.
    let spare = max(0, min(16, (room - whole) / Double(rows.count)))
    rows = rows.map { $0 + spare }
    var area = PlacedArea(header(in: place, pitch: pitch, setting))
    var y = place.y + headHeight
    var isBehind = false
    for (line, height) in zip(lines, rows) {
      let behind = line.kind == .hidden || line.kind == .system || line.kind == .actor
      if behind, !isBehind {
        area.marks += visibility(y: y + 1, in: place, setting)
        y += 6
      } else if line.kind != lines.first?.kind {
        area.marks.append(
          PaperRules.rule(y: y, from: place.x, to: place.right, width: PaperRules.hair))
      }
      isBehind = isBehind || behind
      area.marks += row(line, size: size, y: y, pitch: pitch, in: place, setting)
      y += height
    }
    if y > place.bottom - said + 0.5 { area.hiddenLines += 1 }
    if said > 0 {
      area.marks += statements(
        in: Box(place.x, place.bottom - said, place.width, said), setting)
    }
    return area
  }

  private func row(
    _ line: Line, size: Double, y: Double, pitch: Double, in place: Box, _ setting: Typesetting
  ) -> [Mark] {
    let style = style(line.kind, size)
    let baseline = y + 2.6 + style.leading * 0.62
    let label = setting.block(
      line.label, styles: [TypeScale.lead, TypeScale.body.bold], width: JourneySheet.labels - 2,
      lines: 2)
    var marks: [Mark] = [label.mark(at: Point(place.x, baseline), role: .headerCell)]
    for (index, text) in line.texts.enumerated() {
      let x = place.x + JourneySheet.labels + Double(index) * pitch
      guard let text else { continue }
      if line.kind == .pain {
        marks += StatusSign.overdue.marks(
          centre: Point(x + 1.9, baseline - TypeScale.drop(style.font)), size: 3.6,
          palette: setting.palette)
        let block = setting.block(text, style: style, width: pitch - 9.6)
        marks.append(block.mark(at: Point(x + 5.6, baseline), role: .cell))
      } else {
        let block = setting.block(text, style: style, width: pitch - 4)
        marks.append(block.mark(at: Point(x, baseline), role: .cell))
      }
    }
    return [.group(Group(.row, marks))]
  }

  // MARK: - Head

  /// Phases over their steps, and the path through the steps: a ring each, a full one where the
  /// moment matters.
  private func header(in place: Box, pitch: Double, _ setting: Typesetting) -> [Mark] {
    let first = place.x + JourneySheet.labels
    var marks: [Mark] = []
    var index = 0
    for phase in phases {
      let start = first + Double(index) * pitch
      let end = start + Double(phase.steps.count) * pitch - 4
      marks.append(
        PaperRules.rule(y: place.y, from: start, to: end, width: PaperRules.strong))
      if let name = phase.name {
        marks.append(
          .group(
            Group(
              .heading(level: 2),
              [
                .text(
                  TextMark(
                    cut(
                      name, font: TypeScale.area, width: end - start, measuring: setting.measurer),
                    at: Point(start, place.y + 6.6), font: TypeScale.area))
              ])))
      }
      index += phase.steps.count
    }
    let path = place.y + 13
    let last = first + Double(steps.count - 1) * pitch
    marks.append(
      .path(
        PathMark(
          .horizontal(y: path, from: first + 2.8, to: last + 2.8),
          stroke: Stroke(setting.palette.blue.strong, 0.9))))
    for (order, step) in steps.enumerated() {
      let x = first + Double(order) * pitch
      let centre = Point(x + 2.8, path)
      if step.step.isMoment {
        marks.append(
          .path(
            PathMark(
              .circle(centre, radius: 3.6), fill: setting.palette.blue.strong,
              stroke: Stroke(.white, 0.6))))
        let font = Font(10, bold: true)
        marks.append(
          .text(
            TextMark(
              "\(step.number)", at: Point(centre.x, centre.y + TypeScale.drop(font)), font: font,
              colour: .white, anchor: .middle)))
      } else {
        marks += NumberMark(.ring, "\(step.number)", size: 5.6, fontSize: 9).marks(centre: centre)
      }
      let name = setting.block(
        step.step.name.value,
        styles: [
          TextStyle(Font(14, bold: true), leading: 5.4),
          TextStyle(Font(12, bold: true), leading: 4.8), TypeScale.lead, TypeScale.body.bold,
        ],
        width: pitch - 4, lines: 2)
      marks.append(
        name.mark(at: Point(x, path + 8.8), limit: 2, role: .plain))
    }
    if steps.contains(where: { $0.step.isMoment }) {
      let font = TypeScale.small.font
      marks.append(
        .path(
          PathMark(
            .circle(Point(place.x + 1.8, path), radius: 1.8),
            fill: setting.palette.blue.strong)))
      let block = setting.block(
        w("øyeblikk som avgjør", "augeblikk som avgjer", "moment that matters"),
        style: TypeScale.small, width: JourneySheet.labels - 8)
      marks.append(
        block.mark(
          at: Point(
            place.x + 5,
            path + TypeScale.drop(font) - Double(block.lines.count - 1) * 1.75), role: .paragraph))
    }
    return marks
  }

  /// What the user sees is above it.
  private func visibility(y: Double, in place: Box, _ setting: Typesetting) -> [Mark] {
    let words = w(
      "Brukeren ser ikke det under linja", "Brukaren ser ikkje det under linja",
      "The user does not see below this line")
    let font = TypeScale.small.font
    let width = setting.width(words, font)
    let middle = y + 1.6
    return [
      .path(
        PathMark(
          .horizontal(y: middle, from: place.x, to: place.right - width - 4),
          stroke: Stroke(.ink, PaperRules.strong, dash: [2.4, 1.6]))),
      .group(
        Group(
          .paragraph,
          [
            .text(
              TextMark(
                words, at: Point(place.right, middle + TypeScale.drop(font)), font: font,
                anchor: .end))
          ])),
    ]
  }

  // MARK: - What matters to you

  private var shownStatements: [Statement] { Array(statements.prefix(4)) }

  private func columnWidth(_ width: Double) -> Double {
    (width + 8) / Double(max(1, shownStatements.count)) - 8
  }

  private func quote(
    _ statement: Statement, width: Double, _ setting: Typesetting
  ) -> (quote: TextBlock, note: TextBlock) {
    let style = TextStyle(Font(14, bold: true), leading: 6)
    let note = [
      statement.from,
      statement.changed.map {
        w("Det endret: ", "Det endra: ", "It changed: ") + lowercasedFirst($0)
      }
        ?? "",
    ].filter { !$0.isEmpty }.joined(separator: "\n")
    return (
      setting.block(
        w("«\(statement.text)»", "“\(statement.text)”"), style: style, width: width),
      setting.block(note, style: TypeScale.pageBody, width: width)
    )
  }

  private func statementHeight(_ width: Double, _ setting: Typesetting) -> Double {
    guard !statements.isEmpty else { return 0 }
    let column = columnWidth(width)
    let tallest =
      shownStatements.map { statement in
        let (quote, note) = quote(statement, width: column, setting)
        return quote.height + note.height + 1.6
      }.max() ?? 0
    return 10 + tallest + 4
  }

  private func statements(in place: Box, _ setting: Typesetting) -> [Mark] {
    let rest = statements.count - shownStatements.count
    var marks = AreaHeading(
      w("Hva er viktig for deg?", "Kva er viktig for deg?", "What matters to you?"),
      count: rest > 0
        ? w("\(rest) svar til i fila", "\(rest) svar til i fila", "\(rest) more in the file") : nil
    ).marks(x: place.x, y: place.y, width: place.width, palette: setting.palette)
    let width = columnWidth(place.width)
    for (order, statement) in shownStatements.enumerated() {
      let x = place.x + Double(order) * (width + 8)
      let (quote, note) = quote(statement, width: width, setting)
      marks.append(quote.mark(at: Point(x, place.y + 14), role: .paragraph))
      marks.append(
        note.mark(at: Point(x, place.y + 14 + quote.height + 0.4), role: .paragraph))
    }
    return marks
  }
}

extension PrintKind {
  package static let serviceJourney = PrintKind(
    of: "service-journey",
    name: LocalizedText(nb: "tjenestereise", nn: "tenestereise", en: "journey"),
    summary: LocalizedText(
      nb: "reisen med alt brukeren møter, og det som skjer bak",
      nn: "reisa med alt brukaren møter, og det som skjer bak",
      en: "the journey with all the user meets, and what happens behind")
  ) { material in
    let sheets = JourneySheet.sheets(material)
    return sheets.isEmpty ? nil : PrintSet(sheets)
  }
}
