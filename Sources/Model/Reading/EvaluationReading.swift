import Source

extension Workspace {
  /// The goal an evaluation is of: the one it names, else that of the improvement it names.
  package func goal(ofEvaluation document: Document) -> GoalReading? {
    if let goal = self.document(document[Evaluation.goal], from: document, type: "goal") {
      return GoalReading(document: goal)
    }
    return improvement(ofEvaluation: document).flatMap { goal(of: $0) }
  }

  /// The improvement an evaluation is of.
  package func improvement(ofEvaluation document: Document) -> Document? {
    self.document(document[Evaluation.improvement], from: document, type: "improvement")
  }

  /// The series an evaluation rests on: its own, its improvement's, else its goal's indicator.
  package func series(ofEvaluation document: Document) -> Document? {
    self.document(document[Evaluation.series], from: document, type: "series")
      ?? improvement(ofEvaluation: document).flatMap { series(ofImprovement: $0) }
      ?? goal(ofEvaluation: document).flatMap { series(of: $0) }
  }

  /// Paths of the documents whose goal has an evaluation of its own with a verdict.
  package var evaluatedGoals: Set<String> {
    evaluatedGoalPaths.get {
      Set(
        documents(ofType: "evaluation").filter { $0[Evaluation.verdict] != nil }.compactMap {
          goal(ofEvaluation: $0)?.document.path
        })
    }
  }
}
