package import Model
package import Source
internal import Syntax

/// **What it finds.** A reflection group that is too small or too large.
/// **Why it matters.** Below four it is a chat; above eight not everybody gets a word.
/// **How to put it right.** Divide the group, or join two small ones next time.
package struct ReflectionGroupSize: DocumentRule {
  package static let info = RuleInfo(
    id: "reflection-group-size", severity: .warning,
    summary: says(
      "En refleksjonsgruppe som er for liten eller for stor",
      "A reflection group that is too small or too large"),
    why: says(
      "Er dere færre enn fire, blir det en samtale; er dere over åtte, får ikke alle ordet.",
      "Below four it is a chat; above eight not everybody gets a word."),
    remedy: says(
      "Del gruppa, eller slå sammen to små neste gang.",
      "Divide the group, or join two small ones next time."),
    methods: ["M34"],
    examples: [
      RuleExample(
        """
        ---
        type: refleksjonslogg
        tittel: Kveld
        dato: 2026-11-10
        antall: ⟦12⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: refleksjonslogg
        tittel: Kveld
        dato: 2026-11-10
        antall: ⟦3⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: refleksjonslogg
        tittel: Kveld
        dato: 2026-11-10
        antall: 6
        ---
        """),
      RuleExample(
        """
        ---
        type: refleksjonslogg
        tittel: Kveld
        dato: 2026-11-10
        antall: 9
        ---
        """,
        settings: """
          language: nb
          limits:
            reflection-group-most: 10
          """),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    let limits = settings.limits
    guard document.type === ReflectionLog.type, let count = document[ReflectionLog.count],
      count.value < limits.reflectionGroupLeast || count.value > limits.reflectionGroupMost
    else { return [] }
    let range = "\(limits.reflectionGroupLeast)–\(limits.reflectionGroupMost)"
    return [
      finding(
        in: document, at: count.range,
        nb: "\(count.value) var med; en refleksjonsgruppe bør være \(range)",
        en: "\(count.value) took part; a reflection group should be \(range)",
        remedy: count.value > limits.reflectionGroupMost
          ? says("del gruppa neste gang", "divide the group next time")
          : says("slå sammen to små grupper", "join two small groups"))
    ]
  }
}
