package import Model
package import Source
internal import Syntax

/// **What it finds.** A “yes” to a sub-goal that the files contradict.
/// **Why it matters.** An answer that is not right makes nobody look for the fault.
/// **How to put it right.** Correct the answer, or what the files show.
package struct SubGoalAgainstFiles: WorkspaceRule {
  package static let info = RuleInfo(
    id: "sub-goal-against-files", severity: .warning,
    summary: says(
      "Et «ja» på et delmål som filene sier noe annet om",
      nn: "Eit «ja» på eit delmål som filene seier noko anna om",
      "A “yes” to a sub-goal that the files contradict"),
    why: says(
      "Et svar som ikke stemmer, gjør at ingen leter etter feilen.",
      nn: "Eit svar som ikkje stemmer, gjer at ingen leitar etter feilen.",
      "An answer that is not right makes nobody look for the fault."),
    remedy: says(
      "Rett svaret, eller rett det filene viser.", nn: "Rett svaret, eller rett det filene viser.",
      "Correct the answer, or what the files show."),
    methods: ["M02"],
    examples: [
      RuleExample(files: [
        (
          "nord/enhet.md",
          """
          ---
          type: enhet
          tittel: Nord
          leder: Enhetsleder
          ---
          ## Arenaer

          | Arena | Formål |
          | --- | --- |
          | Tavlemøte | |
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
          | 8 | ⟦ja⟧ | Alle møter | |
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
          leder: Enhetsleder
          ---
          ## Arenaer

          | Arena | Formål |
          | --- | --- |
          | Tavlemøte | Se tallene |
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
          | 8 | ja | Alle møter | |
          | 6 | ja | Oppdrag | |
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    var book: ArenaBook?
    return workspace.unitFolders.flatMap { folder -> [Finding] in
      guard let unit = workspace.units[folder], let review = workspace.reviews(of: unit).last,
        review.subGoalReplies.contains(where: { $0.answer?.value == .yes })
      else { return [] }
      let arenas = book ?? ArenaBook(workspace)
      book = arenas
      let facts = SubGoalFacts(UnitProgress(of: unit, in: workspace, on: today), book: arenas)
      return review.subGoalReplies.compactMap { reply in
        guard let answer = reply.answer, answer.value == .yes, let goal = reply.goal,
          let fact = facts.fact(goal), fact.answer == .no
        else { return nil }
        return finding(
          in: review, at: answer.range,
          nb: "«ja», men filene sier: \(fact.evidence.nb)",
          en: "“yes”, but the files say: \(fact.evidence.en)",
          remedy: says(
            "skriv «nei» eller «delvis», eller rett det filene viser",
            "write “no” or “partly”, or correct what the files show"))
      }
    }
  }

}
