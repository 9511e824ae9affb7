package import Model
package import Source

/// Everything that one person is invited to, from every unit: a calendar to import or subscribe to,
/// and what was sent before as mails to that person alone (for somebody new in a role). Nothing is
/// remembered, and nothing depends on the clock.
package struct PersonCalendar: Sendable {
  /// How many meetings and arenas it holds.
  package let meetingCount: Int
  package let arenaCount: Int
  /// What was sent and stands unchanged, to this person alone: a name for the file, and the message.
  package let sent: [(name: String, message: CalendarMessage)]
  /// Titles of what has changed since it was sent, or was never sent: no mail can be made of it.
  package let unsent: [String]
  private let events: [InvitedEvent]
  private let name: String

  /// - Parameters:
  ///   - name: the role, for the calendar's title.
  ///   - address: where invitations to the person go.
  package init(name: String, address: String, in book: ArenaBook, today: CalendarDate) {
    let workspace = book.workspace
    let wanted = address.lowercased()
    var events: [InvitedEvent] = []
    var sent: [(name: String, message: CalendarMessage)] = []
    var unsent: [String] = []
    var meetings = 0
    var arenas = 0
    for document in workspace.documents(ofType: "meeting") {
      guard let day = document[Meeting.date]?.value,
        day >= today || document[Meeting.recurrence] != nil,
        document[Meeting.status]?.value != .cancelled,
        let person = InvitedPeople(document, in: workspace).attendee(wanted),
        let invitation = Invitation.read(
          document, in: workspace, now: PersonCalendar.stamp(document, or: day)
        ).invitation
      else { continue }
      meetings += 1
      // The days of a series that are moved come with it.
      var own = invitation.message.events
      if invitation.before == nil {
        let marks = [workspace.unit(of: document)?.folder ?? "", document.id]
        let uid = "\(hexadecimal(stableHash(marks), figures: 16))@\(workspace.settings.uidDomain)"
        own = own.map { $0.renamed(uid) }
      }
      events += own
      if invitation.decision == .unchanged, invitation.method == .request {
        sent.append((document.file.stem, invitation.message.only(person)))
      } else {
        unsent.append(document.title)
      }
    }
    for arena in book.arenas {
      let people = InvitedPeople(arena, in: workspace)
      guard let person = people.attendee(wanted) else { continue }
      let stamp = PersonCalendar.stamp(
        arena.unit.document, or: CalendarDate(unchecked: today.year, 1, 1))
      let first = CalendarDate(unchecked: today.year, 1, 1)
      guard
        let feed = ArenaInvitation.read(
          arena, in: book, now: stamp, today: first, until: ArenaInvitation.horizon(today),
          isFeed: true
        ).invitation
      else { continue }
      arenas += 1
      events += feed.all.filter { $0.method != .cancel }.flatMap(\.events)
      // What was sent is compared as on the day it was.
      let now = ArenaMemory(arena)?.series.stamped ?? stamp
      if let now = ArenaInvitation.read(arena, in: book, now: now, today: today).invitation,
        now.decision == .unchanged, now.method == .request
      {
        sent += now.all.filter { $0.method == .request }.map {
          (ArenaMemory.key(arena) + $0.suffix, $0.only(person))
        }
      } else {
        unsent.append(arena.name.value)
      }
    }
    self.name = name
    self.events = events.sorted {
      ($0.time.start, $0.uid, $0.recurrenceID ?? "") < (
        $1.time.start, $1.uid, $1.recurrenceID ?? ""
      )
    }
    self.sent = sent
    self.unsent = unsent
    meetingCount = meetings
    arenaCount = arenas
  }

  package var isEmpty: Bool { events.isEmpty }

  /// The calendar file. It has no METHOD, and nobody is asked to answer.
  package var calendar: [UInt8] {
    var text = CalendarText()
    text.begin("VCALENDAR")
    text.property("VERSION", "2.0")
    text.text("PRODID", CalendarText.productID)
    text.property("CALSCALE", "GREGORIAN")
    text.text("NAME", name)
    text.text("X-WR-CALNAME", name)
    text.property("REFRESH-INTERVAL", "PT12H", [("VALUE", "DURATION")])
    text.property("X-PUBLISHED-TTL", "PT12H")
    var zones: Set<String> = []
    for event in events where zones.insert(event.time.zone.name).inserted {
      text.timeZone(event.time.zone)
    }
    for event in events { event.withoutPeople.write(&text) }
    text.end("VCALENDAR")
    return text.bytes
  }

  /// When a document last changed.
  private static func stamp(_ document: Document, or day: CalendarDate) -> CalendarStamp {
    CalendarStamp(
      day: document[CommonFields.updated]?.value ?? document[CommonFields.created]?.value ?? day,
      second: 0)
  }
}

extension InvitedEvent {
  /// For a feed.
  fileprivate var withoutPeople: InvitedEvent {
    var copy = self
    copy.organiser = nil
    copy.attendees = []
    return copy
  }

  fileprivate func renamed(_ uid: String) -> InvitedEvent {
    InvitedEvent(
      uid: uid, stamp: stamp, sequence: sequence, time: time, rule: rule, excluded: excluded,
      recurrenceID: recurrenceID, title: title, language: language, place: place, plain: plain,
      html: html, category: category, status: status, organiser: organiser, attendees: attendees,
      reminder: reminder)
  }
}

extension CalendarMessage {
  /// The same message to one of those it is for.
  fileprivate func only(_ person: InvitedPeople.Person) -> CalendarMessage {
    CalendarMessage(
      suffix: suffix, method: method, decision: decision, events: events, to: [person],
      facts: facts)
  }
}

extension InvitedPeople {
  /// The attendee with an address, in lower case.
  fileprivate func attendee(_ address: String) -> Person? {
    attendees.first { $0.address.lowercased() == address }
  }
}

extension Workspace {
  /// The addresses that a role has, seen from a unit; without a unit, in every unit that declares
  /// it. An address is its own.
  package func addresses(of name: String, from unit: UnitNode?) -> [String] {
    if name.contains("@") { return mailAddress(name).map { [$0] } ?? [] }
    if let unit { return role(name, in: unit)?.email.flatMap(mailAddress).map { [$0] } ?? [] }
    var seen: Set<String> = []
    let wanted = folded(key: name)
    return unitFolders.compactMap { units[$0] }.flatMap { roles(of: $0) }
      .filter { folded(key: $0.role.value) == wanted }
      .compactMap { $0.email.flatMap(mailAddress) }
      .filter { seen.insert($0.lowercased()).inserted }
  }
}
