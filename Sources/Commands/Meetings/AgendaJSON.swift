internal import Model
internal import Rendering
internal import Source

/// An agenda as JSON: days as `2026-12-08`, times as `13:30`, paths from the workspace's root.
struct AgendaJSON: Encodable {
  let version = 1
  let title: String
  let unit: String?
  let date: String?
  let start: String?
  let minutes: Int?
  let spared: Int?
  let place: String?
  let purpose: String?
  let chair: String?
  let minuteTaker: String?
  let participants: [String]
  let items: [Item]
  let leftOut: [Topic]
  let previous: Previous?
  let closing: [String]

  struct Item: Encodable {
    let number: String
    let what: String
    let minutes: Int?
    let start: String?
    let outcome: String?
    let lead: String?
    let goal: String?
    let document: String?
    let lines: [Line]
  }

  struct Line: Encodable {
    let words: String
    let note: String?
    let path: String?
  }

  struct Topic: Encodable {
    let what: String
    let count: Int
    let first: [Line]
  }

  struct Previous: Encodable {
    let title: String
    let date: String?
    let path: String
    let tasks: [Task]
  }

  struct Task: Encodable {
    let what: String
    let responsible: String?
    let due: String?
    let status: String?
    /// Days since it was given.
    let age: Int?
    /// The plan it was moved into.
    let plan: String?
  }

  init(_ agenda: Agenda) {
    title = agenda.title
    unit = agenda.unit
    date = agenda.day?.iso
    start = agenda.start?.written(.en)
    minutes = agenda.minutes
    spared = agenda.spared
    place = agenda.place
    purpose = agenda.purpose
    chair = agenda.chair
    minuteTaker = agenda.minuteTaker
    participants = agenda.required
    items = agenda.items.map { item in
      Item(
        number: item.number, what: item.what, minutes: item.minutes,
        start: item.start?.written(.en), outcome: item.outcome?.rawValue, lead: item.lead,
        goal: item.goal, document: item.document?.path, lines: item.lines.map(AgendaJSON.line))
    }
    leftOut = agenda.leftOut.map {
      Topic(what: $0.what, count: $0.count, first: $0.lines.map(AgendaJSON.line))
    }
    previous = agenda.previous.map { previous in
      Previous(
        title: previous.title, date: previous.day?.iso, path: previous.path,
        tasks: previous.tasks.map {
          Task(
            what: $0.what, responsible: $0.responsible, due: $0.due?.iso,
            status: $0.status?.rawValue, age: previous.age(on: agenda.today),
            plan: $0.plan?.path)
        })
    }
    closing = agenda.closingQuestions
  }

  private static func line(_ line: AgendaLine) -> Line {
    Line(words: line.words, note: line.note, path: line.document?.path)
  }
}
