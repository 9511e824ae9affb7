internal import Language
package import Model
internal import Source

/// **What it finds.** A goal whose only words about time are no deadline: in the long run, every week, from 2027.
/// **Why it matters.** A goal that may be reached some time is never late.
/// **How to put it right.** Write a day in the sentence, or fill in the deadline.
package struct VagueDeadline: WorkspaceRule, SmartRule {
  package static let info = RuleInfo(
    id: "vague-deadline", severity: .warning,
    summary: says(
      "Ord om tid som ikke er en frist", nn: "Ord om tid som ikkje er ein frist",
      "Words about time that are no deadline"),
    why: says(
      "Et mål som kan nås en gang, blir aldri for sent.",
      nn: "Eit mål som kan nåast ein gong, blir aldri for seint.",
      "A goal that may be reached some time is never late."),
    remedy: says(
      "Skriv en dag i setningen, eller fyll ut «frist».",
      nn: "Skriv ein dag i setninga, eller fyll ut «frist».",
      "Write a day in the sentence, or fill in “due”."),
    methods: ["M39"],
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Redusere overtiden til 200 timer i måneden ⟦på sikt⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Holde to øvelser ⟦hvert år⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Skåren skal være 4,5 ⟦ved neste måling⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Redusere overtiden til 200 timer i måneden på sikt
        frist: 2027-06-30
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Holde to øvelser hvert år fram til 2031
        ---
        """),
    ],
    sentences: """
      nb - Redusere overtiden til 200 timer i måneden på sikt
      nb - Holde to øvelser hvert år
      nb + Redusere overtiden til 200 timer i måneden på sikt | frist: 2027-06-30
      nb + Holde to øvelser hvert år fram til 2031
      nn - Redusere overtida til 200 timar i månaden på sikt
      nn - Halde to øvingar kvart år
      nn + Redusere overtida til 200 timar i månaden på sikt | frist: 2027-06-30
      nn + Halde to øvingar kvart år fram til 2031
      en - Reduce overtime to 200 hours a month in the long run
      en - Hold two drills every year
      en + Reduce overtime to 200 hours a month in the long run | due: 2027-06-30
      en + Hold two drills every year until 2031
      """)

  package let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package static func mayConcern(_ document: Document) -> Bool { !document.hasGoalDeadline }

  package static func issues(in card: GoalCard) -> [SmartIssue] {
    let verdict = card.sentence.timeBound
    guard card.due == nil, !card.hasNoTime, let cause = verdict.cause, let word = verdict.word,
      verdict.verdict == .fail || verdict.reason == .undatedEvent
    else { return [] }
    // A day that does not exist is told by a rule of its own.
    if card.sentence.times.contains(where: { ImpossibleDeadline.isImpossible($0) }) { return [] }
    let year = card.today.year + 1
    // «To øvelser i måneden på sikt»: the vague word is the one that stands where a day should.
    if verdict.verdict == .fail, let vague = card.sentence.times.first(where: { $0.kind == .vague })
    {
      return [
        issue(
          "T", in: card, at: vague.range, fails: true, severity: vague.confidence.severity,
          told(.onlyVagueTime, card.words(vague.range)), remedy: remedy(year))
      ]
    }
    return [
      issue(
        "T", in: card, at: cause, fails: verdict.verdict == .fail,
        severity: verdict.verdict == .fail ? verdict.confidence.severity : .hint,
        told(verdict.reason, word),
        remedy: remedy(year))
    ]
  }

  private static func remedy(_ year: Int) -> LocalizedText {
    says(
      "skriv en dag, for eksempel «innen 30. juni \(year)»",
      nn: "skriv ein dag, til dømes «innan 30. juni \(year)»",
      "write a day, for example “by 30 June \(year)”")
  }

  private static func told(_ reason: SentenceVerdict.Reason, _ word: String) -> LocalizedText {
    switch reason {
    case .onlyRate:
      says(
        "«\(word)» sier hvor ofte, ikke innen når", nn: "«\(word)» seier kor ofte, ikkje innan når",
        "“\(word)” says how often, not by when")
    case .onlyServiceLevel:
      says(
        "«\(word)» gjelder hver enkelt sak, ikke målet",
        nn: "«\(word)» gjeld kvar enkelt sak, ikkje målet",
        "“\(word)” is for each case, not for the goal")
    case .onlyStart:
      says(
        "«\(word)» sier når det begynner, ikke når det er nådd",
        nn: "«\(word)» seier når det byrjar, ikkje når det er nådd",
        "“\(word)” says when it starts, not when it is reached")
    case .onlyComparison:
      says(
        "«\(word)» er det dere sammenligner med, ikke en frist",
        nn: "«\(word)» er det de samanliknar med, ikkje ein frist",
        "“\(word)” is what you compare with, not a deadline")
    case .onlyNamedTime:
      says(
        "«\(word)» er et navn, ikke en frist", nn: "«\(word)» er eit namn, ikkje ein frist",
        "“\(word)” is a name, not a deadline")
    case .undatedEvent:
      says("«\(word)» har ingen dato", nn: "«\(word)» har ingen dato", "“\(word)” has no date")
    default:
      says("«\(word)» er ingen frist", nn: "«\(word)» er ingen frist", "“\(word)” is no deadline")
    }
  }
}
