internal import ArgumentParser
internal import FileSystem
internal import Foundation
internal import Model
internal import Source
internal import Templates

/// `forbedre init`: a workspace that checks clean, with one unit.
struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: say("Lag et nytt arbeidsområde med én enhet.", "Make a new workspace with one unit."),
    discussion: say(
      "Spør om navn og språk når det kjøres i en terminal. Filer som finnes, blir aldri skrevet over.",
      "Asks for name and language on a terminal. Files that exist are never written over."))

  @Argument(
    help: ArgumentHelp(
      say("Mappa arbeidsområdet skal ligge i.", "The folder of the workspace."),
      valueName: say("mappe", "dir")),
    completion: .directory)
  var folder: String = "."

  @Option(
    help: ArgumentHelp(
      say(
        "Språket i maler og utskrifter: nb, nn eller en.",
        "Language of templates and prints: nb, nn or en."),
      valueName: say("språk", "language")))
  var language: LanguageCode?

  @Option(
    help: ArgumentHelp(
      say(
        "Navnet på kommunen, sykehuset eller bedriften.",
        "Name of the municipality, hospital or company."),
      valueName: say("navn", "name")))
  var organisation: String?

  @Option(
    help: ArgumentHelp(
      say("Datoen som regnes som i dag.", "The date that counts as today."),
      valueName: say("dato", "date")))
  var today: String?

  func run() async throws {
    let root = URL(fileURLWithPath: folder).standardizedFileURL.path
    let language = self.language ?? askedLanguage()
    let organisation =
      self.organisation
      ?? asked(say("Hva heter organisasjonen?", "What is the organisation called?"))
      ?? (language == .en
        ? "Our organisation" : language == .nn ? "Organisasjonen vår" : "Organisasjonen vår")
    let day = try chosenDay()
    let unitName = language == .en ? "Our unit" : language == .nn ? "Eininga vår" : "Enheten vår"
    let values = TemplateValues(
      title: unitName, unit: unitName, leader: nil, today: day, language: language
    ).all.merging([
      "organisation": quotedIfNeeded(organisation), "language": language.rawValue,
      "domain": "\(fileStem(organisation)).example",
    ]) { _, new in new }
    let unitFolder = language == .en ? "units" : language == .nn ? "einingar" : "enheter"
    let unitFile =
      "\(unitFolder)/\(fileStem(unitName))/\(Unit.type.names[language]).md"
    var files: [(path: String, text: String)] = []
    let templates = Templates(workspace: nil)
    do throws(TemplateError) {
      files.append(
        (
          WorkspaceReader.settingsName,
          try templates.workspace(
            file: WorkspaceReader.settingsName, language: language.rawValue, values: values)
        ))
      files.append(
        (
          "README.md",
          try templates.workspace(
            file: "README.md", language: language.rawValue,
            values: values.merging(["organisation": organisation]) { _, new in new })
        ))
      files.append(
        (
          unitFile,
          try templates.document(type: "unit", language: language.rawValue, values: values)
        ))
    } catch {
      throw Failure(say("fant ikke malen \(error.name)", "found no template \(error.name)"))
    }
    files.append((".gitignore", "build/\n"))
    if FileManager.default.fileExists(atPath: "\(root)/\(WorkspaceReader.settingsName)") {
      throw Failure(
        say("her er det et arbeidsområde allerede", "there is a workspace here already"),
        remedy: say(
          "«forbedre check» viser hvordan det står til", "“forbedre check” shows how it stands"))
    }
    for (path, text) in files {
      let absolute = "\(root)/\(path)"
      if FileManager.default.fileExists(atPath: absolute) {
        Terminal.error(say("beholder \(path)", "keeping \(path)"))
        continue
      }
      do throws(WriteError) {
        try FileWriter().write(Array(text.utf8), to: absolute)
      } catch {
        throw Failure(error)
      }
      Terminal.line(path)
    }
    let go = folder == "." ? "" : "cd \(folder) && "
    Terminal.error(
      language == .en
        ? "Next: \(go)forbedre new improvement --title \"What we want to do better\""
        : language == .nn
          ? "Neste: \(go)forbedre new forbetring --title \"Det vi vil bli betre på\""
          : "Neste: \(go)forbedre new forbedring --title \"Det vi vil bli bedre på\"")
  }

  private func chosenDay() throws -> CalendarDate {
    if let today {
      guard case .day(let day) = DayReading(today) else {
        throw Failure(say("«\(today)» er ikke en dato", "“\(today)” is not a date"))
      }
      return day
    }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: "Europe/Oslo") ?? .gmt
    let parts = calendar.dateComponents([.year, .month, .day], from: Date())
    return CalendarDate(unchecked: parts.year ?? 1970, parts.month ?? 1, parts.day ?? 1)
  }

  private func asked(_ question: String) -> String? {
    guard Terminal.isInteractive else { return nil }
    FileHandle.standardError.write(Data((question + " ").utf8))
    let answer = readLine()?.trimmingCharacters(in: .whitespaces) ?? ""
    return answer.isEmpty ? nil : answer
  }

  private func askedLanguage() -> LanguageCode {
    guard let answer = asked("Språk / language (nb, nn, en):") else {
      return Interface.language
    }
    return LanguageCode(rawValue: answer.lowercased()) ?? Interface.language
  }
}

extension LanguageCode: ExpressibleByArgument {}
