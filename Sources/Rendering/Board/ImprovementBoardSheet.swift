package import Drawing
import Model
import Source

/// The improvement board on one A3: new proposals, prioritised, under way, result, new practice
/// (paper.md §13).
extension ImprovementBoard {
  package func page(
    palette: Palette = .colour, measuring measurer: any TextMeasurer
  ) -> Page {
    let setting = Typesetting(
      style: TypeScale.body, palette: palette, language: language, measurer: measurer)
    let pen = BoardPen(setting: setting)
    let w = pen.w
    var fields = [
      SheetStrip.Field(Labels.unit[language], [unit.title], x: 8, width: 47),
      SheetStrip.Field(
        Labels.printed[language], [today.written(language)], x: 58, width: 34),
    ]
    if let nextMeeting {
      fields.append(
        SheetStrip.Field(
          w("Neste møte", "Next meeting"), [nextMeeting], x: 94, width: 95))
    }
    if !goals.isEmpty {
      fields.append(
        SheetStrip.Field(
          w("Målene våre", "Måla våre", "Our goals"), [goals], x: 192, width: 220))
    }
    var marks = pen.strip(BoardKind.improvement.title[language], on: today, fields: fields)
    marks += proposalArea(pen)
    marks += priorityArea(pen)
    marks += liftedArea(pen)
    marks += ongoingAreas(pen)
    marks += practiceArea(pen)
    let footer = SheetFooter(
      printed: today, path: unit.document.path, updated: updated, language: language)
    return PaperSize.a3.page(
      title: "\(BoardKind.improvement.title[language]): \(unit.title)", summary: summary(w),
      language: language.tag,
      marks: marks + footer.marks(palette: palette, measuring: measurer))
  }

  private func summary(_ w: Wording) -> String {
    w(
      "Tavle med \(w.count(proposals.count, "nytt forslag", "nye forslag")), \(weighed.count) prioritert, \(ongoing.count) som pågår og \(practice.count) som er blitt ny praksis.",
      "Tavle med \(w.count(proposals.count, "nytt forslag", "nye forslag")), \(weighed.count) prioritert, \(ongoing.count) som pågår og \(practice.count) som er vorte ny praksis.",
      "Board with \(proposals.count) new proposals, \(weighed.count) prioritised, \(ongoing.count) under way and \(practice.count) that have become new practice."
    )
  }

  // MARK: - New proposals

  private func proposalArea(_ pen: BoardPen) -> [Mark] {
    let (x, width) = (8.0, 80.0)
    let w = pen.w
    let proposals = proposals
    var marks = pen.area(
      w("Nye forslag", "Nye forslag", "New proposals"), count: proposals.count, x: x,
      width: width)
    var y = BoardPen.top + BoardPen.head
    var items: [Mark] = []
    var shown = 0
    for card in proposals {
      let title = pen.setting.block(card.title, style: TypeScale.lead, width: width - 9)
      let height = 4.9 * Double(title.lines.count) + 12.6
      // Room for «n til» and two lines to write on.
      guard y + height <= BoardPen.bottom - 26 else { break }
      marks.append(pen.hair(y, x: x, width: width))
      let first = y + 5.9
      let under = first + 4.9 * Double(title.lines.count)
      var inner = NumberMark(.ring, "\(card.number)", size: 5.4).marks(
        centre: Point(x + 2.7, first - TypeScale.drop(TypeScale.lead.font)))
      inner.append(title.mark(at: Point(x + 9, first), role: .plain))
      if !card.origin.isEmpty {
        inner.append(
          pen.line(card.origin, x: x + 9, y: under, width: width - 9, TypeScale.body.font))
      }
      inner += card.status.marks(
        x: x + 9, baseline: under + (card.origin.isEmpty ? 0 : 4.6),
        palette: pen.setting.palette)
      items.append(.group(Group(.item, inner)))
      y += height
      shown += 1
    }
    if !items.isEmpty { marks.append(.group(Group(.list, items))) }
    marks.append(pen.hair(y, x: x, width: width))
    if shown < proposals.count {
      marks += pen.more(proposals.count - shown, x: x, y: y + 5)
      y += 6
    }
    return marks
      + pen.prompt(
        w(
          "Skriv nye forslag her. Hva, hvilken rolle, dato?",
          "Skriv nye forslag her. Kva, kva rolle, dato?",
          "Write new proposals here. What, which role, date?"), x: x, y: y + 5.5, width: width,
        bottom: BoardPen.bottom)
  }

  // MARK: - Priority

