import Model
import Source

extension Agenda {
  /// The agenda as Markdown, for a mail, a wiki or a message. Links are paths from the folder the
  /// meeting lies in, so they work where the file does.
  package var markdown: String {
    var text = "# \(AgendaMarkdown.escaped(title))\n"
    if isCancelled { text += "\n**\(AgendaWords.cancelled[language])**\n" }
    text += AgendaMarkdown.facts(self)
    if let purpose {
      text += AgendaMarkdown.section(AgendaWords.purpose[language], AgendaMarkdown.escaped(purpose))
    }
    text += AgendaMarkdown.section(AgendaWords.items[language], AgendaMarkdown.items(self))
    if !preparation.isEmpty {
      text += AgendaMarkdown.section(
        AgendaWords.preparation[language],
        preparation.map { entry in
          "- "
            + (entry.who.map { "**\(AgendaMarkdown.escaped($0)):** " } ?? "")
            + AgendaMarkdown.escaped(entry.what)
        }.joined(separator: "\n"))
    }
    if !groundRules.isEmpty {
      text += AgendaMarkdown.section(
        AgendaWords.groundRules[language],
        groundRules.map { "- " + AgendaMarkdown.escaped($0) }.joined(separator: "\n"))
    }
    if let previous {
      text += AgendaMarkdown.section(
        AgendaWords.previous[language], AgendaMarkdown.tasks(previous, in: self))
    }
    return text
  }
}

/// Pieces of the Markdown agenda.
enum AgendaMarkdown {
  /// Signs that would mean something to Markdown, made to mean themselves.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*_[]<>|#~".contains(character) { result.append("\\") }
      result.append(character == "\n" || character == "\r\n" ? " " : character)
    }
    return result
  }

  static func section(_ heading: String, _ body: String) -> String {
    "\n## \(heading)\n\n\(body)\n"
  }

  static func facts(_ agenda: Agenda) -> String {
    let language = agenda.language
    let facts: [(LocalizedText, String?)] = [
      (AgendaWords.when, agenda.dayWords), (AgendaWords.time, agenda.timeWords),
      (AgendaWords.place, agenda.place), (AgendaWords.unit, agenda.unit),
      (AgendaWords.chair, agenda.chair), (AgendaWords.minuteTaker, agenda.minuteTaker),
      (AgendaWords.participants, joined(agenda.required)),
      (AgendaWords.optional, joined(agenda.optional)),
      (AgendaWords.informed, joined(agenda.informed)), (AgendaWords.relief, agenda.relief),
    ]
    return "\n"
      + facts.compactMap { label, value in
        value.map { "- **\(label[language]):** \(escaped($0))\n" }
      }.joined()
  }

  static func items(_ agenda: Agenda) -> String {
    let language = agenda.language
    guard !agenda.items.isEmpty else { return AgendaWords.noItems[language] }
    let heads = [
      AgendaWords.number, AgendaWords.clock, AgendaWords.minutes, AgendaWords.item,
      AgendaWords.outcome, AgendaWords.lead, AgendaWords.document,
    ]
    let rows = agenda.items.map { item in
      let goal = item.goal.map { "<br>" + escaped($0) } ?? ""
      return [
        escaped(item.number), item.start?.written(language) ?? "",
        item.minutes.map(String.init) ?? "", "**\(escaped(item.what))**\(goal)",
        item.outcome.map { capitalised($0.label[language]) } ?? "", escaped(item.lead ?? ""),
        item.document.map { linked($0, from: agenda.path) } ?? "",
      ]
    }
    var text = table(heads.map { $0[language] }, rows, numbers: [2])
    let notes = [agenda.cost, agenda.timeLeft].compactMap { $0 }
    if !notes.isEmpty { text += "\n\n" + notes.joined(separator: " ") }
    return text
  }

  static func tasks(_ previous: Agenda.Previous, in agenda: Agenda) -> String {
    let language = agenda.language
    let source =
      linked(Agenda.Linked(title: previous.title, path: previous.path), from: agenda.path)
    guard !previous.tasks.isEmpty else { return "\(source): \(AgendaWords.noTasks[language])" }
    let heads = [AgendaWords.task, AgendaWords.who, AgendaWords.due, AgendaWords.status]
    let rows = previous.tasks.map { task in
      [
        escaped(task.what), escaped(task.responsible ?? ""), task.due?.short(language) ?? "",
        agenda.status(of: task).word,
      ]
    }
    return source + "\n\n" + table(heads.map { $0[language] }, rows, numbers: [])
  }

  private static func joined(_ roles: [String]) -> String? {
    roles.isEmpty ? nil : roles.joined(separator: ", ")
  }

  private static func table(_ heads: [String], _ rows: [[String]], numbers: Set<Int>) -> String {
    let rule = heads.indices.map { numbers.contains($0) ? "---:" : "---" }
    return ([heads, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }

  private static func linked(_ document: Agenda.Linked, from path: String) -> String {
    guard let target = document.path else { return escaped(document.title) }
    return "[\(escaped(document.title))](<\(relative(target, from: path))>)"
  }

  /// A path as seen from the folder of another.
  static func relative(_ target: String, from path: String) -> String {
    var to = target.split(separator: "/").map(String.init)
    var from = path.split(separator: "/").dropLast().map(String.init)
    while let first = from.first, to.count > 1, to.first == first {
      from.removeFirst()
      to.removeFirst()
    }
    return (from.map { _ in ".." } + to).joined(separator: "/")
  }
}
