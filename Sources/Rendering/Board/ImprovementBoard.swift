package import Model
package import Source

/// What the improvement board says: chosen here, placed by `ImprovementBoardSheet`.
package struct ImprovementBoard: Sendable {
  /// As many as people can try at once and a wall can show (paper.md §13).
  package static let ongoingLimit = 6

  package let unit: UnitNode
  package let workspace: Workspace
  package let today: CalendarDate
  package let language: LanguageCode
  package let nextMeeting: String?
  let goals: String
  let ideas: [IdeaCard]
  let ongoing: [OngoingCard]
  let practice: [PracticeCard]
  let lifted: [LiftedCard]
  let updated: CalendarDate?

  /// Ideas nobody has taken on or turned down: those that wait too long for an answer first, then the
  /// newest.
  var proposals: [IdeaCard] {
    let new = ideas.filter(\.isNew)
    return new.filter { $0.status.sign == .overdue }
      + new.filter { $0.status.sign != .overdue }.reversed()
  }
  /// Ideas that have their place in the matrix.
  var weighed: [IdeaCard] { ideas.filter { $0.quadrant != nil } }

  package init(_ material: ReportMaterial) {
    let progress = material.progress
    let workspace = progress.workspace
    let today = progress.today
    let language = material.language
    unit = progress.unit
    self.workspace = workspace
    self.today = today
    self.language = language
    nextMeeting = material.nextMeeting.map { "\($0.title), \($0.when)" }
    goals = progress.openGoals.prefix(3).map {
      let numbers = material.span($0)
      return numbers == "–" ? $0.title : "\($0.title): \(numbers)"
    }.joined(separator: ". ")
    let documents = workspace.documents(in: progress.unit).filter { $0.type?.name == "idea" }
    let choosing = BoardChoosing(material: material)
    ideas = choosing.ideas(documents)
    ongoing = choosing.ongoing(documents)
    practice = choosing.practice(documents)
    lifted = choosing.lifted
    updated = progress.changes.first?.change.day
  }
}

/// Chooses the cards of a board.
struct BoardChoosing {
  let material: ReportMaterial
  private var progress: UnitProgress { material.progress }
  private var workspace: Workspace { material.workspace }
  private var language: LanguageCode { material.language }
  private var today: CalendarDate { material.today }
  private var w: Wording { material.w }

  init(material: ReportMaterial) { self.material = material }

  private func raised(_ idea: Document) -> CalendarDate? {
    idea[RaisedCaseFields.raisedOn]?.value ?? idea[CommonFields.created]?.value
  }

  private func isOngoing(_ status: ActionStatus?) -> Bool {
    status == .inProgress || status == .inTest
  }

  func ideas(_ documents: [Document]) -> [IdeaCard] {
    let waiting = documents.sorted {
      (raised($0)?.dayNumber ?? Int.max, $0.path) < (raised($1)?.dayNumber ?? Int.max, $1.path)
    }
    var cards: [IdeaCard] = []
    for (index, idea) in waiting.enumerated() {
      let status = idea[Idea.status]?.value ?? .new
      if isOngoing(status) || status.isDone || status == .cancelled { continue }
      let isNew = status == .new || status == .notStarted
      let from = idea[Idea.from]?.value ?? ""
      let day = raised(idea)?.dayAndMonth(language) ?? ""
      cards.append(
        IdeaCard(
          number: index + 1, document: idea, title: idea.title,
          origin: [from, day].filter { !$0.isEmpty }.joined(separator: ", "),
          status: mark(idea, status), effect: idea[Idea.effect]?.value,
          resources: idea[Idea.resources]?.value, isRejected: status == .rejected,
          reason: status == .rejected || idea[RaisedCaseFields.decision]?.value == .no
            ? idea[RaisedCaseFields.answer]?.value : nil, isNew: isNew))
    }
    return cards
  }

  /// Whether it has had its answer in time.
  private func mark(_ idea: Document, _ status: ActionStatus) -> StatusMark {
    if status != .new, status != .notStarted {
      return StatusMark(status, today: today, language: language)
    }
    guard let item = workspace.raisedCases(in: idea, on: today).first else {
      return StatusMark(.new, ActionStatus.new.label[language])
    }
    if item.isAnswered {
      return StatusMark(.done, w("besvart", "svart på", "answered"))
    }
    if item.isLate, let age = item.age {
      return StatusMark(
        .overdue,
        w(
          "ikke besvart på \(w.days(age)) (frist \(item.limit))",
          "utan svar i \(w.days(age)) (frist \(item.limit))",
          "no answer for \(w.days(age)) (limit \(item.limit))"))
    }
    return StatusMark(.new, ActionStatus.new.label[language])
  }

  func ongoing(_ ideas: [Document]) -> [OngoingCard] {
    let improvements = progress.openImprovements.filter { state in
      ![.new, .deferred, .onHold].contains(state.status)
    }.map { state -> OngoingCard in
      let goal = workspace.goal(of: state.document)
      let series = workspace.series(ofImprovement: state.document)
      return card(
        state.document,
        StatusMark(
          state.status ?? .inProgress, due: state.due, today: today, language: language),
        phase: joined([
          test([
            state.document, workspace.planHolder(of: state.document), goal?.document,
          ]), state.phase.map { capitalised($0.label[language]) },
        ]), goal: goal,
        series: series, owner: state.owner, due: state.due, started: state.started)
    }
    // An idea that has become one of the improvements is told of there.
    let tried = ideas.filter {
      isOngoing($0[Idea.status]?.value) && !has($0, become: improvements.map(\.document.path))
    }.map { idea -> OngoingCard in
      let series = workspace.document(idea[Idea.series], from: idea, type: "series")
      let due = idea[Idea.due]?.value
      return card(
        idea, StatusMark(idea[Idea.status]?.value, due: due, today: today, language: language),
        phase: joined([test([idea]), w("Idé", "Idea")]),
        goal: series.flatMap { workspace.goal(measuredBy: $0) },
        series: series, owner: idea[Idea.owner]?.value, due: due,
        started: idea[RaisedCaseFields.answeredOn]?.value ?? raised(idea))
    }
    return (improvements + tried).sorted {
      ($0.due.isEmpty ? 1 : 0, $0.document.path) < ($1.due.isEmpty ? 1 : 0, $1.document.path)
    }
  }

