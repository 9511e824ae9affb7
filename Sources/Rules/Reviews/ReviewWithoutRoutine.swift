package import Model
package import Source
internal import Syntax

/// **What it finds.** A review without a written routine.
/// **Why it matters.** Every workplace must have it in writing how the review is done, so that it
/// does not hang on one person.
/// **How to put it right.** Write in “routine:” where it stands.
package struct ReviewWithoutRoutine: DocumentRule {
  package static let info = RuleInfo(
    id: "review-without-routine", severity: .hint,
    summary: says(
      "En gjennomgang uten skriftlig rutine", nn: "Ein gjennomgang utan skriftleg rutine",
      "A review without a written routine"),
    why: says(
      "Hvert arbeidssted skal ha det skriftlig hvordan gjennomgangen gjøres, så den ikke henger på én person.",
      nn:
        "Kvar arbeidsplass skal ha det skriftleg korleis gjennomgangen blir gjord, så han ikkje heng på éin person.",
      "Every workplace must have it in writing how the review is done, so that it does not hang on one person."
    ),
    remedy: says(
      "Skriv i «rutine:» hvor den står.", nn: "Skriv i «rutine:» kvar ho står.",
      "Write in “routine:” where it stands."),
    methods: ["M59"],
    examples: [
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          ⟦type: gjennomgang⟧
          tittel: Gjennomgang
          dato: 2026-11-01

          ---
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
          rutine: Kvalitetshåndboka, kapittel 5
          ---
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "review", document[Review.routine] == nil,
      document.entry(Review.routine).map({ $0.value.isEmpty }) ?? true
    else { return [] }
    return [
      finding(
        in: document, at: document.headPlace,
        nb: "gjennomgangen viser ikke til noen skriftlig rutine",
        en: "the review refers to no written routine",
        remedy: says("skriv «rutine:» med hvor den står", "write “routine:” with where it stands"))
    ]
  }

}
