internal import ArgumentParser
internal import FileSystem
internal import Foundation
internal import Model
internal import Source

/// `forbedre adopt`: the open tasks of a meeting's minutes into a plan.
struct AdoptCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adopt",
    abstract: say(
      "Flytt oppgavene i et referat inn i handlingsplanen.",
      "Move the tasks of minutes into the action plan."),
    discussion: say(
      "Viser endringen som en diff, og skriver den bare med --write. Referatet beholder radene og sier hvor de ble av; planen sier hvor de kom fra. Det som er flyttet før, blir ikke flyttet igjen. En beslutning som til slutt sier hvem og når, flyttes også: «Sjekklista prøves på kvelden (Fagkoordinator, 2026-05-15)»; andre beslutninger blir stående. Uten --into gjelder planen til saken møtet handler om, ellers enhetens eneste åpne handlingsplan.",
      "Shows the change as a diff, and writes it only with --write. The minutes keep their rows and say where they went; the plan says where they came from. What was moved before is not moved again. A decision that ends with who and when is moved too: “Try the checklist in the evening (Clinical coordinator, 2026-05-15)”; other decisions stay. Without --into it is the plan of what the meeting concerns, else the unit's only open action plan."
    ))

  @OptionGroup var options: WorkspaceOptions

  @Argument(
    help: ArgumentHelp(
      say("Møtet: en id eller en sti.", "The meeting: an id or a path."),
      valueName: say("møte", "meeting")), completion: .documents("meeting"))
  var meeting: String

  @Option(
    help: ArgumentHelp(
      say(
        "Planen oppgavene skal inn i: en handlingsplan, en forbedring eller et avvik.",
        "The plan the tasks go into: an action plan, an improvement or a deviation."),
      valueName: "plan"), completion: .documents("action-plan", "improvement", "deviation"))
  var into: String?

  @Flag(
    help: ArgumentHelp(
      say("Vis bare endringen; det samme som uten --write.", "Only show the change; the default.")))
  var diff = false

  @Flag(help: ArgumentHelp(say("Skriv endringen i filene.", "Write the change to the files.")))
  var write = false

  func validate() throws {
    if diff, write {
      throw ValidationError(
        say(
          "--diff viser bare, og --write skriver: velg én av dem",
          "--diff only shows, and --write writes: choose one"))
    }
  }

  func run() async throws {
    let session = try await Session(options)
    let document = try session.meeting(meeting)
    let plan = try chosenPlan(document, session)
    let adoption: TaskAdoption
    do throws(TaskAdoption.Refusal) {
      adoption = try TaskAdoption(
        of: document, into: plan, in: session.workspace, on: session.today)
    } catch {
      throw Failure(
        say(
          "kan ikke endre \(error.file.path) uten å røre mer enn oppgavene",
          "cannot change \(error.file.path) without touching more than the tasks"),
        remedy: say(
          "kjør «forbedre check \(error.file.path)» og rett det som er galt der",
          "run “forbedre check \(error.file.path)” and mend what is wrong there"))
    }
    let changes = adoption.fixes.map { ($0.file, applying($0.fix.edits, to: $0.file.bytes)) }
    for (file, bytes) in changes {
      Terminal.out(UnifiedDiff(file.path, from: file.bytes, to: bytes).text)
    }
    if write { try save(changes, session) }
    tell(adoption)
    if !adoption.conflicts.isEmpty { throw ExitWith(code: 1) }
  }

  // MARK: Where to

  private func chosenPlan(_ meeting: Document, _ session: Session) throws -> Document {
    if let into {
      let document = try session.document(into)
      guard let plan = PlanForTasks.plan(of: document, in: session.workspace) else {
        throw Failure(
          say(
            "\(document.path) har ingen handlingsplan å flytte oppgaver inn i",
            "\(document.path) has no action plan to move tasks into"),
          remedy: say(
            "velg en handlingsplan, en forbedring eller et avvik",
            "choose an action plan, an improvement or a deviation"))
      }
      return plan
    }
    switch PlanForTasks(meeting, in: session.workspace) {
    case .plan(let plan): return plan
    case .none:
      throw Failure(
        say(
          "enheten har ingen åpen handlingsplan", "the unit has no open action plan"),
        remedy: say(
          "lag en med «forbedre new handlingsplan», eller nevn en med --into",
          "make one with “forbedre new action-plan”, or name one with --into"))
    case .several(let plans):
      throw Failure(
        say("oppgavene kan høre til flere planer", "the tasks may belong to several plans"),
        remedy: say("skriv --into med en av:", "write --into with one of:")
          + plans.map { "\n    \($0.path)" }.joined())
    }
  }

  // MARK: Writing

  /// The plan first: should the second file fail, the task stands in both and is found again as
  /// moved; the other way round it would stand in neither.
  private func save(_ changes: [(SourceFile, [UInt8])], _ session: Session) throws {
    for (file, _) in changes {
      let now = FileManager.default.contents(atPath: "\(session.root)/\(file.path)")
      guard now.map({ Array($0) }) == file.bytes else {
        throw Failure(
          say(
            "\(file.path) er endret siden den ble lest; ingenting er skrevet",
            "\(file.path) has changed since it was read; nothing is written"),
          remedy: say("kjør kommandoen en gang til", "run the command once more"))
      }
    }
    for (file, bytes) in changes {
      do throws(WriteError) {
        try FileWriter().write(bytes, to: "\(session.root)/\(file.path)")
      } catch {
        throw Failure(error)
      }
    }
  }

  // MARK: Telling

  private func tell(_ adoption: TaskAdoption) {
    for conflict in adoption.conflicts {
      let place = conflict.file.lines.position(at: conflict.range.lower, in: conflict.file.bytes)
      let language = Interface.language
      Terminal.error(
        "\(conflict.file.path):\(place.line):\(place.column): \(conflict.message[language])\n  \(conflict.remedy[language])"
      )
    }
    let count = adoption.moved.count
    var words: [String] = []
    if count == 0 {
      words.append(say("ingen oppgaver å flytte", "no tasks to move"))
    } else if write {
      words.append(
        say(
          "\(count) \(count == 1 ? "oppgave" : "oppgaver") flyttet til \(adoption.plan.path)",
          "\(count) \(count == 1 ? "task" : "tasks") moved to \(adoption.plan.path)"))
    } else {
      words.append(
        say(
          "\(count) \(count == 1 ? "oppgave" : "oppgaver") kan flyttes til \(adoption.plan.path); --write skriver",
          "\(count) \(count == 1 ? "task" : "tasks") can be moved to \(adoption.plan.path); --write writes"
        ))
    }
    if adoption.before > 0 {
      words.append(say("\(adoption.before) flyttet før", "\(adoption.before) moved before"))
    }
    if adoption.closed > 0 {
      words.append(
        say("\(adoption.closed) er avsluttet", "\(adoption.closed) are closed"))
    }
    Terminal.error(words.joined(separator: " · "))
  }
}
