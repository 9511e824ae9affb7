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
    for item in items where !item.lines.isEmpty {
      text += "\n### \(AgendaMarkdown.escaped(item.number + ". " + item.what))\n\n"
      text += AgendaMarkdown.lines(item.lines, in: self)
    }
    if !leftOut.isEmpty {
      text += AgendaMarkdown.section(
        AgendaWords.leftOut[language], AgendaMarkdown.leftOut(self))
    }
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
    if !isCancelled {
      text += AgendaMarkdown.section(
        AgendaWords.closing[language],
        AgendaWords.closingQuestions.enumerated().map { "\($0 + 1). \($1[language])" }
          .joined(separator: "\n"))
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
    let notes = agenda.itemNotes
    if !notes.isEmpty { text += "\n\n" + notes.joined(separator: " ") }
    return text
  }

  static func tasks(_ previous: Agenda.Previous, in agenda: Agenda) -> String {
    let language = agenda.language
    let source =
      linked(Agenda.Linked(title: previous.title, path: previous.path), from: agenda.path)
      + (previous.age(on: agenda.today).map { $0 > 0 ? ", " + AgendaWords.ago($0, language) : "" }
        ?? "")
    guard !previous.tasks.isEmpty else { return "\(source): \(AgendaWords.noTasks[language])" }
    let heads = [AgendaWords.task, AgendaWords.who, AgendaWords.due, AgendaWords.status]
    let rows = previous.tasks.map { task in
      [
        escaped(task.what) + (task.plan.map { " → " + linked($0, from: agenda.path) } ?? ""),
        escaped(task.responsible ?? ""), task.due?.short(language) ?? "",
        agenda.status(of: task).word,
      ]
    }
    return source + "\n\n" + table(heads.map { $0[language] }, rows, numbers: [])
  }

  /// A list, one line each, the first words a link to the file.
  static func lines(_ lines: [AgendaLine], in agenda: Agenda, indent: String = "") -> String {
    lines.map { line in
      let words = linked(
        Agenda.Linked(title: line.words, path: line.document?.path), from: agenda.path)
      return indent + "- " + words + (line.note.map { ": " + escaped($0) } ?? "") + "\n"
    }.joined()
  }

  /// Each topic with how many wait, and the first of them.
  static func leftOut(_ agenda: Agenda) -> String {
    var text = agenda.leftOut.map { topic in
      "- \(escaped(topic.what)): \(topic.count)\n" + lines(topic.lines, in: agenda, indent: "  ")
    }.joined()
    if text.last == "\n" { text.removeLast() }
    return text
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
    return "[\(escaped(document.title))](<\(relativePath(target, from: path))>)"
  }
}
