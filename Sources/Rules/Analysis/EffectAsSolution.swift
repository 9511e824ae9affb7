package import Model
package import Source
internal import Syntax

/// **What it finds.** A problem written as a solution that is lacking.
/// **Why it matters.** Then the answer is given before anybody has looked for causes.
/// **How to put it right.** Write what is noticed: what happens, how often, to whom.
package struct EffectAsSolution: DocumentRule {
  package static let info = RuleInfo(
    id: "effect-as-solution", severity: .hint,
    summary: says(
      "Et problem som er skrevet som en løsning som mangler",
      "A problem written as a solution that is lacking"),
    why: says(
      "Da er svaret gitt før noen har lett etter årsaker.",
      "Then the answer is given before anybody has looked for causes."),
    remedy: says(
      "Skriv det som merkes: hva som skjer, hvor ofte, for hvem.",
      "Write what is noticed: what happens, how often, to whom."),
    methods: ["M38"],
    examples: [
      RuleExample(
        """
        ---
        type: fiskebein
        tittel: Hvorfor?
        virkning: ⟦Mangler kurs i forflytning⟧
        ---
        ## Årsaker
        """),
      RuleExample(
        """
        ---
        type: fem-hvorfor
        tittel: Hvorfor?
        problem: ⟦Vi må innføre ny rutine⟧
        ---
        ## Kjede
        """),
      RuleExample(
        """
        ---
        type: fiskebein
        tittel: Hvorfor?
        virkning: Mange belastningsskader etter forflytning
        ---
        ## Årsaker
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard let problem = document.problemIfAny else { return [] }
    let words = folded(key: problem.value)
    guard openings.contains(where: { words == $0 || words.hasPrefix($0 + " ") }) else { return [] }
    return [
      finding(
        in: document, at: problem.range,
        nb: "problemet er skrevet som en løsning", en: "the problem is written as a solution",
        remedy: says(
          "skriv hva som skjer, ikke hva som mangler",
          "write what happens, not what is lacking"))
    ]
  }

  /// How a solution that is lacking begins.
  private let openings: [String] = [
    "mangler kurs", "mangler opplæring", "mangler rutine", "mangler rutiner", "mangler utstyr",
    "mangler system", "manglar kurs", "manglar opplæring", "manglar rutine", "manglar rutinar",
    "manglar utstyr", "manglende kurs", "manglende opplæring", "manglende rutine",
    "manglende rutiner", "manglande kurs", "manglande opplæring", "manglande rutine",
    "manglande rutinar", "mangel på kurs", "mangel på opplæring", "mangel på rutine",
    "mangel på rutiner", "mangel på rutinar", "innføre", "vi må", "vi bør", "må innføre",
    "må kjøpe", "må ansette", "må tilsette", "ingen kurs", "lack of training", "lack of a routine",
    "lack of routines", "introduce", "we must", "we should", "need to introduce", "we need to",
    "mangel på utstyr", "mangler bemanning", "manglar bemanning", "manglende bemanning",
    "manglande bemanning", "mangel på bemanning", "mangel på folk", "mangel på ansatte",
    "mangel på tilsette", "for lite bemanning", "for lita bemanning", "for få ansatte",
    "for få tilsette", "lack of staff", "lack of equipment",
    "trenger kurs", "treng kurs", "trenger flere", "treng fleire", "vi trenger", "vi treng",
  ]
}
