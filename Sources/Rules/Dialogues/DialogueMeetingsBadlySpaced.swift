package import Model
package import Source
internal import Syntax

/// **What it finds.** Two meetings too close together or too far apart.
/// **Why it matters.** Some weeks give time to think. After longer the exhibition is forgotten.
/// **How to put it right.** Put meeting 2 one to eight weeks after meeting 1.
package struct DialogueMeetingsBadlySpaced: DocumentRule {
  package static let info = RuleInfo(
    id: "dialogue-meetings-badly-spaced", severity: .warning,
    summary: says(
      "To møter som ligger for tett eller for langt fra hverandre",
      "Two meetings too close together or too far apart"),
    why: says(
      "Noen uker gir tid til å tenke. Går det lenger, er utstillingen glemt.",
      "Some weeks give time to think. After longer the exhibition is forgotten."),
    remedy: says(
      "Legg møte 2 fra én til åtte uker etter møte 1.",
      "Put meeting 2 one to eight weeks after meeting 1."),
    methods: ["M25"],
    examples: [
      RuleExample(
        """
        ---
        type: arbeidsplassutvikling
        tittel: Gode dager
        ---
        ## Møter

        | Møte | Dato | Minutter |
        | --- | --- | --- |
        | 1 | 2027-01-13 | 105 |
        | 2 | ⟦2027-01-15⟧ | 105 |
        """),
      RuleExample(
        """
        ---
        type: arbeidsplassutvikling
        tittel: Gode dager
        ---
        ## Møter

        | Møte | Dato | Minutter |
        | --- | --- | --- |
        | 1 | 2027-01-13 | 105 |
        | 2 | ⟦2027-04-21⟧ | 105 |
        """),
      RuleExample(
        """
        ---
        type: arbeidsplassutvikling
        tittel: Gode dager
        ---
        ## Møter

        | Møte | Dato | Minutter |
        | --- | --- | --- |
        | 1 | 2027-02-03 | 105 |
        | 2 | ⟦2027-01-13⟧ | 105 |
        """),
      RuleExample(
        """
        ---
        type: arbeidsplassutvikling
        tittel: Gode dager
        ---
        ## Møter

        | Møte | Dato | Klokkeslett | Minutter |
        | --- | --- | --- | --- |
        | 1 | 2027-01-13 | 13.00 | 105 |
        | 2 | 2027-02-03 | 13.00 | 105 |
        """),
    ])

  private let limits: Settings.Limits

  package init(_ settings: Settings) { limits = settings.limits }

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.isRunningDialogue else { return [] }
    let meetings = document.dialogueMeetings
    guard let first = meetings.first(where: { $0.number == 1 })?.date,
      let second = meetings.first(where: { $0.number == 2 })?.date
    else { return [] }
    let days = first.value.days(to: second.value)
    let (least, most) = (limits.dialogueDaysLeast, limits.dialogueDaysMost)
    guard days < least || days > most else { return [] }
    let isReversed = days <= 0
    return [
      finding(
        in: document, at: second.range,
        nb: isReversed
          ? "møte 2 er ikke etter møte 1"
          : "det er \(days) dager mellom møtene, metoden vil ha fra \(least) til \(most)",
        en: isReversed
          ? "meeting 2 is not after meeting 1"
          : "there are \(days) days between the meetings, the method wants \(least) to \(most)",
        remedy: says(
          "flytt møte 2 til mellom \(first.value.adding(days: least).iso) og \(first.value.adding(days: most).iso)",
          "move meeting 2 to between \(first.value.adding(days: least).iso) and \(first.value.adding(days: most).iso)"
        ))
    ]
  }
}
