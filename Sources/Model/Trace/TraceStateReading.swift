import Source
import Syntax

extension TraceState {
  /// Read from the declared fields of any type: a choice called `status`, `verdict` or `decision`,
  /// and the dates that say when something happened.
  init(_ document: Document) {
    guard let type = document.type else { return }
    for key in ["status", "verdict", "decision"] {
      guard let field = type.field(key: key), field.key == key,
        case .choice(let options) = field.shape,
        let text = document.entry(field)?.value.text,
        let option = options.first(where: { option in
          option.spellings.contains { folded(key: $0) == folded(key: text) }
        })
      else { continue }
      status = option.label
      set(option.value)
      break
    }
    if document.entry(Deviation.closed)?.value.isEmpty == false { isClosed = true }
    for key in Self.dates {
      guard let field = type.field(key: key), field.key == key, let entry = document.entry(field),
        let day = Self.day(entry.value, field.shape)
      else { continue }
      self.day = day
      isDeadline = key == "due"
      break
    }
  }

  init(_ status: ActionStatus?, done: CalendarDate?, due: CalendarDate?) {
    self.status = status?.label
    if let status { set(status.rawValue) }
    if status == nil, done != nil {
      isDone = true
      isClosed = true
    }
    day = isDone ? done : due
    isDeadline = !isDone && due != nil
  }

  /// Dates in the order they are asked for: what is over before what is to come.
  private static let dates = [
    "closed", "done", "ended", "evaluated_on", "adopted_on", "decided_on", "answered_on", "date",
    "registered", "occurred", "closes", "due", "period", "started", "valid_from", "created",
  ]

  private static func day(_ node: FrontMatter.Node, _ shape: KindShape) -> CalendarDate? {
    var faults: [KindFault] = []
    switch shape {
    case .date: return FieldKind<CalendarDate>.date.read(node, &faults)
    case .period: return FieldKind<CalendarPeriod>.period.read(node, &faults)?.last
    default: return nil
    }
  }

  private mutating func set(_ word: String) {
    switch word {
    case "done", "evaluated", "standardised":
      isDone = true
      isClosed = true
    case "reached", "partly reached", "not reached", "closed", "held": isClosed = true
    case "rejected", "cancelled", "passed on":
      isDropped = true
      isClosed = true
    case "deferred", "draft": isDropped = true
    default: break
    }
  }
}
