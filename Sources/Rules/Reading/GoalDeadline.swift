internal import Language
internal import Model
package import Source

/// The day a goal should be reached, and where it is said.
package struct GoalDeadline: Sendable {
  package let day: CalendarDate
  /// The words of the sentence that name it; nil when a field does.
  let time: TimeExpression?
}

extension GoalCard {
  /// The deadline as understood: the field, else the sentence. Words such as «neste år» are counted
  /// from the day the goal was agreed to or made, else from today.
  package var deadline: GoalDeadline? {
    if let due { return GoalDeadline(day: due.value, time: nil) }
    let start = start
    func latest(_ kind: TimeExpression.Kind) -> GoalDeadline? {
      sentence.times.filter { $0.kind == kind }
        .compactMap { time in
          time.resolved(today: start).map { GoalDeadline(day: $0.last, time: time) }
        }
        .max { $0.day < $1.day }
    }
    return latest(.deadline) ?? latest(.period)
  }

  /// The day that words about time are counted from.
  private var start: CalendarDate {
    guard let fields else { return today }
    return fields[Goal.acceptedOn]?.value ?? fields.document[CommonFields.created]?.value
      ?? (fields.record == nil ? nil : fields.document[Improvement.started]?.value) ?? today
  }

  /// Whether the sentence says when, in days or by a period the reader knows.
  var saysWhen: Bool { sentence.timeBound.verdict == .pass }

  /// The words at bytes of the sentence, as written.
  package func words(_ bytes: Range<Int>) -> String {
    let utf8 = sentence.text.utf8
    guard bytes.upperBound <= utf8.count else { return "" }
    let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
    let end = utf8.index(start, offsetBy: bytes.count)
    return String(sentence.text[start..<end])
  }
}
