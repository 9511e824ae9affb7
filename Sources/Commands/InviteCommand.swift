internal import ArgumentParser
internal import FileSystem
internal import Foundation
internal import Model
internal import Rendering
internal import Source
internal import Syntax

/// `forbedre invite`: the invitation of a meeting, with its agenda; remembers in the document what
/// was sent.
struct InviteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invite",
    abstract: say(
      "Lag innkallingen til et møte, med agenda.",
      "Make the invitation of a meeting, with its agenda."),
    discussion: say(
      "Skriver en .ics-fil og agendaen, og noterer i møtedokumentet hva som ble sendt. Endres tid, sted eller gjentakelse siden, blir neste innkalling en oppdatering av den samme.",
      "Writes an .ics file and the agenda, and notes in the meeting document what was sent. When time, place or recurrence changes later, the next invitation updates the same meeting."
    ))

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var output: OutputOptions

  @Argument(
    help: ArgumentHelp(
      say("Møtet: en id eller en sti.", "The meeting: an id or a path."),
      valueName: say("møte", "meeting")), completion: .file(extensions: ["md"]))
  var meeting: String

  @Flag(
    help: ArgumentHelp(
      say(
        "Skriv også en ferdig e-post (.eml) med innkallingen i.",
        "Write a ready e-mail (.eml) with the invitation in it too.")))
  var eml = false

  @Flag(help: ArgumentHelp(say("Avlys møtet.", "Call the meeting off.")))
  var cancel = false

  @Flag(
    help: ArgumentHelp(
      say(
        "Vis hva som ville blitt gjort, uten å skrive noe.",
        "Show what would be done, and write nothing.")))
  var dryRun = false

  func run() async throws {
    let session = try await Session(options)
    let document = try session.meeting(meeting)
    var formats = try output.formats(
      output.output == nil ? [.ics, .pdf, .md] : [.ics], of: [.ics, .pdf, .md, .html, .eml])
    if eml, !formats.contains(.eml), output.output == nil { formats.append(.eml) }
    let reading = Invitation.read(
      document, in: session.workspace,
      now: try options.stamp(session.workspace.settings), isCancelling: cancel)
    tell(reading.problems, in: document)
    guard let invitation = reading.invitation else { throw ExitWith(code: 1) }
    if let day = document[Meeting.date]?.value, day < session.today,
      document[Meeting.recurrence] == nil
    {
      Terminal.error(
        say(
          "møtet var \(day.written(.nb)), før i dag: rett datoen om det ikke var meningen",
          "the meeting was on \(day.written(.en)), before today: mend the date if that was not meant"
        ))
    }
    let changes = invitation.decision != .unchanged
    if dryRun {
      Terminal.error(told(invitation))
      if output.output == "-" { Terminal.out(invitation.calendar) }
      return
    }
    // The memory first: an invitation that is sent and not remembered would later be sent anew.
    if changes { try stamp(document, invitation, session) }
    let folder = session.workspace.outputFolder(of: session.workspace.unit(of: document))
    for format in formats {
      if format == .ics {
        try output.write(
          invitation.calendar, unit: folder, name: document.file.stem, format: .ics,
          root: session.root)
      } else if format == .eml {
        guard let mail = invitation.mail() else {
          throw Failure(
            say("det er ingen å sende e-posten til", "there is nobody to send the e-mail to"),
            remedy: say(
              "gi deltakerne e-postadresser i rolletabellen, og en avsender under «calendar:» i forbedre.yaml",
              "give the participants e-mail addresses in the table of roles, and a sender under “calendar:” in forbedre.yaml"
            ))
        }
        try output.write(
          mail, unit: folder, name: document.file.stem, format: .eml, root: session.root)
      } else {
        try AgendaMaking.write(
          Agenda(document, in: session.workspace, today: session.today),
          name: document.file.stem, session: session, mono: false, format: format,
          folder: folder, to: output)
      }
    }
    Terminal.error(told(invitation))
  }

  private func tell(_ problems: [InvitationProblem], in document: Document) {
    let lines = document.parsed.lines
    for problem in problems {
      let place = lines.position(at: problem.range.lower, in: document.file.bytes)
      let language = Interface.language
      Terminal.error(
        "\(document.path):\(place.line):\(place.column): \(problem.message[language])\n  \(problem.remedy[language])"
      )
    }
  }

  private func told(_ invitation: Invitation) -> String {
    if invitation.method == .cancel {
      return say(
        "møtet er avlyst · utgave \(invitation.state.sequence + 1) · sett status til planlagt for å innkalle igjen",
        "the meeting is called off · edition \(invitation.state.sequence + 1) · set its status to planned to invite again"
      )
    }
    let what =
      switch invitation.decision {
      case .first: say("ny innkalling", "new invitation")
      case .unchanged:
        say(
          "uendret siden sist, samme innkalling", "unchanged since last time, the same invitation")
      case .minor:
        say(
          "tid og sted står fast; ord eller deltakere er endret",
          "time and place stand; words or participants have changed")
      case .major:
        say(
          "tid, sted, gjentakelse eller status er endret",
          "time, place, recurrence or status has changed")
      }
    let method =
      switch invitation.method {
      case .publish:
        say(
          "ingen å sende til, en kalenderhendelse uten svarknapper",
          "nobody to send to, an event without answer buttons")
      default:
        say("\(invitation.recipients.count) inviterte", "\(invitation.recipients.count) invited")
      }
    return "\(what) · \(say("utgave", "edition")) \(invitation.state.sequence + 1) · \(method)"
  }

  private func stamp(_ document: Document, _ invitation: Invitation, _ session: Session) throws {
    let bytes: [UInt8]
    do throws(FrontMatterEditing.Refusal) {
      let language = document.language(in: session.workspace)
      var file = SourceFile(
        path: document.path,
        bytes: try FrontMatterEditing(document.file).setting(
          Meeting.invitation.declaration.names[language],
          to: .map(
            invitation.state.entries.map { FrontMatterEditing.Value.Pair($0.key, $0.text) }),
          isKey: { Meeting.type.field(key: $0) === Meeting.invitation.declaration },
          isInnerKey: { folded(key: $0) == folded(key: $1) }))
      // A meeting called off stays so: else the next invitation would call it on again.
      if cancel {
        file = SourceFile(
          path: document.path,
          bytes: try FrontMatterEditing(file).setting(
            Meeting.status.declaration.names[language],
            to: .text(MeetingStatus.cancelled.label[language]),
            isKey: { Meeting.type.field(key: $0) === Meeting.status.declaration }))
      }
      bytes = file.bytes
    } catch {
      throw Failure(
        say(
          "kan ikke notere innkallingen i \(document.path)",
          "cannot note the invitation in \(document.path)"),
        remedy: say(
          "kjør «forbedre check \(document.path)» og rett det som er galt øverst i fila",
          "run “forbedre check \(document.path)” and mend the top of the file"))
    }
    do throws(WriteError) {
      try FileWriter().write(bytes, to: "\(session.root)/\(document.path)")
    } catch {
      throw Failure(error)
    }
  }
}

extension WorkspaceOptions {
  /// The moment an invitation is stamped with, to the second, UTC.
  func stamp(_ settings: Settings) throws -> CalendarStamp {
    let date = try timestamp(settings)
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let parts = calendar.dateComponents(
      [.year, .month, .day, .hour, .minute, .second], from: date)
    let day = CalendarDate(unchecked: parts.year ?? 1970, parts.month ?? 1, parts.day ?? 1)
    return CalendarStamp(
      day: day,
      second: (parts.hour ?? 0) * 3600 + (parts.minute ?? 0) * 60 + (parts.second ?? 0))
  }
}
