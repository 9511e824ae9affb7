package import Model
package import Source
internal import Syntax

/// **What it finds.** A goal without a deadline; as a hint, one whose deadline stands in its sentence, its title or
/// its plan only.
/// **Why it matters.** A goal without a deadline is never late, and so never reached.
/// **How to put it right.** Write the day it should be reached.
package struct GoalWithoutDeadline: WorkspaceRule, SmartRule {
  package static let info = RuleInfo(
    id: "goal-without-deadline", severity: .error,
    summary: says("Et mål uten frist", "A goal without a deadline"),
    why: says(
      "Et mål uten frist kan aldri bli for sent, og derfor heller aldri nådd.",
      "A goal without a deadline is never late, and so never reached."),
    remedy: says("Skriv datoen målet skal være nådd.", "Write the day it should be reached."),
    methods: ["M39"],
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Færre fall
        ⟦frist⟧:
        ---
        """),
      RuleExample(
        """
        ---
        type: forbedring
        tittel: Færre fall
        ⟦mål⟧:
          målsetning: Redusere fall fra 6 til 3 i måneden
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Færre fall
        frist: 2026-12-31
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Færre fall ⟦i 2027⟧
        målsetning: Redusere antall fall fra 12 til 4
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Færre fall
        målsetning: Redusere antall fall fra 12 til 4 på sikt
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Færre fall
        status: utkast
        ---
        """),
    ])

  package let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package static func mayConcern(_ document: Document) -> Bool { !document.hasGoalDeadline }

  package static func issues(in card: GoalCard) -> [SmartIssue] {
    // A field that holds no date is told by the rule about wrong values.
    guard card.due == nil, !(card.fields?.isFilled(Goal.due) ?? false),
      let issue = FieldIssues.deadline(card)
    else { return [] }
    return [issue]
  }

  /// A goal that has a sentence is judged by it too; of one without, only the field can tell.
  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    workspace.goalHolders.flatMap { document -> [Finding] in
      guard Self.mayConcern(document) else { return [] }
      if let card = GoalCard(
        inForceIn: document, settings: settings, today: today, workspace: workspace)
      {
        return Self.findings(in: card)
      }
      guard let goal = document.ownGoal, goal[Goal.statement] == nil, goal.isInForce,
        !goal.isFilled(Goal.due)
      else { return [] }
      return [
        finding(
          file: document.path, at: goal.place(of: Goal.due),
          message: says(
            "målet har ingen frist", nn: "målet har ingen frist", "the goal has no deadline"),
          remedy: says(
            "skriv en dato, for eksempel «frist: 2026-12-31»",
            nn: "skriv ein dato, til dømes «frist: 2026-12-31»",
            "write a date, for example “due: 2026-12-31”"))
      ]
    }
  }
}
