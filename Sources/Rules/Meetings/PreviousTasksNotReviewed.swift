package import Model
package import Source
internal import Syntax

/// **What it finds.** A meeting of an arena whose last minutes have open tasks, and that neither
/// names those minutes nor has an item about the tasks.
/// **Why it matters.** Tasks nobody asks about are not done, and the meeting learns that promises do
/// not count.
/// **How to put it right.** Name the meeting in `previous`; its tasks are then printed on the agenda.
package struct PreviousTasksNotReviewed: WorkspaceRule {
  package static let info = RuleInfo(
    id: "previous-tasks-not-reviewed", severity: .warning,
    summary: says(
      "Et møte som ikke går gjennom oppgavene fra forrige",
      "A meeting that does not review the tasks of the previous one"),
    why: says(
      "Oppgaver ingen spør etter, blir ikke gjort, og møtet lærer at løfter ikke teller.",
      "Tasks nobody asks about are not done, and the meeting learns that promises do not count."),
    remedy: says(
      "Nevn møtet i «forrige_møte»; da kommer oppgavene på agendaen.",
      "Name the meeting in “previous”; its tasks are then printed on the agenda."),
    methods: ["M69"],
    examples: [
      RuleExample(files: [
        ("nord/enhet.md", PreviousTasksNotReviewed.unit),
        ("nord/møter/m1.md", PreviousTasksNotReviewed.held),
        (
          "nord/møter/m2.md",
          """
          ---
          type: møte
          tittel: Tavlemøte
          dato: ⟦2026-11-24⟧
          arena: Tavlemøte
          ---
          ## Saksliste

          | Sak | Minutter |
          | --- | --- |
          | Tallene | 10 |
          """
        ),
      ]),
      RuleExample(files: [
        ("nord/enhet.md", PreviousTasksNotReviewed.unit),
        ("nord/møter/m1.md", PreviousTasksNotReviewed.held),
        (
          "nord/møter/m2.md",
          """
          ---
          type: møte
          tittel: Tavlemøte
          dato: 2026-11-24
          arena: Tavlemøte
          forrige_møte: m1
          ---
          """
        ),
      ]),
      RuleExample(files: [
        ("nord/enhet.md", PreviousTasksNotReviewed.unit),
        ("nord/møter/m1.md", PreviousTasksNotReviewed.held),
        (
          "nord/møter/m2.md",
          """
          ---
          type: møte
          tittel: Tavlemøte
          dato: 2026-11-24
          arena: Tavlemøte
          ---
          ## Saksliste

          | Sak | Minutter |
          | --- | --- |
          | Oppgaver fra sist | 10 |
          """
        ),
      ]),
    ])

  private static let unit = """
    ---
    type: enhet
    tittel: Nord
    ---
    ## Arenaer

    | Arena | Rytme |
    | --- | --- |
    | Tavlemøte | annenhver tirsdag fra 2026-01-06 |
    """

  private static let held = """
    ---
    type: møte
    tittel: Tavlemøte
    dato: 2026-11-10
    arena: Tavlemøte
    status: holdt
    ---
    ## Oppgaver

    | Hva | Ansvarlig | Frist |
    | --- | --- | --- |
    | Måle pausene | Verneombud | 2026-12-01 |
    """

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    let book = ArenaBook(workspace)
    return book.arenas.flatMap { arena -> [Finding] in
      var result: [Finding] = []
      var last: Document?
      for meeting in book.meetings(of: arena) where meeting.isComingMeeting {
        guard let date = meeting[Meeting.date] else { continue }
        if let last, meeting[Meeting.previous] == nil, !mentionsTasks(meeting, of: last),
          let open = openTasks(of: last, in: workspace)
        {
          result.append(unreviewed(meeting, date, open, last))
        }
        last = meeting
      }
      return result
    }
  }

  private func openTasks(of meeting: Document, in workspace: Workspace) -> Int? {
    let count = meeting.rows(Meeting.tasks).count { row in
      row[Step.what] != nil && row.isOpenStep && workspace.adopted(row, of: meeting) == nil
    }
    return count > 0 ? count : nil
  }

  /// An item about tasks or about the last meeting, or one that has its minutes as its document.
  private func mentionsTasks(_ meeting: Document, of last: Document) -> Bool {
    meeting.rows(Meeting.items).contains { row in
      let item = row[Meeting.item].map { folded(key: $0.value) } ?? ""
      let stem = row[Meeting.itemDocument].map { folded(id: $0.value.text) } ?? ""
      return [
        "oppgav", "oppgåv", "task", "siden sist", "sidan sist", "forrige", "førre", "previous",
      ]
      .contains { item.contains($0) } || stem == last.id
    }
  }

  private func unreviewed(
    _ meeting: Document, _ date: Located<CalendarDate>, _ open: Int, _ last: Document
  ) -> Finding {
    finding(
      in: meeting, at: date.range,
      nb: open == 1
        ? "én oppgave fra forrige møte er åpen og står ikke på sakslista"
        : "\(open) oppgaver fra forrige møte er åpne og står ikke på sakslista",
      en: open == 1
        ? "one task of the previous meeting is open and not on the agenda"
        : "\(open) tasks of the previous meeting are open and not on the agenda",
      remedy: says(
        "skriv «forrige_møte: \(last.id)»", "write “previous: \(last.id)”"),
      notes: [
        Finding.Note(
          file: last.path, range: last.headPlace,
          message: says("oppgavene står her", "the tasks stand here"))
      ])
  }
}
