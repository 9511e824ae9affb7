package import Model
package import Source
internal import Syntax

/// **What it finds.** A minimum group below three.
/// **Why it matters.** With two answers, each of the two knows what the other thought.
/// **How to put it right.** Write 3 or more; five is usual.
package struct MinimumGroupTooLow: DocumentRule {
  package static let info = RuleInfo(
    id: "minimum-group-too-low", severity: .error,
    summary: says(
      "En minste gruppe under tre",
      "A minimum group below three"),
    why: says(
      "Med to svar vet hver av de to hva den andre mente.",
      "With two answers, each of the two knows what the other thought."),
    remedy: says(
      "Skriv 3 eller mer; fem er vanlig.",
      "Write 3 or more; five is usual."),
    methods: ["M17", "M18"],
    examples: [
      RuleExample(
        """
        ---
        type: undersøkelse
        tittel: Trivsel
        minste_gruppe: ⟦2⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: undersøkelse
        tittel: Trivsel
        minste_gruppe: 3
        ---
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === Survey.type else { return [] }
    guard let limit = document[Survey.minimumGroup], limit.value < SmallGroupProtection.floor else {
      return []
    }
    return [
      finding(
        in: document, at: limit.range,
        nb: "minste gruppe kan ikke være under \(SmallGroupProtection.floor)",
        en: "the minimum group cannot be below \(SmallGroupProtection.floor)",
        remedy: says(
          "skriv \(SmallGroupProtection.floor) eller mer; det vises ingenting under det uansett",
          "write \(SmallGroupProtection.floor) or more; nothing is shown below it anyway"))
    ]
  }
}