  private func joined(_ parts: [String?]) -> String {
    parts.compactMap { $0 }.joined(separator: " · ")
  }

  /// «Test 2» when two tests of any of the documents have begun (PDSA, M49); nil before the first.
  private func test(_ tested: [Document?]) -> String? {
    let paths = Set(tested.compactMap { $0?.path })
    let pilots = workspace.documents(in: progress.unit).filter { pilot in
      guard pilot.type === Pilot.type,
        pilot[Pilot.starts].map({ $0.value <= today }) ?? true,
        let target = workspace.document(pilot[Pilot.tests], from: pilot)
      else { return false }
      return paths.contains(target.path)
    }
    let number = max(pilots.count, pilots.compactMap { $0[Pilot.number]?.value }.max() ?? 0)
    return number > 0 ? "Test \(number)" : nil
  }

  private func has(_ idea: Document, become paths: [String]) -> Bool {
    workspace.document(idea[Idea.improvement], from: idea, type: "improvement").map {
      paths.contains($0.path)
    } ?? false
  }

  private func card(
    _ document: Document, _ status: StatusMark, phase: String, goal: GoalReading?,
    series: Document?, owner: String?, due: CalendarDate?, started: CalendarDate?
  ) -> OngoingCard {
    let trend = goal.map { GoalTrend($0, in: workspace, on: today) }
    let gain = trend.map { material.span($0) } ?? ""
    return OngoingCard(
      document: document, title: document.title, status: status, phase: phase,
      gain: gain == "–" ? "" : gain, briefGain: trend.map { material.briefSpan($0) } ?? "",
      measured: series?.title ?? trend?.measuredIn ?? "",
      owner: owner ?? "", due: due?.short(language) ?? "", series: series, goal: goal,
      started: started)
  }

  /// What has become practice during the last twelve months, the latest first.
  func practice(_ ideas: [Document]) -> [PracticeCard] {
    let finished = progress.improvements.filter { $0.status?.isDone ?? false }
    let improvements = finished.map { state in
      let goal = workspace.goal(of: state.document).map { GoalTrend($0, in: workspace, on: today) }
      let result = goal.flatMap { goal -> String? in
        guard let from = goal.baseline, let last = goal.latest else { return nil }
        let end = Quantity(value: last.value, decimals: last.decimals)
        let (first, second) = (
          from.written(language), end.written(in: goal.measuredIn, language)
        )
        return w(
          "Fra \(first) til \(second)", "Frå \(first) til \(second)", "From \(first) to \(second)")
      }
      return PracticeCard(
        title: state.title,
        result: result ?? state.verdict.map { capitalised($0.label[language]) } ?? "",
        since: state.lastChange?.day)
    }
    let done = ideas.filter {
      $0[Idea.status]?.value.isDone ?? false && !has($0, become: finished.map(\.document.path))
    }.map { idea in
      PracticeCard(
        title: idea.title, result: firstSentence(idea.prose(Idea.result).first?.text ?? ""),
        since: idea[Idea.due]?.value ?? idea[CommonFields.updated]?.value)
    }
    let steps = progress.finished.filter { $0.status == .standardised }.map {
      PracticeCard(title: $0.what, result: $0.comment ?? "", since: $0.done)
    }
    return (improvements + done + steps).filter { card in
      card.since.map { $0 <= today && $0.days(to: today) <= 365 } ?? true
    }.sorted { ($0.since?.dayNumber ?? 0, $1.title) > ($1.since?.dayNumber ?? 0, $0.title) }
  }

  /// Cases that others answer: those that wait first.
  var lifted: [LiftedCard] {
    let cases = progress.cases.filter { $0.kind != .deviation && $0.kind != .idea }
    let recent = cases.filter { !$0.isAnswered || ($0.answeredOn?.days(to: today) ?? 0) <= 90 }
    return recent.map { item in
      let to = item.addressee.map { w("Til \($0)", "To \($0)") } ?? ""
      let day = item.raisedOn?.dayAndMonth(language) ?? ""
      return LiftedCard(
        title: item.title, origin: [to, day].filter { !$0.isEmpty }.joined(separator: ", "),
        status: item.isAnswered
          ? StatusMark(
            .done,
            item.answeredOn.map {
              let day = $0.dayAndMonth(language)
              let word = item.decision.map { ": \($0.label[language])" } ?? ""
              return w("besvart \(day)\(word)", "svart på \(day)\(word)", "answered \(day)\(word)")
            } ?? w("besvart", "svart på", "answered")) : material.waitingMark(item))
    }
  }
}

/// A card has room for one.
private func firstSentence(_ text: String) -> String {
  let parts = text.split(separator: ". ", maxSplits: 1)
  guard parts.count == 2, let first = parts.first else { return text }
  return first + "."
}
