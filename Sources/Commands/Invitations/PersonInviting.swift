internal import ArgumentParser
internal import Foundation
internal import Model
internal import Rendering
internal import Source

/// `forbedre invite [UNIT] --person ROLE`.
struct PersonInviting {
  let session: Session
  let output: OutputOptions
  let person: String
  let unit: String?
  let mail: MailChoice?
  let dryRun: Bool

  func run() throws {
    let node = try unit.map { try session.unit($0) }
    let address = try address(from: node)
    var formats = try output.formats([.ics], of: [.ics, .eml])
    if mail != nil, !formats.contains(.eml), output.output == nil { formats.append(.eml) }
    let calendar = PersonCalendar(
      name: person, address: address, in: ArenaBook(session.workspace), today: session.today)
    let home = node ?? session.workspace.unitFolders.first.flatMap { session.workspace.units[$0] }
    let folder = session.workspace.outputFolder(of: home)
    let name = address.prefix { $0 != "@" }
    if !dryRun {
      for format in formats where format == .ics {
        try output.write(
          calendar.calendar, unit: folder, name: "\(name)", format: .ics, root: session.root)
      }
      if formats.contains(.eml) {
        let writing = InvitationOutput(session: session, output: output, mail: mail)
        for one in calendar.sent {
          guard let bytes = one.message.mail(isDraft: mail != .ready) else { continue }
          try writing.output.write(
            bytes, unit: folder, name: "\(name)-\(one.name)", format: .eml, root: session.root)
        }
        for title in calendar.unsent {
          Terminal.error(
            say(
              "«\(title)» er ikke sendt slik den står nå: kall inn først",
              "“\(title)” has not been sent as it stands now: invite first"))
        }
      }
    }
    Terminal.error(
      say(
        "\(person): \(calendar.meetingCount == 1 ? "1 møte" : "\(calendar.meetingCount) møter") og \(calendar.arenaCount == 1 ? "1 arena" : "\(calendar.arenaCount) arenaer")",
        "\(person): \(calendar.meetingCount == 1 ? "1 meeting" : "\(calendar.meetingCount) meetings") and \(calendar.arenaCount == 1 ? "1 arena" : "\(calendar.arenaCount) arenas")"
      ))
  }

  private func address(from node: UnitNode?) throws -> String {
    let found = session.workspace.addresses(of: person, from: node)
    if found.count == 1 { return found[0] }
    if found.count > 1 {
      throw Failure(
        say(
          "«\(person)» er en rolle i \(found.count) enheter",
          "“\(person)” is a role in \(found.count) units"),
        remedy: say(
          "skriv enheten først: forbedre invite ENHET --person \"\(person)\"",
          "write the unit first: forbedre invite UNIT --person \"\(person)\""))
    }
    let names =
      node.map { session.workspace.roles(visibleFrom: $0).map(\.role.value) }
      ?? session.workspace.unitFolders.compactMap { session.workspace.units[$0] }
      .flatMap { session.workspace.roles(of: $0) }.map(\.role.value)
    let near = nearest(to: person, among: names).flatMap {
      folded(key: $0) == folded(key: person) ? nil : $0
    }
    throw Failure(
      say(
        "fant ingen e-postadresse for «\(person)»", "found no e-mail address for “\(person)”"),
      remedy: near.map { say("mente du «\($0)»?", "did you mean “\($0)”?") }
        ?? say(
          "skriv adressen i kolonnen «E-post» under Roller i enhetsprofilen",
          "write the address in the column “Email” under Roles in the unit profile"))
  }
}
