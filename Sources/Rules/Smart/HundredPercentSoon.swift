internal import Language
package import Model
internal import Source

/// **What it finds.** All or none within a year, and no word of why it can be done.
/// **Why it matters.** The last tenth takes longer than the first nine. One miss, and the goal is lost.
/// **How to put it right.** Say why it can be reached, take a nearer target first, or give it more time.
package struct HundredPercentSoon: DocumentRule, SmartRule {
  package static let info = RuleInfo(
    id: "hundred-percent-soon", severity: .hint,
    summary: says(
      "Alle eller ingen på kort tid",
      nn: "Alle eller ingen på kort tid",
      "All or none in a short time"),
    why: says(
      "De siste tar lengst tid, og med én som mangler er målet tapt.",
      nn: "Dei siste tek lengst tid, og med éin som manglar er målet tapt.",
      "The last ones take longest, and with one missing the goal is lost."),
    remedy: says(
      "Skriv i «realistisk_fordi» hva som gjør det mulig, sett et delmål først, eller gi det lengre tid.",
      nn:
        "Skriv i «realistisk_fordi» kva som gjer det mogleg, set eit delmål først, eller gi det lengre tid.",
      "Write under “realistic” what makes it possible, take a nearer target first, or give it more time."
    ),
    methods: ["M39"],
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Hygiene på post 2
        målsetning: ⟦100 %⟧ av de ansatte følger rutinen for håndhygiene innen 1. mars 2027
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Hygiene på post 2
        målsetning: 100 % av de ansatte følger rutinen for håndhygiene innen 1. mars 2027
        realistisk_fordi: 96 % fulgte den ved siste telling
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Hygiene på post 2
        målsetning: 100 % av de ansatte følger rutinen for håndhygiene innen 31. desember 2029
        ---
        """),
    ],
    sentences: """
      nb - 100 % av de ansatte følger rutinen for håndhygiene innen 1. mars 2027
      nb - Redusere antall fall på post 2 til 0 innen 1. februar 2027
      nb + 100 % av de ansatte følger rutinen for håndhygiene innen 31. desember 2029
      nb + 95 % av de ansatte følger rutinen for håndhygiene innen 1. mars 2027
      nn - 100 % av dei tilsette følgjer rutinen for handhygiene innan 1. mars 2027
      nn - Redusere talet på fall på post 2 til 0 innan 1. februar 2027
      nn + 100 % av dei tilsette følgjer rutinen for handhygiene innan 31. desember 2029
      nn + 95 % av dei tilsette følgjer rutinen for handhygiene innan 1. mars 2027
      en - 100% of the staff follow the hand hygiene routine by 1 March 2027
      en - Reduce the number of falls on ward 2 to 0 by 1 February 2027
      en + 100% of the staff follow the hand hygiene routine by 31 December 2029
      en + 95% of the staff follow the hand hygiene routine by 1 March 2027
      """)

  package let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  /// Within so many days all or none is a near target.
  private static let nearDays = 366

  package static func issues(in card: GoalCard) -> [SmartIssue] {
    guard card.reason == nil, let day = card.deadline?.day,
      (0...nearDays).contains(card.today.days(to: day)), !isNearly(card),
      let range = card.sentence.advice.first(where: { $0.kind == .hundredPercentSoon })?.range
        ?? zero(card)
    else { return [] }
    let word = card.words(range)
    return [
      issue(
        "R", in: card, at: range,
        says(
          "«\(word)» innen \(day.written(.nb)): er det mulig å nå?",
          nn: "«\(word)» innan \(day.written(.nn)): er det mogleg å nå?",
          "“\(word)” by \(day.written(.en)): can it be reached?"),
        remedy: says(
          "skriv hva som gjør det mulig, eller sett et delmål først",
          nn: "skriv kva som gjer det mogleg, eller set eit delmål først",
          "write what makes it possible, or take a nearer target first"))
    ]
  }

  /// «Til 0», which is as much all as 100 %.
  private static func zero(_ card: GoalCard) -> Range<Int>? {
    card.sentence.numbers.first { $0.value == 0 && [.target, .threshold].contains($0.role) }?.range
  }

  /// Whether the fields say that nine of ten is reached already.
  private static func isNearly(_ card: GoalCard) -> Bool {
    guard let baseline = card.baseline?.value.value, card.unit == "%" else { return false }
    return baseline >= 90 || baseline <= 2
  }
}
