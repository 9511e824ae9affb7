internal import ArgumentParser
internal import FileSystem
internal import Foundation
internal import Model
internal import Rules
internal import Source

/// `forbedre smart`: judges goals letter by letter, in documents or one sentence a line.
struct SmartCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "smart",
    abstract: say("Bedøm mål bokstav for bokstav.", "Judge goals letter by letter."),
    discussion: say(
      "Setning og felter leses sammen, og feltene vinner. A og R kan ikke bedømmes av en setning alene. Avslutter med 1 når et mål ikke oppfyller en bokstav, ellers 0.",
      "Sentence and fields are read together, and the fields win. A and R cannot be judged from a sentence alone. Exits with 1 when a goal fails a letter, else 0."
    ))

  @OptionGroup var options: WorkspaceOptions

  @Option(
    help: ArgumentHelp(
      say("Hvordan svaret skrives: text eller json.", "How the answer is printed: text or json."),
      valueName: "format"))
  var format: SmartFormat = .text

  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp(
      say(
        "Språket setningene helst er på: nb, nn eller en (uten: arbeidsområdets, ellers ordene selv).",
        "The language the sentences are likely in: nb, nn or en (default: the workspace's, else their own words)."
      ),
      valueName: say("språk", "language")))
  var lang: LanguageCode?

  @Flag(
    help: ArgumentHelp(
      say(
        "Vis hvordan hvert tall og hver tid i setningen er lest.",
        "Show how each number and time of the sentence was read.")))
  var explain = false

  @Argument(
    help: ArgumentHelp(
      say(
        "Mål eller forbedringer, som sti eller id; «-» leser én setning per linje fra stdin (uten: alle mål).",
        "Goals or improvements, as path or id; “-” reads one sentence a line from stdin (default: all goals)."
      ),
      valueName: say("dokument", "document")),
    completion: .file(extensions: ["md"]))
  var documents: [String] = []

  func run() async throws {
    let hasFailed: Bool
    if documents.contains("-") {
      guard documents == ["-"] else {
        throw Failure(
          say("«-» kan bare stå alene", "“-” must stand alone"),
          remedy: say(
            "kjør kommandoen én gang for stdin og én gang for dokumentene",
            "run the command once for stdin and once for the documents"))
      }
      hasFailed = try await judgeSentences()
    } else {
      hasFailed = try await judgeDocuments()
    }
    if hasFailed { throw ExitWith(code: 1) }
  }

  // MARK: Documents

  private func judgeDocuments() async throws -> Bool {
    let session = try await Session(options)
    let chosen =
      try documents.isEmpty
      ? session.workspace.documents.filter { $0.ownGoal != nil }
      : documents.map { try session.document($0) }
    var writer = SmartWriter(
      format: format, letters: session.workspace.settings.smartLetters, explains: explain)
    var text = writer.opening
    var hasFailed = false
    for document in chosen {
      guard
        let reading = SmartJudge.reading(
          of: document, in: session.workspace, today: session.today)
      else {
        throw Failure(
          say("«\(document.path)» har ikke noe mål", "“\(document.path)” has no goal"),
          remedy: say(
            "smart leser mål, og forbedringer med feltet «mål»",
            "smart reads goals, and improvements with the field “goal”"))
      }
      text += writer.goal(reading)
      if writer.fails(reading) { hasFailed = true }
    }
    Terminal.out(text + writer.closing)
    return hasFailed
  }

  // MARK: Sentences

  /// Reads whatever lines have come, judges them side by side, and writes them in order.
  private func judgeSentences() async throws -> Bool {
    let settings = workspaceSettings
    let today = try options.day(settings ?? Settings())
    let preferred = lang ?? settings?.language
    var writer = SmartWriter(
      format: format, letters: (settings ?? Settings()).smartLetters, explains: explain)
    Terminal.out(writer.opening)
    var lines = LineReader()
    var hasFailed = false
    while let batch = lines.next() {
      let size = max(32, (batch.count + 7) / 8)
      let parts = stride(from: 0, to: batch.count, by: size).map {
        batch[$0..<min($0 + size, batch.count)]
      }
      let start = writer
      let judged = await withTaskGroup(of: (Int, Judged).self) { group in
        for (index, part) in parts.enumerated() {
          group.addTask {
            (index, Judged(part, preferred: preferred, today: today, writer: start))
          }
        }
        var judged: [Int: Judged] = [:]
        for await (index, part) in group { judged[index] = part }
        return judged
      }
      for index in parts.indices {
        guard let part = judged[index] else { continue }
        Terminal.out(writer.joined(part.text))
        if part.hasFailed { hasFailed = true }
      }
    }
    Terminal.out(writer.closing)
    return hasFailed
  }

  /// The settings of the workspace one stands in, when there is one; a sentence needs none.
  private var workspaceSettings: Settings? {
    guard let root = try? options.root(),
      let file = try? WorkspaceReader(root: root).readSettings()
    else { return nil }
    return SettingsFile(file).settings
  }

  /// Some of the sentences, judged and written by one task.
  private struct Judged: Sendable {
    var text = ""
    var hasFailed = false

    init(
      _ lines: ArraySlice<String>, preferred: LanguageCode?, today: CalendarDate,
      writer: SmartWriter
    ) {
      var writer = writer.fresh
      for line in lines {
        let reading = SmartJudge.judge(sentence: line, language: preferred, today: today)
        text += writer.goal(reading)
        if writer.fails(reading) { hasFailed = true }
      }
    }
  }
}

/// The formats goals are printed in.
enum SmartFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case json
}
