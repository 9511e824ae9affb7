package import Model
package import Source
internal import Syntax

/// **What it finds.** An adjustment that disagrees with the goal as it stands.
/// **Why it matters.** Then nobody knows which deadline or number holds.
/// **How to put it right.** Correct the field on top or the row, so that they say the same.
package struct AdjustmentDisagrees: DocumentRule {
  package static let info = RuleInfo(
    id: "adjustment-disagrees", severity: .warning,
    summary: says(
      "En justering som ikke stemmer med målet slik det står",
      nn: "Ei justering som ikkje stemmer med målet slik det står",
      "An adjustment that disagrees with the goal as it stands"),
    why: says(
      "Da vet ingen hvilken frist eller hvilket tall som gjelder.",
      nn: "Då veit ingen kva frist eller kva tal som gjeld.",
      "Then nobody knows which deadline or number holds."),
    remedy: says(
      "Rett feltet øverst eller raden i tabellen, så de sier det samme.",
      nn: "Rett feltet øvst eller rada i tabellen, så dei seier det same.",
      "Correct the field on top or the row, so that they say the same."),
    methods: ["M62"],
    examples: [
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: mål
          tittel: Færre fall
          frist: 2026-12-31
          målverdi: 4
          ---
          ## Justeringer

          | Dato | Hva | Fra | Til | Begrunnelse |
          | --- | --- | --- | --- | --- |
          | 2026-10-01 | frist | 2026-12-31 | ⟦2027-03-01⟧ | Alarmene kom sent |
          | 2026-10-01 | målverdi | 4 | ⟦3⟧ | Gikk bedre |
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: mål
          tittel: Færre fall
          frist: 2027-03-01
          målverdi: 3
          ---
          ## Justeringer

          | Dato | Hva | Fra | Til | Begrunnelse |
          | --- | --- | --- | --- | --- |
          | 2026-08-01 | frist | 2026-12-31 | 2027-02-01 | Alarmene kom sent |
          | 2026-10-01 | frist | 2027-02-01 | 1. mars 2027 | Sykdom |
          | 2026-10-01 | målverdi | 4 | 3 | Gikk bedre |
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard let goal = document.ownGoal else { return [] }
    let rows = document.rows(Adjustment.section)
    var result: [Finding] = []
    if let last = rows.last(where: { $0[Adjustment.what]?.value == .deadline }),
      let to = last[Adjustment.to], let due = goal[Goal.due],
      let day = CalendarDate(iso: to.value), day != due.value
    {
      result.append(
        told(
          to, due.range, "fristen er \(due.value.iso)", "the deadline is \(due.value.iso)", document
        ))
    }
    if let last = rows.last(where: { $0[Adjustment.what]?.value == .target }),
      let to = last[Adjustment.to], let target = goal[Goal.target],
      let number = Quantity.reading(to.value), number.value != target.value.value
    {
      let nb = target.value.written(.nb)
      let en = target.value.written(.en)
      result.append(told(to, target.range, "målverdien er \(nb)", "the target is \(en)", document))
    }
    return result
  }
  private func told(
    _ to: Located<String>, _ other: SourceRange, _ nb: String, _ en: String, _ document: Document
  ) -> Finding {
    finding(
      in: document, at: to.range, nb: "justert til \(to.value), men \(nb)",
      en: "adjusted to \(to.value), but \(en)",
      remedy: says("rett den av dem som er feil", "correct the one that is wrong"),
      notes: [
        Finding.Note(
          file: document.path, range: other, message: says("slik målet står", "as the goal stands"))
      ])
  }
}
