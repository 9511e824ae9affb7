package import Drawing
import Model
import Source

/// The dialogue cloth: a table sheet that four stand around, each with a side that reads upright
/// from there, and the agreements in the middle (M73). A3 for a small table, A1 for a large one; the
/// type grows with the paper, so that all can read it standing.
package struct DialogueCloth: Print {
  /// One side of the cloth.
  private struct Side {
    let name: String
    let expects: [String]
    let offers: [String]
  }

  private let title: String
  private let dates: String
  private let sides: [Side]
  private let agreements: [[String]]
  private let footer: SheetFooter
  private let palette: Palette
  private let language: LanguageCode
  private let own: PaperSize
  private let w: Wording
  private let isGears: Bool

  /// - Parameters:
  ///   - material: of a document on party cooperation; what is written in it stands on the cloth,
  ///     the rest is lines to write on.
  ///   - paper: A3 or A1, landscape.
  package init(_ material: PrintMaterial, on paper: PaperSize) {
    let document = material.document
    language = material.language
    let language = language
    let w = Wording(language)
    self.w = w
    own = paper
    title = document.title
    palette = material.palette
    footer = material.footer
    isGears = document[PartyCooperation.form]?.value == .gears
    let days = [
      document[PartyCooperation.date]?.value.written(language),
      document[PartyCooperation.next].map {
        w("neste møte ", "next meeting ") + $0.value.written(language)
      },
    ]
    dates = days.compactMap { $0 }.joined(separator: "  ·  ")
    let parties = document.rows(PartyCooperation.parties)
    let expectations = document.rows(PartyCooperation.expectations)
    sides = Party.allCases.map { party in
      let role = parties.first { $0[PartyCooperation.part]?.value == party }?[
        PartyCooperation.role]?.value
      let mine = expectations.filter { row in
        let who = row[PartyCooperation.who]?.value ?? ""
        return Party.reading(who) == party
          || role.map { folded(key: $0) == folded(key: who) } ?? false
      }
      return Side(
        name: capitalised(party.label[language]),
        expects: mine.compactMap { $0[PartyCooperation.expects]?.value },
        offers: mine.compactMap { $0[PartyCooperation.offers]?.value })
    }
    agreements = document.rows(PartyCooperation.agreements).map { row in
      [
        row[PartyCooperation.agreed]?.value ?? "", row[PartyCooperation.responsible]?.value ?? "",
        row[PartyCooperation.due]?.value.short(language) ?? "",
      ]
    }
  }

  package func printed(
    on paper: PaperSize?, measuring measurer: any TextMeasurer
  ) -> PrintedPages {
    let paper = paper.flatMap { $0.width > $0.height ? $0 : nil } ?? own
    let scale = min(paper.width / PaperSize.a3.width, paper.height / PaperSize.a3.height)
    let setting = Typesetting(palette: palette, language: language, measurer: measurer)
    let outer = Box(
      paper.left, paper.top, paper.inner, paper.footerRule - 3 * scale - paper.top)
    let depth = 61 * scale
    let middle = Box(
      outer.x + depth, outer.y + depth, outer.width - 2 * depth, outer.height - 2 * depth)
    let places = [
      // The leader does not stand at the head: union and safety face each other along the table.
      ClothSide(origin: Point(middle.x, middle.bottom), turn: 0, width: middle.width, depth: depth),
      ClothSide(
        origin: Point(middle.right, middle.bottom), turn: -90, width: middle.height, depth: depth),
      ClothSide(origin: Point(middle.x, middle.y), turn: 90, width: middle.height, depth: depth),
      ClothSide(
        origin: Point(middle.right, middle.y), turn: 180, width: middle.width, depth: depth),
    ]
    var marks = corners(outer, middle, scale)
    var overflows: [SheetOverflow] = []
    for (index, (side, place)) in zip(sides, places).enumerated() {
      let set = written(side, at: place, scale, setting)
      marks += set.marks
      if set.hiddenLines > 0 {
        overflows.append(SheetOverflow(box: index + 1, heading: side.name, lines: set.hiddenLines))
      }
    }
    let centre = table(in: middle, scale, setting)
    marks += centre.marks
    if centre.hiddenLines > 0 {
      overflows.append(
        SheetOverflow(
          box: 5, heading: PartyCooperation.agreements.heading[language],
          lines: centre.hiddenLines))
    }
    marks += footer.marks(on: paper, palette: palette, measuring: measurer)
    return PrintedPages(
      pages: [
        paper.page(title: title, summary: summary, language: language.tag, marks: marks)
      ], overflows: overflows)
  }

  private var summary: String {
    let names = sides.map(\.name).joined(separator: ", ")
    return w(
      "Dialogduk med en side til hver: \(names). Avtalene står i midten.",
      "Dialogduk med ei side til kvar: \(names). Avtalane står i midten.",
      "Dialogue cloth with a side for each: \(names). The agreements stand in the middle.")
  }

  /// Lines from the corners of the sheet to those of the table: whose side is whose.
  private func corners(_ outer: Box, _ middle: Box, _ scale: Double) -> [Mark] {
    let thin = Stroke(palette.line, PaperRules.thin * scale)
    let pairs = [
      (Point(outer.x, outer.y), Point(middle.x, middle.y)),
      (Point(outer.right, outer.y), Point(middle.right, middle.y)),
      (Point(outer.x, outer.bottom), Point(middle.x, middle.bottom)),
      (Point(outer.right, outer.bottom), Point(middle.right, middle.bottom)),
    ]
    return [
      .group(
        Group(
          .decoration,
          pairs.map { .path(PathMark(.line($0, $1), stroke: thin)) } + [
            .path(
              PathMark(.rectangle(middle), stroke: Stroke(.ink, PaperRules.strong * scale)))
          ]))
    ]
  }

  // MARK: - A side

  private func written(
    _ side: Side, at place: ClothSide, _ scale: Double, _ setting: Typesetting
  ) -> PlacedArea {
    let gap = 9 * scale
    let column = (place.width - gap) / 2
    let heads =
      isGears
      ? [
        w("Dette vil jeg", "Dette vil eg", "What I want"),
        w("Slik bidrar jeg", "Slik bidreg eg", "How I contribute"),
      ]
      : [
        w("Det jeg forventer av dere", "Det eg ventar av dykk", "What I expect of you"),
        w("Det jeg bidrar med", "Det eg bidreg med", "What I bring"),
      ]
    var words: [Mark] = [
      .group(
        Group(
          .heading(level: 2), [place.text(side.name, 0, 10 * scale, Font(20 * scale, bold: true))]))
    ]
    var hidden = 0
    for (index, texts) in [side.expects, side.offers].enumerated() {
      let u = Double(index) * (column + gap)
      words.append(
        .group(
          Group(
            .paragraph,
            [place.text(heads[index], u, 17.6 * scale, Font(10 * scale, bold: true))])))
      let set = filled(texts, u, column, at: place, scale, setting)
      words += set.marks
      hidden += set.hiddenLines
    }
    return PlacedArea(words, hiddenLines: hidden)
  }

  /// What is written for a column, and lines under it as far as the side goes.
  private func filled(
    _ texts: [String], _ u: Double, _ width: Double, at place: ClothSide, _ scale: Double,
    _ setting: Typesetting
  ) -> PlacedArea {
    let bottom = place.depth - 3 * scale
    var v = 24.4 * scale
    var marks: [Mark] = []
    var hidden = 0
    for text in texts {
      let block = setting.block(
        text,
        styles: [12.0, 11, 10, 9].map { TextStyle(Font($0 * scale), leading: $0 * 0.45 * scale) },
        width: width, lines: 3)
      var lines: [Mark] = []
      for line in block.lines {
        guard v <= bottom else {
          hidden += 1
          continue
        }
        lines.append(place.text(line, u, v, block.style.font))
        v += block.style.leading
      }
      if !lines.isEmpty { marks.append(.group(Group(.paragraph, lines))) }
      v += 1.6 * scale
    }
    let dots = Stroke(
      palette.line, PaperRules.write * scale, dash: [0.3 * scale, 0.9 * scale])
    v += texts.isEmpty ? 4 * scale : 3.4 * scale
    while v <= bottom {
      marks.append(place.line(from: u, to: u + width, v: v, dots))
      v += PaperRules.writePitch * scale
    }
    return PlacedArea(marks, hiddenLines: hidden)
  }

  // MARK: - The middle

  private func table(in box: Box, _ scale: Double, _ setting: Typesetting) -> PlacedArea {
    let inset = 7 * scale
    let left = box.x + inset
    let width = box.width - 2 * inset
    var marks: [Mark] = []
    let head = setting.block(
      title,
      styles: [24.0, 20, 16, 14].map {
        TextStyle(Font($0 * scale, bold: true), leading: $0 * 0.44 * scale)
      }, width: width, lines: 1)
    var y = box.y + 13 * scale
    marks.append(head.mark(at: Point(left, y), role: .heading(level: 1)))
    y += head.height - 2 * scale
    let rule = w(
      "Alle fire rundt bordet, hele tiden, uten skjerm. Én snakker, de andre lytter.",
      "Alle fire rundt bordet, heile tida, utan skjerm. Éin snakkar, dei andre lyttar.",
      "All four round the table, the whole time, no screens. One speaks, the others listen.")
    let line = [dates, rule].filter { !$0.isEmpty }.joined(separator: "\n")
    let under = setting.block(
      line, style: TextStyle(Font(10 * scale), leading: 5 * scale), width: width)
    marks.append(under.mark(at: Point(left, y)))
    y += under.height + 6 * scale
    marks.append(
      .group(
        Group(
          .heading(level: 2),
          [
            .text(
              TextMark(
                PartyCooperation.agreements.heading[language], at: Point(left, y),
                font: Font(16 * scale, bold: true)))
          ])))
    y += 7 * scale
    let rows = agreementRows(Box(left, y, width, box.bottom - inset - y), scale, setting)
    return PlacedArea(marks + rows.marks, hiddenLines: rows.hiddenLines)
  }

  private func agreementRows(
    _ box: Box, _ scale: Double, _ setting: Typesetting
  ) -> PlacedArea {
    let shares = [0.6, 0.22, 0.18]
    let starts = [0, 0.6, 0.82].map { box.x + $0 * box.width }
    let heads = [w("Avtale", "Agreement"), Labels.responsible[language], Labels.due[language]]
    let small = Font(9 * scale)
    var marks: [Mark] = [
      .group(
        Group(
          .paragraph,
          zip(heads, starts).map {
            .text(TextMark($0, at: Point($1, box.y), font: small))
          }))
    ]
    var y = box.y + 2.2 * scale
    let hair = PaperRules.hair * scale
    marks.append(
      PaperRules.rule(y: y, from: box.x, to: box.right, width: PaperRules.thin * scale))
    let style = TextStyle(Font(12 * scale), leading: 5.4 * scale)
    var hidden = 0
    for row in agreements {
      let cells = zip(row, shares).map {
        setting.block($0, style: style, width: box.width * $1 - 4 * scale)
      }
      let height = max(
        9.4 * scale, (cells.map(\.height).max() ?? 0) + 4 * scale)
      guard y + height <= box.bottom + 1e-6 else {
        hidden += cells.map(\.lines.count).max() ?? 1
        continue
      }
      marks.append(
        .group(
          Group(
            .paragraph,
            zip(cells, starts).map { $0.mark(at: Point($1, y + 6 * scale), role: .plain) })))
      y += height
      marks.append(PaperRules.rule(y: y, from: box.x, to: box.right, width: hair))
    }
    // What is agreed at the table is written at the table.
    let pitch = 11 * scale
    while y + pitch <= box.bottom + 1e-6 {
      y += pitch
      marks.append(PaperRules.rule(y: y, from: box.x, to: box.right, width: hair))
    }
    return PlacedArea(marks, hiddenLines: hidden)
  }
}

extension PaperSize {
  /// A1 landscape, 841 × 594 mm: for a table that people stand around.
  package static let a1 = PaperSize(
    width: 841, height: 594, left: 16, right: 825, top: 16, footerRule: 571, footerBaseline: 577)
}

extension PrintKind {
  package static let dialogueCloth = PrintKind(
    of: "party-cooperation",
    name: LocalizedText(nb: "dialogduk", nn: "dialogduk", en: "dialogue-cloth"),
    summary: LocalizedText(
      nb: "duken på A3, med en side til hver part", nn: "duken på A3, med ei side til kvar part",
      en: "the cloth on A3, with a side for each party")
  ) { material in DialogueCloth(material, on: .a3) }

  package static let dialogueClothA1 = PrintKind(
    of: "party-cooperation",
    name: LocalizedText(nb: "dialogduk-a1", nn: "dialogduk-a1", en: "dialogue-cloth-a1"),
    summary: LocalizedText(
      nb: "duken på A1, til å stå rundt", nn: "duken på A1, til å stå rundt",
      en: "the cloth on A1, to stand around")
  ) { material in DialogueCloth(material, on: .a1) }
}
