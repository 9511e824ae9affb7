package import Model
package import Source
internal import Syntax

/// **What it finds.** An improvement past planning without the representatives of the employees
/// having taken part.
/// **Why it matters.** The right to take part is before the decision, and actions work better when
/// they are shared.
/// **How to put it right.** Consult the representatives, and write it under “involved” or in the
/// party cooperation.
package struct ImprovementWithoutInvolvement: WorkspaceRule {
  package static let info = RuleInfo(
    id: "improvement-without-involvement", severity: .warning,
    summary: says(
      "En forbedring som er forbi planleggingen uten at de ansattes representanter har vært med",
      "An improvement past planning without the representatives of the employees having taken part"),
    why: says(
      "Retten til å være med gjelder før det er bestemt, og tiltak virker bedre når de er felles.",
      "The right to take part is before the decision, and actions work better when they are shared."
    ),
    remedy: says(
      "Ta verneombud og tillitsvalgt med på råd, og skriv det i «medvirkning» eller i partssamarbeidet.",
      "Consult the representatives, and write it under “involved” or in the party cooperation."),
    methods: ["M81"],
    examples: [
      RuleExample(
        """
        ---
        type: forbedring
        tittel: Færre fall
        fase: ⟦gjennomføre⟧
        ---
        """),
      RuleExample(files: [
        (
          "nord/fall.md",
          """
          ---
          type: forbedring
          tittel: Færre fall
          fase: gjennomføre
          ---
          """
        ),
        (
          "nord/samarbeid.md",
          """
          ---
          type: partssamarbeid
          tittel: Samarbeid
          dato: 2026-11-10
          ---
          ## Partene

          | Part | Rolle | Til stede | Nivået over |
          | --- | --- | --- | --- |
          | leder | Enhetsleder | ja | |
          | tillitsvalgt | Tillitsvalgt | ja | |
          | verneombud | Verneombud | ja | |
          | HR | HR-rådgiver | ja | |

          ## Medvirkning

          | Sak | Rolle | Hvordan | Dato |
          | --- | --- | --- | --- |
          | fall | Verneombud | tatt med på råd | 2026-10-15 |
          """
        ),
      ]),
      RuleExample(
        """
        ---
        type: forbedring
        tittel: Færre fall
        fase: gjennomføre
        medvirkning: [Verneombud, Tillitsvalgt]
        ---
        """),
      RuleExample(
        """
        ---
        type: forbedring
        tittel: Færre fall
        fase: planlegge
        ---
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    let book = InvolvementBook(workspace)
    return workspace.documents(ofType: "improvement").compactMap { document in
      guard let phase = document[Improvement.phase], phase.value != .plan,
        document[Improvement.status]?.value != .rejected,
        (document[Improvement.involved]?.value ?? []).isEmpty,
        !book.isConsulted(about: document)
      else { return nil }
      return finding(
        in: document, at: phase.range,
        nb:
          "fasen er «\(phase.value.label.nb)», men det står ikke at noen fra de ansattes side er tatt med på råd",
        en:
          "the phase is “\(phase.value.label.en)”, but nobody from the staff side is recorded as consulted",
        remedy: says(
          "skriv rollene i «medvirkning»", "write the roles under “involved”"))
    }
  }
}