  private static let matrixSide = 84.0

  private func priorityArea(_ pen: BoardPen) -> [Mark] {
    let (x, width) = (94.0, 92.0)
    let w = pen.w
    let weighed = weighed
    var marks = pen.area(
      w("Prioritering", "Priority"), count: weighed.count, x: x, width: width)
    let side = ImprovementBoard.matrixSide
    let corner = Point(x + width - side, BoardPen.top + BoardPen.head + 0.6)
    marks += PriorityMatrixFigure(cards: weighed, side: side).marks(at: corner, pen.setting)
    var y = corner.y + side + 9
    let limit = 203.0
    var hidden = 0
    for quadrant in Quadrant.allCases {
      let own = weighed.filter { $0.quadrant == quadrant }
      guard !own.isEmpty else { continue }
      let blocks = own.map { card in
        (
          card,
          pen.setting.block(card.title, style: TypeScale.body, width: 55),
          card.reason.map {
            pen.setting.block(
              w("Begrunnelse: ", "Grunngiving: ", "Reason: ") + $0, style: TypeScale.small,
              width: 55)
          }
        )
      }
      var isFirst = true
      for (card, title, reason) in blocks {
        let height = max(
          6.2,
          4.2 * Double(title.lines.count) + 3.5 * Double(reason?.lines.count ?? 0) + 2)
        guard y + height <= limit - 6, hidden == 0 else {
          hidden += 1
          continue
        }
        if isFirst {
          marks.append(pen.hair(y, x: x, width: width))
          marks.append(
            .group(
              Group(
                .paragraph,
                [pen.text(quadrant.label[language], x: x, y: y + 4.6, TypeScale.body.bold.font)])))
          isFirst = false
        }
        let baseline = y + 4.6
        var inner = NumberMark(.ring, "\(card.number)", size: 5).marks(
          centre: Point(x + 31.6, baseline - TypeScale.drop(TypeScale.body.font)))
        inner.append(title.mark(at: Point(x + 36, baseline), role: .plain))
        if let reason {
          inner.append(
            reason.mark(
              at: Point(x + 36, baseline + 4.2 * Double(title.lines.count)), role: .plain))
        }
        marks.append(.group(Group(.paragraph, inner)))
        y += height
      }
    }
    if weighed.isEmpty {
      return marks
        + pen.prompt(
          w(
            "Hvilke forslag gir mye for lite? Skriv effekt og ressursbruk på kortet.",
            "Kva forslag gir mykje for lite? Skriv effekt og ressursbruk på kortet.",
            "Which proposals give much for little? Write effect and resources on the card."),
          x: x, y: y + 4, width: width, bottom: limit - 6)
    }
    marks.append(pen.hair(y, x: x, width: width))
    return marks + pen.more(hidden, x: x, y: y + 5)
  }

  // MARK: - Lifted

  private func liftedArea(_ pen: BoardPen) -> [Mark] {
    let (x, width, top) = (94.0, 92.0, 207.0)
    let w = pen.w
    var marks = pen.area(
      w("Løftet videre", "Løfta vidare", "Passed on"), count: lifted.count, x: x, y: top,
      width: width, isLow: true)
    var y = top + 10.4
    var shown = 0
    for card in lifted {
      let title = pen.setting.block(card.title, style: TypeScale.lead, width: width)
      let height = 4.9 * Double(title.lines.count) + 12.2
      guard y + height <= BoardPen.bottom - 5 else { break }
      marks.append(pen.hair(y, x: x, width: width))
      let first = y + 5.6
      let under = first + 4.9 * Double(title.lines.count)
      var inner = [title.mark(at: Point(x, first), role: .plain)]
      if !card.origin.isEmpty {
        inner.append(pen.line(card.origin, x: x, y: under, width: width, TypeScale.body.font))
      }
      inner += card.status.marks(
        x: x, baseline: under + (card.origin.isEmpty ? 0 : 4.6), palette: pen.setting.palette)
      marks.append(.group(Group(.paragraph, inner)))
      y += height
      shown += 1
    }
    if lifted.isEmpty {
      return marks
        + pen.prompt(
          w(
            "Hva må andre svare på, og innen når?", "Kva må andre svare på, og innan når?",
            "What must others answer, and by when?"), x: x, y: y + 3.6, width: width,
          bottom: BoardPen.bottom)
    }
    marks.append(pen.hair(y, x: x, width: width))
    return marks + pen.more(lifted.count - shown, x: x, y: y + 4.6)
  }

  // MARK: - Under way and results

