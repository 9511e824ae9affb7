internal import ArgumentParser
internal import Foundation
internal import Model
internal import Rendering
internal import Source
internal import Syntax

/// `forbedre invite UNIT --arena NAME`.
struct ArenaInviting {
  let session: Session
  let output: OutputOptions
  let unit: UnitNode
  let name: String
  let until: CalendarDate?
  let on: CalendarDate?
  let mail: MailChoice?
  let cancel: Bool
  let dryRun: Bool
  let now: CalendarStamp

  func run() throws {
    let writing = InvitationOutput(session: session, output: output, mail: mail)
    var formats = try output.formats([.ics], of: [.ics, .eml])
    if mail != nil, !formats.contains(.eml), output.output == nil { formats.append(.eml) }
    let book = ArenaBook(session.workspace)
    let arena = try arena(in: book)
    if let on {
      try callOff(on, of: arena, book, formats, writing)
      return
    }
    let invitation = try read(arena, book, writing)
    if !dryRun {
      if invitation.memory != invitation.before, writing.isNoted {
        try writing.save(
          try noting(invitation, in: arena.unit.document.file, arena.unit.document, writing))
      }
      for format in formats {
        for message in invitation.messages {
          try writing.write(
            message, unit: arena.unit, name: ArenaMemory.key(arena), format: format)
        }
      }
    } else if output.output == "-" {
      for message in invitation.messages { Terminal.out(message.calendar) }
    }
    Terminal.error(told(invitation))
    InvitationOutput.told(
      invitation.messages.filter { $0.method == .cancel && $0.recipients.count == 1 })
    if !dryRun, !writing.isNoted { InvitationOutput.notNoted() }
  }

  private func arena(in book: ArenaBook) throws -> Arena {
    if let arena = book.arena(named: name, from: unit) { return arena }
    let names = session.workspace.lineage(of: unit).flatMap { book.arenas(of: $0) }
      .map(\.name.value)
    let near = nearest(to: name, among: names)
    throw Failure(
      say(
        "\(unit.title) har ingen arena «\(name)»", "\(unit.title) has no arena “\(name)”"),
      remedy: near.map { say("mente du «\($0)»?", "did you mean “\($0)”?") }
        ?? (names.isEmpty
          ? say(
            "skriv den i tabellen «Arenaer» i \(unit.document.path)",
            "write it in the table “Arenas” of \(unit.document.path)")
          : say("arenaene heter: ", "the arenas are: ") + names.joined(separator: ", ")))
  }

  private func read(_ arena: Arena, _ book: ArenaBook, _ writing: InvitationOutput) throws
    -> ArenaInvitation
  {
    let reading = ArenaInvitation.read(
      arena, in: book, now: now, until: until, isCancelling: cancel && on == nil)
    writing.tell(reading.problems, in: arena.unit.document)
    guard let invitation = reading.invitation else { throw ExitWith(code: 1) }
    return invitation
  }

  private func noting(
    _ invitation: ArenaInvitation, in file: SourceFile, _ document: Document,
    _ writing: InvitationOutput
  ) throws -> SourceFile {
    try writing.remembering(
      [
        FrontMatterEditing.Value.Pair(
          ArenaMemory.key(invitation.arena), invitation.memory.text)
      ], under: Unit.invitations.declaration, in: file, document)
  }

  private func told(_ invitation: ArenaInvitation) -> String {
    let edition = "\(say("utgave", "edition")) \(invitation.memory.series.sequence + 1)"
    if invitation.method == .cancel {
      return say("arenaen er avlyst · \(edition)", "the arena is called off · \(edition)")
    }
    let changed = invitation.messages.count
    return [
      InvitationOutput.told(invitation.decision), edition,
      say(
        "\(invitation.dayCount) dager til og med \(invitation.memory.until.written(.nb))",
        "\(invitation.dayCount) days up to \(invitation.memory.until.written(.en))"),
      changed == 1
        ? nil : say("\(changed) filer", "\(changed) messages"),
      InvitationOutput.told(invitation.method, inviting: invitation.recipients.count),
    ].compactMap { $0 }.joined(separator: " · ")
  }

  // MARK: One day

