internal import ArgumentParser
internal import FileSystem
internal import Foundation
internal import Model
internal import Source

/// `forbedre groups`: the participants of a document divided into groups its method allows.
struct GroupsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "groups",
    abstract: say(
      "Del deltakerne i grupper: riktig størrelse, blandet, og ingen leder med egne ansatte.",
      "Divide participants into groups: the right size, mixed, no leader with own staff."),
    discussion: say(
      "Deltakerne er rollene i tabellen under «Deltakere», så mange som antallet sier; i et møte rollene i innkallingen. Dokumentets type sier hvilken metode det deles for; --method sier en annen. De samme deltakerne gir alltid de samme gruppene: --seed gir en annen fordeling. md er en tabell som kan limes inn under «Grupper».",
      "The participants are the roles in the table under “Participants”, as many as are counted; in a meeting, the roles invited. The type of the document tells the method they are divided for; --method tells another. The same participants always give the same groups: --seed gives another division. md is a table to paste in under “Groups”."
    ))

  @OptionGroup var options: WorkspaceOptions

  @Argument(
    help: ArgumentHelp(
      say("Dokumentet: en id eller en sti.", "The document: an id or a path."),
      valueName: say("dokument", "doc")), completion: .file(extensions: ["md"]))
  var document: String

  @Option(
    help: ArgumentHelp(
      say(
        "Metoden: focus (4–8), apu (fire og fire, med par), cafe (bord på 4–6) eller reflection (4–8).",
        "The method: focus (4–8), apu (fours, with pairs), cafe (tables of 4–6) or reflection (4–8)."
      ),
      valueName: say("metode", "method")))
  var method: GroupMethod?

  @Option(
    help: ArgumentHelp(
      say(
        "Hvor mange i hver gruppe, for eksempel 4 eller 4-6 (uten: det metoden sier).",
        "How many in each group, such as 4 or 4-6 (default: what the method says)."),
      valueName: say("størrelse", "size")))
  var size: String?

  @Option(
    help: ArgumentHelp(
      say(
        "Et tall som gir en annen fordeling av de samme deltakerne (uten: 0).",
        "A number that gives another division of the same participants (default: 0)."),
      valueName: say("tall", "number")))
  var seed: UInt64 = 0

  @Option(
    help: ArgumentHelp(
      say(
        "Hvordan gruppene skrives: text, json eller md.", "How they are printed: text, json or md."),
      valueName: "format"))
  var format: GroupsFormat?

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      say("Fila det skrives til; - er skjermen.", "The file to write; - is the screen."),
      valueName: say("fil", "file")), completion: .file())
  var output: String?

  func run() async throws {
    let session = try await Session(options)
    let document = try session.document(document)
    let rule = try rule(for: document)
    let people = session.workspace.groupParticipants(of: document)
    let split: GroupSplit
    do throws(GroupSplitProblem) {
      split = try GroupSplit(participants: people, rule: rule, seed: seed)
    } catch {
      throw Failure(
        "\(document.path): \(error.message[Interface.language])",
        remedy: error.remedy[Interface.language])
    }
    let text = GroupsText(split, of: document, seed: seed)
    switch try chosenFormat() {
    case .text: try write(text.plain(Interface.language))
    case .md: try write(text.table(document.language(in: session.workspace)))
    case .json: try write(try encoded(GroupsJSON(split, of: document, seed: seed)))
    }
  }

  private func rule(for document: Document) throws -> GroupRule {
    guard let rule = method?.rule ?? document.type.flatMap({ GroupRule.ofType($0.name) }) else {
      let names = GroupMethod.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure(
        say(
          "\(document.path) sier ikke hvilken metode det skal deles for",
          "\(document.path) does not say which method to divide for"),
        remedy: say("skriv --method med en av \(names)", "write --method with one of \(names)"))
    }
    guard let size else { return rule }
    let parts = size.split { $0 == "-" || $0 == "–" }.map { Int($0) }
    guard (1...2).contains(parts.count), let first = parts.first ?? nil,
      let last = parts.last ?? nil, first >= 2, last >= first, last <= 50
    else {
      throw Failure(
        say("«\(size)» er ikke en størrelse", "“\(size)” is not a size"),
        remedy: say(
          "skriv --size 4 eller --size 4-6; minst 2, høyst 50",
          "write --size 4 or --size 4-6; at least 2, at most 50"))
    }
    return rule.with(sizes: first...last)
  }

  /// `--format`, else the ending of `-o`, else text.
  private func chosenFormat() throws -> GroupsFormat {
    guard let output, output != "-" else { return format ?? .text }
    let ending = URL(fileURLWithPath: output).pathExtension.lowercased()
    let told = ending == "txt" ? GroupsFormat.text : GroupsFormat(rawValue: ending)
    if let format, let told, told != format {
      throw Failure(
        say(
          "fila heter .\(ending), men formatet er \(format)",
          "the file is .\(ending), but the format is \(format)"),
        remedy: say("la dem si det samme", "let them say the same"))
    }
    return format ?? told ?? .text
  }

  private func write(_ text: String) throws {
    guard let output, output != "-" else { return Terminal.out(text) }
    do throws(WriteError) {
      try FileWriter().write(Array(text.utf8), to: URL(fileURLWithPath: output).path)
    } catch {
      throw Failure(error)
    }
    Terminal.line(output)
  }
}

/// What `groups` prints.
enum GroupsFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case json
  case md
}

/// The methods that divide people, as they are said on the command line.
enum GroupMethod: String, CaseIterable, ExpressibleByArgument {
  case focus
  case apu
  case cafe
  case reflection

  var rule: GroupRule {
    switch self {
    case .focus: .focusInterview
    case .apu: .workplaceDialogue
    case .cafe: .dialogueCafe
    case .reflection: .reflection
    }
  }
}
