import Drawing
import Model
import Source

/// The words inside an invitation: as plain text for every calendar program, and as HTML for the
/// one that reads it (classic Outlook). Nothing in them depends on the day they are written.
struct InvitationText {
  let agenda: Agenda
  private var language: LanguageCode { agenda.language }

  /// Lines with `\n` between them.
  var plain: String {
    var parts: [String] = []
    if let purpose = agenda.purpose {
      parts.append("\(AgendaWords.purpose[language]): \(purpose)")
    }
    if !agenda.items.isEmpty {
      parts.append(
        ([AgendaWords.items[language]] + agenda.items.map(plainItem)).joined(separator: "\n"))
    }
    if !agenda.preparation.isEmpty {
      parts.append(
        ([AgendaWords.preparation[language]] + agenda.preparation.map { "– \(preparation($0))" })
          .joined(separator: "\n"))
    }
    if let relief = agenda.relief { parts.append("\(AgendaWords.relief[language]): \(relief)") }
    return parts.joined(separator: "\n\n")
  }

  var html: String {
    var body = ""
    if let purpose = agenda.purpose {
      body += "<p><b>\(xmlEscaped(AgendaWords.purpose[language])):</b> \(xmlEscaped(purpose))</p>"
    }
    if !agenda.items.isEmpty {
      body += "<p><b>\(xmlEscaped(AgendaWords.items[language]))</b></p><table>"
      for item in agenda.items {
        let clock = item.start?.written(language) ?? item.number
        var cell = "<b>\(xmlEscaped(item.what))</b>"
        if !details(item).isEmpty { cell += " (\(xmlEscaped(details(item))))" }
        if let goal = item.goal { cell += "<br>\(xmlEscaped(goal))" }
        if let document = item.document { cell += "<br><i>\(xmlEscaped(document.title))</i>" }
        body += "<tr><td valign=\"top\">\(xmlEscaped(clock))</td><td>\(cell)</td></tr>"
      }
      body += "</table>"
    }
    if !agenda.preparation.isEmpty {
      body += "<p><b>\(xmlEscaped(AgendaWords.preparation[language]))</b></p><ul>"
      body += agenda.preparation.map { "<li>\(xmlEscaped(preparation($0)))</li>" }.joined()
      body += "</ul>"
    }
    if let relief = agenda.relief {
      body += "<p><b>\(xmlEscaped(AgendaWords.relief[language])):</b> \(xmlEscaped(relief))</p>"
    }
    return htmlPage(title: agenda.title, language: language, body: body)
  }

  /// `13.36  Lederkveld (5 minutter, drøfte, Enhetsleder)` with what it should end in below.
  private func plainItem(_ item: Agenda.Item) -> String {
    var line = (item.start?.written(language) ?? "\(item.number).") + "  " + item.what
    if !details(item).isEmpty { line += " (\(details(item)))" }
    if let goal = item.goal { line += "\n       \(goal)" }
    if let document = item.document {
      line += "\n       \(AgendaWords.document[language]): \(document.title)"
    }
    return line
  }

  private func details(_ item: Agenda.Item) -> String {
    [
      item.minutes.map { AgendaWords.minutes($0, language) }, item.outcome?.label[language],
      item.lead,
    ].compactMap { $0 }.joined(separator: ", ")
  }

  private func preparation(_ entry: Agenda.Preparation) -> String {
    (entry.who.map { "\($0): " } ?? "") + entry.what
  }

  /// Said to somebody who is no longer invited while the meeting stands.
  static let withdrawn = LocalizedText(
    nb: "Du er ikke lenger innkalt. Møtet står for de andre.",
    nn: "Du er ikkje lenger innkalla. Møtet står for dei andre.",
    en: "You are no longer invited. The meeting stands for the others.")

  /// What the file of a withdrawal is called after the stem.
  static func withdrawalSuffix(_ address: String, _ language: LanguageCode) -> String {
    let name = String(address.prefix { $0 != "@" })
    return LocalizedText(
      nb: "-avlyst-for-\(name)", nn: "-avlyst-for-\(name)", en: "-cancelled-for-\(name)")[language]
  }
}
