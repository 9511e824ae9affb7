package import Drawing
import Model
import Source

/// The form of a focus interview (M21): one for each group, a row for each question with lines for
/// answers and remarks; the row of wishes asks for what can be done already today too.
package struct InterviewFormSheet: Print {
  private let material: PrintMaterial
  private let reading: InterviewReading
  private let groups: [InterviewGroup?]
  private let w: Wording

  init(_ material: PrintMaterial) {
    self.material = material
    reading = InterviewReading(material.document)
    let written = material.document.rows(Interview.groups).isEmpty
    let groups = written ? [] : material.workspace.groups(ofInterview: material.document)
    self.groups = groups.isEmpty ? [nil] : groups
    w = Wording(material.language)
  }

  private struct Question {
    let number: String
    let text: String
    let isWish: Bool
  }

  private var questions: [Question] {
    guard reading.questions.isEmpty else {
      return reading.questions.map {
        Question(number: $0.number, text: $0.text, isWish: $0.gives == .wish)
      }
    }
    let usual = InterviewReading.usualQuestions
    return usual.enumerated().map {
      Question(
        number: "\($0 + 1)", text: $1[material.language], isWish: $0 == usual.count - 1)
    }
  }

  /// More rows than these leave no room to write.
  private static let rowsPerPage = 5

  package func printed(
    on paper: PaperSize?, measuring measurer: any TextMeasurer
  ) -> PrintedPages {
    let paper = paper ?? .a4
    let setting = Typesetting(
      style: paper.isWallSheet ? TextStyle(Font(14), leading: 6) : TypeScale.pageBody,
      palette: material.palette, language: material.language, measurer: measurer)
    let all = questions
    let parts = max(1, (all.count + Self.rowsPerPage - 1) / Self.rowsPerPage)
    let share = max(1, (all.count + parts - 1) / parts)
    let sheets = groups.flatMap { group in
      (0..<parts).map { part in
        (group: group, questions: Array(all.dropFirst(part * share).prefix(share)))
      }
    }
    var overflows: [SheetOverflow] = []
    let pages = sheets.enumerated().map { index, sheet -> Page in
      let head = strip(sheet.group, on: paper).placed(
        palette: material.palette, measuring: measurer)
      overflows += head.cutFields.map { SheetOverflow(box: 0, heading: $0, lines: 1) }
      let body = rows(sheet.questions, on: paper, setting)
      if body.hiddenLines > 0 {
        overflows.append(SheetOverflow(box: 1, heading: title, lines: body.hiddenLines))
      }
      return paper.page(
        title: "\(title): \(material.document.title)",
        summary: w(
          "Skjema for svar og merknader, med \(sheet.questions.count) spørsmål",
          "Skjema for svar og merknader, med \(sheet.questions.count) spørsmål",
          "A form for answers and remarks, with \(sheet.questions.count) questions"),
        language: material.language.tag,
        marks: head.marks + body.marks
          + material.footer.numbered(index + 1, of: sheets.count).marks(
            on: paper, palette: material.palette, measuring: measurer))
    }
    return PrintedPages(pages: pages, overflows: overflows)
  }

  private var title: String {
    reading.form == .focus
      ? w("Skjema for fokusintervju", "Skjema for fokusintervju", "Focus interview form")
      : w("Skjema for intervju", "Skjema for intervju", "Interview form")
  }

  private func strip(_ group: InterviewGroup?, on paper: PaperSize) -> SheetStrip {
    let document = material.document
    let language = material.language
    let day = group?.date ?? document[Interview.date]?.value
    let time = group?.time ?? document[Interview.time]?.value
    let blank = "________"
    let fields: [(String, String, Double)] = [
      (Labels.unit[language], material.workspace.unit(of: document)?.title ?? blank, 1.4),
      (
        reading.form == .focus ? w("Gruppe", "Group") : w("Rolle", "Role"),
        group?.name ?? blank, 0.7
      ),
      (
        Labels.date[language],
        [day?.written(language) ?? blank, time.map { w("kl. ", "at ") + $0.written(language) }]
          .compactMap(\.self).joined(separator: " "), 1.5
      ),
      (Labels.participants[language], group?.size.map(String.init) ?? blank, 0.7),
    ]
    let unit = paper.inner / fields.reduce(0) { $0 + $1.2 }
    var x = paper.left
    let placed = fields.map { label, value, share in
      defer { x += unit * share }
      return SheetStrip.Field(label, value, x: x, width: unit * share - 3)
    }
    return SheetStrip(title: title, fields: placed, paper: paper)
  }

  private func rows(
    _ questions: [Question], on paper: PaperSize, _ setting: Typesetting
  ) -> PlacedArea {
    let top = strip(nil, on: paper).bottom + 3
    let bottom = paper.footerRule - 3
    let unit = paper.inner / 170
    let columns = [
      (x: paper.left, width: 44 * unit), (x: paper.left + 49 * unit, width: 76 * unit),
      (x: paper.left + 130 * unit, width: 40 * unit),
    ]
    let heads = [
      w("Spørsmål", "Spørsmål", "Question"), w("Svar", "Svar", "Answer"),
      w("Merknad", "Merknad", "Remark"),
    ]
    var area = PlacedArea([
      .group(
        Group(
          .paragraph,
          zip(heads, columns).map { words, column in
            .text(TextMark(words, at: Point(column.x, top), font: TypeScale.small.font))
          }))
    ])
    let first = top + PaperTable.headDrop
    area.marks.append(
      PaperRules.rule(y: first, from: paper.left, to: paper.right, width: PaperRules.strong))
    let height = (bottom - first) / Double(max(1, questions.count))
    for (index, question) in questions.enumerated() {
      let y = first + Double(index) * height
      area.marks += row(question, y: y, height: height, columns, setting, &area.hiddenLines)
      // The footer's own rule closes the last.
      if index < questions.count - 1 {
        area.marks.append(
          PaperRules.rule(
            y: y + height, from: paper.left, to: paper.right, width: PaperRules.hair))
      }
    }
    return area
  }

  private func row(
    _ question: Question, y: Double, height: Double,
    _ columns: [(x: Double, width: Double)], _ setting: Typesetting, _ hidden: inout Int
  ) -> [Mark] {
    let baseline = y + setting.style.leading + 1.2
    let inset = 6.5
    let block = setting.block(
      question.text, style: setting.style.bold, width: columns[0].width - inset)
    let room = max(1, Int((height - 3) / setting.style.leading))
    hidden += max(0, block.lines.count - room)
    var marks: [Mark] = [
      .text(
        TextMark(
          question.number, at: Point(columns[0].x, baseline), font: setting.style.bold.font)),
      block.mark(at: Point(columns[0].x + inset, baseline), limit: room),
    ]
    let bottom = y + height - 2
    func lines(_ column: (x: Double, width: Double), from start: Double, to end: Double) -> [Mark] {
      WritingLines(
        x: column.x, width: column.width, y: start + PaperRules.writePitch + 1, bottom: end
      ).marks(setting.palette)
    }
    guard question.isWish else {
      return marks + lines(columns[1], from: y, to: bottom) + lines(columns[2], from: y, to: bottom)
    }
    // Both halves of the question have lines of their own.
    let middle = y + height / 2
    let prompts = [
      (w("Ønsket", "Ønsket", "The wish"), y),
      (
        w("Hva vi kan gjøre alt i dag", "Kva vi kan gjere alt i dag", "What we can do today"),
        middle
      ),
    ]
    for (words, start) in prompts {
      let end = start == y ? middle - 1 : bottom
      marks.append(
        .text(
          TextMark(
            words, at: Point(columns[1].x, start + setting.style.leading),
            font: TypeScale.body.italic.font, colour: setting.palette.mute)))
      marks += lines(columns[1], from: start + 3.4, to: end)
      marks += lines(columns[2], from: start + 3.4, to: end)
    }
    return marks
  }
}

extension PrintKind {
  package static let interviewForm = PrintKind(
    of: "interview",
    name: LocalizedText(nb: "skjema", nn: "skjema", en: "form"),
    summary: LocalizedText(
      nb: "skjema med spørsmålene og linjer til svar, ett til hver gruppe",
      nn: "skjema med spørsmåla og linjer til svar, eitt til kvar gruppe",
      en: "a form with the questions and lines for answers, one for each group")
  ) { material in InterviewFormSheet(material) }
}
