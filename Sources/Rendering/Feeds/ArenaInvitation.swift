package import Model
package import Source

/// The invitations to an arena: one series where a calendar program can follow the rhythm, with its
/// exceptions in the same message; else, and for days that no series can hold, meetings of their
/// own. What was sent is remembered in the unit's profile.
package struct ArenaInvitation: Sendable {
  package let arena: Arena
  /// What those who have it should get now, in order; unchanged messages are left out unless
  /// nothing has changed at all.
  package let messages: [CalendarMessage]
  /// All of them, changed or not.
  let all: [CalendarMessage]
  /// The gravest of the messages' decisions.
  package let decision: InvitationDecision
  package let before: ArenaMemory?
  package let memory: ArenaMemory
  package let recipients: [(role: String, address: String)]
  package let method: Invitation.Method
  /// How many days the messages cover from today on.
  package let dayCount: Int

  /// What came of reading an arena.
  package struct Reading: Sendable {
    /// Nil when one of the problems is blocking.
    package let invitation: ArenaInvitation?
    package let problems: [InvitationProblem]
  }

  /// The last day a series covers unless told otherwise: the year's last; from October on the next
  /// year's. It only moves when the year is nearly over, since each move is an update to everybody.
  package static func horizon(_ today: CalendarDate) -> CalendarDate {
    CalendarDate(unchecked: today.year + (today.month >= 10 ? 1 : 0), 12, 31)
  }

  /// Days before its end that a series is carried on into the next year.
  private static let renewalDays = 60

  /// - Parameters:
  ///   - now: the stamp of what is new; its day is today.
  ///   - until: the last day to cover; nil takes what was covered before, or `horizon`.
  ///   - isCancelling: calls the whole arena off.
  package static func read(
    _ arena: Arena, in book: ArenaBook, now: CalendarStamp, until: CalendarDate? = nil,
    isCancelling: Bool = false
  ) -> Reading {
    read(arena, in: book, now: now, today: now.day, until: until, isCancelling: isCancelling)
  }

  /// - Parameters:
  ///   - today: the first day of a first series.
  ///   - isFeed: the days that have a document of their own are left to it, and nothing depends on
  ///     when it is read.
  static func read(
    _ arena: Arena, in book: ArenaBook, now: CalendarStamp, today: CalendarDate,
    until: CalendarDate? = nil, isCancelling: Bool = false, isFeed: Bool = false
  ) -> Reading {
    let workspace = book.workspace
    let people = InvitedPeople(arena, in: workspace)
    var problems = people.problems
    func report(_ kind: InvitationProblem.Kind, _ range: SourceRange) {
      problems.append(InvitationProblem(kind: kind, range: range))
    }
    let zone = CentralEuropeanTime(name: workspace.settings.timeZone)
    if zone == nil { report(.unknownTimeZone(workspace.settings.timeZone), arena.name.range) }
    if arena.schedule == nil { report(.noRhythm, arena.row.place(of: Unit.arenaSchedule)) }
    if arena.time == nil { report(.noTime, arena.row.place(of: Unit.arenaTime)) }
    if (arena.minutes?.value ?? 0) < 1 {
      report(.noDuration, arena.row.place(of: Unit.arenaMinutes))
    }
    for part in arena.unreadableExceptions {
      report(.unreadableException(part), arena.row.place(of: Unit.arenaExceptions))
    }
    let before = ArenaMemory(arena)
    if isCancelling, before == nil { report(.neverInvited, arena.name.range) }
    guard let zone, let time = arena.time?.value, let minutes = arena.minutes?.value, minutes > 0,
      !problems.contains(where: \.isBlocking)
    else { return Reading(invitation: nil, problems: problems) }

    let from = before?.from ?? today
    let until =
      until
      ?? before.flatMap { today.days(to: $0.until) >= renewalDays ? $0.until : nil }
      ?? horizon(today)
    let occurrences = book.planned(arena, in: CalendarPeriod(from, until))
    if occurrences.contains(where: { $0.state == .undecided }) {
      report(
        .daysNotChosen(
          occurrences.filter { $0.state == .undecided }.count,
          arena.schedule?.value.text ?? ""), arena.row.place(of: Unit.arenaSchedule))
    }
    let writer = ArenaWriter(
      arena: arena, people: people, zone: zone, time: time, minutes: minutes, now: now,
      today: today,
      language: arena.unit.document.language(in: workspace), settings: workspace.settings,
      names: workspace.roleNames(visibleFrom: arena.unit), isCancelling: isCancelling,
      isFeed: isFeed, before: before, from: from, until: until)
    let plan = ArenaPlan(occurrences, arena: arena, time: time, minutes: minutes) { occurrence in
      isFeed ? occurrence.document != nil : occurrence.isInvitedAlone
    }
    if plan.hasClocklessDay(zone) {
      report(.timeDoesNotExist, arena.row.place(of: Unit.arenaTime))
      return Reading(invitation: nil, problems: problems)
    }
    if plan.isEmpty, before == nil {
      report(.noDays, arena.row.place(of: Unit.arenaSchedule))
      return Reading(invitation: nil, problems: problems)
    }
    return Reading(invitation: writer.invitation(plan), problems: problems)
  }

  init(
    arena: Arena, messages: [CalendarMessage], all: [CalendarMessage],
    decision: InvitationDecision,
    before: ArenaMemory?, memory: ArenaMemory, people: InvitedPeople,
    method: Invitation.Method, dayCount: Int
  ) {
    self.arena = arena
    self.messages = messages
    self.all = all
    self.decision = decision
    self.before = before
    self.memory = memory
    recipients = people.attendees.map { ($0.name, $0.address) }
    self.method = method
    self.dayCount = dayCount
  }

  /// The cancellation of one day, once its exception stands in the profile: nil for a day that the
  /// series does not have.
  package func cancellation(of planned: CalendarDate) -> CalendarMessage? {
    if let own = messages.first(where: { $0.method == .cancel && $0.suffix.contains(planned.iso) })
    {
      return own
    }
    guard let series = messages.first(where: { $0.suffix.isEmpty }),
      let master = series.events.first, master.rule != nil, let minutes = arena.minutes?.value,
      let time = arena.time?.value,
      let span = MeetingTime(
        planned, minutes: time.minutes, lasting: minutes, zone: master.time.zone)
    else { return nil }
    let event = InvitedEvent(
      uid: master.uid, stamp: master.stamp, sequence: master.sequence, time: span,
      recurrenceID: span.start, title: master.title, language: master.language,
      place: master.place, category: master.category, status: "CANCELLED",
      organiser: master.organiser, attendees: master.attendees)
    return CalendarMessage(
      suffix: "-\(planned.iso)", method: .cancel, decision: .major, events: [event],
      to: series.to,
      facts: [
        planned.writtenWithWeekday(master.language), AgendaWords.cancelled[master.language],
      ])
  }
}
