package import Model
package import Source
internal import Syntax

/// **What it finds.** A meeting of a workplace dialogue that is too short or too long.
/// **Why it matters.** In under an hour and a half not everybody gets to tell. After two hours people drop off.
/// **How to put it right.** Set aside from 90 to 120 minutes for each meeting.
package struct DialogueMeetingOutsideLength: DocumentRule {
  package static let info = RuleInfo(
    id: "dialogue-meeting-outside-length", severity: .warning,
    summary: says(
      "Et møte i arbeidsplassutvikling som er for kort eller for langt",
      "A meeting of a workplace dialogue that is too short or too long"),
    why: says(
      "På under halvannen time rekker ikke alle å fortelle. Over to timer faller folk av.",
      "In under an hour and a half not everybody gets to tell. After two hours people drop off."),
    remedy: says(
      "Sett av fra 90 til 120 minutter til hvert møte.",
      "Set aside from 90 to 120 minutes for each meeting."),
    methods: ["M25", "M26", "M29"],
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
        | 1 | 2027-01-13 | ⟦60⟧ |
        | 2 | 2027-02-03 | 105 |
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
        | 1 | 2027-01-13 | 120 |
        | 2 | 2027-02-03 | ⟦150⟧ |
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
    let least = limits.dialogueMinutesLeast
    let most = limits.dialogueMinutesMost
    return document.dialogueMeetings.compactMap { meeting in
      guard let minutes = meeting.minutes, minutes.value < least || minutes.value > most else {
        return nil
      }
      return finding(
        in: document, at: minutes.range,
        nb: "møtet varer \(minutes.value) minutter, metoden trenger fra \(least) til \(most)",
        en: "the meeting lasts \(minutes.value) minutes, the method needs \(least) to \(most)",
        remedy: says(
          "sett av fra \(least) til \(most) minutter", "set aside \(least) to \(most) minutes"))
    }
  }
}
