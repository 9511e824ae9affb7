package import Model
package import Source
internal import Syntax

/// **What it finds.** A statement that answers a question that is not there.
/// **Why it matters.** The statement then lands on the wrong tree, or on none.
/// **How to put it right.** Correct the number.
package struct UnknownInterviewQuestion: DocumentRule {
  package static let info = RuleInfo(
    id: "unknown-interview-question", severity: .warning,
    summary: says(
      "Et utsagn som svarer på et spørsmål som ikke finnes",
      "A statement that answers a question that is not there"),
    why: says(
      "Da havner utsagnet på feil tre, eller ikke på noe.",
      "The statement then lands on the wrong tree, or on none."),
    remedy: says(
      "Rett nummeret.",
      "Correct the number."),
    methods: ["M21"],
    examples: [
      RuleExample(
        """
        ---
        type: intervju
        tittel: Fokusintervju om turnus
        ---
        ## Spørsmål

        | Nr | Spørsmål                     | Gir        |
        | -- | ---------------------------- | ---------- |
        | 1  | Hva setter du mest pris på?  | styrke     |
        | 2  | Hva er vanskelig?            | utfordring |

        ## Utsagn

        | Spørsmål | Utsagn     |
        | -------- | ---------- |
        | ⟦5⟧      | Kollegaene |
        """),
      RuleExample(
        """
        ---
        type: intervju
        tittel: Fokusintervju om turnus
        ---
        ## Spørsmål

        | Nr | Spørsmål                     | Gir        |
        | -- | ---------------------------- | ---------- |
        | 1  | Hva setter du mest pris på?  | styrke     |
        | 2  | Hva er vanskelig?            | utfordring |

        ## Utsagn

        | Spørsmål | Utsagn     |
        | -------- | ---------- |
        | 1        | Kollegaene |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === Interview.type else { return [] }
    let reading = InterviewReading(document)
    let known = Set(reading.questions.map { folded(key: $0.number) })
    guard !known.isEmpty else { return [] }
    let numbers = reading.questions.map(\.number).joined(separator: ", ")
    return reading.statements.compactMap { statement in
      guard let question = statement.question, !known.contains(folded(key: question.value)) else {
        return nil
      }
      return finding(
        in: document, at: question.range,
        nb: "spørsmål \(question.value) finnes ikke", en: "there is no question \(question.value)",
        remedy: says("velg ett av \(numbers)", "choose one of \(numbers)"))
    }
  }
}
