package import Source
import Syntax

/// One session of a café as it was counted. For checks; pages are made from `CafeFeedback`.
package struct CafeSession: Sendable {
  package let name: String
  package let date: CalendarDate?
  package let theme: String?
  package let invited: Int?
  package let present: Int?
  package let answers: Int?
  /// Ticks at little use, useful, very useful; nil when one of them is not written.
  package let counts: [Int]?
  package let row: Row
}

extension Document {
  /// The sessions of a dialogue café, in written order.
  package var cafeSessions: [CafeSession] {
    rows(DialogueCafe.sessions).compactMap { row in
      guard let name = row[CafeColumns.session] else { return nil }
      let counts = [
        row[CafeColumns.little]?.value, row[CafeColumns.useful]?.value,
        row[CafeColumns.veryUseful]?.value,
      ].compactMap { $0 }
      let isCounted = counts.count == 3 && counts.allSatisfy { $0 >= 0 } && counts != [0, 0, 0]
      return CafeSession(
        name: name.value, date: row[CafeColumns.date]?.value,
        theme: row[CafeColumns.theme]?.value, invited: row[CafeColumns.invited]?.value,
        present: row[CafeColumns.present]?.value, answers: row[CafeColumns.answers]?.value,
        counts: isCounted ? counts : nil, row: row)
    }
  }

  /// The last day there was a café: of the sessions, else the café's own day.
  package func lastCafeDay(by today: CalendarDate) -> CalendarDate? {
    let own =
      self[DialogueCafe.status]?.value == .cancelled ? nil : self[DialogueCafe.date]?.value
    return (cafeSessions.compactMap(\.date) + [own].compactMap { $0 })
      .filter { $0 <= today }.max()
  }
}

/// What may be told of a café's sessions: attendance always, the ticks only where enough people
/// answered that nobody can be recognised (M33). Small sessions are protected as small groups of a
/// survey are.
package struct CafeFeedback: Sendable {
  package struct Session: Sendable, Hashable {
    /// Empty for all sessions together.
    package let name: String
    package let date: CalendarDate?
    package let theme: String?
    package let invited: Int?
    package let present: Int?
    package let answers: Int?
    /// Ticks at little use, useful, very useful; nil when they are hidden or were not counted.
    package let counts: [Int]?

    /// Per cent of those present who answered.
    package var rate: Double? {
      guard let present, let answers, present > 0, answers <= present else { return nil }
      return Double(answers) / Double(present) * 100
    }

    /// Per cent of the invited who came.
    package var attendance: Double? {
      guard let invited, let present, invited > 0, present <= invited else { return nil }
      return Double(present) / Double(invited) * 100
    }

    /// Per cent of the ticks at each answer.
    package var shares: [Double]? {
      guard let counts, counts.reduce(0, +) > 0 else { return nil }
      let sum = Double(counts.reduce(0, +))
      return counts.map { Double($0) / sum * 100 }
    }
  }

  package let sessions: [Session]
  /// All sessions together; people who came twice are counted twice.
  package let total: Session
  /// The fewest answers a session is shown with.
  package let limit: Int
  /// Sessions whose ticks are not shown.
  package let hidden: [String]

  /// Whether what people wrote may be told: not when so few answered in all that they can be
  /// recognised by it.
  package var showsComments: Bool { (total.answers ?? limit) >= limit }

  /// The answers to the tick question, in order.
  package static var categories: [LocalizedText] { SurveyProfile.cafe.categories }

  package init(_ sessions: [CafeSession], limit: Int) {
    let counted = sessions.indices.filter { sessions[$0].counts != nil }
    var groups = counted.map { index in
      SurveyGroup(
        "\(index)", invited: sessions[index].present,
        answered: sessions[index].answers ?? sessions[index].counts?.reduce(0, +))
    }
    var answers = counted.map { CafeFeedback.answers(sessions[$0].counts ?? []) }
    if groups.count > 1 {
      let whole = groups.count
      for index in groups.indices { groups[index].parent = whole }
      let sums = (0..<3).map { category in
        counted.reduce(0) { $0 + (sessions[$1].counts?[category] ?? 0) }
      }
      groups.append(
        SurveyGroup("", answered: groups.compactMap(\.answered).reduce(0, +)))
      answers.append(CafeFeedback.answers(sums))
    }
    let round = SurveyRound(
      groups: groups,
      measures: CafeFeedback.categories.map {
        SurveyMeasure(topic: "", category: $0.nb, scale: .category)
      }, answers: answers)
    let published = PublishedSurvey(round, SmallGroupProtection(round, limit: limit))
    func counts(_ name: String) -> [Int]? {
      guard let place = published.groups.firstIndex(where: { $0.name == name }) else {
        return nil
      }
      return published.splits.first?.counts[place]
    }
    self.limit = published.limit
    self.sessions = sessions.enumerated().map { index, session in
      Session(
        name: session.name, date: session.date, theme: session.theme, invited: session.invited,
        present: session.present, answers: session.answers, counts: counts("\(index)"))
    }
    hidden = counted.filter { counts("\($0)") == nil }.map { sessions[$0].name }
    func sum(_ value: (CafeSession) -> Int?) -> Int? {
      let values = sessions.compactMap(value)
      return values.isEmpty ? nil : values.reduce(0, +)
    }
    total = Session(
      name: "", date: nil, theme: nil, invited: sum(\.invited), present: sum(\.present),
      answers: sum(\.answers), counts: counts(counted.count == 1 ? "\(counted[0])" : ""))
  }

  private static func answers(_ counts: [Int]) -> [SurveyAnswer?] {
    let sum = counts.reduce(0, +)
    return counts.map { SurveyAnswer(count: sum, sum: Double($0)) }
  }
}

extension Workspace {
  /// What may be told of a café.
  package func feedback(ofCafe cafe: Document) -> CafeFeedback {
    CafeFeedback(
      cafe.cafeSessions,
      limit: max(
        SmallGroupProtection.floor,
        cafe[DialogueCafe.minimumGroup]?.value ?? settings.limits.smallGroup))
  }
}
