package import Model
package import Source
internal import Syntax

/// **What it finds.** An idea that is being tried, with nobody who answers for the trial.
/// **Why it matters.** What everybody tries, nobody judges, and the card hangs there.
/// **How to put it right.** Name one role, and the day the trial is judged.
package struct IdeaTriedByNobody: DocumentRule {
  package static let info = RuleInfo(
    id: "idea-tried-by-nobody", severity: .warning,
    summary: says(
      "En idé som prøves uten at noen svarer for den", "An idea under test that nobody answers for"),
    why: says(
      "Det alle prøver, er det ingen som vurderer.", "What everybody tries, nobody judges."),
    remedy: says(
      "Skriv én rolle i «ansvarlig», og dagen utprøvingen vurderes, i «frist».",
      "Write one role in “owner”, and the day the trial is judged in “due”."),
    methods: ["M53"],
    examples: [
      RuleExample(
        """
        ---
        type: idé
        tittel: Felles nøkkelskap
        status: ⟦under utprøving⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: idé
        tittel: Felles nøkkelskap
        status: under utprøving
        ansvarlig: Fagkoordinator
        ---
        """),
      RuleExample(
        """
        ---
        type: idé
        tittel: Felles nøkkelskap
        status: planlagt
        ---
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "idea", let status = document[Idea.status],
      status.value == .inTest || status.value == .inProgress, document[Idea.owner] == nil
    else { return [] }
    return [
      finding(
        in: document, at: status.range,
        nb: "idéen prøves ut, men ingen svarer for den",
        en: "the idea is being tried, but nobody answers for it",
        remedy: says(
          "skriv «ansvarlig: » og rollen som prøver den ut",
          "write “owner: ” and the role that tries it out"))
    ]
  }
}
