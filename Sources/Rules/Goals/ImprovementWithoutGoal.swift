package import Model
package import Source
internal import Syntax

/// **What it finds.** An improvement that is past planning and has no goal.
/// **Why it matters.** Without a goal nobody can tell whether it got better.
/// **How to put it right.** Refer to a goal in `mål:`, or write its fields there.
package struct ImprovementWithoutGoal: DocumentRule {
  package static let info = RuleInfo(
    id: "improvement-without-goal", severity: .warning,
    summary: says(
      "En forbedring som er i gang uten mål", "An improvement under way without a goal"),
    why: says(
      "Uten mål kan ingen si om det ble bedre.",
      "Without a goal nobody can tell whether it got better."),
    remedy: says(
      "Vis til et mål i feltet «mål», eller skriv feltene til målet der.",
      "Refer to a goal in the field “goal”, or write its fields there."),
    methods: ["M39", "M66"],
    examples: [
      RuleExample(
        """
        ---
        ⟦type: forbedring⟧
        tittel: Færre fall
        eier: Enhetsleder
        fase: gjennomføre
        ---
        """),
      RuleExample(
        """
        ---
        type: forbedring
        tittel: Færre fall
        eier: Enhetsleder
        fase: planlegge
        ---
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === Improvement.type, let phase = document[Improvement.phase]?.value,
      phase != .plan, document.entry(Improvement.goal).map(\.value.isEmpty) ?? true,
      // Words under «Mål» are a goal too, and are judged as one.
      document.proseGoal == nil
    else { return [] }
    return [
      finding(
        in: document, at: document.place(of: Improvement.goal),
        nb: "forbedringen har ikke noe mål", en: "the improvement has no goal",
        remedy: says(
          "skriv «mål:» og id-en til målet, eller målets felter",
          "write “goal:” and the id of the goal, or the goal's fields"))
    ]
  }
}
