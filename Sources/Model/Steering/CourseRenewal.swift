package import Source
import Syntax

/// A course somebody has taken that must be taken again by a day (M70).
package struct CourseRenewal: Sendable {
  package let name: String
  package let who: String
  /// The day, at the cell that tells it: its own, else the day the course was taken.
  package let until: Located<CalendarDate>
}

extension Document {
  /// The courses of a training document that run out, each by its latest row: by the day written,
  /// else by the months that the course lasts.
  package var coursesToRenew: [CourseRenewal] {
    guard type?.name == "training" else { return [] }
    var months: [String: Int] = [:]
    for row in rows(Training.courses) {
      if let name = row[Training.courseName]?.value, let valid = row[Training.validMonths]?.value {
        months[folded(key: name)] = valid
      }
    }
    struct Taken: Hashable {
      let who: String
      let course: String
    }
    var latest: [Taken: Row] = [:]
    let rows = rows(Training.done)
    func key(_ row: Row) -> Taken? {
      guard let who = row[Training.who], let course = row[Training.taken] else { return nil }
      return Taken(who: folded(key: who.value), course: folded(key: course.value))
    }
    for row in rows {
      guard let key = key(row), let date = row[Training.date]?.value else { continue }
      if let known = latest[key]?[Training.date]?.value, known > date { continue }
      latest[key] = row
    }
    return rows.compactMap { row in
      guard let key = key(row), latest[key]?.range == row.range, let who = row[Training.who],
        let course = row[Training.taken], let date = row[Training.date]
      else { return nil }
      let until =
        row[Training.renewal]
        ?? months[key.course].map { Located(date.value.adding(months: $0), date.range) }
      return until.map { CourseRenewal(name: course.value, who: who.value, until: $0) }
    }
  }
}
