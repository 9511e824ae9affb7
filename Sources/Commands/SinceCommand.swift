internal import ArgumentParser
internal import FileSystem
internal import Foundation
internal import Model
internal import Source
internal import Syntax

/// `forbedre since`: what changed since a day, a commit or the last meeting, in plain words.
struct SinceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "since",
    abstract: say("Fortell hva som er endret siden sist.", "Tell what changed since."),
    discussion: say(
      "Sammenligner arbeidsområdet slik det er nå, med slik det var i git: siden en dato (det som var før den dagen), en commit, en gren eller et merke, eller «last-meeting» (enhetens siste møte). Leser bare; skriver aldri, og bruker aldri nettet.",
      "Compares the workspace as it is now with what it was in git: since a date (as it was before that day), a commit, a branch or a tag, or “last-meeting” (the unit's last meeting). Reads only; never writes, and never uses the network."
    ))

  @OptionGroup var options: WorkspaceOptions

  @Argument(
    help: ArgumentHelp(
      say(
        "En dato (2026-11-10), en commit, eller last-meeting (siste-møte).",
        "A date (2026-11-10), a commit, or last-meeting."),
      valueName: say("når", "when")), completion: .list(["last-meeting"]))
  var when: String

  @Argument(
    help: ArgumentHelp(
      say(
        "Enheten, med dem under: en id eller en mappe. Uten: alt.",
        "The unit, with those below: an id or a folder. Default: everything."),
      valueName: say("enhet", "unit")), completion: .units)
  var unit: String?

  @Option(
    help: ArgumentHelp(
      say("Hvordan svaret skrives: text eller json.", "How the answer is printed: text or json."),
      valueName: "format"))
  var format: ListFormat = .text

  func run() async throws {
    let session = try await Session(options)
    let chosen = try unit.map { try session.unit($0) }
    let history: GitHistory
    let commit: GitHistory.Commit
    let day: CalendarDate?
    let old: Workspace
    do throws(GitProblem) {
      history = try await GitHistory(
        root: session.root, timeZone: session.workspace.settings.timeZone)
    } catch {
      throw Failure(error)
    }
    day = try self.day(session, chosen)
    do throws(GitProblem) {
      commit =
        if let day { try await history.commit(before: day.iso) } else {
          try await history.commit(named: when)
        }
      old = try await session.workspace(at: commit, in: history)
    } catch {
      throw Failure(error)
    }
    let changes = WorkspaceChanges(
      from: old, to: session.workspace,
      units: chosen.map { session.workspace.unitAndBelow($0) })
    switch format {
    case .text:
      Terminal.out(
        SinceText(
          changes, since: day ?? CalendarDate(iso: commit.day) ?? session.today,
          commit: commit.shortID, of: chosen?.title ?? session.workspace.settings.organisation,
          language: Interface.language
        ).text)
    case .json:
      Terminal.out(
        try encoded(
          SinceJSON(changes, since: day?.iso ?? commit.day, commit: commit.id)))
    }
  }

  /// The day that is asked for; nil when the word names a commit.
  private func day(_ session: Session, _ unit: UnitNode?) throws -> CalendarDate? {
    if ["last meeting", "siste møte", "forrige møte", "førre møte"].contains(folded(key: when)) {
      let unit = try unit ?? session.unit(orHere: nil)
      let progress = UnitProgress(of: unit, in: session.workspace, on: session.today)
      guard let day = progress.lastMeeting?[Meeting.date]?.value else {
        throw Failure(
          say("\(unit.title) har ikke holdt noe møte", "\(unit.title) has held no meeting"),
          remedy: say(
            "skriv en dato, for eksempel \(session.today.adding(days: -14).iso)",
            "write a date, such as \(session.today.adding(days: -14).iso)"))
      }
      return day
    }
    switch DayReading(when) {
    case .day(let day):
      guard day <= session.today else {
        throw Failure(
          say("\(day.written(.nb)) er ikke kommet ennå", "\(day.written(.en)) is not here yet"))
      }
      return day
    case .impossible:
      throw Failure(say("det finnes ingen dag «\(when)»", "there is no day “\(when)”"))
    case .notADay: return nil
    }
  }
}

extension Session {
  /// The workspace as it stood in a commit, read with today's rules for what belongs to it.
  func workspace(
    at commit: GitHistory.Commit, in history: GitHistory
  ) async throws(GitProblem) -> Workspace {
    let files = try await history.files(at: commit, ignoring: workspace.settings.ignore)
    let settings = files.first { $0.path == WorkspaceReader.settingsName }
    return Workspace(
      settingsFile: settings.map { SettingsFile($0) },
      parsed: files.filter { $0.path.hasSuffix(".md") }.map { ParsedFile($0) },
      others: files.filter { $0.path.hasSuffix(".csv") }.map { ($0.path, $0) })
  }
}

extension Failure {
  init(_ problem: GitProblem) {
    switch problem {
    case .noGit:
      self.init(
        say("git finnes ikke på denne maskinen", "there is no git on this machine"),
        remedy: say(
          "endringer leses av historien i git; installer git",
          "changes are read from git's history; install git"))
    case .noRepository:
      self.init(
        say("arbeidsområdet ligger ikke i git", "the workspace is not kept in git"),
        remedy: say(
          "kjør «git init», og legg inn filene; etterpå kan endringer fortelles",
          "run “git init” and commit the files; changes can be told from then on"))
    case .noCommits:
      self.init(
        say("ingenting er lagt inn i git ennå", "nothing is committed yet"),
        remedy: say("legg inn filene med «git commit»", "commit the files with “git commit”"))
    case .unknownCommit(let name):
      self.init(
        say(
          "«\(name)» er verken en dato eller en commit", "“\(name)” is neither a date nor a commit"),
        remedy: say(
          "skriv en dato som 2026-11-10, en commit, eller last-meeting",
          "write a date such as 2026-11-10, a commit, or last-meeting"))
    case .nothingBefore(let day, let first):
      self.init(
        say(
          "ingenting var lagt inn i git før \(day)", "nothing was committed before \(day)"),
        remedy: say(
          "den første commiten er fra \(first); velg en senere dag",
          "the first commit is from \(first); choose a later day"))
    case .shallow:
      self.init(
        say(
          "denne kopien av git har bare den siste delen av historien",
          "this clone of the repository holds only the latest part of its history"),
        remedy: say(
          "hent resten med «git fetch --unshallow», eller velg en senere dag",
          "fetch the rest with “git fetch --unshallow”, or choose a later day"))
    case .failed(let words):
      self.init(say("git svarte: \(words)", "git answered: \(words)"))
    }
  }
}
