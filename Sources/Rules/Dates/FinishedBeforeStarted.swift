package import Model
package import Source
internal import Syntax

/// **What it finds.** Something that ends before it begins.
/// **Why it matters.** One of the dates is wrong, and lengths and order come out wrong.
/// **How to put it right.** Correct the date that is wrong.
package struct FinishedBeforeStarted: DocumentRule {
  package static let info = RuleInfo(
    id: "finished-before-started", severity: .error,
    summary: says("Noe som slutter før det begynner", "Something that ends before it begins"),
    why: says(
      "Én av datoene er feil, og varighet og rekkefølge blir gale.",
      "One of the dates is wrong, and lengths and order come out wrong."),
    remedy: says("Rett den av datoene som er feil.", "Correct the date that is wrong."),
    examples: [
      RuleExample(
        """
        ---
        type: forbedring
        tittel: Færre fall
        startet: 2026-06-01
        frist: ⟦2026-05-01⟧
        ---
        ## Handlingsplan

        | Hva | Ansvarlig | Oppstart | Frist | Gjennomført |
        | --- | --- | --- | --- | --- |
        | Skrive | Enhetsleder | 2026-06-10 | ⟦2026-06-01⟧ | ⟦2026-06-02⟧ |
        | Prøve | Enhetsleder | 2026-06-10 | 2026-07-01 | 2026-07-02 |
        """),
      RuleExample(
        """
        ---
        type: avvik
        tittel: Feil dose
        hendelsesdato: 2026-06-01
        meldt: ⟦2026-05-30⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: forbedring
        tittel: Færre fall
        startet: 2026-06-01
        frist: 2026-12-01
        ---
        """),
      RuleExample(
        """
        ---
        type: undersøkelse
        tittel: Trivsel
        åpner: 2026-11-02
        stenger: ⟦2026-10-16⟧
        ---
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    var result: [Finding] = []
    func compare(
      _ first: (Located<CalendarDate>, String, String)?,
      _ second: (Located<CalendarDate>, String, String)?
    ) {
      guard let first, let second, second.0.value < first.0.value else { return }
      result.append(
        finding(
          in: document, at: second.0.range,
          nb: "\(second.1) \(second.0.value.iso) er før \(first.1) \(first.0.value.iso)",
          en: "\(second.2) \(second.0.value.iso) is before \(first.2) \(first.0.value.iso)",
          remedy: says("rett den av datoene som er feil", "correct the date that is wrong"),
          notes: [
            Finding.Note(
              file: document.path, range: first.0.range, message: says(first.1, first.2))
          ]))
    }
    func value(
      _ field: Field<CalendarDate>
    ) -> (Located<CalendarDate>, String, String)? {
      document[field].map {
        ($0, "«\(field.declaration.names.nb)»", "“\(field.declaration.names.en)”")
      }
    }
    switch document.type?.name {
    case "improvement":
      compare(value(Improvement.started), value(Improvement.due))
    case "deviation":
      compare(value(Deviation.occurred), value(Deviation.registered))
      compare(value(Deviation.occurred), value(Deviation.feedbackOn))
      compare(value(Deviation.occurred), value(Deviation.closed))
    case "risk-assessment":
      compare(value(RiskAssessment.date), value(RiskAssessment.reviewDate))
    case "survey-cycle": compare(value(SurveyCycle.opens), value(SurveyCycle.closes))
    case "survey":
      compare(value(Survey.opens), value(Survey.closes))
      compare(value(Survey.closes), value(Survey.feedbackOn))
    case "evaluation": compare(value(Evaluation.evaluatedOn), value(Evaluation.recheck))
    case "meeting": compare(value(Meeting.date), value(Meeting.minutesSent))
    case "action-plan", "goal", "reflection-log": break
    case "pilot": compare(value(Pilot.starts), value(Pilot.ends))
    case "project":
      compare(value(Project.started), value(Project.ends))
      compare(value(Project.started), value(Project.closedOn))
      for row in document.rows(Project.phases) {
        compare(
          row[Project.phaseStart].map { ($0, "starten", "the start") },
          row[Project.phaseEnd].map { ($0, "slutten", "the end") })
      }
    case "standard": compare(value(Standard.validFrom), value(Standard.checkDate))
    case "review": compare(value(Review.date), value(Review.next))
    case "training":
      for row in document.rows(Training.done) {
        compare(
          row[Training.date].map { ($0, "kurset", "the course") },
          row[Training.renewal].map { ($0, "fornyelsen", "the renewal") })
      }
    default: return []
    }
    compare(value(CommonFields.created), value(CommonFields.updated))
    if let goal = document.ownGoal, let baseline = goal[Goal.baselineDate], let due = goal[Goal.due]
    {
      compare(
        (Located(baseline.value.first, baseline.range), "utgangspunktet", "the baseline"),
        (due, "fristen", "the deadline"))
    }
    for row in document.raisedCaseRows {
      let raised = row[RaisedCaseFields.raisedOn].map { ($0, "løftet", "raised") }
      let answered = row[RaisedCaseFields.answeredOn].map { ($0, "besvart", "answered") }
      compare(raised, answered)
      compare(answered, row[RaisedCaseFields.toldOn].map { ($0, "fortalt", "told") })
    }
    for row in document.planSteps {
      guard let start = row[Step.start] else { continue }
      compare((start, "oppstart", "start"), row[Step.due].map { ($0, "frist", "due date") })
      compare((start, "oppstart", "start"), row[Step.done].map { ($0, "gjennomført", "done date") })
    }
    return result
  }
}
