package import Model
package import Source
internal import Syntax

/// **What it finds.** A function description older than a standard that touches it.
/// **Why it matters.** Then people do the new while the paper says the old, and newcomers learn it
/// wrong.
/// **How to put it right.** Write the new practice into it, and set a new date in “updated”.
package struct FunctionDescriptionOutdated: WorkspaceRule {
  package static let info = RuleInfo(
    id: "function-description-outdated", severity: .warning,
    summary: says(
      "En funksjonsbeskrivelse som er eldre enn en ny praksis som gjelder den",
      nn: "Ei funksjonsskildring som er eldre enn ein ny praksis som gjeld ho",
      "A function description older than a standard that touches it"),
    why: says(
      "Da gjør folk det nye mens papiret sier det gamle, og nye ansatte lærer feil.",
      nn: "Då gjer folk det nye medan papiret seier det gamle, og nye tilsette lærer feil.",
      "Then people do the new while the paper says the old, and newcomers learn it wrong."),
    remedy: says(
      "Skriv inn den nye praksisen, og sett ny dato i «oppdatert».",
      nn: "Skriv inn den nye praksisen, og set ny dato i «oppdatert».",
      "Write the new practice into it, and set a new date in “updated”."),
    methods: ["M07", "M63"],
    examples: [
      RuleExample(files: [
        (
          "enheter/funksjon-natt.md",
          """
          ---
          type: funksjonsbeskrivelse
          tittel: Nattvakt
          oppdatert: ⟦2026-03-01⟧
          ---
          """
        ),
        (
          "enheter/s.md",
          """
          ---
          type: ny praksis
          tittel: Fast tilsyn om natta
          gjelder_fra: 2026-05-12
          ---
          ## Det som er endret

          | Hvor | Hva | Dokument | Gjort |
          | --- | --- | --- | --- |
          | funksjonsbeskrivelser | Tilsyn | funksjon-natt | 2026-05-12 |
          """
        ),
      ]),
      RuleExample(files: [
        (
          "enheter/funksjon-natt.md",
          """
          ---
          type: funksjonsbeskrivelse
          tittel: Nattvakt
          oppdatert: 2026-06-01
          ---
          """
        ),
        (
          "enheter/s.md",
          """
          ---
          type: ny praksis
          tittel: Fast tilsyn om natta
          gjelder_fra: 2026-05-12
          erstatter: [funksjon-natt]
          ---
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    var newest: [String: (day: CalendarDate, standard: Document)] = [:]
    for standard in workspace.documents(ofType: "standard") {
      for touched in workspace.touched(by: standard) {
        guard touched.document.type?.name == "function-description", let day = touched.day,
          day <= today
        else { continue }
        if let known = newest[touched.document.path], known.day >= day { continue }
        newest[touched.document.path] = (day, standard)
      }
    }
    return workspace.documents(ofType: "function-description").compactMap { document in
      guard let (day, standard) = newest[document.path] else { return nil }
      let updated = document[CommonFields.updated] ?? document[FunctionDescription.approvedOn]
      guard updated.map({ $0.value < day }) ?? true else { return nil }
      return finding(
        in: document, at: updated?.range ?? document.headPlace,
        nb: "ikke oppdatert etter «\(standard.title)», som gjelder fra \(day.written(.nb))",
        en: "not updated after “\(standard.title)”, which holds from \(day.written(.en))",
        remedy: says(
          "skriv inn den nye praksisen, og sett ny dato i «oppdatert»",
          "write the new practice into it, and set a new date in “updated”"),
        notes: [
          Finding.Note(
            file: standard.path, range: standard.headPlace,
            message: says("den nye praksisen", "the standard"))
        ])
    }
  }

}
