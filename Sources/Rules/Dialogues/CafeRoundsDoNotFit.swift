package import Model
package import Source
internal import Syntax

/// **What it finds.** Rounds that take longer than the café.
/// **Why it matters.** Then there is neither a summary nor time for the form, and people ask for more talking time.
/// **How to put it right.** Take fewer rounds rather than shorter ones, or lengthen the café.
package struct CafeRoundsDoNotFit: DocumentRule {
  package static let info = RuleInfo(
    id: "cafe-rounds-do-not-fit", severity: .warning,
    summary: says("Runder som tar lengre tid enn kafeen", "Rounds that take longer than the café"),
    why: says(
      "Da blir det verken oppsummering eller tid til skjemaet, og folk ber om mer taletid.",
      "Then there is neither a summary nor time for the form, and people ask for more talking time."
    ),
    remedy: says(
      "Ta færre runder framfor kortere, eller forleng kafeen.",
      "Take fewer rounds rather than shorter ones, or lengthen the café."),
    methods: ["M32"],
    examples: [
      RuleExample(
        """
        ---
        type: dialogkafé
        tittel: Kafé
        tema: Overganger
        varighet: ⟦60⟧
        runder: 4
        minutter_per_runde: 20
        ---
        """),
      RuleExample(
        """
        ---
        type: dialogkafé
        tittel: Kafé
        tema: Overganger
        varighet: 90
        runder: 3
        minutter_per_runde: 20
        ---
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.isRunningCafe, let duration = document[DialogueCafe.duration],
      let rounds = document[DialogueCafe.rounds]?.value,
      let each = document[DialogueCafe.roundMinutes]?.value
    else { return [] }
    let needed = CafePlan.minutes(rounds: rounds, of: each)
    guard needed > duration.value else { return [] }
    return [
      finding(
        in: document, at: duration.range,
        nb: "rundene tar \(needed) minutter med bytte av bord, kafeen varer \(duration.value)",
        en:
          "the rounds take \(needed) minutes with changes of table, the café lasts \(duration.value)",
        remedy: says(
          "ta færre runder, eller forleng kafeen", "take fewer rounds, or lengthen the café"))
    ]
  }
}