  /// Where the cards under test end and what has become practice begins.
  private static let practiceTop = 244.0

  private func ongoingAreas(_ pen: BoardPen) -> [Mark] {
    let w = pen.w
    let (x, width) = (192.0, 118.0)
    var marks = pen.area(
      w("Pågår", "Pågår", "Under way"), count: ongoing.count, x: x, width: width)
    marks += pen.area(w("Resultat", "Results"), x: 316, width: 96)
    let shown = ongoing.prefix(ImprovementBoard.ongoingLimit)
    let hidden = ongoing.count - shown.count
    let top = BoardPen.top + BoardPen.head
    let room = ImprovementBoard.practiceTop - 2 - top - (hidden > 0 ? 5 : 0)
    let height = min(40, room / Double(max(1, shown.count)))
    for (index, card) in shown.enumerated() {
      let y = top + Double(index) * height
      marks.append(pen.hair(y, x: x, width: width))
      marks.append(pen.hair(y, x: 316, width: 96))
      marks.append(ongoing(card, number: index + 1, Box(x, y, width, height), pen))
      marks += chart(card, number: index + 1, Box(316, y, 96, height), pen)
    }
    let end = top + Double(shown.count) * height
    if shown.isEmpty {
      return marks
        + pen.prompt(
          w(
            "Hva prøver vi ut nå, hvor mye bedre skal det bli, og hvem svarer for det?",
            "Kva prøver vi ut no, kor mykje betre skal det bli, og kven svarar for det?",
            "What are we trying now, how much better should it be, and who answers for it?"),
          x: x, y: top + 4, width: width, bottom: ImprovementBoard.practiceTop - 2)
        + pen.prompt(
          w(
            "Hvilket tall viser om det virker?", "Kva tal viser om det verkar?",
            "Which number shows whether it works?"), x: 316, y: top + 4, width: 96,
          bottom: ImprovementBoard.practiceTop - 2)
    }
    marks += pen.more(hidden, x: x, y: end + 3.6)
    let free = ImprovementBoard.practiceTop - 2 - end
    guard hidden == 0, free > 30 else { return marks }
    marks.append(pen.hair(end, x: x, width: width))
    return marks
      + pen.prompt(
        w(
          "Her er det plass til mer. Hva prøver vi neste gang?",
          "Her er det plass til meir. Kva prøver vi neste gong?",
          "There is room for more. What do we try next?"), x: x, y: end + 6, width: width,
        bottom: ImprovementBoard.practiceTop - 2)
  }

  private func ongoing(
    _ card: OngoingCard, number: Int, _ place: Box, _ pen: BoardPen
  ) -> Mark {
    let w = pen.w
    let small = TypeScale.small.font
    let palette = pen.setting.palette
    let left = place.x + 9
    let phaseWidth = card.phase.isEmpty ? 0 : pen.setting.width(card.phase, Font(11)) + 4
    let title = pen.setting.block(
      card.title,
      styles: [TextStyle(Font(14, bold: true), leading: 6), TypeScale.lead],
      width: place.width - 9 - phaseWidth, lines: place.height > 38 ? 2 : 1)
    let lines = min(2, title.lines.count)
    let first = place.y + 7
    let font = title.style.font
    var inner = NumberMark(.square, "\(number)", size: 6, fontSize: 11).marks(
      centre: Point(place.x + 3, first - TypeScale.drop(font)))
    inner.append(title.mark(at: Point(left, first), limit: lines, role: .plain))
    if !card.phase.isEmpty {
      inner.append(
        .text(
          TextMark(card.phase, at: Point(place.right, first), font: Font(11), anchor: .end)))
    }
    var y = first + title.style.leading * Double(lines - 1) + 5.4
    inner += card.status.marks(x: left, baseline: y, font: Font(11), palette: palette)
    y += place.height > 38 ? 6.4 : 5.2
    let columns: [(String, Double)] = [
      (w("Hvor mye bedre", "Kor mykje betre", "How much better"), 0),
      (Labels.responsible[language], 53), (Labels.due[language], 86),
    ]
    inner += columns.map { pen.text($0.0, x: left + $0.1, y: y, small) }
    y += 4.4
    let gainFont = Font(place.height > 38 ? 11 : 9, bold: true)
    let gain = [card.gain, card.briefGain].first {
      !$0.isEmpty && pen.setting.width($0, gainFont) <= 51
    }
    inner.append(
      pen.line(
        gain ?? (card.gain.isEmpty ? "–" : card.gain), x: left, y: y, width: 51, gainFont))
    inner.append(
      pen.line(
        card.owner.isEmpty ? "–" : card.owner, x: left + 53, y: y, width: 31,
        TypeScale.body.font))
    inner.append(
      pen.text(
        card.due.isEmpty ? "–" : card.due, x: left + 86, y: y, TypeScale.body.font))
    if !card.measured.isEmpty, y + 6 < place.bottom {
      inner.append(
        pen.line(
          card.measured, x: left, y: y + 4.2, width: place.width - 9, TypeScale.body.font))
    }
    return .group(Group(.paragraph, inner))
  }

