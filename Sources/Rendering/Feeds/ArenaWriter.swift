import Model
import Source

/// Turns the plan of an arena into messages, and decides what each is to those who have it.
struct ArenaWriter {
  let arena: Arena
  let people: InvitedPeople
  let zone: CentralEuropeanTime
  let time: TimeOfDay
  let minutes: Int
  let now: CalendarStamp
  let today: CalendarDate
  let language: LanguageCode
  let settings: Settings
  let names: [String: String]
  let isCancelling: Bool
  /// Makes a calendar to subscribe to: nothing is remembered, and the UID may not depend on now.
  let isFeed: Bool
  let before: ArenaMemory?
  let from: CalendarDate
  let until: CalendarDate

  private var method: Invitation.Method {
    people.organiser == nil || people.attendees.isEmpty
      ? .publish : isCancelling ? .cancel : .request
  }
  private var status: String { isCancelling ? "CANCELLED" : "CONFIRMED" }
  private var invited: [String] { method == .publish ? [] : people.attendees.map(\.address) }

  func invitation(_ plan: ArenaPlan) -> ArenaInvitation {
    let fingerprint = seriesFingerprint(plan)
    let decision = InvitationDecision(before?.series, fingerprint, inviting: invited)
    let series = decision.next(
      after: before?.series, fingerprint, inviting: invited, now: now,
      newUID: isFeed
        ? "\(hexadecimal(stableHash([arena.key]), figures: 16))@\(settings.uidDomain)"
        : Invitation.newUID([arena.key], settings, now))
    // The UIDs of the days are made of the series' own, so a first memory comes before them.
    let memory = ArenaMemory(
      series: series, from: from, until: until, isSeries: plan.rule != nil,
      days: before?.days ?? [:])
    var days = DayWriting(writer: self, memory: memory, isBack: isBack)
    days.write(plan.own)
    var messages: [CalendarMessage] = []
    if plan.rule != nil, let message = seriesMessage(plan, memory, decision) {
      messages.append(message)
      messages += withdrawals(message, series)
    } else if before?.isSeries ?? false, let message = endOfSeries(series) {
      messages.append(message)
    }
    messages += days.messages
    let withSeries = plan.rule != nil || before?.isSeries ?? false ? [decision] : []
    let decisions = withSeries + days.decisions
    let overall = ArenaWriter.gravest(decisions)
    let changed = messages.filter { $0.decision != .unchanged }
    let upcoming = plan.occurrences.filter {
      $0.takesPlace && $0.state != .extra && $0.day.map { $0 >= today } ?? false
        && !$0.isInvitedAlone
    }
    return ArenaInvitation(
      arena: arena, messages: overall == .unchanged ? messages : changed, all: messages,
      decision: overall, before: before,
      memory: ArenaMemory(
        series: series, from: from, until: until, isSeries: plan.rule != nil, days: days.memory),
      people: people, method: method, dayCount: upcoming.count)
  }

  /// Whether somebody who had a cancellation is invited again.
  private var isBack: Bool {
    let now = Set(invited.map { $0.lowercased() })
    return before?.series.withdrawn.contains { now.contains($0.address.lowercased()) } ?? false
  }

  private static func gravest(_ decisions: [InvitationDecision]) -> InvitationDecision {
    if decisions.allSatisfy({ $0 == .first }), !decisions.isEmpty { return .first }
    if decisions.contains(where: { $0 == .major || $0 == .first }) { return .major }
    return decisions.contains(.minor) ? .minor : .unchanged
  }

  // MARK: The series

  private func text(_ plan: ArenaPlan) -> ArenaText {
    ArenaText(
      arena: arena, language: language,
      exceptions: plan.exceptions.compactMap { ArenaText.words($0, language) })
  }

  private func seriesFingerprint(_ plan: ArenaPlan) -> InvitationFingerprint {
    guard plan.rule != nil else {
      // Without a series the days are compared one by one; the people and the words still count.
      return InvitationFingerprint(
        major: [status], all: wordMarks(ArenaText(arena: arena, language: language)),
        organiser: people.organiser?.address ?? "")
    }
    var major = [
      rule(plan) ?? "", plan.first?.iso ?? "", String(time.minutes), String(minutes), zone.name,
      arena.place?.value ?? "", status,
    ]
    major += plan.excluded.map(\.iso)
    major += plan.overrides.map {
      "\($0.planned.iso)>\($0.day.iso) \($0.time.minutes) \($0.minutes)"
    }
    return InvitationFingerprint(
      major: major, all: wordMarks(text(plan)), organiser: people.organiser?.address ?? "")
  }

