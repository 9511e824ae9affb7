package import Model
package import Source
internal import Syntax

/// **What it finds.** A unit that works towards more goals at once than its limit (`open-goals`, five unless set).
/// **Why it matters.** To choose is to choose away; what is everywhere gets no time anywhere.
/// **How to put it right.** Put off some of them, or make them sub-goals of another.
package struct TooManyOpenGoals: WorkspaceRule {
  package static let info = RuleInfo(
    id: "too-many-open-goals", severity: .warning,
    summary: says(
      "Flere mål på en gang enn enheten klarer",
      nn: "Fleire mål på ein gong enn eininga klarer",
      "More goals at once than the unit can carry"),
    why: says(
      "Å velge er å velge bort. Det som er overalt, får ikke tid noe sted.",
      nn: "Å velje er å velje bort. Det som er overalt, får ikkje tid nokon stad.",
      "To choose is to choose away. What is everywhere gets no time anywhere."),
    remedy: says(
      "Utsett noen av dem, eller gjør dem til delmål under et annet. Grensen settes med «limits: open-goals».",
      nn:
        "Utset nokre av dei, eller gjer dei til delmål under eit anna. Grensa blir sett med «limits: open-goals».",
      "Put off some of them, or make them sub-goals of another. The limit is set with “limits: open-goals”."
    ),
    methods: ["M40", "M48"],
    examples: [
      RuleExample(
        files: [
          (
            "enheter/a.md",
            """
            ---
            type: mål
            tittel: A
            status: pågår
            ---
            """
          ),
          (
            "enheter/b.md",
            """
            ---
            type: mål
            tittel: B
            status: pågår
            ---
            """
          ),
          (
            "enheter/enhet.md",
            """
            ---
            type: enhet
            tittel: ⟦Post 2⟧
            ---
            """
          ),
        ], settings: "language: nb\nlimits:\n  open-goals: 1"),
      RuleExample(
        files: [
          (
            "enheter/a.md",
            """
            ---
            type: mål
            tittel: A
            status: pågår
            ---
            """
          ),
          (
            "enheter/b.md",
            """
            ---
            type: mål
            tittel: B
            status: nådd
            ---
            """
          ),
          (
            "enheter/enhet.md",
            """
            ---
            type: enhet
            tittel: Post 2
            ---
            """
          ),
        ], settings: "language: nb\nlimits:\n  open-goals: 1"),
      RuleExample(
        files: [
          (
            "enheter/a.md",
            """
            ---
            type: mål
            tittel: A
            status: pågår
            overordnet_mål: b
            ---
            """
          ),
          (
            "enheter/b.md",
            """
            ---
            type: mål
            tittel: B
            status: pågår
            ---
            """
          ),
          (
            "enheter/enhet.md",
            """
            ---
            type: enhet
            tittel: Post 2
            ---
            """
          ),
        ], settings: "language: nb\nlimits:\n  open-goals: 1"),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    let limit = settings.limits.openGoals
    return workspace.unitFolders.compactMap { folder in
      guard let unit = workspace.units[folder] else { return nil }
      let open = workspace.documents(in: unit).filter { isOpen($0, of: unit, in: workspace) }
      guard open.count > limit else { return nil }
      return finding(
        file: unit.document.path, at: unit.document.place(of: CommonFields.title),
        message: says(
          "\(open.count) mål er i gang samtidig; grensen er \(limit)",
          nn: "\(open.count) mål er i gang samtidig; grensa er \(limit)",
          "\(open.count) goals are open at once; the limit is \(limit)"),
        remedy: says(
          "utsett noen, eller gjør dem til delmål", nn: "utset nokre, eller gjer dei til delmål",
          "put off some, or make them sub-goals"),
        notes: open.map {
          Finding.Note(
            file: $0.path, range: $0.place(of: CommonFields.title),
            message: says("er i gang", nn: "er i gang", "is open"))
        })
    }
  }

  /// A goal in force that is not evaluated, and no part of another goal of the same unit.
  private func isOpen(_ document: Document, of unit: UnitNode, in workspace: Workspace) -> Bool {
    guard document.type === Goal.type else { return false }
    let goal = GoalReading(document: document)
    guard goal.isInForce, goal[Goal.status]?.value != .onHold, !goal.isEvaluated else {
      return false
    }
    guard let parent = workspace.document(goal[Goal.parent], from: document, type: "goal") else {
      return true
    }
    return workspace.unit(of: parent)?.folder != unit.folder || parent.path == document.path
  }
}