  private func chart(
    _ card: OngoingCard, number: Int, _ place: Box, _ pen: BoardPen
  ) -> [Mark] {
    let action = card.started.map { ChartView.Action(number: "\(number)", date: $0) }
    guard let series = card.series,
      let view = ChartView.orRunChart(
        of: series, in: workspace, goal: card.goal, actions: action.map { [$0] } ?? [],
        language: language)
    else {
      return pen.prompt(
        pen.w(
          "Ingen måleserie ennå. Hvilket tall viser om det virker?",
          "Ingen måleserie enno. Kva tal viser om det verkar?",
          "No series yet. Which number shows whether it works?"), x: place.x, y: place.y + 5,
        width: place.width, bottom: place.bottom - 1)
    }
    let unit = view.unit.map { ", \($0)" } ?? ""
    let title = pen.line(
      view.title.contains(view.unit ?? "\u{0}") ? view.title : view.title + unit, x: place.x,
      y: place.y + 4.4, width: place.width, TypeScale.body.bold.font)
    let figure = ChartFigure(view, scale: .board)
    return [.group(Group(.paragraph, [title]))]
      + figure.placed(
        in: Box(place.x, place.y + 5.6, place.width, place.height - 6.6), pen.setting)
  }

  // MARK: - New practice

  private func practiceArea(_ pen: BoardPen) -> [Mark] {
    let w = pen.w
    let (x, width, top) = (192.0, 220.0, ImprovementBoard.practiceTop)
    var marks = pen.area(
      w("Ferdig: ny praksis", "Ferdig: ny praksis", "Done: new practice"), x: x, y: top,
      width: width, isLow: true)
    let count = w(
      "\(practice.count) siste år", "\(practice.count) siste året",
      "\(practice.count) in the last year")
    marks.append(
      .group(
        Group(
          .paragraph,
          [
            .text(
              TextMark(
                count, at: Point(x + width, top + 6.6), font: Font(TypeScale.area.size),
                anchor: .end))
          ])))
    if practice.isEmpty {
      return marks
        + pen.prompt(
          w(
            "Hva gjør vi nå hver dag som vi ikke gjorde før?",
            "Kva gjer vi no kvar dag som vi ikkje gjorde før?",
            "What do we do every day now that we did not do before?"), x: x, y: top + 13,
          width: width, bottom: BoardPen.bottom)
    }
    let shown = practice.prefix(3)
    for (index, card) in shown.enumerated() {
      let left = x + Double(index) * 75
      let title = pen.setting.block(card.title, style: TypeScale.lead, width: 63)
      let lines = min(2, title.lines.count)
      let first = top + 13.4
      var inner = StatusSign.standardised.marks(
        centre: Point(left + 2, first - TypeScale.drop(TypeScale.lead.font)), size: 3.7,
        palette: pen.setting.palette)
      inner.append(title.mark(at: Point(left + 6, first), limit: lines, role: .plain))
      var y = first + 4.9 * Double(lines)
      if !card.result.isEmpty {
        let words = pen.setting.block(card.result, style: TypeScale.body, width: 63)
        let room = min(words.lines.count, 2)
        let last = words.lines.prefix(room).enumerated().map { order, line in
          order == room - 1 && words.lines.count > room
            ? cut(
              line + " …", font: TypeScale.body.font, width: 63, measuring: pen.setting.measurer)
            : line
        }
        for line in last {
          inner.append(pen.text(line, x: left + 6, y: y, TypeScale.body.font))
          y += 4.2
        }
      }
      if let since = card.since {
        let day = since.written(language)
        inner.append(
          pen.text(
            w("Siden \(day)", "Sidan \(day)", "Since \(day)"), x: left + 6, y: y,
            TypeScale.body.font))
      }
      marks.append(.group(Group(.paragraph, inner)))
    }
    return marks + pen.more(practice.count - shown.count, x: x, y: BoardPen.bottom - 1)
  }
}
