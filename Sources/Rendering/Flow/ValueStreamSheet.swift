package import Drawing
import Model
import Source

/// A value stream on the wall: today and wanted with their ladders, time to scale, sums and waste. On
/// one A3 when there is room, else a sheet for each state.
package struct ValueStreamSheet: DrawingSheet {
  package let head: DrawingHead
  private let parts: [Part]
  private let comparison: FlowComparison?

  /// A state, or a stretch of a long one.
  private struct Part: Sendable {
    let title: String
    let count: String
    /// From what to what, seen by the one it is for.
    let span: String
    let figure: FlowFigure
  }

  private init(head: DrawingHead, parts: [Part], comparison: FlowComparison?) {
    self.head = head
    self.parts = parts
    self.comparison = comparison
  }

  /// The sheets of a value stream; empty when no step is written.
  static func sheets(_ material: PrintMaterial) -> [ValueStreamSheet] {
    let language = material.language
    let w = Wording(language)
    let current = material.document.currentFlow
    let desired = material.document.desiredFlow
    guard !current.isEmpty || !desired.isEmpty else { return [] }
    let comparison = FlowComparison(current: current, desired: desired, language: language)
    let span = Self.span(material)
    let now = Self.parts(
      current, title: w("Slik er det i dag", "As it is today"), span: span, language: language)
    let wanted = Self.parts(
      desired, title: w("Slik vil vi ha det", "As we want it"), span: now.isEmpty ? span : "",
      language: language)
    var pages: [[Part]] = []
    for part in now + wanted {
      // Two on a sheet when their lanes keep their height.
      if let last = pages.last, last.count == 1,
        last[0].figure.lanes.count + part.figure.lanes.count <= 10
      {
        pages[pages.count - 1].append(part)
      } else {
        pages.append([part])
      }
    }
    let head = Self.head(material)
    return pages.enumerated().map { index, parts in
      ValueStreamSheet(
        head: head.numbered(index + 1, of: pages.count), parts: parts,
        comparison: index == pages.count - 1 ? comparison : nil)
    }
  }

  private static func parts(
    _ flow: FlowState, title: String, span: String, language: LanguageCode
  ) -> [Part] {
    guard !flow.isEmpty else { return [] }
    let w = Wording(language)
    let sheets = (flow.steps.count + FlowFigure.limit - 1) / FlowFigure.limit
    let size = (flow.steps.count + sheets - 1) / sheets
    return stride(from: 0, to: flow.steps.count, by: size).map { start in
      let range = start..<min(start + size, flow.steps.count)
      let steps =
        sheets == 1
        ? w("\(flow.steps.count) steg", "\(flow.steps.count) steps")
        : w(
          "steg \(start + 1)–\(range.upperBound) av \(flow.steps.count)",
          "steps \(start + 1)–\(range.upperBound) of \(flow.steps.count)")
      return Part(
        title: title, count: steps, span: start == 0 ? span : "",
        figure: FlowFigure(
          flow, range: range, hasSums: range.upperBound == flow.steps.count, language: language))
    }
  }

  private static func span(_ material: PrintMaterial) -> String {
    let w = Wording(material.language)
    let trigger = material.document[ValueStream.trigger]?.value
    let end = material.document[ValueStream.end]?.value
    let process = material.document[ValueStream.process]?.value
    return [
      process.map { $0.hasSuffix(".") ? $0 : $0 + "." },
      trigger.map { w("Begynner når ", "Byrjar når ", "Begins when ") + lowercasedFirst($0) + "." },
      end.map { w("Slutter når ", "Sluttar når ", "Ends when ") + lowercasedFirst($0) + "." },
    ].compactMap { $0 }.joined(separator: " ")
  }

  private static func head(_ material: PrintMaterial) -> DrawingHead {
    let document = material.document
    let language = material.language
    func field(_ field: Field<String>) -> (label: String, values: [String]) {
      (field.declaration.label(language), [document[field]?.value ?? ""])
    }
    return DrawingHead(
      document, in: material.workspace, today: material.today,
      fields: [
        field(ValueStream.recipient),
        (Labels.date[language], [document[ValueStream.date]?.value.written(language) ?? ""]),
        (
          Labels.participants[language],
          (document[ValueStream.participants]?.value ?? []).map(\.value)
        ),
      ], palette: material.palette, language: language)
  }

  package var summary: String {
    parts.map { "\($0.title). \($0.figure.alternative)" }.joined(separator: " ")
  }

  /// Always for the wall: lanes and ladder need the width.
  package func printed(
    on paper: PaperSize?, measuring measurer: any TextMeasurer
  ) -> PrintedPages {
    let sheet = placed(on: .a3, measuring: measurer)
    return PrintedPages(pages: [sheet.page], overflows: sheet.overflows)
  }

  package func body(in place: Box, on paper: PaperSize, _ setting: Typesetting) -> PlacedArea {
    func heading(_ part: Part) -> Double { part.span.isEmpty ? 10 : 15.6 }
    let gap = 6.0
    let under = comparison == nil ? 0 : FlowComparison.height + gap
    let fixed = parts.map { heading($0) + $0.figure.fixedHeight(width: place.width, setting) + gap }
      .reduce(0, +)
    let lanes = parts.map(\.figure.lanes.count).reduce(0, +)
    let room = place.height - under - fixed
    let lane = min(parts.count == 1 ? 40 : 24, max(9.5, room / Double(max(1, lanes))))
    var area = PlacedArea()
    var y = place.y
    for part in parts {
      area.marks += AreaHeading(part.title, count: part.count).marks(
        x: place.x, y: y, width: place.width, palette: setting.palette)
      if !part.span.isEmpty {
        let words = setting.block(
          part.span, styles: [TypeScale.pageBody, TypeScale.body, TypeScale.small],
          width: place.width, lines: 1)
        area.marks.append(words.mark(at: Point(place.x, y + 12.2), limit: 1))
        area.hiddenLines += words.lines.count - 1
      }
      var figure = part.figure
      figure.lane = lane
      let placed = figure.placed(x: place.x, y: y + heading(part), width: place.width, setting)
      area.marks += placed.marks
      area.hiddenLines += placed.hiddenLines
      y = placed.bottom + gap
    }
    if let comparison {
      let top = place.bottom - FlowComparison.height
      area.marks += comparison.marks(
        in: Box(place.x, max(y, top), place.width, FlowComparison.height), setting)
      if y > top + 1 { area.hiddenLines += 1 }
    }
    return area
  }
}

extension DrawingHead {
  /// The same on one sheet of several.
  func numbered(_ page: Int, of pages: Int) -> DrawingHead {
    DrawingHead(
      title: title, fields: fields, footer: footer.numbered(page, of: pages), palette: palette,
      language: language)
  }
}

extension PrintKind {
  package static let valueStream = PrintKind(
    of: "value-stream",
    name: LocalizedText(nb: "verdistrøm", nn: "verdistraum", en: "value-stream"),
    summary: LocalizedText(
      nb: "baner, ventetrapp, summer og sløsing, før og etter",
      nn: "banar, ventetrapp, summar og sløsing, før og etter",
      en: "lanes, waiting ladder, sums and waste, before and after")
  ) { material in
    let sheets = ValueStreamSheet.sheets(material)
    return sheets.isEmpty ? nil : PrintSet(sheets)
  }
}
