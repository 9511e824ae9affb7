package import Model
package import Source
internal import Syntax

/// **What it finds.** An answer to a sub-goal older than a year.
/// **Why it matters.** People come and go; an old yes says little of today.
/// **How to put it right.** Ask again, and write the day.
package struct SubGoalAnswerOld: WorkspaceRule {
  package static let info = RuleInfo(
    id: "sub-goal-answer-old", severity: .warning,
    summary: says(
      "Et svar på et delmål som er eldre enn et år",
      nn: "Eit svar på eit delmål som er eldre enn eit år",
      "An answer to a sub-goal older than a year"),
    why: says(
      "Folk slutter og begynner; et gammelt ja sier lite om i dag.",
      nn: "Folk sluttar og tek til; eit gammalt ja seier lite om i dag.",
      "People come and go; an old yes says little of today."),
    remedy: says(
      "Spør på nytt, og skriv dagen.", nn: "Spør på nytt, og skriv dagen.",
      "Ask again, and write the day."),
    methods: ["M02"],
    examples: [
      RuleExample(files: [
        (
          "nord/enhet.md",
          """
          ---
          type: enhet
          tittel: Nord

          ---
          """
        ),
        (
          "nord/g.md",
          """
          ---
          type: gjennomgang
          tittel: Gjennomgang
          dato: 2026-11-01

          ---

          ## Ti delmål

          | Nr | Svar | Grunnlag | Besvart |
          | --- | --- | --- | --- |
          | 1 | ja | Plakaten | ⟦2025-10-01⟧ |
          | 6 | ja | Oppdrag | 2026-10-01 |
          | 5 | nei | | |
          """
        ),
      ]),
      RuleExample(files: [
        (
          "nord/enhet.md",
          """
          ---
          type: enhet
          tittel: Nord

          ---
          """
        ),
        (
          "nord/g24.md",
          """
          ---
          type: gjennomgang
          tittel: Gjennomgang
          dato: 2024-11-01

          ---

          ## Ti delmål

          | Nr | Svar | Grunnlag | Besvart |
          | --- | --- | --- | --- |
          | 1 | ja | Plakaten | 2024-10-01 |
          """
        ),
        (
          "nord/g.md",
          """
          ---
          type: gjennomgang
          tittel: Gjennomgang
          dato: 2026-11-01

          ---

          ## Ti delmål

          | Nr | Svar | Grunnlag | Besvart |
          | --- | --- | --- | --- |
          | 1 | ja | Plakaten | 2026-10-01 |
          """
        ),
      ]),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    let limit = settings.limits.reviewDays
    return workspace.unitFolders.flatMap { folder -> [Finding] in
      guard let unit = workspace.units[folder], let review = workspace.reviews(of: unit).last else {
        return []
      }
      return review.subGoalReplies.compactMap { reply in
        guard reply.answer != nil, let day = reply.ownDay, day.value.days(to: today) > limit else {
          return nil
        }
        let days = day.value.days(to: today)
        return finding(
          in: review, at: day.range,
          nb:
            "svaret på delmål \(reply.number.value) er \(days) dager gammelt; grensen er \(limit) dager",
          en:
            "the answer to sub-goal \(reply.number.value) is \(days) days old; the limit is \(limit) days",
          remedy: says("spør på nytt, og skriv dagen", "ask again, and write the day"))
      }
    }
  }

}
