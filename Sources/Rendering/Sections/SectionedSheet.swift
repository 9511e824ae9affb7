package import Drawing
import Model
package import Source

/// A sheet of headed sections: reports, forms to fill in, tables, programmes. One page, on which what
/// has no room is counted, or as many as it takes.
package struct SectionedSheet: Print {
  package let title: String
  /// What it is about: the unit, else the document. Said with the title where only one line is read.
  package let subject: String
  /// What the sheet shows, in a sentence; the headings are added.
  package let summary: String
  package let fields: [SheetField]
  package let sections: [SheetSection]
  package let paper: PaperSize
  package let footer: SheetFooter
  package let palette: Palette
  package let language: LanguageCode
  /// Whether it goes on overleaf instead of leaving out what has no room.
  package let flows: Bool

  package init(
    title: String, subject: String, summary: String, fields: [SheetField] = [],
    sections: [SheetSection], paper: PaperSize = .a4, footer: SheetFooter,
    palette: Palette = .colour, language: LanguageCode, flows: Bool = false
  ) {
    self.title = title
    self.subject = subject
    self.summary = summary
    self.fields = fields.filter { !$0.value.isEmpty }
    self.sections = sections
    self.paper = paper
    self.footer = footer
    self.palette = palette
    self.language = language
    self.flows = flows
  }

  /// A sheet of a document: its unit is the first field, its path stands at the foot.
  package init(
    title: String, of material: PrintMaterial, summary: String, fields: [SheetField] = [],
    sections: [SheetSection], paper: PaperSize = .a4, flows: Bool = true
  ) {
    let language = material.language
    let unit = material.workspace.unit(of: material.document)?.title
    self.init(
      title: title, subject: material.document.title, summary: summary,
      fields: [SheetField(Labels.unit[language], unit)] + fields, sections: sections,
      paper: paper, footer: material.footer, palette: material.palette, language: language,
      flows: flows)
  }

  /// The sizes its text may have, largest first.
  private var styles: [TextStyle] {
    let small = [
      TypeScale.pageBody, TypeScale.body, TextStyle(Font(8), leading: 3.5),
    ]
    return paper.isWallSheet
      ? [
        TextStyle(Font(16), leading: 7), TextStyle(Font(14), leading: 6.2),
        TextStyle(Font(12), leading: 5.4), TypeScale.lead.regular,
      ] + small : small
  }

  /// The pages, and what had no room on them. Text shrinks a step at a time; what then has no room
  /// goes on overleaf, or is left out from the longest lists and counted.
  ///
  /// - Parameter paper: nil for the paper it was made for.
  package func printed(
    on paper: PaperSize?, measuring measurer: any TextMeasurer
  ) -> PrintedPages {
    let sheet = paper.map(on) ?? self
    let (strip, bottom, cut) = sheet.strip(measurer)
    let area = (top: bottom, bottom: sheet.paper.footerRule - 2)
    var pages: [[Fitted]] = []
    for group in groups {
      pages +=
        sheet.flows ? sheet.flowed(group, area, measurer) : [sheet.fitted(group, area, measurer)]
    }
    var overflows = cut.map { SheetOverflow(box: 0, heading: $0, lines: 1) }
    for section in pages.joined() {
      let lines = section.blocks.map(\.cutOnPaper).reduce(0, +)
      if lines > 0 {
        overflows.append(SheetOverflow(box: 1, heading: section.section.title, lines: lines))
      }
    }
    let summary = sheet.wholeSummary
    return PrintedPages(
      pages: pages.enumerated().map { index, sections in
        sheet.paper.page(
          title: "\(title): \(subject)", summary: summary, language: language.tag,
          marks: strip + sheet.marks(sections, area)
            + footer.numbered(index + 1, of: pages.count).marks(
              on: sheet.paper, palette: palette, measuring: measurer))
      }, overflows: overflows)
  }

  private func on(_ paper: PaperSize) -> SectionedSheet {
    SectionedSheet(
      title: title, subject: subject, summary: summary, fields: fields, sections: sections,
      paper: paper, footer: footer, palette: palette, language: language, flows: flows)
  }

  /// What the sheet shows, in a sentence.
  private var wholeSummary: String {
    let parts = sections.map { $0.title + ($0.count.map { " (\($0))" } ?? "") }
    return "\(summary). \(parts.joined(separator: ", "))."
  }

  /// Sections by the sheet they are to stand on.
  private var groups: [[SheetSection]] {
    var groups: [[SheetSection]] = []
    for section in sections {
      if groups.isEmpty || section.beginsSheet { groups.append([]) }
      groups[groups.count - 1].append(section)
    }
    return groups.isEmpty ? [[]] : groups
  }

  // MARK: - Strip

  private func strip(
    _ measurer: any TextMeasurer
  ) -> (marks: [Mark], bottom: Double, cut: [String]) {
    let font = Font(paper.isWallSheet ? 9 : 10, bold: true)
    let wishes = fields.map {
      max(measurer.width(of: $0.value, font: font), measurer.width(of: $0.label, font: font)) + 6
    }
    // What is too long for the strip stands under it, in as many lines as it takes.
    var inStrip = Array(fields.indices)
    func room() -> Double { inStrip.map { wishes[$0] }.reduce(0, +) }
    while room() > paper.inner + 6, let longest = inStrip.max(by: { wishes[$0] < wishes[$1] }) {
      inStrip.removeAll { $0 == longest }
    }
    var x = paper.left
    var placed: [SheetStrip.Field] = []
    for index in inStrip {
      let (field, wish) = (fields[index], wishes[index])
      let width = min(wish - 3, paper.right - x)
      placed.append(SheetStrip.Field(field.label, [field.value], x: x, width: width))
      x += wish
    }
    let strip = SheetStrip(title: title, fields: placed, paper: paper)
    let set = strip.placed(palette: palette, measuring: measurer)
    var marks = set.marks
    var bottom = placed.isEmpty ? strip.bottom - 8 : strip.bottom
    let setting = Typesetting(
      style: TypeScale.pageBody, palette: palette, language: language, measurer: measurer)
    for index in fields.indices where !inStrip.contains(index) {
      let block = setting.block(
        "\(fields[index].label): \(fields[index].value)", width: min(paper.inner, 170))
      marks.append(block.mark(at: Point(paper.left, bottom + 1.6)))
      bottom += Double(block.lines.count) * block.style.leading + 1.4
    }
    if inStrip.count < fields.count { bottom += 2 }
    return (
      marks, bottom, (set.titleFits ? [] : [Labels.title[language]]) + set.cutFields
    )
  }

  // MARK: - Fitting

  private struct Fitted {
    let section: SheetSection
    var blocks: [SheetBlockFit]
  }

  private var scale: AreaHeading.Scale { paper.isWallSheet ? .sheet : .page }
  /// From a section's rule to where its first block begins.
  private var headHeight: Double { paper.isWallSheet ? 9 : 7.6 }
  private var gap: Double { 4.2 }

  private func height(_ sections: [Fitted]) -> Double {
    sections.reduce(0) { sum, section in
      sum + headHeight + section.blocks.map(\.height).reduce(0, +) + gap
    } - gap
  }

  private func fits(
    _ group: [SheetSection], _ style: TextStyle, _ measurer: any TextMeasurer
  ) -> [Fitted] {
    let setting = Typesetting(
      style: style, palette: palette, language: language, measurer: measurer)
    return group.map { section in
      Fitted(
        section: section,
        blocks: section.blocks.map { SheetBlockFit($0, width: paper.inner, setting) })
    }
  }

  /// One sheet, whatever it takes.
  private func fitted(
    _ group: [SheetSection], _ area: (top: Double, bottom: Double),
    _ measurer: any TextMeasurer
  ) -> [Fitted] {
    let room = area.bottom - area.top
    var sections: [Fitted] = []
    // Nine points and a cut list are read sooner than eight points and a cut list.
    var kept: [Fitted] = []
    for style in styles {
      sections = fits(group, style, measurer)
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

  /// As many sheets as it takes: one if a smaller size makes it one, else in the body size. Lists
  /// and tables go on overleaf under their headings; drawings and forms move there whole.
  private func flowed(
    _ group: [SheetSection], _ area: (top: Double, bottom: Double),
    _ measurer: any TextMeasurer
  ) -> [[Fitted]] {
    let room = area.bottom - area.top
    let hasBreak = group.contains { section in
      section.blocks.contains { if case .pageBreak = $0 { true } else { false } }
    }
    var sections: [Fitted] = []
    var hasBody = false
    for style in styles {
      let whole = fits(group, style, measurer)
      var tried = whole
      if style.font.size <= TypeScale.body.font.size { lowerCharts(&tried, to: room) }
      let isTight = tried.contains { $0.blocks.contains(where: \.isTight) }
      if !hasBreak, !isTight, height(tried) <= room { return [tried] }
      // Where it goes overleaf all the same, a chart keeps its height.
      if !hasBody { sections = whole }
      hasBody = hasBody || !isTight && style.font.size <= TypeScale.pageBody.font.size
      // Eight points are only for keeping a tail from going overleaf.
      if style.font.size <= TypeScale.body.font.size, height(tried) > 1.15 * room { break }
    }
    var pages: [[Fitted]] = [[]]
    var used = 0.0
    func turn() {
      pages.append([])
      used = 0
    }
    for section in sections {
      var isOpen = false
      func open(for height: Double) {
        let head = (used > 0 ? gap : 0) + headHeight
        if used > 0, used + head + height > room { turn() }
        used += (used > 0 ? gap : 0) + headHeight
        pages[pages.count - 1].append(Fitted(section: section.section, blocks: []))
        isOpen = true
      }
      func place(_ block: SheetBlockFit) {
        let page = pages.count - 1
        pages[page][pages[page].count - 1].blocks.append(block)
        used += block.height
      }
      for block in section.blocks {
        if case .pageBreak = block.block {
          if used > 0 { turn() }
          isOpen = false
          continue
        }
        var rest = block
        while true {
          let whole = rest.height
          if !isOpen { open(for: min(whole, room / 3)) }
          if used + whole <= room + 1e-6 {
            place(rest)
            break
          }
          // A single line of many is not worth a heading.
          let count = rest.parts(in: room - used)
          let isFresh = used <= headHeight + 1e-6
          if count > 2 || isFresh, let (first, second) = rest.parted(after: count) {
            place(rest.with(first))
            rest = rest.with(second)
          } else if isFresh {
            // Taller than a sheet: as much as there is room for, and the rest is counted.
            while rest.height > room - used, rest.canShrink { rest.shrink() }
            place(rest)
            break
          }
          turn()
          isOpen = false
        }
      }
      if section.blocks.isEmpty { open(for: 0) }
    }
    return pages
  }

  /// A chart is lowered where that keeps everything from going overleaf.
  private func lowerCharts(_ sections: inout [Fitted], to room: Double) {
    for section in sections.indices {
      for block in sections[section].blocks.indices {
        guard case .chart = sections[section].blocks[block].block else { continue }
        while height(sections) > room, sections[section].blocks[block].canShrink {
          sections[section].blocks[block].shrink()
        }
      }
    }
  }

  // MARK: - Marks

  private func marks(_ sections: [Fitted], _ area: (top: Double, bottom: Double)) -> [Mark] {
    // White space at the end of the sheet becomes lines to write on.
    let spare = max(0, area.bottom - area.top - height(sections))
    let forms = sections.flatMap(\.blocks).count {
      if case .form = $0.block { true } else { false }
    }
    let extra = forms == 0 ? 0 : min(8, Int(spare / PaperRules.writePitch) / forms)
    var y = area.top
    var marks: [Mark] = []
    for section in sections {
      let whole = headHeight + section.blocks.map(\.height).reduce(0, +)
      // Nothing may stand below the footer, whatever happens.
      guard y + whole <= area.bottom + 0.5 else { break }
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
