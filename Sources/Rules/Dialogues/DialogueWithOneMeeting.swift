package import Model
package import Source
internal import Syntax

/// **What it finds.** A workplace dialogue with only one meeting.
/// **Why it matters.** The first meeting gives wishes. Only in the second do they become proposals somebody can act on.
/// **How to put it right.** Set up meeting 2 some weeks after meeting 1.
package struct DialogueWithOneMeeting: DocumentRule {
  package static let info = RuleInfo(
    id: "dialogue-with-one-meeting", severity: .warning,
    summary: says(
      "Arbeidsplassutvikling med bare ett møte", "A workplace dialogue with only one meeting"),
    why: says(
      "Det første møtet gir ønsker. Først i det andre blir de til forslag noen kan gjøre noe med.",
      "The first meeting gives wishes. Only in the second do they become proposals somebody can act on."
    ),
    remedy: says(
      "Sett opp møte 2 noen uker etter møte 1.", "Set up meeting 2 some weeks after meeting 1."),
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
        ⟦| 1 | 2027-01-13 | 105 |⟧
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

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.isRunningDialogue else { return [] }
    let meetings = document.dialogueMeetings
    guard meetings.count == 1, let only = meetings.first else { return [] }
    return [
      finding(
        in: document, at: only.range,
        nb: "bare ett møte er satt opp, metoden har to",
        en: "only one meeting is set up, the method has two",
        remedy: says(
          "legg til en rad for møte \(only.number == 2 ? 1 : 2)",
          "add a row for meeting \(only.number == 2 ? 1 : 2)"))
    ]
  }
}
