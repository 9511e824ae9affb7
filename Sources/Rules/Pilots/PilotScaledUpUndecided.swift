package import Model
package import Source
internal import Syntax

/// **What it finds.** An action made practice while its pilot is undecided or abandoned.
/// **Why it matters.** Then it was adopted without anybody looking whether it works.
/// **How to put it right.** Decide on the pilot, or set the action back to in test.
package struct PilotScaledUpUndecided: WorkspaceRule {
  package static let info = RuleInfo(
    id: "pilot-scaled-up-undecided", severity: .warning,
    summary: says(
      "Et tiltak som er blitt praksis mens piloten er uavgjort eller forkastet",
      nn: "Eit tiltak som er vorte praksis medan piloten er uavgjord eller forkasta",
      "An action made practice while its pilot is undecided or abandoned"),
    why: says(
      "Da er det innført uten at noen har sett etter om det virker.",
      nn: "Då er det innført utan at nokon har sett etter om det verkar.",
      "Then it was adopted without anybody looking whether it works."),
    remedy: says(
      "Ta beslutningen i piloten, eller sett tiltaket tilbake til under utprøving.",
      nn: "Ta avgjerda i piloten, eller set tiltaket tilbake til under utprøving.",
      "Decide on the pilot, or set the action back to in test."),
    methods: ["M49"],
    examples: [
      RuleExample(files: [
        (
          "enheter/fall.md",
          """
          ---
          type: forbedring
          tittel: Færre fall
          eier: Enhetsleder
          fase: korrigere
          status: ny praksis
          ---
          """
        ),
        (
          "enheter/p.md",
          """
          ---
          type: pilot
          tittel: Fast tilsyn
          prøver: ⟦fall⟧
          start: 2026-11-01
          slutt: 2026-12-01
          ---
          """
        ),
      ]),
      RuleExample(files: [
        (
          "enheter/fall.md",
          """
          ---
          type: forbedring
          tittel: Færre fall
          eier: Enhetsleder
          fase: korrigere
          status: pågår
          ---
          ## Handlingsplan

          | Tiltak | Hva | Ansvarlig | Frist | Status |
          | --- | --- | --- | --- | --- |
          | 1 | Faste tilsyn | Enhetsleder | 2026-12-01 | ny praksis |
          | 2 | Nattlys | Enhetsleder | 2026-12-01 | pågår |
          """
        ),
        (
          "enheter/p.md",
          """
          ---
          type: pilot
          tittel: Fast tilsyn
          prøver: ⟦fall⟧
          tiltak: 1
          beslutning: forkaste
          ---
          """
        ),
        (
          "enheter/q.md",
          """
          ---
          type: pilot
          tittel: Fast tilsyn
          prøver: fall
          tiltak: 2
          ---
          """
        ),
      ]),
      RuleExample(files: [
        (
          "enheter/fall.md",
          """
          ---
          type: forbedring
          tittel: Færre fall
          eier: Enhetsleder
          fase: korrigere
          status: ny praksis
          ---
          """
        ),
        (
          "enheter/p.md",
          """
          ---
          type: pilot
          tittel: Fast tilsyn
          prøver: fall
          beslutning: innføre
          ---
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    workspace.documents(ofType: "pilot").compactMap { pilot in
      let decision = pilot[Pilot.decision]?.value
      guard decision == nil || decision == .abandon, let tests = pilot[Pilot.tests],
        let tested = workspace.document(tests, from: pilot), isPractice(tested, of: pilot)
      else { return nil }
      return finding(
        in: pilot, at: tests.range,
        nb: decision == nil
          ? "tiltaket er ny praksis, men piloten er ikke avgjort"
          : "tiltaket er ny praksis, men piloten ble forkastet",
        en: decision == nil
          ? "the action is standardised, but the pilot is not decided"
          : "the action is standardised, but the pilot was abandoned",
        remedy: says(
          "skriv beslutningen i piloten, eller rett statusen på tiltaket",
          "write the decision in the pilot, or correct the status of the action"),
        notes: [
          Finding.Note(
            file: tested.path, range: tested.headPlace,
            message: says("det som prøves", "what is tested"))
        ])
    }
  }
  /// Whether what a pilot tests has become practice: the action it names, else the whole case.
  private func isPractice(_ tested: Document, of pilot: Document) -> Bool {
    if let number = pilot[Pilot.action].map({ folded(key: $0.value) }) {
      return tested.planSteps.contains { row in
        row.measureNumbers.contains(number) && row[Step.status]?.value == .standardised
      }
    }
    switch tested.type?.name {
    case "improvement": return tested[Improvement.status]?.value == .standardised
    case "idea": return tested[Idea.status]?.value == .standardised
    default: return false
    }
  }
}
