/// One round of a survey as it was delivered, before anything is hidden.
///
/// Nothing that prints may read this: pages are made from `PublishedSurvey` alone (a house test
/// holds Rendering and Commands to it).
package struct SurveyRound: Sendable {
  /// Every group after the group it is part of is not required; `parent` points anywhere.
  package var groups: [SurveyGroup]
  package var measures: [SurveyMeasure]
  /// By group, then by measure; nil where nothing was delivered.
  package var answers: [[SurveyAnswer?]]

  package init(groups: [SurveyGroup], measures: [SurveyMeasure], answers: [[SurveyAnswer?]]) {
    self.groups = groups
    self.measures = measures
    self.answers = answers
  }
}

/// Those who answered together: the whole organisation, a department, a unit, a café session.
package struct SurveyGroup: Sendable, Hashable {
  package var name: String
  /// Index of the group this is part of; nil for the top.
  package var parent: Int?
  package var invited: Int?
  /// How many answered; nil when it is not known, and then nothing of the group is shown.
  package var answered: Int?
  /// The units that were merged into it, as declared.
  package var mergedFrom: [String]
  /// Whether it lies inside a merged group and so is never shown by itself.
  package var isMember: Bool
  /// What the session was about, in a café.
  package var subject: String?

  package init(
    _ name: String, parent: Int? = nil, invited: Int? = nil, answered: Int?,
    mergedFrom: [String] = [], isMember: Bool = false, subject: String? = nil
  ) {
    self.name = name
    self.parent = parent
    self.invited = invited
    self.answered = answered
    self.mergedFrom = mergedFrom
    self.isMember = isMember
    self.subject = subject
  }
}

/// One number a group can have: the mean of a theme, or how many chose a category.
package struct SurveyMeasure: Sendable, Hashable {
  /// The theme or the question.
  package var topic: String
  /// The category that is counted; nil for a mean.
  package var category: String?
  /// What one person can add to the sum: the scale of a mean, 0 to 1 for a category.
  package var scale: SurveyScale

  package init(topic: String, category: String? = nil, scale: SurveyScale) {
    self.topic = topic
    self.category = category
    self.scale = scale
  }
}

/// How many answered, and what their answers add up to (a count, or n × mean).
package struct SurveyAnswer: Sendable, Hashable {
  package var count: Int
  package var sum: Double

  package init(count: Int, sum: Double) {
    self.count = count
    self.sum = sum
  }

  package var mean: Double { count == 0 ? 0 : sum / Double(count) }
}

/// The lowest and highest answer a person can give.
package struct SurveyScale: Sendable, Hashable {
  package var low: Double
  package var high: Double

  package init(_ low: Double, _ high: Double) {
    self.low = low
    self.high = high
  }

  package static let category = SurveyScale(0, 1)

  package var range: Double { high - low }

  /// Decimals that means are printed with: none on a scale of 0–100, one on 1–5.
  package var decimals: Int { range >= 20 ? 0 : 1 }

  /// `1–5`, `0-100`, `fra 1 til 6`: the first two numbers of the text.
  package static func reading(_ text: String) -> SurveyScale? {
    var numbers: [Double] = []
    var digits = ""
    for character in text + " " {
      if character.isASCII, character.isNumber {
        digits.append(character)
      } else if !digits.isEmpty {
        if let number = Double(digits) { numbers.append(number) }
        digits = ""
      }
    }
    guard numbers.count >= 2, numbers[0] < numbers[1] else { return nil }
    return SurveyScale(numbers[0], numbers[1])
  }
}
