import Drawing
import Model
import Source

/// A 5S area on one sheet: how far each step has come, and whether the order lasts (M50).
enum FiveSSheet {
  static func sheet(_ material: PrintMaterial) -> SectionedSheet? {
    let document = material.document
    let language = material.language
    let w = Wording(language)
    let audits = document.fiveSAudits
    let rows = document.fiveSSteps
    guard !rows.isEmpty || !audits.isEmpty else { return nil }
    var sections = [
      SheetSection(
        FiveS.steps.heading[language],
        [.table(stepTable(rows, material))])
    ]
    if !audits.isEmpty {
      sections.append(
        SheetSection(
          w("Holder det?", "Held det?", "Does it last?"),
          count: audits.last.map { "\($0.total) \(w("av", "of")) \(5 * FiveS.topScore)" },
          [.drawing(AuditTrend(audits, language: language))]))
      sections.append(
        SheetSection(
          FiveS.audits.heading[language], count: "\(audits.count)",
          [.table(auditTable(audits, language))]))
    }
    return SectionedSheet(
      title: document.title, of: material,
      summary: w(
        "5S: steg og kontroller", "5S: steg og kontrollar", "5S: steps and audits"),
      fields: fields(material), sections: sections)
  }

  static func fields(_ material: PrintMaterial) -> [SheetField] {
    let document = material.document
    let language = material.language
    return [
      SheetField(FiveS.area.declaration.label(language), document[FiveS.area]?.value),
      SheetField(FiveS.upkeep.declaration.label(language), document[FiveS.upkeep]?.value),
      SheetField(
        FiveS.nextAudit.declaration.label(language),
        document.nextFiveSAudit?.short(language)),
    ]
  }

  private static func stepTable(
    _ rows: [FiveSStep: Row], _ material: PrintMaterial
  ) -> SheetTable {
    let language = material.language
    return SheetTable(
      [
        SheetTable.Column(FiveS.step.declaration.label(language), 1.1),
        SheetTable.Column(FiveS.what.declaration.label(language), 2.2),
        SheetTable.Column(FiveS.responsible.declaration.label(language), 1.2),
        SheetTable.Column(Labels.status[language], 1.35),
      ],
      FiveSStep.allCases.enumerated().map { order, step in
        let row = rows[step]
        let status = row?[FiveS.status]?.value ?? (row?[FiveS.done] != nil ? .done : nil)
        return [
          .bold("\(order + 1)\u{A0}\(capitalised(step.label[language]))"),
          .words(row?[FiveS.what]?.value ?? ""), .words(row?[FiveS.responsible]?.value ?? ""),
          .status(StatusMark(status, today: material.today, language: language)),
        ]
      })
  }

  private static func auditTable(
    _ audits: [FiveSAudit], _ language: LanguageCode
  ) -> SheetTable {
    SheetTable(
      [
        SheetTable.Column(FiveS.auditDate.declaration.label(language), 1.1),
        SheetTable.Column(FiveS.auditor.declaration.label(language), 1.5),
      ]
        + FiveSStep.allCases.indices.map { SheetTable.Column("\($0 + 1)", 0.28, isNumber: true) }
        + [
          SheetTable.Column(FiveS.total.declaration.label(language), 0.5, isNumber: true),
          SheetTable.Column(FiveS.note.declaration.label(language), 2.2),
        ],
      audits.reversed().map { audit in
        [
          .words(audit.date.value.short(language)), .words(audit.auditor ?? ""),
        ] + audit.scores.map { .words($0.map { "\($0.value)" } ?? "–") }
          + [.bold("\(audit.total)"), .words(audit.note ?? "")]
      })
  }

