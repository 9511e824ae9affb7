internal import Foundation
internal import Model
internal import Source

/// The status of a unit as a page a leader reads in ten seconds: one line that sums up, then where
/// we are, what is late, what waits for an answer, the goals and what comes next.
struct StatusText {
  /// Rows a list shows before it says how many more there are.
  static let longest = 5
  /// Days ahead that count as soon.
  static let soon = 14
  /// Rows of the table of units.
  static let mostUnits = 60

  let progress: UnitProgress
  let rollUp: RollUp
  let language: LanguageCode

  init(_ progress: UnitProgress, _ rollUp: RollUp, language: LanguageCode) {
    self.progress = progress
    self.rollUp = rollUp
    self.language = language
  }

  private var workspace: Workspace { progress.workspace }
  private var today: CalendarDate { progress.today }
  /// Whether several units are read, so that each line must say which.
  private var hasUnits: Bool { progress.units.count > 1 }

  func words(_ nb: String, _ nn: String, _ en: String) -> String {
    LocalizedText(nb: nb, nn: nn, en: en)[language]
  }

  /// The whole page, ending in a line feed.
  var text: String {
    var lines = head
    let documents = progress.units.flatMap { workspace.documents(in: $0) }
    guard documents.contains(where: { $0.type?.name != "unit" }) else {
      lines += empty
      return lines.joined(separator: "\n") + "\n"
    }
    lines += Columns.wrapped(capital(summary))
    for part in [units, position, late, drawer, waiting, goals, help, next, latest]
    where !part.isEmpty {
      lines.append("")
      lines += part
    }
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: Top

  private var head: [String] {
    let date = today.written(language)
    let title = Columns.cut(progress.unit.title, to: Columns.width - date.count - 2)
    let room = Columns.width - title.count - date.count
    return [Terminal.styled(title, .bold) + String(repeating: " ", count: room) + date]
  }

  /// The one line: late, unanswered, goals, next meeting.
  private var summary: String {
    let late = progress.overdue.count + lateDocuments.count
    let waiting = progress.unanswered.count
    let goals = progress.openGoals
    var parts: [String] = []
    parts.append(
      late == 0
        ? words("ingenting er for sent", "ingenting er for seint", "nothing is late")
        : "\(Columns.number(late)) " + words("for sent", "for seint", "late"))
    if !progress.drawer.isEmpty {
      parts.append(
        "\(progress.drawer.count) "
          + words("i skuffen", "i skuffa", "in a drawer"))
    }
    parts.append(
      waiting == 0
        ? words("ingen venter på svar", "ingen ventar på svar", "nobody waits for an answer")
        : "\(Columns.number(waiting)) "
          + words(
            "venter på svar", "ventar på svar",
            waiting == 1 ? "waits for an answer" : "wait for an answer"))
    if !goals.isEmpty {
      let good = goals.count { $0.outlook.isGood }
      parts.append(
        words(
          "\(good) av \(goals.count) mål i rute", "\(good) av \(goals.count) mål i rute",
          "\(good) of \(goals.count) goals on track"))
    }
    return parts.joined(separator: " · ")
  }

  private var empty: [String] {
    [""]
      + Columns.wrapped(
        words(
          "Her er det ingenting ennå. Begynn med ett mål eller én forbedring:",
          "Her er det ingenting enno. Byrj med eitt mål eller éi forbetring:",
          "There is nothing here yet. Begin with one goal or one improvement:"))
      + [
        "  forbedre new \(words("forbedring", "forbetring", "improvement")) --unit \(progress.unit.id)"
      ]
  }

  // MARK: Units below

  private var units: [String] {
    guard !rollUp.rows.isEmpty else { return [] }
    var table = UnitTable(language: language)
    for row in rollUp.rows.prefix(StatusText.mostUnits) { table.add(row) }
    var lines = [heading("Enhetene", "Einingane", "The units")] + table.lines
    if rollUp.rows.count > StatusText.mostUnits {
      lines.append("  " + more(rollUp.rows.count - StatusText.mostUnits))
    }
    return lines
  }

  // MARK: Where are we

  private var position: [String] {
    guard !hasUnits || !progress.openImprovements.isEmpty || progress.nineSteps != nil else {
      return []
    }
    var lines: [String] = []
    let open = progress.openImprovements
    if hasUnits {
      let phases = progress.phases
      let counts = Phase.allCases.compactMap { phase in
        phases[phase].map { "\(phase.label[language]) \($0)" }
      }
      let apart = open.count { ($0.gap ?? 0) != 0 }
      if apart > 0 {
        let text = words(
          "Leder og ansatte ser ulikt på \(apart) av dem",
          "Leiar og tilsette ser ulikt på \(apart) av dei",
          "Leader and staff see \(apart) of them differently")
        lines.append("  " + Terminal.styled(text, .yellow))
      }
      if !counts.isEmpty {
        lines.insert(
          "  " + words("Forbedringer", "Forbetringar", "Improvements") + ": "
            + counts.joined(separator: " · "), at: 0)
      }
    } else {
      for state in open.prefix(StatusText.longest) { lines += improvement(state) }
      if open.count > StatusText.longest {
        lines.append("  " + more(open.count - StatusText.longest))
      }
      if open.isEmpty {
        lines.append(
          "  "
            + words(
              "Ingen forbedring er i gang.", "Inga forbetring er i gang.",
              "No improvement is going on."))
      }
    }
    if let steps = progress.nineSteps { lines += nineSteps(steps) }
    guard !lines.isEmpty else { return [] }
    return [heading("Hvor er vi?", "Kvar er vi?", "Where are we?")] + lines
  }

  private func improvement(_ state: ImprovementState) -> [String] {
    let phase = capital(
      state.phase?.label[language] ?? words("Ukjent fase", "Ukjend fase", "No phase"))
    var lines = Columns.wrapped(state.title, first: "  \(phase): ", indent: 4)
    var facts: [String] = []
    if let due = state.due {
      facts.append("\(words("frist", "frist", "due")) \(due.written(language))")
    }
    if let over = state.daysOver {
      facts.append(Terminal.styled(days(over) + " " + words("over", "over", "over"), .red))
    }
    if let view = views(state) { facts.append(view) }
    if !facts.isEmpty { lines.append("    " + facts.joined(separator: " · ")) }
    return lines
  }

  /// Leader's and staff's own views side by side; where only one is recorded, that the other is not.
  private func views(_ state: ImprovementState) -> String? {
    if state.leaderView == nil && state.staffView == nil { return nil }
    let nobody = words("ikke sagt", "ikkje sagt", "not said")
    let leader = state.leaderView?.label[language] ?? nobody
    let staff = state.staffView?.label[language] ?? nobody
    let text =
      "\(words("leder", "leiar", "leader")): \(leader) · \(words("ansatte", "tilsette", "staff")): \(staff)"
    return (state.gap ?? 0) == 0 ? text : Terminal.styled(text, .yellow)
  }

  private func nineSteps(_ steps: NineSteps) -> [String] {
    let next = steps.next
    guard next <= 9 else {
      return [
        "  "
          + words(
            "Undersøkelsen: alle ni trinn er gjort.", "Undersøkinga: alle ni steg er gjorde.",
            "The survey: all nine steps are done.")
      ]
    }
    var text = words(
      "Undersøkelsen: dere er ved trinn \(next) av 9, \(NineSteps.name(of: next).nb)",
      "Undersøkinga: de er ved steg \(next) av 9, \(NineSteps.name(of: next).nn)",
      "The survey: you are at step \(next) of 9, \(NineSteps.name(of: next).en)")
    if !steps.skipped.isEmpty {
      let numbers = steps.skipped.map(String.init).joined(separator: ", ")
      text += words(
        ". Uten spor: \(numbers)", ". Utan spor: \(numbers)", ". No trace of: \(numbers)")
    }
    return Columns.wrapped(text, first: "  ", indent: 4)
  }

  // MARK: Late

  /// Improvements, deviations and reviews past their deadline; goals have a list of their own.
  private var lateDocuments: [OpenAction] {
    progress.deadlines.filter { $0.isOverdue && $0.origin != .goal }
  }

  private var late: [String] {
    let overdue = progress.overdue
    let whole = lateDocuments
    guard !overdue.isEmpty || !whole.isEmpty else { return [] }
    var lines = [
      heading("For sent", "For seint", "Late", count: overdue.count + whole.count)
    ]
    for action in overdue.prefix(StatusText.longest) { lines += row(action) }
    if overdue.count > StatusText.longest {
      lines.append(
        "  " + more(overdue.count - StatusText.longest)
          + ": forbedre due \(progress.unit.id) --days 0")
    }
    for action in whole.prefix(StatusText.longest) { lines += row(action) }
    if whole.count > StatusText.longest {
      lines.append("  " + more(whole.count - StatusText.longest))
    }
    return lines
  }

  /// The plans nobody has touched for long, whatever their age.
  private var drawer: [String] {
    let plans = progress.drawer
    guard !plans.isEmpty else { return [] }
    var lines = [
      heading(
        "I skuffen, ikke rørt på lenge", "I skuffa, ikkje rørt på lenge",
        "In a drawer, long untouched", count: plans.count)
    ]
    for plan in plans.prefix(StatusText.longest) { lines += row(plan) }
    if plans.count > StatusText.longest {
      lines.append("  " + more(plans.count - StatusText.longest))
    }
    return lines
  }

  private func row(_ action: OpenAction) -> [String] {
    let over = action.daysOver ?? 0
    return mark("▲", .red, days(over), named(action), tail(action.owner, action.unit))
  }

  /// What is to be done; of a whole document, what kind it is first.
  private func named(_ action: OpenAction) -> String {
    action.origin.isRow
      ? action.what : "\(capital(action.origin.label[language])): \(action.what)"
  }

  private func row(_ plan: PlanAge) -> [String] {
    let steps = words(
      plan.openSteps == 1 ? "1 åpent steg" : "\(plan.openSteps) åpne steg",
      plan.openSteps == 1 ? "1 ope steg" : "\(plan.openSteps) opne steg",
      plan.openSteps == 1 ? "1 open step" : "\(plan.openSteps) open steps")
    return mark(
      "▲", .red, days(plan.lastChange?.days ?? 0), plan.document.title, tail(steps, plan.unit))
  }

  // MARK: Waiting for an answer

  private var waiting: [String] {
    let cases = progress.unanswered
    let rate = progress.answerRate
    guard !cases.isEmpty || rate.percent != nil else { return [] }
    var lines: [String] = []
    for item in cases.prefix(StatusText.longest) {
      let age =
        item.age.map { $0 == 0 ? words("i dag", "i dag", "today") : days($0) }
        ?? words("ukjent dag", "ukjend dag", "day unknown")
      lines += mark(
        item.isLate ? "▲" : "○", item.isLate ? .red : .blue, age, item.title,
        tail(item.addressee, item.unit))
    }
    if cases.count > StatusText.longest {
      lines.append("  " + more(cases.count - StatusText.longest))
    }
    if let percent = rate.percent {
      lines.append(
        "  "
          + words(
            "Besvart innen fristen siste år: \(rate.inTime) av \(rate.due) (\(percent) %)",
            "Svar innan fristen siste år: \(rate.inTime) av \(rate.due) (\(percent) %)",
            "Answered in time the last year: \(rate.inTime) of \(rate.due) (\(percent)%)"))
    }
    return [
      heading("Venter på svar", "Ventar på svar", "Waiting for an answer", count: cases.count)
    ] + lines
  }

  // MARK: Goals

  private var goals: [String] {
    let goals = progress.openGoals.sorted { rank($0) < rank($1) }
    let reached = progress.goals.count { $0.outlook == .reached }
    guard !goals.isEmpty || reached > 0 else { return [] }
    var lines: [String] = []
    for goal in goals.prefix(StatusText.longest) { lines += row(goal) }
    if goals.count > StatusText.longest {
      lines.append("  " + more(goals.count - StatusText.longest))
    }
    if reached > 0 {
      let text = words("\(reached) nådd", "\(reached) nådd", "\(reached) reached")
      lines.append("  \(Terminal.styled("✓", .green)) \(text)")
    }
    return [heading("Mål", "Mål", "Goals", count: goals.count)] + lines
  }

  /// What needs somebody first.
  private func rank(_ goal: GoalTrend) -> Int {
    goal.isOverdue ? 0 : goal.outlook.isOff ? 1 : goal.outlook.isGood ? 3 : 2
  }

  private func row(_ goal: GoalTrend) -> [String] {
    let (sign, style): (String, Terminal.Style) =
      goal.outlook.isGood
      ? ("●", .green) : goal.outlook.isOff || goal.isOverdue ? ("▲", .red) : ("○", .yellow)
    var lines = mark(sign, style, goal.outlook.label[language], goal.title, tail(nil, goal.unit))
    var facts: [String] = []
    let unit = goal.measuredIn
    if let latest = goal.latest {
      let number = Quantity(value: latest.value, decimals: latest.decimals)
      facts.append("\(words("nå", "no", "now")) \(number.written(in: shortUnit(unit), language))")
    }
    if goal.isNumberAheadOfMean, let recent = goal.recent {
      let mean = Quantity(value: recent, decimals: max(1, goal.latest?.decimals ?? 1))
        .written(language)
      facts.append(
        words(
          "snittet av de \(goal.recentCount) siste er \(mean)",
          "snittet av dei \(goal.recentCount) siste er \(mean)",
          "mean of the last \(goal.recentCount) is \(mean)"))
    }
    if let target = goal.target {
      facts.append(
        "\(words("mål", "mål", "target")) \(target.written(in: shortUnit(unit), language))")
    }
    if let due = goal.due {
      facts.append(
        goal.isOverdue
          ? Terminal.styled(
            words("fristen var ", "fristen var ", "was due ") + due.written(language), .red)
          : "\(words("innen", "innan", "by")) \(due.written(language))")
    }
    if let signal = goal.signal { facts.append(signal.label[language]) }
    if !facts.isEmpty {
      lines += Columns.wrapped(facts.joined(separator: " · "), first: "    ", indent: 4)
    }
    return lines
  }

  /// A unit of measure only where it is short enough to stand behind a number.
  private func shortUnit(_ unit: String?) -> String? {
    unit.flatMap { $0.count <= 20 ? $0 : nil }
  }

  // MARK: Help

  private var help: [String] {
    guard !hasUnits else { return [] }
    let requests = progress.help.filter { $0.missing > 0 }
    guard !requests.isEmpty else { return [] }
    var lines: [String] = []
    for request in requests.prefix(StatusText.longest) {
      for asked in request.asked.prefix(3) {
        lines += Columns.wrapped(asked.value, first: "  ○ ", indent: 4)
      }
      lines.append(
        "    "
          + words(
            "\(request.given.count) av \(request.asked.count) er gitt",
            "\(request.given.count) av \(request.asked.count) er gitt",
            "\(request.given.count) of \(request.asked.count) given"))
    }
    return [heading("Hjelp vi har bedt om", "Hjelp vi har bede om", "Help we asked for")] + lines
  }

  // MARK: Next

  private var next: [String] {
    var lines: [String] = []
    if let meeting = progress.comingMeeting {
      let clock = words("kl.\u{A0}", "kl.\u{A0}", "")
      let time = meeting.time.map { " \(clock)\($0.written(language))" } ?? ""
      let missing =
        meeting.document == nil
        ? words("; ikke innkalt", "; ikkje innkalla", "; not called yet") : ""
      lines += Columns.wrapped(
        "\(meeting.title)\(tail(nil, meeting.unit)), \(meeting.day.writtenWithWeekday(language))\(time) (\(ahead(meeting.day))\(missing))",
        first: "  ", indent: 4)
    } else {
      lines.append(
        "  "
          + words(
            "Ingen møter er satt opp.", "Ingen møte er sette opp.", "No meeting is planned."))
    }
    let soon = (progress.actions + progress.deadlines).filter {
      $0.isDue(within: StatusText.soon)
    }.sorted(by: OpenAction.inOrder)
    for action in soon.prefix(StatusText.longest) {
      lines += mark(
        "○", .blue, action.due?.short(language) ?? "", named(action),
        tail(action.owner, action.unit))
    }
    if soon.count > StatusText.longest {
      lines.append(
        "  " + more(soon.count - StatusText.longest)
          + ": forbedre due \(progress.unit.id) --days \(StatusText.soon)")
    }
    return [heading("Neste", "Neste", "Next")] + lines
  }

  private var latest: [String] {
    let changes = progress.changes.prefix(3)
    guard !changes.isEmpty else { return [] }
    return [heading("Sist endret", "Sist endra", "Changed last")]
      + changes.flatMap { entry in
        mark(
          " ", .dim, entry.change.day.short(language), entry.document.title,
          tail(nil, workspace.unit(of: entry.document)))
      }
  }

  // MARK: Parts of lines

  private func heading(_ nb: String, _ nn: String, _ en: String, count: Int? = nil) -> String {
    let number = count.map { $0 > 0 ? " (\(Columns.number($0)))" : "" } ?? ""
    return Terminal.styled(words(nb, nn, en) + number, .bold)
  }

  /// A sign, a short fact, and what it is about; what does not fit goes on under it.
  private func mark(
    _ sign: String, _ style: Terminal.Style, _ fact: String, _ text: String, _ tail: String
  ) -> [String] {
    let plain = "  \(sign) \(padded(fact, 14))"
    var lines = Columns.wrapped(text + tail, first: plain, indent: 18)
    let shown = "  \(Terminal.styled(sign, style)) \(padded(fact, 14))"
    lines[0] = shown + lines[0].dropFirst(plain.count)
    return lines
  }

  private func tail(_ role: String?, _ unit: UnitNode?) -> String {
    let parts = [role, hasUnits ? unit?.title : nil].compactMap { $0 }
    return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
  }

  private func more(_ count: Int) -> String {
    words("og", "og", "and") + " \(Columns.number(count)) " + words("til", "til", "more")
  }

  private func days(_ count: Int) -> String {
    "\(Columns.number(count))\u{A0}"
      + (count == 1 ? words("dag", "dag", "day") : words("dager", "dagar", "days"))
  }

  private func ahead(_ day: CalendarDate) -> String {
    let count = today.days(to: day)
    if count == 0 { return words("i dag", "i dag", "today") }
    if count == 1 { return words("i morgen", "i morgon", "tomorrow") }
    return words("om ", "om ", "in ") + days(count)
  }

  private func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
