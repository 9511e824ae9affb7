package import Model
package import Source
internal import Syntax

/// **What it finds.** A date of something that has happened, that lies ahead.
/// **Why it matters.** Mostly the year is mistyped, and delays are hidden.
/// **How to put it right.** Correct the date, or write it as the deadline if it is not done yet.
package struct DateInFuture: DocumentRule {
  package static let info = RuleInfo(
    id: "date-in-future", severity: .warning,
    summary: says(
      "En dato for noe som har skjedd, som ligger fram i tid",
      "A date of something that has happened, that lies ahead"),
    why: says(
      "Som regel er året skrevet feil, og da blir forsinkelser skjult.",
      "Mostly the year is mistyped, and delays are hidden."),
    remedy: says(
      "Rett datoen, eller skriv den i «Frist» hvis det ikke er gjort ennå.",
      "Correct the date, or write it as the deadline if it is not done yet."),
    examples: [
      RuleExample(
        """
        ---
        type: handlingsplan
        tittel: Plan
        oppdatert: ⟦2027-11-20⟧
        ---
        ## Handlingsplan

        | Hva | Ansvarlig | Frist | Gjennomført |
        | --- | --- | --- | --- |
        | Skrive | Enhetsleder | 2026-11-01 | ⟦2027-11-01⟧ |
        """),
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        dato: ⟦2026-11-24⟧
        status: holdt
        ---
        """),
      RuleExample(
        """
        ---
        type: handlingsplan
        tittel: Plan
        oppdatert: 2026-11-21
        ---
        ## Handlingsplan

        | Hva | Ansvarlig | Frist | Gjennomført |
        | --- | --- | --- | --- |
        | Skrive | Enhetsleder | 2026-12-01 | 2026-11-21 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard let type = document.type else { return [] }
    var dates: [Located<CalendarDate>?] = [
      document[CommonFields.created], document[CommonFields.updated],
    ]
    switch type.name {
    case "deviation":
      dates += [
        document[Deviation.occurred], document[Deviation.registered],
        document[Deviation.feedbackOn], document[Deviation.closed],
      ]
    case "meeting":
      dates.append(document[Meeting.sentOn])
      if document[Meeting.status]?.value == .held { dates.append(document[Meeting.date]) }
      dates += document.rows(Meeting.tasks).map { $0[Step.done] }
    case "goal", "improvement":
      if let goal = document.ownGoal { dates.append(goal[Goal.acceptedOn]) }
    case "evaluation": dates.append(document[Evaluation.evaluatedOn])
    case "year-wheel":
      dates += document.rows(YearWheel.activities).map { $0[YearWheel.lastDone] }
    case "fishbone", "five-whys": dates.append(document[FiveWhys.date])
    case "group-contract":
      dates += document.rows(GroupContract.accepted).map { $0[GroupContract.acceptedOn] }
    case "party-cooperation":
      dates += document.rows(PartyCooperation.involvement).map { $0[PartyCooperation.involvedOn] }
    case "survey-cycle":
      dates += SurveyCycleReading(document).entries.map { $0.status.value == .done ? $0.day : nil }
      dates += document.rows(SurveyCycle.effects).map { $0[SurveyCycle.seenOn] }
    case "pilot": dates.append(document[Pilot.decidedOn])
    case "standard":
      dates.append(document[Standard.checkedOn])
      dates += document.rows(Standard.targets).map { $0[Standard.done] }
    case "project":
      dates.append(document[Project.closedOn])
      dates += document.rows(Project.milestones).map { $0[Project.reachedOn] }
    case "requirements":
      dates += document.rows(Requirements.table).map { $0[Requirements.checked] }
    case "review": dates.append(document[Review.date])
    case "training": dates += document.rows(Training.done).map { $0[Training.date] }
    case "function-description": dates.append(document[FunctionDescription.approvedOn])
    case "service-journey":
      dates += document.rows(ServiceJourney.statements).map { $0[ServiceJourney.asked] }
    case "benefits":
      for row in document.rows(Benefits.followUp) where row[Benefits.actual] != nil {
        dates.append(row[Benefits.followDate])
      }
    case "five-s":
      dates += document.rows(FiveS.audits).map { $0[FiveS.auditDate] }
      dates += document.rows(FiveS.steps).map { $0[FiveS.done] }
    case "checklist": dates += document.rows(Checklist.rounds).map { $0[Checklist.date] }
    default: break
    }
    dates += document.planSteps.map { $0[Step.done] }
    for row in document.raisedCaseRows {
      dates += [row[RaisedCaseFields.answeredOn], row[RaisedCaseFields.toldOn]]
    }
    return dates.compactMap { $0 }.filter { $0.value > today }.map { date in
      finding(
        in: document, at: date.range,
        nb: "\(date.value.written(.nb)) er fram i tid", en: "\(date.value.written(.en)) lies ahead",
        remedy: says(
          "rett datoen for det som har skjedd", "correct the date of what has happened"))
    }
  }
}
