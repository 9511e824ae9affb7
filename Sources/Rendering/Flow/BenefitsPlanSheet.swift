import Drawing
import Model
import Source

/// The benefits plan with its seven items, and planned beside actual with bars (M44, M45).
enum BenefitsPlanSheet {
  static func sheet(_ material: PrintMaterial) -> SectionedSheet? {
    let document = material.document
    let language = material.language
    let w = Wording(language)
    let benefits = document.plannedBenefits
    let rows = benefits.flatMap { benefit in benefit.plans.map { (benefit, $0) } }
    guard !rows.isEmpty || benefits.contains(where: { !$0.checks.isEmpty }) else { return nil }
    var sections: [SheetSection] = []
    if !rows.isEmpty {
      let heading = Benefits.plan.heading[language]
      sections.append(
        SheetSection(
          heading, count: "\(rows.count)",
          [.table(planTable(rows, material))]))
    }
    for benefit in benefits where !benefit.checks.isEmpty {
      sections.append(
        SheetSection(
          "\(benefit.number.value). \(benefit.name)",
          [
            .drawing(
              BenefitBars(
                benefit, plan: benefit.plans.first, today: material.today, language: language))
          ]))
    }
    return SectionedSheet(
      title: document.title, of: material,
      summary: w(
        "Gevinstplan med sju punkter, og planlagt mot faktisk",
        "Gevinstplan med sju punkt, og planlagt mot faktisk",
        "Benefits plan with seven items, and planned against actual"),
      fields: [
        SheetField(Benefits.owner.declaration.label(language), document[Benefits.owner]?.value)
      ], sections: sections, paper: .a4Landscape)
  }

  private static func planTable(
    _ rows: [(PlannedBenefit, Row)], _ material: PrintMaterial
  ) -> SheetTable {
    let language = material.language
    let columns: [SheetTable.Column] = [
      SheetTable.Column(Labels.number[language], 0.5),
      SheetTable.Column(Benefits.benefit.declaration.label(language), 1.7),
      SheetTable.Column(Benefits.measure.declaration.label(language), 1.8),
      SheetTable.Column(Benefits.due.declaration.label(language), 1.15),
      SheetTable.Column(Benefits.responsible.declaration.label(language), 1.5),
      SheetTable.Column(Benefits.indicator.declaration.label(language), 1.5),
      SheetTable.Column(Benefits.measuring.declaration.label(language), 1.8),
      SheetTable.Column(Benefits.good.declaration.label(language), 1.8),
      SheetTable.Column(Benefits.benefitOwner.declaration.label(language), 1.6),
      SheetTable.Column(Wording(language)("Fra og til", "Frå og til", "From and to"), 1.1),
    ]
    let cells = rows.map { benefit, row -> [SheetCell] in
      func text(_ field: Field<String>) -> SheetCell { .words(row[field]?.value ?? "") }
      let series = row[Benefits.indicator].flatMap {
        material.workspace.document($0, from: material.document)
      }
      let indicator = row[Benefits.indicator]?.value.text ?? ""
      let numbers = [row[Benefits.baseline]?.value, row[Benefits.target]?.value].compactMap { $0 }
        .map { BenefitsTreeSheet.written($0, language) }
      return [
        .rings([benefit.number.value]), .bold(benefit.name), text(Benefits.measure),
        .words(row[Benefits.due]?.value.short(language) ?? ""), text(Benefits.responsible),
        series.map { .linked($0.title, path: $0.path) } ?? .words(indicator),
        text(Benefits.measuring), text(Benefits.good), text(Benefits.benefitOwner),
        .words(
          numbers.joined(
            separator: Wording(language)("\u{A0}til ", "\u{A0}til ", "\u{A0}to "))),
      ]
    }
    return SheetTable(columns, cells)
  }
}

/// Planned and actual for one benefit, each measurement a pair of bars from nought.
struct BenefitBars: SectionFigure {
  private struct Pair: Sendable {
    let date: String
    let planned: Quantity?
    let actual: Quantity?
    let deviation: Quantity?
    let action: String?
    let isLate: Bool
  }

  private let pairs: [Pair]
  private let reference: String
  private let language: LanguageCode
  private static let row = 11.6

