internal import ArgumentParser
internal import Foundation
internal import Model
internal import Rules
internal import Source

/// `forbedre check`: everything that is wrong, in one run, sorted; never writes.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: say(
      "Finn alt som er galt, i én kjøring.", "Find everything that is wrong, in one run."),
    discussion: say(
      "Skriver aldri til filene. Avslutter med 0 når ingenting er feil (advarsler og tips er lov), 1 når noe er feil, 2 når arbeidsområdet ikke kan leses.",
      "Never writes to the files. Exits with 0 when nothing is an error (warnings and hints allowed), 1 on errors, 2 when the workspace cannot be read."
    ))

  @OptionGroup var options: WorkspaceOptions

  @Option(
    help: ArgumentHelp(
      say(
        "Hvordan funnene skrives: text, concise eller json.",
        "How findings are printed: text, concise or json."),
      valueName: "format"))
  var format: FindingFormat = .text

  @Flag(
    help: ArgumentHelp(say("Avslutt med 1 også ved advarsler.", "Exit with 1 on warnings too.")))
  var strict = false

  @Argument(
    help: ArgumentHelp(
      say(
        "Filer eller mapper funnene skal gjelde (uten: alle).",
        "Files or folders to report on (default: all)."),
      valueName: say("sti", "path")),
    completion: .file(extensions: ["md"]))
  var paths: [String] = []

  func run() async throws {
    let session = try await Session(options)
    var findings = await Checker(session.workspace.settings).findings(
      in: session.workspace, on: session.today)
    if !paths.isEmpty {
      let wanted = try paths.map { try chosen($0, session) }
      findings = findings.filter { finding in
        wanted.contains {
          $0.isEmpty || finding.file == $0 || finding.file.hasPrefix($0 + "/")
        }
      }
    }
    var printer = FindingPrinter(session.workspace, language: Interface.language)
    Terminal.out(try printer.report(findings, format: format))
    let gravest = findings.map(\.severity).min()
    if gravest == .error || (strict && gravest == .warning) { throw ExitWith(code: 1) }
  }

  /// A path from the root for one given from the current folder or the root itself.
  private func chosen(_ path: String, _ session: Session) throws -> String {
    if let below = session.relative(path),
      FileManager.default.fileExists(atPath: "\(session.root)/\(below)")
    {
      return below
    }
    let plain = path.hasSuffix("/") ? String(path.dropLast()) : path
    if FileManager.default.fileExists(atPath: "\(session.root)/\(plain)") { return plain }
    throw Failure(
      say("«\(path)» finnes ikke i arbeidsområdet", "“\(path)” is not in the workspace"))
  }
}

extension FindingFormat: ExpressibleByArgument {}
