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
  private let recurrenceRule: String?
  private let category: String?

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
      status: status, recurrenceRule: recurrence.rule,
      category: document[Meeting.arena]?.value, before: before, now: now,
      newUID: newUID(document, workspace.settings, now))
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
    recurrenceRule: String?, category: String?, before: InvitationState?, now: CalendarStamp,
    newUID: String
  ) {
    self.agenda = agenda
    self.people = people
    self.time = time
    self.status = status
    self.recurrenceRule = recurrenceRule
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
        time.start, time.end, time.zone.name, agenda.place ?? "", recurrenceRule ?? "", status,
      ],
      all: [
        agenda.title, text.plain, category ?? "", people.organiser?.name ?? "",
      ] + people.attendees.flatMap { [$0.name, $0.address, $0.part.rawValue] },
      organiser: people.organiser?.address ?? "")
    let decision = InvitationDecision(before, fingerprint)
    self.decision = decision
    state = decision.next(after: before, fingerprint, now: now, newUID: newUID)
  }

  /// A UID that is made once: random to a reader, and no secret. The stamp and the path keep two
  /// meetings with one id apart; that they change later changes nothing, since it is kept.
  private static func newUID(
    _ document: Document, _ settings: Settings, _ now: CalendarStamp
  ) -> String {
    let hash = stableHash([document.id, document.path, now.basic])
    let organiserDomain = settings.organiser.flatMap { text -> String? in
      guard let at = text.lastIndex(of: "@") else { return nil }
      return String(text[text.index(after: at)...].prefix { $0 != ">" && $0 != " " })
    }
    let domain = settings.calendarDomain ?? organiserDomain ?? "forbedre.invalid"
    return "\(now.basic)-\(hexadecimal(hash, figures: 16))@\(domain)"
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
  package var calendar: [UInt8] {
    var text = CalendarText()
    text.begin("VCALENDAR")
    text.property("VERSION", "2.0")
    text.text("PRODID", CalendarText.productID)
    text.property("CALSCALE", "GREGORIAN")
    text.property("METHOD", method.rawValue)
    text.timeZone(time.zone)
    writeEvent(&text)
    text.end("VCALENDAR")
    return text.bytes
  }

  private func writeEvent(_ text: inout CalendarText) {
    let words = InvitationText(agenda: agenda)
    text.begin("VEVENT")
    text.text("UID", state.uid)
    text.property("DTSTAMP", state.stamped.basic)
    text.property("SEQUENCE", String(state.sequence))
    text.property("DTSTART", time.start, [("TZID", time.zone.name)])
    text.property("DTEND", time.end, [("TZID", time.zone.name)])
    if let recurrenceRule { text.property("RRULE", recurrenceRule) }
    text.text("SUMMARY", agenda.title, [("LANGUAGE", agenda.language.tag)])
    if let place = agenda.place { text.text("LOCATION", place) }
    if !words.plain.isEmpty {
      text.text("DESCRIPTION", words.plain)
      text.text("X-ALT-DESC", words.html, [("FMTTYPE", "text/html")])
    }
    if let category { text.texts("CATEGORIES", [category]) }
    text.property("STATUS", status)
    text.property("CLASS", "PUBLIC")
    text.property("TRANSP", status == "CANCELLED" ? "TRANSPARENT" : "OPAQUE")
    if let organiser = people.organiser {
      text.property(
        "ORGANIZER", "mailto:\(organiser.address)",
        organiser.name.isEmpty ? [] : [("CN", organiser.name)])
    }
    if method != .publish { people.attendees.forEach { write($0, &text) } }
    text.end("VEVENT")
  }

  private func write(_ person: InvitedPeople.Person, _ text: inout CalendarText) {
    let isOrganiser =
      person.address.lowercased() == people.organiser?.address.lowercased()
    var parameters: [CalendarText.Parameter] = [
      ("CUTYPE", "INDIVIDUAL"), ("ROLE", person.part.rawValue),
      ("PARTSTAT", isOrganiser ? "ACCEPTED" : "NEEDS-ACTION"),
    ]
    if !isOrganiser { parameters.append(("RSVP", "TRUE")) }
    parameters.append(("CN", person.name))
    text.property("ATTENDEE", "mailto:\(person.address)", parameters)
  }
}

extension CalendarText {
  /// Who wrote the file; the same in invitations and feeds.
  package static let productID = "-//forbedre//forbedre//NO"
}
