package import Model
package import Source
internal import Syntax

/// **What it finds.** A course that is not in the list of courses.
/// **Why it matters.** Then it does not count in the matrix, mostly because the name is spelt in
/// two ways.
/// **How to put it right.** Spell it alike in both places, or add it under “Courses”.
package struct UnknownCourse: DocumentRule {
  package static let info = RuleInfo(
    id: "unknown-course", severity: .hint,
    summary: says(
      "Et kurs som ikke står i kurslista", nn: "Eit kurs som ikkje står i kurslista",
      "A course that is not in the list of courses"),
    why: says(
      "Da teller det ikke i oversikten, som oftest fordi navnet er skrevet på to måter.",
      nn: "Då tel det ikkje i oversikta, oftast fordi namnet er skrive på to måtar.",
      "Then it does not count in the matrix, mostly because the name is spelt in two ways."),
    remedy: says(
      "Skriv navnet likt begge steder, eller legg kurset til under «Kurs».",
      nn: "Skriv namnet likt begge stader, eller legg kurset til under «Kurs».",
      "Spell it alike in both places, or add it under “Courses”."),
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
          | Nattkontakt | ⟦Hjerte-lungeredning⟧ | 3 | 2026-10-01 | | |
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
          | Hjerte-lunge-redning | alle | 3 | 12 |

          ## Gjennomført

          | Hvem | Kurs | Timer | Dato | Fornyes | Verktøy |
          | --- | --- | --- | --- | --- | --- |
          | Nattkontakt | hjerte-lunge-redning | 3 | 2026-10-01 | | |
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "training" else { return [] }
    let names = document.rows(Training.courses).compactMap { $0[Training.courseName]?.value }
    if names.isEmpty { return [] }
    let known = Set(names.map { folded(key: $0) })
    return document.rows(Training.done).compactMap { row in
      guard let course = row[Training.taken], !known.contains(folded(key: course.value)) else {
        return nil
      }
      let near = nearest(to: course.value, among: names)
      return finding(
        in: document, at: course.range,
        nb: "«\(course.value)» står ikke under «Kurs»",
        en: "“\(course.value)” is not under “Courses”",
        remedy: near.map { says("mente du «\($0)»?", "did you mean “\($0)”?") }
          ?? says("legg det til under «Kurs»", "add it under “Courses”"))
    }
  }

}
