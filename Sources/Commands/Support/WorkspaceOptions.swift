internal import ArgumentParser
internal import FileSystem
internal import Foundation
internal import Model
internal import Source

/// The options every command that reads a workspace has.
struct WorkspaceOptions: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      say(
        "Arbeidsområdet (uten: søk oppover etter forbedre.yaml).",
        "The workspace (default: search upwards for forbedre.yaml)."),
      valueName: say("mappe", "dir")))
  var workspace: String?

  @Option(
    help: ArgumentHelp(
      say(
        "Datoen som regnes som i dag, for eksempel 2026-11-21.",
        "The date that counts as today, such as 2026-11-21."),
      valueName: say("dato", "date")))
  var today: String?

  @Option(
    help: ArgumentHelp(
      say(
        "Tidspunktet som regnes som nå, for eksempel 2026-11-21T08:30:00Z.",
        "The moment that counts as now, such as 2026-11-21T08:30:00Z."),
      valueName: say("tidspunkt", "timestamp")))
  var now: String?

  /// Absolute path of the workspace's root.
  func root() throws -> String {
    let start = workspace ?? FileManager.default.currentDirectoryPath
    do throws(ReadError) {
      let root = try WorkspaceReader.findRoot(from: start)
      if let workspace, URL(fileURLWithPath: workspace).standardizedFileURL.path != root {
        throw ReadError.noWorkspace(workspace)
      }
      return root
    } catch {
      throw Failure(error)
    }
  }

  /// Today: `--today`, the day of `--now`, else the system's day in the workspace's time zone.
  func day(_ settings: Settings) throws -> CalendarDate {
    if let today {
      guard case .day(let day) = DayReading(today) else {
        throw Failure(
          say("«\(today)» er ikke en dato", "“\(today)” is not a date"),
          remedy: say("skriv --today 2026-11-21", "write --today 2026-11-21"))
      }
      return day
    }
    return localDay(try moment(), settings)
  }

  /// The moment that invitations are stamped with.
  func timestamp(_ settings: Settings) throws -> Date {
    if now != nil { return try moment() }
    guard today != nil else { return try moment() }
    // A fixed day has no clock: eight in the morning, local time.
    let (year, month, day) = try self.day(settings).civil
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: settings.timeZone) ?? .gmt
    let parts = DateComponents(year: year, month: month, day: day, hour: 8)
    return calendar.date(from: parts) ?? Date(timeIntervalSince1970: 0)
  }

  private func moment() throws -> Date {
    guard let now else { return Date() }
    guard let date = try? Date(now, strategy: .iso8601) else {
      throw Failure(
        say("«\(now)» er ikke et tidspunkt", "“\(now)” is not a timestamp"),
        remedy: say("skriv --now 2026-11-21T08:30:00Z", "write --now 2026-11-21T08:30:00Z"))
    }
    return date
  }

  private func localDay(_ date: Date, _ settings: Settings) -> CalendarDate {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: settings.timeZone) ?? .gmt
    let parts = calendar.dateComponents([.year, .month, .day], from: date)
    return CalendarDate(unchecked: parts.year ?? 1970, parts.month ?? 1, parts.day ?? 1)
  }
}
