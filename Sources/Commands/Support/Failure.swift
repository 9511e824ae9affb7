internal import FileSystem
internal import Foundation

/// The tool cannot go on: usage, settings or disk. Printed on stderr; exit code 2.
struct Failure: Error, CustomStringConvertible {
  let message: String
  let remedy: String?

  init(_ message: String, remedy: String? = nil) {
    self.message = message
    self.remedy = remedy
  }

  var description: String {
    remedy.map { "\(message)\n  \($0)" } ?? message
  }
}

extension Failure {
  init(_ error: ReadError) {
    switch error {
    case .noWorkspace:
      self.init(
        say(
          "fant ikke forbedre.yaml her eller i mappene over",
          "found no forbedre.yaml here or in the folders above"),
        remedy: say(
          "stå i arbeidsområdet, bruk -w MAPPE, eller lag et nytt med «forbedre init»",
          "stand in the workspace, use -w DIR, or make a new one with “forbedre init”"))
    case .unreadable(let path, let reason):
      self.init(say("kan ikke lese \(path): \(reason)", "cannot read \(path): \(reason)"))
    }
  }

  init(_ error: WriteError) {
    self.init(
      say(
        "kan ikke skrive \(error.path): \(error.reason)",
        "cannot write \(error.path): \(error.reason)"))
  }
}

/// Ends the process with a code after everything is printed.
struct ExitWith: Error {
  let code: Int32
}
