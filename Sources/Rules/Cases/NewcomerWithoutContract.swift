package import Model
package import Source
internal import Syntax

/// **What it finds.** A participant of a reflection group who has not accepted the contract.
/// **Why it matters.** Whoever has not read the contract cannot keep it.
/// **How to put it right.** Let newcomers read the contract, and write role and date under
/// “Accepted by”.
package struct NewcomerWithoutContract: WorkspaceRule {
  package static let info = RuleInfo(
    id: "newcomer-without-contract", severity: .warning,
    summary: says(
      "En deltaker i en refleksjonsgruppe som ikke har godtatt kontrakten",
      "A participant of a reflection group who has not accepted the contract"),
    why: says(
      "Den som ikke har lest kontrakten, kan ikke holde den.",
      "Whoever has not read the contract cannot keep it."),
    remedy: says(
      "La de nye lese kontrakten, og skriv rollen og datoen under «Godtatt av».",
      "Let newcomers read the contract, and write role and date under “Accepted by”."),
    methods: ["M34", "M35"],
    examples: [
      RuleExample(files: [
        (
          "nord/kontrakt.md",
          """
          ---
          type: gruppekontrakt
          tittel: Kontrakt
          dato: 2026-09-01
          ---
          ## Godtatt av

          | Rolle | Godtatt |
          | --- | --- |
          | Kveldsvakt | 2026-09-01 |
          | Dagvakt | 2026-11-15 |
          """
        ),
        (
          "nord/logg.md",
          """
          ---
          type: refleksjonslogg
          tittel: Kveld
          dato: 2026-11-10
          kontrakt: kontrakt
          deltakere: [Kveldsvakt, ⟦Nattevakt⟧, ⟦Dagvakt⟧]
          ---
          """
        ),
      ]),
      RuleExample(files: [
        (
          "nord/kontrakt.md",
          """
          ---
          type: gruppekontrakt
          tittel: Kontrakt
          dato: 2026-09-01
          ---
          ## Godtatt av

          | Rolle | Godtatt |
          | --- | --- |
          | Kveldsvakt | 2026-09-01 |
          """
        ),
        (
          "nord/logg.md",
          """
          ---
          type: refleksjonslogg
          tittel: Kveld
          dato: 2026-11-10
          kontrakt: kontrakt
          deltakere: [Kveldsvakt]
          ---
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    workspace.documents(ofType: "reflection-log").flatMap { document -> [Finding] in
      guard
        let contract = workspace.document(
          document[ReflectionLog.contract], from: document, type: "group-contract")
      else { return [] }
      var accepted: [String: Located<CalendarDate>] = [:]
      for row in contract.rows(GroupContract.accepted) {
        guard let role = row[GroupContract.role], let day = row[GroupContract.acceptedOn] else {
          continue
        }
        accepted[folded(key: role.value)] = day
      }
      let met = document[ReflectionLog.date]?.value ?? today
      return (document[ReflectionLog.participants]?.value ?? []).compactMap { role in
        let day = accepted[folded(key: role.value)]
        if let day, day.value <= met { return nil }
        return told(role, day, in: document, contract)
      }
    }
  }

  private func told(
    _ role: Located<String>, _ day: Located<CalendarDate>?, in document: Document,
    _ contract: Document
  ) -> Finding {
    let note = Finding.Note(
      file: contract.path, range: day?.range ?? contract.headPlace,
      message: says("kontrakten står her", "the contract is here"))
    return finding(
      in: document, at: role.range,
      nb: day.map { "\(role.value) godtok kontrakten først \($0.value.written(.nb))" }
        ?? "\(role.value) har ikke godtatt gruppekontrakten",
      en: day.map { "\(role.value) accepted the contract only on \($0.value.written(.en))" }
        ?? "\(role.value) has not accepted the group contract",
      remedy: says(
        "les kontrakten sammen, og skriv rollen under «Godtatt av»",
        "read the contract together, and write the role under “Accepted by”"), notes: [note])
  }
}