  private func wordMarks(_ text: ArenaText) -> [String] {
    [arena.name.value, text.plain, people.organiser?.name ?? ""]
      + people.attendees.flatMap { [$0.name, $0.address, $0.part.rawValue] }
      + (settings.reminderMinutes.map { [String($0)] } ?? [])
  }

  /// The rule with its end: UTC, since DTSTART has a zone.
  private func rule(_ plan: ArenaPlan) -> String? {
    guard let rule = plan.rule, let last = plan.last else { return nil }
    return "\(rule);UNTIL=\(zone.utc(last, minutes: time.minutes))"
  }

  private func seriesMessage(
    _ plan: ArenaPlan, _ memory: ArenaMemory, _ decision: InvitationDecision
  ) -> CalendarMessage? {
    guard let first = plan.first,
      let span = MeetingTime(first, minutes: time.minutes, lasting: minutes, zone: zone)
    else { return nil }
    let text = text(plan)
    let state = memory.series
    var master = event(uid: state.uid, state.stamped, state.sequence, span, text)
    master.rule = rule(plan)
    master.excluded = plan.excluded.map { CalendarText.basic($0, minutes: time.minutes) }
    let overrides =
      isCancelling
      ? []
      : plan.overrides.compactMap { day -> InvitedEvent? in
        guard
          let span = MeetingTime(
            day.day, minutes: day.time.minutes, lasting: day.minutes, zone: zone)
        else { return nil }
        var one = event(
          uid: state.uid, state.stamped, state.sequence, span,
          ArenaText(arena: arena, language: language))
        one.recurrenceID = CalendarText.basic(day.planned, minutes: time.minutes)
        return one
      }
    var facts = [
      [
        arena.schedule?.value.text,
        "\(language == .en ? "" : "kl. ")\(time.written(language))–"
          + time.adding(minutes: minutes).written(language),
      ].compactMap { $0 }.joined(separator: ", ")
    ]
    if let place = arena.place?.value { facts.append(place) }
    if isCancelling { facts.append(AgendaWords.cancelled[language]) }
    return CalendarMessage(
      suffix: "", method: method, decision: decision, events: [master] + overrides,
      to: method == .publish ? [] : people.attendees, facts: facts)
  }

  /// The series called off since the rhythm no longer has a rule; its days now stand alone.
  private func endOfSeries(_ state: InvitationState) -> CalendarMessage? {
    guard method != .publish,
      let span = MeetingTime(from, minutes: time.minutes, lasting: minutes, zone: zone)
    else { return nil }
    let master = event(
      uid: state.uid, state.stamped, state.sequence, span,
      ArenaText(arena: arena, language: language))
    return CalendarMessage(
      suffix: "", method: .cancel, decision: .major,
      events: [
        master.cancelled(
          for: people.attendees, sequence: state.sequence, stamp: state.stamped)
      ], to: people.attendees, facts: [AgendaWords.cancelled[language]])
  }

  func event(
    uid: String, _ stamp: CalendarStamp, _ sequence: Int, _ span: MeetingTime, _ text: ArenaText
  ) -> InvitedEvent {
    InvitedEvent(
      uid: uid, stamp: stamp, sequence: sequence, time: span, title: arena.name.value,
      language: language, place: arena.place?.value, plain: text.plain, html: text.html,
      category: arena.name.value, status: status, organiser: people.organiser,
      attendees: method == .publish ? [] : people.attendees, reminder: settings.reminderMinutes)
  }

  // MARK: Those who are no longer invited

  /// A cancellation of a message for each of those who left with this version.
  func withdrawals(_ message: CalendarMessage, _ state: InvitationState) -> [CalendarMessage] {
    guard let event = message.events.first else { return [] }
    return state.withdrawn.filter { $0.stamp == state.stamped }.map { gone in
      let person = InvitedPeople.Person(
        name: names[gone.address.lowercased()] ?? "", address: gone.address, part: .required)
      return CalendarMessage(
        suffix: message.suffix + InvitationText.withdrawalSuffix(gone.address, language),
        method: .cancel, decision: .major,
        events: [
          event.cancelled(
            for: [person], sequence: max(gone.sequence, event.sequence + 1), stamp: gone.stamp)
        ], to: [person], facts: message.facts + [InvitationText.withdrawn[language]])
    }
  }

  // MARK: Days of their own

