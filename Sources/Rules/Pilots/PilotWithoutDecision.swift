package import Model
package import Source
internal import Syntax

/// **What it finds.** A pilot that is over without a decision.
/// **Why it matters.** Those who tested do not know whether to go on, and what they learnt is
/// forgotten.
/// **How to put it right.** Write “decision:” with adopt, adapt or abandon.
package struct PilotWithoutDecision: DocumentRule {
  package static let info = RuleInfo(
    id: "pilot-without-decision", severity: .warning,
    summary: says(
      "En pilot som er over, uten at noe er bestemt",
      nn: "Ein pilot som er over, utan at noko er bestemt",
      "A pilot that is over without a decision"),
    why: says(
      "De som prøvde, vet ikke om de skal fortsette, og det de lærte, blir glemt.",
      nn: "Dei som prøvde, veit ikkje om dei skal halde fram, og det dei lærte, blir gløymt.",
      "Those who tested do not know whether to go on, and what they learnt is forgotten."),
    remedy: says(
      "Skriv «beslutning:» med innføre, tilpasse eller forkaste.",
      nn: "Skriv «avgjerd:» med innføre, tilpasse eller forkaste.",
      "Write “decision:” with adopt, adapt or abandon."),
    methods: ["M49"],
    examples: [
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: pilot
          tittel: Fast tilsyn
          start: 2026-09-01
          slutt: ⟦2026-10-01⟧
          ---
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: pilot
          tittel: Fast tilsyn
          start: 2026-09-01
          slutt: 2026-11-15
          ---
          """
        )
      ]),
      RuleExample(
        files: [
          (
            "enheter/p.md",
            """
            ---
            type: pilot
            tittel: Fast tilsyn
            start: 2026-09-01
            slutt: ⟦2026-11-15⟧
            ---
            """
          )
        ],
        settings: """
          language: nb
          limits:
            pilot-decision-days: 3
          """),
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: pilot
          tittel: Fast tilsyn
          start: 2026-09-01
          slutt: 2026-10-01
          beslutning: innføre
          ---
          """
        )
      ]),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard let pilot = PilotReading(document), !pilot.isDecided,
      document.entry(Pilot.decision).map({ $0.value.isEmpty }) ?? true,
      let ends = document[Pilot.ends], let days = pilot.daysOver(on: today),
      days > settings.limits.pilotDecisionDays
    else { return [] }
    let limit = settings.limits.pilotDecisionDays
    return [
      finding(
        in: document, at: ends.range,
        nb: "piloten sluttet for \(days) dager siden uten beslutning; grensen er \(limit) dager",
        en: "the pilot ended \(days) days ago without a decision; the limit is \(limit) days",
        remedy: says(
          "skriv «beslutning: innføre», «tilpasse» eller «forkaste»",
          "write “decision: adopt”, “adapt” or “abandon”"))
    ]
  }

}
