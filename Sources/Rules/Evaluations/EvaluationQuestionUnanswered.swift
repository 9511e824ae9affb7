package import Model
package import Source
internal import Syntax

/// **What it finds.** An evaluation where one or more of the seven questions are not answered.
/// **Why it matters.** What is left out is mostly who was told and how it is shared, and then
/// nobody learns of it.
/// **How to put it right.** Answer all seven, briefly; “nothing” is an answer too.
package struct EvaluationQuestionUnanswered: DocumentRule {
  package static let info = RuleInfo(
    id: "evaluation-question-unanswered", severity: .warning,
    summary: says(
      "En evaluering der ett eller flere av de sju spørsmålene ikke er besvart",
      "An evaluation where one or more of the seven questions are not answered"),
    why: says(
      "Det som blir glemt, er som regel hvem som fikk vite det, og da lærer ingen av det.",
      "What is forgotten is mostly who was told, and then nobody learns of it."),
    remedy: says(
      "Svar på alle sju, gjerne kort. «Ingenting» er også et svar.",
      "Answer all seven, briefly. “Nothing” is an answer too."),
    methods: ["M58"],
    examples: [
      RuleExample(files: [
        (
          "enheter/vurdering.md",
          """
          ---
          ⟦type: evaluering⟧
          tittel: Slik gikk det
          ---
          ## Problemet

          Tekst.

          ## Beslutning

          Tekst.

          ## Gjennomført

          Tekst.

          ## Informert

          Tekst.

          ## Virkning

          Tekst.
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/vurdering.md",
          """
          ---
          type: evaluering
          tittel: Slik gikk det
          ---
          ## Problemet

          Tekst.

          ## Beslutning

          Tekst.

          ## Gjennomført

          Tekst.

          ## Informert

          Tekst.

          ## Virkning

          Tekst.

          ## ⟦Mer som må til⟧

          ## Deling

          Tekst.
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/vurdering.md",
          """
          ---
          type: evaluering
          tittel: Slik gikk det
          ---
          ## Problemet

          Tekst.

          ## Beslutning

          Tekst.

          ## Gjennomført

          Tekst.

          ## Informert

          Tekst.

          ## Virkning

          Tekst.

          ## Mer som må til

          Ingenting.

          ## Deling

          Tekst.
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "evaluation" else { return [] }
    let open = Evaluation.questions.filter { section in
      document.body(section).map { document.isEmpty($0) } ?? true
    }
    guard let first = open.first else { return [] }
    let place =
      open.lazy.compactMap { document.body($0)?.headingRange }.first ?? document.headPlace
    let words = says(
      open.map { "«\($0.heading.nb)»" }.joined(separator: ", "),
      open.map { "“\($0.heading.en)”" }.joined(separator: ", "))
    return [
      finding(
        in: document, at: place,
        nb: "\(open.count) av 7 spørsmål er ikke besvart: \(words.nb)",
        en: "\(open.count) of 7 questions are not answered: \(words.en)",
        remedy: first.question)
    ]
  }
}