  /// One day as a meeting of its own.
  func message(
    _ day: ArenaPlan.Day, uid: String, _ stamp: CalendarStamp, _ sequence: Int,
    _ decision: InvitationDecision
  ) -> CalendarMessage? {
    guard
      let span = MeetingTime(day.day, minutes: day.time.minutes, lasting: day.minutes, zone: zone)
    else { return nil }
    let event = event(uid: uid, stamp, sequence, span, ArenaText(arena: arena, language: language))
    return CalendarMessage(
      suffix: "-\(day.planned.iso)", method: method, decision: decision, events: [event],
      to: method == .publish ? [] : people.attendees,
      facts: dayFacts(day.day, day.time, day.minutes))
  }

  func dayFacts(_ day: CalendarDate, _ time: TimeOfDay, _ minutes: Int) -> [String] {
    var facts = [
      "\(day.writtenWithWeekday(language)), \(language == .en ? "" : "kl. ")"
        + "\(time.written(language))–\(time.adding(minutes: minutes).written(language))"
    ]
    if let place = arena.place?.value { facts.append(place) }
    if isCancelling { facts.append(AgendaWords.cancelled[language]) }
    return facts
  }

  /// What makes people answer again, and all there is to read.
  func fingerprint(_ day: ArenaPlan.Day) -> InvitationFingerprint {
    InvitationFingerprint(
      major: [
        day.day.iso, String(day.time.minutes), String(day.minutes), zone.name,
        arena.place?.value ?? "", status,
      ],
      all: wordMarks(ArenaText(arena: arena, language: language)),
      organiser: people.organiser?.address ?? "")
  }
}

/// The days of an arena that are meetings of their own, compared with what was sent of them.
private struct DayWriting {
  let writer: ArenaWriter
  /// The new memory of the series; the days in it are those of before.
  let known: ArenaMemory
  let isBack: Bool
  private(set) var messages: [CalendarMessage] = []
  private(set) var decisions: [InvitationDecision] = []
  private(set) var memory: [CalendarDate: ArenaMemory.Day] = [:]

  init(writer: ArenaWriter, memory: ArenaMemory, isBack: Bool) {
    self.writer = writer
    known = memory
    self.isBack = isBack
  }

  mutating func write(_ days: [ArenaPlan.Day]) {
    let today = writer.today
    for day in days where day.day >= today {
      let fingerprint = writer.fingerprint(day)
      let last = known.days[day.planned]
      let decision: InvitationDecision
      if let last {
        decision =
          last.isCancelled || isBack || last.fingerprint.major != fingerprint.major
          ? .major : last.fingerprint == fingerprint ? .unchanged : .minor
      } else {
        decision = .first
      }
      let stamp =
        decision == .unchanged
        ? last?.stamped ?? writer.now : max(writer.now, last?.stamped.next ?? writer.now)
      let sequence = (last?.sequence ?? 0) + (decision == .major ? 1 : 0)
      guard
        let message = writer.message(
          day, uid: known.uid(of: day.planned), stamp, sequence, decision)
      else { continue }
      decisions.append(decision)
      messages.append(message)
      if last != nil { messages += writer.withdrawals(message, known.series) }
      memory[day.planned] = ArenaMemory.Day(
        sequence: sequence, stamped: stamp, fingerprint: fingerprint, isCancelled: false)
    }
    let wanted = Set(days.map(\.planned))
    for (planned, last) in known.days.sorted(by: { $0.key < $1.key })
    where !wanted.contains(planned) && planned >= today {
      callOff(planned, last)
    }
  }

  /// A day that was sent and is no longer to be: called off once, and remembered so that it may
  /// come back with a higher SEQUENCE.
  private mutating func callOff(_ planned: CalendarDate, _ last: ArenaMemory.Day) {
    guard !last.isCancelled else {
      memory[planned] = last
      return
    }
    let stamp = max(writer.now, last.stamped.next)
    memory[planned] = ArenaMemory.Day(
      sequence: last.sequence + 1, stamped: stamp, fingerprint: last.fingerprint,
      isCancelled: true)
    decisions.append(.major)
    guard !writer.people.attendees.isEmpty, writer.people.organiser != nil,
      let span = MeetingTime(
        planned, minutes: writer.time.minutes, lasting: writer.minutes, zone: writer.zone)
    else { return }
    let event = writer.event(
      uid: known.uid(of: planned), stamp, last.sequence, span,
      ArenaText(arena: writer.arena, language: writer.language))
    messages.append(
      CalendarMessage(
        suffix: "-\(planned.iso)", method: .cancel, decision: .major,
        events: [
          event.cancelled(
            for: writer.people.attendees, sequence: last.sequence + 1, stamp: stamp)
        ], to: writer.people.attendees,
        facts: [
          planned.writtenWithWeekday(writer.language), AgendaWords.cancelled[writer.language],
        ]))
  }
}
