package import Model
package import Source
internal import Syntax

/// **What it finds.** A course with fewer hours than it should have.
/// **Why it matters.** A shorter course does not meet the requirement; the training of safety
/// representatives is 40 hours.
/// **How to put it right.** Correct the hours, or add a course that covers the rest.
package struct CourseHoursTooFew: DocumentRule {
  package static let info = RuleInfo(
    id: "course-hours-too-few", severity: .warning,
    summary: says(
      "Et kurs med færre timer enn det skal være", nn: "Eit kurs med færre timar enn det skal vere",
      "A course with fewer hours than it should have"),
    why: says(
      "Et kortere kurs oppfyller ikke kravet; HMS-opplæringen for verneombud er 40 timer.",
      nn: "Eit kortare kurs oppfyller ikkje kravet; HMS-opplæringa for verneombod er 40 timar.",
      "A shorter course does not meet the requirement; the training of safety representatives is 40 hours."
    ),
    remedy: says(
      "Rett timene, eller skriv et nytt kurs som dekker resten.",
      nn: "Rett timane, eller skriv eit nytt kurs som dekkjer resten.",
      "Correct the hours, or add a course that covers the rest."),
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
          | HMS-kurs | Verneombud | 40 | |

          ## Gjennomført

          | Hvem | Kurs | Timer | Dato | Fornyes | Verktøy |
          | --- | --- | --- | --- | --- | --- |
          | Verneombud | HMS-kurs | ⟦24⟧ | 2026-03-01 | | |
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
          | HMS-kurs | Verneombud | 40 | |

          ## Gjennomført

          | Hvem | Kurs | Timer | Dato | Fornyes | Verktøy |
          | --- | --- | --- | --- | --- | --- |
          | Verneombud | HMS-kurs | 24 | 2026-03-01 | | |
          | Verneombud | HMS-kurs | 16 | 2026-05-01 | | |
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "training" else { return [] }
    var wanted: [String: Int] = [:]
    for row in document.rows(Training.courses) {
      if let name = row[Training.courseName]?.value, let hours = row[Training.wantedHours]?.value {
        wanted[folded(key: name)] = hours
      }
    }
    struct Key: Hashable {
      let who: String
      let course: String
    }
    var sums: [Key: (hours: Int, place: SourceRange)] = [:]
    for row in document.rows(Training.done) {
      guard let who = row[Training.who]?.value, let course = row[Training.taken]?.value,
        let hours = row[Training.hours]
      else { continue }
      let key = Key(who: folded(key: who), course: folded(key: course))
      sums[key] = ((sums[key]?.hours ?? 0) + hours.value, hours.range)
    }
    return sums.sorted { $0.value.place.lower < $1.value.place.lower }.compactMap { key, sum in
      guard let limit = wanted[key.course], sum.hours < limit else { return nil }
      return finding(
        in: document, at: sum.place,
        nb: "\(sum.hours) timer, men kurset er på \(limit)",
        en: "\(sum.hours) hours, but the course takes \(limit)",
        remedy: says(
          "rett timene, eller skriv kurset som dekker resten",
          "correct the hours, or add the course that covers the rest"))
    }
  }

}
