import Model
import Source

/// One VEVENT: a meeting, a series of them, or one occurrence that differs from its series.
struct InvitedEvent: Sendable {
  let uid: String
  let stamp: CalendarStamp
  let sequence: Int
  let time: MeetingTime
  /// The RRULE of a series.
  var rule: String?
  /// Original starts of the occurrences that the series leaves out, local time.
  var excluded: [String] = []
  /// The original start of the occurrence that this is instead of, local time.
  var recurrenceID: String?
  let title: String
  let language: LanguageCode
  var place: String?
  var plain: String = ""
  /// For classic Outlook, which alone reads it.
  var html: String = ""
  var category: String?
  /// The iCalendar STATUS.
  var status: String = "CONFIRMED"
  var organiser: InvitedPeople.Person?
  /// Nobody in what is published.
  var attendees: [InvitedPeople.Person] = []
  /// Minutes before the start; nil leaves the reminder to the reader's own program.
  var reminder: Int?

  func write(_ text: inout CalendarText) {
    let zone: [CalendarText.Parameter] = [("TZID", time.zone.name)]
    text.begin("VEVENT")
    text.text("UID", uid)
    if let recurrenceID { text.property("RECURRENCE-ID", recurrenceID, zone) }
    text.property("DTSTAMP", stamp.basic)
    text.property("SEQUENCE", String(sequence))
    text.property("DTSTART", time.start, zone)
    text.property("DTEND", time.end, zone)
    if let rule { text.property("RRULE", rule) }
    for day in excluded { text.property("EXDATE", day, zone) }
    text.text("SUMMARY", title, [("LANGUAGE", language.tag)])
    if let place { text.text("LOCATION", place) }
    if !plain.isEmpty {
      text.text("DESCRIPTION", plain)
      if !html.isEmpty { text.text("X-ALT-DESC", html, [("FMTTYPE", "text/html")]) }
    }
    if let category { text.texts("CATEGORIES", [category]) }
    text.property("STATUS", status)
    text.property("CLASS", "PUBLIC")
    text.property("TRANSP", status == "CANCELLED" ? "TRANSPARENT" : "OPAQUE")
    if let organiser {
      text.property(
        "ORGANIZER", "mailto:\(organiser.address)",
        organiser.name.isEmpty ? [] : [("CN", organiser.name)])
    }
    for person in attendees { write(person, &text) }
    if let reminder, status != "CANCELLED" {
      text.begin("VALARM")
      text.property("ACTION", "DISPLAY")
      text.text("DESCRIPTION", title)
      text.property("TRIGGER", "-PT\(reminder)M")
      text.end("VALARM")
    }
    text.end("VEVENT")
  }

  private func write(_ person: InvitedPeople.Person, _ text: inout CalendarText) {
    let isOrganiser = person.address.lowercased() == organiser?.address.lowercased()
    var parameters: [CalendarText.Parameter] = [
      ("CUTYPE", "INDIVIDUAL"), ("ROLE", person.part.rawValue),
      ("PARTSTAT", isOrganiser ? "ACCEPTED" : "NEEDS-ACTION"),
    ]
    if !isOrganiser { parameters.append(("RSVP", "TRUE")) }
    if !person.name.isEmpty { parameters.append(("CN", person.name)) }
    text.property("ATTENDEE", "mailto:\(person.address)", parameters)
  }

  /// The same event called off, for some of those it was for.
  func cancelled(
    for people: [InvitedPeople.Person], sequence: Int, stamp: CalendarStamp
  ) -> InvitedEvent {
    InvitedEvent(
      uid: uid, stamp: stamp, sequence: sequence, time: time, rule: rule, excluded: excluded,
      recurrenceID: recurrenceID, title: title, language: language, place: place,
      category: category, status: "CANCELLED", organiser: organiser, attendees: people)
  }
}

/// A calendar file with one meeting in it: a series and its exceptions share the UID (RFC 5546).
package struct CalendarMessage: Sendable {
  /// What follows the stem in the file's name; empty for the only or main message.
  package let suffix: String
  package let method: Invitation.Method
  /// What it is to those who get it.
  package let decision: InvitationDecision
  /// Those who get it.
  package var recipients: [(role: String, address: String)] { to.map { ($0.name, $0.address) } }

  let events: [InvitedEvent]
  let to: [InvitedPeople.Person]
  /// When and where, for a mail: a calendar program shows them itself.
  let facts: [String]

  /// The same value gives the same bytes.
  package var calendar: [UInt8] {
    var text = CalendarText()
    text.begin("VCALENDAR")
    text.property("VERSION", "2.0")
    text.text("PRODID", CalendarText.productID)
    text.property("CALSCALE", "GREGORIAN")
    text.property("METHOD", method.rawValue)
    if let zone = events.first?.time.zone { text.timeZone(zone) }
    for event in events { event.write(&text) }
    text.end("VCALENDAR")
    return text.bytes
  }
}

extension CalendarText {
  /// Who wrote the file; the same in invitations and feeds.
  package static let productID = "-//forbedre//forbedre//NO"
}
