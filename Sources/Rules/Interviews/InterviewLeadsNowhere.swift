package import Model
package import Source
internal import Syntax

/// **What it finds.** Focus interviews that led to nothing.
/// **Why it matters.** When people have said what matters, they expect something to happen.
/// **How to put it right.** Choose one challenge, set a goal, and write it in “led_to”.
package struct InterviewLeadsNowhere: WorkspaceRule {
  package static let info = RuleInfo(
    id: "interview-leads-nowhere", severity: .warning,
    summary: says(
      "Fokusintervju som ikke førte til noe",
      "Focus interviews that led to nothing"),
    why: says(
      "Når folk har sagt hva som er viktig, venter de at noe skjer.",
      "When people have said what matters, they expect something to happen."),
    remedy: says(
      "Velg én utfordring, sett et mål, og skriv det i «førte_til».",
      "Choose one challenge, set a goal, and write it in “led_to”."),
    methods: ["M20"],
    examples: [
      RuleExample(
        """
        ---
        type: intervju
        tittel: Fokusintervju om turnus
        dato: ⟦2026-09-01⟧
        presentert: 2026-09-20
        ---
        """),
      RuleExample(files: [
        (
          "intervju.md",
          """
          ---
          type: intervju
          tittel: Fokusintervju om turnus
          dato: 2026-09-01
          presentert: 2026-09-20
          førte_til: [turnus]
          ---
          """
        ),
        (
          "turnus.md",
          """
          ---
          type: mål
          tittel: Turnus
          ---
          """
        ),
      ]),
      RuleExample(
        """
        ---
        type: intervju
        tittel: Fokusintervju om turnus
        dato: 2026-11-01
        presentert: 2026-11-10
        ---
        """),
    ])

  private let limits: Settings.Limits

  package init(_ settings: Settings) { limits = settings.limits }

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    guard !workspace.documents(ofType: "interview").isEmpty else { return [] }
    let trees = workspace.treesByInterview
    let sources = workspace.namedAsSource
    return workspace.documents(ofType: "interview").compactMap { document in
      let reading = InterviewReading(document)
      guard reading.form == .focus, let last = reading.lastDay,
        last.days(to: today) > limits.presentingDays
      else { return nil }
      let gathered = trees[document.path] ?? []
      let hasLed = ([document] + gathered).contains { one in
        !(one[TraceFields.ledTo]?.value ?? []).isEmpty || sources.contains(one.path)
      }
      guard !hasLed else { return nil }
      return finding(
        in: document, at: document.place(of: Interview.date),
        nb:
          "det er over \(limits.presentingDays) dager siden, og det står ikke hva intervjuet førte til",
        en:
          "it is over \(limits.presentingDays) days ago, and it does not say what the interview led to",
        remedy: says(
          "velg én utfordring, sett et mål, og skriv det i «førte_til»",
          "choose one challenge, set a goal, and write it in “led_to”"))
    }
  }
}
