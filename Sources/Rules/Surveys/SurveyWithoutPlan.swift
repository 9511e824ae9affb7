package import Model
package import Source
internal import Syntax

/// **What it finds.** A survey that is over, without an action plan.
/// **Why it matters.** Those who answer and see nothing happen do not answer next time.
/// **How to put it right.** Make an action plan, and write it in “action_plan”.
package struct SurveyWithoutPlan: DocumentRule {
  package static let info = RuleInfo(
    id: "survey-without-plan", severity: .warning,
    summary: says(
      "En undersøkelse som er over, uten handlingsplan",
      "A survey that is over, without an action plan"),
    why: says(
      "De som svarer uten at noe skjer, svarer ikke neste gang.",
      "Those who answer and see nothing happen do not answer next time."),
    remedy: says(
      "Lag en handlingsplan, og skriv den i «handlingsplan».",
      "Make an action plan, and write it in “action_plan”."),
    methods: ["M17", "M18", "M78"],
    examples: [
      RuleExample(
        """
        ---
        type: undersøkelse
        tittel: Trivsel
        stenger: ⟦2026-08-01⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: undersøkelse
        tittel: Trivsel
        stenger: 2026-11-01
        ---
        """),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === Survey.type else { return [] }
    guard let closes = document[Survey.closes], document[Survey.actionPlan] == nil,
      closes.value.days(to: today) > settings.limits.surveyPlanDays
    else { return [] }
    return [
      finding(
        in: document, at: closes.range,
        nb:
          "det er over \(settings.limits.surveyPlanDays) dager siden, og det er ingen handlingsplan",
        en: "it is over \(settings.limits.surveyPlanDays) days ago, and there is no action plan",
        remedy: says(
          "velg ett område, lag en plan og skriv den i «handlingsplan»",
          "choose one area, make a plan and write it in “action_plan”"))
    ]
  }
}
