internal import Language
package import Model
internal import Source

/// **What it finds.** A measure that poses as a goal: hold a course, draw up a plan.
/// **Why it matters.** The course can be held without anything getting better.
/// **How to put it right.** Write what it should lead to, and make the measure an action.
package struct ActivityAsGoal: DocumentRule, SmartRule {
  package static let info = RuleInfo(
    id: "activity-as-goal", severity: .hint,
    summary: says(
      "Et tiltak som er skrevet som mål", nn: "Eit tiltak som er skrive som mål",
      "A measure written as a goal"),
    why: says(
      "Kurset kan være holdt uten at noe er blitt bedre.",
      nn: "Kurset kan vere halde utan at noko er vorte betre.",
      "The course can be held without anything getting better."),
    remedy: says(
      "Skriv hva tiltaket skal føre til, og flytt selve tiltaket til handlingsplanen.",
      nn: "Skriv kva tiltaket skal føre til, og flytt sjølve tiltaket til handlingsplanen.",
      "Write what the measure should lead to, and move the measure itself to the action plan."),
    methods: ["M39", "M41"],
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: ⟦Holde kurs⟧ i hygiene innen 1. mai 2027
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Holde kurs i hygiene innen 1. mai 2027
        indikator: håndhygiene
        måleenhet: prosent
        målverdi: 95
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: 95 % av de ansatte følger rutinen for håndhygiene innen 1. mai 2027
        ---
        """),
    ],
    sentences: """
      nb - Holde kurs i hygiene innen 1. mai 2027
      nb - Arrangere to fagdager innen 30. juni 2027
      nb + 95 % av de ansatte følger rutinen for håndhygiene innen 1. mai 2027
      nb + Redusere antall fall på post 2 fra 12 til 4 innen 30. juni 2027
      nn - Halde kurs i hygiene innan 1. mai 2027
      nn - Arrangere to fagdagar innan 30. juni 2027
      nn + 95 % av dei tilsette følgjer rutinen for handhygiene innan 1. mai 2027
      nn + Redusere talet på fall på post 2 frå 12 til 4 innan 30. juni 2027
      en - Hold a course in hygiene by 1 May 2027
      en - Arrange two workshops by 30 June 2027
      en + 95% of the staff follow the hand hygiene routine by 1 May 2027
      en + Reduce the number of falls on ward 2 from 12 to 4 by 30 June 2027
      """)

  package let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package static func issues(in card: GoalCard) -> [SmartIssue] {
    guard !card.isMeasuredByFields else { return [] }
    return card.sentence.advice.filter { $0.kind == .measureNotGoal }.map { advice in
      issue(
        "S", in: card, at: advice.range,
        says(
          "«\(advice.word)» er et tiltak", nn: "«\(advice.word)» er eit tiltak",
          "“\(advice.word)” is a measure, not a goal"),
        remedy: says(
          "skriv hva det skal føre til", nn: "skriv kva det skal føre til",
          "write what it should lead to"))
    }
  }
}
