internal import Model
internal import Source
internal import Syntax

extension Document {
  /// Whether the type carries the step table: improvement, action plan, deviation.
  var mayHoldSteps: Bool {
    switch type?.name {
    case "improvement", "action-plan", "deviation": true
    default: false
    }
  }

  /// The steps of the plan in this document.
  var planSteps: [Row] { mayHoldSteps ? rows(ActionPlan.steps) : [] }

  /// The main actions in this document.
  var measures: [Row] {
    type?.name == "improvement" || type?.name == "action-plan" ? rows(Measure.section) : []
  }
}

extension Row {
  /// A step or task that somebody still waits for.
  var isOpenStep: Bool {
    if let status = self[Step.status]?.value { return !status.isClosed }
    return self[Step.done] == nil
  }

  /// A step that was turned down or called off; nothing more is asked of it.
  var isDroppedStep: Bool {
    switch self[Step.status]?.value {
    case .rejected, .cancelled, .passedOn: true
    default: false
    }
  }

  /// A step whose date does not press: put off, or waiting.
  var isRestingStep: Bool {
    switch self[Step.status]?.value {
    case .deferred, .onHold: true
    default: false
    }
  }

  /// The numbers of the main actions it belongs to, folded: `1, 2` are two.
  var measureNumbers: [String] { actionNumbers }

  /// A main action that is simply done, without analysis.
  var isQuick: Bool { self[Measure.quick]?.value ?? false }
}
