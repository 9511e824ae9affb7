package import Source
import Syntax

extension FieldKind where Value == CalendarDate {
  /// One day: `2026-12-31` or `31.12.2026`.
  package static var date: FieldKind<CalendarDate> {
    FieldKind(.date) { node, faults in
      guard let text = node.text else {
        faults.append(.notScalar(node.range, wanted: KindShape.date.name))
        return nil
      }
      switch DayReading(text) {
      case .day(let day): return day
      case .impossible:
        faults.append(
          KindFault(
            range: node.range,
            message: LocalizedText(
              nb: "\(text) finnes ikke i kalenderen", en: "\(text) is not in the calendar"),
            remedy: LocalizedText(
              nb: "skriv en dato som finnes, for eksempel 2026-12-31",
              en: "write a date that exists, for example 2026-12-31")))
      case .notADay:
        faults.append(
          KindFault(
            range: node.range,
            message: LocalizedText(
              nb: "«\(text)» er ikke en dato", en: "“\(text)” is not a date"),
            remedy: LocalizedText(
              nb: "skriv en dato, for eksempel 2026-12-31",
              en: "write a date, for example 2026-12-31")))
      }
      return nil
    }
  }

}

extension FieldKind where Value == CalendarPeriod {
  /// A day, week, month, quarter, four-month period, half-year or year.
  package static var period: FieldKind<CalendarPeriod> {
    FieldKind(.period) { node, faults in
      guard let text = node.text else {
        faults.append(.notScalar(node.range, wanted: KindShape.period.name))
        return nil
      }
      if let period = readPeriod(text) { return period }
      faults.append(
        KindFault(
          range: node.range,
          message: LocalizedText(
            nb: "«\(text)» er verken en dato eller en periode",
            en: "“\(text)” is neither a date nor a period"),
          remedy: LocalizedText(
            nb: "skriv for eksempel 2026-12-31, uke 37 2026, mars 2026 eller 2. tertial 2026",
            en: "write for example 2026-12-31, week 37 2026, March 2026 or 2026-Q3")))
      return nil
    }
  }
}
