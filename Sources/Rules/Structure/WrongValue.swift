package import Model
package import Source
internal import Syntax

/// **What it finds.** A value that is not of its field's kind: a date that is not in the calendar,
/// a status that is not one of the words, words where a number belongs.
/// **Why it matters.** Deadlines, sums and drawings are made from these values.
/// **How to put it right.** Write the value as the field asks for.
package struct WrongValue: DocumentRule {
  package static let info = RuleInfo(
    id: "wrong-value", severity: .error,
    summary: says(
      "En verdi som ikke passer i feltet", "A value that does not fit its field"),
    why: says(
      "Frister, summer og tegninger lages av disse verdiene.",
      "Deadlines, sums and drawings are made from these values."),
    remedy: says("Skriv verdien slik feltet ber om.", "Write the value as the field asks for."),
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Færre fall
        frist: ⟦2026-02-30⟧
        status: ⟦i rute⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Færre fall
        frist: 31.12.2026
        utgangspunkt: 7,2
        ---
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard let type = document.type else { return [] }
    var result: [Finding] = []
    for entry in document.entries where !entry.value.isEmpty {
      guard let field = type.field(key: entry.key), field.key != CommonFields.type.key else {
        continue
      }
      if case .scalar = entry.value, field.shape.takesAnyScalar { continue }
      for fault in field.faults(entry.value) {
        result.append(
          finding(
            in: document, at: fault.range, nb: fault.message.nb, en: fault.message.en,
            remedy: fault.remedy,
            fixes: fault.suggestion.map {
              [
                Fix(
                  title: says("Bytt til «\($0)»", "Change to “\($0)”"), isSafe: false,
                  edits: [Fix.Edit(range: fault.range, text: $0)])
              ]
            } ?? []))
      }
    }
    return result
  }
}
