package import Model
package import Source
internal import Syntax

/// **What it finds.** A reflection group without relief for those on duty.
/// **Why it matters.** Without relief people sit with the telephone in hand and a bad conscience.
/// **How to put it right.** Write in “relief” who covered what, or that none was needed and why.
package struct ReflectionWithoutRelief: DocumentRule {
  package static let info = RuleInfo(
    id: "reflection-without-relief", severity: .warning,
    summary: says(
      "En refleksjonsgruppe uten avlastning for dem på vakt",
      "A reflection group without relief for those on duty"),
    why: says(
      "Uten avlastning sitter folk med telefonen i hånda og dårlig samvittighet.",
      "Without relief people sit with the telephone in hand and a bad conscience."),
    remedy: says(
      "Skriv i «avlastning» hvem som dekket hva, eller at det ikke trengtes og hvorfor.",
      "Write in “relief” who covered what, or that none was needed and why."),
    methods: ["M34"],
    examples: [
      RuleExample(
        """
        ---
        type: refleksjonslogg
        tittel: Kveld
        dato: ⟦2026-11-10⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: refleksjonslogg
        tittel: Kveld
        dato: 2026-11-10
        avlastning: Naboposten tok klokkene
        ---
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === ReflectionLog.type, document[ReflectionLog.relief] == nil,
      let date = document[ReflectionLog.date]
    else { return [] }
    return [
      finding(
        in: document, at: date.range,
        nb: "det står ikke hvem som dekket oppgavene mens gruppa møttes",
        en: "it does not say who covered the tasks while the group met",
        remedy: says(
          "skriv «avlastning:» og hvem som dekket hva", "write “relief:” and who covered what"))
    ]
  }
}
