package import Model
package import Source
internal import Syntax

/// **What it finds.** A goal long in force that no improvement, plan, action, meeting or sub-goal refers to
/// (`idle-goal-days`, sixty unless set).
/// **Why it matters.** A goal does nothing by itself.
/// **How to put it right.** Start an improvement or an action for it, take it up in a meeting, or put it off.
package struct GoalNobodyWorksOn: WorkspaceRule {
  package static let info = RuleInfo(
    id: "goal-nobody-works-on", severity: .warning,
    summary: says(
      "Et mål ingen arbeider med",
      nn: "Eit mål ingen arbeider med",
      "A goal that nobody works on"),
    why: says(
      "Et mål gjør ingenting av seg selv.",
      nn: "Eit mål gjer ingenting av seg sjølv.",
      "A goal does nothing by itself."),
    remedy: says(
      "Start en forbedring eller et tiltak for målet, ta det opp i et møte, eller utsett det.",
      nn: "Start ei forbetring eller eit tiltak for målet, ta det opp i eit møte, eller utset det.",
      "Start an improvement or an action for it, take it up in a meeting, or put it off."),
    methods: ["M39", "M78"],
    examples: [
      RuleExample(files: [
        (
          "enheter/fall.md",
          """
          ---
          type: mål
          tittel: Færre fall
          akseptert_dato: ⟦2026-06-01⟧
          frist: 2027-06-30
          ---
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/fall.md",
          """
          ---
          type: mål
          tittel: Færre fall
          akseptert_dato: 2026-10-20
          frist: 2027-06-30
          ---
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/fall.md",
          """
          ---
          type: mål
          tittel: Færre fall
          akseptert_dato: 2026-06-01
          frist: 2027-06-30
          ---
          """
        ),
        (
          "enheter/sak.md",
          """
          ---
          type: forbedring
          tittel: Trygg natt
          mål: fall
          ---
          """
        ),
      ]),
      RuleExample(files: [
        (
          "enheter/fall.md",
          """
          ---
          type: mål
          tittel: Færre fall
          akseptert_dato: 2026-06-01
          frist: 2027-06-30
          ---
          """
        ),
        (
          "enheter/møte.md",
          """
          ---
          type: møte
          tittel: Tavlemøte
          gjelder: [fall]
          ---
          """
        ),
      ]),
      RuleExample(files: [
        (
          "enheter/fall.md",
          """
          ---
          type: mål
          tittel: Færre fall
          akseptert_dato: 2026-06-01
          frist: 2027-06-30
          ---
          """
        ),
        (
          "enheter/møte.md",
          """
          ---
          type: møte
          tittel: Tavlemøte
          ---
          ## Konklusjon

          Vi tar opp [fallene](fall.md) igjen i mars.
          """
        ),
      ]),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    let goals = workspace.documents(ofType: "goal").compactMap { document -> Idle? in
      let goal = GoalReading(document: document)
      guard goal.isInForce, goal[Goal.status]?.value != .onHold, !goal.isEvaluated,
        let start = goal[Goal.acceptedOn] ?? document[CommonFields.created]
      else { return nil }
      let days = start.value.days(to: today)
      guard days > settings.limits.idleGoalDays else { return nil }
      return Idle(document: document, range: start.range, days: days)
    }
    guard !goals.isEmpty else { return [] }
    let worked = workedOn(in: workspace)
    return goals.filter { !worked.contains($0.document.path) }.map { goal in
      finding(
        file: goal.document.path, at: goal.range,
        message: says(
          "målet har vart i \(goal.days) dager, og ingenting viser til det",
          nn: "målet har vart i \(goal.days) dagar, og ingenting viser til det",
          "the goal has been in force for \(goal.days) days, and nothing refers to it"),
        remedy: says(
          "start en forbedring eller et tiltak, eller utsett målet",
          nn: "start ei forbetring eller eit tiltak, eller utset målet",
          "start an improvement or an action, or put the goal off"))
    }
  }

  private struct Idle {
    let document: Document
    let range: SourceRange
    let days: Int
  }

  /// Paths of the goals that some document refers to.
  private func workedOn(in workspace: Workspace) -> Set<String> {
    var found: Set<String> = []
    for document in workspace.documents {
      // A name will do as a reference here: «fall» is the goal, where there is one of that id.
      for written in document.references {
        guard case .document(let goal) = workspace.resolve(written.reference, from: document),
          goal.type === Goal.type, goal.path != document.path
        else { continue }
        found.insert(goal.path)
      }
      for (_, address) in document.localLinks where !address.path.isEmpty {
        let path = normalised(address.path, relativeTo: document.file.folder)
        guard let goal = workspace.document(at: path), goal.path != document.path else { continue }
        found.insert(goal.path)
      }
    }
    return found
  }
}
