package import Model
package import Source
internal import Syntax

/// **What it finds.** A risk assessment due for review.
/// **Why it matters.** People, equipment and surroundings change; an old assessment gives false
/// comfort.
/// **How to put it right.** Go through it again, and write a new date in “review_date”.
package struct RiskReviewOverdue: DocumentRule {
  package static let info = RuleInfo(
    id: "risk-review-overdue", severity: .warning,
    summary: says(
      "En risikovurdering som skulle vært gjort på nytt", "A risk assessment due for review"),
    why: says(
      "Folk, utstyr og omgivelser endrer seg; en gammel vurdering gir falsk trygghet.",
      "People, equipment and surroundings change; an old assessment gives false comfort."),
    remedy: says(
      "Gå gjennom vurderingen, og skriv ny dato i «ny_vurdering».",
      "Go through it again, and write a new date in “review_date”."),
    methods: ["M12"],
    examples: [
      RuleExample(
        """
        ---
        type: risikovurdering
        tittel: Kjøring
        dato: 2026-01-10
        ny_vurdering: ⟦2026-10-15⟧
        ---
        ## Risikoer
        """),
      RuleExample(
        """
        ---
        type: risikovurdering
        tittel: Kjøring
        dato: ⟦2025-10-15⟧
        ---
        ## Risikoer
        """),
      RuleExample(
        """
        ---
        type: risikovurdering
        tittel: Kjøring
        dato: 2025-12-15
        ---
        ## Risikoer
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "risk-assessment",
      document[RiskAssessment.status]?.value != .closed
    else { return [] }
    let remedy = says(
      "gå gjennom den på nytt, og skriv ny dato", "go through it again, and write a new date")
    if let review = document[RiskAssessment.reviewDate] {
      guard review.value < today else { return [] }
      return [
        finding(
          in: document, at: review.range,
          nb: "vurderingen skulle vært gjort på nytt \(review.value.written(.nb))",
          en: "the assessment was due for review on \(review.value.written(.en))", remedy: remedy)
      ]
    }
    guard let date = document[RiskAssessment.date], date.value.adding(months: 12) < today else {
      return []
    }
    return [
      finding(
        in: document, at: date.range,
        nb: "vurderingen er mer enn et år gammel", en: "the assessment is more than a year old",
        remedy: remedy)
    ]
  }
}
