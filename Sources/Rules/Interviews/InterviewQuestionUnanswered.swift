package import Model
package import Source
internal import Syntax

/// **What it finds.** A question of a held interview without any answer.
/// **Why it matters.** Either there was no time for it, or the answers are not written down.
/// **How to put it right.** Write the answers, or take the question out.
package struct InterviewQuestionUnanswered: DocumentRule {
  package static let info = RuleInfo(
    id: "interview-question-unanswered", severity: .hint,
    summary: says(
      "Et spørsmål i et holdt intervju uten noe svar",
      "A question of a held interview without any answer"),
    why: says(
      "Enten rakk en det ikke, eller så er svarene ikke skrevet ned.",
      "Either there was no time for it, or the answers are not written down."),
    remedy: says(
      "Skriv svarene, eller ta ut spørsmålet.",
      "Write the answers, or take the question out."),
    methods: ["M21"],
    examples: [
      RuleExample(
        """
        ---
        type: intervju
        tittel: Fokusintervju om turnus
        dato: 2026-11-02
        ---
        ## Spørsmål

        | Nr | Spørsmål                     | Gir        |
        | -- | ---------------------------- | ---------- |
        | 1  | Hva setter du mest pris på?  | styrke     |
        | 2  | ⟦Hva er vanskelig?⟧          | utfordring |

        ## Utsagn

        | Spørsmål | Utsagn       |
        | -------- | ------------ |
        | 1        | Kollegaene   |
        """),
      RuleExample(
        """
        ---
        type: intervju
        tittel: Fokusintervju om turnus
        dato: 2026-11-02
        ---
        ## Spørsmål

        | Nr | Spørsmål                     | Gir        |
        | -- | ---------------------------- | ---------- |
        | 1  | Hva setter du mest pris på?  | styrke     |
        | 2  | Hva er vanskelig?            | utfordring |

        ## Utsagn

        | Spørsmål | Utsagn       |
        | -------- | ------------ |
        | 1        | Kollegaene   |
        | 2        | Turnusen     |
        """),
      RuleExample(
        """
        ---
        type: intervju
        tittel: Fokusintervju om turnus
        dato: 2026-12-02
        ---
        ## Spørsmål

        | Nr | Spørsmål                     | Gir        |
        | -- | ---------------------------- | ---------- |
        | 1  | Hva setter du mest pris på?  | styrke     |
        | 2  | Hva er vanskelig?            | utfordring |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === Interview.type else { return [] }
    let reading = InterviewReading(document)
    guard let last = reading.lastDay, last < today,
      !reading.statements.isEmpty || !reading.wishes.isEmpty
    else { return [] }
    let answered = Set(reading.statements.compactMap(\.question).map { folded(key: $0.value) })
    // Statements that say no question, and are not all of one, may answer any.
    guard reading.statements.allSatisfy({ $0.question != nil }) else { return [] }
    return reading.questions.compactMap { question in
      guard !answered.contains(folded(key: question.number)),
        question.gives != .wish || reading.wishes.isEmpty
      else { return nil }
      return finding(
        in: document, at: question.range,
        nb: "spørsmål \(question.number) har ikke fått noe svar",
        en: "question \(question.number) has no answer",
        remedy: says(
          "skriv svarene under «Utsagn», eller ta ut spørsmålet",
          "write the answers under “Statements”, or take the question out"))
    }
  }
}
