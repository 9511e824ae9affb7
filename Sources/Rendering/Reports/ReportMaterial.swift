package import Model
package import Source

/// What every report is made of: the unit read on a day, and the words of its language.
package struct ReportMaterial: Sendable {
  package let progress: UnitProgress
  package let language: LanguageCode
  /// The arenas of the whole workspace; read once where many reports are made.
  let book: ArenaBook
  let w: Wording

  package var workspace: Workspace { progress.workspace }
  package var unit: UnitNode { progress.unit }
  package var today: CalendarDate { progress.today }

  package init(_ progress: UnitProgress, book: ArenaBook? = nil) {
    self.progress = progress
    self.book = book ?? ArenaBook(progress.workspace)
    language = progress.unit.document.language(in: progress.workspace)
    w = Wording(language)
  }

  /// The whole report; nil for one that the unit has nothing for.
  package func report(_ kind: ReportKind) -> Report? {
    switch kind {
    case .status: status
    case .annualReview: annualReview
    case .final: finalCandidates.first.map { final($0) }
    case .actionPlan: actionPlan
    case .youSaidWeDid: youSaidWeDid
    case .nineSteps: nineSteps
    case .handover: handover
    case .compliance: compliance
    case .deviations: deviations
    case .answers: answers
    }
  }

  /// Whether the unit has anything for a report to tell: a build leaves the others out.
  package func hasAnything(for kind: ReportKind) -> Bool {
    switch kind {
    case .status, .annualReview, .handover: true
    case .final: !finalCandidates.isEmpty
    case .actionPlan: !progress.actions.isEmpty
    case .youSaidWeDid: !progress.cases.isEmpty || !progress.finished.isEmpty
    case .nineSteps: progress.nineSteps != nil
    case .compliance: !workspace.settings.profiles.isEmpty
    case .deviations: progress.cases.contains { $0.kind == .deviation }
    case .answers: !progress.cases.isEmpty
    }
  }

  /// Whether units below are read with it, as reports for leader groups want.
  package static func readsBelow(_ kind: ReportKind) -> Bool {
    switch kind {
    case .status, .youSaidWeDid, .deviations, .answers: true
    case .annualReview, .final, .actionPlan, .nineSteps, .handover, .compliance: false
    }
  }

  func make(_ kind: ReportKind, fields: [SheetField] = [], _ sections: [SheetSection]) -> Report {
    let own = [
      SheetField(Labels.unit[language], unit.title),
      SheetField(w("Leder", "Leiar", "Leader"), unit.document[Unit.leader]?.value),
      SheetField(Labels.date[language], today.written(language)),
    ]
    return Report(
      kind: kind, language: language, subject: unit.title,
      fields: (own + fields).filter { !$0.value.isEmpty }, sections: sections, today: today,
      path: unit.document.path, updated: progress.changes.first?.change.day)
  }

  // MARK: - Words that several reports use

  /// «05.03.2026», or a dash.
  func short(_ day: CalendarDate?) -> String { day?.short(language) ?? "–" }

  func dash(_ text: String?) -> String {
    guard let text, !text.isEmpty else { return "–" }
    return text
  }

  func status(of action: OpenAction) -> StatusMark {
    StatusMark(action.status, due: action.due, today: today, language: language)
  }

  /// Units are named only where several are read.
  var namesUnits: Bool { progress.units.count > 1 }

  /// What is to be done, by whom and when.
  func actionTable(_ actions: [OpenAction], limit: Int = SheetTable.limit) -> SheetTable {
    var columns = [
      SheetTable.Column(Labels.whatWeDo[language], 78),
      SheetTable.Column(Labels.who[language], 34),
      SheetTable.Column(Labels.due[language], 22),
      SheetTable.Column(Labels.status[language], 34),
    ]
    if namesUnits { columns.insert(SheetTable.Column(Labels.unit[language], 34), at: 1) }
    let rows = actions.prefix(limit).map { action -> [SheetCell] in
      var row: [SheetCell] = [
        .linked(action.what, path: action.document.path), .words(dash(action.owner)),
        .words(short(action.due)), .status(status(of: action)),
      ]
      if namesUnits { row.insert(.words(dash(action.unit?.title)), at: 1) }
      return row
    }
    return SheetTable(columns, rows, total: actions.count)
  }

  /// A goal's numbers on the way: «fra 4,8 % til 4,0 %».
  func span(_ goal: GoalTrend) -> String {
    switch (goal.baseline, goal.target) {
    case (let start?, let end?):
      let from = start.written(language)
      let to = end.written(in: goal.measuredIn, language)
      return w("fra \(from) til \(to)", "frå \(from) til \(to)", "from \(from) to \(to)")
    case (nil, let end?):
      let to = end.written(in: goal.measuredIn, language)
      return w("til \(to)", "to \(to)")
    default: return "–"
    }
  }

  /// «fra 4,8 til 4,0».
  func briefSpan(_ goal: GoalTrend) -> String {
    guard let start = goal.baseline, let end = goal.target else { return "" }
    let (from, to) = (start.written(language), end.written(language))
    return w("fra \(from) til \(to)", "frå \(from) til \(to)", "from \(from) to \(to)")
  }

  func latest(_ goal: GoalTrend) -> String {
    guard let point = goal.latest else { return "–" }
    return written(point.value, decimals: point.decimals, language)
  }

  func mark(_ outlook: GoalOutlook) -> StatusMark {
    let sign: StatusSign =
      switch outlook {
      case .reached, .atTarget: .done
      case .onTrack: .half
      case .partlyReached: .threeQuarters
      case .behind: .overdue
      case .notReached: .rejected
      case .unknown, .notMeasured: .notStarted
      case .resting: .onHold
      }
    return StatusMark(sign, outlook.label[language])
  }

  /// «tirsdag 24. november 2026 kl. 13.30» of the next meeting, written down or in a rhythm.
  var nextMeeting: (title: String, when: String, short: String)? {
    let next = book.arenas(of: unit).compactMap { arena in
      book.coming(arena, from: today).map { (arena, $0) }
    }.filter { $0.1.day != nil }.min { $0.1.position < $1.1.position }
    if let meeting = progress.nextMeeting, let day = meeting[Meeting.date]?.value,
      next?.1.day.map({ day <= $0 }) ?? true
    {
      let time = meeting[Meeting.time].map { " \(clock($0.value))" } ?? ""
      return (
        meeting[Meeting.arena]?.value ?? meeting.title, day.writtenWithWeekday(language) + time,
        day.short(language) + time
      )
    }
    guard let (arena, occurrence) = next, let day = occurrence.day else { return nil }
    let time = occurrence.time.map { " \(clock($0))" } ?? ""
    return (arena.name.value, day.writtenWithWeekday(language) + time, day.short(language) + time)
  }

  private func clock(_ time: TimeOfDay) -> String {
    w("kl.\u{A0}\(time.written(language))", "at \(time.written(language))")
  }
}

extension SheetTable {
  /// Rows already cut, of so many in all.
  init(_ columns: [Column], _ rows: [[SheetCell]], total: Int) {
    self.init(columns: columns, rows: rows, hidden: max(0, total - rows.count), leastRow: 0)
  }
}
