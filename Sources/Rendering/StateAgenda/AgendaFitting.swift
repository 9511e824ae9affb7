/// Divides the minutes of a meeting between what waits to be taken up. The rule, as it is told to
/// those who ask:
///
/// 1. The closing gets 2 minutes in a meeting of 30 or less, else 5. When something was done since
///    last time the meeting opens with it: 1 minute up to 15, else 2.
/// 2. Every line of a topic costs the topic's minutes: 4 for a goal, 3 for a case, a request for
///    help, a deviation or an idea, 2 for what is overdue, a risk or a plan in the drawer, 1 for a
///    task, a deadline or an activity to come.
/// 3. First each topic, most important first, gets room for its first line; then, in the same order,
///    for as many more as there is time for, up to five; then up to ten.
/// 4. What is left over is open post, at most 10 minutes; the rest is given back.
package struct AgendaFitting: Sendable {
  /// Lines that one item holds before every other has had its turn, and at all.
  static let steps = [1, 5, mostLines]
  package static let mostLines = 10
  package static let mostOpenMinutes = 10

  package let openingMinutes: Int
  package let closingMinutes: Int
  package let openMinutes: Int
  /// How many lines of each topic there is time for.
  package let lines: [AgendaTopic: Int]
  /// Minutes of the meeting that nothing needs.
  package let spared: Int

  /// - Parameters:
  ///   - minutes: what the meeting lasts.
  ///   - waiting: how many lines each topic has.
  ///   - opens: whether something was done since last time.
  package init(minutes: Int, waiting: [AgendaTopic: Int], opens: Bool) {
    let closing = min(minutes, minutes <= 30 ? 2 : 5)
    let opening = opens ? min(minutes - closing, minutes <= 15 ? 1 : 2) : 0
    var left = minutes - closing - opening
    var lines: [AgendaTopic: Int] = [:]
    for most in AgendaFitting.steps {
      for topic in AgendaTopic.competing {
        let given = lines[topic] ?? 0
        let more = min(left / topic.minutesPerLine, min(waiting[topic] ?? 0, most) - given)
        guard more > 0 else { continue }
        lines[topic] = given + more
        left -= more * topic.minutesPerLine
      }
    }
    closingMinutes = closing
    openingMinutes = opening
    openMinutes = min(left, AgendaFitting.mostOpenMinutes)
    self.lines = lines
    spared = left - openMinutes
  }

  /// Minutes of a topic's item.
  package func minutes(_ topic: AgendaTopic) -> Int {
    switch topic {
    case .done: openingMinutes
    case .open: openMinutes
    case .closing: closingMinutes
    default: (lines[topic] ?? 0) * topic.minutesPerLine
    }
  }
}
