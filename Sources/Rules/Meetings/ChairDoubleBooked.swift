package import Model
package import Source
internal import Syntax

/// **What it finds.** A chair with two meetings at the same time.
/// **Why it matters.** One of them must wait or go without its chair.
/// **How to put it right.** Move one, or change the chair.
package struct ChairDoubleBooked: WorkspaceRule {
  package static let info = RuleInfo(
    id: "chair-double-booked", severity: .warning,
    summary: says(
      "En møteleder med to møter samtidig", "A chair with two meetings at the same time"),
    why: says(
      "Ett av møtene må vente eller gå uten leder.",
      "One of them must wait or go without its chair."),
    remedy: says("Flytt ett av møtene, eller bytt møteleder.", "Move one, or change the chair."),
    methods: ["M68"],
    examples: [
      RuleExample(files: [
        (
          "enheter/a.md",
          """
          ---
          type: møte
          tittel: Tavlemøte
          dato: 2026-12-01
          klokkeslett: 09.00
          varighet: 30
          møteleder: Enhetsleder
          ---
          """
        ),
        (
          "enheter/b.md",
          """
          ---
          type: møte
          tittel: Personalmøte
          dato: 2026-12-01
          klokkeslett: ⟦09.15⟧
          varighet: 30
          møteleder: Enhetsleder
          ---
          """
        ),
      ]),
      RuleExample(files: [
        (
          "enheter/a.md",
          """
          ---
          type: møte
          tittel: Tavlemøte
          dato: 2026-12-01
          klokkeslett: 09.00
          varighet: 30
          møteleder: Enhetsleder
          ---
          """
        ),
        (
          "enheter/b.md",
          """
          ---
          type: møte
          tittel: Personalmøte
          dato: 2026-12-01
          klokkeslett: 09.30
          varighet: 30
          møteleder: Enhetsleder
          ---
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    typealias Sitting = (document: Document, time: Located<TimeOfDay>, end: Int)
    let book = RoleBook(workspace)
    var days: [String: [Sitting]] = [:]
    for document in workspace.documents(ofType: "meeting") where document.isComingMeeting {
      guard let date = document[Meeting.date], let time = document[Meeting.time],
        let minutes = document[Meeting.duration], let chair = document[Meeting.chair]
      else { continue }
      let unit = workspace.unit(of: document)
      // «Enhetsleder» of two units are two people.
      let home = book.role(chair.value, from: unit)?.unit.folder ?? unit?.folder ?? ""
      let key = "\(date.value.iso)\u{0}\(home)\u{0}\(folded(key: chair.value))"
      days[key, default: []].append((document, time, time.value.minutes + minutes.value))
    }
    var result: [Finding] = []
    for key in days.keys.sorted() {
      guard let sittings = days[key], sittings.count > 1 else { continue }
      let ordered = sittings.sorted {
        ($0.time.value.minutes, $0.document.path) < ($1.time.value.minutes, $1.document.path)
      }
      for (first, second) in zip(ordered, ordered.dropFirst())
      where second.time.value.minutes < first.end {
        let chair = second.document[Meeting.chair]?.value ?? ""
        result.append(
          finding(
            in: second.document, at: second.time.range,
            nb: "\(chair) leder et annet møte samtidig",
            en: "\(chair) leads another meeting at the same time",
            remedy: says(
              "flytt ett av møtene, eller bytt møteleder", "move one, or change the chair"),
            notes: [
              Finding.Note(
                file: first.document.path, range: first.time.range,
                message: says(first.document.title, first.document.title))
            ]))
      }
    }
    return result
  }
}
