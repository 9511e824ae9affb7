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
    document.coursesToRenew.filter { $0.until.value < today }.map { course in
      finding(
        in: document, at: course.until.range,
        nb: "\(course.name) gikk ut \(course.until.value.written(.nb)) for \(course.who)",
        en: "\(course.name) ran out on \(course.until.value.written(.en)) for \(course.who)",
        remedy: says("ta kurset på nytt, og skriv en ny rad", "take it again, and write a new row"))
    }
  }

}
