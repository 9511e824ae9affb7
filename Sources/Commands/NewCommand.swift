internal import ArgumentParser
internal import FileSystem
internal import Foundation
internal import Model
internal import Rendering
internal import Source
internal import Templates

/// `forbedre new`: a document from its template, ids and dates filled.
struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: say("Lag et nytt dokument fra malen.", "Make a new document from its template."),
    discussion: say(
      "Malen er fylt ut med et eksempel å skrive over. «forbedre types» viser hva som kan lages.",
      "The template holds an example to write over. “forbedre types” shows what can be made."))

  @OptionGroup var options: WorkspaceOptions

  @Argument(
    help: ArgumentHelp(
      say(
        "Hva slags dokument: mål, forbedring, møte …",
        "Kind of document: goal, improvement, meeting …"),
      valueName: "type"),
    completion: .list(DocumentType.all.map(\.name)))
  var type: String

  @Option(
    help: ArgumentHelp(
      say("Enheten det hører til.", "The unit it belongs to."), valueName: say("enhet", "unit")),
    completion: .units)
  var unit: String?

  @Option(
    help: ArgumentHelp(
      say("Tittelen; filnavnet lages av den.", "The title; the file name is made from it."),
      valueName: say("tittel", "title")))
  var title: String?

  @Option(
    help: ArgumentHelp(
      say(
        "For et møte: arenaen det hører til. Dokumentet fylles ut med neste møte og det som er åpent i dag.",
        "For a meeting: its arena. The document is filled with the next meeting and what is open today."
      ), valueName: say("navn", "name")), completion: .arenas)
  var arena: String?

  func run() async throws {
    let session = try await Session(options)
    guard let type = DocumentType.named(type) else {
      let near = nearest(
        to: self.type, among: DocumentType.all.flatMap { [$0.name, $0.names.nb, $0.names.nn] })
      throw Failure(
        say("«\(self.type)» er ikke en dokumenttype", "“\(self.type)” is not a document type"),
        remedy: near.map { say("mente du «\($0)»?", "did you mean “\($0)”?") }
          ?? say("«forbedre types» viser dem alle", "“forbedre types” shows them all"))
    }
    let parent = try chosenUnit(session)
    if let arena { return try await write(type, of: parent, arena: arena, session) }
    let language = session.workspace.language(of: parent)
    let title = try chosenTitle(type, language)
    let path = freePath(type, title: title, parent: parent, language: language, session)
    let values = TemplateValues(
      title: title, unit: parent?.title ?? session.workspace.settings.organisation,
      leader: parent?.document[Unit.leader]?.value, today: session.today, language: language)
    let text: String
    do throws(TemplateError) {
      text = try Templates(workspace: session.root).document(
        type: type.name, language: language.rawValue, values: values.all)
    } catch {
      throw Failure(say("fant ikke malen \(error.name)", "found no template \(error.name)"))
    }
    try save(text, path, session)
    Terminal.error(
      say(
        "Skriv over eksemplet, og kjør «forbedre check \(path)».",
        "Write over the example, then run “forbedre check \(path)”."))
  }

  private func save(_ text: String, _ path: String, _ session: Session) throws {
    do throws(WriteError) {
      try FileWriter().write(Array(text.utf8), to: "\(session.root)/\(path)")
    } catch {
      throw Failure(error)
    }
    Terminal.line(path)
  }

  /// The arena's next meeting that has no document yet, filled with what is open today.
  private func write(
    _ type: DocumentType, of unit: UnitNode?, arena: String, _ session: Session
  ) async throws {
    guard type === Meeting.type else {
      throw Failure(
        say("bare et møte har en arena", "only a meeting has an arena"),
        remedy: say(
          "skriv «forbedre new møte --arena …»", "write “forbedre new meeting --arena …”"))
    }
    guard let unit else {
      throw Failure(say("arbeidsområdet har ingen enheter", "the workspace has no units"))
    }
    let next = try NextMeeting(of: unit, arena: arena, in: session, unwritten: true)
    let composition = await next.composition(session)
    guard let day = composition.day else {
      throw Failure(
        say(
          "«\(arena)» har ingen rytme som sier når den møtes",
          "“\(arena)” has no rhythm that says when it meets"),
        remedy: say(
          "skriv den i tabellen «Arenaer» i \(next.unit.document.path)",
          "write it in the table “Arenas” of \(next.unit.document.path)"))
    }
    let language = composition.language
    let path = freePath(
      type, title: title ?? next.arena?.name.value ?? composition.title, parent: next.unit,
      language: language, session, day: day)
    let text = MeetingText(
      composition, path: path, title: title, leader: TemplateValues.leader(language)
    ).text
    try save(text, path, session)
    for note in next.notes(composition, on: session.today) { Terminal.error(note) }
    Terminal.error(
      say(
        "Se over sakene og innkall med «forbedre invite \(path)».",
        "Look over the items, and invite with “forbedre invite \(path)”."))
  }

  private func chosenUnit(_ session: Session) throws -> UnitNode? {
    if let unit { return try session.unit(unit) }
    // Where the user stands, else the only unit there is.
    if let below = session.relative(FileManager.default.currentDirectoryPath) {
      var folder = below
      while !folder.isEmpty {
        if let unit = session.workspace.units[folder] { return unit }
        folder = folder.split(separator: "/").dropLast().joined(separator: "/")
      }
    }
    let folders = session.workspace.unitFolders
    if folders.count == 1 { return session.workspace.units[folders[0]] }
    if folders.isEmpty { return nil }
    throw Failure(
      say("hvilken enhet gjelder det?", "which unit is it for?"),
      remedy: say("skriv --unit med en av: ", "write --unit with one of: ")
        + folders.compactMap { session.workspace.units[$0]?.id }.joined(separator: ", "))
  }

  private func chosenTitle(_ type: DocumentType, _ language: LanguageCode) throws -> String {
    if let title {
      let words = title.trimmingCharacters(in: .whitespacesAndNewlines)
      guard words.contains(where: { $0.isLetter || $0.isNumber }) else {
        throw Failure(
          say("«\(title)» er ingen tittel", "“\(title)” is no title"),
          remedy: say("skriv hovedbudskapet med ord", "write the point in words"))
      }
      return words
    }
    guard Terminal.isInteractive else {
      let name = type.names[language]
      return name.prefix(1).uppercased() + name.dropFirst()
    }
    FileHandle.standardError.write(
      Data(say("Tittel, hovedbudskapet i én setning: ", "Title, the point in one sentence: ").utf8))
    guard let line = readLine(), !line.trimmingCharacters(in: .whitespaces).isEmpty else {
      throw Failure(say("dokumentet trenger en tittel", "the document needs a title"))
    }
    return line.trimmingCharacters(in: .whitespaces)
  }

  /// A path nobody holds: `enheter/…/mål/færre-fall.md`, then `-2`, `-3`.
  private func freePath(
    _ type: DocumentType, title: String, parent: UnitNode?, language: LanguageCode,
    _ session: Session, day: CalendarDate? = nil
  ) -> String {
    let base = parent?.folder ?? ""
    var folder = base
    var stem = fileStem(title)
    switch type.name {
    case "unit":
      folder = base.isEmpty ? stem : "\(base)/\(stem)"
      stem = type.names[language]
    case "meeting":
      let day = day ?? TemplateValues.workingDay(from: session.today.adding(days: 7))
      stem = "\(day.iso)-\(stem)"
    default: break
    }
    let inner = type.folder[language]
    if !inner.isEmpty { folder = folder.isEmpty ? inner : "\(folder)/\(inner)" }
    func path(_ number: Int) -> String {
      let name = number == 1 ? stem : "\(stem)-\(number)"
      return folder.isEmpty ? "\(name).md" : "\(folder)/\(name).md"
    }
    var number = 1
    // An id is unique within its unit, so a stem that is an id there is taken too.
    let ids = Set(parent.map { session.workspace.documents(in: $0).map(\.id) } ?? [])
    while session.workspace.exists(path(number))
      || FileManager.default.fileExists(atPath: "\(session.root)/\(path(number))")
      || (type.name != "unit"
        && ids.contains(folded(id: number == 1 ? stem : "\(stem)-\(number)")))
    {
      number += 1
    }
    return path(number)
  }
}