  /// Writes the exception in the profile, and the cancellation of that day.
  private func callOff(
    _ day: CalendarDate, of arena: Arena, _ book: ArenaBook, _ formats: [OutputFormat],
    _ writing: InvitationOutput
  ) throws {
    let before = try read(arena, book, writing)
    guard before.before != nil else {
      throw Failure(
        say("det er ikke kalt inn til arenaen ennå", "nobody is invited to the arena yet"),
        remedy: say(
          "skriv «\(day.iso) avlyst» i kolonnen «Unntak», og kall inn",
          "write “\(day.iso) cancelled” in the column “Exceptions”, and invite"))
    }
    guard before.decision == .unchanged else {
      throw Failure(
        say("arenaen er endret siden innkallingen", "the arena has changed since the invitation"),
        remedy: say(
          "kjør «forbedre invite \(unit.id) --arena \"\(arena.name.value)\"» først",
          "run “forbedre invite \(unit.id) --arena \"\(arena.name.value)\"” first"))
    }
    let occurrence = book.occurrences(
      of: arena, in: CalendarPeriod(day.adding(days: -60), day.adding(days: 60))
    ).first {
      $0.takesPlace && $0.planned.days == 1 && $0.state != .extra
        && ($0.day == day || $0.planned.first == day)
    }
    guard let occurrence else {
      throw Failure(
        say(
          "\(arena.name.value) møtes ikke \(day.written(.nb))",
          "\(arena.name.value) does not meet on \(day.written(.en))"),
        remedy: book.next(arena, from: day)?.day.map {
          say("neste er \($0.writtenWithWeekday(.nb))", "the next is \($0.writtenWithWeekday(.en))")
        } ?? "")
    }
    let planned = occurrence.planned.first
    let file = try excepting(planned, in: arena)
    let workspace = session.workspace.replacing(file)
    let changed = ArenaBook(workspace)
    guard let again = changed.arena(named: name, from: workspace.units[unit.folder]),
      again.exceptions.contains(where: { $0.planned == planned && $0.change == .cancelled })
    else { throw cannotExcept(arena, planned) }
    let invitation = try read(again, changed, writing)
    guard let message = invitation.cancellation(of: planned) else {
      throw Failure(
        say("dagen er ikke i serien", "the day is not in the series"),
        remedy: say("avlys møtet på dagen", "call off the meeting of the day"))
    }
    if !dryRun {
      if writing.isNoted {
        try writing.save(try noting(invitation, in: file, again.unit.document, writing))
      }
      for format in formats {
        try writing.write(
          message, unit: arena.unit, name: ArenaMemory.key(arena), format: format)
      }
    }
    Terminal.error(
      say(
        "\(planned.writtenWithWeekday(.nb)) er avlyst · resten av serien står",
        "\(planned.writtenWithWeekday(.en)) is called off · the rest of the series stands"))
    if !dryRun, !writing.isNoted { InvitationOutput.notNoted() }
  }

  /// The profile with «2026-12-22 avlyst» in the arena's cell of exceptions; what stood there of
  /// the same day goes.
  private func excepting(_ planned: CalendarDate, in arena: Arena) throws -> SourceFile {
    guard let cell = arena.row.cell(Unit.arenaExceptions.declaration) else {
      throw cannotExcept(arena, planned)
    }
    let document = arena.unit.document
    let word = MeetingStatus.cancelled.label[document.language(in: session.workspace)]
    let kept = cell.text.split(whereSeparator: { ";,\n".contains($0) })
      .map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty && !$0.hasPrefix(planned.iso) }
    let text = (kept + ["\(planned.iso) \(word)"]).joined(separator: "; ")
    var bytes = document.file.bytes
    let pipe: UInt8 = 0x7C
    let lower = cell.range.lower
    let upper = cell.range.upper
    let before: [UInt8] = lower > 0 && bytes[lower - 1] == pipe ? [0x20] : []
    let after: [UInt8] = upper < bytes.count && bytes[upper] == pipe ? [0x20] : []
    bytes.replaceSubrange(lower..<upper, with: before + Array(text.utf8) + after)
    return SourceFile(path: document.path, bytes: bytes)
  }

  private func cannotExcept(_ arena: Arena, _ planned: CalendarDate) -> Failure {
    Failure(
      say(
        "tabellen over arenaer har ingen kolonne «Unntak»",
        "the table of arenas has no column “Exceptions”"),
      remedy: say(
        "legg den til i \(arena.unit.document.path), og skriv «\(planned.iso) avlyst» der",
        "add it in \(arena.unit.document.path), and write “\(planned.iso) cancelled” there"))
  }
}
