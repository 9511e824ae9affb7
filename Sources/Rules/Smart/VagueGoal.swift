internal import Language
package import Model
internal import Source

/// **What it finds.** A goal whose words do not say what will be different: a weak verb on something nobody can
/// point at, or a claim about who one wants to be.
/// **Why it matters.** Two readers will look for two different things, and nobody can tell when it is reached.
/// **How to put it right.** Name what changes, where, with a verb such as reduce, introduce or replace.
package struct VagueGoal: DocumentRule, SmartRule {
  package static let info = RuleInfo(
    id: "vague-goal", severity: .warning,
    summary: says(
      "Et mål som ikke sier hva som skal bli annerledes",
      nn: "Eit mål som ikkje seier kva som skal bli annleis",
      "A goal that does not say what will be different"),
    why: says(
      "To lesere ser for seg to ulike ting, og ingen kan si når det er nådd.",
      nn: "To lesarar ser for seg to ulike ting, og ingen kan seie når det er nådd.",
      "Two readers picture two different things, and nobody can tell when it is reached."),
    remedy: says(
      "Skriv hva som skal endres og hvor, med et verb som «redusere», «innføre» eller «øke andelen». Et mål med indikator og målverdi i feltene slipper.",
      nn:
        "Skriv kva som skal endrast og kvar, med eit verb som «redusere», «innføre» eller «auke delen». Eit mål med indikator og målverdi i felta slepp.",
      "Write what will change and where, with a verb such as “reduce”, “introduce” or “increase the share of”. A goal with indicator and target in its fields is let off."
    ),
    methods: ["M39"],
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: ⟦Styrke samhandlingen⟧ mellom sykehjem og fastleger innen 2027
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Vi skal være ⟦ledende⟧ på demensomsorg
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Styrke samhandlingen mellom sykehjem og fastleger
        indikator: Epikriser sendt samme dag
        måleenhet: prosent
        målverdi: 90
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        status: utkast
        målsetning: Styrke samhandlingen
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Redusere antall fall på post 2 fra 12 til 4 i måneden
        ---
        """),
    ],
    sentences: """
      nb - Styrke samhandlingen mellom sykehjem og fastleger innen 2027
      nb - Vi skal være ledende på demensomsorg
      nb + Redusere antall fall på post 2 fra 12 til 4 i måneden
      nb + Sende 90 % av epikrisene samme dag innen 30. juni 2027
      nn - Styrkje samhandlinga mellom sjukeheim og fastlegar innan 2027
      nn - Vi skal vere leiande på demensomsorg
      nn + Redusere talet på fall på post 2 frå 12 til 4 i månaden
      nn + Sende 90 % av epikrisene same dag innan 30. juni 2027
      en - Strengthen collaboration between the nursing home and the doctors by 2027
      en - Be a world-class hospital
      en + Reduce the number of falls on ward 2 from 12 to 4 a month
      en + Send 90% of the discharge letters the same day by 30 June 2027
      """)

  package let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package static func issues(in card: GoalCard) -> [SmartIssue] {
    let verdict = card.sentence.specific
    guard verdict.verdict == .fail, verdict.reason != .investigatingVerb,
      !card.isMeasuredByFields, let cause = verdict.cause,
      let word = verdict.word
    else { return [] }
    let (message, remedy) = told(verdict.reason, word)
    return [
      issue(
        "S", in: card, at: cause, fails: true, severity: verdict.confidence.severity, message,
        remedy: remedy)
    ]
  }

  private static func told(
    _ reason: SentenceVerdict.Reason, _ word: String
  ) -> (LocalizedText, LocalizedText) {
    switch reason {
    case .identityClaim:
      (
        says(
          "«\(word)» sier hvem dere vil være, ikke hva som blir annerledes",
          nn: "«\(word)» seier kven de vil vere, ikkje kva som blir annleis",
          "“\(word)” says who you want to be, not what will be different"),
        says(
          "skriv hva brukerne eller kollegene vil merke, og hvor mye",
          nn: "skriv kva brukarane eller kollegaene vil merke, og kor mykje",
          "write what users or colleagues will notice, and how much")
      )
    case .abstractObject, .unmeasurableModifier:
      (
        says(
          "«\(word)» kan verken ses eller telles", nn: "«\(word)» kan verken sjåast eller teljast",
          "“\(word)” cannot be seen or counted"),
        says(
          "navngi noe som kan ses eller telles, og hvor",
          nn: "namngi noko som kan sjåast eller teljast, og kvar",
          "name something that can be seen or counted, and where")
      )
    default:
      (
        says(
          "«\(word)» sier ikke hva som blir annerledes",
          nn: "«\(word)» seier ikkje kva som blir annleis",
          "“\(word)” does not say what will be different"),
        says(
          "bruk for eksempel «redusere», «innføre» eller «øke andelen», og si hva",
          nn: "bruk til dømes «redusere», «innføre» eller «auke delen», og sei kva",
          "use for example “reduce”, “introduce” or “increase the share of”, and say what")
      )
    }
  }
}
