package import Model
package import Source
internal import Syntax

/// **What it finds.** Parts that take longer than the meeting.
/// **Why it matters.** Then what comes last is cut: the summary, or what we got out of it.
/// **How to put it right.** Shorten the parts, or take the table “Programme” away, and the time is shared out for you.
package struct DialoguePartsDoNotFit: DocumentRule {
  package static let info = RuleInfo(
    id: "dialogue-parts-do-not-fit", severity: .warning,
    summary: says("Deler som tar lengre tid enn møtet", "Parts that take longer than the meeting"),
    why: says(
      "Da kuttes det som står sist: oppsummeringen, eller hva vi fikk ut av det.",
      "Then what comes last is cut: the summary, or what we got out of it."),
    remedy: says(
      "Kort ned delene, eller ta bort tabellen «Program», så fordeles tida for dere.",
      "Shorten the parts, or take the table “Programme” away, and the time is shared out for you."),
    methods: ["M26", "M29"],
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
        | 1 | 2027-01-13 | ⟦90⟧ |
        | 2 | 2027-02-03 | 105 |

        ## Program

        | Møte | Del | Minutter |
        | --- | --- | --- |
        | 1 | Velkomst | 15 |
        | 1 | Intervju | 20 |
        | 1 | Drøfting | 40 |
        | 1 | Utstilling | 30 |
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

        ## Program

        | Møte | Del | Minutter |
        | --- | --- | --- |
        | 1 | Velkomst | 15 |
        | 1 | Intervju | 20 |
        | 1 | Drøfting | 40 |
        | 1 | Utstilling | 20 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.isRunningDialogue else { return [] }
    return document.dialogueMeetings.compactMap { meeting in
      guard let minutes = meeting.minutes, let sum = meeting.programme.written, sum > minutes.value
      else { return nil }
      return finding(
        in: document, at: minutes.range,
        nb: "delene i møte \(meeting.number) tar \(sum) minutter, møtet varer \(minutes.value)",
        en:
          "the parts of meeting \(meeting.number) take \(sum) minutes, the meeting lasts \(minutes.value)",
        remedy: says(
          "kort ned delene med \(sum - minutes.value) minutter, eller forleng møtet",
          "shorten the parts by \(sum - minutes.value) minutes, or lengthen the meeting"))
    }
  }
}
