import Model
import Rendering
import Source
import Syntax
import TestSupport
import Testing

@Suite struct InvitationTests {
  private let now = CalendarStamp(today: CalendarDate(unchecked: 2026, 11, 21))

  private func read(
    _ fixture: MeetingWorkspace, cancelling: Bool = false, at now: CalendarStamp? = nil
  ) -> Invitation.Reading {
    let workspace = fixture.workspace
    return Invitation.read(
      fixture.document(in: workspace), in: workspace, now: now ?? self.now,
      isCancelling: cancelling)
  }

  /// The fixture as it is after its invitation has been made.
  private func stamped(_ fixture: MeetingWorkspace, cancelling: Bool = false) throws
    -> MeetingWorkspace
  {
    let state = try #require(read(fixture, cancelling: cancelling).invitation?.state)
    let file = SourceFile(path: MeetingWorkspace.path, text: fixture.meeting)
    let bytes = try FrontMatterEditing(file).setting(
      "innkalling", to: .map(state.entries.map { FrontMatterEditing.Value.Pair($0.key, $0.text) }),
      isKey: { Meeting.type.field(key: $0)?.key == Meeting.invitation.key })
    var copy = fixture
    copy.meeting = String(decoding: bytes, as: UTF8.self)
    return copy
  }

  private func unfolded(_ invitation: Invitation?) -> [String] {
    let text = String(decoding: invitation?.calendar ?? [], as: UTF8.self)
    return text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  @Test func theFirstIsARequestFromTheOrganiser() throws {
    let reading = read(MeetingWorkspace())
    let invitation = try #require(reading.invitation)
    #expect(invitation.decision == .first)
    #expect(invitation.method == .request)
    let lines = unfolded(invitation)
    #expect(lines.contains("METHOD:REQUEST"))
    #expect(lines.contains("SEQUENCE:0"))
    #expect(lines.contains("DTSTAMP:20261121T070000Z"))
    #expect(lines.contains("DTSTART;TZID=Europe/Oslo:20261201T163000"))
    #expect(lines.contains("DTEND;TZID=Europe/Oslo:20261201T171500"))
    #expect(lines.contains("SUMMARY;LANGUAGE=nb-NO:Personalmøte\\, desember"))
    #expect(lines.contains("LOCATION:Kjøkkenet\\; 2. etasje"))
    #expect(lines.contains("ORGANIZER;CN=Granli kommune:mailto:møtebok@granli.example"))
    #expect(invitation.state.uid.hasSuffix("@granli.example"))
  }

  @Test func eachAddressIsInvitedOnce() throws {
    let attendees = unfolded(read(MeetingWorkspace()).invitation).filter {
      $0.hasPrefix("ATTENDEE")
    }
    #expect(
      attendees == [
        "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=CHAIR;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=Styrer"
          + ":mailto:styrer@granli.example",
        "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE"
          + ";CN=\"Pedagog, Blåveis\":mailto:blåveis@granli.example",
        "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE"
          + ";CN=Verneombud:mailto:verneombud@granli.example",
      ])
  }

