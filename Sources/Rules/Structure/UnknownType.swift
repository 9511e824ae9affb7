package import Model
package import Source
internal import Syntax

/// **What it finds.** A document type that does not exist.
/// **Why it matters.** A document of an unknown type is neither checked nor printed.
/// **How to put it right.** Write one of the names of “forbedre types”.
package struct UnknownType: DocumentRule {
  package static let info = RuleInfo(
    id: "unknown-type", severity: .error,
    summary: says("En dokumenttype som ikke finnes", "A document type that does not exist"),
    why: says(
      "Et dokument av ukjent type blir verken sjekket eller skrevet ut.",
      "A document of an unknown type is neither checked nor printed."),
    remedy: says(
      "Skriv et av navnene fra «forbedre types».", "Write one of the names of “forbedre types”."),
    examples: [
      RuleExample(
        """
        ---
        type: ⟦forbedirng⟧
        tittel: Færre fall
        ---
        """),
      RuleExample(
        """
        ---
        type: ⟦oppskrift⟧
        tittel: Vafler
        ---
        """),
      RuleExample(
        """
        ---
        type: forbetring
        tittel: Færre fall
        ---
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type == nil, let entry = document.typeEntry, !entry.value.isEmpty else {
      return []
    }
    let text = entry.value.text ?? ""
    let near = nearest(
      to: text,
      among: DocumentType.all.flatMap { [$0.names.nb, $0.names.nn, $0.names.en] + $0.also })
    return [
      finding(
        in: document, at: entry.value.range,
        nb: "«\(text)» er ikke en dokumenttype", en: "“\(text)” is not a document type",
        remedy: near.map { says("mente du «\($0)»?", "did you mean “\($0)”?") }
          ?? says("«forbedre types» viser dem som finnes", "“forbedre types” lists them"),
        fixes: near.map {
          [
            Fix(
              title: says("Bytt til «\($0)»", "Change to “\($0)”"), isSafe: false,
              edits: [Fix.Edit(range: entry.value.range, text: $0)])
          ]
        } ?? [])
    ]
  }
}
