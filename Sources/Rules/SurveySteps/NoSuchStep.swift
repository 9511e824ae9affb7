package import Model
package import Source
internal import Syntax

/// **What it finds.** A step that does not exist, or that stands twice.
/// **Why it matters.** There are nine steps, and each has one state.
/// **How to put it right.** Write a number from 1 to 9, each once.
package struct NoSuchStep: DocumentRule {
  package static let info = RuleInfo(
    id: "no-such-step", severity: .error,
    summary: says(
      "Et trinn som ikke finnes, eller som står to ganger",
      "A step that does not exist, or that stands twice"),
    why: says(
      "Det er ni trinn, og hvert har én tilstand.",
      "There are nine steps, and each has one state."),
    remedy: says(
      "Skriv et tall fra 1 til 9, hvert én gang.",
      "Write a number from 1 to 9, each once."),
    methods: ["M71"],
    examples: [
      RuleExample(
        """
        ---
        type: undersøkelsesrunde
        tittel: Runde 2026
        eier: Enhetsleder
        ---
        ## Trinnene

        | Trinn | Status | Dato | Vist av | Til stede | Grunn |
        | --- | --- | --- | --- | --- | --- |
        | ⟦12⟧ | planlagt | | | | |
        | 3 | gjennomført | 2026-09-01 | | | |
        | ⟦3⟧ | planlagt | | | | |
        """),
      RuleExample(
        """
        ---
        type: undersøkelsesrunde
        tittel: Runde 2026
        eier: Enhetsleder
        ---
        ## Trinnene

        | Trinn | Status | Dato | Vist av | Til stede | Grunn |
        | --- | --- | --- | --- | --- | --- |
        | 1 | gjennomført | 2026-08-10 | | | |
        | 2 | planlagt | | | | |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === SurveyCycle.type else { return [] }
    var first: [Int: Located<Int>] = [:]
    return document.rows(SurveyCycle.steps).compactMap { row in
      guard let step = row[SurveyCycle.step] else { return nil }
      guard (1...9).contains(step.value) else {
        return finding(
          in: document, at: step.range,
          nb: "trinn \(step.value) finnes ikke; det er ni trinn",
          en: "there is no step \(step.value); there are nine",
          remedy: says("skriv et tall fra 1 til 9", "write a number from 1 to 9"))
      }
      guard let earlier = first[step.value] else {
        first[step.value] = step
        return nil
      }
      return finding(
        in: document, at: step.range,
        nb: "trinn \(step.value) står to ganger", en: "step \(step.value) stands twice",
        remedy: says("slå de to radene sammen", "make one row of the two"),
        notes: [
          Finding.Note(
            file: document.path, range: earlier.range,
            message: says("første gang er her", "the first is here"))
        ])
    }
  }
}
