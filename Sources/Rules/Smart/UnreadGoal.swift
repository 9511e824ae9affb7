internal import Language
package import Model
internal import Source

/// **What it finds.** A goal whose words cannot be judged: another language than bokmål, nynorsk and English, or
/// no words at all.
/// **Why it matters.** Nothing is said of it, and silence must not be taken for praise.
/// **How to put it right.** Fill in indicator, target and deadline, which count in every language.
package struct UnreadGoal: DocumentRule, SmartRule {
  package static let info = RuleInfo(
    id: "unread-goal", severity: .hint,
    summary: says(
      "Et mål som ikke er lest",
      nn: "Eit mål som ikkje er lese",
      "A goal that has not been read"),
    why: says(
      "Ingenting er sagt om det, og taushet skal ikke tas for ros.",
      nn: "Ingenting er sagt om det, og tagnad skal ikkje takast for ros.",
      "Nothing is said of it, and silence must not be taken for praise."),
    remedy: says(
      "Fyll ut «indikator», «målverdi» og «frist». De gjelder på alle språk.",
      nn: "Fyll ut «indikator», «målverdi» og «frist». Dei gjeld på alle språk.",
      "Fill in “indicator”, “target” and “due”. They count in every language."),
    methods: ["M39"],
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: ⟦Zmniejszyć⟧ liczbę upadków o 20 procent do końca roku
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: ⟦12 → 4⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Redusere ventetiden på legekontoret i Kárášjohka til 20 dager innen 2027
        ---
        """),
    ],
    sentences: """
      nb - 12 → 4
      nb - …
      nb + Redusere ventetiden på legekontoret i Kárášjohka til 20 dager innen 2027
      nb + Redusere antall fall fra 12 til 4
      nn - Zmniejszyć liczbę upadków o 20 procent do końca roku
      nn - → 90 %
      nn + Redusere ventetida på legekontoret i Kárášjohka til 20 dagar innan 2027
      nn + Redusere talet på fall frå 12 til 4
      en - Сократить время ожидания до 20 дней
      en - Skrócić średni czas oczekiwania pacjentów
      en + Reduce waiting time at the clinic in Kárášjohka to 20 days by 2027
      en + Reduce the number of falls from 12 to 4
      """)

  package let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package static var readsSentence: Bool { false }

  package static func issues(in card: GoalCard) -> [SmartIssue] {
    let range: Range<Int>
    let message: LocalizedText
    switch card.unread {
    case .foreign(let first):
      range = first
      message = says(
        "ikke bedømt: språket er ikke bokmål, nynorsk eller engelsk",
        nn: "ikkje vurdert: språket er ikkje bokmål, nynorsk eller engelsk",
        "not judged: the language is not bokmål, nynorsk or English")
    case .noWords:
      range = 0..<card.sentence.text.utf8.count
      message = says(
        "ikke bedømt: setningen har ingen ord", nn: "ikkje vurdert: setninga har ingen ord",
        "not judged: the sentence has no words")
    case .empty, nil: return []
    }
    return [
      issue(
        "S", in: card, at: range, message,
        remedy: says(
          "fyll ut «indikator», «målverdi» og «frist»",
          nn: "fyll ut «indikator», «målverdi» og «frist»",
          "fill in “indicator”, “target” and “due”"))
    ]
  }
}