  init(_ benefit: PlannedBenefit, plan: Row?, today: CalendarDate, language: LanguageCode) {
    self.language = language
    pairs = benefit.checks.map { check in
      Pair(
        date: check.date.short(language), planned: check.planned, actual: check.actual,
        deviation: check.deviation, action: check.action,
        isLate: check.actual == nil && check.date < today)
    }
    let w = Wording(language)
    let baseline = plan?[Benefits.baseline]?.value
    let target = plan?[Benefits.target]?.value
    reference = [
      baseline.map {
        w("Utgangspunkt ", "Utgangspunkt ", "Baseline ") + BenefitsTreeSheet.written($0, language)
      },
      target.map { w("mål ", "target ") + BenefitsTreeSheet.written($0, language) },
    ].compactMap { $0 }.joined(separator: ", ")
  }

  private var w: Wording { Wording(language) }

  var alternative: String {
    pairs.map { pair in
      "\(pair.date): "
        + w("planlagt ", "planned ")
        + (pair.planned.map { BenefitsTreeSheet.written($0, language) } ?? "–") + ", "
        + w("faktisk ", "actual ")
        + (pair.actual.map { BenefitsTreeSheet.written($0, language) }
          ?? w("ikke målt", "ikkje målt", "not measured"))
    }.joined(separator: ". ") + "."
  }

  func height(width: Double, _ setting: Typesetting) -> Double {
    Double(pairs.count) * BenefitBars.row + (reference.isEmpty ? 1 : 6)
  }

  func marks(x: Double, y: Double, width: Double, _ setting: Typesetting) -> [Mark] {
    let label = 24.0
    let notes = min(96, width * 0.36)
    let room = width - label - notes - 22
    let largest = max(
      1e-9,
      pairs.flatMap { [$0.planned?.value, $0.actual?.value] }.compactMap { $0 }.map(abs).max() ?? 1)
    let font = TypeScale.body.font
    var marks: [Mark] = []
    var top = y
    if !reference.isEmpty {
      marks.append(.text(TextMark(reference, at: Point(x, y + 3.4), font: TypeScale.small.font)))
      top += 5
    }
    for (order, pair) in pairs.enumerated() {
      let first = top + Double(order) * BenefitBars.row
      marks.append(
        .text(
          TextMark(pair.date, at: Point(x, first + 5.6), font: font)))
      func bar(_ quantity: Quantity?, _ offset: Double, _ colour: Colour?, _ name: String) {
        let box = Box(
          x + label, first + offset, room * abs(quantity?.value ?? 0) / largest, 3.8)
        let baseline = box.centre.y + TypeScale.drop(TypeScale.small.font)
        guard let quantity else {
          marks.append(
            .text(
              TextMark(
                name, at: Point(box.x, baseline), font: TypeScale.small.italic.font,
                colour: setting.palette.mute)))
          return
        }
        marks.append(
          .path(
            PathMark(
              .rectangle(box), fill: colour ?? .white,
              stroke: colour == nil ? Stroke(.ink, PaperRules.thin) : nil)))
        marks.append(
          .text(
            TextMark(
              "\(name) \(BenefitsTreeSheet.written(quantity, language))",
              at: Point(box.right + 1.6, baseline), font: TypeScale.small.font)))
      }
      bar(pair.planned, 1, nil, w("planlagt", "planned"))
      if pair.isLate {
        let sign = StatusMark(.overdue, w("ikke målt", "ikkje målt", "not measured"))
        marks += sign.marks(
          x: x + label, baseline: first + 8.2, font: TypeScale.small.font,
          palette: setting.palette)
      } else {
        bar(
          pair.actual, 5.6, setting.palette.blue.strong,
          pair.actual == nil
            ? w("måles denne dagen", "blir målt denne dagen", "measured on this day")
            : w("faktisk", "actual"))
      }
      let side = x + width - notes
      if let deviation = pair.deviation {
        let sign = deviation.value > 0 ? "+" : ""
        marks.append(
          .text(
            TextMark(
              w("avvik ", "deviation ") + sign
                + BenefitsTreeSheet.written(deviation, language), at: Point(side, first + 4.4),
              font: TypeScale.small.bold.font)))
      }
      if let action = pair.action {
        let block = setting.block(action, style: TypeScale.small, width: notes)
        marks.append(block.mark(at: Point(side, first + 8.2), limit: 1, role: .plain))
      }
    }
    return [.group(Group(.figure, title: alternative, marks))]
  }
}

extension PrintKind {
  package static let benefitsPlan = PrintKind(
    of: "benefits",
    name: LocalizedText(nb: "gevinstplan", nn: "gevinstplan", en: "benefits-plan"),
    summary: LocalizedText(
      nb: "de sju punktene, og planlagt mot faktisk", nn: "dei sju punkta, og planlagt mot faktisk",
      en: "the seven items, and planned against actual")
  ) { BenefitsPlanSheet.sheet($0) }
}
