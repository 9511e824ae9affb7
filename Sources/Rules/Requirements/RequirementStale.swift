package import Model
package import Source
internal import Syntax

/// **What it finds.** A requirement nobody has looked at for a year.
/// **Why it matters.** The list must be right at any time. Laws and places change, and then the
/// answer no longer holds.
/// **How to put it right.** Look whether the answer holds, and write the day in “Last checked”.
package struct RequirementStale: DocumentRule {
  package static let info = RuleInfo(
    id: "requirement-stale", severity: .warning,
    summary: says(
      "Et krav ingen har sett på det siste året", nn: "Eit krav ingen har sett på det siste året",
      "A requirement nobody has looked at for a year"),
    why: says(
      "Oversikten skal stemme til enhver tid. Lover og steder endrer seg, og da holder ikke svaret lenger.",
      nn:
        "Oversikta skal stemme til kvar tid. Lover og stader endrar seg, og då held ikkje svaret lenger.",
      "The list must be right at any time. Laws and places change, and then the answer no longer holds."
    ),
    remedy: says(
      "Se etter at svaret holder, og skriv dagen i «Sist kontrollert».",
      nn: "Sjå etter at svaret held, og skriv dagen i «Sist kontrollert».",
      "Look whether the answer holds, and write the day in “Last checked”."),
    methods: ["M05"],
    examples: [
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: kravoversikt
          tittel: Krav til HMS
          ansvarlig: Enhetsleder
          ---
          ## Krav

          | Krav | Kilde | Gjelder | Ansvarlig | Besvart i | Sist kontrollert |
          | --- | --- | --- | --- | --- | --- |
          | Vernerunde hvert år | aml. § 3-1 | ja | | Vernerunden | ⟦2025-10-01⟧ |
          | ⟦Brannøvelse⟧ | brannloven | ja | | Brannboka | |
          | Amming i arbeidstiden | aml. § 12-8 | nei | | | |
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: kravoversikt
          tittel: Krav til HMS
          ansvarlig: Enhetsleder
          ---
          ## Krav

          | Krav | Kilde | Gjelder | Ansvarlig | Besvart i | Sist kontrollert |
          | --- | --- | --- | --- | --- | --- |
          | Vernerunde hvert år | aml. § 3-1 | ja | | Vernerunden | 2026-09-22 |
          """
        )
      ]),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "requirements" else { return [] }
    let limit = settings.limits.requirementDays
    return document.rows(Requirements.table).compactMap { row in
      guard let name = row[Requirements.requirement], row[Requirements.applies]?.value != false
      else {
        return nil
      }
      guard let checked = row[Requirements.checked] else {
        guard row.cell(Requirements.checked.declaration)?.text.isEmpty ?? true else { return nil }
        return finding(
          in: document, at: name.range, nb: "ingen har skrevet når kravet sist ble kontrollert",
          en: "nobody has written when it was last checked",
          remedy: says(
            "se etter at svaret holder, og skriv dagen i «Sist kontrollert»",
            "look whether the answer holds, and write the day in “Last checked”"))
      }
      let days = checked.value.days(to: today)
      guard days > limit else { return nil }
      return finding(
        in: document, at: checked.range,
        nb: "sist kontrollert for \(days) dager siden; grensen er \(limit) dager",
        en: "last checked \(days) days ago; the limit is \(limit) days",
        remedy: says(
          "se etter at svaret holder, og skriv en ny dag",
          "look whether it holds, and write a new day"))
    }
  }

}
