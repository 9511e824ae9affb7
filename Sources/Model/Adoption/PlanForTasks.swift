import Source
import Syntax

/// Which plan the tasks of a meeting belong in when nobody says.
package enum PlanForTasks: Sendable {
  case plan(Document)
  /// There is none.
  case none
  /// Several, and nothing tells which.
  case several([Document])

  /// The plan of what the meeting concerns; else the unit's only plan that is not finished.
  package init(_ meeting: Document, in workspace: Workspace) {
    var concerned: [Document] = []
    for reference in meeting[Meeting.concerns]?.value ?? [] {
      guard let document = workspace.document(reference, from: meeting),
        let plan = PlanForTasks.plan(of: document, in: workspace),
        !concerned.contains(where: { $0.path == plan.path })
      else { continue }
      concerned.append(plan)
    }
    if concerned.count == 1 {
      self = .plan(concerned[0])
      return
    }
    let plans =
      workspace.unit(of: meeting).map { unit in
        workspace.documents(in: unit).filter {
          $0.type === ActionPlan.type && $0[ActionPlan.status]?.value.isClosed != true
        }
      } ?? []
    switch (concerned.isEmpty, plans.count) {
    case (false, _): self = .several(concerned)
    case (true, 0): self = .none
    case (true, 1): self = .plan(plans[0])
    default: self = .several(plans)
    }
  }

  /// The document that holds the steps of a document: itself, or the plan an improvement names.
  package static func plan(of document: Document, in workspace: Workspace) -> Document? {
    guard document.holdsSteps else { return nil }
    return workspace.document(document[Improvement.plan], from: document, type: "action-plan")
      ?? document
  }
}
