internal import Language
internal import Model
package import Source

/// The day a goal should be reached, and where it is said.
package struct GoalDeadline: Sendable {
  package let day: CalendarDate
  /// The words of the sentence that name it; nil when a field does.
  let time: TimeExpression?
}

/// A deadline that stands neither in the sentence nor in the goal's fields, but around them.
struct InheritedDeadline: Sendable {
  enum Source: Sendable { case title, plan }

  let day: CalendarDate
  let source: Source
  let file: String
  /// The words that name it.
  let range: SourceRange
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

  /// The deadline wherever it stands, around the goal too; nil when nobody has set one.
  package var understoodDay: CalendarDate? { deadline?.day ?? inherited?.day }

  /// The day that words about time are counted from.
  private var start: CalendarDate {
    guard let document else { return today }
    return fields?[Goal.acceptedOn]?.value ?? document[CommonFields.created]?.value
      ?? (document.type === Improvement.type ? document[Improvement.started]?.value : nil) ?? today
  }

  /// Whether nothing in the sentence tries to say when: no time at all, or only the «i måneden» of
  /// «fra 9 til 5 i måneden», which is the unit of a number.
  var hasNoTime: Bool {
    let verdict = sentence.timeBound
    guard verdict.verdict == .fail else { return false }
    if verdict.reason == .noTime { return true }
    guard verdict.reason == .onlyRate, let cause = verdict.cause, let word = verdict.word,
      ["per ", "pr. ", "pr ", "i ", "a "].contains(where: { word.hasPrefix($0) }),
      !sentence.times.contains(where: { $0.kind == .vague })
    else { return false }
    return sentence.numbers.contains { number in
      number.role != .date && number.range.lowerBound < cause.lowerBound
        && number.range.upperBound + 1 >= cause.lowerBound
    }
  }

  /// The deadline the document's title names, as a plan's title often does, or the end of the action
  /// plan the goal stands in. Asked for where sentence and fields name none.
  var inherited: InheritedDeadline? { titleDeadline ?? planDeadline }

  private var titleDeadline: InheritedDeadline? {
    guard let document, let title = document[CommonFields.title], title.value != sentence.text
    else { return nil }
    let reading = readGoal(title.value, preferred: sentence.language)
    var best: (day: CalendarDate, bytes: Range<Int>)?
    for time in reading.times where time.kind == .deadline || time.kind == .period {
      guard let day = time.resolved(today: start)?.last else { continue }
      if best.map({ $0.day < day }) ?? true { best = (day, time.range) }
    }
    // A year by itself: «Færre fall 2027». Two years are a name more often than a time.
    let years = reading.tokens.filter { token in
      token.lower.utf8.count == 4 && Int(token.lower).map { (2000...2099).contains($0) } ?? false
    }
    if best == nil, years.count == 1, let year = Int(years[0].lower) {
      best = (CalendarDate(unchecked: year, 12, 31), years[0].range)
    }
    guard let best else { return nil }
    let isPlain = title.range.length == title.value.utf8.count
    return InheritedDeadline(
      day: best.day, source: .title, file: document.path,
      range: isPlain ? SourceRange(best.bytes).moved(by: title.range.lower) : title.range)
  }

  private var planDeadline: InheritedDeadline? {
    guard let workspace, let document, document.type === Goal.type,
      let unit = workspace.unit(of: document)
    else { return nil }
    for plan in workspace.documents(in: unit) where plan.type === ActionPlan.type {
      guard let period = plan[ActionPlan.period] else { continue }
      let goals = plan[ActionPlan.goals]?.value ?? []
      guard goals.contains(where: { workspace.document($0, from: plan)?.path == document.path })
      else { continue }
      return InheritedDeadline(
        day: period.value.last, source: .plan, file: plan.path, range: period.range)
    }
    return nil
  }

  /// The words at bytes of the sentence, as written.
  package func words(_ bytes: Range<Int>) -> String {
    let utf8 = sentence.text.utf8
    guard bytes.upperBound <= utf8.count else { return "" }
    let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
    let end = utf8.index(start, offsetBy: bytes.count)
    return String(sentence.text[start..<end])
  }
}