  /// The form to take along: the five questions, points to ring, lines to write on.
  static func form(_ material: PrintMaterial) -> SectionedSheet {
    let language = material.language
    let w = Wording(language)
    let scale = w(
      "0:\u{A0}ikke begynt. 1–2:\u{A0}noen gjør det. 3:\u{A0}synlig, men det glipper. 4:\u{A0}nesten alltid. 5:\u{A0}alle gjør det, også på natt.",
      "0:\u{A0}ikkje byrja. 1–2:\u{A0}nokon gjer det. 3:\u{A0}synleg, men det glepp. 4:\u{A0}nesten alltid. 5:\u{A0}alle gjer det, òg på natt.",
      "0:\u{A0}not begun. 1–2:\u{A0}some do it. 3:\u{A0}visible, but it slips. 4:\u{A0}nearly always. 5:\u{A0}everyone does it, at night too."
    )
    return SectionedSheet(
      title: w("Kontroll: ", "Audit: ")
        + (material.document[FiveS.area]?.value ?? material.document.title), of: material,
      summary: w("Tomt kontrollskjema for 5S", "Tomt kontrollskjema for 5S", "Blank 5S audit form"),
      fields: fields(material).filter { $0.label != FiveS.area.declaration.label(language) },
      sections: [
        SheetSection(
          w("Sett ring rundt poengene", "Set ring rundt poenga", "Ring the points"),
          [.paragraph(scale), .drawing(AuditForm(language: language))]),
        SheetSection(
          w(
            "Dette retter vi før neste gang", "Dette rettar vi før neste gong",
            "This we put right before next time"),
          [
            .table(
              SheetTable(
                [
                  SheetTable.Column(w("Hva", "Kva", "What"), 3),
                  SheetTable.Column(w("Hvem", "Kven", "Who"), 1.2),
                  SheetTable.Column(w("Frist", "Due"), 0.9),
                ], emptyRows: 3))
          ]),
      ], flows: false)
  }
}

/// The total of each audit over time, with each step as its share of the bar.
struct AuditTrend: SectionFigure {
  private let audits: [FiveSAudit]
  private let language: LanguageCode
  /// The latest; older ones are in the file.
  private static let limit = 12

  init(_ audits: [FiveSAudit], language: LanguageCode) {
    self.audits = Array(audits.suffix(AuditTrend.limit))
    self.language = language
  }

  var alternative: String {
    audits.map { "\($0.date.value.short(language)): \($0.total)" }.joined(separator: ", ")
  }

  func height(width: Double, _ setting: Typesetting) -> Double { 56 }

  func marks(x: Double, y: Double, width: Double, _ setting: Typesetting) -> [Mark] {
    let palette = setting.palette
    let left = x + 8
    let keyWidth = 38.0
    let right = x + width - keyWidth
    let bottom = y + 47
    let top = y + 3
    let most = Double(5 * FiveS.topScore)
    func level(_ value: Double) -> Double { bottom - (bottom - top) * value / most }
    let small = TypeScale.small.font
    var marks: [Mark] = []
    for tick in stride(from: 0, through: Int(most), by: 5) {
      marks.append(
        PaperRules.rule(
          y: level(Double(tick)), from: left, to: right,
          width: tick == 0 ? PaperRules.thin : PaperRules.hair,
          colour: tick == 0 ? .ink : palette.grid))
      marks.append(
        .text(
          TextMark(
            "\(tick)", at: Point(left - 2, level(Double(tick)) + TypeScale.drop(small)),
            font: small, anchor: .end)))
    }
    let pitch = (right - left) / Double(max(4, audits.count))
    let bar = min(12, pitch * 0.6)
    let shades = [
      palette.blue.strong, palette.bar, palette.blue.fill, palette.decide, palette.white,
    ]
    for (order, audit) in audits.enumerated() {
      let centre = left + (Double(order) + 0.5) * pitch
      var sum = 0.0
      for (step, score) in audit.scores.enumerated() {
        let value = Double(min(FiveS.topScore, max(0, score?.value ?? 0)))
        guard value > 0 else { continue }
        let box = Box(
          centre - bar / 2, level(sum + value), bar, level(sum) - level(sum + value))
        marks.append(
          .path(
            PathMark(
              .rectangle(box), fill: shades[step], stroke: Stroke(.ink, PaperRules.hair))))
        sum += value
      }
      marks.append(
        .text(
          TextMark(
            "\(audit.total)", at: Point(centre, level(sum) - 1.4),
            font: Font(order == audits.count - 1 ? 11 : 9, bold: true), anchor: .middle)))
      marks.append(
        .text(
          TextMark(
            audit.date.value.dayAndMonth(language), at: Point(centre, bottom + 4.4), font: small,
            anchor: .middle)))
    }
    // The steps named beside the last bar, in the order they lie.
    for (step, name) in FiveSStep.allCases.enumerated() {
      let place = bottom - 5 - Double(step) * 7
      marks.append(
        .path(
          PathMark(
            .rectangle(Box(right + 5, place - 2.4, 3.6, 3)), fill: shades[step],
            stroke: Stroke(.ink, PaperRules.hair))))
      marks.append(
        .text(
          TextMark(
            capitalised(name.label[language]), at: Point(right + 10.4, place), font: small)))
    }
    return [.group(Group(.figure, title: alternative, marks))]
  }
}

