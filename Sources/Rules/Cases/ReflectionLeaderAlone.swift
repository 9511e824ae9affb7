package import Model
package import Source
internal import Syntax

/// **What it finds.** A group leader without a supervisor or training.
/// **Why it matters.** Leading a reflection group is a craft; alone it soon becomes a complaints
/// meeting.
/// **How to put it right.** Arrange for a supervisor from outside, and write the role and the
/// training under “supervisor”.
package struct ReflectionLeaderAlone: DocumentRule {
  package static let info = RuleInfo(
    id: "reflection-leader-alone", severity: .hint,
    summary: says(
      "En gruppeleder uten veileder eller opplæring",
      "A group leader without a supervisor or training"),
    why: says(
      "Å lede en refleksjonsgruppe er et fag; alene blir det fort et klagemøte.",
      "Leading a reflection group is a craft; alone it soon becomes a complaints meeting."),
    remedy: says(
      "Avtal en veileder utenfra, og skriv rollen og opplæringen i «veileder».",
      "Arrange for a supervisor from outside, and write the role and the training under “supervisor”."
    ),
    methods: ["M34"],
    examples: [
      RuleExample(
        """
        ---
        type: refleksjonslogg
        tittel: Kveld
        dato: 2026-11-10
        gruppeleder: ⟦Fagkoordinator⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: refleksjonslogg
        tittel: Kveld
        dato: 2026-11-10
        gruppeleder: Fagkoordinator
        veileder: Prosessveileder
        ---
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === ReflectionLog.type, document[ReflectionLog.supervisor] == nil,
      let leader = document[ReflectionLog.leader]?.value.first
    else { return [] }
    return [
      finding(
        in: document, at: leader.range,
        nb: "gruppelederen står uten veileder eller opplæring",
        en: "the leader of the group has no supervisor or training",
        remedy: says(
          "skriv «veileder:» og rollen eller kurset", "write “supervisor:” and the role or course"))
    ]
  }
}
