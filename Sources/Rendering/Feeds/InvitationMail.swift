import Foundation
import Model
import Source

extension Invitation {
  /// The invitation as a mail that is ready to send (RFC 6047): the words as text and HTML, the
  /// calendar last among the alternatives, and the same calendar as `invite.ics` for programs that
  /// look at attachments alone.
  ///
  /// Nil for what is published: a mail has a sender and somebody to read it.
  ///
  /// - Parameter isDraft: with `X-Unsent`, so that Outlook and Thunderbird open it for the sender to
  ///   change and send. They then show no answer buttons: a mail to hand to a mail server has none.
  package func mail(isDraft: Bool = false) -> [UInt8]? {
    guard method != .publish, let organiser = people.organiser else { return nil }
    let words = InvitationText(agenda: agenda)
    let hash = hexadecimal(stableHash([state.uid, state.stamped.basic]), figures: 16)
    let domain = organiser.address.split(separator: "@").last.map(String.init) ?? "localhost"
    let calendar = self.calendar
    let subject = status == "CANCELLED" ? "\(cancelledWord): \(agenda.title)" : agenda.title
    let outer = "forbedre-mixed-\(hash)"
    let inner = "forbedre-alternative-\(hash)"
    var mail = MailText()
    mail.header("From", MailText.address(organiser.name, organiser.address))
    mail.header(
      "To",
      people.attendees.map { MailText.address($0.name, $0.address) }.joined(separator: ",\r\n "))
    mail.header("Subject", MailText.encoded(subject, used: 9))
    mail.header("Date", state.stamped.mailDate)
    mail.header("Message-ID", "<\(hash).\(state.sequence)@\(domain)>")
    mail.header("MIME-Version", "1.0")
    if isDraft { mail.header("X-Unsent", "1") }
    mail.header("Content-Language", agenda.language.tag)
    mail.header("Content-Type", "multipart/mixed; boundary=\"\(outer)\"")
    mail.line("")
    mail.line("--\(outer)")
    mail.header("Content-Type", "multipart/alternative; boundary=\"\(inner)\"")
    mail.line("")
    mail.part(inner, "text/plain; charset=utf-8", Array(plainMail(words).utf8))
    mail.part(inner, "text/html; charset=utf-8", Array(words.html(head: facts).utf8))
    mail.part(inner, "text/calendar; charset=utf-8; method=\(method.rawValue)", calendar)
    mail.line("--\(inner)--")
    mail.line("")
    mail.part(
      outer, "application/ics; name=\"invite.ics\"", calendar,
      disposition: "attachment; filename=\"invite.ics\"")
    mail.line("--\(outer)--")
    return mail.bytes
  }

  private var cancelledWord: String {
    LocalizedText(nb: "Avlyst", nn: "Avlyst", en: "Cancelled")[agenda.language]
  }

  /// When and where: a calendar program shows them itself, a mail does not.
  private var facts: [String] {
    var facts = [agenda.dayWords, agenda.timeWords].compactMap { $0 }
    facts = facts.isEmpty ? [] : [facts.joined(separator: ", ")]
    if let place = agenda.place { facts.append(place) }
    if status == "CANCELLED" { facts.append(AgendaWords.cancelled[agenda.language]) }
    return facts
  }

  private func plainMail(_ words: InvitationText) -> String {
    var text = ([agenda.title] + facts).joined(separator: "\n")
    if !words.plain.isEmpty { text += "\n\n" + words.plain }
    return text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
      + "\r\n"
  }
}

/// A mail as bytes, every line ended with CRLF.
private struct MailText {
  private(set) var bytes: [UInt8] = []

  mutating func line(_ text: String) { bytes.append(contentsOf: Array((text + "\r\n").utf8)) }

  mutating func header(_ name: String, _ value: String) { line("\(name): \(value)") }

  /// One part in base64, so that no line is long and no byte is changed on the way.
  mutating func part(
    _ boundary: String, _ type: String, _ content: [UInt8], disposition: String? = nil
  ) {
    line("--\(boundary)")
    header("Content-Type", type)
    header("Content-Transfer-Encoding", "base64")
    if let disposition { header("Content-Disposition", disposition) }
    line("")
    let text = Data(content).base64EncodedString(
      options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed])
    line(text)
  }

  static func address(_ name: String, _ address: String) -> String {
    name.isEmpty ? address : "\(encoded(name, used: 6, quotes: true)) <\(address)>"
  }

  /// A text in a header: as it is where it is ASCII, else in encoded words (RFC 2047) of at most 75
  /// figures, cut between characters.
  static func encoded(_ text: String, used: Int, quotes: Bool = false) -> String {
    let plain = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    if plain, text.utf8.count + used < 76 {
      guard quotes, !text.utf8.allSatisfy({ isAtom($0) || $0 == 0x20 }) else { return text }
      return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
    var words: [String] = []
    var piece = ""
    for character in text.unicodeScalars.map(String.init) {
      if (piece + character).utf8.count > 42 {
        words.append(piece)
        piece = ""
      }
      piece += character
    }
    if !piece.isEmpty { words.append(piece) }
    return words.map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }
      .joined(separator: "\r\n ")
  }

  private static func isAtom(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: Array("!#$%&'*+-/=?^_`{|}~".utf8).contains(byte)
    }
  }
}

extension CalendarStamp {
  /// `Sat, 21 Nov 2026 07:00:00 +0000` (RFC 5322).
  fileprivate var mailDate: String {
    let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let clock = iso.dropFirst(11).dropLast()
    let month = CalendarDate.shortMonths(.en)[day.month - 1]
    return "\(weekdays[day.weekday - 1]), \(day.day) \(month) \(day.year) \(clock) +0000"
  }
}
