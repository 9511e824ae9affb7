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
      "Et tiltak som er skrevet som mål",
      "A measure written as a goal"),
    why: says(
      "Kurset kan være holdt uten at noe er blitt bedre.",
      "The course can be held without anything getting better."),
    remedy: says(
      "Skriv hva tiltaket skal føre til, og flytt selve tiltaket til handlingsplanen.",
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
    ])

  package let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package static func issues(in card: GoalCard) -> [SmartIssue] {
    guard !card.isMeasuredByFields else { return [] }
    return card.sentence.advice.filter { $0.kind == .measureNotGoal }.map { advice in
      issue(
        "S", in: card, at: advice.range,
        says("«\(advice.word)» er et tiltak", "“\(advice.word)” is a measure, not a goal"),
        remedy: says("skriv hva det skal føre til", "write what it should lead to"))
    }
  }
}
