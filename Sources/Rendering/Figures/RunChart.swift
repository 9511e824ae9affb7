package import Model
package import Source

/// What a run chart says: the points, their median, the goal, what was done when. Chosen here,
/// placed by `RunChartFigure`.
package struct RunChart: Sendable {
  package struct Action: Sendable, Hashable {
    package let number: String
    package let date: CalendarDate
    /// What was done; for the key.
    package let name: String?

    package init(number: String, date: CalendarDate, name: String? = nil) {
      self.number = number
      self.date = date
      self.name = name
    }
  }

  package let title: String
  package let points: [SeriesPoint]
  package let decimals: Int
  /// The period the median is taken from; nil for all points.
  package let baseline: CalendarPeriod?
  package let analysis: RunAnalysis?
  package let target: Quantity?
  /// The day the goal should be reached; the axis runs up to it when it is near.
  package let due: CalendarDate?
  package let actions: [Action]
  package let language: LanguageCode

  /// Nil when the series has no points.
  package init?(
    series: Document, in workspace: Workspace, goal: GoalReading? = nil,
    actions: [Action] = [], language: LanguageCode
  ) {
    points = workspace.points(of: series)
    guard !points.isEmpty else { return nil }
    title = series.title
    decimals = min(3, points.map(\.decimals).max() ?? 0)
    let period = series[Series.baseline]?.value
    let based = points.filter { point in
      period.map { $0.contains(point.period.first) } ?? true
    }
    baseline = based.isEmpty ? nil : period
    let centre = median((based.isEmpty ? points : based).map(\.value))
    let values = points.map(\.value)
    analysis = centre.map { RunAnalysis(values, centre: $0) }
    target = goal?[Goal.target]?.value
    due = goal?[Goal.due]?.value
    self.actions = actions
    self.language = language
  }

  package func number(_ value: Double) -> String { written(value, decimals: decimals, language) }

  /// The centre is written with one decimal more than whole numbers have, when it needs it.
  package var medianText: String {
    guard let centre = analysis?.centre else { return "" }
    let needsDecimal = decimals == 0 && centre != centre.rounded()
    return written(centre, decimals: needsDecimal ? 1 : decimals, language)
  }

  /// «Median 2025: 4,8».
  package var medianLabel: String {
    let name = baseline.map { " " + shortPeriod($0, language) } ?? ""
    return "\(Labels.median[language])\(name): \(medianText)"
  }

  /// «Mål 4,0».
  package var goalLabel: String? {
    target.map {
      "\(Labels.goal[language]) \(written($0.value, decimals: max($0.decimals, decimals), language))"
    }
  }

  package var step: SeriesStep { SeriesStep(points) }
}

extension RunChart {
  /// The first day something of each action of a plan was done.
  package static func actions(of holder: Document) -> [Action] {
    var names: [String: String] = [:]
    for row in holder.rows(Measure.section) {
      if let number = row[Measure.number]?.value { names[number] = row[Measure.action]?.value }
    }
    var first: [String: CalendarDate] = [:]
    for row in holder.rows(Improvement.steps) {
      guard let number = row[Step.action]?.value, let done = row[Step.done]?.value else {
        continue
      }
      first[number] = min(done, first[number] ?? done)
    }
    return first.map { Action(number: $0.key, date: $0.value, name: names[$0.key]) }.sorted {
      ($0.date, $0.number) < ($1.date, $1.number)
    }
  }
}

/// How far apart the points of a series lie.
package enum SeriesStep: Sendable, Hashable {
  case days
  case weeks
  case months
  case quarters
  case years
  /// Of no one length: counted, not timed.
  case uneven

  init(_ points: [SeriesPoint]) {
    let lengths = points.map(\.period.days)
    if lengths.allSatisfy({ $0 == 1 }) {
      self = .days
    } else if lengths.allSatisfy({ $0 == 7 }) {
      self = .weeks
    } else if lengths.allSatisfy({ (28...31).contains($0) }) {
      self = .months
    } else if lengths.allSatisfy({ (89...93).contains($0) }) {
      self = .quarters
    } else if lengths.allSatisfy({ $0 >= 365 }) {
      self = .years
    } else {
      self = .uneven
    }
  }

  /// Where a day stands, in steps from some beginning; nil when the points are only counted.
  func slot(_ day: CalendarDate) -> Int? {
    switch self {
    case .weeks: (day.dayNumber + 3) / 7
    case .months: day.year * 12 + day.month - 1
    case .quarters: day.year * 4 + (day.month - 1) / 3
    case .years: day.year
    case .days, .uneven: nil
    }
  }

  func noun(_ language: LanguageCode) -> String {
    switch self {
    case .weeks: LocalizedText(nb: "uker", nn: "veker", en: "weeks")[language]
    case .months: LocalizedText(nb: "måneder", nn: "månader", en: "months")[language]
    case .quarters: LocalizedText(nb: "kvartaler", nn: "kvartal", en: "quarters")[language]
    case .years: LocalizedText(nb: "år", nn: "år", en: "years")[language]
    case .days, .uneven:
      LocalizedText(nb: "målinger", nn: "målingar", en: "measurements")[language]
    }
  }
}

/// A period as briefly as it can be named: `2025`, `mars 2026`, `jan.–juni 2026`.
func shortPeriod(_ period: CalendarPeriod, _ language: LanguageCode) -> String {
  let (first, last) = (period.first, period.last)
  let names = CalendarDate.shortMonths(language)
  guard first.day == 1, last.adding(days: 1).day == 1 else {
    return first == last
      ? first.short(language) : "\(first.short(language))–\(last.short(language))"
  }
  if first.year == last.year, first.month == 1, last.month == 12 { return "\(first.year)" }
  if first.month == 1, last.month == 12 { return "\(first.year)–\(last.year)" }
  if first.year == last.year, first.month == last.month {
    return "\(CalendarDate.months(language)[first.month - 1])\u{A0}\(first.year)"
  }
  let start = first.year == last.year ? "" : "\u{A0}\(first.year)"
  return "\(names[first.month - 1])\(start)–\(names[last.month - 1])\u{A0}\(last.year)"
}
