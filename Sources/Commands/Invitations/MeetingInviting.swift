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
  /// With `cancel`: one day of a meeting that recurs.
  let on: CalendarDate?
  let mail: MailChoice?
  let cancel: Bool
  let dryRun: Bool
  let now: CalendarStamp

  func run() throws {
    let writing = InvitationOutput(session: session, output: output, mail: mail)
    var formats = try output.formats(
      output.output == nil ? [.ics, .pdf, .md] : [.ics], of: [.ics, .pdf, .md, .html, .eml])
    if mail != nil, !formats.contains(.eml), output.output == nil { formats.append(.eml) }
    if let on {
      try callOff(on, formats.filter { $0 == .ics || $0 == .eml }, writing)
      return
    }
    let invitation = try read(document, session.workspace, writing, isCancelling: cancel)
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

  private func read(
    _ document: Document, _ workspace: Workspace, _ writing: InvitationOutput,
    isCancelling: Bool = false
  ) throws -> Invitation {
    let reading = Invitation.read(document, in: workspace, now: now, isCancelling: isCancelling)
    writing.tell(reading.problems, in: document)
    guard let invitation = reading.invitation else { throw ExitWith(code: 1) }
    return invitation
  }

  // MARK: One day

  /// Writes the exception in the meeting, and the cancellation of that day.
  private func callOff(
    _ day: CalendarDate, _ formats: [OutputFormat], _ writing: InvitationOutput
  ) throws {
    guard let recurrence = document[Meeting.recurrence]?.value else {
      throw Failure(
        say("møtet gjentas ikke", "the meeting does not recur"),
        remedy: say(
          "avlys det med «forbedre invite \(document.id) --cancel»",
          "call it off with “forbedre invite \(document.id) --cancel”"))
    }
    let before = try read(document, session.workspace, writing)
    guard before.before != nil, before.decision == .unchanged else {
      throw Failure(
        say(
          "møtet er ikke kalt inn slik det står nå", "the meeting is not invited to as it stands"),
        remedy: say(
          "kjør «forbedre invite \(document.id)» først",
          "run “forbedre invite \(document.id)” first"))
    }
    guard recurrence.meets(on: day), document[Meeting.date].map({ $0.value <= day }) ?? false else {
      throw Failure(
        say(
          "\(document.title) er ikke \(day.written(.nb))",
          "\(document.title) does not meet on \(day.written(.en))"),
        remedy: say(
          "møtet gjentas \(recurrence.text)", "the meeting recurs \(recurrence.text)"))
    }
    let language = document.language(in: session.workspace)
    let kept = (document[Meeting.exceptions]?.value ?? "").split { ";,".contains($0) }
      .map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty && !$0.hasPrefix(day.iso) }
    let words = (kept + ["\(day.iso) \(MeetingStatus.cancelled.label[language])"])
      .joined(separator: "; ")
    let file: SourceFile
    do throws(FrontMatterEditing.Refusal) {
      file = SourceFile(
        path: document.path,
        bytes: try FrontMatterEditing(document.file).setting(
          Meeting.exceptions.declaration.names[language], to: .text(words),
          isKey: { Meeting.type.field(key: $0) === Meeting.exceptions.declaration }))
    } catch {
      throw writing.cannotNote(document)
    }
    let workspace = session.workspace.replacing(file)
    guard let changed = workspace.document(at: document.path) else {
      throw writing.cannotNote(document)
    }
    let invitation = try read(changed, workspace, writing)
    guard let message = invitation.cancellation(of: day) else {
      throw writing.cannotNote(document)
    }
    if !dryRun {
      if writing.isNoted { try writing.save(try noted(invitation, in: changed, writing)) }
      let unit = session.workspace.unit(of: document)
      for format in formats {
        try writing.write(message, unit: unit, name: document.file.stem, format: format)
      }
    }
    Terminal.error(
      say(
        "\(day.writtenWithWeekday(.nb)) er avlyst · resten av møtene står",
        "\(day.writtenWithWeekday(.en)) is called off · the other meetings stand"))
    if !dryRun, !writing.isNoted { InvitationOutput.notNoted() }
  }

  // MARK: Words

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
    guard let arena = book.arena(of: document) else { return }
    if InvitationState(document) == nil, let memory = ArenaMemory(arena), memory.from <= day,
      day <= memory.until
    {
      Terminal.error(
        say(
          "dagen er også i serien for \(arena.name.value): kjør «forbedre invite \(arena.unit.id) --arena \"\(arena.name.value)\"» etterpå, så går den ut av serien",
          "the day is also in the series of \(arena.name.value): run “forbedre invite \(arena.unit.id) --arena \"\(arena.name.value)\"” afterwards, which takes it out of the series"
        ))
    } else if let words = SeriesNotice.words(arena, in: book, on: session.today) {
      Terminal.error(words)
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

  /// The document's file with what was sent in it.
  private func noted(
    _ invitation: Invitation, in document: Document, _ writing: InvitationOutput
  ) throws -> SourceFile {
    let record = document[Meeting.invitation]?.value
    let pairs = invitation.state.entries.filter { entry in
      // Nothing to say, and nothing that must be unsaid.
      !entry.text.isEmpty
        || record?.entries.contains { folded(key: $0.key) == folded(key: entry.key) } ?? false
    }.map { FrontMatterEditing.Value.Pair($0.key, $0.text) }
    return try writing.remembering(
      pairs, under: Meeting.invitation.declaration, in: document.file, document)
  }

  private func note(_ invitation: Invitation, _ writing: InvitationOutput) throws {
    var file = try noted(invitation, in: document, writing)
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
