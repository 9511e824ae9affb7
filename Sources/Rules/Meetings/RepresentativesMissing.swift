package import Model
package import Source
internal import Syntax

/// **What it finds.** Step 2 or 6 of the nine steps without the safety or the union representative: in a meeting, a talk of
/// the parties or a row of the survey cycle.
/// **Why it matters.** The two have a right to take part in planning the survey and its follow-up, and without them the plan has no hold.
/// **How to put it right.** Invite them; where the role is vacant, invite the one on the level above.
package struct RepresentativesMissing: WorkspaceRule {
  package static let info = RuleInfo(
    id: "representatives-missing", severity: .warning,
    summary: says(
      "Trinn 2 eller 6 uten verneombud eller tillitsvalgt",
      "Step 2 or 6 without the safety or the union representative"),
    why: says(
      "De to skal være med når undersøkelsen og oppfølgingen planlegges; uten dem mangler planen feste.",
      "The two take part when the survey and its follow-up are planned; without them the plan has no hold."
    ),
    remedy: says(
      "Kall dem inn; er rollen ledig, så kall inn den på nivået over.",
      "Invite them; where the role is vacant, invite the one on the level above."),
    methods: ["M71", "M76"],
    examples: [
      RuleExample(files: [
        (
          "kommune/enhet.md",
          """
          ---
          type: enhet
          tittel: Kommunen
          ---
          ## Roller

          | Rolle | Innehaver |
          | --- | --- |
          | Hovedverneombud | |
          """
        ),
        (
          "kommune/nord/enhet.md",
          """
          ---
          type: enhet
          tittel: Nord
          ---
          ## Roller

          | Rolle | Innehaver |
          | --- | --- |
          | Verneombud | ledig |
          | Tillitsvalgt | |
          """
        ),
        (
          "kommune/nord/møte.md",
          """
          ---
          type: møte
          tittel: Planlegging av medarbeiderundersøkelsen
          trinn: ⟦2⟧
          møteleder: Enhetsleder
          deltakere: [Tillitsvalgt]
          ---
          """
        ),
      ]),
      RuleExample(files: [
        (
          "nord/møte.md",
          """
          ---
          type: møte
          tittel: Oppfølging
          trinn: ⟦6⟧
          møteleder: Enhetsleder
          deltakere: [Verneombud]
          ---
          """
        )
      ]),
      RuleExample(
        """
        ---
        type: undersøkelsesrunde
        tittel: Runde 2026
        eier: Enhetsleder
        ---
        ## Trinnene

        | Trinn | Status | Dato | Til stede | Grunn |
        | --- | --- | --- | --- | --- |
        | ⟦2⟧ | gjennomført | 2026-08-10 | Enhetsleder, Verneombud | |
        | 6 | gjennomført | 2026-10-10 | Verneombud | Tillitsvalgt er ledig |
        """),
      RuleExample(files: [
        (
          "nord/a.md",
          """
          ---
          type: møte
          tittel: Planlegging
          trinn: 2
          møteleder: Enhetsleder
          deltakere: [Hovedverneombud, Plasstillitsvalgt]
          ---
          """
        ),
        (
          "nord/b.md",
          """
          ---
          type: møte
          tittel: Dialog
          trinn: 7
          møteleder: Enhetsleder
          deltakere: [Superbruker]
          ---
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    var result: [Finding] = []
    for document in workspace.documents(ofType: "meeting") where document.isComingMeeting {
      guard let step = document[Meeting.step], isWithParties(step.value) else { continue }
      result += missing(among: names(inMeeting: document), step, in: document, workspace)
    }
    for document in workspace.documents(ofType: "party-cooperation") {
      guard let step = document[PartyCooperation.step], isWithParties(step.value) else { continue }
      let names = document.rows(PartyCooperation.parties).flatMap { row in
        [row[PartyCooperation.role]?.value, row[PartyCooperation.nextLevel]?.value]
      }
      result += missing(among: names.compactMap { $0 }, step, in: document, workspace)
    }
    for cycle in workspace.surveyCycles {
      for entry in cycle.entries where isWithParties(entry.number.value) {
        guard entry.status.value == .done || !entry.present.isEmpty,
          entry.status.value != .skipped, !isVacantWord(entry.reason?.value ?? "")
        else { continue }
        let shown = entry.evidence.compactMap { workspace.document($0, from: cycle.document) }
        // A meeting that proves the step is told of where it stands.
        guard shown.isEmpty || !entry.present.isEmpty else { continue }
        result += missing(
          among: entry.present.map(\.value), entry.number, in: cycle.document, workspace)
      }
    }
    return result
  }

  private func isWithParties(_ step: Int) -> Bool { step == 2 || step == 6 }

  private func names(inMeeting document: Document) -> [String] {
    [document[Meeting.chair]].compactMap { $0?.value }
      + [Meeting.required, Meeting.optional].flatMap { document[$0]?.value.map(\.value) ?? [] }
  }

  private func missing(
    among names: [String], _ step: Located<Int>, in document: Document, _ workspace: Workspace
  ) -> [Finding] {
    Representative.allCases.filter { side in !names.contains(where: side.isNamed) }.map {
      told($0, step, in: document, workspace)
    }
  }

  /// Told as vacant, with the next level up, where the unit has said so; else as left out.
  private func told(
    _ side: Representative, _ step: Located<Int>, in document: Document, _ workspace: Workspace
  ) -> Finding {
    let visible = workspace.roles(visibleFrom: workspace.unit(of: document))
      .filter { side.isNamed($0.role.value) }
    let held = visible.first { !$0.isVacant }
    guard let vacant = visible.first, vacant.isVacant else {
      return finding(
        in: document, at: step.range,
        nb: "\(side.label.nb) er ikke kalt inn til trinn \(step.value)",
        en: "the \(side.label.en) is not invited to step \(step.value)",
        remedy: held.map {
          says("kall inn \($0.role.value)", "invite \($0.role.value)")
        }
          ?? says(
            "kall inn rollen, eller den på nivået over", "invite the role, or the one above"))
    }
    return finding(
      in: document, at: step.range,
      nb: "rollen \(vacant.role.value) er ledig i \(vacant.unit.title), og ingen over er kalt inn",
      en: "\(vacant.role.value) is vacant in \(vacant.unit.title), and nobody above is invited",
      remedy: held.map {
        says(
          "kall inn \($0.role.value) i \($0.unit.title)",
          "invite \($0.role.value) of \($0.unit.title)")
      }
        ?? says(
          "kall inn den som har rollen på nivået over", "invite whoever has the role above"))
  }
}
