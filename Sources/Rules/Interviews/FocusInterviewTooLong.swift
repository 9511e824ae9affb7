package import Model
package import Source
internal import Syntax

/// **What it finds.** A focus interview of more than an hour.
/// **Why it matters.** After an hour people are tired, and their tasks wait.
/// **How to put it right.** Shorten it, or spread the questions over two talks.
package struct FocusInterviewTooLong: DocumentRule {
  package static let info = RuleInfo(
    id: "focus-interview-too-long", severity: .warning,
    summary: says(
      "Et fokusintervju som varer over en time",
      "A focus interview of more than an hour"),
    why: says(
      "Etter en time er folk slitne, og oppgavene deres venter.",
      "After an hour people are tired, and their tasks wait."),
    remedy: says(
      "Kort det ned, eller del spørsmålene på to samtaler.",
      "Shorten it, or spread the questions over two talks."),
    methods: ["M20"],
    examples: [
      RuleExample(
        """
        ---
        type: intervju
        tittel: Fokusintervju om turnus
        varighet: ⟦90⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: intervju
        tittel: Fokusintervju om turnus
        varighet: 60
        ---
        """),
      RuleExample(
        """
        ---
        type: intervju
        tittel: Fokusintervju om turnus
        form: individuelt
        varighet: 90
        ---
        """),
    ])

  private let limits: Settings.Limits

  package init(_ settings: Settings) { limits = settings.limits }

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === Interview.type, document[Interview.form]?.value != .individual,
      let duration = document[Interview.duration], duration.value > limits.focusMinutes
    else { return [] }
    return [
      finding(
        in: document, at: duration.range,
        nb:
          "\(duration.value) minutter er for langt: et fokusintervju er på inntil \(limits.focusMinutes)",
        en:
          "\(duration.value) minutes is too long: a focus interview takes up to \(limits.focusMinutes)",
        remedy: says(
          "sett varigheten til \(limits.focusMinutes), eller del spørsmålene på to samtaler",
          "set the duration to \(limits.focusMinutes), or spread the questions over two talks"))
    ]
  }
}
