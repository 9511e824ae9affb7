package import Model
package import Source
internal import Syntax

/// **What it finds.** A pilot without an end date.
/// **Why it matters.** A test without an end becomes a habit that nobody decided on.
/// **How to put it right.** Write “ends:” with the day you will decide.
package struct PilotWithoutEnd: DocumentRule {
  package static let info = RuleInfo(
    id: "pilot-without-end", severity: .warning,
    summary: says(
      "En pilot uten sluttdato", nn: "Ein pilot utan sluttdato", "A pilot without an end date"),
    why: says(
      "En prøve uten slutt blir en vane ingen har bestemt.",
      nn: "Ei prøve utan slutt blir ein vane ingen har bestemt.",
      "A test without an end becomes a habit that nobody decided on."),
    remedy: says(
      "Skriv «slutt:» med dagen dere skal bestemme dere.",
      nn: "Skriv «slutt:» med dagen de skal bestemme dykk.",
      "Write “ends:” with the day you will decide."),
    methods: ["M49"],
    examples: [
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: pilot
          tittel: Fast tilsyn
          start: ⟦2026-11-01⟧
          ---
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          ⟦type: pilot⟧
          tittel: Fast tilsyn
          omfang: én gang
          ---
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: pilot
          tittel: Fast tilsyn
          start: 2026-11-01
          slutt: 2026-12-01
          ---
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "pilot", document[Pilot.decision] == nil,
      document.entry(Pilot.ends).map({ $0.value.isEmpty }) ?? true
    else { return [] }
    return [
      finding(
        in: document, at: document[Pilot.starts]?.range ?? document.headPlace,
        nb: "piloten har ingen sluttdato", en: "the pilot has no end date",
        remedy: says(
          "skriv «slutt:» med dagen dere skal bestemme dere",
          "write “ends:” with the day you will decide"))
    ]
  }

}
