package import Model
package import Source
internal import Syntax

/// **What it finds.** More than two who lead the interview.
/// **Why it matters.** Many who ask turn a talk into a hearing.
/// **How to put it right.** Let one or two lead, and one write.
package struct TooManyInterviewers: DocumentRule {
  package static let info = RuleInfo(
    id: "too-many-interviewers", severity: .hint,
    summary: says(
      "Flere enn to som leder intervjuet",
      "More than two who lead the interview"),
    why: says(
      "Mange som spør, gjør en samtale til et forhør.",
      "Many who ask turn a talk into a hearing."),
    remedy: says(
      "La en eller to lede, og en skrive.",
      "Let one or two lead, and one write."),
    methods: ["M20"],
    examples: [
      RuleExample(
        """
        ---
        type: intervju
        tittel: Fokusintervju om turnus
        intervjuere: ⟦Prosessveileder, Verneombud, Rådgiver⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: intervju
        tittel: Fokusintervju om turnus
        intervjuere: Prosessveileder, Verneombud
        ---
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === Interview.type, let leading = document[Interview.interviewers],
      leading.value.count > 2
    else { return [] }
    return [
      finding(
        in: document, at: leading.range,
        nb: "\(leading.value.count) leder intervjuet: en eller to er nok",
        en: "\(leading.value.count) lead the interview: one or two are enough",
        remedy: says("la de andre skrive eller bli borte", "let the others write or stay away"))
    ]
  }
}
