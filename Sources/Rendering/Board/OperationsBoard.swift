package import Drawing
import Model
import Source

/// The operations board on one A3: what this week needs (M52). Actions that are late or fall due,
/// key numbers, open deviations, meetings, and who has what.
package struct OperationsBoard: Sendable {
  /// Days the board looks ahead.
  package static let days = 7

  let material: ReportMaterial
  private let progress: UnitProgress

  package init(_ material: ReportMaterial) {
    self.material = material
    progress = material.progress
  }

  private var language: LanguageCode { material.language }
  private var today: CalendarDate { material.today }
  private var w: Wording { material.w }

  /// Late first, then what falls due this week.
  private var actions: [OpenAction] {
    progress.overdue + progress.due(within: OperationsBoard.days)
  }

  /// The one whose deadline is longest gone first.
  private var deviations: [Document] {
    material.workspace.documents(in: material.unit).filter(\.isOpenDeviation).sorted {
      ($0[Deviation.due]?.value.dayNumber ?? Int.max, $0.path)
        < ($1[Deviation.due]?.value.dayNumber ?? Int.max, $1.path)
    }
  }

  package func page(
    palette: Palette = .colour, measuring measurer: any TextMeasurer
  ) -> Page {
    let setting = Typesetting(
      style: TypeScale.body, palette: palette, language: language, measurer: measurer)
    let pen = BoardPen(setting: setting)
    let unit = material.unit
    var fields = [
      SheetStrip.Field(Labels.unit[language], [unit.title], x: 8, width: 60),
      SheetStrip.Field(Labels.printed[language], [today.written(language)], x: 76, width: 40),
    ]
    if let leader = unit.document[Unit.leader]?.value {
      fields.append(
        SheetStrip.Field(w("Leder", "Leiar", "Leader"), [leader], x: 144, width: 60))
    }
    if let next = material.nextMeeting {
      fields.append(
        SheetStrip.Field(
          w("Neste møte", "Next meeting"), ["\(next.title), \(next.when)"], x: 213, width: 199))
    }
    var marks = pen.strip(BoardKind.operations.title[language], on: today, fields: fields)
    marks += actionArea(pen)
    marks += deviationArea(pen)
    marks += dayArea(pen)
    marks += numberArea(pen)
    marks += meetingArea(pen)
    marks += peopleArea(pen)
    let footer = SheetFooter(
      printed: today, path: unit.document.path, updated: progress.changes.first?.change.day,
      language: language)
    return PaperSize.a3.page(
      title: "\(BoardKind.operations.title[language]): \(unit.title)",
      summary: w(
        "Tavle for uka: \(actions.count) tiltak som haster, \(deviations.count) åpne avvik, nøkkeltall, møter og hvem som har hva.",
        "Tavle for veka: \(actions.count) tiltak som hastar, \(deviations.count) opne avvik, nøkkeltal, møte og kven som har kva.",
        "Board for the week: \(actions.count) pressing actions, \(deviations.count) open deviations, key numbers, meetings and who has what."
      ), language: language.tag,
      marks: marks + footer.marks(palette: palette, measuring: measurer))
  }

  // MARK: - Left: what is to be done

  private func table(
    _ columns: [(String, Double, Double)], _ rows: [[PaperTable.Cell]], x: Double, top: Double,
    width: Double, bottom: Double, total: Int, summary: String, _ pen: BoardPen
  ) -> [Mark] {
    let table = PaperTable(
      columns: columns.map { PaperTable.Column($0.0, x: $0.1, width: $0.2) }, rows: rows,
      width: width, summary: summary)
    let placed = table.placed(
      x: x, head: top + 15, bottom: bottom, keptLine: 6, palette: pen.setting.palette,
      measuring: pen.setting.measurer)
    return [placed.mark]
      + pen.more(total - placed.shownRows, x: x, y: placed.bottom + 4.6)
  }

  private func actionArea(_ pen: BoardPen) -> [Mark] {
    let (x, top, width, bottom) = (8.0, 31.0, 199.0, 158.0)
    let actions = actions
    let title = w("Haster denne uka", "Hastar denne veka", "Pressing this week")
    let head = pen.area(title, count: actions.count, x: x, width: width)
    guard !actions.isEmpty else {
      return head
        + pen.prompt(
          w(
            "Ingenting er over fristen eller skal være ferdig de neste sju dagene. Hva kan vi ta tak i?",
            "Ingenting er over fristen eller skal vere ferdig dei neste sju dagane. Kva kan vi ta tak i?",
            "Nothing is late or due within seven days. What can we take on?"), x: x, y: top + 16,
          width: width, bottom: bottom)
    }
    // More than fit are never laid out: a table of thousands costs what one of forty costs.
    let rows = actions.prefix(30).map { action -> [PaperTable.Cell] in
      [
        .words(action.what), .words(material.dash(action.owner)),
        .words(material.short(action.due)), .status(material.status(of: action)),
      ]
    }
    var marks = head
    let table = PaperTable(
      columns: [
        PaperTable.Column(Labels.whatWeDo[language], x: 0, width: 96),
        PaperTable.Column(Labels.who[language], x: 99, width: 42),
        PaperTable.Column(Labels.due[language], x: 144, width: 20),
        PaperTable.Column(Labels.status[language], x: 166, width: 33),
      ], rows: rows, width: width, summary: title)
    let placed = table.placed(
      x: x, head: top + 15, bottom: bottom, keptLine: 6, palette: pen.setting.palette,
      measuring: pen.setting.measurer)
    marks.append(placed.mark)
    return marks + pen.more(actions.count - placed.shownRows, x: x, y: placed.bottom + 4.6)
  }

  private func deviationArea(_ pen: BoardPen) -> [Mark] {
    let (x, top, width, bottom) = (8.0, 163.0, 199.0, 216.0)
    let open = deviations
    let title = w("Åpne avvik", "Opne avvik", "Open deviations")
    let head = pen.area(title, count: open.count, x: x, y: top, width: width, isLow: true)
    guard !open.isEmpty else {
      return head
        + pen.prompt(
          w(
            "Ingen åpne avvik. Hva er meldt siden sist?",
            "Ingen opne avvik. Kva er meldt sidan sist?",
            "No open deviations. What has been reported since last time?"), x: x, y: top + 13,
          width: width, bottom: bottom)
    }
    let rows = open.prefix(20).map { document -> [PaperTable.Cell] in
      let due = document[Deviation.due]?.value
      return [
        .words(document.title), .words(material.dash(document[Deviation.responsible]?.value)),
        .words(material.short(due)),
        .status(
          StatusMark(
            document[Deviation.status]?.value ?? .new, due: due, today: today,
            language: language)),
      ]
    }
    return head
      + table(
        [
          (w("Avvik", "Deviation"), 0, 96), (Labels.responsible[language], 99, 42),
          (Labels.due[language], 144, 20), (Labels.status[language], 166, 33),
        ], rows, x: x, top: top - 1.6, width: width, bottom: bottom, total: open.count,
        summary: title, pen)
  }

  private func dayArea(_ pen: BoardPen) -> [Mark] {
    let (x, top, width) = (8.0, 221.0, 199.0)
    return pen.area(
      w(
        "Dagens bemanning og hendelser", "Bemanning og hendingar i dag",
        "Today's staffing and events"),
      x: x, y: top, width: width, isLow: true)
      + pen.prompt(
        w(
          "Hvem er på, hva mangler, hva må alle vite? Skriv for hånd, aldri noe om brukere eller pasienter.",
          "Kven er på, kva manglar, kva må alle vite? Skriv for hand, aldri noko om brukarar eller pasientar.",
          "Who is in, what is lacking, what must everybody know? By hand, never about users or patients."
        ), x: x, y: top + 13, width: width, bottom: BoardPen.bottom)
  }

  // MARK: - Right: numbers, meetings, people

  private func numberArea(_ pen: BoardPen) -> [Mark] {
    let (x, top, width) = (213.0, 31.0, 199.0)
    let series = StatisticsSheet.series(of: material.unit, in: material.workspace)
    let title = w("Nøkkeltall", "Nøkkeltal", "Key numbers")
    let head = pen.area(title, count: series.count, x: x, width: width)
    guard !series.isEmpty else {
      return head
        + pen.prompt(
          w(
            "Hvilke to–tre tall viser om vi gjør jobben vår?",
            "Kva to–tre tal viser om vi gjer jobben vår?",
            "Which two or three numbers show whether we do our job?"), x: x, y: top + 16,
          width: width, bottom: 158)
    }
    let shown = series.prefix(4)
    let height = 55.0
    let cells = shown.enumerated().flatMap { index, document -> [Mark] in
      let place = Box(
        x + Double(index % 2) * 102, top + BoardPen.head + Double(index / 2) * (height + 2), 97,
        height)
      let cell: ChartCell
      do throws(ChartProblem) {
        cell = ChartCell(
          try ChartView(of: document, in: material.workspace, language: language))
      } catch {
        cell = ChartCell(title: document.title, reason: capitalised(error.message[language]) + ".")
      }
      return [pen.hair(place.y - 0.6, x: place.x, width: place.width)]
        + cell.placed(in: place, pen.setting).marks
    }
    return head + cells + pen.more(series.count - shown.count, x: x, y: 160)
  }

  private func meetingArea(_ pen: BoardPen) -> [Mark] {
    let (x, top, width, bottom) = (213.0, 163.0, 199.0, 216.0)
    let title = w("Møter de neste to ukene", "Møte dei neste to vekene", "Meetings in two weeks")
    let meetings = meetings
    let head = pen.area(title, count: meetings.count, x: x, y: top, width: width, isLow: true)
    guard !meetings.isEmpty else {
      return head
        + pen.prompt(
          w(
            "Ingen møter er skrevet ned. Når møtes vi neste gang?",
            "Ingen møte er skrivne ned. Når møtest vi neste gong?",
            "No meetings are written down. When do we meet next?"), x: x, y: top + 13,
          width: width, bottom: bottom)
    }
    return head
      + table(
        [
          (w("Når", "When"), 0, 58), (w("Møte", "Meeting"), 61, 80),
          (w("Leder", "Leiar", "Chair"), 144, 55),
        ],
        meetings.prefix(12).map {
          [.words($0.when), .words($0.title), .words(material.dash($0.chair))]
        },
        x: x, top: top - 1.6, width: width, bottom: bottom, total: meetings.count, summary: title,
        pen)
  }

  private struct Meet {
    let day: CalendarDate
    let when: String
    let title: String
    let chair: String?
  }

  /// Written meetings and days of the arenas' rhythm, each once.
  private var meetings: [Meet] {
    let end = today.adding(days: 14)
    func when(_ day: CalendarDate, _ time: TimeOfDay?) -> String {
      let clock = time.map { w(" kl.\u{A0}\($0.written(language))", " at \($0.written(language))") }
      return "\(day.writtenWithWeekday(language))\(clock ?? "")"
    }
    var result: [Meet] = []
    var known: Set<String> = []
    for meeting in progress.meetings {
      guard let day = meeting[Meeting.date]?.value, day >= today, day <= end else { continue }
      known.insert(meeting.path)
      // What is held is history, today's too.
      if meeting[Meeting.status]?.value == .held { continue }
      result.append(
        Meet(
          day: day, when: when(day, meeting[Meeting.time]?.value), title: meeting.title,
          chair: meeting[Meeting.chair]?.value))
    }
    let book = material.book
    for arena in book.arenas(of: material.unit) {
      for occurrence in book.occurrences(of: arena, in: CalendarPeriod(today, end)) {
        guard occurrence.takesPlace, let day = occurrence.day,
          occurrence.document.map({ !known.contains($0.path) }) ?? true
        else { continue }
        result.append(
          Meet(
            day: day, when: when(day, occurrence.time), title: arena.name.value,
            chair: arena.chair?.value))
      }
    }
    return result.sorted { ($0.day, $0.title) < ($1.day, $1.title) }
  }

  private func peopleArea(_ pen: BoardPen) -> [Mark] {
    let (x, top, width) = (213.0, 221.0, 199.0)
    let title = w("Hvem har hva", "Kven har kva", "Who has what")
    let open = progress.actions.filter { !$0.isResting }
    let groups = Dictionary(grouping: open) {
      $0.owner ?? w("ingen ansvarlig", "ingen ansvarleg", "nobody")
    }.sorted {
      ($1.value.count(where: \.isOverdue), $1.value.count, $0.key)
        < ($0.value.count(where: \.isOverdue), $0.value.count, $1.key)
    }
    let head = pen.area(title, count: groups.count, x: x, y: top, width: width, isLow: true)
    guard !groups.isEmpty else {
      return head
        + pen.prompt(
          w("Hvem tar hva?", "Kven tek kva?", "Who takes what?"), x: x, y: top + 13, width: width,
          bottom: BoardPen.bottom)
    }
    let rows = groups.prefix(12).map { name, actions -> [PaperTable.Cell] in
      let next = actions.compactMap(\.due).filter { $0 >= today }.min()
      return [
        .words(capitalised(name)), .words("\(actions.count)"),
        .words("\(actions.count(where: \.isOverdue))"), .words(material.short(next)),
      ]
    }
    let table = PaperTable(
      columns: [
        PaperTable.Column(w("Rolle", "Role"), x: 0, width: 90),
        PaperTable.Column(w("Åpne", "Opne", "Open"), x: 93, width: 20, anchor: .end),
        PaperTable.Column(
          w("Over fristen", "Past due"), x: 116, width: 28, anchor: .end),
        PaperTable.Column(w("Neste frist", "Next due"), x: 160, width: 39),
      ], rows: rows, width: width, summary: title)
    let placed = table.placed(
      x: x, head: top + 13.4, bottom: BoardPen.bottom, keptLine: 5, palette: pen.setting.palette,
      measuring: pen.setting.measurer)
    return head + [placed.mark]
      + pen.more(groups.count - placed.shownRows, x: x, y: placed.bottom + 4.2)
  }
}
