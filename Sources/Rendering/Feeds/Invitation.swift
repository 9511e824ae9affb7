package import Model
package import Source

/// An invitation to a meeting as calendar programs take it (iTIP, RFC 5546): what is to be sent,
/// what it is to those who have it already, and what the document should remember of it.
package struct Invitation: Sendable {
  package enum Method: String, Sendable {
    /// Asks each attendee for an answer.
    case request = "REQUEST"
    /// An event without answers: no organiser is known, or nobody can be reached.
    case publish = "PUBLISH"
    case cancel = "CANCEL"
  }

  package let method: Method
  package let decision: InvitationDecision
  /// The memory before this version; nil the first time.
  package let before: InvitationState?
  /// The memory to keep in the document now.
  package let state: InvitationState
  /// Roles and addresses that it goes to, for a summary.
  package var recipients: [(role: String, address: String)] {
    people.attendees.map { ($0.name, $0.address) }
  }

  let agenda: Agenda
  let people: InvitedPeople
  private let time: MeetingTime
  /// The iCalendar STATUS.
  let status: String
  private let recurrence: MeetingRecurrence
  private let category: String?
  private let reminder: Int?
  /// Roles by address in lower case, to name those who are no longer invited.
  private let names: [String: String]

  /// What came of reading a meeting: the invitation where one can be made, and all that is wrong.
  package struct Reading: Sendable {
    /// Nil when one of the problems is blocking.
    package let invitation: Invitation?
    package let problems: [InvitationProblem]

    /// Roles that get no invitation since nobody knows their address.
    package var unreachable: [(name: String, range: SourceRange)] {
      problems.compactMap { problem in
        guard case .unreachable(let name) = problem.kind else { return nil }
        return (name, problem.range)
      }
    }
  }

  /// Reads a meeting into the invitation that would be sent.
  ///
  /// - Parameters:
  ///   - now: the stamp of a version that is new; of an unchanged one the old stamp stays.
  ///   - isCancelling: calls the meeting off; a meeting with status «avlyst» is called off anyway.
  package static func read(
    _ document: Document, in workspace: Workspace, now: CalendarStamp, isCancelling: Bool = false
  ) -> Reading {
    let people = InvitedPeople(document, in: workspace)
    let (time, timeProblems) = MeetingTime.read(document, zoneName: workspace.settings.timeZone)
    var problems = timeProblems + people.problems
    let recurrence = MeetingRecurrence(document)
    problems += recurrence.problems
    let before = InvitationState(document)
    if let before, let other = holder(of: before.uid, besides: document, in: workspace) {
      problems.append(
        InvitationProblem(
          kind: .sharedUID(path: other), range: document.place(of: Meeting.invitation)))
    }
    let written = document[Meeting.status]?.value
    let isCancelled = isCancelling || written == .cancelled
    if isCancelled, before == nil {
      problems.append(
        InvitationProblem(kind: .neverInvited, range: document.place(of: Meeting.status)))
    }
    guard let time, !problems.contains(where: \.isBlocking) else {
      return Reading(invitation: nil, problems: problems)
    }
    let status = isCancelled ? "CANCELLED" : written == .draft ? "TENTATIVE" : "CONFIRMED"
    let invitation = Invitation(
      agenda: Agenda(document, in: workspace, today: now.day), people: people, time: time,
      status: status, recurrence: recurrence,
      category: document[Meeting.arena]?.value, before: before, now: now,
      newUID: newUID([document.id, document.path], workspace.settings, now),
      reminder: workspace.settings.reminderMinutes,
      names: workspace.roleNames(visibleFrom: workspace.unit(of: document)))
    if let last = before?.fingerprint.organiser, !last.isEmpty,
      last != invitation.state.fingerprint.organiser
    {
      problems.append(
        InvitationProblem(kind: .organiserChanged, range: document.place(of: Meeting.chair)))
    }
    return Reading(invitation: invitation, problems: problems)
  }

  private init(
    agenda: Agenda, people: InvitedPeople, time: MeetingTime, status: String,
    recurrence: MeetingRecurrence, category: String?, before: InvitationState?, now: CalendarStamp,
    newUID: String, reminder: Int?, names: [String: String]
  ) {
    self.agenda = agenda
    self.reminder = reminder
    self.names = names
    self.people = people
    self.time = time
    self.status = status
    self.recurrence = recurrence
    self.category = category
    self.before = before
    if people.organiser == nil || people.attendees.isEmpty {
      method = .publish
    } else {
      method = status == "CANCELLED" ? .cancel : .request
    }
    let text = InvitationText(agenda: agenda)
    let fingerprint = InvitationFingerprint(
      major: [
        time.start, time.end, time.zone.name, agenda.place ?? "", recurrence.rule ?? "", status,
      ] + recurrence.marks,
      all: [
        agenda.title, text.plain, category ?? "", people.organiser?.name ?? "",
      ] + people.attendees.flatMap { [$0.name, $0.address, $0.part.rawValue] }
        + (reminder.map { [String($0)] } ?? []),
      organiser: people.organiser?.address ?? "")
    let invited = method == .publish ? [] : people.attendees.map(\.address)
    let decision = InvitationDecision(before, fingerprint, inviting: invited)
    self.decision = decision
    state = decision.next(
      after: before, fingerprint, inviting: invited, now: now, newUID: newUID)
  }

  /// A UID that is made once: random to a reader, and no secret. The stamp and the path keep two
  /// meetings with one id apart; that they change later changes nothing, since it is kept.
  static func newUID(_ marks: [String], _ settings: Settings, _ now: CalendarStamp) -> String {
    let hash = stableHash(marks + [now.basic])
    return "\(now.basic)-\(hexadecimal(hash, figures: 16))@\(settings.uidDomain)"
  }

  /// The path of the first other meeting with the same UID.
  private static func holder(
    of uid: String, besides document: Document, in workspace: Workspace
  ) -> String? {
    workspace.documents(ofType: "meeting").first { other in
      other.path != document.path
        && other[Meeting.invitation]?.value[Meeting.uid]?.value == uid
    }?.path
  }
}

