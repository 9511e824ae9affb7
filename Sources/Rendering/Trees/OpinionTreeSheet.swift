package import Drawing
package import Model
import Source

/// The strengths tree or the challenge tree of a document on A3: one sheet, and further ones for
/// more than six branches or six leaves a branch (M22).
package struct OpinionTreeSheet: Print {
  private let material: PrintMaterial
  private let reading: OpinionReading
  private let kind: OpinionKind
  /// Whether the document has the other tree too.
  private let hasCompanion: Bool

  /// Nil when the document has no such tree; an opinion tree with neither is drawn empty, to write
  /// on.
  package init?(_ kind: OpinionKind, _ material: PrintMaterial) {
    let workspace = material.workspace
    let other: OpinionKind = kind == .strength ? .challenge : .strength
    guard let reading = workspace.opinions(of: material.document, kind) else { return nil }
    let companion = workspace.opinions(of: material.document, other)
    hasCompanion = !(companion?.isEmpty ?? true)
    guard !reading.isEmpty || !hasCompanion && material.document.type === OpinionTree.type else {
      return nil
    }
    self.material = material
    self.reading = reading
    self.kind = kind
  }

  /// Always A3: leaves would be too small to read on anything less.
  package func printed(
    on paper: PaperSize?, measuring measurer: any TextMeasurer
  ) -> PrintedPages {
    let language = material.language
    let parts = OpinionTreeSheet.parts(of: reading, language)
    let setting = Typesetting(
      style: TypeScale.body, palette: material.palette, language: language, measurer: measurer)
    let strip = strip.placed(palette: material.palette, measuring: measurer)
    let title = TreeWords.title(kind)[language]
    var overflows = strip.cutFields.map { SheetOverflow(box: 0, heading: $0, lines: 1) }
    let pages = parts.enumerated().map { index, part -> Page in
      let figure = OpinionTreeFigure(
        reading: part, trunk: reading.trunk ?? TreeWords.trunk(kind)[language], language: language)
      let tree = figure.placed(setting)
      let notes = notes(setting)
      let hidden = tree.hiddenLines + notes.hiddenLines
      if hidden > 0 { overflows.append(SheetOverflow(box: 1, heading: title, lines: hidden)) }
      let footer = material.footer.numbered(index + 1, of: parts.count)
      return PaperSize.a3.page(
        title: "\(title): \(material.document.title)", summary: figure.alternative,
        language: language.tag,
        marks: strip.marks + tree.marks + notes.marks
          + footer.marks(palette: material.palette, measuring: measurer))
    }
    return PrintedPages(pages: pages, overflows: overflows)
  }

  /// What each sheet carries: six branches with six leaves, then the rest of them and the others.
  static func parts(of reading: OpinionReading, _ language: LanguageCode) -> [OpinionReading] {
    var result: [OpinionReading] = []
    var waiting = reading.branches
    repeat {
      let shown = waiting.prefix(OpinionTreeFigure.mostBranches)
      result.append(
        reading.with(
          shown.map { $0.with(Array($0.leaves.prefix(OpinionTreeFigure.mostLeaves))) }))
      let rests = shown.compactMap { branch -> OpinionReading.Branch? in
        let leaves = branch.leaves.dropFirst(OpinionTreeFigure.mostLeaves)
        guard !leaves.isEmpty else { return nil }
        let word = TreeWords.rest[language]
        let name = branch.name ?? TreeWords.other[language]
        return branch.with(
          Array(leaves), name: name.hasSuffix(word) ? name : "\(name), \(word)")
      }
      waiting = rests + waiting.dropFirst(OpinionTreeFigure.mostBranches)
    } while !waiting.isEmpty
    return result
  }

  // MARK: - Strip

  private var strip: SheetStrip {
    let language = material.language
    let document = material.document
    let isTree = document.type === OpinionTree.type
    let presented =
      isTree ? document[OpinionTree.presentedOn] : document[Interview.presentedOn]
    let values: [(String, String)] = [
      (Labels.unit[language], material.workspace.unit(of: document)?.title ?? ""),
      (TreeWords.source[language], source),
      (Labels.participants[language], participants),
      (
        TreeWords.statements[language],
        reading.isEmpty
          ? "" : TreeWords.gathered(reading.statementCount, reading.leafCount)[language]
      ),
      (TreeWords.presented[language], presented?.value.written(language) ?? ""),
      (Labels.version[language], document[CommonFields.version]?.value ?? ""),
    ]
    let columns = [8.0, 76, 144, 213, 281, 349, 412]
    let fields = values.filter { !$0.1.isEmpty }.enumerated().map { index, field in
      SheetStrip.Field(
        field.0, field.1, x: columns[index], width: columns[index + 1] - columns[index] - 4)
    }
    return SheetStrip(title: TreeWords.title(kind)[language], fields: fields)
  }

  /// The interviews the statements come from, as many as there are and when.
  private var source: String {
    let language = material.language
    let document = material.document
    let interviews =
      document.type === OpinionTree.type ? material.workspace.interviews(of: document) : [document]
    guard !interviews.isEmpty else {
      return (document[TraceFields.source]?.value ?? []).map(\.value.text).joined(separator: ", ")
    }
    let readings = interviews.map { InterviewReading($0) }
    let forms = Set(readings.map(\.form))
    let count = readings.reduce(0) { sum, reading in
      let rows = reading.document.rows(
        reading.form == .focus ? Interview.groups : Interview.schedule)
      return sum + max(1, rows.count)
    }
    let words = TreeWords.interviews(count, forms == [.individual] ? .individual : .focus)[language]
    guard let first = readings.compactMap(\.firstDay).min(),
      let last = readings.compactMap(\.lastDay).max()
    else { return words }
    return "\(words), \(written(from: first, to: last, language))"
  }

  private var participants: String {
    let document = material.document
    guard document.type === Interview.type else {
      return document[OpinionTree.participants]?.value ?? ""
    }
    let count = max(
      material.workspace.groupParticipants(of: document).count,
      document.rows(Interview.schedule).count)
    guard count > 0 else { return "" }
    let unit = material.workspace.unit(of: document)?.document
    guard let staff = unit?[Unit.employees]?.value, staff >= count else { return "\(count)" }
    return LocalizedText(
      nb: "\(count) av \(staff) ansatte", nn: "\(count) av \(staff) tilsette",
      en: "\(count) of \(staff) staff")[material.language]
  }

  // MARK: - Around the foot

  /// How to read it, what is taken along, and below the ground how it was gathered.
  private func notes(_ setting: Typesetting) -> PlacedArea {
    let language = material.language
    var setting = setting
    setting.style = TextStyle(TypeScale.body.font, leading: 4.4)
    let how = TreeWords.reading.enumerated().map { index, line in
      setting.palette.isMono && index == 2 ? TreeWords.monoReading : line
    }
    var area = PlacedArea(heading(TreeWords.howToRead[language], x: PaperSize.a3.left))
    for (index, line) in how.enumerated() {
      area.marks.append(
        setting.block(line[language], width: 131).mark(
          at: Point(PaperSize.a3.left, 244.6 + Double(index) * 4.4), limit: 1))
    }
    let isTree = material.document.type === OpinionTree.type
    let section =
      kind == .strength
      ? (isTree ? OpinionTree.keep : Interview.keep)
      : (isTree ? OpinionTree.priorities : Interview.priorities)
    let choices = material.document.prose(section)
    let right = 281.0
    area.marks += heading(section.heading[language], x: right)
    if choices.isEmpty {
      area.marks += EmptyBox(section.question[language]).marks(
        x: right, width: 131, baseline: 244.6, bottom: 264, palette: setting.palette,
        measuring: setting.measurer)
    } else {
      let prose = ProseBlock(choices, width: 131, gap: 0, setting).placed(
        x: right, baseline: 244.6, bottom: 265.4)
      area.marks += prose.marks
      area.hiddenLines += prose.hiddenLines
    }
    return below(area, setting)
  }

  private func below(_ above: PlacedArea, _ setting: Typesetting) -> PlacedArea {
    let language = material.language
    var area = above
    let baseline = OpinionTreeFigure.ground + 6
    let document = material.document
    var note = document.prose(OpinionTree.note).map(\.text).joined(separator: " ")
    if note.isEmpty, let role = document[OpinionTree.gatheredBy]?.value {
      note = TreeWords.gatheredBy(role)[language]
    }
    if !note.isEmpty {
      let block = setting.block(note, width: 270)
      area.marks.append(block.mark(at: Point(PaperSize.a3.left, baseline), limit: 2))
      area.hiddenLines += max(0, block.lines.count - 2)
    }
    if hasCompanion {
      let words = TreeWords.companion(kind, version: document[CommonFields.version]?.value)
      area.marks.append(
        .group(
          Group(
            .paragraph,
            [
              .text(
                TextMark(
                  words[language], at: Point(PaperSize.a3.right, baseline),
                  font: setting.style.font, anchor: .end))
            ])))
    }
    return area
  }

  private func heading(_ words: String, x: Double) -> [Mark] {
    [
      .group(
        Group(
          .heading(level: 2),
          [.text(TextMark(words, at: Point(x, 239), font: Font(12, bold: true)))]))
    ]
  }
}

extension OpinionReading {
  /// The same tree with other branches.
  fileprivate func with(_ branches: [Branch]) -> OpinionReading {
    OpinionReading(kind, trunk: trunk, branches: branches)
  }
}

extension OpinionReading.Branch {
  fileprivate func with(
    _ leaves: [OpinionReading.Leaf], name: String? = nil
  ) -> OpinionReading.Branch {
    OpinionReading.Branch(name: name ?? self.name, leaves: leaves)
  }
}

extension PrintKind {
  package static let opinionTrees = PrintKind(
    of: "opinion-tree", "interview",
    name: LocalizedText(nb: "trær", nn: "tre", en: "trees"),
    summary: LocalizedText(
      nb: "styrketreet og utfordringstreet, hvert på sitt A3-ark",
      nn: "styrketreet og utfordringstreet, kvart på sitt A3-ark",
      en: "the strengths tree and the challenge tree, each on an A3 sheet")
  ) { material in
    let sheets = [OpinionKind.strength, .challenge].compactMap {
      OpinionTreeSheet($0, material)
    }
    return sheets.isEmpty ? nil : PrintSet(sheets)
  }
}
