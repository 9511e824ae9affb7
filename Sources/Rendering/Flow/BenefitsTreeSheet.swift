package import Drawing
import Model
import Source

/// Benefits as a tree lying on its side: the change, the three kinds, each benefit with its size and
/// whom it is for, and what it takes and gives (M43).
package struct BenefitsTreeSheet: DrawingSheet {
  package let head: DrawingHead
  private let groups: [(kind: BenefitKind?, benefits: [PlannedBenefit])]

  /// Benefits that one sheet holds with all that is said of them.
  static let limit = 11

  private init(head: DrawingHead, groups: [(kind: BenefitKind?, benefits: [PlannedBenefit])]) {
    self.head = head
    self.groups = groups
  }

  /// The sheets of a map; empty when it has no benefits.
  static func sheets(_ material: PrintMaterial) -> [BenefitsTreeSheet] {
    let benefits = material.document.plannedBenefits
    guard !benefits.isEmpty else { return [] }
    // In the order the kinds come in, so that the numbers run down the sheet.
    var kinds: [BenefitKind?] = []
    for benefit in benefits where !kinds.contains(benefit.kind) { kinds.append(benefit.kind) }
    let sorted = kinds.flatMap { kind in benefits.filter { $0.kind == kind } }
    let count = (sorted.count + limit - 1) / limit
    let size = (sorted.count + count - 1) / count
    let head = Self.head(material)
    return (0..<count).map { page in
      let part = sorted[(page * size)..<min((page + 1) * size, sorted.count)]
      let groups = kinds.map { kind in
        (kind: kind, benefits: part.filter { $0.kind == kind })
      }
      return BenefitsTreeSheet(
        head: head.numbered(page + 1, of: count), groups: groups.filter { !$0.benefits.isEmpty })
    }
  }

  private static func head(_ material: PrintMaterial) -> DrawingHead {
    let document = material.document
    let language = material.language
    return DrawingHead(
      document, in: material.workspace, today: material.today,
      fields: [
        (Benefits.owner.declaration.label(language), [document[Benefits.owner]?.value ?? ""]),
        (
          Benefits.goal.declaration.label(language),
          (document[Benefits.goal]?.value ?? []).map {
            material.workspace.document($0, from: document)?.title ?? $0.value.text
          }
        ),
      ], palette: material.palette, language: language)
  }

  private var w: Wording { Wording(head.language) }

  package var summary: String {
    groups.map { group in
      "\(name(group.kind)): "
        + group.benefits.map { "\($0.number.value). \($0.name)" }.joined(separator: "; ")
    }.joined(separator: ". ") + "."
  }

  private func name(_ kind: BenefitKind?) -> String {
    capitalised(
      kind?.label[head.language] ?? w("andre gevinster", "andre gevinstar", "other benefits"))
  }

  package func printed(
    on paper: PaperSize?, measuring measurer: any TextMeasurer
  ) -> PrintedPages {
    let sheet = placed(on: .a3, measuring: measurer)
    return PrintedPages(pages: [sheet.page], overflows: sheet.overflows)
  }

  /// Columns, from the place's left edge.
  private enum Column {
    static let kind = (x: 26.0, width: 58.0)
    static let benefit = (x: 104.0, width: 112.0)
    static let takes = (x: 230.0, width: 80.0)
    static let gives = (x: 324.0, width: 80.0)
  }

  package func body(in place: Box, on paper: PaperSize, _ setting: Typesetting) -> PlacedArea {
    let count = groups.map(\.benefits.count).reduce(0, +)
    let gap = 7.0
    let headings = 11.0
    let room = place.height - headings - gap * Double(groups.count - 1)
    let pitch = min(64, room / Double(count))
    let styles: (name: TextStyle, body: TextStyle)
    switch pitch {
    case ..<22: styles = (TypeScale.lead, TypeScale.small)
    case ..<26: styles = (TypeScale.lead, TypeScale.body)
    case ..<40: styles = (TextStyle(Font(14, bold: true), leading: 6), TypeScale.lead.regular)
    default:
      styles = (
        TextStyle(Font(16, bold: true), leading: 6.8), TextStyle(Font(14), leading: 6)
      )
    }
    var area = PlacedArea(columnHeads(place, setting))
    let used = pitch * Double(count) + gap * Double(groups.count - 1)
    var y = place.y + headings + min(4, max(0, place.height - headings - used))
    area.marks += trunk(from: y, to: y + used, place, setting)
    let root = Point(place.x + 12, y + used / 2)
    for group in groups {
      let top = y
      let height = pitch * Double(group.benefits.count)
      let middle = top + height / 2
      area.marks.append(
        connector(from: root, to: Point(place.x + Column.kind.x, middle), setting))
      area.marks += kindMarks(group.kind, group.benefits.count, middle: middle, place, setting)
      for benefit in group.benefits {
        let own = Box(place.x, y, place.width, pitch)
        area.marks.append(
          connector(
            from: Point(place.x + Column.kind.x + Column.kind.width, middle),
            to: Point(place.x + Column.benefit.x, own.centre.y), setting))
        let placed = benefitMarks(benefit, in: own, styles, setting)
        area.marks.append(.group(Group(.item, placed.marks)))
        area.hiddenLines += placed.hiddenLines
        y += pitch
      }
      y += gap
    }
    area.marks = [.group(Group(.figure, title: summary, area.marks))]
    return area
  }

  private func columnHeads(_ place: Box, _ setting: Typesetting) -> [Mark] {
    let heads: [((x: Double, width: Double), String)] = [
      (Column.kind, w("Slag", "Kind")), (Column.benefit, w("Gevinst", "Benefit")),
      (Column.takes, w("Dette må til", "Dette må til", "What it takes")),
      (Column.gives, w("Slik merkes det", "Slik merkar ein det", "How it is noticed")),
    ]
    return heads.flatMap { column, title in
      AreaHeading(title).marks(
        x: place.x + column.x, y: place.y, width: column.width, palette: setting.palette)
    }
  }

  private func tone(_ kind: BenefitKind?, _ palette: Palette) -> Tone {
    switch kind {
    case .avoidedCost: palette.orange
    case .savedTime: palette.blue
    case .betterQuality: palette.green
    case nil: palette.purple
    }
  }

  private func kindMarks(
    _ kind: BenefitKind?, _ count: Int, middle: Double, _ place: Box, _ setting: Typesetting
  ) -> [Mark] {
    let box = Box(place.x + Column.kind.x, middle - 9, Column.kind.width, 18)
    let block = setting.block(
      name(kind),
      styles: [
        TextStyle(Font(16, bold: true), leading: 6.6), TextStyle(Font(14, bold: true), leading: 6),
        TextStyle(Font(12, bold: true), leading: 5.2), TypeScale.lead,
      ],
      width: box.width - 16, lines: 1)
    let first = Point(
      box.x + 4,
      middle + TypeScale.drop(block.style.font)
        - Double(block.lines.count - 1) * block.style.leading / 2)
    let number = setting.block("\(count)", style: TextStyle(Font(16), leading: 6.6), width: 14)
    let width = setting.width("\(count)", Font(16))
    let end = Point(box.right - 4 - width, middle + TypeScale.drop(Font(16)))
    var marks = tinted(box, tone(kind, setting.palette))
    marks += plate(behind: block, shown: min(2, block.lines.count), at: first, setting)
    marks += plate(behind: number, shown: 1, at: end, setting)
    marks.append(.path(PathMark(.rectangle(box), stroke: Stroke(.ink, PaperRules.thin))))
    marks.append(block.mark(at: first, limit: 2, role: .plain))
    marks.append(number.mark(at: end, limit: 1, role: .plain))
    return marks
  }

  /// The change itself, which all of it grows from.
  private func trunk(
    from top: Double, to bottom: Double, _ place: Box, _ setting: Typesetting
  ) -> [Mark] {
    let box = Box(place.x, top, 12, bottom - top)
    return [
      .path(
        PathMark(
          .rectangle(box), fill: setting.palette.bark, stroke: Stroke(.ink, PaperRules.strong)))
    ]
  }

  /// A branch that leaves level and arrives level.
  private func connector(from start: Point, to end: Point, _ setting: Typesetting) -> Mark {
    let middle = (start.x + end.x) / 2
    return .path(
      PathMark(
        Path([
          .move(start), .curve(Point(middle, start.y), Point(middle, end.y), end),
        ]), stroke: Stroke(.ink, PaperRules.strong)))
  }

  private func benefitMarks(
    _ benefit: PlannedBenefit, in row: Box, _ styles: (name: TextStyle, body: TextStyle),
    _ setting: Typesetting
  ) -> PlacedArea {
    var area = PlacedArea()
    let x = row.x + Column.benefit.x
    let inner = row.height - 4
    area.marks.append(
      .path(
        PathMark(
          .vertical(x: x, from: row.y + 2, to: row.bottom - 2),
          stroke: Stroke(.ink, PaperRules.heavy))))
    area.marks += NumberMark(.ring, benefit.number.value, size: 6.4, fontSize: 11).marks(
      centre: Point(x + 6, row.y + 2 + 4.4))
    let facts = [
      benefit.size.map { Self.written($0.value, head.language) },
      benefit.beneficiary.map { w("for ", "for ", "for ") + lowercasedFirst($0) },
    ].compactMap { $0 }.joined(separator: ", ")
    let use = benefit.timeUse.map {
      w("Tiden brukes til: ", "Tida blir brukt til: ", "The time is used for: ")
        + lowercasedFirst($0)
    }
    let loss = benefit.disadvantage.map { w("Ulempe: ", "Drawback: ") + lowercasedFirst($0) }
    var y = row.y + 2 + styles.name.leading * 0.9
    func put(_ text: String, _ style: TextStyle, _ left: Double, _ width: Double, bottom: Double) {
      guard !text.isEmpty else { return }
      let block = setting.block(text, style: style, width: width)
      let room = TextBlock.room(from: y, to: bottom, leading: style.leading)
      area.marks.append(block.mark(at: Point(left, y), limit: room, role: .plain))
      area.hiddenLines += max(0, block.lines.count - room)
      y += block.height
    }
    let bottom = row.y + 2 + inner
    let left = x + 12
    let width = Column.benefit.width - 12
    put(benefit.name, styles.name, left, width, bottom: bottom)
    put(facts, styles.body, left, width, bottom: bottom)
    put(use ?? "", styles.body, left, width, bottom: bottom)
    put(loss ?? "", styles.body.italic, left, width, bottom: bottom)
    // What it takes, and how it is noticed.
    let plan = benefit.plans.first
    let takes = [
      benefit.condition, plan?[Benefits.measure]?.value,
      [
        plan?[Benefits.responsible]?.value, plan?[Benefits.due]?.value.short(head.language),
      ].compactMap { $0 }.joined(separator: ", "),
    ].compactMap { $0 }.filter { !$0.isEmpty }
    y = row.y + 2 + styles.body.leading * 0.9
    for text in takes {
      put(text, styles.body, row.x + Column.takes.x, Column.takes.width, bottom: bottom)
    }
    y = row.y + 2 + styles.body.leading * 0.9
    let gives = [
      plan?[Benefits.good]?.value,
      plan?[Benefits.benefitOwner].map {
        w("Gevinstansvarlig: ", "Gevinstansvarleg: ", "Owner: ") + $0.value
      },
    ].compactMap { $0 }
    for text in gives {
      put(text, styles.body, row.x + Column.gives.x, Column.gives.width, bottom: bottom)
    }
    area.marks.append(
      PaperRules.rule(
        y: row.bottom, from: row.x + Column.benefit.x, to: row.right, width: PaperRules.hair))
    return area
  }

  /// A size with its unit.
  static func written(_ quantity: Quantity, _ language: LanguageCode) -> String {
    Model.written(quantity.value, decimals: quantity.decimals, language)
      + (quantity.unit.map { "\u{A0}\($0)" } ?? "")
  }
}

extension PrintKind {
  package static let benefitsTree = PrintKind(
    of: "benefits",
    name: LocalizedText(nb: "gevinsttre", nn: "gevinsttre", en: "benefits-tree"),
    summary: LocalizedText(
      nb: "gevinstene som et tre etter slag", nn: "gevinstane som eit tre etter slag",
      en: "the benefits as a tree by kind")
  ) { material in
    let sheets = BenefitsTreeSheet.sheets(material)
    return sheets.isEmpty ? nil : PrintSet(sheets)
  }
}
