import Source
import Syntax

extension FieldKind where Value == Schedule {
  /// A date, a period or a recurrence: `12. januar`, `uke 6–8`, `2. tirsdag i måneden`.
  package static var schedule: FieldKind<Schedule> {
    FieldKind(.schedule) { node, faults in
      if let text = node.text, let schedule = Schedule.reading(text) { return schedule }
      faults.append(
        KindFault(
          range: node.range,
          message: LocalizedText(
            nb: "«\(node.text ?? "")» er ikke et tidspunkt vi forstår",
            en: "“\(node.text ?? "")” is not a time we understand"),
          remedy: LocalizedText(
            nb:
              "skriv for eksempel 12. januar, uke 6–8, annenhver tirsdag eller 2. tirsdag i måneden",
            en:
              "write for example 12 January, week 6–8, every second Tuesday or 2nd Tuesday of the month"
          )))
      return nil
    }
  }
}
