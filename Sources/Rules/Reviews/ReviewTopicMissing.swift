package import Model
package import Source
internal import Syntax

/// **What it finds.** A review that skips something it must go through.
/// **Why it matters.** What is never taken up is often what fails: whistleblowing and training are
/// forgotten most.
/// **How to put it right.** Add a row for each missing topic, also when all is well.
package struct ReviewTopicMissing: DocumentRule {
  package static let info = RuleInfo(
    id: "review-topic-missing", severity: .warning,
    summary: says(
      "En gjennomgang som hopper over noe den skal innom",
      nn: "Ein gjennomgang som hoppar over noko han skal innom",
      "A review that skips something it must go through"),
    why: says(
      "Det som aldri blir tatt opp, er ofte det som svikter: varsling og opplæring blir oftest glemt.",
      nn:
        "Det som aldri blir teke opp, er ofte det som sviktar: varsling og opplæring blir oftast gløymt.",
      "What is never taken up is often what fails: whistleblowing and training are forgotten most."),
    remedy: says(
      "Legg til en rad for hvert tema som mangler, også når alt er i orden.",
      nn: "Legg til ei rad for kvart tema som manglar, òg når alt er i orden.",
      "Add a row for each missing topic, also when all is well."),
    methods: ["M59"],
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

          ## ⟦Gjennomgått⟧

          | Tema | Det vi så | Funn | Vedtak | Ansvarlig | Frist |
          | --- | --- | --- | --- | --- | --- |
          | varsling | Ingen | | | | |
          | avvik | 12 | | | | |
          | prosedyrer | 3 endret | | | | |
          | risiko | Ny | | | | |
          | handlingsplaner | 4 åpne | | | | |
          | årshjul | I rute | | | | |
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

          ## Gjennomgått

          | Tema | Det vi så | Funn | Vedtak | Ansvarlig | Frist |
          | --- | --- | --- | --- | --- | --- |
          | varsling | Ingen | | | | |
          | avvik | 12 | | | | |
          | prosedyrer | 3 endret | | | | |
          | risiko | Ny | | | | |
          | handlingsplaner | 4 åpne | | | | |
          | årshjul | I rute | | | | |
          | opplæring | Alle har kurs | | | | |
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "review", let body = document.body(Review.items) else { return [] }
    let seen = Set(document.rows(Review.items).compactMap { $0[Review.topic]?.value })
    let missing = ReviewTopic.needed.filter { !seen.contains($0) }
    guard !missing.isEmpty else { return [] }
    let needed = ReviewTopic.needed.count
    return [
      finding(
        in: document, at: body.headingRange,
        nb:
          "\(missing.count) av \(needed) faste tema mangler: \(missing.map(\.label.nb).joined(separator: ", "))",
        en:
          "\(missing.count) of \(needed) regular topics are missing: \(missing.map(\.label.en).joined(separator: ", "))",
        remedy: says("legg til en rad for hvert", "add a row for each"))
    ]
  }

}
