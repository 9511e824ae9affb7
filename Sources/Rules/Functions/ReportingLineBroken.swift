package import Model
package import Source
internal import Syntax

/// **What it finds.** A position without a reporting line, or one that runs in a circle.
/// **Why it matters.** Whoever does not know who leads does not know whom to report to either.
/// **How to put it right.** Write in “Reports to” the role that leads the position.
package struct ReportingLineBroken: DocumentRule {
  package static let info = RuleInfo(
    id: "reporting-line-broken", severity: .warning,
    summary: says(
      "En stilling uten rapporteringslinje, eller en som går i ring",
      nn: "Ei stilling utan rapporteringslinje, eller ei som går i ring",
      "A position without a reporting line, or one that runs in a circle"),
    why: says(
      "Den som ikke vet hvem som er leder, vet heller ikke hvem det skal meldes til.",
      nn: "Den som ikkje veit kven som er leiar, veit heller ikkje kven det skal meldast til.",
      "Whoever does not know who leads does not know whom to report to either."),
    remedy: says(
      "Skriv i «Rapporterer til» rollen som er leder for stillingen.",
      nn: "Skriv i «Rapporterer til» rolla som er leiar for stillinga.",
      "Write in “Reports to” the role that leads the position."),
    methods: ["M06"],
    examples: [
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: funksjonsbeskrivelse
          tittel: Nord

          ---

          ## Stillinger

          | Stilling | Oppgaver | Rapporterer til |
          | --- | --- | --- |
          | ⟦Nattvakt⟧ | Tilsyn | |
          | Fagkoordinator | Fag | Enhetsleder |
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: funksjonsbeskrivelse
          tittel: Nord

          ---

          ## Stillinger

          | Stilling | Oppgaver | Rapporterer til |
          | --- | --- | --- |
          | Fagkoordinator | Fag | ⟦Enhetsleder⟧ |
          | Enhetsleder | Ledelse | ⟦Fagkoordinator⟧ |
          | Nattvakt | Tilsyn | Fagkoordinator |
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: funksjonsbeskrivelse
          tittel: Nord

          ---

          ## Stillinger

          | Stilling | Oppgaver | Rapporterer til |
          | --- | --- | --- |
          | Fagkoordinator | Fag | Enhetsleder |
          | Nattvakt | Tilsyn | Fagkoordinator |
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "function-description" else { return [] }
    let rows = document.rows(FunctionDescription.positions)
    var above: [String: String] = [:]
    for row in rows {
      if let name = row[FunctionDescription.position], let to = row[FunctionDescription.reportsTo] {
        above[folded(key: name.value)] = folded(key: to.value)
      }
    }
    return rows.compactMap { row in
      guard let name = row[FunctionDescription.position] else { return nil }
      guard let to = row[FunctionDescription.reportsTo] else {
        return finding(
          in: document, at: name.range,
          nb: "stillingen rapporterer ikke til noen", en: "the position reports to nobody",
          remedy: says("skriv rollen i «Rapporterer til»", "write the role in “Reports to”"))
      }
      let start = folded(key: name.value)
      var seen: Set<String> = []
      var current = above[start]
      while let next = current, next != start, seen.insert(next).inserted { current = above[next] }
      guard current == start else { return nil }
      return finding(
        in: document, at: to.range,
        nb: "rapporteringslinjen går i ring tilbake til «\(name.value)»",
        en: "the reporting line runs back to “\(name.value)”",
        remedy: says("skriv rollen som er over", "write the role that is above"))
    }
  }

}
