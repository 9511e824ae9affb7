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
      "Setning og felter leses sammen, og feltene vinner. A og R kan ikke bedømmes av en setning alene. En forbedring uten feltet «mål» bedømmes på ordene under «Mål». Flere mål begynner med en oversikt. Med «-» og json får hver linje ett svar, også en tom; i tekst hoppes tomme linjer over. Hvilke bokstaver som brukes, og hva A og E betyr, står i innstillingene under «smart». Avslutter med 1 når et mål ikke oppfyller en bokstav, ellers 0.",
      nn:
        "Setning og felt blir lesne saman, og felta vinn. A og R kan ikkje vurderast av ei setning åleine. Ei forbetring utan feltet «mål» blir vurdert på orda under «Mål». Fleire mål byrjar med ei oversikt. Med «-» og json får kvar linje eitt svar, òg ei tom; i tekst blir tomme linjer hoppa over. Kva bokstavar som er i bruk, og kva A og E tyder, står i innstillingane under «smart». Avsluttar med 1 når eit mål ikkje oppfyller ein bokstav, elles 0.",
      "Sentence and fields are read together, and the fields win. A and R cannot be judged from a sentence alone. An improvement without the field “goal” is judged by the words under “Goals”. Several goals begin with an overview. With “-” and json every line has one answer, an empty one too; in text empty lines are skipped. The letters in use, and what A and E mean, stand in the settings under “smart”. Exits with 1 when a goal fails a letter, else 0."
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
        "Vis hvordan setningen er lest: språk, hvert tall og hver tid med sin rolle, og grunnen til hver dom.",
        nn:
          "Vis korleis setninga er lesen: språk, kvart tal og kvar tid med si rolle, og grunnen til kvar dom.",
        "Show how the sentence was read: language, each number and time with its part, and the ground of each verdict."
      )))
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
      ? session.workspace.documents.filter { $0.ownGoal != nil || $0.proseGoal != nil }
      : documents.map { try session.document($0) }
    let readings = try chosen.map { document in
      guard
        let reading = SmartJudge.reading(
          of: document, in: session.workspace, today: session.today)
      else {
        throw Failure(
          say(
            "«\(document.path)» har ikke noe mål", nn: "«\(document.path)» har ikkje noko mål",
            "“\(document.path)” has no goal"),
          remedy: say(
            "smart leser mål, og forbedringer med feltet «mål» eller ord under «Mål»",
            nn: "smart les mål, og forbetringar med feltet «mål» eller ord under «Mål»",
            "smart reads goals, and improvements with the field “goal” or words under “Goals”"))
      }
      return reading
    }
    var writer = SmartWriter(format: format, explains: explain)
    var text = writer.opening
    text += writer.overview(readings, scheme: session.workspace.settings.smart)
    for reading in readings { text += writer.goal(reading) }
    Terminal.out(text + writer.closing)
    return readings.contains(where: \.fails)
  }

  // MARK: Sentences

  /// Reads whatever lines have come, judges them side by side, and writes them in order.
  private func judgeSentences() async throws -> Bool {
    let found = workspaceSettings
    let settings = found ?? Settings()
    let today = try options.day(settings)
    let preferred = lang ?? found?.language
    var writer = SmartWriter(format: format, explains: explain)
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
            (index, Judged(part, preferred, settings, today: today, writer: start))
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
      _ lines: ArraySlice<String>, _ preferred: LanguageCode?, _ settings: Settings,
      today: CalendarDate, writer: SmartWriter
    ) {
      var writer = writer.fresh
      for line in lines {
        let reading = SmartJudge.judge(
          sentence: line, language: preferred, today: today, settings: settings)
        text += writer.goal(reading)
        if reading.fails { hasFailed = true }
      }
    }
  }
}

/// The formats goals are printed in.
enum SmartFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case json
}
