package import Model
package import Source
internal import Syntax

/// **What it finds.** A programme in which nobody sums up.
/// **Why it matters.** Without a word at the end people leave meeting 1 not agreed on what they saw, and meeting 2 without saying what they got.
/// **How to put it right.** Set aside five minutes last in “Programme”: a summary in meeting 1, an evaluation in meeting 2.
package struct DialogueWithoutSummary: DocumentRule {
  package static let info = RuleInfo(
    id: "dialogue-without-summary", severity: .hint,
    summary: says("Et møteprogram der ingen oppsummerer", "A programme in which nobody sums up"),
    why: says(
      "Uten et ord til slutt går folk fra møte 1 uten å være enige om hva de så, og fra møte 2 uten å si hva de fikk.",
      "Without a word at the end people leave meeting 1 not agreed on what they saw, and meeting 2 without saying what they got."
    ),
    remedy: says(
      "Sett av fem minutter sist i «Program»: oppsummering i møte 1, evaluering i møte 2.",
      "Set aside five minutes last in “Programme”: a summary in meeting 1, an evaluation in meeting 2."
    ),
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
        | 2 | 2027-02-03 | ⟦95⟧ |

        ## Program

        | Møte | Del | Minutter |
        | --- | --- | --- |
        | 1 | Velkomst | 15 |
        | 1 | Intervju | 20 |
        | 1 | Drøfting | 30 |
        | 1 | Utstilling | 25 |
        | 2 | Fra ønsker til muligheter | 25 |
        | 2 | Fra ønske til handling | 55 |
        | 2 | Gruppene legger fram | 15 |
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
        | 1 | 2027-01-13 | 90 |
        | 2 | 2027-02-03 | 90 |

        ## Program

        | Møte | Del | Minutter |
        | --- | --- | --- |
        | 1 | Velkomst | 15 |
        | 1 | Intervju | 20 |
        | 1 | Drøfting | 25 |
        | 1 | Utstilling | 20 |
        | 2 | Fra ønsker til muligheter | 20 |
        | 2 | Fra ønske til handling | 50 |
        | 2 | Gruppene legger fram | 15 |
        | 2 | Evaluering | 5 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.isRunningDialogue else { return [] }
    return document.dialogueMeetings.compactMap { meeting in
      let programme = meeting.programme
      // What the parts leave over becomes a summary by itself.
      guard programme.written != nil, let minutes = meeting.minutes else { return nil }
      let closing: [DialoguePart] =
        meeting.number == 2 ? [.evaluation, .wayForward] : [.summary]
      guard !programme.slots.contains(where: { $0.part.map(closing.contains) ?? false }) else {
        return nil
      }
      let isSecond = meeting.number == 2
      return finding(
        in: document, at: minutes.range,
        nb: isSecond
          ? "møte 2 slutter uten at noen spør hva dere fikk ut av det"
          : "møte \(meeting.number) slutter uten oppsummering",
        en: isSecond
          ? "meeting 2 ends without anybody asking what you got out of it"
          : "meeting \(meeting.number) ends without a summary",
        remedy: says(
          "sett av fem minutter sist i «Program»", "set aside five minutes last in “Programme”"))
    }
  }
}
