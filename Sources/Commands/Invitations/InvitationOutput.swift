internal import FileSystem
internal import Foundation
internal import Model
internal import Rendering
internal import Source
internal import Syntax

/// How an invitation becomes a mail.
enum MailChoice {
  /// With `X-Unsent`: opens for its sender to look over and send.
  case draft
  /// For a mail server, or to be looked at as those who get it will: opens with answer buttons.
  case ready
}

/// Writes invitations to files and notes in documents what was sent.
struct InvitationOutput {
  let session: Session
  let output: OutputOptions
  let mail: MailChoice?

  /// What goes to the screen is looked at, not sent: it is not remembered.
  var isNoted: Bool { output.output != "-" }

  /// Tells what was wrong, each at its place.
  func tell(_ problems: [InvitationProblem], in document: Document) {
    let lines = document.parsed.lines
    let language = Interface.language
    for problem in problems {
      let place = lines.position(at: problem.range.lower, in: document.file.bytes)
      Terminal.error(
        "\(document.path):\(place.line):\(place.column): \(problem.message[language])\n  \(problem.remedy[language])"
      )
    }
  }

  func write(_ message: CalendarMessage, unit: UnitNode?, name: String, format: OutputFormat)
    throws
  {
    let bytes: [UInt8]
    if format == .eml {
      guard let made = message.mail(isDraft: mail != .ready) else {
        throw Failure(
          say("det er ingen å sende e-posten til", "there is nobody to send the e-mail to"),
          remedy: say(
            "gi deltakerne e-postadresser i rolletabellen, og en avsender under «calendar:» i forbedre.yaml",
            "give the participants e-mail addresses in the table of roles, and a sender under “calendar:” in forbedre.yaml"
          ))
      }
      bytes = made
    } else {
      bytes = message.calendar
    }
    var output = output
    // Beside the file that was asked for: a message to somebody else.
    if let file = output.output, file != "-", !message.suffix.isEmpty {
      let url = URL(fileURLWithPath: file)
      output.output =
        url.deletingPathExtension().path + message.suffix + "." + url.pathExtension
    }
    try output.write(
      bytes, unit: session.workspace.outputFolder(of: unit), name: name + message.suffix,
      format: format, root: session.root)
  }

  /// The document's file with its memory set; the file itself stays as it is.
  func remembering(
    _ pairs: [FrontMatterEditing.Value.Pair], under field: FieldDeclaration, in file: SourceFile,
    _ document: Document
  ) throws -> SourceFile {
    do throws(FrontMatterEditing.Refusal) {
      return SourceFile(
        path: file.path,
        bytes: try FrontMatterEditing(file).setting(
          field.names[document.language(in: session.workspace)], to: .map(pairs),
          isKey: { document.type?.field(key: $0) === field },
          isInnerKey: { folded(key: $0) == folded(key: $1) }))
    } catch {
      throw cannotNote(document)
    }
  }

  func cannotNote(_ document: Document) -> Failure {
    Failure(
      say(
        "kan ikke notere innkallingen i \(document.path)",
        "cannot note the invitation in \(document.path)"),
      remedy: say(
        "kjør «forbedre check \(document.path)» og rett det som er galt øverst i fila",
        "run “forbedre check \(document.path)” and mend the top of the file"))
  }

  func save(_ file: SourceFile) throws {
    do throws(WriteError) {
      try FileWriter().write(file.bytes, to: "\(session.root)/\(file.path)")
    } catch {
      throw Failure(error)
    }
  }

  /// What the invitation is to those who have it.
  static func told(_ decision: InvitationDecision) -> String {
    switch decision {
    case .first: say("ny innkalling", "new invitation")
    case .unchanged:
      say("uendret siden sist, samme innkalling", "unchanged since last time, the same invitation")
    case .minor:
      say(
        "tid og sted står fast; ord eller deltakere er endret",
        "time and place stand; words or participants have changed")
    case .major:
      say(
        "tid, sted, gjentakelse eller status er endret",
        "time, place, recurrence or status has changed")
    }
  }

  static func told(_ method: Invitation.Method, inviting count: Int) -> String {
    method == .publish
      ? say(
        "ingen å sende til, en kalenderhendelse uten svarknapper",
        "nobody to send to, an event without answer buttons")
      : say("\(count) inviterte", "\(count) invited")
  }

  /// One line for each who is no longer invited.
  static func told(_ withdrawals: [CalendarMessage]) {
    for one in withdrawals {
      let who = one.recipients.map { $0.role.isEmpty ? $0.address : $0.role }
        .joined(separator: ", ")
      Terminal.error(
        say(
          "\(who) er ikke lenger kalt inn og får sin egen avlysning",
          "\(who) is no longer invited and gets a cancellation of their own"))
    }
  }

  static func notNoted() {
    Terminal.error(
      say(
        "ikke notert i dokumentet: skriv til en fil når den skal sendes",
        "not noted in the document: write to a file when it is to be sent"))
  }
}