/// A title as a file name: lower case, letters and digits, hyphens between; at most 60 letters.
func fileStem(_ title: String) -> String {
  var stem = ""
  for character in composed(title.lowercased()) {
    if character.isLetter || character.isNumber {
      stem.append(character)
    } else if stem.last != "-", !stem.isEmpty {
      stem.append("-")
    }
  }
  stem = String(stem.prefix(60))
  while stem.last == "-" { stem.removeLast() }
  return stem.isEmpty ? "dokument" : stem
}

/// What the templates' variables stand for.
struct TemplateValues {
  let all: [String: String]

  init(
    title: String, unit: String, leader: String?, today: CalendarDate, language: LanguageCode
  ) {
    let half = today.adding(months: 6)
    let due = CalendarDate(unchecked: half.year, half.month, 1).adding(months: 1).adding(days: -1)
    all = [
      "title": quotedIfNeeded(title), "unit": quotedIfNeeded(unit),
      "leader": leader ?? Self.leader(language), "today": today.iso,
      "year": String(today.year), "lastYear": String(today.year - 1), "due": due.iso,
      "dueText": due.written(language)
        .split(separator: "\u{A0}").joined(separator: " "),
      "review": Self.workingDay(from: today.adding(months: 12)).iso,
      "meetingDate": Self.workingDay(from: today.adding(days: 7)).iso,
    ]
  }

  /// The role that leads when nothing tells.
  static func leader(_ language: LanguageCode) -> String {
    LocalizedText(nb: "Enhetsleder", nn: "Einingsleiar", en: "Unit leader")[language]
  }

  /// The first day from a day on that is neither in a weekend nor a public holiday.
  static func workingDay(from day: CalendarDate) -> CalendarDate {
    var day = day
    while day.weekday > 5 { day = day.adding(days: 1) }
    return day
  }
}

/// A text as a YAML value on one line, in quotes where it would mean something else without.
func quotedIfNeeded(_ text: String) -> String {
  let isPlain =
    !text.isEmpty && !text.contains(": ") && !text.contains(" #") && !text.hasSuffix(":")
    && !text.contains("\n") && !text.contains("\t") && text != "null" && text != "~"
    && !"&*!|>%@`\"'[]{},#?-: ".contains(text.prefix(1)) && text.last != " "
  guard !isPlain else { return text }
  var quoted = "\""
  for character in text {
    switch character {
    case "\"": quoted += "\\\""
    case "\\": quoted += "\\\\"
    case "\n", "\r\n": quoted += " "
    case "\t": quoted += " "
    default: quoted.append(character)
    }
  }
  return quoted + "\""
}
