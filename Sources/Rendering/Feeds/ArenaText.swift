import Drawing
import Model
import Source

/// The words of an invitation to an arena.
struct ArenaText {
  let arena: Arena
  let language: LanguageCode
  /// Single days that differ from the rhythm, told with words.
  var exceptions: [String] = []

  /// Lines with `\n` between them; nothing in them depends on the day they are written.
  var plain: String {
    var parts: [String] = []
    if let purpose = arena.purpose?.value {
      parts.append("\(AgendaWords.purpose[language]): \(purpose)")
    }
    parts.append(facts.joined(separator: "\n"))
    if !exceptions.isEmpty {
      parts.append(([Self.apart[language]] + exceptions.map { "– \($0)" }).joined(separator: "\n"))
    }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  var html: String {
    var body = ""
    if let purpose = arena.purpose?.value {
      body += "<p><b>\(xmlEscaped(AgendaWords.purpose[language])):</b> \(xmlEscaped(purpose))</p>"
    }
    body += "<p>\(facts.map { xmlEscaped($0) }.joined(separator: "<br>"))</p>"
    if !exceptions.isEmpty {
      body += "<p><b>\(xmlEscaped(Self.apart[language]))</b></p><ul>"
      body += exceptions.map { "<li>\(xmlEscaped($0))</li>" }.joined() + "</ul>"
    }
    return htmlPage(title: arena.name.value, language: language, body: body)
  }

  private var facts: [String] {
    var facts: [String] = []
    if let rhythm = arena.schedule?.value.text {
      facts.append("\(Self.rhythm[language]): \(rhythm)")
    }
    if let chair = arena.chair?.value { facts.append("\(AgendaWords.chair[language]): \(chair)") }
    facts.append("\(Labels.unit[language]): \(arena.unit.title)")
    return facts
  }

  /// One day that differs: `tirsdag 22. desember 2026: avlyst`.
  static func words(_ occurrence: ArenaOccurrence, _ language: LanguageCode) -> String? {
    let day = occurrence.planned.first.writtenWithWeekday(language)
    switch occurrence.state {
    case .cancelled: return "\(day): \(MeetingStatus.cancelled.label[language])"
    case .skipped(let reason): return "\(day): \(skipped[language]) (\(reason[language]))"
    case .moved, .movedFromHoliday:
      guard let to = occurrence.day else { return nil }
      var text = "\(day): \(moved[language]) \(to.writtenWithWeekday(language))"
      if let time = occurrence.time {
        text += " \(language == .en ? "at" : "kl.") \(time.written(language))"
      }
      if case .movedFromHoliday(let reason) = occurrence.state { text += " (\(reason[language]))" }
      return text
    case .planned, .undecided, .extra: return nil
    }
  }

  private static let apart = LocalizedText(nb: "Unntak", nn: "Unntak", en: "Exceptions")
  private static let rhythm = LocalizedText(nb: "Hvor ofte", nn: "Kor ofte", en: "How often")
  private static let skipped = LocalizedText(nb: "utgår", nn: "går ut", en: "left out")
  private static let moved = LocalizedText(
    nb: "flyttet til", nn: "flytta til", en: "moved to")
}
