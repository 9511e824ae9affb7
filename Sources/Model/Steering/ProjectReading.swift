package import Source
import Syntax

/// A project's plan read: its goals, phases, reports and what the final report says of the goals
/// (M41, M55, M56, M65).
package struct ProjectReading: Sendable {
  package let document: Document

  /// A goal of the plan.
  package struct PlannedGoal: Sendable {
    /// `E1`, `R2`; nil when the plan gives none.
    package let number: String?
    package let text: Located<String>
    package let isEffect: Bool
    /// The phase of a result goal.
    package let phase: ProjectPhase?
    package let row: Row

    /// The words it is called by.
    package var name: String { number.map { "\($0) \(text.value)" } ?? text.value }
  }

  /// A phase with all its rows, in written order.
  package struct PlannedPhase: Sendable {
    package let phase: ProjectPhase
    package let rows: [Row]

    package var start: CalendarDate? { rows.compactMap { $0[Project.phaseStart]?.value }.min() }
    package var end: CalendarDate? { rows.compactMap { $0[Project.phaseEnd]?.value }.max() }
    package var goals: [String] { rows.compactMap { $0[Project.resultGoal]?.value } }
    package var decisionPoint: Located<CalendarDate>? {
      rows.compactMap { $0[Project.decisionPoint] }.last
    }
    package var decision: String? { rows.compactMap { $0[Project.phaseDecision]?.value }.last }
  }

  /// One status report with its four parts.
  package struct StatusReport: Sendable {
    package let date: Located<CalendarDate>
    package let light: ProjectLight?
    package let parts: [(field: FieldDeclaration, text: String?)]
    package let row: Row

    /// The parts nobody has written.
    package var missing: [FieldDeclaration] { parts.filter { $0.text == nil }.map(\.field) }
  }

  package let effectGoals: [PlannedGoal]
  package let resultGoals: [PlannedGoal]
  package let phases: [PlannedPhase]
  /// The latest last.
  package let reports: [StatusReport]

  /// Nil for another type.
  package init?(_ document: Document) {
    guard document.type?.name == "project" else { return nil }
    self.document = document
    effectGoals = document.rows(Project.effectGoals).compactMap { row in
      row[Project.effect].map {
        PlannedGoal(
          number: row[Project.number]?.value, text: $0, isEffect: true, phase: nil, row: row)
      }
    }
    let rows = document.rows(Project.phases)
    resultGoals = rows.compactMap { row in
      row[Project.resultGoal].map {
        PlannedGoal(
          number: row[Project.number]?.value, text: $0, isEffect: false,
          phase: row[Project.phase]?.value, row: row)
      }
    }
    phases = ProjectPhase.allCases.compactMap { phase in
      let own = rows.filter { $0[Project.phase]?.value == phase }
      return own.isEmpty ? nil : PlannedPhase(phase: phase, rows: own)
    }
    reports = document.rows(Project.statusReports).compactMap { row -> StatusReport? in
      guard let date = row[Project.reportDate] else { return nil }
      let fields = [
        Project.deviation, Project.assessment, Project.likelihood, Project.proposal,
      ]
      return StatusReport(
        date: date, light: row[Project.light]?.value,
        parts: fields.map { ($0.declaration, row[$0]?.value) }, row: row)
    }.sorted { ($0.date.value, $0.row.range.lower) < ($1.date.value, $1.row.range.lower) }
  }

  package var goals: [PlannedGoal] { effectGoals + resultGoals }

  package var isClosed: Bool {
    document[Project.status]?.value.isClosed ?? (document[Project.closedOn] != nil)
  }

  /// Whether anything of the final report is written.
  package var hasFinalReport: Bool {
    !document.rows(Project.attainment).isEmpty
      && (document.body(Project.experience).map { !document.isEmpty($0) } ?? false)
  }

  /// The row of the final report that tells of a goal: by its number, else by its words.
  package func attainment(of goal: PlannedGoal) -> Row? {
    let names = [goal.number, goal.text.value].compactMap { $0 }.map { folded(key: $0) }
    return document.rows(Project.attainment).first { row in
      guard let written = row[Project.attainedGoal]?.value else { return false }
      let words = folded(key: written)
      return names.contains { name in
        words == name || words.hasPrefix(name + " ") || words.hasPrefix(name + ":")
      }
    }
  }

  /// The last day of the project: its own, else that of its last phase.
  package var end: CalendarDate? {
    document[Project.ends]?.value ?? phases.compactMap(\.end).max()
  }
}
