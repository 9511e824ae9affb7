internal import Language
package import Model
internal import Source

/// **What it finds.** A deadline in the sentence that has passed, in a goal without a deadline in its fields.
/// **Why it matters.** The goal looks alive and is overdue.
/// **How to put it right.** Say how it went, or set a new deadline.
package struct DeadlinePassed: DocumentRule, SmartRule {
  package static let info = RuleInfo(
    id: "deadline-passed", severity: .warning,
    summary: says(
      "Fristen i setningen er passert", nn: "Fristen i setninga er passert",
      "The deadline in the sentence has passed"),
    why: says(
      "Målet ser levende ut, men er over tiden.", nn: "Målet ser levande ut, men er over tida.",
      "The goal looks alive, but is overdue."),
    remedy: says(
      "Skriv hvordan det gikk, eller sett en ny frist.",
      nn: "Skriv korleis det gjekk, eller set ein ny frist.",
      "Say how it went, or set a new deadline."),
    methods: ["M39"],
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Redusere antall fall til 4 ⟦innen 30. juni 2026⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Redusere antall fall til 4 innen 30. juni 2026
        frist: 2027-06-30
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Redusere antall fall til 4 innen 30. juni 2027
        ---
        """),
    ],
    sentences: """
      nb - Redusere antall fall til 4 innen 30. juni 2026
      nb - Redusere antall fall til 4 i løpet av 2025
      nb + Redusere antall fall til 4 innen 30. juni 2027
      nb + Redusere antall fall til 4 innen 30. juni 2026 | frist: 2027-06-30
      nn - Redusere talet på fall til 4 innan 30. juni 2026
      nn - Redusere talet på fall til 4 i løpet av 2025
      nn + Redusere talet på fall til 4 innan 30. juni 2027
      nn + Redusere talet på fall til 4 innan 30. juni 2026 | frist: 2027-06-30
      en - Reduce the number of falls to 4 by 30 June 2026
      en - Reduce the number of falls to 4 during 2025
      en + Reduce the number of falls to 4 by 30 June 2027
      en + Reduce the number of falls to 4 by 30 June 2026 | due: 2027-06-30
      """)

  package let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package static func issues(in card: GoalCard) -> [SmartIssue] {
    guard card.due == nil, let deadline = card.deadline, deadline.day < card.today,
      let time = deadline.time
    else { return [] }
    return [
      issue(
        "T", in: card, at: time.range,
        says(
          "fristen \(deadline.day.written(.nb)) er passert",
          nn: "fristen \(deadline.day.written(.nn)) er passert",
          "the deadline \(deadline.day.written(.en)) has passed"),
        remedy: says(
          "skriv hvordan det gikk, eller sett en ny frist",
          nn: "skriv korleis det gjekk, eller set ein ny frist",
          "say how it went, or set a new deadline"))
    ]
  }
}
