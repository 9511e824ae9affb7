package import Model
package import Source
internal import Syntax

/// **What it finds.** A field that the type requires is absent or empty.
/// **Why it matters.** The sheet, the invitation and the overviews are made from what should
/// stand there.
/// **How to put it right.** Fill it in. “forbedre describe TYPE” tells what it means.
package struct MissingRequiredField: DocumentRule {
  package static let info = RuleInfo(
    id: "missing-required-field", severity: .error,
    summary: says(
      "Et felt som dokumenttypen krever, mangler eller er tomt",
      "A field that the type requires is absent or empty"),
    why: says(
      "Arket, innkallingen og oversiktene bygger på det som skal stå der.",
      "The sheet, the invitation and the overviews are made from what should stand there."),
    remedy: says(
      "Fyll ut feltet. «forbedre describe TYPE» forteller hva det betyr.",
      "Fill it in. “forbedre describe TYPE” tells what it means."),
    examples: [
      RuleExample(
        """
        ---
        ⟦type: forbedring⟧
        tittel: Færre fall
        fase: planlegge
        ---
        """),
      RuleExample(
        """
        ---
        type: forbedring
        tittel: Færre fall
        ⟦eier⟧:
        fase: planlegge
        ---
        """),
      RuleExample(
        """
        ---
        type: forbedring
        tittel: Færre fall
        eier: Enhetsleder
        fase: planlegge
        ⟦mål⟧:
          frist: 2026-12-31
        ---
        """),
      RuleExample(
        """
        ---
        type: forbedring
        tittel: Færre fall
        eier: Enhetsleder
        fase: planlegge
        ---
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard let type = document.type else { return [] }
    let lost = LostKeys(document.parsed.faults)
    if lost.isEverything { return [] }
    var result: [Finding] = []
    for field in type.fields where field.presence == .required {
      let entry = document.entry(field)
      if let entry, !entry.value.isEmpty { continue }
      if field.spellings.contains(where: { lost.keys.contains(folded(key: $0)) }) { continue }
      result.append(told(field, at: entry?.keyRange ?? document.headPlace, in: document))
    }
    if type.name == "improvement", let goal = document.ownGoal, goal.statement == nil {
      result.append(
        told(Goal.statement.declaration, at: goal.place(of: Goal.statement), in: document))
    }
    return result
  }

  private func told(
    _ field: FieldDeclaration, at range: SourceRange, in document: Document
  ) -> Finding {
    finding(
      in: document, at: range,
      nb: "feltet «\(field.names.nb)» mangler", en: "the field “\(field.names.en)” is missing",
      remedy: says(
        "skriv «\(field.names.nb): …»", "write “\(field.names.en): …”"), help: field.meaning)
  }

  /// Keys that a fault in the front matter has hidden; each is told once, as that fault.
  private struct LostKeys {
    var keys: Set<String> = []
    var isEverything = false

    init(_ faults: [SyntaxFault]) {
      for fault in faults {
        switch fault.kind {
        case .missingSpaceAfterColon(let key), .unquotedColon(let key):
          keys.insert(folded(key: key))
        case .duplicateKey, .alias, .reservedSign: break
        default: isEverything = true
        }
      }
    }
  }
}
