extension DocumentType {
  /// Every document type, in the order `forbedre types` shows them. A test holds the list equal to
  /// the folder.
  package static let all: [DocumentType] = [
    Unit.type, Goal.type, Improvement.type, ActionPlan.type, Meeting.type, YearWheel.type,
    Series.type, RiskAssessment.type, Deviation.type, FiveWhys.type, Fishbone.type,
    Survey.type, Evaluation.type, Idea.type,
    Interview.type, OpinionTree.type, Observation.type,
    WorkplaceDialogue.type, DialogueCafe.type,
    ReflectionLog.type, GroupContract.type, EthicalReflection.type, PartyCooperation.type,
    SurveyCycle.type,
    ValueStream.type, ServiceJourney.type, PriorityMatrix.type, Benefits.type, FiveS.type,
    Checklist.type,
    Pilot.type, Standard.type, Project.type, Requirements.type, Review.type, Training.type,
    FunctionDescription.type,
  ]
}
