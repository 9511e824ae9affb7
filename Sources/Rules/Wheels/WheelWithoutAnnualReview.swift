package import Model
package import Source
internal import Syntax

/// **What it finds.** A year wheel without the annual review.
/// **Why it matters.** A leader must go through the whole system at least once a year; without a
/// date it is not done.
/// **How to put it right.** Put in the activity with “annual review” in the column “Duty”.
package struct WheelWithoutAnnualReview: DocumentRule {
  package static let info = RuleInfo(
    id: "wheel-without-annual-review", severity: .error,
    summary: says(
      "Et årshjul uten den årlige gjennomgangen", "A year wheel without the annual review"),
    why: says(
      "Den som leder, skal gå gjennom styringen minst én gang i året; uten en dato blir det ikke gjort.",
      "A leader must go through the whole system at least once a year; without a date it is not done."
    ),
    remedy: says(
      "Legg inn aktiviteten med «årlig gjennomgang» i kolonnen «Plikt».",
      "Put in the activity with “annual review” in the column “Duty”."),
    methods: ["M08"],
    examples: [
      RuleExample(
        """
        ---
        ⟦type: årshjul⟧
        tittel: Årshjul
        år: 2026
        ---
        ## Aktiviteter

        | Aktivitet | Når | Plikt |
        | --- | --- | --- |
        | Vernerunde | 20. oktober | vernerunde |
        """),
      RuleExample(
        """
        ---
        type: årshjul
        tittel: Årshjul
        år: 2026
        ---
        ## Aktiviteter

        | Aktivitet | Når | Plikt |
        | --- | --- | --- |
        | Gjennomgang av enheten | uke 48 | årlig gjennomgang |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "year-wheel" else { return [] }
    let rows = document.rows(YearWheel.activities)
    // An empty wheel is a wheel being made.
    if rows.isEmpty { return [] }
    let names = [
      "systematisk gjennomgang", "årlig gjennomgang", "årleg gjennomgang", "ledelsens gjennomgang",
      "annual review", "management review",
    ]
    if rows.contains(where: { $0[YearWheel.duty]?.value == .annualReview }) { return [] }
    let hasReview = rows.contains { row in
      let title = folded(key: row[YearWheel.activity]?.value ?? "")
      return names.contains { title.contains($0) }
    }
    if hasReview { return [] }
    return [
      finding(
        in: document, at: document.headPlace,
        nb: "den årlige gjennomgangen mangler", en: "the annual review is missing",
        remedy: says(
          "legg den inn med «årlig gjennomgang» i kolonnen «Plikt»",
          "put it in with “annual review” in the column “Duty”"))
    ]
  }
}
