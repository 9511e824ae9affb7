internal import ArgumentParser
internal import Foundation
internal import Model
internal import Rendering
internal import Source

/// `forbedre invite`: the invitation of a meeting with its agenda, of an arena, or everything that
/// one role is invited to. Remembers in the document what was sent.
struct InviteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invite",
    abstract: say(
      "Lag innkallingen til et møte eller en fast arena.",
      "Make the invitation of a meeting or a regular arena."),
    discussion: say(
      """
      Skriver en .ics-fil og agendaen, og noterer i dokumentet hva som ble sendt. Endres tid, sted eller gjentakelse siden, blir neste innkalling en oppdatering av den samme; den som ikke lenger er med, får sin egen avlysning.

      forbedre invite MØTE                          ett møte
      forbedre invite ENHET --arena NAVN            alle møtene i en arena, som en serie
      forbedre invite ENHET --arena NAVN --cancel --on 2026-12-22   én dag i arenaen
      forbedre invite MØTE --cancel --on 2026-12-22   én dag av et møte som gjentas
      forbedre invite [ENHET] --person ROLLE        alt en rolle er kalt inn til

      Med -o - skrives kalenderfila til skjermen, og ingenting noteres.
      """,
      """
      Writes an .ics file and the agenda, and notes in the document what was sent. When time, place or recurrence changes later, the next invitation updates the same meeting; whoever is left out gets a cancellation of their own.

      forbedre invite MEETING                       one meeting
      forbedre invite UNIT --arena NAME             every meeting of an arena, as a series
      forbedre invite UNIT --arena NAME --cancel --on 2026-12-22   one day of the arena
      forbedre invite MEETING --cancel --on 2026-12-22   one day of a recurring meeting
      forbedre invite [UNIT] --person ROLE          everything a role is invited to

      With -o - the calendar file goes to the screen, and nothing is noted.
      """
    ))

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var output: OutputOptions

  @Argument(
    help: ArgumentHelp(
      say(
        "Møtet eller enheten: en id eller en sti.", "The meeting or the unit: an id or a path."),
      valueName: say("møte", "meeting")), completion: .unitsAndMeetings)
  var target: String?

  @Option(
    help: ArgumentHelp(
      say("Arenaen det kalles inn til.", "The arena to invite to."),
      valueName: say("navn", "name")), completion: .arenas)
  var arena: String?

  @Option(
    help: ArgumentHelp(
      say(
        "Rollen (eller adressen) som skal ha alt den er kalt inn til.",
        "The role (or address) that gets everything it is invited to."),
      valueName: say("rolle", "role")))
  var person: String?

  @Option(
    help: ArgumentHelp(
      say(
        "Siste dag serien dekker (uten: ut året, fra oktober ut neste år).",
        "The last day a series covers (default: this year's, from October the next year's)."),
      valueName: say("dato", "date")))
  var until: String?

  @Option(
    help: ArgumentHelp(
      say(
        "Med --cancel: bare denne dagen i arenaen eller møtet som gjentas.",
        "With --cancel: this day of the arena or the recurring meeting only."),
      valueName: say("dato", "date")))
  var on: String?

  @Flag(
    help: ArgumentHelp(
      say(
        "Skriv også en ferdig e-post (.eml) med innkallingen i. Den åpner seg som en kladd du kan lese over og sende.",
        "Write a ready e-mail (.eml) with the invitation in it too. It opens as a draft to look over and send."
      )))
  var eml = false

  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(
      say(
        "Som --eml. Med --no-draft mangler merket X-Unsent: e-posten åpner seg da som mottatt, med svarknapper, for den som vil se den slik eller sende den fra en tjener.",
        "As --eml. With --no-draft the mark X-Unsent is left out: the e-mail then opens as received, with answer buttons, for those who want to see it so or send it from a server."
      )))
  var draft: Bool?

  @Flag(
    help: ArgumentHelp(
      say(
        "Avlys møtet, arenaen eller én dag i den.", "Call off the meeting, the arena or one day.")))
  var cancel = false

  @Flag(
    help: ArgumentHelp(
      say(
        "Vis hva som ville blitt gjort, uten å skrive noe.",
        "Show what would be done, and write nothing.")))
  var dryRun = false

  func run() async throws {
    guard arena == nil || person == nil else {
      throw Failure(
        say("--arena og --person er to ting", "--arena and --person are two things"),
        remedy: say("velg én av dem", "choose one of them"))
    }
    guard on == nil || (cancel && person == nil) else {
      throw Failure(
        say("--on hører til --cancel", "--on goes with --cancel"),
        remedy: say(
          "skriv forbedre invite ENHET --arena NAVN --cancel --on 2026-12-22, eller forbedre invite MØTE --cancel --on 2026-12-22",
          "write forbedre invite UNIT --arena NAME --cancel --on 2026-12-22, or forbedre invite MEETING --cancel --on 2026-12-22"
        ))
    }
    let mail: MailChoice? = draft.map { $0 ? .draft : .ready } ?? (eml ? .draft : nil)
    let session = try await Session(options)
    let now = try options.stamp(session.workspace.settings)
    if let person {
      try PersonInviting(
        session: session, output: output, person: person, unit: target, mail: mail, dryRun: dryRun
      ).run()
      return
    }
    guard let target else {
      throw Failure(
        say("hvilket møte?", "which meeting?"),
        remedy: say(
          "skriv møtets id eller sti, eller enheten og --arena",
          "write the meeting's id or path, or the unit and --arena"))
    }
    if let arena {
      try ArenaInviting(
        session: session, output: output, unit: try session.unit(target), name: arena,
        until: try day(until, "--until"), on: try day(on, "--on"), mail: mail, cancel: cancel,
        dryRun: dryRun, now: now
      ).run()
    } else {
      try MeetingInviting(
        session: session, output: output, document: try session.meeting(target),
        on: try day(on, "--on"), mail: mail, cancel: cancel, dryRun: dryRun, now: now
      ).run()
    }
  }

  private func day(_ text: String?, _ option: String) throws -> CalendarDate? {
    guard let text else { return nil }
    guard case .day(let day) = DayReading(text) else {
      throw Failure(
        say("«\(text)» er ikke en dato", "“\(text)” is not a date"),
        remedy: say("skriv \(option) 2026-12-22", "write \(option) 2026-12-22"))
    }
    return day
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
