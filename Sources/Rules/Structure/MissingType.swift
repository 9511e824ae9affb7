package import Model
package import Source
internal import Syntax

/// **What it finds.** A document with front matter and no type.
/// **Why it matters.** Without a type nobody knows what it should hold, and nothing in it is
/// checked.
/// **How to put it right.** Write “type:” on top, for example “type: goal”.
package struct MissingType: DocumentRule {
  package static let info = RuleInfo(
    id: "missing-type", severity: .error,
    summary: says(
      "Et dokument med front matter, men uten type", "A document with front matter and no type"),
    why: says(
      "Uten type vet ingen hva dokumentet skal inneholde, og ingenting i det blir sjekket.",
      "Without a type nobody knows what it should hold, and nothing in it is checked."),
    remedy: says(
      "Skriv «type:» øverst, for eksempel «type: mål».",
      "Write “type:” on top, for example “type: goal”."),
    examples: [
      RuleExample(
        """
        ⟦---⟧
        tittel: Færre fall
        ---
        """),
      RuleExample(
        """
        ---
        ⟦type⟧:
        tittel: Færre fall
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Færre fall
        ---
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type == nil, document.parsed.frontMatter != nil,
      document.typeEntry?.value.isEmpty ?? true
    else { return [] }
    for fault in document.parsed.faults {
      // `type:mål` is told as the missing space it is.
      if case .missingSpaceAfterColon(let key) = fault.kind, folded(key: key) == "type" {
        return []
      }
    }
    let misspelt = document.entries.first { nearest(to: $0.key, among: ["type"]) != nil }
    let place = document.typeEntry?.keyRange ?? misspelt?.keyRange ?? document.headPlace
    return [
      finding(
        in: document, at: place, nb: "dokumentet har ingen type", en: "the document has no type",
        remedy: misspelt != nil && document.typeEntry == nil
          ? says("mente du «type»?", "did you mean “type”?")
          : says(
            "skriv «type: » og et av ordene fra «forbedre types»",
            "write “type: ” and one of the words of “forbedre types”"))
    ]
  }
}
