/// Every rule, sorted by id. A test holds the list equal to the folders.
package enum RuleCatalog {
  package static let all: [any Rule.Type] = [
    ActivityAsGoal.self,
    BaselineDisagrees.self,
    BaselineWithoutTarget.self,
    ComparativeWithoutAmount.self,
    DeadlineBeforeBaseline.self,
    DeadlineDisagrees.self,
    DeadlinePassed.self,
    DeadlineWithoutYear.self,
    GoalNotRealisticExplained.self,
    GoalWithoutNumber.self,
    MissingSection.self,
    PercentOrPoints.self,
    SeveralGoals.self,
    SuppressionWithoutReason.self,
    TargetDisagrees.self,
    TargetNeverSeen.self,
    UnknownKey.self,
    UnknownRule.self,
    UnmeasurableWord.self,
    UnusedSuppression.self,
    VagueDeadline.self,
    VagueGoal.self,
    WrongValue.self,
  ]

  private static let byID: [String: any Rule.Type] = Dictionary(
    all.map { ($0.info.id, $0) }, uniquingKeysWith: { first, _ in first })

  /// The rule with an id.
  package static func named(_ id: String) -> (any Rule.Type)? { byID[id] }
}
