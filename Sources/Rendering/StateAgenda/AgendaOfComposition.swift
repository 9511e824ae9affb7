package import Model
import Source
import Syntax

extension Agenda {
  /// The composed meeting as an agenda, to be printed like one that was written.
  package init(_ composition: AgendaComposition, in workspace: Workspace) {
    let composed = composition
    var clock = composed.start
    let items = composed.items.enumerated().map { index, item in
      let start = clock
      clock = clock.map { $0.adding(minutes: item.minutes) }
      return Item(
        number: String(index + 1), what: item.title, minutes: item.minutes, start: start,
        outcome: item.topic.outcome, lead: item.lead, goal: item.topic.goal[composed.language],
        document: nil, lines: composed.lines(of: item))
    }
    self.init(
      language: composed.language, title: composed.title, unit: composed.unit.title,
      day: composed.day, start: composed.start, minutes: composed.minutes, place: composed.place,
      purpose: composed.purpose, chair: composed.chair, minuteTaker: composed.minuteTaker,
      relief: composed.relief, required: composed.required, optional: composed.optional,
      informed: composed.informed, items: items,
      leftOut: composed.leftOut.map {
        LeftOut(what: $0.title, count: $0.count, lines: $0.lines)
      },
      groundRules: composed.groundRules,
      previous: composed.previous.map { Agenda.previous($0, in: workspace) },
      spared: composed.spared, today: composed.today, path: composed.unit.document.path)
  }
}

extension AgendaComposition {
  /// The lines to print under an item. The tasks of the last meeting have a table of their own.
  fileprivate func lines(of item: Item) -> [AgendaLine] {
    item.topic == .tasks
      ? item.lines.filter { $0.document?.path != previous?.path } : item.lines
  }
}