  @Test func whoLeavesGetsACancellationOfTheirOwn() throws {
    let fixture = try stamped(MeetingWorkspace())
    let without = fixture.changing("  - Verneombud\n  - Tillitsvalgt\n", to: "")
    let later = CalendarStamp(day: now.day, second: now.second + 60)
    let invitation = try #require(read(without, at: later).invitation)
    #expect(invitation.decision == .minor)
    #expect(invitation.state.sequence == 0)
    let gone = try #require(invitation.withdrawals.first)
    #expect(invitation.withdrawals.count == 1)
    #expect(gone.recipients.map(\.address) == ["verneombud@granli.example"])
    let text = String(decoding: gone.calendar, as: UTF8.self)
    #expect(text.contains("METHOD:CANCEL"))
    #expect(text.contains("SEQUENCE:1"))
    #expect(text.contains("STATUS:CANCELLED"))
    #expect(gone.mail() != nil)
    // Invited again, they must see a higher number than their cancellation had.
    var back = fixture
    let file = SourceFile(path: MeetingWorkspace.path, text: without.meeting)
    let bytes = try FrontMatterEditing(file).setting(
      "innkalling",
      to: .map(invitation.state.entries.map { FrontMatterEditing.Value.Pair($0.key, $0.text) }),
      isKey: { Meeting.type.field(key: $0)?.key == Meeting.invitation.key })
    back.meeting = String(decoding: bytes, as: UTF8.self)
      .replacing("valgfrie:", with: "valgfrie_x:")
      .replacing("  - Pedagog, Blåveis\n", with: "  - Pedagog, Blåveis\n  - Verneombud\n")
    let again = try #require(
      read(back, at: CalendarStamp(day: now.day, second: now.second + 120)).invitation)
    #expect(again.decision == .major)
    #expect(again.state.sequence == 1)
    #expect(again.state.withdrawn.isEmpty)
    #expect(again.withdrawals.isEmpty)
  }

  @Test func aReminderIsWrittenWhenTheSettingsSaySo() throws {
    var fixture = MeetingWorkspace()
    fixture.settings += "  reminder: 15\n"
    let text = unfolded(read(fixture).invitation)
    #expect(text.contains("TRIGGER:-PT15M"))
    #expect(!unfolded(read(MeetingWorkspace()).invitation).contains("BEGIN:VALARM"))
  }

  @Test func rolesWithoutAnAddressAreToldOf() {
    let fixture = MeetingWorkspace()
    let reading = read(fixture)
    #expect(reading.unreachable.map(\.name) == ["Kokk", "Vaktmester"])
    let file = SourceFile(path: "", text: fixture.meeting)
    #expect(reading.unreachable.map { file.text($0.range) } == ["Kokk", "Vaktmester"])
  }

  @Test func aParticipantMayBeAnAddress() {
    let fixture = MeetingWorkspace().changing("[Vaktmester]", to: "[kari@granli.example]")
    #expect(read(fixture).unreachable.map(\.name) == ["Kokk"])
    #expect(
      unfolded(read(fixture).invitation).contains {
        $0.contains("ROLE=NON-PARTICIPANT") && $0.hasSuffix("mailto:kari@granli.example")
      })
  }

  @Test func withoutAnOrganiserTheChairSends() {
    var fixture = MeetingWorkspace()
    fixture.settings = "language: nb\n"
    let lines = unfolded(read(fixture).invitation)
    #expect(lines.contains("ORGANIZER;CN=Styrer:mailto:styrer@granli.example"))
    #expect(lines.contains { $0.contains("ROLE=CHAIR;PARTSTAT=ACCEPTED;CN=Styrer") })
    #expect(lines.contains { $0.hasPrefix("UID:") && $0.hasSuffix("@forbedre.invalid") })
  }

  @Test func withNobodyToSendItIsPublished() {
    var fixture = MeetingWorkspace().changing("møteleder: Styrer", to: "møteleder: Kokk")
    fixture.settings = "language: nb\n"
    let reading = read(fixture)
    #expect(reading.invitation?.method == .publish)
    #expect(reading.problems.map(\.kind).contains(.noOrganiser))
    let lines = unfolded(reading.invitation)
    #expect(lines.contains("METHOD:PUBLISH"))
    #expect(!lines.contains { $0.hasPrefix("ATTENDEE") || $0.hasPrefix("ORGANIZER") })
  }

  @Test func withNobodyToInviteItIsPublished() {
    var fixture = MeetingWorkspace()
    fixture.unit = "---\ntype: enhet\ntittel: Lia barnehage\n---\n"
    let reading = read(fixture)
    #expect(reading.invitation?.method == .publish)
    #expect(reading.unreachable.count == 6)
  }

  // MARK: Decisions

  @Test func unchangedIsTheSameBytes() throws {
    let fixture = MeetingWorkspace()
    let first = try #require(read(fixture).invitation)
    let later = CalendarStamp(day: CalendarDate(unchecked: 2026, 12, 24), second: 0)
    let again = try #require(read(try stamped(fixture), at: later).invitation)
    #expect(again.decision == .unchanged)
    #expect(again.calendar == first.calendar)
    #expect(again.state == first.state)
  }

  @Test(arguments: [
    ("Personalmøte, desember", "Personalmøte"), ("Velge, og prøve", "Velge"),
    ("| Verneombud | Lese rutinen |", "| Verneombud | Lese alt |"),
    ("Alle vet", "Alle vet nok"), ("  - Verneombud\n", ""),
    ("valgfrie: [Kokk]", "valgfrie: [Verneombud]"),
  ])
  func otherWordsAreMinor(_ words: String, _ other: String) throws {
    let fixture = try stamped(MeetingWorkspace())
    let changed = fixture.changing(words, to: other)
    #expect(changed.meeting != fixture.meeting)
    let invitation = try #require(read(changed).invitation)
    // A role that is gone for one with the same address changes nobody's invitation.
    if words.contains("valgfrie") {
      #expect(invitation.decision == .unchanged)
      return
    }
    #expect(invitation.decision == .minor)
    #expect(invitation.state.sequence == 0)
    #expect(invitation.state.stamped == now.next)
    #expect(invitation.state.uid == invitation.before?.uid)
  }

  @Test(arguments: [
    ("dato: 2026-12-01", "dato: 2026-12-02"), ("16.30", "16.45"),
    ("varighet: 45", "varighet: 60"), ("2. etasje", "3. etasje"),
    ("type: møte", "type: møte\nstatus: utkast"),
  ])
  func anotherTimePlaceOrStatusIsMajor(_ words: String, _ other: String) throws {
    let fixture = try stamped(MeetingWorkspace()).changing(words, to: other)
    let invitation = try #require(read(fixture).invitation)
    #expect(invitation.decision == .major)
    #expect(invitation.state.sequence == 1)
    #expect(invitation.state.stamped > now)
    #expect(try #require(read(stamped(fixture)).invitation).decision == .unchanged)
  }

  @Test func heldIsNoOtherStatusToACalendarThanPlanned() throws {
    let fixture = try stamped(
      MeetingWorkspace().changing("type: møte", to: "type: møte\nstatus: planlagt"))
    let held = fixture.changing("status: planlagt", to: "status: holdt")
    #expect(read(held).invitation?.decision == .unchanged)
  }

  @Test func recurrenceIsWrittenAndMajor() throws {
    let fixture = try stamped(MeetingWorkspace())
    let weekly = fixture.changing("varighet: 45", to: "varighet: 45\ngjentas: hver tirsdag")
    let invitation = try #require(read(weekly).invitation)
    #expect(unfolded(invitation).contains("RRULE:FREQ=WEEKLY;BYDAY=TU"))
    #expect(invitation.decision == .major)
  }

  @Test func aRecurrenceNoCalendarKnowsIsForOneDay() {
    let fixture = MeetingWorkspace().changing(
      "varighet: 45", to: "varighet: 45\ngjentas: hvert kvartal")
    let reading = read(fixture)
    #expect(reading.problems.contains { $0.kind == .recurrenceNotSayable("hvert kvartal") })
    #expect(unfolded(reading.invitation).contains("METHOD:REQUEST"))
    #expect(!unfolded(reading.invitation).contains { $0.hasSuffix("MONTHLY") })
  }

  @Test func aDateOutsideItsRecurrenceIsRefused() {
    let fixture = MeetingWorkspace().changing(
      "varighet: 45", to: "varighet: 45\ngjentas: hver onsdag")
    #expect(read(fixture).invitation == nil)
    #expect(read(fixture).problems.contains { $0.kind == .dateOutsideRecurrence("hver onsdag") })
  }

  @Test func cancellingFollowsAndMayBeTakenBack() throws {
    let fixture = try stamped(MeetingWorkspace())
    let cancel = try #require(read(fixture, cancelling: true).invitation)
    #expect(cancel.method == .cancel)
    #expect(cancel.state.sequence == 1)
    let lines = unfolded(cancel)
    #expect(lines.contains("METHOD:CANCEL"))
    #expect(lines.contains("STATUS:CANCELLED"))
    #expect(lines.contains("SEQUENCE:1"))
    #expect(lines.filter { $0.hasPrefix("ATTENDEE") }.count == 3)

    let off = try stamped(fixture, cancelling: true)
    let again = try #require(read(off, cancelling: true).invitation)
    #expect(again.decision == .unchanged)
    #expect(again.calendar == cancel.calendar)
    let status = off.changing("type: møte", to: "type: møte\nstatus: avlyst")
    #expect(read(status).invitation?.decision == .unchanged)
    let back = try #require(read(off).invitation)
    #expect(back.method == .request)
    #expect(back.state.sequence == 2)
  }

  @Test func nothingToCancelIsSaid() {
    let reading = read(MeetingWorkspace(), cancelling: true)
    #expect(reading.invitation == nil)
    #expect(reading.problems.contains { $0.kind == .neverInvited })
  }

  // MARK: What stands in the way

  @Test(arguments: [
    ("dato: 2026-12-01\n", "", InvitationProblem.Kind.noDate),
    ("dato: 2026-12-01", "dato: 2026-02-30", .noDate),
    ("klokkeslett: 16.30\n", "", .noTime), ("varighet: 45\n", "", .noDuration),
    ("varighet: 45", "varighet: 0", .noDuration),
    (
      "dato: 2026-12-01\nklokkeslett: 16.30", "dato: 2027-03-28\nklokkeslett: 02.30",
      .timeDoesNotExist
    ),
  ])
  func isBlocking(_ words: String, _ other: String, _ kind: InvitationProblem.Kind) {
    let reading = read(MeetingWorkspace().changing(words, to: other))
    #expect(reading.invitation == nil)
    #expect(reading.problems.filter(\.isBlocking).map(\.kind) == [kind])
  }

  @Test func aMeetingThroughTheSpringNightLastsItsMinutes() {
    let fixture = MeetingWorkspace().changing(
      "dato: 2026-12-01\nklokkeslett: 16.30", to: "dato: 2027-03-28\nklokkeslett: 01.30")
    #expect(
      unfolded(read(fixture).invitation).contains("DTEND;TZID=Europe/Oslo:20270328T031500"))
  }

  @Test func aZoneWithAnotherClockIsRefused() {
    var fixture = MeetingWorkspace()
    fixture.settings = "language: nb\ntimezone: Europe/London\n"
    #expect(read(fixture).problems.contains { $0.kind == .unknownTimeZone("Europe/London") })
    #expect(read(fixture).invitation == nil)
  }

  @Test func aCopiedMemoryIsRefused() throws {
    var fixture = try stamped(MeetingWorkspace())
    fixture.others = [("lia/møter/kopi.md", fixture.meeting)]
    let reading = read(fixture)
    #expect(reading.invitation == nil)
    #expect(reading.problems.contains { $0.kind == .sharedUID(path: "lia/møter/kopi.md") })
  }

  @Test func anotherOrganiserIsToldOf() throws {
    var fixture = try stamped(MeetingWorkspace())
    fixture.settings = fixture.settings.replacing("møtebok@", with: "post@")
    #expect(read(fixture).problems.contains { $0.kind == .organiserChanged })
  }

  @Test func aDamagedMemoryKeepsItsUID() throws {
    let fixture = MeetingWorkspace().changing(
      "orienteres:", to: "innkalling:\n  uid: abc@granli.example\n  sequence: mange\norienteres:")
    let invitation = try #require(read(fixture).invitation)
    #expect(invitation.decision == .major)
    #expect(invitation.state.uid == "abc@granli.example")
    #expect(invitation.state.sequence == 1)
  }

  // MARK: Mail

  @Test func theMailIsFromTheOrganiserToTheAttendees() throws {
    var fixture = MeetingWorkspace()
    fixture.settings =
      "language: nb\ncalendar:\n  organiser: \"Årshjul, Granli <post@granli.example>\"\n"
    let invitation = try #require(read(fixture).invitation)
    let mail = String(decoding: try #require(invitation.mail()), as: UTF8.self)
    #expect(mail.hasPrefix("From: =?utf-8?B?w4Vyc2hqdWwsIEdyYW5saQ==?= <post@granli.example>\r\n"))
    #expect(mail.contains("\r\nTo: Styrer <styrer@granli.example>,\r\n "))
    #expect(mail.contains("\r\nDate: Sat, 21 Nov 2026 07:00:00 +0000\r\n"))
    #expect(mail.contains("Content-Type: text/calendar; charset=utf-8; method=REQUEST\r\n"))
    #expect(mail.contains("\r\nX-Unsent: 1\r\n"))
    let ready = String(decoding: try #require(invitation.mail(isDraft: false)), as: UTF8.self)
    #expect(!ready.contains("X-Unsent"))
    #expect(mail.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 100 })
    #expect(!mail.replacing("\r\n", with: "").contains("\n"))
  }

  @Test func whatIsPublishedIsNoMail() throws {
    var fixture = MeetingWorkspace().changing("møteleder: Styrer", to: "møteleder: Kokk")
    fixture.settings = "language: nb\n"
    #expect(try #require(read(fixture).invitation).mail() == nil)
  }

  @Test func matchesTheGolden() throws {
    let invitation = try #require(read(MeetingWorkspace()).invitation)
    Golden.expect(String(decoding: invitation.calendar, as: UTF8.self), "invite/personalmøte.ics")
  }
}
