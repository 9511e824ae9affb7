internal import Model
internal import Source
internal import Syntax

extension Document {
  /// Every place where the document names a role that is to do something: owners, responsibles,
  /// chairs, participants. Free descriptions («medvirkning», «akseptert_av») are left out, since a
  /// meeting or a group may stand there.
  var roleUses: [Located<String>] {
    var result: [Located<String>?] = []
    switch type?.name {
    case "goal": result.append(self[Goal.owner])
    case "improvement":
      result += [self[Improvement.owner], self[Improvement.coach], ownGoal?[Goal.owner]]
    case "action-plan": result.append(self[ActionPlan.owner])
    case "deviation": result.append(self[Deviation.responsible])
    case "survey": result.append(self[Survey.responsible])
    case "series": result.append(self[Series.responsible])
    case "workplace-dialogue":
      result += [self[WorkplaceDialogue.processLeader], self[WorkplaceDialogue.noteTaker]]
      result += self[WorkplaceDialogue.responsibleGroup]?.value ?? []
    case "dialogue-cafe": result.append(self[DialogueCafe.leader])
    case "risk-assessment":
      result.append(self[RiskAssessment.responsible])
      result += self[RiskAssessment.participants]?.value ?? []
      result += rows(RiskAssessment.risks).map { $0[RiskAssessment.rowResponsible] }
    case "meeting":
      result += [self[Meeting.chair], self[Meeting.minuteTaker]]
      for field in [Meeting.required, Meeting.optional, Meeting.informed] {
        result += self[field]?.value ?? []
      }
      result += rows(Meeting.items).map { $0[Meeting.itemLead] }
      result += rows(Meeting.tasks).map { $0[Step.responsible] }
    case "group-contract": result.append(self[GroupContract.leader])
    case "party-cooperation":
      result += rows(PartyCooperation.agreements).map { $0[PartyCooperation.responsible] }
    case "reflection-log":
      result += rows(RaisedCaseFields.section).map { $0[RaisedCaseFields.raisedTo] }
    case "survey-cycle":
      result += [self[SurveyCycle.owner], self[SurveyCycle.collector]]
      result += rows(SurveyCycle.merged).map { $0[SurveyCycle.jointOwner] }
    case "year-wheel":
      result += rows(YearWheel.activities).map { $0[YearWheel.responsible] }
    case "pilot": result.append(self[Pilot.owner])
    case "standard": result.append(self[Standard.owner])
    case "project":
      result += [self[Project.leader], self[Project.client]]
      result += rows(Project.risks).map { $0[Project.riskOwner] }
    case "requirements":
      result.append(self[Requirements.responsible])
      result += rows(Requirements.table).map { $0[Requirements.rowResponsible] }
    case "review":
      result.append(self[Review.responsible])
      result += rows(Review.items).map { $0[Review.rowResponsible] }
    case "training": result.append(self[Training.responsible])
    case "unit":
      result.append(self[Unit.leader])
      for row in rows(Unit.arenas) {
        result.append(row[Unit.arenaChair])
        result += row[Unit.arenaParticipants]?.value ?? []
      }
    case "service-journey": result.append(self[ServiceJourney.owner])
    case "priority-matrix":
      result += rows(PriorityMatrix.proposals).map { $0[PriorityMatrix.owner] }
    case "benefits":
      result.append(self[Benefits.owner])
      for row in rows(Benefits.plan) {
        result += [row[Benefits.responsible], row[Benefits.benefitOwner]]
      }
    case "five-s":
      result.append(self[FiveS.upkeep])
      result += rows(FiveS.steps).map { $0[FiveS.responsible] }
    case "checklist": result.append(self[Checklist.responsible])
    default: return []
    }
    result += planSteps.map { $0[Step.responsible] }
    return result.compactMap { $0 }
  }
}

extension RoleBook {
  /// Whether a name is neither a role, nor a holder, nor a deputy, nor a word for a group.
  func isUnknown(_ name: String, from unit: UnitNode?) -> Bool {
    guard role(name, from: unit) == nil, !isHolder(name, from: unit), !isGroupWord(name) else {
      return false
    }
    let wanted = folded(key: name)
    return !roles(visibleFrom: unit).contains { folded(key: $0.deputy ?? "") == wanted }
  }
}