extension Invitation {
  /// The calendar file. The same state and document give the same bytes.
  package var calendar: [UInt8] { message.calendar }

  /// The invitation as a ready mail; nil for what is published.
  package func mail(isDraft: Bool = true) -> [UInt8]? { message.mail(isDraft: isDraft) }

  /// The invitation itself, or the cancellation, to everybody.
  package var message: CalendarMessage {
    CalendarMessage(
      suffix: "", method: method, decision: decision,
      events: [event] + (status == "CANCELLED" ? [] : moved),
      to: method == .publish ? [] : people.attendees, facts: facts)
  }

  /// A cancellation for each of those who were invited before this version and no longer are: to
  /// that one alone, while the meeting stands for the rest.
  package var withdrawals: [CalendarMessage] {
    state.withdrawn.filter { $0.stamp == state.stamped }.map { gone in
      let person = InvitedPeople.Person(
        name: names[gone.address.lowercased()] ?? "", address: gone.address, part: .required)
      return CalendarMessage(
        suffix: InvitationText.withdrawalSuffix(gone.address, agenda.language), method: .cancel,
        decision: .major,
        events: [event.cancelled(for: [person], sequence: gone.sequence, stamp: gone.stamp)],
        to: [person], facts: facts + [InvitationText.withdrawn[agenda.language]])
    }
  }

  /// The cancellation of one day of a series, once the document says so; nil for a day that is no
  /// exception of it.
  package func cancellation(of planned: CalendarDate) -> CalendarMessage? {
    guard
      recurrence.exceptions.contains(where: { $0.planned == planned && $0.change == .cancelled }),
      let span = span(planned, agenda.start)
    else { return nil }
    let series = event
    let one = InvitedEvent(
      uid: series.uid, stamp: series.stamp, sequence: series.sequence, time: span,
      recurrenceID: span.start, title: series.title, language: series.language,
      place: series.place, category: series.category, status: "CANCELLED",
      organiser: series.organiser, attendees: series.attendees)
    return CalendarMessage(
      suffix: "-\(planned.iso)", method: .cancel, decision: .major, events: [one],
      to: people.attendees,
      facts: [
        planned.writtenWithWeekday(agenda.language), AgendaWords.cancelled[agenda.language],
      ])
  }

  private func span(_ day: CalendarDate, _ start: TimeOfDay?) -> MeetingTime? {
    guard let start, let minutes = agenda.minutes else { return nil }
    return MeetingTime(day, minutes: start.minutes, lasting: minutes, zone: time.zone)
  }

  /// The days of a series that are on another day or at another time.
  private var moved: [InvitedEvent] {
    recurrence.exceptions.compactMap { exception in
      guard case .moved(let day, let clock) = exception.change,
        let planned = span(exception.planned, agenda.start),
        let span = span(day, clock ?? agenda.start)
      else { return nil }
      let master = event
      return InvitedEvent(
        uid: master.uid, stamp: master.stamp, sequence: master.sequence, time: span,
        recurrenceID: planned.start, title: master.title, language: master.language,
        place: master.place, plain: master.plain, html: master.html, category: master.category,
        status: master.status, organiser: master.organiser, attendees: master.attendees,
        reminder: master.reminder)
    }
  }

  var event: InvitedEvent {
    let words = InvitationText(agenda: agenda)
    let plain = words.plain
    return InvitedEvent(
      uid: state.uid, stamp: state.stamped, sequence: state.sequence, time: time,
      rule: recurrence.rule,
      excluded: recurrence.exceptions.compactMap {
        $0.change == .cancelled ? span($0.planned, agenda.start)?.start : nil
      }, title: agenda.title, language: agenda.language, place: agenda.place,
      plain: plain, html: plain.isEmpty ? "" : words.html, category: category, status: status,
      organiser: people.organiser, attendees: method == .publish ? [] : people.attendees,
      reminder: reminder)
  }

  /// When and where.
  private var facts: [String] {
    var facts = [agenda.dayWords, agenda.timeWords].compactMap { $0 }
    facts = facts.isEmpty ? [] : [facts.joined(separator: ", ")]
    if let place = agenda.place { facts.append(place) }
    if status == "CANCELLED" { facts.append(AgendaWords.cancelled[agenda.language]) }
    return facts
  }
}

extension Settings {
  /// What UIDs end in: the calendar's domain, else the organiser's.
  var uidDomain: String {
    let organiserDomain = organiser.flatMap { text -> String? in
      guard let at = text.lastIndex(of: "@") else { return nil }
      return String(text[text.index(after: at)...].prefix { $0 != ">" && $0 != " " })
    }
    return calendarDomain ?? organiserDomain ?? "forbedre.invalid"
  }
}
