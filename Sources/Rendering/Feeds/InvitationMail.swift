import Drawing
import Foundation
import Model
import Source

extension CalendarMessage {
  /// The message as a mail that is ready to send (RFC 6047): the words as text and HTML, the
  /// calendar last among the alternatives, and the same calendar as `invite.ics` for programs that
  /// look at attachments alone.
  ///
  /// Nil for what is published: a mail has a sender and somebody to read it.
  ///
  /// - Parameter isDraft: with `X-Unsent`, so that Outlook and Thunderbird open it for the sender to
  ///   look over and send. Without, they open it as received mail, with answer buttons.
  package func mail(isDraft: Bool = true) -> [UInt8]? {
    guard method != .publish, let event = events.first, let organiser = event.organiser,
      !to.isEmpty
    else { return nil }
    let language = event.language
    var marks = [event.uid, event.stamp.basic]
    if !suffix.isEmpty { marks.append(suffix) }
    let hash = hexadecimal(stableHash(marks), figures: 16)
    let domain = organiser.address.split(separator: "@").last.map(String.init) ?? "localhost"
    let calendar = self.calendar
    let subject =
      method == .cancel ? "\(Self.cancelledWord[language]): \(event.title)" : event.title
    let outer = "forbedre-mixed-\(hash)"
    let inner = "forbedre-alternative-\(hash)"
    var mail = MailText()
    mail.header("From", MailText.address(organiser.name, organiser.address))
    mail.header(
      "To", to.map { MailText.address($0.name, $0.address) }.joined(separator: ",\r\n "))
    mail.header("Subject", MailText.encoded(subject, used: 9))
    mail.header("Date", event.stamp.mailDate)
    mail.header("Message-ID", "<\(hash).\(event.sequence)@\(domain)>")
    mail.header("MIME-Version", "1.0")
    if isDraft { mail.header("X-Unsent", "1") }
    mail.header("Content-Language", language.tag)
    mail.header("Content-Type", "multipart/mixed; boundary=\"\(outer)\"")
    mail.line("")
    mail.line("--\(outer)")
    mail.header("Content-Type", "multipart/alternative; boundary=\"\(inner)\"")
    mail.line("")
    mail.part(inner, "text/plain; charset=utf-8", Array(plain(event).utf8))
    mail.part(inner, "text/html; charset=utf-8", Array(html(event).utf8))
    mail.part(inner, "text/calendar; charset=utf-8; method=\(method.rawValue)", calendar)
    mail.line("--\(inner)--")
    mail.line("")
    mail.part(
      outer, "application/ics; name=\"invite.ics\"", calendar,
      disposition: "attachment; filename=\"invite.ics\"")
    mail.line("--\(outer)--")
    return mail.bytes
  }

  private static let cancelledWord = LocalizedText(nb: "Avlyst", nn: "Avlyst", en: "Cancelled")

  private func plain(_ event: InvitedEvent) -> String {
    var text = ([event.title] + facts).joined(separator: "\n")
    if !event.plain.isEmpty { text += "\n\n" + event.plain }
    return text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
      + "\r\n"
  }

  /// The event's own HTML with the facts before it.
  private func html(_ event: InvitedEvent) -> String {
    let head =
      facts.isEmpty ? "" : "<p>\(facts.map { xmlEscaped($0) }.joined(separator: "<br>"))</p>"
    guard let body = event.html.firstRange(of: "<body>") else {
      return htmlPage(title: event.title, language: event.language, body: head)
    }
    return event.html[..<body.upperBound] + head + event.html[body.upperBound...]
  }
}

/// A whole page of HTML for a mail or `X-ALT-DESC`.
func htmlPage(title: String, language: LanguageCode, body: String) -> String {
  "<!DOCTYPE html><html lang=\"\(language.tag)\"><head><meta charset=\"utf-8\"><title>"
    + "\(xmlEscaped(title))</title></head><body>\(body)</body></html>"
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
