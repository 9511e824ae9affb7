internal import Language
package import Model
internal import Source

/// **What it finds.** Something that shall be done, in a goal that nobody answers for.
/// **Why it matters.** What everybody waits for is done by no one.
/// **How to put it right.** Fill in the owner, or say in the sentence who does it.
package struct PassiveWithoutOwner: DocumentRule, SmartRule {
  package static let info = RuleInfo(
    id: "passive-without-owner", severity: .hint,
    summary: says(
      "Noe skal gjøres, men ingen er nevnt",
      nn: "Noko skal gjerast, men ingen er nemnd",
      "Something shall be done, by nobody named"),
    why: says(
      "Det alle venter på, blir gjort av ingen.",
      nn: "Det alle ventar på, blir gjort av ingen.",
      "What everybody waits for is done by no one."),
    remedy: says(
      "Fyll ut «eier», eller skriv i setningen hvem som gjør det.",
      nn: "Fyll ut «eigar», eller skriv i setninga kven som gjer det.",
      "Fill in “owner”, or say in the sentence who does it."),
    methods: ["M39"],
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Antall fall på post 2 skal ⟦reduseres⟧ fra 12 til 4 innen 2027
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Antall fall på post 2 skal reduseres fra 12 til 4 innen 2027
        eier: Enhetsleder
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Redusere antall fall på post 2 fra 12 til 4 innen 2027
        ---
        """),
    ],
    sentences: """
      nb - Antall fall på post 2 skal reduseres fra 12 til 4 innen 2027
      nb - Ventetiden skal reduseres til 20 dager innen 2027
      nb + Antall fall på post 2 skal reduseres fra 12 til 4 innen 2027 | eier: Enhetsleder
      nb + Redusere antall fall på post 2 fra 12 til 4 innen 2027
      nn - Talet på fall på post 2 skal reduserast frå 12 til 4 innan 2027
      nn - Ventetida skal reduserast til 20 dagar innan 2027
      nn + Talet på fall på post 2 skal reduserast frå 12 til 4 innan 2027 | eigar: Einingsleiar
      nn + Redusere talet på fall på post 2 frå 12 til 4 innan 2027
      en - The number of falls on ward 2 will be reduced from 12 to 4 by 2027
      en - Waiting time will be reduced to 20 days by 2027
      en + The number of falls on ward 2 will be reduced from 12 to 4 by 2027 | owner: Unit leader
      en + Reduce the number of falls on ward 2 from 12 to 4 by 2027
      """)

  package let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package static func issues(in card: GoalCard) -> [SmartIssue] {
    guard !(card.fields?.hasOwner ?? (card.document?[Improvement.owner] != nil)),
      let advice = card.sentence.advice.first(where: { $0.kind == .passiveWithoutOwner })
    else { return [] }
    return [
      issue(
        "A", in: card, at: advice.range,
        says(
          "«\(advice.word)» sier ikke hvem", nn: "«\(advice.word)» seier ikkje kven",
          "“\(advice.word)” does not say by whom"),
        remedy: says(
          "skriv hvem som gjør det, eller fyll ut «eier»",
          nn: "skriv kven som gjer det, eller fyll ut «eigar»",
          "say who does it, or fill in “owner”"))
    ]
  }
}
