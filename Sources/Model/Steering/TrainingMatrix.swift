package import Source
import Syntax

/// Roles against courses in one unit: who must have what, who has it, and what has run out (M70).
package struct TrainingMatrix: Sendable {
  /// A course that a training document declares.
  package struct Course: Sendable {
    package let name: String
    package let requiredOf: [String]
    /// Whether every role must have it.
    package let isForAll: Bool
    package let hours: Int?
    package let validMonths: Int?
    package let document: Document
    package let row: Row

    package func isRequired(of role: String) -> Bool {
      let role = folded(key: role)
      return isForAll || requiredOf.contains { folded(key: $0) == role }
    }
  }

  /// A course that somebody has taken.
  package struct Completion: Sendable {
    package let who: Located<String>
    package let course: Located<String>
    package let hours: Located<Int>?
    package let date: Located<CalendarDate>
    package let renewal: Located<CalendarDate>?
    package let tools: [String]
    package let document: Document
  }

  /// How a role stands to a course on the day.
  package enum Cell: Sendable, Hashable {
    /// Neither required nor taken.
    case open
    case missing
    /// Taken on a day, and when it must be renewed.
    case taken(CalendarDate, until: CalendarDate?)
    /// Said in the profile's own column, which tells a month or a year.
    case noted(CalendarPeriod)
    /// It ran out on a day.
    case expired(CalendarDate)
  }

  package let unit: UnitNode
  package let courses: [Course]
  package let completions: [Completion]
  /// The roles that somebody holds here, in the order of the profile.
  package let roles: [RoleEntry]
  private let today: CalendarDate

  /// - Parameter unit: courses and completions of the units above count too.
  package init(of unit: UnitNode, in workspace: Workspace, on today: CalendarDate) {
    self.unit = unit
    self.today = today
    let documents = workspace.lineage(of: unit).flatMap { workspace.documents(in: $0) }
      .filter { $0.type?.name == "training" }
    var seen: Set<String> = []
    courses = documents.flatMap { document in
      document.rows(Training.courses).compactMap { row -> Course? in
        guard let name = row[Training.courseName]?.value,
          seen.insert(folded(key: name)).inserted
        else { return nil }
        let required = (row[Training.requiredOf]?.value ?? []).map(\.value)
        return Course(
          name: name, requiredOf: required,
          isForAll: required.contains { ["alle", "all", "everybody"].contains(folded(key: $0)) },
          hours: row[Training.wantedHours]?.value, validMonths: row[Training.validMonths]?.value,
          document: document, row: row)
      }
    }
    completions = documents.flatMap { document in
      document.rows(Training.done).compactMap { row -> Completion? in
        guard let who = row[Training.who], let course = row[Training.taken],
          let date = row[Training.date]
        else { return nil }
        return Completion(
          who: who, course: course, hours: row[Training.hours], date: date,
          renewal: row[Training.renewal], tools: (row[Training.tool]?.value ?? []).map(\.value),
          document: document)
      }
    }
    roles = workspace.roles(of: unit).filter { !$0.isVacant }
  }

  package func course(named name: String) -> Course? {
    let wanted = folded(key: name)
    return courses.first { folded(key: $0.name) == wanted }
  }

  /// When a completed course must be renewed: the day written, else by the course's own months.
  package func runsOut(_ completion: Completion) -> CalendarDate? {
    if let day = completion.renewal?.value { return day }
    return course(named: completion.course.value)?.validMonths.map {
      completion.date.value.adding(months: $0)
    }
  }

  /// What a role's holders have done of a course, the latest last.
  package func completions(of course: String, by role: RoleEntry) -> [Completion] {
    let names = [role.role.value, role.holder].compactMap { $0 }.map { folded(key: $0) }
    let wanted = folded(key: course)
    return completions.filter {
      folded(key: $0.course.value) == wanted && names.contains(folded(key: $0.who.value))
    }.sorted { $0.date.value < $1.date.value }
  }

  package func cell(_ role: RoleEntry, _ course: Course) -> Cell {
    let done = completions(of: course.name, by: role)
    if let last = done.last {
      let until = runsOut(last)
      if let until, until < today { return .expired(until) }
      return .taken(last.date.value, until: until)
    }
    // The profile's own column holds the HSE course; it tells a month, not a day.
    if TrainingMatrix.isSafetyCourse(course.name), let period = role.row[Unit.course]?.value {
      return .noted(period)
    }
    return course.isRequired(of: role.role.value) ? .missing : .open
  }

  /// Whether a course is the one in health, safety and environment.
  package static func isSafetyCourse(_ name: String) -> Bool {
    let name = folded(key: name)
    return ["hms", "hse", "arbeidsmiljø", "working environment"].contains { name.contains($0) }
  }
}
