package import Drawing
import Model
import Source

extension PrintKind {
  /// A sheet for each group to hang in the exhibition, with who hosts it when (M28).
  package static let wishSheets = PrintKind(
    of: "workplace-dialogue",
    name: LocalizedText(nb: "ønskeark", nn: "ønskeark", en: "wish-sheets"),
    summary: LocalizedText(
      nb: "ett ark til hver gruppe i utstillingen, med vertsliste",
      nn: "eitt ark til kvar gruppe i utstillinga, med vertsliste",
      en: "one sheet for each group in the exhibition, with its hosts")
  ) { material in
    let document = material.document
    let names = document.dialogueGroupNames
    let meeting = document.dialogueMeetings.first { $0.number == 1 }
    let groups = document.dialogueGroups
    let sheets = (names.isEmpty ? [""] : names).map { name -> any Print in
      let group = groups.first { folded(key: $0.name) == folded(key: name) }
      return WishSheet(
        group: name,
        wishes: document.dialogueWishes.filter { folded(key: $0.group) == folded(key: name) },
        members: group?.members ?? [], size: group?.size, programme: meeting?.programme,
        places: material.workspace.settings.limits.topWishes, material)
    }
    return PrintSet(sheets)
  }
}

/// The wishes of one group on the wall: three large places, and a list of hosts that share the
/// exhibition's minutes between them.
package struct WishSheet: Print {
  /// Who stands by the sheet from when, so many minutes.
  package struct Host: Sendable, Hashable {
    package let name: String
    /// The clock, or the minutes from the start of the exhibition.
    package let from: String
    package let minutes: Int
  }

  private let group: String
  private let wishes: [DialogueWish]
  private let places: Int
  private let footer: SheetFooter
  private let palette: Palette
  private let language: LanguageCode
  package let hosts: [Host]

  init(
    group: String, wishes: [DialogueWish], members: [String], size: Int?,
    programme: DialogueProgramme?, places: Int, _ material: PrintMaterial
  ) {
    self.group = group
    self.wishes = wishes.sorted { ($0.rank ?? .max) < ($1.rank ?? .max) }
    self.places = max(1, min(5, places))
    footer = material.footer
    palette = material.palette
    language = material.language
    hosts = WishSheet.hosts(members: members, size: size, programme, language: material.language)
  }

  /// Everybody in the group hosts for an equal share of the exhibition.
  private static func hosts(
    members: [String], size: Int?, _ programme: DialogueProgramme?, language: LanguageCode
  ) -> [Host] {
    let slot = programme?.slots.first { $0.part == .exhibition }
    let count = max(1, min(8, members.isEmpty ? size ?? 4 : members.count))
    let minutes = shared(slot?.minutes ?? 20, by: Array(repeating: 1, count: count))
    var offset = 0
    return minutes.enumerated().compactMap { index, minutes in
      defer { offset += minutes }
      guard minutes > 0 else { return nil }
      let clock = slot.flatMap { programme?.clock($0.offset + offset) }
      return Host(
        name: index < members.count ? members[index] : "",
        from: clock?.written(language) ?? "\(offset)", minutes: minutes)
    }
  }

  package func printed(
    on paper: PaperSize?, measuring measurer: any TextMeasurer
  ) -> PrintedPages {
    let paper = paper ?? .a4Landscape
    let w = Wording(language)
    let setting = Typesetting(
      style: TypeScale.pageBody, palette: palette, language: language, measurer: measurer)
    let title =
      group.isEmpty
      ? w("Dette vil vi ha mer av", "Dette vil vi ha meir av", "We want more of this")
      : w(
        "Gruppe \(group) vil ha mer av", "Gruppe \(group) vil ha meir av",
        "Group \(group) wants more of")
    let strip = SheetStrip(title: title, fields: [], paper: paper)
    let head = strip.placed(palette: palette, measuring: measurer)
    let scale = paper.isWallSheet ? 1.35 : 1.0
    let hostWidth = 62 * scale
    let top = paper.top + 18
    let bottom = paper.footerRule - 4
    let column = paper.right - hostWidth
    let height = (bottom - top) / Double(places)
    var marks = head.marks
    var hidden = 0
    for place in 0..<places {
      let box = Box(
        paper.left, top + Double(place) * height, column - 10 - paper.left, height)
      let placed = wish(place, in: box, scale, setting)
      marks += placed.marks
      hidden += placed.hiddenLines
    }
    marks += hostList(in: Box(column, top, hostWidth, bottom - top), setting)
    marks += footer.marks(on: paper, palette: palette, measuring: measurer)
    var overflows = head.titleFits ? [] : [SheetOverflow(box: 0, heading: title, lines: 1)]
    if hidden > 0 { overflows.append(SheetOverflow(box: 1, heading: title, lines: hidden)) }
    return PrintedPages(
      pages: [
        paper.page(
          title: title,
          summary: w(
            "De viktigste ønskene fra gruppa, og hvem som er vert når",
            "Dei viktigaste ønska frå gruppa, og kven som er vert når",
            "The group’s most important wishes, and who hosts when"),
          language: language.tag, marks: marks)
      ], overflows: overflows)
  }

  /// One place: its rank in a ring, and the wish or lines to write it on.
  private func wish(
    _ index: Int, in box: Box, _ scale: Double, _ setting: Typesetting
  ) -> PlacedArea {
    let radius = 6 * scale
    var area = PlacedArea()
    area.marks.append(
      PaperRules.rule(y: box.y, from: box.x, to: box.right, width: PaperRules.strong))
    let centre = Point(box.x + radius, box.y + radius + 5)
    let figure = Font(20 * scale, bold: true)
    area.marks.append(
      .group(
        Group(
          .paragraph,
          [
            .path(
              PathMark(
                .circle(centre, radius: radius),
                stroke: Stroke(.ink, PaperRules.strong))),
            .text(
              TextMark(
                "\(index + 1)", at: Point(centre.x, centre.y + TypeScale.drop(figure)),
                font: figure, anchor: .middle)),
          ])))
    let left = box.x + 2 * radius + 8
    let width = box.right - left
    let text = wishes.first { $0.rank == index + 1 }?.text ?? ""
    guard !text.isEmpty else {
      let first = box.y + 16 * scale
      area.marks += stride(from: first, through: box.bottom - 4, by: 12 * scale).map { y in
        .path(
          PathMark(
            .horizontal(y: y, from: left, to: box.right),
            stroke: Stroke(setting.palette.line, PaperRules.write, dash: [0.3, 0.9])))
      }
      return area
    }
    let sizes = [30.0, 26, 22, 18, 14].map { size in
      TextStyle(Font(size * scale, bold: true), leading: size * scale * 0.44)
    }
    let room = box.height - 8
    let block = setting.block(
      text, styles: sizes, width: width, lines: max(1, Int(room / sizes[0].leading)))
    let lines = max(1, Int(room / block.style.leading))
    let first = centre.y + 0.36 * block.style.font.millimetres
    area.marks.append(block.mark(at: Point(left, first), limit: lines))
    area.hiddenLines = max(0, block.lines.count - lines)
    return area
  }

  private func hostList(in box: Box, _ setting: Typesetting) -> [Mark] {
    let w = Wording(language)
    let heading = AreaHeading(
      w("Vert ved arket", "Vert ved arket", "Host of the sheet"), scale: .page)
    let isClock = hosts.contains { $0.from.contains(".") || $0.from.contains(":") }
    let table = PaperTable(
      columns: [
        PaperTable.Column(
          isClock ? DialogueWords.clock[language] : DialogueWords.from[language], x: 0, width: 12),
        PaperTable.Column(
          DialogueWords.minutes[language], x: 13, width: 7, anchor: .end),
        PaperTable.Column(w("Hvem", "Kven", "Who"), x: 24, width: box.width - 24),
      ],
      rows: hosts.map { [.words($0.from), .words("\($0.minutes)"), .words($0.name)] },
      width: box.width, style: TypeScale.pageBody,
      summary: w("Hvem som er vert når", "Kven som er vert når", "Who hosts when"), leastRow: 9)
    let placed = table.placed(
      x: box.x, head: box.y + 12.6, bottom: box.bottom - 26, palette: setting.palette,
      measuring: setting.measurer)
    let note = setting.block(
      w(
        "Verten svarer på spørsmål. La arket henge til møte 2.",
        "Verten svarar på spørsmål. La arket henge til møte 2.",
        "The host answers questions. Leave the sheet up until meeting 2."),
      style: TypeScale.body, width: box.width)
    return heading.marks(x: box.x, y: box.y, width: box.width, palette: setting.palette)
      + [placed.mark, note.mark(at: Point(box.x, placed.bottom + 7))]
  }
}
