package import Source
import Syntax

/// The ten sub-goals of internal control (M02), in our own words.
package enum SubGoal: Int, CaseIterable, Sendable {
  case valuesKnown = 1
  case goalsBrokenDown
  case reportingUsed
  case rolesDefined
  case reportingLine
  case teamAssignment
  case routinesKnown
  case arenasWithPurpose
  case competenceKnown
  case goodPractice

  package var label: LocalizedText {
    switch self {
    case .valuesKnown:
      LocalizedText(
        nb: "Overordnede mål og verdier er kjent", nn: "Overordna mål og verdiar er kjende",
        en: "Overall goals and values are known")
    case .goalsBrokenDown:
      LocalizedText(
        nb: "Målene er brutt ned og målbare", nn: "Måla er brotne ned og målbare",
        en: "Goals are broken down and measurable")
    case .reportingUsed:
      LocalizedText(
        nb: "Meldesystemet er kjent og brukt", nn: "Meldesystemet er kjent og brukt",
        en: "The reporting system is known and used")
    case .rolesDefined:
      LocalizedText(nb: "Rollene er avklart", nn: "Rollene er avklarte", en: "Roles are defined")
    case .reportingLine:
      LocalizedText(
        nb: "Alle vet hvem de rapporterer til", nn: "Alle veit kven dei rapporterer til",
        en: "Everybody knows whom they report to")
    case .teamAssignment:
      LocalizedText(
        nb: "Team har et tydelig oppdrag", nn: "Team har eit tydeleg oppdrag",
        en: "Teams have a clear assignment")
    case .routinesKnown:
      LocalizedText(
        nb: "Viktige rutiner er kjent", nn: "Viktige rutinar er kjende",
        en: "Important routines are known")
    case .arenasWithPurpose:
      LocalizedText(
        nb: "Møteplassene har et formål", nn: "Møteplassane har eit føremål",
        en: "Arenas have a purpose")
    case .competenceKnown:
      LocalizedText(
        nb: "Krav til kompetanse er kjent", nn: "Krav til kompetanse er kjende",
        en: "Competence requirements are known")
    case .goodPractice:
      LocalizedText(
        nb: "Det er klart hva som er god praksis", nn: "Det er klart kva som er god praksis",
        en: "It is clear what good practice is")
    }
  }
}

/// What the files of a unit say of a sub-goal.
package struct SubGoalFact: Sendable {
  package let goal: SubGoal
  /// Nil where only people can answer.
  package let answer: SubGoalAnswer?
  package let evidence: LocalizedText
}

/// What a review says of a sub-goal.
package struct SubGoalReply: Sendable {
  package let number: Located<Int>
  /// Nil for a number that is none of the ten.
  package let goal: SubGoal?
  package let answer: Located<SubGoalAnswer>?
  package let evidence: String?
  /// The row's own day, else the review's.
  package let day: CalendarDate?
  /// The row's own day, where one is written.
  package let ownDay: Located<CalendarDate>?
  package let row: Row
}

extension Document {
  /// The answers to the ten sub-goals in a review.
  package var subGoalReplies: [SubGoalReply] {
    guard type?.name == "review" else { return [] }
    let reviewed = self[Review.date]?.value
    return rows(Review.subGoals).compactMap { row in
      guard let number = row[Review.number] else { return nil }
      let own = row[Review.answeredOn]
      return SubGoalReply(
        number: number, goal: SubGoal(rawValue: number.value), answer: row[Review.answer],
        evidence: row[Review.evidence]?.value, day: own?.value ?? reviewed, ownDay: own, row: row)
    }
  }
}

extension Workspace {
  /// The reviews of a unit itself, the latest last.
  package func reviews(of unit: UnitNode) -> [Document] {
    documents(in: unit).filter { $0.type?.name == "review" }.sorted {
      ($0[Review.date]?.value.dayNumber ?? 0, $0.path)
        < ($1[Review.date]?.value.dayNumber ?? 0, $1.path)
    }
  }
}
