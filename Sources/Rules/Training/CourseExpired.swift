package import Model
package import Source
internal import Syntax

/// **What it finds.** A course that has run out.
/// **Why it matters.** Skills that are not practised fade, and some courses hold for a time only.
/// **How to put it right.** Take the course again, and write a new row.
package struct CourseExpired: DocumentRule {
  package static let info = RuleInfo(
    id: "course-expired", severity: .warning,
    summary: says(
      "Et kurs som har gått ut på dato", nn: "Eit kurs som har gått ut på dato",
      "A course that has run out"),
    why: says(
      "Ferdigheter som ikke øves, forsvinner, og noen kurs gjelder bare en tid.",
      nn: "Ferdigheiter som ikkje blir øvde, forsvinn, og nokre kurs gjeld berre ei tid.",
      "Skills that are not practised fade, and some courses hold for a time only."),
    remedy: says(
      "Ta kurset på nytt, og skriv en ny rad.", nn: "Ta kurset på nytt, og skriv ei ny rad.",
      "Take the course again, and write a new row."),
    methods: ["M70"],
    examples: [
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: opplæring
          tittel: Opplæring
          ---
          ## Kurs

          | Kurs | Kreves av | Timer | Gyldig måneder |
          | --- | --- | --- | --- |
          | Hjerte-lunge-redning | alle | 3 | 12 |

          ## Gjennomført

          | Hvem | Kurs | Timer | Dato | Fornyes | Verktøy |
          | --- | --- | --- | --- | --- | --- |
          | Nattkontakt | Hjerte-lunge-redning | 3 | ⟦2025-10-01⟧ | | |
          | Enhetsleder | Truck | 8 | 2021-01-01 | ⟦2026-01-01⟧ | |
          | Dagkontakt | Hjerte-lunge-redning | 3 | 2024-10-01 | | |
          | Dagkontakt | Hjerte-lunge-redning | 3 | 2026-10-01 | | |
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: opplæring
          tittel: Opplæring
          ---
          ## Kurs

          | Kurs | Kreves av | Timer | Gyldig måneder |
          | --- | --- | --- | --- |
          | Hjerte-lunge-redning | alle | 3 | 24 |

          ## Gjennomført

          | Hvem | Kurs | Timer | Dato | Fornyes | Verktøy |
          | --- | --- | --- | --- | --- | --- |
          | Nattkontakt | Hjerte-lunge-redning | 3 | 2025-10-01 | | |
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "training" else { return [] }
    var months: [String: Int] = [:]
    for row in document.rows(Training.courses) {
      if let name = row[Training.courseName]?.value, let valid = row[Training.validMonths]?.value {
        months[folded(key: name)] = valid
      }
    }
    let rows = document.rows(Training.done)
    return rows.compactMap { row in
      guard let who = row[Training.who], let course = row[Training.taken],
        let date = row[Training.date]
      else { return nil }
      let until =
        row[Training.renewal]?.value
        ?? months[folded(key: course.value)].map { date.value.adding(months: $0) }
      guard let until, until < today else { return nil }
      let isRenewed = rows.contains { other in
        guard let otherDate = other[Training.date]?.value, otherDate > date.value else {
          return false
        }
        return folded(key: other[Training.who]?.value ?? "") == folded(key: who.value)
          && folded(key: other[Training.taken]?.value ?? "") == folded(key: course.value)
      }
      if isRenewed { return nil }
      return finding(
        in: document, at: row[Training.renewal]?.range ?? date.range,
        nb: "\(course.value) gikk ut \(until.written(.nb)) for \(who.value)",
        en: "\(course.value) ran out on \(until.written(.en)) for \(who.value)",
        remedy: says("ta kurset på nytt, og skriv en ny rad", "take it again, and write a new row"))
    }
  }

}
