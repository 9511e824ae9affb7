import Drawing
import Model
import Source

extension Agenda {
  /// The agenda as a page of its own: nothing is fetched, it reads without colours and scripts, and
  /// it prints on A4.
  package var html: String { html(linkingTo: "") }

  /// - Parameter base: the way from the page's folder to the workspace's, `../../` from `build/unit`;
  ///   links are made of it.
  package func html(linkingTo base: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(language.tag)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(xmlEscaped(title))</title>
    <style>
    \(AgendaHTML.style)
    </style>
    </head>
    <body>
    <main>
    \(AgendaHTML.main(self, base: base))
    </main>
    </body>
    </html>

    """
  }
}

/// Pieces of the page.
enum AgendaHTML {
  static func main(_ agenda: Agenda, base: String) -> String {
    let language = agenda.language
    var parts = ["<h1>\(xmlEscaped(agenda.title))</h1>"]
    if agenda.isCancelled {
      parts.append(
        "<p class=\"cancelled\"><strong>\(xmlEscaped(AgendaWords.cancelled[language]))</strong></p>"
      )
    }
    parts.append(facts(agenda))
    if let purpose = agenda.purpose {
      parts.append(section("why", AgendaWords.purpose[language], "<p>\(xmlEscaped(purpose))</p>"))
    }
    parts.append(section("items", AgendaWords.items[language], items(agenda, base: base)))
    if !agenda.leftOut.isEmpty {
      parts.append(
        section("left-out", AgendaWords.leftOut[language], leftOut(agenda, base: base)))
    }
    if !agenda.preparation.isEmpty {
      parts.append(
        section("preparation", AgendaWords.preparation[language], preparation(agenda)))
    }
    if !agenda.groundRules.isEmpty {
      let rules = agenda.groundRules.map { "<li>\(xmlEscaped($0))</li>" }
      parts.append(
        section(
          "rules", AgendaWords.groundRules[language],
          "<ul>\n\(rules.joined(separator: "\n"))\n</ul>"))
    }
    if let previous = agenda.previous {
      parts.append(
        section("previous", AgendaWords.previous[language], tasks(previous, agenda, base: base)))
    }
    if !agenda.isCancelled {
      let questions = AgendaWords.closingQuestions.map { "<li>\(xmlEscaped($0[language]))</li>" }
      parts.append(
        section(
          "closing", AgendaWords.closing[language],
          "<ol>\n\(questions.joined(separator: "\n"))\n</ol>"))
    }
    return parts.joined(separator: "\n")
  }

  private static func section(_ id: String, _ heading: String, _ body: String) -> String {
    "<section>\n<h2 id=\"\(id)\">\(xmlEscaped(heading))</h2>\n\(body)\n"
      + "</section>"
  }

  private static func facts(_ agenda: Agenda) -> String {
    let language = agenda.language
    var facts: [(String, String)] = []
    func add(_ label: LocalizedText, _ value: String?) {
      if let value { facts.append((label[language], value)) }
    }
    add(
      AgendaWords.when,
      agenda.day.map {
        "<time datetime=\"\($0.iso)\">\(xmlEscaped($0.writtenWithWeekday(language)))</time>"
      })
    add(AgendaWords.time, agenda.timeWords.map(xmlEscaped))
    add(AgendaWords.place, agenda.place.map(xmlEscaped))
    add(AgendaWords.unit, agenda.unit.map(xmlEscaped))
    add(AgendaWords.chair, agenda.chair.map(xmlEscaped))
    add(AgendaWords.minuteTaker, agenda.minuteTaker.map(xmlEscaped))
    add(AgendaWords.participants, roles(agenda.required))
    add(AgendaWords.optional, roles(agenda.optional))
    add(AgendaWords.informed, roles(agenda.informed))
    add(AgendaWords.relief, agenda.relief.map(xmlEscaped))
    guard !facts.isEmpty else { return "" }
    let rows = facts.map { "<div><dt>\(xmlEscaped($0.0))</dt><dd>\($0.1)</dd></div>" }
    return "<dl>\n\(rows.joined(separator: "\n"))\n</dl>"
  }

  private static func roles(_ names: [String]) -> String? {
    names.isEmpty ? nil : xmlEscaped(names.joined(separator: ", "))
  }

  private static func items(_ agenda: Agenda, base: String) -> String {
    let language = agenda.language
    guard !agenda.items.isEmpty else {
      return "<p>\(xmlEscaped(AgendaWords.noItems[language]))</p>"
    }
    let heads = [
      AgendaWords.number, AgendaWords.clock, AgendaWords.minutes, AgendaWords.item,
      AgendaWords.outcome, AgendaWords.lead,
    ].map { $0[language] }
    let rows = agenda.items.map { item in
      var what = "<strong>\(xmlEscaped(item.what))</strong>"
      if let goal = item.goal { what += "<br>\(xmlEscaped(goal))" }
      if let document = item.document {
        what +=
          "<br>\(xmlEscaped(AgendaWords.document[language])): <cite>\(xmlEscaped(document.title))</cite>"
      }
      if !item.lines.isEmpty { what += lines(item.lines, agenda, base: base) }
      let outcome = item.outcome.map { capitalised($0.label[language]) } ?? ""
      return [
        item.number, item.start?.written(language) ?? "", item.minutes.map(String.init) ?? "",
      ].map(xmlEscaped) + [
        what,
        item.outcome == .decide ? "<strong>\(xmlEscaped(outcome))</strong>" : xmlEscaped(outcome),
        xmlEscaped(item.lead ?? ""),
      ]
    }
    let caption = agenda.itemNotes.joined(separator: " ")
    return table(
      heads, rows, caption: caption.isEmpty ? AgendaWords.items[language] : caption,
      label: AgendaWords.items[language], header: 3, number: 2)
  }

  private static func preparation(_ agenda: Agenda) -> String {
    let language = agenda.language
    return table(
      [AgendaWords.who, AgendaWords.what].map { $0[language] },
      agenda.preparation.map { [xmlEscaped($0.who ?? "–"), xmlEscaped($0.what)] },
      caption: AgendaWords.preparation[language], label: AgendaWords.preparation[language],
      header: 0, hidesCaption: true)
  }

  private static func tasks(
    _ previous: Agenda.Previous, _ agenda: Agenda, base: String
  ) -> String {
    let language = agenda.language
    let source = agenda.heading(of: previous)
    guard !previous.tasks.isEmpty else {
      return "<p>\(xmlEscaped(source)): \(xmlEscaped(AgendaWords.noTasks[language]))</p>"
    }
    return table(
      [AgendaWords.task, AgendaWords.who, AgendaWords.due, AgendaWords.status]
        .map { $0[language] },
      previous.tasks.map { task in
        [
          xmlEscaped(task.what)
            + (task.plan.map { " → " + linked($0.title, $0.path, base: base) } ?? ""),
          xmlEscaped(task.responsible ?? ""),
          task.due.map { "<time datetime=\"\($0.iso)\">\(xmlEscaped($0.short(language)))</time>" }
            ?? "",
          xmlEscaped(agenda.status(of: task).word),
        ]
      }, caption: source, label: AgendaWords.previous[language], header: 0)
  }

  /// What an item is about, each line with its file.
  private static func lines(_ lines: [AgendaLine], _ agenda: Agenda, base: String) -> String {
    let items = lines.map { line in
      let path = line.document?.path.map {
        "<br><small>\(xmlEscaped(relativePath($0, from: agenda.path)))</small>"
      }
      return "<li>\(linked(line.words, line.document?.path, base: base))"
        + (line.note.map { ": \(xmlEscaped($0))" } ?? "") + (path ?? "") + "</li>"
    }
    return "\n<ul>\n\(items.joined(separator: "\n"))\n</ul>"
  }

  private static func leftOut(_ agenda: Agenda, base: String) -> String {
    let topics = agenda.leftOut.map { topic in
      "<li>\(xmlEscaped(topic.what)): \(topic.count)"
        + (topic.lines.isEmpty ? "" : lines(topic.lines, agenda, base: base)) + "</li>"
    }
    return "<ul>\n\(topics.joined(separator: "\n"))\n</ul>"
  }

  private static func linked(_ words: String, _ path: String?, base: String) -> String {
    guard let path else { return xmlEscaped(words) }
    return "<a href=\"\(xmlEscaped(address(base + path)))\">\(xmlEscaped(words))</a>"
  }

  /// A path as an address: what would end or change it is written as %.
  static func address(_ path: String) -> String {
    var result = ""
    for scalar in path.unicodeScalars {
      switch scalar {
      case " ": result += "%20"
      case "#": result += "%23"
      case "?": result += "%3F"
      case "%": result += "%25"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A table that a narrow screen scrolls sideways; the keyboard reaches it, and it has a name.
  private static func table(
    _ heads: [String], _ rows: [[String]], caption: String, label: String, header: Int,
    number: Int? = nil, hidesCaption: Bool = false
  ) -> String {
    let head = heads.enumerated().map { index, words in
      "<th scope=\"col\"\(index == number ? " class=\"number\"" : "")>\(xmlEscaped(words))</th>"
    }
    let body = rows.map { row in
      let cells = row.enumerated().map { index, cell in
        index == header
          ? "<th scope=\"row\">\(cell)</th>"
          : "<td\(index == number ? " class=\"number\"" : "")>\(cell)</td>"
      }
      return "<tr>\(cells.joined())</tr>"
    }
    return """
      <div class="table" role="region" aria-label="\(xmlEscaped(label))" tabindex="0">
      <table>
      <caption\(hidesCaption ? " class=\"hidden\"" : "")>\(xmlEscaped(caption))</caption>
      <thead><tr>\(head.joined())</tr></thead>
      <tbody>
      \(body.joined(separator: "\n"))
      </tbody>
      </table>
      </div>
      """
  }

  /// Black rules, white space, one family: the look of the paper.
  static let style = """
    * { box-sizing: border-box; }
    body { margin: 0; background: #fff; color: #000; line-height: 1.45;
      font-family: "Noto Sans", "Open Sans", Arial, sans-serif; overflow-wrap: break-word; }
    main { max-width: 52rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
    h1 { margin: 0 0 1rem; padding-top: .5rem; border-top: 6px solid; font-size: 1.9rem;
      line-height: 1.2; }
    h2 { margin: 1.75rem 0 .5rem; padding-top: .35rem; border-top: 3px solid; font-size: 1.15rem; }
    p { margin: .5rem 0; }
    .cancelled { padding: .5rem .75rem; border-left: 6px solid #b3141e; }
    dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
      gap: .6rem 1.5rem; margin: 0; }
    dt { font-size: .85rem; }
    dd { margin: 0; font-weight: 700; }
    .table { overflow-x: auto; }
    .table:focus-visible { outline: 3px solid #0b5394; outline-offset: 2px; }
    table { width: 100%; border-collapse: collapse; }
    caption { caption-side: bottom; padding-top: .5rem; text-align: left; font-size: .9rem; }
    caption.hidden { position: absolute; width: 1px; height: 1px; padding: 0; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap; }
    th, td { padding: .35rem .75rem .35rem 0; border-bottom: 1px solid; text-align: left;
      vertical-align: top; font-weight: 400; }
    thead th { border-bottom-width: 2px; font-size: .85rem; }
    .number { text-align: right; }
    td ul, th ul, li ul { margin: .25rem 0; padding-left: 1.1rem; font-size: .9rem; }
    a { color: inherit; }
    small { overflow-wrap: anywhere; }
    @media print {
      @page { size: A4; margin: 14mm 20mm; }
      main { max-width: none; padding: 0; font-size: 10pt; }
      h2 { break-after: avoid; }
      tr { break-inside: avoid; }
      .table { overflow: visible; }
    }
    """
}
