internal import ArgumentParser
internal import Foundation
internal import Model

/// The root command: every subcommand has a file of its own in this room.
struct ForbedreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forbedre",
    abstract: say(
      "Forbedringsarbeid som ren tekst: sjekk, A3-ark, innkallinger og årshjul.",
      "Improvement work as plain text: checks, A3 sheets, invitations and year wheels."),
    version: "0.1.0",
    subcommands: [
      InitCommand.self, NewCommand.self, CheckCommand.self, A3Command.self, InviteCommand.self,
      AgendaCommand.self, AdoptCommand.self, StatusCommand.self, DueCommand.self, SinceCommand.self,
      TraceCommand.self, MethodsCommand.self,
      MeetingLoadCommand.self, SmartCommand.self, WheelCommand.self, DrawCommand.self,
      GroupsCommand.self,
      StatisticsCommand.self, BoardCommand.self, ReportCommand.self, BuildCommand.self,
      TypesCommand.self, DescribeCommand.self,
      RulesCommand.self,
      ExplainCommand.self, SynthesizeCommand.self,
    ])
}

/// The names a user may write as the first word.
private let commandNames: [String] =
  ForbedreCommand.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]

/// Runs the command line and gives the exit code: 0 clean, 1 findings at error level, 2 usage,
/// settings or disk (design.md §3).
package func runForbedre(_ arguments: [String]) async -> Int32 {
  do {
    var command = try ForbedreCommand.parseAsRoot(arguments)
    if var asynchronous = command as? any AsyncParsableCommand {
      try await asynchronous.run()
    } else {
      try command.run()
    }
    return 0
  } catch let exit as ExitWith {
    return exit.code
  } catch let failure as Failure {
    Terminal.error("forbedre: \(failure)")
    return 2
  } catch {
    if let word = arguments.first, !word.hasPrefix("-"), !commandNames.contains(word) {
      let near = nearest(to: word, among: commandNames)
      Terminal.error(
        "forbedre: "
          + say("«\(word)» er ikke en kommando", "“\(word)” is not a command") + "\n  "
          + (near.map { say("mente du «\($0)»?", "did you mean “\($0)”?") }
            ?? say("«forbedre --help» viser dem alle", "“forbedre --help” shows them all")))
      return 2
    }
    let code = ForbedreCommand.exitCode(for: error)
    let text = Help.localised(ForbedreCommand.fullMessage(for: error))
    if code == .success {
      Terminal.line(text)
      return 0
    }
    Terminal.error(text)
    return 2
  }
}
