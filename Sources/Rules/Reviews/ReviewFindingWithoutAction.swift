package import Model
package import Source
internal import Syntax

/// **What it finds.** A finding of the review without a decision.
/// **Why it matters.** Then the fault is known, but nobody corrects it.
/// **How to put it right.** Write in “Decision” what you do, who does it and by when.
package struct ReviewFindingWithoutAction: DocumentRule {
  package static let info = RuleInfo(
    id: "review-finding-without-action", severity: .warning,
    summary: says(
      "Et funn i gjennomgangen uten vedtak", nn: "Eit funn i gjennomgangen utan vedtak",
      "A finding of the review without a decision"),
    why: says(
      "Da er feilen kjent, men ingen retter den.", nn: "Då er feilen kjend, men ingen rettar han.",
      "Then the fault is known, but nobody corrects it."),
    remedy: says(
      "Skriv i «Vedtak» hva dere gjør, og hvem som gjør det innen når.",
      nn: "Skriv i «Vedtak» kva de gjer, og kven som gjer det innan når.",
      "Write in “Decision” what you do, who does it and by when."),
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
          rutine: Håndboka
          ---

          ## Gjennomgått

          | Tema | Det vi så | Funn | Vedtak | Ansvarlig | Frist |
          | --- | --- | --- | --- | --- | --- |
          | avvik | 12 i år | ⟦Tre er ikke lukket⟧ | | | |
          | risiko | Alle er nye | | | | |
          | årshjul | 8 av 9 gjort | ⟦Brannøvelsen ble glemt⟧ | Øvelse i desember | | |
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
          rutine: Håndboka
          ---

          ## Gjennomgått

          | Tema | Det vi så | Funn | Vedtak | Ansvarlig | Frist |
          | --- | --- | --- | --- | --- | --- |
          | avvik | 12 i år | Tre er ikke lukket | Lukkes i møtet 1. desember | Enhetsleder | 2026-12-01 |
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "review" else { return [] }
    return document.rows(Review.items).compactMap { row in
      guard let found = row[Review.finding] else { return nil }
      var nb: [String] = []
      var en: [String] = []
      if row[Review.decision] == nil {
        nb.append("vedtak")
        en.append("a decision")
      }
      if row[Review.rowResponsible] == nil {
        nb.append("ansvarlig")
        en.append("somebody responsible")
      }
      if row.cell(Review.due.declaration)?.text.isEmpty ?? true {
        nb.append("frist")
        en.append("a deadline")
      }
      guard !nb.isEmpty else { return nil }
      return finding(
        in: document, at: found.range,
        nb: "funnet mangler \(nb.joined(separator: ", "))",
        en: "the finding lacks \(en.joined(separator: ", "))",
        remedy: says(
          "skriv hva dere gjør, hvem som gjør det, og innen når",
          "write what you do, who does it, and by when"))
    }
  }

}
