import Model
import Source

/// An idea on the board: a number, what, from whom, since when, and where it stands.
struct IdeaCard: Sendable {
  /// The same on the card, in the matrix and in the list; the oldest idea is 1.
  let number: Int
  let document: Document
  let title: String
  /// «Nattevakt, 18. november».
  let origin: String
  let status: StatusMark
  let effect: IdeaWeight?
  let resources: IdeaWeight?
  /// Turned down, with the reason why.
  let isRejected: Bool
  let reason: String?
  /// Nobody has taken it on or turned it down.
  let isNew: Bool

  /// Which field of the priority matrix it falls in; nil when it has not been weighed.
  var quadrant: Quadrant? {
    if isRejected { return .drop }
    guard let effect, let resources else { return nil }
    return Quadrant(PriorityQuadrant(effect: effect, effort: resources))
  }
}

/// The fields of the priority matrix (M42).
enum Quadrant: CaseIterable, Sendable {
  case now
  case plan
  case whenPossible
  case drop

  init(_ quadrant: PriorityQuadrant) {
    switch quadrant {
    case .doNow: self = .now
    case .plan: self = .plan
    case .whenConvenient: self = .whenPossible
    case .drop: self = .drop
    }
  }

  var label: LocalizedText {
    switch self {
    case .now: LocalizedText(nb: "Gjør nå", nn: "Gjer no", en: "Do now")
    case .plan: LocalizedText(nb: "Planlegg", nn: "Planlegg", en: "Plan")
    case .whenPossible:
      LocalizedText(nb: "Når det passer", nn: "Når det passar", en: "When it suits")
    case .drop: LocalizedText(nb: "Velg bort", nn: "Vel bort", en: "Leave")
    }
  }
}

/// Something being tried: an improvement or an idea, with its chart.
struct OngoingCard: Sendable {
  let document: Document
  let title: String
  let status: StatusMark
  /// «Test 2 · Evaluere», flush right.
  let phase: String
  /// «fra 4,8 til 4,0 %»; empty without a goal.
  let gain: String
  /// The same without its unit, where that has no room.
  let briefGain: String
  /// What is measured.
  let measured: String
  let owner: String
  let due: String
  let series: Document?
  let goal: GoalReading?
  let started: CalendarDate?
}

/// Something that has become the way things are done.
struct PracticeCard: Sendable {
  let title: String
  let result: String
  let since: CalendarDate?
}

/// Something lifted to somebody else, and what became of it.
struct LiftedCard: Sendable {
  let title: String
  /// «Til kommunalsjef, 3. november».
  let origin: String
  let status: StatusMark
}
