package import Drawing
import Model
import Source

extension Report {
  /// The paper it is made for.
  package var paper: PaperSize { kind.isPoster ? .a3 : kind == .compliance ? .a4Landscape : .a4 }

  /// The sizes its text may have, largest first.
  private var styles: [TextStyle] {
    let small = [
      TypeScale.pageBody, TypeScale.body, TextStyle(Font(8), leading: 3.5),
    ]
    return kind.isPoster
      ? [
        TextStyle(Font(16), leading: 7), TextStyle(Font(14), leading: 6.2),
        TextStyle(Font(12), leading: 5.4), TypeScale.lead.regular,
      ] + small : small
  }

  /// The report laid out: one sheet, or one for each section that begins its own. Text shrinks a
  /// step at a time; what then has no room is left out from the longest lists and counted.
  package func pages(
    palette: Palette = .colour, measuring measurer: any TextMeasurer
  ) -> [Page] {
    var groups: [[ReportSection]] = []
    for section in sections {
      if groups.isEmpty || section.beginsSheet { groups.append([]) }
      groups[groups.count - 1].append(section)
    }
    if groups.isEmpty { groups = [[]] }
    return groups.enumerated().map { index, group in
      let footer = SheetFooter(
        printed: today, path: path, updated: updated, page: index + 1, pages: groups.count,
        language: language)
      let (marks, bottom) = strip(palette, measurer)
      let body = body(group, from: bottom, palette, measurer)
      return paper.page(
        title: "\(title): \(subject)", summary: summary, language: language.tag,
        marks: marks + body + footer.marks(on: paper, palette: palette, measuring: measurer))
    }
  }

  /// What the sheet shows, in a sentence.
  var summary: String {
    let parts = sections.map { $0.title + ($0.count.map { " (\($0))" } ?? "") }
    return "\(kind.summary[language]). \(parts.joined(separator: ", "))."
  }

  private func strip(
    _ palette: Palette, _ measurer: any TextMeasurer
  ) -> ([Mark], bottom: Double) {
    let font = Font(paper.isWallSheet ? 9 : 10, bold: true)
    let wishes = fields.map {
      max(measurer.width(of: $0.value, font: font), measurer.width(of: $0.label, font: font)) + 6
    }
    let scale = min(1, (paper.inner + 6) / max(1, wishes.reduce(0, +)))
    var x = paper.left
    var placed: [SheetStrip.Field] = []
    for (field, wish) in zip(fields, wishes) {
      let width = min(wish * scale - 3, paper.right - x)
      placed.append(SheetStrip.Field(field.label, [field.value], x: x, width: width))
      x += wish * scale
    }
    let strip = SheetStrip(title: title, fields: placed, paper: paper)
    return (strip.placed(palette: palette, measuring: measurer).marks, strip.bottom)
  }

  private struct FittedSection {
    let section: ReportSection
    var blocks: [ReportBlockFit]
  }

  private var scale: AreaHeading.Scale { paper.isWallSheet ? .sheet : .page }
  /// From a section's rule to where its first block begins.
  private var headHeight: Double { paper.isWallSheet ? 9 : 7.6 }
  private var gap: Double { 4.2 }

  private func height(_ sections: [FittedSection]) -> Double {
    sections.reduce(0) { sum, section in
      sum + headHeight + section.blocks.map(\.height).reduce(0, +) + gap
    } - gap
  }

  private func fitted(
    _ group: [ReportSection], in room: Double, _ palette: Palette, _ measurer: any TextMeasurer
  ) -> [FittedSection] {
    var sections: [FittedSection] = []
    // Nine points and a cut list are read sooner than eight points and a cut list.
    var kept: [FittedSection] = []
    for style in styles {
      let setting = Typesetting(
        style: style, palette: palette, language: language, measurer: measurer)
      sections = group.map { section in
        FittedSection(
          section: section,
          blocks: section.blocks.map { ReportBlockFit($0, width: paper.inner, setting) })
      }
      let isTight = sections.contains { $0.blocks.contains(where: \.isTight) }
      let isFull = height(sections) > room
      if !isFull, !isTight { return sections }
      if style.font.size == 9, !isTight { kept = sections }
    }
    if !kept.isEmpty, height(sections) > room { sections = kept }
    while height(sections) > room {
      let places = sections.indices.flatMap { outer in
        sections[outer].blocks.indices.map { (outer, $0) }
      }.filter { sections[$0.0].blocks[$0.1].canShrink }
      guard
        let most = places.max(by: {
          sections[$0.0].blocks[$0.1].weight < sections[$1.0].blocks[$1.1].weight
        })
      else { break }
      sections[most.0].blocks[most.1].shrink()
    }
    return sections
  }

  private func body(
    _ group: [ReportSection], from top: Double, _ palette: Palette, _ measurer: any TextMeasurer
  ) -> [Mark] {
    let bottom = paper.footerRule - 2
    let sections = fitted(group, in: bottom - top, palette, measurer)
    // White space at the end of the sheet becomes lines to write on.
    let spare = max(0, bottom - top - height(sections))
    let forms = sections.flatMap(\.blocks).count {
      if case .form = $0.block { true } else { false }
    }
    let extra = forms == 0 ? 0 : min(8, Int(spare / PaperRules.writePitch) / forms)
    var y = top
    var marks: [Mark] = []
    for section in sections {
      let whole = headHeight + section.blocks.map(\.height).reduce(0, +)
      // Nothing may stand below the footer, whatever happens.
      guard y + whole <= bottom + 0.5 else { break }
      marks += AreaHeading(section.section.title, count: section.section.count, scale: scale)
        .marks(x: paper.left, y: y, width: paper.inner, palette: palette)
      y += headHeight
      for block in section.blocks {
        var more = 0
        if case .form = block.block { more = extra }
        marks += block.marks(x: paper.left, y: y, extra: more, title: section.section.title)
        y += block.height + Double(more) * PaperRules.writePitch
      }
      y += gap
    }
    return marks
  }
}

extension TextStyle {
  /// The same size without weight.
  var regular: TextStyle { TextStyle(Font(font.size), leading: leading) }
}
