package import Model
package import Source
internal import Syntax

/// **What it finds.** A standard that has touched none of the six targets.
/// **Why it matters.** Practice lasts when procedures, training, functions, wheel, resources or
/// communication are changed, not by good intent.
/// **How to put it right.** Write at least one row under “What is changed”.
package struct StandardWithoutTarget: DocumentRule {
  package static let info = RuleInfo(
    id: "standard-without-target", severity: .warning,
    summary: says(
      "En ny praksis der ingen av de seks stedene er endret",
      nn: "Ein ny praksis der ingen av dei seks stadene er endra",
      "A standard that has touched none of the six targets"),
    why: says(
      "Praksis varer når prosedyrer, opplæring, funksjoner, årshjul, ressurser eller informasjon er endret, ikke av gode forsetter.",
      nn:
        "Praksis varer når prosedyrar, opplæring, funksjonar, årshjul, ressursar eller informasjon er endra, ikkje av gode forsett.",
      "Practice lasts when procedures, training, functions, wheel, resources or communication are changed, not by good intent."
    ),
    remedy: says(
      "Skriv minst én rad under «Det som er endret».",
      nn: "Skriv minst éi rad under «Det som er endra».",
      "Write at least one row under “What is changed”."),
    methods: ["M63"],
    examples: [
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          ⟦type: ny praksis⟧
          tittel: Fast tilsyn om natta
          kontrolldato: 2027-01-01
          ---
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: ny praksis
          tittel: Fast tilsyn om natta
          kontrolldato: 2027-01-01
          ---
          ## ⟦Det som er endret⟧
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: ny praksis
          tittel: Fast tilsyn om natta
          kontrolldato: 2027-01-01
          ---

          ## Det som er endret

          | Hvor | Hva | Gjort |
          | --- | --- | --- |
          | prosedyrer | Nattinstruksen | 2026-05-12 |
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "standard", document.standardTargets.isEmpty else { return [] }
    return [
      finding(
        in: document, at: document.body(Standard.targets)?.headingRange ?? document.headPlace,
        nb: "ingen av de 6 stedene praksis slår rot, er endret",
        en: "none of the 6 places where practice takes root is changed",
        remedy: says(
          "skriv hva som er endret i prosedyrer, opplæring, funksjonsbeskrivelser, årshjul, ressurser eller kommunikasjon",
          "write what is changed in procedures, training, function descriptions, year wheel, resources or communication"
        ))
    ]
  }

}
