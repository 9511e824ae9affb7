internal import ArgumentParser
internal import Foundation
internal import Model
internal import Rendering
internal import Source
internal import Syntax

/// `forbedre invite MEETING`.
struct MeetingInviting {
  let session: Session
  let output: OutputOptions
  let document: Document
  let mail: MailChoice?
  let cancel: Bool
  let dryRun: Bool
  let now: CalendarStamp

  func run() throws {
    let writing = InvitationOutput(session: session, output: output, mail: mail)
    var formats = try output.formats(
      output.output == nil ? [.ics, .pdf, .md] : [.ics], of: [.ics, .pdf, .md, .html, .eml])
    if mail != nil, !formats.contains(.eml), output.output == nil { formats.append(.eml) }
    let reading = Invitation.read(
      document, in: session.workspace, now: now, isCancelling: cancel)
    writing.tell(reading.problems, in: document)
    guard let invitation = reading.invitation else { throw ExitWith(code: 1) }
    warn()
    if dryRun {
      Terminal.error(told(invitation))
      if output.output == "-" { Terminal.out(invitation.calendar) }
      return
    }
    let isSent = formats.contains(.ics) || formats.contains(.eml)
    // The memory first: an invitation that is sent and not remembered would later be sent anew.
    if invitation.decision != .unchanged, isSent, writing.isNoted {
      try note(invitation, writing)
    }
    let unit = session.workspace.unit(of: document)
    for format in formats {
      if format == .ics || format == .eml {
        for message in [invitation.message] + invitation.withdrawals {
          try writing.write(message, unit: unit, name: document.file.stem, format: format)
        }
      } else {
        try AgendaMaking.write(
          document, session: session, mono: false, format: format,
          folder: session.workspace.outputFolder(of: unit), to: output)
      }
    }
    Terminal.error(told(invitation))
    InvitationOutput.told(invitation.withdrawals)
    if isSent, !writing.isNoted, invitation.decision != .unchanged { InvitationOutput.notNoted() }
  }

  /// What is no fault and yet worth a word.
  private func warn() {
    guard let day = document[Meeting.date]?.value else { return }
    if day < session.today, document[Meeting.recurrence] == nil {
      Terminal.error(
        say(
          "møtet var \(day.written(.nb)), før i dag: rett datoen om det ikke var meningen",
          "the meeting was on \(day.written(.en)), before today: mend the date if that was not meant"
        ))
    }
    let book = ArenaBook(session.workspace)
    if InvitationState(document) == nil, let arena = book.arena(of: document),
      let memory = ArenaMemory(arena), memory.from <= day, day <= memory.until
    {
      Terminal.error(
        say(
          "dagen er også i serien for \(arena.name.value): kjør «forbedre invite \(arena.unit.id) --arena \"\(arena.name.value)\"» etterpå, så går den ut av serien",
          "the day is also in the series of \(arena.name.value): run “forbedre invite \(arena.unit.id) --arena \"\(arena.name.value)\"” afterwards, which takes it out of the series"
        ))
    }
  }

  private func told(_ invitation: Invitation) -> String {
    let edition = "\(say("utgave", "edition")) \(invitation.state.sequence + 1)"
    if invitation.method == .cancel {
      return say(
        "møtet er avlyst · \(edition) · sett status til planlagt for å innkalle igjen",
        "the meeting is called off · \(edition) · set its status to planned to invite again")
    }
    return [
      InvitationOutput.told(invitation.decision), edition,
      InvitationOutput.told(invitation.method, inviting: invitation.recipients.count),
    ].joined(separator: " · ")
  }

  private func note(_ invitation: Invitation, _ writing: InvitationOutput) throws {
    let record = document[Meeting.invitation]?.value
    let pairs = invitation.state.entries.filter { entry in
      // Nothing to say, and nothing that must be unsaid.
      !entry.text.isEmpty
        || record?.entries.contains { folded(key: $0.key) == folded(key: entry.key) } ?? false
    }.map { FrontMatterEditing.Value.Pair($0.key, $0.text) }
    var file = try writing.remembering(
      pairs, under: Meeting.invitation.declaration, in: document.file, document)
    // A meeting called off stays so: else the next invitation would call it on again.
    if cancel {
      let language = document.language(in: session.workspace)
      do throws(FrontMatterEditing.Refusal) {
        file = SourceFile(
          path: document.path,
          bytes: try FrontMatterEditing(file).setting(
            Meeting.status.declaration.names[language],
            to: .text(MeetingStatus.cancelled.label[language]),
            isKey: { Meeting.type.field(key: $0) === Meeting.status.declaration }))
      } catch {
        throw writing.cannotNote(document)
      }
    }
    try writing.save(file)
  }
}
