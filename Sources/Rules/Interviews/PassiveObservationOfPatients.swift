package import Model
package import Source
internal import Syntax

/// **What it finds.** Recording of patients, residents, pupils or children.
/// **Why it matters.** Recordings of those we serve are health or personal data, and have no place
/// in improvement work.
/// **How to put it right.** Observe directly or count, and watch the work instead of the people.
package struct PassiveObservationOfPatients: DocumentRule {
  package static let info = RuleInfo(
    id: "passive-observation-of-patients", severity: .error,
    summary: says(
      "Opptak av pasienter, beboere, elever eller barn",
      "Recording of patients, residents, pupils or children"),
    why: says(
      "Opptak av dem vi er til for, er helse- eller personopplysninger og hører ikke hjemme i forbedringsarbeid.",
      "Recordings of those we serve are health or personal data, and have no place in improvement work."
    ),
    remedy: says(
      "Observer direkte eller tell, og observer arbeidet i stedet for menneskene.",
      "Observe directly or count, and watch the work instead of the people."),
    methods: ["M24"],
    examples: [
      RuleExample(
        """
        ---
        type: observasjon
        tittel: Ventetid ved rapport
        måte: passivt
        hvem: [Sykepleiere, ⟦Pasienter på stua⟧]
        samtykke: Referatet 4. november
        ---
        """),
      RuleExample(
        """
        ---
        type: observasjon
        tittel: Ventetid ved rapport
        måte: telling
        hvem: [Pasienter på stua]
        samtykke: Referatet 4. november
        ---
        """),
      RuleExample(
        """
        ---
        type: observasjon
        tittel: Ventetid ved rapport
        måte: passivt
        hvem: [Kjøkkenpersonalet]
        samtykke: Referatet 4. november
        ---
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === Observation.type, document[Observation.mode]?.value == .passive else {
      return []
    }
    return (document[Observation.observed]?.value ?? []).compactMap { who in
      guard namesThoseServed(who.value) else { return nil }
      return finding(
        in: document, at: who.range,
        nb: "dem vi er til for, kan ikke observeres med bilde, film eller lyd",
        en: "those we serve cannot be observed by photo, film or sound",
        remedy: says(
          "sett «måte: direkte» eller «måte: telling»", "set “mode: direct” or “mode: counting”"))
    }
  }

  private func namesThoseServed(_ text: String) -> Bool {
    folded(key: text).split(separator: " ").contains { word in
      stems.contains { word.hasPrefix($0) } || words.contains(String(word))
    }
  }

  /// Beginnings of words for those the services are for, in bokmål, nynorsk and English.
  private let stems = [
    "pasient", "beboer", "bebuar", "brukere", "brukarar", "bruker", "brukar", "elev",
    "barnehagebarn",
    "patient", "resident", "pupil", "tjenestemottak", "tenestemottak", "pårørende", "pårørande",
  ]
  private let words: Set<String> = ["barn", "barna", "children", "child", "users", "user"]
}
