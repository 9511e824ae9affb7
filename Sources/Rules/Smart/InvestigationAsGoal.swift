internal import Language
package import Model
internal import Source

/// **What it finds.** A goal to consider, look into or map something.
/// **Why it matters.** When the looking is done nothing has changed, and the goal is still called reached.
/// **How to put it right.** Write what the answer should be used for, and make the looking an action.
package struct InvestigationAsGoal: DocumentRule, SmartRule {
  package static let info = RuleInfo(
    id: "investigation-as-goal", severity: .hint,
    summary: says(
      "En utredning skrevet som mål",
      nn: "Ei utgreiing skriven som mål",
      "An investigation written as a goal"),
    why: says(
      "Når utredningen er ferdig, er ingenting endret, men målet er nådd.",
      nn: "Når utgreiinga er ferdig, er ingenting endra, men målet er nådd.",
      "When the looking is done nothing has changed, yet the goal is reached."),
    remedy: says(
      "Skriv hva svaret skal brukes til, og gjør utredningen til et tiltak.",
      nn: "Skriv kva svaret skal brukast til, og gjer utgreiinga til eit tiltak.",
      "Write what the answer is for, and make the looking an action."),
    methods: ["M39"],
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Turnus på natt
        målsetning: ⟦Vurdere⟧ ny turnus for nattevaktene
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Turnus på natt
        målsetning: Innføre ny turnus for nattevaktene innen 1. september 2027
        ---
        """),
    ],
    sentences: """
      nb - Vurdere ny turnus for nattevaktene
      nb - Vurdere bruken av sengealarmer på post 2
      nb + Innføre ny turnus for nattevaktene innen 1. september 2027
      nb + Redusere antall nattevakter på rad fra 5 til 3 innen 1. september 2027
      nn - Vurdere ny turnus for nattevaktene
      nn - Vurdere bruken av sengealarmar på post 2
      nn + Innføre ny turnus for nattevaktene innan 1. september 2027
      nn + Redusere talet på nattevakter på rad frå 5 til 3 innan 1. september 2027
      en - Consider a new roster for the night shift
      en - Explore the use of bed alarms on ward 2
      en + Introduce a new roster for the night shift by 1 September 2027
      en + Reduce the number of night shifts in a row from 5 to 3 by 1 September 2027
      """)

  package let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  /// S fails only where the sentence names no change besides; else it is advice.
  package static func issues(in card: GoalCard) -> [SmartIssue] {
    guard !card.isMeasuredByFields else { return [] }
    let verdict = card.sentence.specific
    let fails = verdict.verdict == .fail && verdict.reason == .investigatingVerb
    let advice = card.sentence.advice.first { $0.kind == .investigating }
    guard let range = fails ? verdict.cause ?? advice?.range : advice?.range else { return [] }
    let word = card.words(range)
    return [
      issue(
        "S", in: card, at: range, fails: fails,
        severity: fails ? verdict.confidence.severity : .hint,
        says(
          "«\(word)» endrer ingenting i seg selv", nn: "«\(word)» endrar ingenting i seg sjølv",
          "“\(word)” changes nothing by itself"),
        remedy: says(
          "skriv hva det skal føre til", nn: "skriv kva det skal føre til",
          "write what it should lead to"))
    ]
  }
}
