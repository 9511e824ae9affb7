package import Drawing
import Model
import Source
import Syntax

/// From what is put in to what lasts, left to right, with what has been seen so far (M79).
package struct EffectChainSheet: DrawingSheet {
  /// One effect as it is said.
  private struct Link {
    let text: String
    let shownBy: String?
    let seenOn: CalendarDate?
  }

  package let head: DrawingHead
  private let columns: [(term: EffectTerm, links: [Link])]
  private let w: Wording

  /// Nil when the document has no effect chain.
  package init?(_ material: PrintMaterial) {
    let document = material.document
    let rows = document.rows(SurveyCycle.effects)
    guard !rows.isEmpty else { return nil }
    let language = material.language
    w = Wording(language)
    columns = EffectTerm.allCases.map { term in
      let links = rows.filter { $0[SurveyCycle.term]?.value == term }.compactMap { row -> Link? in
        guard let text = row[SurveyCycle.effect]?.value else { return nil }
        let shown = row[SurveyCycle.shownBy].map { reference in
          material.workspace.document(reference, from: document)?.title ?? reference.value.text
        }
        return Link(text: text, shownBy: shown, seenOn: row[SurveyCycle.seenOn]?.value)
      }
      return (term, links)
    }
    head = DrawingHead(
      document, in: material.workspace, today: material.today,
      fields: [
        (Labels.owner[language], [document[SurveyCycle.owner]?.value ?? ""]),
        (
          w("Tiltakene startet", "Tiltaka starta", "Actions started"),
          [document[SurveyCycle.started]?.value.written(language) ?? ""]
        ),
      ], palette: material.palette, language: language)
  }

  package var summary: String {
    let parts = columns.map { column in
      "\(column.term.label[w.language]): \(column.links.map(\.text).joined(separator: "; "))"
    }
    return w("Virkningskjede. ", "Verknadskjede. ", "Effect chain. ")
      + parts.joined(separator: ". ")
  }

  private static let gap = 12.0

  package func body(in place: Box, on paper: PaperSize, _ setting: Typesetting) -> PlacedArea {
    let width = (place.width - 3 * EffectChainSheet.gap) / 4
    let isWall = paper.isWallSheet
    let scale: AreaHeading.Scale = isWall ? .sheet : .page
    let first = place.y + (isWall ? 18 : 14.4)
    var set = Setting(columns.map(\.links), TypeScale.pageBody, width, setting, shown)
    for size in isWall ? [16.0, 14, 12] : [13.0, 12, 11] {
      let style = TextStyle(Font(size), leading: 0.44 * size)
      let larger = Setting(columns.map(\.links), style, width, setting, shown)
      if first + larger.height <= place.bottom {
        set = larger
        break
      }
    }
    let (blocks, heights, style, small) = (set.blocks, set.heights, set.style, set.small)
    var marks: [Mark] = []
    var hidden = 0
    for (index, column) in columns.enumerated() {
      let x = place.x + Double(index) * (width + EffectChainSheet.gap)
      marks += AreaHeading(
        capitalised(column.term.label[setting.language]), scale: scale
      ).marks(x: x, y: place.y, width: width, palette: setting.palette)
      if index > 0 {
        marks.append(
          arrow(
            from: x - EffectChainSheet.gap + 2, to: x - 2,
            y: place.y + (isWall ? 5 : 4.4)))
      }
      var y = first
      for (row, block) in blocks[index].enumerated() {
        guard y + heights[row] <= place.bottom + 1e-6 else {
          hidden += block.text.lines.count
          continue
        }
        if row > 0 {
          marks.append(
            PaperRules.rule(
              y: y - style.leading - 1.2, from: x, to: x + width, width: PaperRules.hair))
        }
        marks.append(block.text.mark(at: Point(x, y)))
        let line = y + block.text.height + 0.4
        let sign: StatusSign = block.link.seenOn == nil ? .notStarted : .done
        marks.append(
          .group(
            Group(
              .plain,
              sign.marks(
                centre: Point(x + 1.8, line - TypeScale.drop(small.font)),
                size: 0.95 * small.font.millimetres, palette: setting.palette))))
        marks.append(block.shown.mark(at: Point(x + 5.4, line)))
        y += heights[row]
      }
      if column.links.isEmpty {
        marks += WritingLines(
          x: x, width: width, y: first + 2, bottom: min(place.bottom, first + 40)
        ).marks(setting.palette)
      }
    }
    return PlacedArea(marks, hiddenLines: hidden)
  }

  /// The links of every column in one size of type, with one pitch, so that the rows stand level.
  private struct Setting {
    typealias Block = (text: TextBlock, shown: TextBlock, link: Link)

    let style: TextStyle
    let small: TextStyle
    let blocks: [[Block]]
    let heights: [Double]
    var height: Double { heights.reduce(0, +) }

    init(
      _ columns: [[Link]], _ style: TextStyle, _ width: Double, _ setting: Typesetting,
      _ shown: (Link) -> String
    ) {
      self.style = style
      let small = TextStyle(
        Font(max(8, 0.75 * style.font.size)), leading: max(3.5, 0.75 * style.leading))
      self.small = small
      blocks = columns.map { links in
        links.map { link in
          (
            text: setting.block(link.text, style: style, width: width),
            shown: setting.block(shown(link), style: small, width: width - 6), link: link
          )
        }
      }
      var heights = Array(repeating: 0.0, count: blocks.map(\.count).max() ?? 0)
      for column in blocks {
        for (row, block) in column.enumerated() {
          heights[row] = max(heights[row], block.text.height + block.shown.height + 6.6)
        }
      }
      self.heights = heights
    }
  }

  private func shown(_ link: Link) -> String {
    let day =
      link.seenOn.map {
        w("Sett ", "Seen ") + $0.written(w.language)
      } ?? w("Ikke sett ennå", "Ikkje sett enno", "Not seen yet")
    guard let shown = link.shownBy else { return day }
    return link.seenOn == nil
      ? day + w("; vises av ", "; vist av ", "; shown by ") + shown
      : day + w(", vist av ", ", vist av ", ", shown by ") + shown
  }

  private func arrow(from left: Double, to right: Double, y: Double) -> Mark {
    .group(
      Group(
        .decoration,
        [
          .path(
            PathMark(
              .horizontal(y: y, from: left, to: right - 2), stroke: Stroke(.ink, PaperRules.strong))
          ),
          .path(
            PathMark(
              .polyline(
                [Point(right - 3, y - 1.8), Point(right, y), Point(right - 3, y + 1.8)],
                closed: true), fill: .ink)),
        ]))
  }
}

extension PrintKind {
  package static let effectChain = PrintKind(
    of: "survey-cycle",
    name: LocalizedText(nb: "virkningskjede", nn: "verknadskjede", en: "effect-chain"),
    summary: LocalizedText(
      nb: "fra innsats til langsiktig virkning, med det som er sett",
      nn: "frå innsats til langsiktig verknad, med det som er sett",
      en: "from inputs to long-term effects, with what has been seen")
  ) { material in EffectChainSheet(material) }
}
