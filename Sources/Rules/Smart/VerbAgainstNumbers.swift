internal import Language
package import Model
internal import Source

/// **What it finds.** A sentence whose verb goes one way and whose numbers go the other: reduce from 6 to 12.
/// **Why it matters.** Either the verb or the numbers are wrong, and nobody knows which.
/// **How to put it right.** Let verb and numbers go the same way.
package struct VerbAgainstNumbers: DocumentRule, SmartRule {
  package static let info = RuleInfo(
    id: "verb-against-numbers", severity: .warning,
    summary: says(
      "Verbet går én vei og tallene en annen",
      nn: "Verbet går éin veg og tala ein annan",
      "The verb goes one way and the numbers another"),
    why: says(
      "Enten er verbet feil, eller så er tallene det, og ingen vet hva.",
      nn: "Anten er verbet feil, eller så er tala det, og ingen veit kva.",
      "Either the verb or the numbers are wrong, and nobody knows which."),
    remedy: says(
      "La verb og tall gå samme vei.",
      nn: "La verb og tal gå same veg.",
      "Let verb and numbers go the same way."),
    methods: ["M39"],
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Redusere antall fall på post 2 fra 6 til ⟦12⟧ innen 2027
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Redusere antall fall på post 2 fra 12 til 6 innen 2027
        ---
        """),
    ],
    sentences: """
      nb - Redusere antall fall på post 2 fra 6 til 12 innen 2027
      nb - Øke andelen som svarer fra 80 % til 60 % innen 2027
      nb + Redusere antall fall på post 2 fra 12 til 6 innen 2027
      nb + Øke andelen som svarer fra 60 % til 80 % innen 2027
      nn - Redusere talet på fall på post 2 frå 6 til 12 innan 2027
      nn - Auke delen som svarer frå 80 % til 60 % innan 2027
      nn + Redusere talet på fall på post 2 frå 12 til 6 innan 2027
      nn + Auke delen som svarer frå 60 % til 80 % innan 2027
      en - Reduce the number of falls on ward 2 from 6 to 12 by 2027
      en - Increase the share that answers from 80% to 60% by 2027
      en + Reduce the number of falls on ward 2 from 12 to 6 by 2027
      en + Increase the share that answers from 60% to 80% by 2027
      """)

  package let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  /// Only where the sentence has one number to start from and one to reach.
  package static func issues(in card: GoalCard) -> [SmartIssue] {
    let numbers = card.sentence.numbers
    let from = numbers.filter { $0.role == .baseline }
    let to = numbers.filter { $0.role == .target }
    guard from.count == 1, to.count == 1, let start = from[0].value, let end = to[0].value,
      from[0].upper == nil, to[0].upper == nil, start != end,
      from[0].unitKind == to[0].unitKind || from[0].unitKind == .none || to[0].unitKind == .none,
      let (verb, way) = ChangeVerbs.first(in: card.sentence),
      verb.range.upperBound <= from[0].range.lowerBound, (way == .down) != (end < start)
    else { return [] }
    let word = card.words(verb.range)
    let (first, last) = (card.words(from[0].range), card.words(to[0].range))
    return [
      issue(
        "M", in: card, at: to[0].range,
        says(
          "«\(word)», men fra «\(first)» til «\(last)» er motsatt vei",
          nn: "«\(word)», men frå «\(first)» til «\(last)» er motsett veg",
          "“\(word)”, but from “\(first)” to “\(last)” is the other way"),
        remedy: says(
          "bytt verb, eller bytt om tallene", nn: "byt verb, eller byt om tala",
          "change the verb, or swap the numbers"),
        notes: card.statementNote(
          verb.range, says("verbet står her", nn: "verbet står her", "the verb stands here")))
    ]
  }
}
