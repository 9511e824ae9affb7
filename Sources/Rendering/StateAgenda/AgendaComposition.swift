package import Model
package import Source
import Syntax

/// One thing an item of the agenda is about, and the file it stands in.
package struct AgendaLine: Sendable {
  package let words: String
  /// Who, when, how long it has waited.
  package let note: String?
  package let document: Agenda.Linked?
  /// The role that answers for it.
  package let owner: String?

  package init(
    words: String, note: String? = nil, document: Agenda.Linked? = nil, owner: String? = nil
  ) {
    self.words = words
    self.note = note
    self.document = document
    self.owner = owner
  }
}

/// The next meeting of an arena, made from what is true on a day: chosen from the unit's files and
/// fitted into the arena's minutes. Nothing in it is written by hand, and the same files and day
/// give the same agenda.
package struct AgendaComposition: Sendable {
  package let unit: UnitNode
  /// Nil for a unit that declares none.
  package let arena: Arena?
  package let occurrence: ArenaOccurrence?
  package let language: LanguageCode
  package let today: CalendarDate
  package let title: String
  package let day: CalendarDate?
  package let start: TimeOfDay?
  /// What the arena lasts; half an hour when it does not say.
  package let arenaMinutes: Int
  /// What the items need together: how long this meeting lasts.
  package let minutes: Int
  package let place: String?
  package let purpose: String
  package let chair: String?
  package let minuteTaker: String?
  package let relief: String?
  package let required: [String]
  package let optional: [String]
  package let informed: [String]
  package let groundRules: [String]
  /// The last meeting of the arena that took place.
  package let previous: Document?
  /// The meeting before this one that is written down, held or only planned.
  package let before: Document?
  package let items: [Item]
  /// What there was no time for, by topic.
  package let leftOut: [LeftOut]

  package struct Item: Sendable {
    package let topic: AgendaTopic
    package let title: String
    package let minutes: Int
    package let lead: String?
    package let lines: [AgendaLine]
    /// How many lines the topic has in all.
    package let total: Int
  }

  package struct LeftOut: Sendable {
    package let topic: AgendaTopic
    package let title: String
    package let count: Int
    /// The first of them.
    package let lines: [AgendaLine]
  }

  /// Lines of a topic that are told of what found no room.
  package static let leftOutLines = 3
  /// Lines of what got done that the opening names.
  package static let doneLines = 5

  /// - Parameters:
  ///   - occurrence: the meeting; nil for an arena without a rhythm.
  package init(
    of unit: UnitNode, arena: Arena?, occurrence: ArenaOccurrence?, book: ArenaBook,
    on today: CalendarDate, changeDays: ChangeDays = .none
  ) {
    let workspace = book.workspace
    let language = workspace.language(of: unit)
    self.unit = unit
    self.arena = arena
    self.occurrence = occurrence
    self.language = language
    self.today = today
    let day = occurrence?.day ?? occurrence.flatMap { Self.proposedDay(in: $0.planned, today) }
    self.day = day
    start = occurrence?.time ?? arena?.time?.value
    let progress = UnitProgress(of: unit, in: workspace, on: today, changeDays: changeDays)
    let previous = Self.previous(of: arena, progress: progress, book: book, before: day)
    self.previous = previous
    before =
      arena.flatMap { arena in
        book.meetings(of: arena).last { meeting in
          guard let date = meeting[Meeting.date]?.value, let day else { return false }
          return date < day && meeting[Meeting.status]?.value != .cancelled
        }
      } ?? previous
    title = Self.title(arena, unit, day, language)
    place = arena?.place?.value ?? previous?[Meeting.place]?.value
    purpose =
      arena?.purpose?.value
      ?? LocalizedText(
        nb: "Ta opp det som haster, og fordele neste steg",
        nn: "Ta opp det som hastar, og fordele neste steg",
        en: "Take up what is urgent, and share out the next steps")[language]
    let roles = workspace.roles(of: unit).map(\.role.value)
    let chair = arena?.chair?.value ?? unit.document[Unit.leader]?.value ?? roles.first
    self.chair = chair
    let required = arena?.participants.map(\.value) ?? roles.filter { !same($0, chair) }
    self.required = required.filter { !same($0, chair) }
    minuteTaker =
      previous?[Meeting.minuteTaker]?.value ?? required.first { !same($0, chair) }
    relief = previous?[Meeting.relief]?.value
    optional = arena?.optional.map(\.value) ?? []
    informed = arena?.informed.map(\.value) ?? []
    groundRules =
      previous.flatMap { document in
        document.body(Meeting.groundRules).map { document.items(in: $0.blocks).map(\.text) }
      } ?? []

    let waiting = AgendaCandidates(
      progress,
      below: workspace.children(of: unit).isEmpty
        ? nil
        : UnitProgress(
          of: unit, includingBelow: true, in: workspace, on: today, changeDays: changeDays),
      book: book, arena: arena, previous: previous,
      horizon: Self.horizon(arena, occurrence, book: book, day: day ?? today),
      language: language
    ).lines
    let minutes = occurrence?.minutes ?? arena?.minutes?.value ?? 30
    arenaMinutes = minutes
    let fitting = AgendaFitting(
      minutes: minutes, waiting: waiting.mapValues(\.count), opens: waiting[.done]?.isEmpty == false
    )
    self.minutes = minutes - fitting.spared
    let attending = arena?.attending ?? roles
    (items, leftOut) = Self.divided(
      waiting, by: fitting, language: language, previous: previous, chair: chair,
      attending: attending)
  }

  // MARK: When

  /// A working day for a meeting whose rhythm names a period only: a week ahead, or the first or
  /// last one there is.
  private static func proposedDay(
    in period: CalendarPeriod, _ today: CalendarDate
  ) -> CalendarDate? {
    let wanted = max(period.first, min(today.adding(days: 7), period.last))
    let holidays = Set(
      (wanted.year...(wanted.year + 1)).flatMap { PublicHolidays.inYear($0).map(\.date) })
    func isFree(_ day: CalendarDate) -> Bool { day.weekday <= 5 && !holidays.contains(day) }
    var day = wanted
    while day <= period.last {
      if isFree(day) { return day }
      day = day.adding(days: 1)
    }
    day = wanted
    while day >= max(period.first, today) {
      if isFree(day) { return day }
      day = day.adding(days: -1)
    }
    return wanted
  }

  /// The day of the meeting after this: deadlines until then cannot wait for it. At least two weeks
  /// ahead, a month when nothing tells.
  private static func horizon(
    _ arena: Arena?, _ occurrence: ArenaOccurrence?, book: ArenaBook, day: CalendarDate
  ) -> CalendarDate {
    guard let arena, let occurrence else { return day.adding(days: 30) }
    let after = max(day, occurrence.planned.last).adding(days: 1)
    guard let next = book.next(arena, from: after) else { return day.adding(days: 30) }
    return max(next.position, day.adding(days: 14))
  }

  private static func previous(
    of arena: Arena?, progress: UnitProgress, book: ArenaBook, before day: CalendarDate?
  ) -> Document? {
    guard let arena else { return progress.lastMeeting }
    let past = book.meetings(of: arena).filter { meeting in
      guard let date = meeting[Meeting.date]?.value else { return false }
      switch meeting[Meeting.status]?.value {
      case .cancelled, .draft: return false
      case .held: return date <= progress.today && date != day
      default: return date < progress.today
      }
    }
    return past.last
  }

  /// `Tavlemøte 8. desember`.
  private static func title(
    _ arena: Arena?, _ unit: UnitNode, _ day: CalendarDate?, _ language: LanguageCode
  ) -> String {
    let name =
      arena?.name.value
      ?? LocalizedText(nb: "Møte", nn: "Møte", en: "Meeting")[language] + " · " + unit.title
    guard let day else { return name }
    // Ordinary blanks: a title is written in a file and typed again.
    return name + " "
      + day.dayAndMonth(language).split(separator: "\u{A0}").joined(separator: " ")
  }

  // MARK: What

  private static func divided(
    _ waiting: [AgendaTopic: [AgendaLine]], by fitting: AgendaFitting, language: LanguageCode,
    previous: Document?, chair: String?, attending: [String]
  ) -> (items: [Item], leftOut: [LeftOut]) {
    var items: [Item] = []
    var leftOut: [LeftOut] = []
    for topic in AgendaTopic.allCases {
      let lines = waiting[topic] ?? []
      let room = topic == .done ? doneLines : fitting.lines[topic] ?? 0
      let shown = Array(lines.prefix(room))
      let rest = lines.dropFirst(room)
      let minutes = fitting.minutes(topic)
      if minutes > 0 {
        items.append(
          Item(
            topic: topic,
            title: title(topic, shown: shown.count, of: lines.count, previous, language),
            minutes: minutes,
            lead: topic.isLedByOwner
              ? lead(of: shown, chair: chair, attending: attending) : chair,
            lines: shown, total: lines.count))
      }
      // What got done is not waiting for anybody.
      if !rest.isEmpty, topic != .done {
        leftOut.append(
          LeftOut(
            topic: topic, title: topic.title[language], count: rest.count,
            lines: Array(rest.prefix(leftOutLines))))
      }
    }
    return (items, leftOut)
  }

  /// `Tiltak over fristen (3 av 12)`; the opening and the closing count nothing.
  private static func title(
    _ topic: AgendaTopic, shown: Int, of total: Int, _ previous: Document?,
    _ language: LanguageCode
  ) -> String {
    let title = topic.title[language]
    guard topic.minutesPerLine > 0, total > 1 else { return title }
    if shown == total { return "\(title) (\(total))" }
    let of = LocalizedText(nb: "av", nn: "av", en: "of")[language]
    return "\(title) (\(shown) \(of) \(total))"
  }

  /// The role that answers for every line, if it is at the meeting; else the chair.
  private static func lead(
    of lines: [AgendaLine], chair: String?, attending: [String]
  ) -> String? {
    guard let first = lines.first?.owner, lines.allSatisfy({ same($0.owner ?? "", first) }),
      attending.contains(where: { same($0, first) })
    else { return chair }
    return first
  }
}

extension AgendaComposition {
  /// Minutes of the arena that this meeting does not need.
  package var spared: Int { arenaMinutes - minutes }
}

/// Whether two names are one role.
private func same(_ left: String, _ right: String?) -> Bool {
  right.map { folded(key: left) == folded(key: $0) } ?? false
}
