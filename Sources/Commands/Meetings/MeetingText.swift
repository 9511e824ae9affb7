internal import Model
internal import Rendering
internal import Source

/// A composed meeting as a document to go on writing in: keys, headings and words in the unit's
/// language, items in the table, and under it what each is about with a link to its file.
struct MeetingText {
  private let meeting: AgendaComposition
  private let path: String
  private let title: String
  private let leader: String
  private var language: LanguageCode { meeting.language }

  /// - Parameters:
  ///   - path: where the document will lie; links are made from there.
  ///   - title: nil for the arena's name and the day.
  ///   - leader: the role that leads when neither arena nor unit says.
  init(_ meeting: AgendaComposition, path: String, title: String?, leader: String) {
    self.meeting = meeting
    self.path = path
    self.title = title ?? meeting.title
    self.leader = leader
  }

  var text: String {
    var lines = ["---"] + frontMatter + ["---", "", "## \(Meeting.items.heading[language])", ""]
    lines += table
    for (index, item) in meeting.items.enumerated() {
      // The tasks of the meeting before are printed from its own minutes.
      let named = item.lines.filter {
        item.topic != .tasks || $0.document?.path != meeting.before?.path
      }
      guard !named.isEmpty else { continue }
      lines += ["", "### \(index + 1). \(Self.plain(item.title))", ""]
      lines += named.map { line($0) }
    }
    if !meeting.leftOut.isEmpty {
      lines += ["", "### \(Agenda.leftOutHeading[language])", ""]
      for topic in meeting.leftOut {
        lines.append("- \(Self.plain(topic.title)): \(topic.count)")
        lines += topic.lines.map { "  " + line($0) }
      }
    }
    if !meeting.groundRules.isEmpty {
      lines += ["", "## \(Meeting.groundRules.heading[language])", ""]
      lines += meeting.groundRules.map { "- " + Self.plain($0) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: Top

  private var frontMatter: [String] {
    var lines: [String] = []
    func add<Value>(_ field: Field<Value>, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      lines.append("\(field.declaration.names[language]): \(value)")
    }
    func list(_ roles: [String]) -> String? {
      roles.isEmpty ? nil : "[" + roles.map(Self.listed).joined(separator: ", ") + "]"
    }
    let chair = meeting.chair ?? leader
    add(CommonFields.type, Meeting.type.names[language])
    add(CommonFields.title, quotedIfNeeded(title))
    add(Meeting.date, meeting.day?.iso)
    add(Meeting.time, (meeting.start ?? TimeOfDay(minutes: 13 * 60)).written(language))
    add(Meeting.duration, String(meeting.minutes))
    add(Meeting.place, meeting.place.map(quotedIfNeeded))
    add(Meeting.purpose, quotedIfNeeded(meeting.purpose))
    add(Meeting.chair, quotedIfNeeded(chair))
    add(Meeting.minuteTaker, quotedIfNeeded(meeting.minuteTaker ?? chair))
    add(Meeting.required, list(meeting.required))
    add(Meeting.optional, list(meeting.optional))
    add(Meeting.informed, list(meeting.informed))
    add(Meeting.arena, meeting.arena.map { quotedIfNeeded($0.name.value) })
    add(Meeting.status, MeetingStatus.planned.label[language])
    add(Meeting.relief, meeting.relief.map(quotedIfNeeded))
    add(Meeting.previous, meeting.before.map { quotedIfNeeded(reference(to: $0)) })
    add(CommonFields.created, meeting.today.iso)
    return lines
  }

  /// The id when the file lies in the same folder, else the way there.
  private func reference(to document: Document) -> String {
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    return document.file.folder == folder
      ? document.file.stem : relativePath(document.path, from: path)
  }

  /// A role in a list on one line: quoted where a comma or bracket would divide it.
  private static func listed(_ role: String) -> String {
    let text = quotedIfNeeded(role)
    guard !text.hasPrefix("\""), role.contains(where: { ",[]{}".contains($0) }) else { return text }
    return "\"" + role.split(separator: "\"").joined(separator: "\\\"") + "\""
  }

  // MARK: Items

  private var table: [String] {
    let fields = [
      Meeting.itemNumber.declaration, Meeting.item.declaration, Meeting.itemMinutes.declaration,
      Meeting.itemOutcome.declaration, Meeting.itemLead.declaration,
      Meeting.itemGoal.declaration,
    ]
    let heads = fields.map { field in
      let name = field.names[language]
      return name.prefix(1).uppercased() + name.dropFirst()
    }
    let rows = meeting.items.enumerated().map { index, item in
      [
        String(index + 1), item.title, String(item.minutes), item.topic.outcome.label[language],
        item.lead ?? leader, item.topic.goal[language],
      ].map(Self.plain)
    }
    return ([heads, heads.map { _ in "---" }] + rows).map {
      "| " + $0.joined(separator: " | ") + " |"
    }
  }

  private func line(_ line: AgendaLine) -> String {
    let words = Self.plain(line.words)
    let note = line.note.map { ": " + Self.plain($0) } ?? ""
    guard let target = line.document?.path else { return "- \(words)\(note)" }
    let way = relativePath(target, from: path)
    let address = way.contains { " ()<>".contains($0) } ? "<\(way)>" : way
    return "- [\(words)](\(address))\(note)"
  }

  /// Signs that Markdown would read made to mean themselves; one line, ordinary blanks.
  private static func plain(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\n", "\r\n", "\u{A0}": result.append(" ")
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~":
        result.append("\\")
        result.append(character)
      default: result.append(character)
      }
    }
    return result
  }
}
