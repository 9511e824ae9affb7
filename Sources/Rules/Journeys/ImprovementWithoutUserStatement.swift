package import Model
package import Source
internal import Syntax

/// **What it finds.** An improvement in health and care where no user was asked.
/// **Why it matters.** What matters to the user is often not what we see. The question takes five
/// minutes.
/// **How to put it right.** Ask what matters, and write the answer in a service journey that
/// explains the improvement, or name users or next of kin in “source” or “involved”.
package struct ImprovementWithoutUserStatement: WorkspaceRule {
  package static let info = RuleInfo(
    id: "improvement-without-user-statement", severity: .hint,
    summary: says(
      "En forbedring i helse og omsorg der ingen bruker er spurt",
      "An improvement in health and care where no user was asked"),
    why: says(
      "Det som er viktig for brukeren, er ofte noe annet enn det vi ser. Spørsmålet tar fem minutter.",
      "What matters to the user is often not what we see. The question takes five minutes."),
    remedy: says(
      "Spør hva som er viktig, og skriv svaret i en tjenestereise som gjelder forbedringen, eller nevn bruker eller pårørende i «kilde» eller «medvirkning».",
      "Ask what matters, and write the answer in a service journey that explains the improvement, or name users or next of kin in “source” or “involved”."
    ),
    methods: ["M16"],
    examples: [
      RuleExample(
        files: [
          (
            "enheter/enhet.md",
            """
            ---
            type: enhet
            tittel: Nord
            leder: Enhetsleder
            lovprofiler: [helse]
            ---
            """
          ),
          (
            "enheter/utskriving.md",
            """
            ---
            ⟦type: forbedring⟧
            tittel: Tryggere utskriving
            eier: Enhetsleder
            fase: planlegge
            kilde: [Avviksrapporten]
            ---
            """
          ),
        ]),
      RuleExample(
        files: [
          (
            "enheter/enhet.md",
            """
            ---
            type: enhet
            tittel: Nord
            leder: Enhetsleder
            lovprofiler: [helse]
            ---
            """
          ),
          (
            "enheter/utskriving.md",
            """
            ---
            type: forbedring
            tittel: Tryggere utskriving
            eier: Enhetsleder
            fase: planlegge
            kilde: [Pårørendemøtet i mars]
            ---
            """
          ),
        ]),
      RuleExample(
        files: [
          (
            "enheter/enhet.md",
            """
            ---
            type: enhet
            tittel: Nord
            leder: Enhetsleder
            ---
            """
          ),
          (
            "enheter/utskriving.md",
            """
            ---
            type: forbedring
            tittel: Tryggere utskriving
            eier: Enhetsleder
            fase: planlegge
            kilde: [Avviksrapporten]
            ---
            """
          ),
        ]),
      RuleExample(
        files: [
          (
            "enheter/enhet.md",
            """
            ---
            type: enhet
            tittel: Nord
            leder: Enhetsleder
            lovprofiler: [helse]
            ---
            """
          ),
          (
            "enheter/utskriving.md",
            """
            ---
            type: forbedring
            tittel: Tryggere utskriving
            eier: Enhetsleder
            fase: planlegge
            ---
            """
          ),
          (
            "enheter/reise.md",
            """
            ---
            type: tjenestereise
            tittel: Fra sykehus til eget hjem
            bruker: Eldre som skrives ut
            deltakere: [Fagkoordinator]
            forklarer: [utskriving]
            ---
            ## Reisen

            | Fase | Steg | Brukeren gjør | Kontaktpunkt | Hvem |
            | --- | --- | --- | --- | --- |
            | Før | Beskjed | Får vite dagen | Telefon | Dagkontakt |

            ## Hva er viktig for deg

            | Utsagn | Fra |
            | --- | --- |
            | At noen kommer samme kveld | Pasient |
            """
          ),
        ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    let improvements = workspace.documents(ofType: "improvement").filter { improvement in
      !(improvement[Improvement.status]?.value.isClosed ?? false)
        && workspace.profiles(of: workspace.unit(of: improvement)).contains(.health)
    }
    guard !improvements.isEmpty else { return [] }
    // Improvements that a journey with statements explains or led to.
    var heard: Set<ObjectIdentifier> = []
    for journey in workspace.documents(ofType: "service-journey")
    where !journey.rows(ServiceJourney.statements).isEmpty {
      let named =
        (journey[ServiceJourney.explains]?.value ?? []) + (journey[TraceFields.ledTo]?.value ?? [])
      for reference in named {
        if let found = workspace.document(reference, from: journey) { heard.insert(found.identity) }
      }
    }
    return improvements.compactMap { improvement in
      guard !heard.contains(improvement.identity), !isFromUsers(improvement, workspace) else {
        return nil
      }
      return finding(
        in: improvement, at: improvement.headPlace,
        nb: "ingen bruker er spurt hva som er viktig", en: "no user was asked what matters",
        remedy: says(
          "spør, og skriv svaret i en tjenestereise som forklarer forbedringen",
          "ask, and write the answer in a service journey that explains the improvement"))
    }
  }
  /// Whether source or involvement names users, or a conversation with them.
  private func isFromUsers(_ improvement: Document, _ workspace: Workspace) -> Bool {
    let sources = improvement[Improvement.source]?.value ?? []
    let involved = improvement[Improvement.involved]?.value ?? []
    if sources.contains(where: { isServiceUser($0.value.text) }) { return true }
    if involved.contains(where: { isServiceUser($0.value) }) { return true }
    return sources.contains { reference in
      switch workspace.document(reference, from: improvement)?.type?.name {
      case "service-journey", "interview": true
      default: false
      }
    }
  }
}
