package import Model
package import Source
internal import Syntax

/// **What it finds.** A reflection group that does not say what it is for.
/// **Why it matters.** When some want to think, some to change and some to vent, nobody is
/// content.
/// **How to put it right.** Choose one purpose: professional improvement, ethical reflection or
/// venting.
package struct ReflectionWithoutPurpose: DocumentRule {
  package static let info = RuleInfo(
    id: "reflection-without-purpose", severity: .warning,
    summary: says(
      "En refleksjonsgruppe som ikke sier hva den er til for",
      "A reflection group that does not say what it is for"),
    why: says(
      "Når noen vil tenke, noen vil endre og noen vil få luft, blir ingen fornøyd.",
      "When some want to think, some to change and some to vent, nobody is content."),
    remedy: says(
      "Velg ett formål: faglig forbedring, etisk refleksjon eller få luft.",
      "Choose one purpose: professional improvement, ethical reflection or venting."),
    methods: ["M34"],
    examples: [
      RuleExample(
        """
        ---
        ⟦type: refleksjonslogg⟧
        tittel: Kveld
        dato: 2026-11-10
        ---
        """),
      RuleExample(
        """
        ---
        type: refleksjonslogg
        tittel: Kveld
        dato: 2026-11-10
        formål: faglig forbedring
        ---
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === ReflectionLog.type,
      document.entry(ReflectionLog.purpose)?.value.isEmpty ?? true
    else { return [] }
    return [
      finding(
        in: document, at: document.place(of: ReflectionLog.purpose),
        nb: "formålet med gruppa er ikke valgt", en: "the purpose of the group is not chosen",
        remedy: says(
          "skriv «formål: faglig forbedring», «etisk refleksjon» eller «få luft»",
          "write “purpose: professional improvement”, “ethical reflection” or “venting”"))
    ]
  }
}
