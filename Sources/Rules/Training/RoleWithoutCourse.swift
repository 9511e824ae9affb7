package import Model
package import Source
internal import Syntax

/// **What it finds.** A role without the course it must have.
/// **Why it matters.** Leaders must take the HSE course; safety representatives and members of the
/// working environment and quality committees 40 hours. Other courses you decide on.
/// **How to put it right.** Sign up the holder, and write the course in the unit profile or the
/// training document.
package struct RoleWithoutCourse: WorkspaceRule {
  package static let info = RuleInfo(
    id: "role-without-course", severity: .warning,
    summary: says(
      "En rolle uten kurset den må ha", nn: "Ei rolle utan kurset ho må ha",
      "A role without the course it must have"),
    why: says(
      "Ledere må ha HMS-kurs, og verneombud og medlemmer av arbeidsmiljø- og kvalitetsutvalg opplæring på 40 timer. Andre kurs bestemmer dere selv.",
      nn:
        "Leiarar må ha HMS-kurs, og verneombod og medlemmer av arbeidsmiljø- og kvalitetsutval opplæring på 40 timar. Andre kurs bestemmer de sjølve.",
      "Leaders must take the HSE course; safety representatives and members of the working environment and quality committees 40 hours. Other courses you decide on."
    ),
    remedy: says(
      "Meld på den som har rollen, og skriv kurset i enhetsprofilen eller i opplæringsoversikten.",
      nn:
        "Meld på den som har rolla, og skriv kurset i einingsprofilen eller i opplæringsoversikta.",
      "Sign up the holder, and write the course in the unit profile or the training document."),
    methods: ["M70", "M06"],
    examples: [
      RuleExample(files: [
        (
          "nord/enhet.md",
          """
          ---
          type: enhet
          tittel: Nord
          leder: Enhetsleder
          ---
          ## Roller

          | Rolle | HMS-kurs |
          | --- | --- |
          | ⟦Enhetsleder⟧ | |
          | ⟦Verneombud⟧ | |
          | Fagkoordinator | |
          | Tillitsvalgt | 2024-03 |
          """
        )
      ]),
      RuleExample(files: [
        (
          "nord/enhet.md",
          """
          ---
          type: enhet
          tittel: Nord
          leder: Enhetsleder
          ---
          ## Roller

          | Rolle | Innehaver |
          | --- | --- |
          | Enhetsleder | Kari |
          | ⟦Nattkontakt⟧ | Ola |
          | Dagkontakt | ledig |
          """
        ),
        (
          "nord/k.md",
          """
          ---
          type: opplæring
          tittel: Opplæring
          ---
          ## Kurs

          | Kurs | Kreves av | Timer | Gyldig måneder |
          | --- | --- | --- | --- |
          | Hjerte-lunge-redning | Enhetsleder, Nattkontakt, Dagkontakt | 3 | 12 |

          ## Gjennomført

          | Hvem | Kurs | Timer | Dato | Fornyes | Verktøy |
          | --- | --- | --- | --- | --- | --- |
          | Kari | Hjerte-lunge-redning | 3 | 2026-05-01 | | |
          """
        ),
      ]),
      RuleExample(files: [
        (
          "nord/enhet.md",
          """
          ---
          type: enhet
          tittel: Nord
          leder: Enhetsleder
          ---
          ## Roller

          | Rolle | HMS-kurs |
          | --- | --- |
          | Enhetsleder | 2024-03 |
          | Verneombud | 2025-03 |
          | Fagkoordinator | |
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    let book = RoleBook(workspace)
    var needed = committeeMembers(workspace, book)
    var result: [Finding] = []
    for folder in workspace.unitFolders {
      guard let unit = workspace.units[folder] else { continue }
      let matrix = TrainingMatrix(of: unit, in: workspace, on: today)
      let usesColumn = unit.document.tables(Unit.roles).contains { $0.has(Unit.course) }
      let leader = unit.document[Unit.leader].flatMap { book.role($0.value, from: unit) }
      if let leader { needed.insert(place(leader)) }
      for role in matrix.roles {
        let missing = matrix.courses.filter { matrix.cell(role, $0) == .missing }.map(\.name)
        if !missing.isEmpty {
          result.append(told(role, missing.joined(separator: ", ")))
        } else if usesColumn,
          needed.contains(place(role)) || isSafetyRepresentative(role.role.value),
          !hasSafetyCourse(role, matrix)
        {
          result.append(told(role, nil))
        }
      }
    }
    return result
  }
  private func told(_ role: RoleEntry, _ courses: String?) -> Finding {
    finding(
      in: role.unit.document, at: role.role.range,
      nb: "«\(role.role.value)» mangler \(courses.map { "kurset \($0)" } ?? "HMS-kurset")",
      en: "“\(role.role.value)” lacks \(courses.map { "the course \($0)" } ?? "the HSE course")",
      remedy: courses == nil
        ? says(
          "skriv måneden kurset ble tatt i «HMS-kurs»", "write the month it was taken in “Course”")
        : says(
          "skriv dagen det ble tatt, under «Gjennomført» i opplæringsoversikten",
          "write the day it was taken under “Completed” of the training document"))
  }

  /// A role's place: its profile and row.
  private func place(_ role: RoleEntry) -> String {
    "\(role.unit.folder) \(role.row.range.lower)"
  }

  private func isSafetyRepresentative(_ name: String) -> Bool {
    let name = folded(key: name)
    return !name.hasPrefix("vara") && !name.hasPrefix("deputy")
      && Representative.safety.isNamed(name)
  }

  private func hasSafetyCourse(_ role: RoleEntry, _ matrix: TrainingMatrix) -> Bool {
    if role.row.cell(Unit.course.declaration).map({ !$0.text.isEmpty }) ?? false { return true }
    let names = [role.role.value, role.holder].compactMap { $0 }.map { folded(key: $0) }
    return matrix.completions.contains {
      TrainingMatrix.isSafetyCourse($0.course.value) && names.contains(folded(key: $0.who.value))
    }
  }

  /// The roles that chair or sit on a working environment or quality committee.
  private func committeeMembers(_ workspace: Workspace, _ book: RoleBook) -> Set<String> {
    let words = [
      "arbeidsmiljøutval", "kvalitetsutval", "amu", "working environment", "quality comm",
    ]
    var result: Set<String> = []
    for unit in workspace.units.values {
      for row in unit.document.rows(Unit.arenas) {
        guard let name = row[Unit.arena].map({ folded(key: $0.value) }),
          words.contains(where: { name.hasPrefix($0) })
        else { continue }
        let names =
          [row[Unit.arenaChair]].compactMap { $0 }
          + (row[Unit.arenaParticipants]?.value ?? [])
        for name in names {
          if let role = book.role(name.value, from: unit) { result.insert(place(role)) }
        }
      }
    }
    return result
  }
}
