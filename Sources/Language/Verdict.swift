/// What the words of one sentence say of one letter of SMART.
package struct SentenceVerdict: Sendable, Hashable {
  package enum Verdict: String, Sendable, Hashable, CaseIterable {
    case pass
    case fail
    /// The words do not tell.
    case unknown
  }

  /// Why. The first group fails, the second passes.
  package enum Reason: String, Sendable, Hashable, CaseIterable {
    // S
    /// «Styrke samhandlingen».
    case vagueVerb
    /// «Forbedre journalføringen»: what changes in it?
    case vagueVerbOnNamedThing
    /// «Økt bevissthet», «øke kvaliteten».
    case abstractObject
    /// «Bli ledende».
    case identityClaim
    /// «Vurdere ny turnus».
    case investigatingVerb
    /// «God samhandling».
    case unmeasurableModifier

    // M
    /// «Færre fall»: how many, from what?
    case comparativeWithoutAmount
    /// «Fra 70 %»: to what?
    case baselineWithoutTarget
    /// «Alle trives».
    case softUniversal
    /// «Pasientene føler seg trygge».
    case softPredicate
    /// «Innføre en god kultur»: a process has no end.
    case processNotEnd
    /// «Tilby kurs», «informere om …»: it goes on, and nothing comes of it.
    case activityNotResult

    // T
    case noTime
    case onlyVagueTime
    case onlyRate
    case onlyServiceLevel
    case onlyComparison
    case onlyStart
    case onlyNamedTime

    // Passes.
    case noClearFault
    case concreteObject
    case hasQuantity
    case yesNoEnd
    case checkableUniversal
    case definedReference
    case hasDeadline
    case hasPeriod
    case undatedEvent
  }

  package let verdict: Verdict
  package let confidence: Confidence
  /// UTF-8 bytes of the sentence that caused it; nil when nothing can be pointed at.
  package let cause: Range<Int>?
  package let reason: Reason
  /// The words of the cause, as written.
  package let word: String?
}

/// The letters that a sentence alone can be judged by.
package enum SmartLetter: String, Sendable, Hashable, CaseIterable {
  case specific = "S"
  case measurable = "M"
  case timeBound = "T"
}

/// Something to tell the author that fails no letter.
package struct Advice: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Two verbs with an object each: one goal a sentence.
    case severalGoals
    /// A measure poses as goal: what should it lead to?
    case measureNotGoal
    /// «Med 3 %» of something counted in percent: percent or points?
    case percentOrPoints
    /// «Med 20 %»: from what?
    case changeWithoutBaseline
    /// «Skal reduseres»: by whom?
    case passiveWithoutOwner
    /// All or none, with a deadline. Ask only when the deadline is near.
    case hundredPercentSoon
    /// «Vurdere»: what is decided by it?
    case investigating
    /// «I år», «uke 37»: write the year.
    case timeWithoutYear
    /// «Ved neste måling»: write the day.
    case undatedEvent
  }

  package let kind: Kind
  /// UTF-8 bytes of the sentence.
  package let range: Range<Int>
  /// The words, as written.
  package let word: String
}
