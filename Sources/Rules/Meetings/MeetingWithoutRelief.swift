package import Model
package import Source
internal import Syntax

/// **What it finds.** A long meeting in a unit that serves others, with nobody to cover the tasks meanwhile.
/// **Why it matters.** Without relief those on duty stay away, or the work suffers.
/// **How to put it right.** Write in “relief” who covers what, or “not needed” and why.
package struct MeetingWithoutRelief: WorkspaceRule {
  package static let info = RuleInfo(
    id: "meeting-without-relief", severity: .hint,
    summary: says(
      "Et langt møte i en enhet i drift, uten at noen dekker oppgavene imens",
      "A long meeting in a unit in operation, with nobody to cover the tasks meanwhile"),
    why: says(
      "Uten avlastning blir de på vakt borte fra møtet, eller arbeidet lider.",
      "Without relief those on duty stay away, or the work suffers."),
    remedy: says(
      "Skriv i «avlastning» hvem som dekker hva, eller at det ikke trengs og hvorfor.",
      "Write in “relief” who covers what, or that none is needed and why."),
    methods: ["M67"],
    examples: [
      RuleExample(files: [
        (
          "nord/enhet.md",
          """
          ---
          type: enhet
          tittel: Nord
          nivå: enhet
          ---
          """
        ),
        (
          "nord/møte.md",
          """
          ---
          type: møte
          tittel: Tavlemøte
          dato: 2026-12-01
          varighet: ⟦60⟧
          deltakere: [Verneombud, Tillitsvalgt]
          ---
          """
        ),
      ]),
      RuleExample(files: [
        (
          "nord/enhet.md",
          """
          ---
          type: enhet
          tittel: Nord
          nivå: enhet
          ---
          """
        ),
        (
          "nord/møte.md",
          """
          ---
          type: møte
          tittel: Tavlemøte
          dato: 2026-12-01
          varighet: 60
          deltakere: [Verneombud, Tillitsvalgt]
          avlastning: Dagkontakt tar telefonen.
          ---
          """
        ),
      ]),
      RuleExample(files: [
        (
          "nord/enhet.md",
          """
          ---
          type: enhet
          tittel: Nord
          nivå: avdeling
          ---
          """
        ),
        (
          "nord/møte.md",
          """
          ---
          type: møte
          tittel: Tavlemøte
          dato: 2026-12-01
          varighet: 60
          deltakere: [Verneombud, Tillitsvalgt]
          ---
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    workspace.documents(ofType: "meeting").compactMap { document in
      guard document.isComingMeeting, document[Meeting.status]?.value != .held,
        let date = document[Meeting.date], date.value >= today,
        let duration = document[Meeting.duration],
        duration.value >= MeetingWithoutRelief.longMinutes,
        (document[Meeting.required]?.value.count ?? 0) > 1,
        document.entry(Meeting.relief)?.value.isEmpty ?? true,
        workspace.unit(of: document)?.document[Unit.level]?.value == .unit
      else { return nil }
      return finding(
        in: document, at: duration.range,
        nb: "ingen er satt til å dekke oppgavene mens møtet varer",
        en: "nobody is set to cover the tasks while the meeting lasts",
        remedy: says(
          "skriv «avlastning:» og hvem som dekker hva", "write “relief:” and who covers what"))
    }
  }

  /// Shorter meetings are taken standing, between tasks.
  private static let longMinutes = 45
}
