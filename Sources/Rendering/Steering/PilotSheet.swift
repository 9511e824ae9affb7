package import Drawing
package import Model
package import Source

/// A test of a change on one page: plan at the left; do, study and act at the right, to write in
/// while it runs (M49, PDSA).
package struct PilotSheet: DrawingSheet {
  package let head: DrawingHead
  private let pilot: PilotReading
  private let today: CalendarDate
  private let workspace: Workspace
  private let tested: String?

  /// Nil for another type.
  package init?(
    _ document: Document, in workspace: Workspace, today: CalendarDate, language: LanguageCode,
    palette: Palette = .colour
  ) {
    guard let pilot = PilotReading(document) else { return nil }
    self.pilot = pilot
    self.today = today
    self.workspace = workspace
    tested = workspace.document(document[Pilot.tests], from: document)?.title
    let dates = [document[Pilot.starts]?.value, document[Pilot.ends]?.value]
      .compactMap { $0?.short(language) }
    head = DrawingHead(
      document, in: workspace, today: today,
      fields: [
        (
          Wording(language)("Test", "Test"),
          [document[Pilot.number].map { "\($0.value)" } ?? ""]
        ),
        (Labels.responsible[language], [document[Pilot.owner]?.value ?? ""]),
        (Wording(language)("Tid", "Time"), [dates.joined(separator: "–")]),
        (Pilot.scale.declaration.label(language), [document[Pilot.scale]?.value ?? ""]),
      ], palette: palette, language: language)
  }

  package var summary: String {
    let w = Wording(head.language)
    let decision =
      pilot.document[Pilot.decision]?.value.label[head.language]
      ?? w("ikke avgjort", "ikkje avgjort", "not decided")
    return w(
      "Pilot med \(pilot.criteria.count) kriterier. Beslutning: \(decision).",
      "Pilot med \(pilot.criteria.count) kriterium. Avgjerd: \(decision).",
      "A pilot with \(pilot.criteria.count) criteria. Decision: \(decision).")
  }

  package func body(in place: Box, on paper: PaperSize, _ setting: Typesetting) -> PlacedArea {
    let gutter = 6.0
    let left = ((place.width - gutter) * 0.56).rounded()
    var setting = setting
    if paper == .a3 { setting.style = TextStyle(Font(12), leading: 5.4) }
    var area = planSide(Box(place.x, place.y, left, place.height), setting)
    let right = doSide(
      Box(place.x + left + gutter, place.y, place.width - left - gutter, place.height), setting)
    area.marks += right.marks
    area.hiddenLines += right.hiddenLines
    return area
  }

  // MARK: - Plan

  private func planSide(_ place: Box, _ setting: Typesetting) -> PlacedArea {
    let document = pilot.document
    let half = (place.width - 6) / 2
    var area = PlacedArea()
    var y = place.y
    // A long table leaves room for the rest, and counts the rows it has none for.
    let criteriaHeight = min(criteriaHeight(place.width, setting), place.height * 0.45)
    // Question and prediction share a row, data and plan another; the criteria stand between.
    let top = min(
      max(height(Pilot.question, half, setting), height(Pilot.prediction, half, setting)),
      place.height * 0.25)
    let low = max(height(Pilot.data, half, setting), height(Pilot.plan, half, setting))
    let stop = document[Pilot.stop].map { stopBlock($0.value, place.width, setting) }
    let stopHeight = stop.map { Double($0.lines.count) * setting.style.leading + 4 } ?? 0
    let spare = max(0, place.height - top - criteriaHeight - low - stopHeight - 8)
    func row(_ first: Section, _ second: Section, _ height: Double, phase: Phase?) {
      let bottom = min(y + height, place.bottom)
      add(box(first, Box(place.x, y, half, bottom - y), phase, setting), to: &area)
      add(
        box(second, Box(place.x + half + 6, y, half, bottom - y), nil, setting), to: &area)
      y += height + 4
    }
    row(Pilot.question, Pilot.prediction, top + spare * 0.25, phase: .plan)
    add(criteria(Box(place.x, y, place.width, criteriaHeight), setting), to: &area)
    y += criteriaHeight + 4
    row(Pilot.data, Pilot.plan, place.bottom - y - stopHeight, phase: nil)
    if let stop {
      let first = place.bottom - stopHeight + 4
      area.marks.append(
        PaperRules.rule(
          y: first - 4, from: place.x, to: place.right, width: PaperRules.hair))
      area.marks.append(stop.mark(at: Point(place.x, first)))
    }
    return area
  }

  private func stopBlock(_ words: String, _ width: Double, _ setting: Typesetting) -> TextBlock {
    let label = Wording(setting.language)("Vi stanser hvis", "Vi stansar om", "We stop if")
    return setting.block(
      "\(label): \(lowercasedFirst(words))", style: setting.style.bold, width: width)
  }

  private func height(_ section: Section, _ width: Double, _ setting: Typesetting) -> Double {
    let prose = ProseBlock(pilot.document.prose(section), width: width, setting)
    return prose.lineCount == 0 ? 24 : 11 + prose.height
  }

  /// A heading with its text, or its question and lines to write on.
  private func box(
    _ section: Section, _ place: Box, _ phase: Phase?, _ setting: Typesetting
  ) -> PlacedArea {
    let heading = AreaHeading(
      section.heading[setting.language], phase: phase,
      phaseWord: phase.map { capitalised($0.label[setting.language]) }, scale: .page)
    var area = PlacedArea(
      heading.marks(x: place.x, y: place.y, width: place.width, palette: setting.palette))
    let parts = pilot.document.prose(section)
    if parts.isEmpty {
      area.marks += EmptyBox(section.question[setting.language]).marks(
        x: place.x, width: place.width, baseline: place.y + 11, bottom: place.bottom,
        palette: setting.palette, measuring: setting.measurer)
    } else {
      let prose = ProseBlock(parts, width: place.width, setting).placed(
        x: place.x, baseline: place.y + 11.4, bottom: place.bottom)
      area.marks += prose.marks
      area.hiddenLines += prose.hiddenLines
    }
    return area
  }

  private func add(_ other: PlacedArea, to area: inout PlacedArea) {
    area.marks += other.marks
    area.hiddenLines += other.hiddenLines
  }

  private func criteriaTable(_ width: Double, _ setting: Typesetting) -> PaperTable {
    let language = setting.language
    let shares = [0.0, 0.46, 0.66, 0.86]
    let titles = [
      Pilot.criterion.declaration.label(language), Pilot.wanted.declaration.label(language),
      Pilot.came.declaration.label(language), Pilot.met.declaration.label(language),
    ]
    let columns = titles.enumerated().map { index, title in
      let end = index + 1 < shares.count ? shares[index + 1] : 1
      return PaperTable.Column(
        title, x: shares[index] * width,
        width: (end - shares[index]) * width - (index + 1 < shares.count ? 3 : 0))
    }
    var rows = pilot.criteria.map { criterion -> [PaperTable.Cell] in
      [
        .words(criterion.text.value), criterion.wanted.map { .words($0) } ?? .empty,
        criterion.result.map { .words($0) } ?? .empty, met(criterion.isMet, language),
      ]
    }
    if rows.isEmpty { rows = Array(repeating: [.empty, .empty, .empty, .empty], count: 3) }
    return PaperTable(
      columns: columns, rows: rows, width: width, style: setting.style,
      summary: Pilot.criteria.heading[language], leastRow: pilot.criteria.isEmpty ? 8.4 : 0)
  }

  private func met(_ isMet: Bool?, _ language: LanguageCode) -> PaperTable.Cell {
    let w = Wording(language)
    switch isMet {
    case true?: return .status(StatusMark(.done, w("ja", "yes")))
    case false?: return .status(StatusMark(.rejected, w("nei", "no")))
    case nil: return .box(isTicked: false)
    }
  }

  private func criteriaHeight(_ width: Double, _ setting: Typesetting) -> Double {
    let table = criteriaTable(width, setting)
    let placed = table.placed(
      x: 0, head: 0, bottom: 1e6, palette: setting.palette, measuring: setting.measurer)
    return 11.6 + placed.bottom
  }

  private func criteria(_ place: Box, _ setting: Typesetting) -> PlacedArea {
    let heading = AreaHeading(Pilot.criteria.heading[setting.language], scale: .page)
    var area = PlacedArea(
      heading.marks(x: place.x, y: place.y, width: place.width, palette: setting.palette))
    let placed = criteriaTable(place.width, setting).placed(
      x: place.x, head: place.y + 11.6, bottom: place.bottom, palette: setting.palette,
      measuring: setting.measurer)
    area.marks.append(placed.mark)
    area.hiddenLines += placed.hiddenLines
    return area
  }

  // MARK: - Do, study, act

  private func doSide(_ place: Box, _ setting: Typesetting) -> PlacedArea {
    let sections: [(Section, Phase)] = [
      (Pilot.carriedOut, .do), (Pilot.study, .check), (Pilot.act, .act),
    ]
    let choices = 9.0
    let room = (place.height - 8 - choices) / 3
    let wanted = sections.map { height($0.0, place.width, setting) }
    // Where all three have no room, each has a third.
    let needed = wanted.reduce(0, +) > 3 * room ? wanted.map { _ in room } : wanted
    let spare = max(0, place.height - needed.reduce(0, +) - 8 - choices)
    var area = PlacedArea()
    var y = place.y
    for (index, (section, phase)) in sections.enumerated() {
      let isLast = index == sections.count - 1
      let height = needed[index] + spare / 3 + (isLast ? choices : 0)
      let bottom = isLast ? place.bottom : min(y + height, place.bottom)
      add(
        box(
          section, Box(place.x, y, place.width, bottom - y - (isLast ? choices : 0)), phase,
          setting), to: &area)
      y += height + 4
    }
    area.marks.append(decisions(place, y: place.bottom - 1.4, setting))
    return area
  }

  /// Adopt, adapt, abandon: a box each, the chosen one ticked.
  private func decisions(_ place: Box, y: Double, _ setting: Typesetting) -> Mark {
    let chosen = pilot.document[Pilot.decision]?.value
    let font = setting.style.bold.font
    let step = place.width / 3
    let marks = PilotDecision.allCases.enumerated().flatMap { index, decision -> [Mark] in
      let x = place.x + Double(index) * step
      return PaperTable.tickBox(x: x, baseline: y, font: font, isTicked: decision == chosen) + [
        .text(
          TextMark(
            capitalised(decision.label[setting.language]), at: Point(x + 6.4, y), font: font))
      ]
    }
    return .group(Group(.paragraph, marks))
  }
}

extension PrintKind {
  package static let pilot = PrintKind(
    of: "pilot", name: LocalizedText(nb: "pdsa", nn: "pdsa", en: "pdsa"),
    summary: LocalizedText(
      nb: "spørsmål, forventning, plan, gjennomføring, læring og beslutning på ett ark",
      nn: "spørsmål, forventning, plan, gjennomføring, læring og avgjerd på eitt ark",
      en: "question, prediction, plan, do, study and act on one sheet")
  ) { material in
    PilotSheet(
      material.document, in: material.workspace, today: material.today,
      language: material.language, palette: material.palette)
  }
}
