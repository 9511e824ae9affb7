package import Drawing

/// An A3 sheet with one of everything that a painter can meet. The text is made up.
package struct DemoPage {
  package static let title = "Færre fall på Åsen sjukehjem"
  private let measurer: any TextMeasurer

  package init(measurer: any TextMeasurer) { self.measurer = measurer }

  package var page: Page {
    Page(
      width: Page.a3.width, height: Page.a3.height, title: Self.title,
      summary: "Prøveark med tabell, figur, liste og lenke.", language: "nb-NO",
      marks: [
        .path(
          PathMark(.horizontal(y: 8, from: 8, to: 412), stroke: Stroke(.ink, 1.4))),
        .group(
          Group(
            .heading(level: 1),
            [.text(TextMark(Self.title, at: Point(8, 20), font: Font(24, bold: true)))])),
        heading("Nå", at: Point(8, 40)), paragraph, heading("Tiltak", at: Point(8, 80)), table,
        heading("Slik gjør vi det", at: Point(8, 150)), list,
        heading("Utvikling", at: Point(213, 40)),
        chart, ring, link, footer,
      ])
  }

  private func heading(_ words: String, at origin: Point) -> Mark {
    .group(
      Group(
        .heading(level: 2),
        [
          .path(
            PathMark(
              .horizontal(y: origin.y - 7, from: origin.x, to: origin.x + 199),
              stroke: Stroke(.ink, 0.7))),
          .text(TextMark(words, at: origin, font: Font(16, bold: true))),
        ]))
  }

  private var paragraph: Mark {
    let words = """
      I vår hadde avdelingen 14 fall, av dem 5 med skade. De fleste skjer mellom kl.\u{A0}06 og \
      kl.\u{A0}08, når få er på jobb, og oftest på veien til badet. «Lyset er for dårlig» & «golvet \
      er glatt» er det vi hører mest; čáhci, ŋ og š skal også komme med. Fi, ff og fl er to bokstaver.
      """
    let font = Font(10)
    let lines = measurer.lines(of: words, font: font, width: 131)
    return .group(
      Group(
        .paragraph,
        lines.enumerated().map { index, line in
          .text(TextMark(line, at: Point(8, 48 + Double(index) * 4.2), font: font))
        }))
  }

  private var table: Mark {
    let rows = [
      ["Nr.", "Tiltak", "Frist", "Andel"],
      ["1", "Nattlys på alle rom", "30. september 2026", "4,8 %"],
      ["2", "Sklisikre sokker", "uke 47", "12,0 %"], ["3", "", "21. november 2026", "100,0 %"],
    ]
    let columns: [(x: Double, anchor: TextMark.Anchor)] = [
      (8, .start), (20, .start), (80, .start), (150, .end),
    ]
    var marks: [Mark] = []
    for (index, row) in rows.enumerated() {
      let y = 88 + Double(index) * 5.6
      let cells = zip(row, columns).map { words, column -> Mark in
        let font = index == 0 ? Font(8, bold: true) : Font(9)
        return .group(
          Group(
            index == 0 ? .headerCell : .cell,
            words.isEmpty
              ? []
              : [.text(TextMark(words, at: Point(column.x, y), font: font, anchor: column.anchor))])
        )
      }
      let rule = PathMark(
        .horizontal(y: y + 1.7, from: 8, to: 150), stroke: Stroke(.ink, index == 0 ? 0.35 : 0.2))
      marks.append(.group(Group(.row, cells + [.path(rule)])))
    }
    return .group(Group(.table, title: "Tiltak med frist", marks))
  }

  private var list: Mark {
    .group(
      Group(
        .list,
        ["Spør hva som er viktig.", "Se over rommet.", "Skriv det i planen."].enumerated()
          .map { index, words in
            let y = 158 + Double(index) * 5.6
            return .group(
              Group(
                .item,
                [
                  .path(
                    PathMark(.rectangle(Box(8, y - 2.4, 2.4, 2.4)), stroke: Stroke(.ink, 0.35))),
                  .text(TextMark(words, at: Point(12, y), font: Font(9))),
                ]))
          }))
  }

  private var chart: Mark {
    let values = [5.0, 4, 6, 3, 4, 2, 3, 1, 2, 1]
    let points = values.enumerated().map {
      Point(233 + Double($0) * 15, 120 - $1 * 10)
    }
    var marks: [Mark] = [
      .path(
        PathMark(
          .rectangle(Box(225, 95, 165, 10)), fill: Colour(0xE6F0E6))),
      .path(
        PathMark(
          .horizontal(y: 90, from: 225, to: 390),
          stroke: Stroke(Colour(0x8C8C8C), 0.25, dash: [0.3, 0.9], cap: .round))),
      .path(PathMark(.polyline(points), stroke: Stroke(Colour(0x1F4E79), 0.7))),
    ]
    marks += points.map { .path(PathMark(.circle($0, radius: 1.2), fill: Colour(0x1F4E79))) }
    marks.append(
      .text(
        TextMark(
          "Fall i måneden", at: Point(220, 85), font: Font(8), anchor: .middle, rotation: -90)))
    for month in 0..<10 {
      marks.append(
        .text(
          TextMark(
            "\(month + 1)", at: Point(233 + Double(month) * 15, 126), font: Font(8), anchor: .middle
          )))
    }
    return .group(Group(.figure, title: "Kurve: fall i måneden går ned fra 5 til 1.", marks))
  }

  private var ring: Mark {
    let centre = Point(300, 205)
    let colours: [UInt32] = [0x1F4E79, 0xDDE8F0, 0x8C5A00, 0xF3E6CC]
    var marks: [Mark] = []
    for (index, hex) in colours.enumerated() {
      let start = Double(index) * 90
      marks.append(
        .group(
          Group(
            .plain, title: "Kvartal \(index + 1)",
            [
              .path(
                PathMark(
                  .sector(centre, inner: 30, outer: 50, start: start + 1, end: start + 89),
                  fill: Colour(hex), stroke: Stroke(.ink, 0.2))),
              .text(
                TextMark(
                  "\(index + 1). kvartal", at: .polar(centre, radius: 39, angle: start + 45),
                  font: Font(9, bold: true), colour: index % 2 == 0 ? .white : .ink,
                  anchor: .middle, rotation: index < 2 ? 90 : -90)),
            ])))
    }
    marks.append(
      .path(PathMark(.sector(centre, inner: 54, outer: 55, start: 0, end: 360), fill: .ink)))
    marks.append(
      .path(PathMark(.arc(centre, radius: 25, start: 300, end: 210), stroke: Stroke(.ink, 0.7))))
    marks.append(.path(PathMark(.slice(centre, radius: 8, end: 250), fill: .ink)))
    return .group(Group(.figure, title: "Årshjul med fire kvartal.", marks))
  }

  private var link: Mark {
    .group(
      Group(
        .link(url: "https://example.org/mål?a=1&b=2"), title: "Les mer om målet",
        [
          .text(
            TextMark(
              "Les mer på nettsida", at: Point(8, 200), font: Font(10, italic: true),
              colour: Colour(0x1F4E79)))
        ]))
  }

  private var footer: Mark {
    .text(TextMark("Trykt 21. november 2026", at: Point(412, 288), font: Font(7), anchor: .end))
  }
}
