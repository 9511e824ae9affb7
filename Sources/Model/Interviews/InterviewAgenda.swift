import Source

/// How the minutes of an interview are spent: welcome, each question, closing. Of sixty minutes with
/// four questions 5, four times 12, and 7 (M20); other lengths in the same shares.
package struct InterviewAgenda: Sendable, Hashable {
  package enum Part: Sendable, Hashable {
    case welcome
    /// From 0.
    case question(Int)
    case closing
  }

  package struct Item: Sendable, Hashable {
    package let part: Part
    /// Minutes from the beginning.
    package let start: Int
    package let minutes: Int
  }

  package let items: [Item]
  /// What the items add up to.
  package var minutes: Int { items.reduce(0) { $0 + $1.minutes } }

  /// - Parameters:
  ///   - duration: minutes of the whole; 60 where nothing is said.
  ///   - questions: the minutes each question is given; nil to share evenly what is left.
  package init(duration: Int, questions: [Int?]) {
    let written = questions.compactMap(\.self).reduce(0, +)
    let open = questions.count { $0 == nil }
    var welcome: Int
    var closing: Int
    var shares = questions.map { $0 ?? 0 }
    if open == 0, !questions.isEmpty {
      let rest = max(0, duration - written)
      welcome = (rest * 5 + 6) / 12
      closing = rest - welcome
    } else {
      welcome = min(max(2, (duration * 5 + 30) / 60), max(0, duration - written))
      closing = min(
        max(3, (duration * 7 + 30) / 60), max(0, duration - written - welcome))
      let rest = max(0, duration - written - welcome - closing)
      if open == 0 {
        closing += rest
      } else {
        var extra = rest % open
        for index in questions.indices where questions[index] == nil {
          shares[index] = rest / open + (extra > 0 ? 1 : 0)
          extra -= 1
        }
      }
    }
    var start = 0
    items =
      ([(Part.welcome, welcome)]
      + shares.enumerated().map { (Part.question($0.offset), $0.element) }
      + [(Part.closing, closing)]).map { part, minutes in
        defer { start += minutes }
        return Item(part: part, start: start, minutes: minutes)
      }
  }

  package init(_ reading: InterviewReading) {
    let usual = reading.form == .focus ? 60 : 30
    self.init(
      duration: reading.document[Interview.duration]?.value ?? usual,
      questions: reading.questionsToAsk(.nb).map(\.minutes))
  }
}
