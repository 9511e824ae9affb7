package import Model
package import Source
internal import Syntax

/// **What it finds.** A cause marked as root cause whose number is not in the list.
/// **Why it matters.** The actions refer to the list; what is not there gets no action.
/// **How to put it right.** Write it as a sentence under “Root causes”.
package struct MarkedRootCauseUnlisted: DocumentRule {
  package static let info = RuleInfo(
    id: "marked-root-cause-unlisted", severity: .warning,
    summary: says(
      "En årsak merket som rotårsak, uten at nummeret står i lista",
      "A cause marked as root cause whose number is not in the list"),
    why: says(
      "Tiltakene viser til lista; det som ikke står der, får ikke noe tiltak.",
      "The actions refer to the list; what is not there gets no action."),
    remedy: says(
      "Skriv rotårsaken som en setning under «Rotårsaker».",
      "Write it as a sentence under “Root causes”."),
    methods: ["M38"],
    examples: [
      RuleExample(
        """
        ---
        type: fiskebein
        tittel: Hvorfor endres lista?
        virkning: Lista endres sent
        ---
        ## Årsaker

        - Bemanning
          - Ingen ressursvakt (rotårsak 1)
        - Ledelse
          - ⟦Leder er bare på dagtid (rotårsak 2)⟧

        ## Rotårsaker

        1. Ingen har ansvar for lista.
        """),
      RuleExample(
        """
        ---
        type: fiskebein
        tittel: Hvorfor endres lista?
        virkning: Lista endres sent
        ---
        ## Årsaker

        - Bemanning
          - Ingen ressursvakt (rotårsak 1)
        - Ledelse
          - Leder er bare på dagtid

        ## Rotårsaker

        1. Ingen har ansvar for lista.
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard let analysis = document.analysisIfAny, !analysis.rootCauses.isEmpty else { return [] }
    let listed = Set(analysis.rootCauses.map(\.number))
    return analysis.categories.flatMap(\.causes).compactMap { cause in
      guard let number = cause.rootCause, !listed.contains(number) else { return nil }
      return finding(
        in: document, at: cause.range,
        nb: "rotårsak \(number) står ikke i lista", en: "root cause \(number) is not in the list",
        remedy: says(
          "skriv den under «Rotårsaker»", "write it under “Root causes”"))
    }
  }
}
