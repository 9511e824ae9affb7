internal import Language
package import Model
internal import Source

/// **What it finds.** A goal that nobody has given a reason to believe in: neither resources nor earlier results.
/// **Why it matters.** A goal that people doubt is not worked for.
/// **How to put it right.** Write why it can be reached.
package struct GoalNotRealisticExplained: WorkspaceRule, SmartRule {
  package static let info = RuleInfo(
    id: "goal-not-realistic-explained", severity: .hint,
    summary: says(
      "Et mål uten begrunnelse for at det kan nås",
      nn: "Eit mål utan grunngiving for at det kan nåast",
      "A goal without a reason why it can be reached"),
    why: says(
      "Et mål folk tviler på, blir ikke jobbet for.",
      nn: "Eit mål folk tviler på, blir ikkje arbeidd for.",
      "A goal that people doubt is not worked for."),
    remedy: says(
      "Skriv i «realistisk_fordi» hva som gjør det mulig: ressurser, eller resultater dere eller andre har hatt.",
      nn:
        "Skriv i «realistisk_fordi» kva som gjer det mogleg: ressursar, eller resultat de eller andre har hatt.",
      "Write under “realistic” what makes it possible: resources, or results that you or others have had."
    ),
    methods: ["M39"],
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Redusere antall fall fra 12 til 4
        ⟦realistisk_fordi⟧:
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Redusere antall fall fra 12 til 4
        realistisk_fordi: ⟦Målet er realistisk⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Redusere antall fall fra 12 til 4
        realistisk_fordi: Naboposten gikk fra 8 til 3 på et halvt år
        ---
        """),
    ],
    sentences: """
      nb - Redusere antall fall fra 12 til 4 | eier: Enhetsleder
      nb - Redusere antall fall fra 12 til 4 | realistisk_fordi: Målet er realistisk
      nb + Redusere antall fall fra 12 til 4 | realistisk_fordi: Naboposten gikk fra 8 til 3 på et halvt år
      nb + Redusere antall fall fra 12 til 4 | realistisk_fordi: Sengealarmene er bestilt
      nn - Redusere talet på fall frå 12 til 4 | eigar: Einingsleiar
      nn - Redusere talet på fall frå 12 til 4 | realistisk_fordi: Målet er realistisk
      nn + Redusere talet på fall frå 12 til 4 | realistisk_fordi: Naboposten gjekk frå 8 til 3 på eit halvt år
      nn + Redusere talet på fall frå 12 til 4 | realistisk_fordi: Sengealarmane er tinga
      en - Reduce the number of falls from 12 to 4 | owner: Unit leader
      en - Reduce the number of falls from 12 to 4 | realistic: The goal is realistic
      en + Reduce the number of falls from 12 to 4 | realistic: The next ward went from 8 to 3 in half a year
      en + Reduce the number of falls from 12 to 4 | realistic: The bed alarms are on order
      """)

  package let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package static func issues(in card: GoalCard) -> [SmartIssue] {
    guard let fields = card.fields, !card.isDraft, card.reason == nil else { return [] }
    if let history = SeriesHistory(card), history.hasShown || history.isBeyondReach { return [] }
    let isClaimed = fields[Goal.realistic] != nil
    return [
      issue(
        "R", in: card, at: fields.place(of: Goal.realistic),
        isClaimed
          ? says(
            "begrunnelsen sier bare at det går", nn: "grunngivinga seier berre at det går",
            "the reason only says that it can be done")
          : says(
            "målet sier ikke hvorfor det kan nås", nn: "målet seier ikkje kvifor det kan nåast",
            "the goal does not say why it can be reached"),
        remedy: says(
          "skriv ressursene eller resultatene som gjør det mulig",
          nn: "skriv ressursane eller resultata som gjer det mogleg",
          "write the resources or results that make it possible"))
    ]
  }
}
