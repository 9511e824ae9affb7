import Source
import Syntax

extension Workspace {
  /// The fewest answers a group of a survey is shown with: the survey's own number, else the
  /// workspace's, never under three.
  package func smallestGroup(of survey: Document) -> Int {
    max(
      SmallGroupProtection.floor,
      survey[Survey.minimumGroup]?.value ?? settings.limits.smallGroup)
  }

  /// The scale its means are on: its own, else the profile's; 1 to 5 when neither says.
  package func scale(of survey: Document) -> SurveyScale {
    survey[Survey.scale].flatMap { SurveyScale.reading($0.value) }
      ?? survey[Survey.profile]?.value.scale ?? SurveyScale(1, 5)
  }

  /// The groups of a survey, with the unit's name for one that lists none.
  package func groups(of survey: Document, _ time: SurveyGroups.Time = .now) -> SurveyGroups {
    SurveyGroups(survey, time, fallback: unit(of: survey)?.title ?? settings.organisation)
  }

  /// All that was delivered of one round. For checks; never for pages.
  package func round(of survey: Document, _ time: SurveyGroups.Time = .now) -> SurveyRound {
    let groups = groups(of: survey, time)
    var reader = RoundReader(groups, scale: scale(of: survey))
    for table in tables(of: survey, time == .now ? Survey.results : Survey.lastTime) {
      reader.readMeans(table)
    }
    if time == .now {
      for table in tables(of: survey, Survey.answers) { reader.readCounts(table) }
    }
    return reader.round()
  }
}

/// Puts the cells of a survey's tables in their places.
private struct RoundReader {
  let groups: SurveyGroups
  let scale: SurveyScale
  var measures: [SurveyMeasure] = []
  /// Folded topic and category to measure.
  var index: [[String]: Int] = [:]
  var cells: [Int: [Int: SurveyAnswer]] = [:]

  init(_ groups: SurveyGroups, scale: SurveyScale) {
    self.groups = groups
    self.scale = scale
  }

  private mutating func measure(_ topic: String, _ category: String?) -> Int {
    let key = [folded(key: topic), category.map { folded(key: $0) } ?? "\0"]
    if let known = index[key] { return known }
    measures.append(
      SurveyMeasure(
        topic: topic, category: category, scale: category == nil ? scale : .category))
    index[key] = measures.count - 1
    return measures.count - 1
  }

  private func group(_ name: String?) -> Int? {
    guard let name, !name.isEmpty else { return groups.whole }
    return groups[name]
  }

  private mutating func set(_ group: Int, _ measure: Int, count: Int?, mean: String) {
    guard let answered = groups.groups[group].answered, let value = Quantity.reading(mean)?.value,
      value >= scale.low, value <= scale.high
    else { return }
    let count = min(answered, max(0, count ?? answered))
    guard count > 0 else { return }
    cells[group, default: [:]][measure] = SurveyAnswer(count: count, sum: value * Double(count))
  }

  mutating func readMeans(_ table: SurveyTable) {
    for row in table.rows {
      guard let theme = table.text(row, SurveyColumns.theme)?.value else { continue }
      let measure = measure(theme, nil)
      let count = table.text(row, SurveyColumns.count).flatMap { Int($0.value) }
      if let mean = table.text(row, SurveyColumns.mean)?.value,
        let group = group(table.text(row, SurveyColumns.group)?.value)
      {
        set(group, measure, count: count, mean: mean)
      }
      for (column, heading) in table.named where column < row.count {
        guard let group = groups[heading.value] else { continue }
        set(group, measure, count: nil, mean: row[column].value)
      }
    }
  }

  mutating func readCounts(_ table: SurveyTable) {
    for row in table.rows {
      guard let group = group(table.text(row, SurveyColumns.group)?.value),
        groups.groups[group].answered != nil
      else { continue }
      let topic = table.text(row, SurveyColumns.question)?.value ?? ""
      let counts = table.named.map { column, _ in
        column < row.count ? Int(row[column].value) : nil
      }
      let all = counts.compactMap { $0 }
      for (_, heading) in table.named { _ = measure(topic, heading.value) }
      guard all.count == counts.count, all.allSatisfy({ $0 >= 0 }) else { continue }
      let sum = all.reduce(0, +)
      guard sum > 0 else { continue }
      for ((_, heading), count) in zip(table.named, all) {
        cells[group, default: [:]][measure(topic, heading.value)] = SurveyAnswer(
          count: sum, sum: Double(count))
      }
    }
  }

  /// The round, with what parts add up to where a total is not given.
  func round() -> SurveyRound {
    var answers: [[SurveyAnswer?]] = groups.groups.indices.map { group in
      measures.indices.map { cells[group]?[$0] }
    }
    func addUp(_ group: Int) {
      let parts = groups.groups.indices.filter { groups.groups[$0].parent == group }
      guard !parts.isEmpty else { return }
      for part in parts { addUp(part) }
      let answered = parts.compactMap { groups.groups[$0].answered }
      // Where people are in no part, the parts do not make the whole.
      guard answered.count == parts.count,
        answered.reduce(0, +) == groups.groups[group].answered
      else { return }
      for measure in measures.indices where answers[group][measure] == nil {
        let asked = parts.filter { (groups.groups[$0].answered ?? 0) > 0 }
        let known = asked.compactMap { answers[$0][measure] }
        guard !known.isEmpty, known.count == asked.count else { continue }
        answers[group][measure] = SurveyAnswer(
          count: known.reduce(0) { $0 + $1.count }, sum: known.reduce(0) { $0 + $1.sum })
      }
    }
    if let whole = groups.whole { addUp(whole) }
    return SurveyRound(groups: groups.groups, measures: measures, answers: answers)
  }
}
