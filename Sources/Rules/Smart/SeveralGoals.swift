internal import Language
package import Model
internal import Source

/// **What it finds.** Two goals in one sentence.
/// **Why it matters.** One may be reached and the other not; then nobody knows what to answer.
/// **How to put it right.** Write one goal a sentence; the other can be a sub-goal or a goal of its own.
package struct SeveralGoals: DocumentRule, SmartRule {
  package static let info = RuleInfo(
    id: "several-goals", severity: .hint,
    summary: says(
      "To mål i én setning", nn: "To mål i éi setning",
      "Two goals in one sentence"),
    why: says(
      "Det ene kan nås og det andre ikke. Da vet ingen hva svaret er.",
      nn: "Det eine kan bli nådd og det andre ikkje. Då veit ingen kva svaret er.",
      "One may be reached and the other not; then nobody knows what to answer."),
    remedy: says(
      "Skriv ett mål i setningen. Det andre kan bli et delmål eller et eget mål.",
      nn: "Skriv eitt mål i setninga. Det andre kan bli eit delmål eller eit eige mål.",
      "Write one goal in the sentence. The other can be a sub-goal or a goal of its own."),
    methods: ["M39"],
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Redusere antall fall til 4 og ⟦styrke samhandlingen⟧ i 2027
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Redusere antall fall på natt og kveld til 4 i måneden i 2027
        ---
        """),
    ],
    sentences: """
      nb - Redusere antall fall til 4 og styrke samhandlingen i 2027
      nb - Redusere ventetiden til 20 dager og øke andelen fornøyde til 90 % innen 2027
      nb + Redusere antall fall på natt og kveld til 4 i måneden i 2027
      nb + Øke andelen fornøyde pasienter og pårørende til 90 % innen 2027
      nn - Redusere talet på fall til 4 og styrkje samhandlinga i 2027
      nn - Redusere ventetida til 20 dagar og auke delen nøgde til 90 % innan 2027
      nn + Redusere talet på fall på natt og kveld til 4 i månaden i 2027
      nn + Auke delen nøgde pasientar og pårørande til 90 % innan 2027
      en - Reduce falls to 4 and strengthen collaboration in 2027
      en - Reduce waiting time to 20 days and increase satisfaction to 90% by 2027
      en + Reduce falls at night and in the evening to 4 a month in 2027
      en + Increase the share of satisfied patients and relatives to 90% by 2027
      """)

  package let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package static func issues(in card: GoalCard) -> [SmartIssue] {
    card.sentence.advice.filter { $0.kind == .severalGoals }.map { advice in
      issue(
        "S", in: card, at: advice.range,
        says(
          "«\(advice.word)» er et mål til i samme setning",
          nn: "«\(advice.word)» er eit mål til i same setning",
          "“\(advice.word)” is a second goal in the same sentence"),
        remedy: says(
          "skriv ett mål i hver setning", nn: "skriv eitt mål i kvar setning",
          "write one goal a sentence"))
    }
  }
}
