package import Source
import Syntax

/// What a cycle document says of the nine steps (M71): one entry a step, whatever order the rows
/// stand in.
package struct SurveyCycleReading: Sendable {
  /// One row of the table of steps.
  package struct Entry: Sendable {
    /// 1 to 9.
    package let number: Located<Int>
    package let status: Located<CycleStepStatus>
    package let day: Located<CalendarDate>?
    package let evidence: [Located<Reference>]
    /// Roles that took part.
    package let present: [Located<String>]
    /// Why it was skipped, or which role is vacant.
    package let reason: Located<String>?
    package let row: Row

    /// Done on a day, unless that day is still to come.
    package func isDone(on today: CalendarDate) -> Bool {
      status.value == .done && (day.map { $0.value <= today } ?? true)
    }
  }

  package let document: Document
  /// In the order of the steps; the first row of a number counts.
  package let entries: [Entry]

  /// - Parameter document: one of the type `survey-cycle`.
  package init(_ document: Document) {
    self.document = document
    var found: [Int: Entry] = [:]
    for row in document.rows(SurveyCycle.steps) {
      guard let number = row[SurveyCycle.step], (1...9).contains(number.value),
        let status = row[SurveyCycle.status], found[number.value] == nil
      else { continue }
      found[number.value] = Entry(
        number: number, status: status, day: row[SurveyCycle.day],
        evidence: row[SurveyCycle.evidence]?.value ?? [],
        present: row[SurveyCycle.present]?.value ?? [], reason: row[SurveyCycle.reason], row: row)
    }
    entries = found.values.sorted { $0.number.value < $1.number.value }
  }

  package func entry(_ step: Int) -> Entry? { entries.first { $0.number.value == step } }

  /// The survey the steps are about, when it has a file.
  package func survey(in workspace: Workspace) -> Document? {
    workspace.document(document[SurveyCycle.survey], from: document, type: "survey")
  }

  /// The first day to answer: the survey's own, else the cycle's.
  package func opens(in workspace: Workspace) -> Located<CalendarDate>? {
    survey(in: workspace)?[Survey.opens] ?? document[SurveyCycle.opens]
  }

  /// The last day to answer: the survey's own, else the cycle's.
  package func closes(in workspace: Workspace) -> Located<CalendarDate>? {
    survey(in: workspace)?[Survey.closes] ?? document[SurveyCycle.closes]
  }
}

extension Workspace {
  /// Every cycle document, read.
  package var surveyCycles: [SurveyCycleReading] {
    documents(ofType: "survey-cycle").map { SurveyCycleReading($0) }
  }

  /// Where the unit of a cycle document is in the nine steps; nil when it keeps track of another
  /// round than the latest.
  package func nineSteps(of cycle: SurveyCycleReading, on today: CalendarDate) -> NineSteps? {
    guard let unit = unit(of: cycle.document),
      let steps = NineSteps(of: unit, in: self, on: today),
      steps.cycle?.path == cycle.document.path
    else { return nil }
    return steps
  }
}
