package import Model
package import Source

/// What the agenda of a meeting says: the first of the four steps from document to paper. Invitation
/// text, printed sheet, Markdown and HTML are all made from this value.
package struct Agenda: Sendable {
  package let language: LanguageCode
  package let title: String
  package let unit: String?
  package let day: CalendarDate?
  package let start: TimeOfDay?
  /// Minutes the meeting lasts.
  package let minutes: Int?
  package let place: String?
  package let purpose: String?
  package let chair: String?
  package let minuteTaker: String?
  package let relief: String?
  package let required: [String]
  package let optional: [String]
  package let informed: [String]
  package let items: [Item]
  /// What there was no time for.
  package let leftOut: [LeftOut]
  package let preparation: [Preparation]
  package let groundRules: [String]
  package let previous: Previous?
  /// Minutes of the arena that the meeting does not need; nil when nobody counted.
  package let spared: Int?
  package let isCancelled: Bool
  /// The day it is printed; tasks are overdue against it.
  package let today: CalendarDate
  /// Path in the workspace.
  package let path: String
  package let version: String?
  package let updated: CalendarDate?

  /// One item of the agenda.
  package struct Item: Sendable {
    /// As written, else its place in the list.
    package let number: String
    package let what: String
    /// Nil when the item says no minutes, or what cannot be read as such.
    package let minutes: Int?
    /// When it begins; nil where the minutes of an item before are unknown.
    package let start: TimeOfDay?
    package let outcome: ItemOutcome?
    package let lead: String?
    package let goal: String?
    package let document: Linked?
    /// What it is about, one by one, each with its file.
    package let lines: [AgendaLine]
  }

  /// A topic that some or all found no room for.
  package struct LeftOut: Sendable {
    package let what: String
    package let count: Int
    /// The first of them.
    package let lines: [AgendaLine]
  }

  /// A document that is mentioned.
  package struct Linked: Sendable {
    /// Its title, or the words where there is no such document.
    package let title: String
    /// Path in the workspace; nil for words alone.
    package let path: String?
  }

  package struct Preparation: Sendable {
    package let who: String?
    package let what: String
  }

  /// The meeting before this, with what was agreed there.
  package struct Previous: Sendable {
    package let title: String
    package let day: CalendarDate?
    package let path: String
    package let tasks: [Task]
  }

  /// A task of the previous meeting.
  package struct Task: Sendable {
    package let what: String
    package let responsible: String?
    package let due: CalendarDate?
    package let status: ActionStatus?
    /// The plan it was moved into; status and deadline are then the plan's.
    package let plan: Linked?
  }

  init(
    language: LanguageCode, title: String, unit: String?, day: CalendarDate?, start: TimeOfDay?,
    minutes: Int?, place: String?, purpose: String?, chair: String?, minuteTaker: String?,
    relief: String?, required: [String], optional: [String], informed: [String], items: [Item],
    leftOut: [LeftOut], groundRules: [String], previous: Previous?, spared: Int?,
    today: CalendarDate, path: String
  ) {
    self.language = language
    self.title = title
    self.unit = unit
    self.day = day
    self.start = start
    self.minutes = minutes
    self.place = place
    self.purpose = purpose
    self.chair = chair
    self.minuteTaker = minuteTaker
    self.relief = relief
    self.required = required
    self.optional = optional
    self.informed = informed
    self.items = items
    self.leftOut = leftOut
    preparation = []
    self.groundRules = groundRules
    self.previous = previous
    self.spared = spared
    isCancelled = false
    self.today = today
    self.path = path
    version = nil
    updated = nil
  }

  package init(_ document: Document, in workspace: Workspace, today: CalendarDate) {
    language = document.language(in: workspace)
    title = document.title
    unit = workspace.unit(of: document)?.title
    day = document[Meeting.date]?.value
    let start = document[Meeting.time]?.value
    self.start = start
    minutes = document[Meeting.duration]?.value
    place = document[Meeting.place]?.value
    purpose = document[Meeting.purpose]?.value
    chair = document[Meeting.chair]?.value
    minuteTaker = document[Meeting.minuteTaker]?.value
    relief = document[Meeting.relief]?.value
    required = document[Meeting.required]?.value.map(\.value) ?? []
    optional = document[Meeting.optional]?.value.map(\.value) ?? []
    informed = document[Meeting.informed]?.value.map(\.value) ?? []
    let parts = AgendaParts(document, in: workspace)
    items = Agenda.items(document, in: workspace, start: start, parts: parts)
    leftOut = parts.leftOut
    spared = nil
    preparation = document.rows(Meeting.preparation).compactMap { row in
      row[Meeting.preparationWhat].map {
        Preparation(who: row[Meeting.preparationWho]?.value, what: $0.value)
      }
    }
    groundRules =
      document.body(Meeting.groundRules).map { document.items(in: $0.blocks).map(\.text) } ?? []
    previous = workspace.document(document[Meeting.previous], from: document, type: "meeting")
      .map { Agenda.previous($0, in: workspace) }
      // Nothing can be said of a meeting that is still to come.
      .flatMap { $0.tasks.isEmpty && $0.day.map { $0 >= today } ?? false ? nil : $0 }
    isCancelled = document[Meeting.status]?.value == .cancelled
    self.today = today
    path = document.path
    version = document[CommonFields.version]?.value
    updated = document[CommonFields.updated]?.value
  }

  private static func items(
    _ document: Document, in workspace: Workspace, start: TimeOfDay?, parts: AgendaParts
  ) -> [Item] {
    var clock = start
    return document.rows(Meeting.items).enumerated().compactMap { index, row in
      guard let what = row[Meeting.item] else { return nil }
      let minutes = row[Meeting.itemMinutes]?.value
      let number = row[Meeting.itemNumber]?.value ?? String(index + 1)
      let item = Item(
        number: number, what: what.value,
        minutes: minutes, start: clock, outcome: row[Meeting.itemOutcome]?.value,
        lead: row[Meeting.itemLead]?.value, goal: row[Meeting.itemGoal]?.value,
        document: row[Meeting.itemDocument].map { linked($0, from: document, in: workspace) },
        lines: parts.lines[number] ?? [])
      clock = minutes.flatMap { more in clock.map { $0.adding(minutes: more) } }
      return item
    }
  }

  private static func linked(
    _ reference: Located<Reference>, from document: Document, in workspace: Workspace
  ) -> Linked {
    let text = reference.value.text
    guard reference.value.looksLikeReference else { return Linked(title: text, path: nil) }
    switch workspace.resolve(reference.value, from: document) {
    case .document(let found): return Linked(title: found.title, path: found.path)
    case .file(let path): return Linked(title: text, path: path)
    case .none, .ambiguous: return Linked(title: text, path: nil)
    }
  }

  static func previous(_ document: Document, in workspace: Workspace) -> Previous {
    Previous(
      title: document.title, day: document[Meeting.date]?.value, path: document.path,
      tasks: document.rows(Meeting.tasks).compactMap { row in
        guard let what = row[Step.what] else { return nil }
        let adopted = workspace.adopted(row, of: document)
        let current = adopted?.row ?? row
        return Task(
          what: what.value, responsible: current[Step.responsible]?.value,
          due: current[Step.due]?.value,
          status: current[Step.status]?.value ?? (current[Step.done] == nil ? nil : .done),
          plan: adopted.map { Linked(title: $0.plan.title, path: $0.plan.path) })
      })
  }
}

extension Agenda {
  /// When it ends.
  package var end: TimeOfDay? {
    guard let start, let minutes, start.minutes + minutes < 1440 else { return nil }
    return start.adding(minutes: minutes)
  }

  /// Minutes of the items together; nil when one of them says none.
  package var plannedMinutes: Int? {
    var sum = 0
    for item in items {
      guard let minutes = item.minutes else { return nil }
      sum += minutes
    }
    return items.isEmpty ? nil : sum
  }

  /// Those who must be there: chair, minute-taker and participants, each role once.
  package var attending: [String] {
    var seen: Set<String> = []
    return ([chair, minuteTaker].compactMap { $0 } + required).filter {
      seen.insert(folded(key: $0)).inserted
    }
  }
}