/// The five questions, each with its points to ring and a line to write on.
struct AuditForm: SectionFigure {
  let language: LanguageCode
  private static let row = 27.0

  var alternative: String {
    FiveSStep.allCases.enumerated().map { order, step in
      "\(order + 1). \(step.label[language]): \(step.question[language])"
    }.joined(separator: " ")
  }

  func height(width: Double, _ setting: Typesetting) -> Double {
    Double(FiveSStep.allCases.count) * AuditForm.row + 11
  }

  func marks(x: Double, y: Double, width: Double, _ setting: Typesetting) -> [Mark] {
    let points = 6.0 * 9
    var marks: [Mark] = []
    for (order, step) in FiveSStep.allCases.enumerated() {
      let top = y + Double(order) * AuditForm.row
      if order > 0 {
        marks.append(PaperRules.rule(y: top, from: x, to: x + width, width: PaperRules.hair))
      }
      let name = "\(order + 1)\u{A0}\(capitalised(step.label[language]))"
      marks.append(
        .text(TextMark(name, at: Point(x, top + 6.4), font: Font(12, bold: true))))
      let question = setting.block(
        step.question[language], style: TypeScale.pageBody, width: width - points - 6)
      marks.append(question.mark(at: Point(x, top + 11.6), limit: 2, role: .plain))
      for score in 0...FiveS.topScore {
        let centre = Point(x + width - points + 4.5 + Double(score) * 9, top + 8)
        let font = Font(12)
        marks.append(
          .path(
            PathMark(
              .circle(centre, radius: 3.6),
              stroke: Stroke(setting.palette.line, PaperRules.write))))
        marks.append(
          .text(
            TextMark(
              "\(score)", at: Point(centre.x, centre.y + TypeScale.drop(font)), font: font,
              anchor: .middle)))
      }
      marks += WritingLines(x: x, width: width, y: top + 23.4, bottom: top + 23.5)
        .marks(setting.palette)
    }
    let w = Wording(language)
    let end = y + 5 * AuditForm.row
    marks.append(PaperRules.rule(y: end, from: x, to: x + width, width: PaperRules.thin))
    let places: [(String, Double, Double)] = [
      (w("Dato", "Date"), 0, 40), (w("Kontrollert av (rolle)", "Audited by (role)"), 46, 76),
      (w("Sum av 25", "Total of 25"), 128, width - 128),
    ]
    for (label, offset, room) in places {
      marks.append(
        .text(TextMark(label, at: Point(x + offset, end + 3.8), font: TypeScale.small.font)))
      marks.append(
        PaperRules.rule(
          y: end + 10, from: x + offset, to: x + offset + room, width: PaperRules.write,
          colour: setting.palette.line))
    }
    return [.group(Group(.figure, title: alternative, marks))]
  }
}

extension PrintKind {
  package static let fiveS = PrintKind(
    of: "five-s",
    name: LocalizedText(nb: "5s", nn: "5s", en: "five-s"),
    summary: LocalizedText(
      nb: "stegene, poengene over tid og kontrollene",
      nn: "stega, poenga over tid og kontrollane",
      en: "the steps, the scores over time and the audits")
  ) { FiveSSheet.sheet($0) }

  package static let fiveSForm = PrintKind(
    of: "five-s",
    name: LocalizedText(nb: "kontrollskjema", nn: "kontrollskjema", en: "audit-form"),
    summary: LocalizedText(
      nb: "tomt skjema å ta med når noen går over",
      nn: "tomt skjema å ta med når nokon går over",
      en: "a blank form to take along when somebody audits")
  ) { FiveSSheet.form($0) }
}
