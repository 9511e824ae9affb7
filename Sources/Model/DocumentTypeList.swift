extension DocumentType {
  /// Every document type, in the order `forbedre types` shows them. A test holds the list equal to
  /// the folder.
  package static let all: [DocumentType] = [
    Unit.type, Goal.type, Improvement.type, ActionPlan.type, Meeting.type, YearWheel.type,
    Series.type, RiskAssessment.type, Deviation.type, FiveWhys.type, Fishbone.type,
    Survey.type, Evaluation.type, Idea.type,
    Pilot.type, Standard.type, Project.type, Requirements.type, Review.type, Training.type,
    FunctionDescription.type,
  ]
}
