package import Model
package import Source
internal import Syntax

/// **What it finds.** A sub-goal that is none of the ten, or stands twice.
/// **Why it matters.** Then the answers cannot be counted, and one of the ten is forgotten.
/// **How to put it right.** Use the numbers 1 to 10, each once.
package struct SubGoalUnknown: DocumentRule {
  package static let info = RuleInfo(
    id: "sub-goal-unknown", severity: .warning,
    summary: says(
      "Et delmål som ikke er ett av de ti, eller som står to ganger",
      nn: "Eit delmål som ikkje er eitt av dei ti, eller som står to gonger",
      "A sub-goal that is none of the ten, or stands twice"),
    why: says(
      "Da kan ikke svarene telles, og et av delmålene er glemt.",
      nn: "Då kan ikkje svara teljast, og eit av delmåla er gløymt.",
      "Then the answers cannot be counted, and one of the ten is forgotten."),
    remedy: says(
      "Bruk numrene 1 til 10, hvert én gang.", nn: "Bruk nummera 1 til 10, kvart éin gong.",
      "Use the numbers 1 to 10, each once."),
    methods: ["M02"],
    examples: [
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: gjennomgang
          tittel: Gjennomgang
          dato: 2026-11-01

          ---

          ## Ti delmål

          | Nr | Svar | Grunnlag | Besvart |
          | --- | --- | --- | --- |
          | 1 | ja | | |
          | ⟦11⟧ | ja | | |
          | ⟦1⟧ | nei | | |
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: gjennomgang
          tittel: Gjennomgang
          dato: 2026-11-01

          ---

          ## Ti delmål

          | Nr | Svar | Grunnlag | Besvart |
          | --- | --- | --- | --- |
          | 1 | ja | | |
          | 10 | nei | | |
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    var seen: Set<Int> = []
    return document.subGoalReplies.compactMap { reply in
      let number = reply.number.value
      let isNew = seen.insert(number).inserted
      if reply.goal != nil, isNew { return nil }
      return finding(
        in: document, at: reply.number.range,
        nb: reply.goal == nil
          ? "det finnes ikke noe delmål \(number); de er 10" : "delmål \(number) står to ganger",
        en: reply.goal == nil
          ? "there is no sub-goal \(number); there are 10" : "sub-goal \(number) stands twice",
        remedy: says("bruk numrene 1 til 10, hvert én gang", "use the numbers 1 to 10, each once"))
    }
  }

}
