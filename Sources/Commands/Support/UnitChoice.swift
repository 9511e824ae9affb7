internal import ArgumentParser
internal import FileSystem
internal import Foundation
internal import Model
internal import Source

extension Session {
  /// The unit an argument names; without one the unit of the folder the user stands in, else the top
  /// of the organisation.
  func unit(orHere text: String?) throws -> UnitNode {
    if let text { return try unit(text) }
    var folder = relative(FileManager.default.currentDirectoryPath)
    while let current = folder, !current.isEmpty {
      if let unit = workspace.units[current] { return unit }
      folder =
        current.contains("/")
        ? String(current[..<(current.lastIndex(of: "/") ?? current.startIndex)]) : ""
    }
    let tops = workspace.unitFolders.compactMap { workspace.units[$0] }.filter {
      $0.parentFolder == nil
    }
    if let only = tops.first, tops.count == 1 { return only }
    guard !tops.isEmpty else {
      throw Failure(
        say("arbeidsområdet har ingen enheter", "the workspace has no units"),
        remedy: say(
          "lag en med «forbedre new enhet»", "make one with “forbedre new unit”"))
    }
    throw Failure(
      say("si hvilken enhet", "say which unit"),
      remedy: say("enhetene heter: ", "the units are: ") + tops.map(\.id).joined(separator: ", "))
  }

  /// The history of the workspace; nil when it is not kept in git.
  func history() async -> GitHistory? {
    do throws(GitProblem) {
      return try await GitHistory(root: root, timeZone: workspace.settings.timeZone)
    } catch {
      return nil
    }
  }

  /// When each file last changed, as far as git knows on the day; nothing without git.
  func changeDays() async -> ChangeDays {
    do throws(GitProblem) {
      guard let history = await history() else { return .none }
      let days = try await history.changeDays(until: today.iso)
      return ChangeDays(days.compactMapValues { CalendarDate(iso: $0) })
    } catch {
      return .none
    }
  }
}
