internal import Language
package import Model
internal import Source

/// **What it finds.** A goal that rests on a word no number follows from: good, safe, everybody thrives.
/// **Why it matters.** Readers agree with it and see different things.
/// **How to put it right.** Write how you will see it: an indicator with a target.
package struct UnmeasurableWord: DocumentRule, SmartRule {
  package static let info = RuleInfo(
    id: "unmeasurable-word", severity: .hint,
    summary: says(
      "Et ord som ikke lar seg måle", nn: "Eit ord som ikkje lèt seg måle",
      "A word that cannot be measured"),
    why: says(
      "Alle er enige i det, og ser for seg ulike ting.",
      nn: "Alle er samde i det, og ser for seg ulike ting.",
      "Everybody agrees with it and pictures something different."),
    remedy: says(
      "Skriv hvordan dere skal se det: en indikator og en målverdi.",
      nn: "Skriv korleis de skal sjå det: ein indikator og ein målverdi.",
      "Write how you will see it: an indicator and a target."),
    methods: ["M39"],
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: ⟦Alle barn skal føle seg trygge⟧ i barnehagen innen 2027
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Alle barn skal føle seg trygge i barnehagen
        indikator: foreldre som sier at barnet er trygt
        måleenhet: prosent
        målverdi: 95
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Alle ansatte har gjennomført kurs i hygiene innen 2027
        ---
        """),
    ],
    sentences: """
      nb - Alle barn skal føle seg trygge i barnehagen innen 2027
      nb - En skole der alle trives innen 2027
      nb + Alle ansatte har gjennomført kurs i hygiene innen 2027
      nb + 95 % av foreldrene svarer at barnet er trygt i barnehagen innen 2027
      nn - Alle barn skal kjenne seg trygge i barnehagen innan 2027
      nn - Alle elevar skal trivast på skulen innan 2027
      nn + Alle tilsette har gjennomført kurs i hygiene innan 2027
      nn + 95 % av foreldra svarer at barnet er trygt i barnehagen innan 2027
      en - All children shall feel safe in the kindergarten by 2027
      en - Everyone feels valued at work by 2027
      en + All employees have completed the hygiene course by 2027
      en + 95% of the parents answer that their child is safe by 2027
      """)

  package let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package static func issues(in card: GoalCard) -> [SmartIssue] {
    let verdict = card.sentence.measurable
    guard verdict.verdict == .fail, reasons.contains(verdict.reason), card.target == nil,
      let cause = verdict.cause, let word = verdict.word
    else { return [] }
    return [
      issue(
        "M", in: card, at: cause, fails: true,
        says(
          "«\(word)»: hvordan skal dere se at det er nådd?",
          nn: "«\(word)»: korleis skal de sjå at det er nådd?",
          "“\(word)”: how will you see that it is reached?"),
        remedy: says(
          "skriv hva som telles, og hvor mange", nn: "skriv kva som skal teljast, og kor mange",
          "write what is counted, and how many"))
    ]
  }

  private static let reasons: Set<SentenceVerdict.Reason> = [
    .softUniversal, .softPredicate, .unmeasurableModifier, .abstractObject,
  ]
}
