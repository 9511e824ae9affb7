internal import Model
internal import Source

/// Somebody's word on how a goal went, with the numbers it can be held against.
struct GoalClaim {
  /// Where it is said.
  let document: Document
  let range: SourceRange
  let verdict: GoalStatus
  let goal: GoalReading?
  let series: Document?
  /// The day the work began, or the last day of the goal's baseline; nil when neither is known.
  let since: CalendarDate?
  /// Every measurement up to the day it was said.
  let history: [SeriesPoint]
  /// Those after `since`.
  let points: [SeriesPoint]
  /// Whether it is said that the work had an effect; a goal's status alone says only where it is.
  let claimsEffect: Bool

  /// The claims of evaluations, improvements and goals. An improvement's verdict stands for the goal
  /// inside it.
  static func all(in workspace: Workspace, on today: CalendarDate) -> [GoalClaim] {
    var result: [GoalClaim] = []
    for document in workspace.documents(ofType: "evaluation") {
      guard let verdict = document[Evaluation.verdict] else { continue }
      result.append(
        GoalClaim(
          document, verdict.range, verdict.value.status,
          goal: workspace.goal(ofEvaluation: document),
          series: workspace.series(ofEvaluation: document),
          started: workspace.improvement(ofEvaluation: document)?[Improvement.started]?.value,
          said: document[Evaluation.evaluatedOn]?.value ?? today, isEffect: true, in: workspace))
    }
    for document in workspace.documents(ofType: "improvement") {
      guard let verdict = document[Improvement.verdict], verdict.value.isEvaluated else { continue }
      result.append(
        GoalClaim(
          document, verdict.range, verdict.value, goal: workspace.goal(of: document),
          series: workspace.series(ofImprovement: document),
          started: document[Improvement.started]?.value, said: today, isEffect: true,
          in: workspace))
    }
    for goal in workspace.goals {
      guard let status = goal[Goal.status], status.value.isEvaluated,
        goal.record == nil || goal.document[Improvement.verdict] == nil
      else { continue }
      result.append(
        GoalClaim(
          goal.document, status.range, status.value, goal: goal, series: workspace.series(of: goal),
          started: nil, said: today, isEffect: false, in: workspace))
    }
    return result
  }

  private init(
    _ document: Document, _ range: SourceRange, _ verdict: GoalStatus, goal: GoalReading?,
    series: Document?, started: CalendarDate?, said: CalendarDate, isEffect: Bool,
    in workspace: Workspace
  ) {
    self.document = document
    self.range = range
    self.verdict = verdict
    self.goal = goal
    self.series = series
    claimsEffect = isEffect && (verdict == .reached || verdict == .partlyReached)
    let since = started ?? goal?[Goal.baselineDate]?.value.last
    self.since = since
    let reading = series.map { workspace.reading(of: $0) }
    seriesFile = reading?.file.path ?? ""
    let history = (reading?.points ?? []).filter { $0.period.first <= said }
    self.history = history
    points = history.filter { point in since.map { point.period.last > $0 } ?? true }
  }

  private let seriesFile: String

  /// The verdict in the words of its document.
  func word(_ language: LanguageCode) -> String { verdict.label[language] }

  /// The run chart's rules over every measurement, with the median of the baseline.
  var analysis: RunAnalysis? {
    let period = series?[Series.baseline]?.value
    let based = history.filter { point in period.map { $0.contains(point.period.first) } ?? true }
    return median((based.isEmpty ? history : based).map(\.value)).map {
      RunAnalysis(history.map(\.value), centre: $0)
    }
  }

  /// Whether the series says that the verdict is wrong, which is told by itself.
  var isContradicted: Bool {
    guard let scale = ClaimScale(self), let best = scale.best(points) else { return false }
    return verdict == .reached ? !scale.isReached(best) : !scale.isBetter(best)
  }

  /// Where a measurement stands.
  func note(_ point: SeriesPoint) -> [Finding.Note] {
    [Finding.Note(file: seriesFile, range: point.range, message: says("målingen", "measured here"))]
  }
}

/// The target and the baseline that a claim is held against.
struct ClaimScale {
  private let goalTarget: Double
  private let goalBaseline: Double?
  /// 1 when higher is better, –1 when lower is.
  private let sign: Double
  private let decimals: Int

  /// Nil without a target in the unit of the series, or when nobody says which way is better.
  init?(_ claim: GoalClaim) {
    guard let goal = claim.goal, let series = claim.series, let target = goal[Goal.target]?.value
    else { return nil }
    if let unit = goal[Goal.measuredIn]?.value ?? target.unit,
      let other = series[Series.measuredIn]?.value, foldedMeasure(unit) != foldedMeasure(other)
    {
      return nil
    }
    let baseline = goal[Goal.baseline]?.value
    goalTarget = target.value
    goalBaseline = baseline?.value
    if let baseline, baseline.value != target.value {
      sign = target.value > baseline.value ? 1 : -1
    } else if let direction = series[Series.direction]?.value {
      sign = direction == .higher ? 1 : -1
    } else {
      return nil
    }
    decimals = max(
      target.decimals, claim.points.map(\.decimals).max() ?? 0, baseline?.decimals ?? 0)
  }

  /// The measurement nearest to what is wanted; the latest of several as good.
  func best(_ points: [SeriesPoint]) -> SeriesPoint? {
    points.reversed().max { $0.value * sign < $1.value * sign }
  }

  func isReached(_ point: SeriesPoint) -> Bool {
    point.value * sign >= goalTarget * sign - 1e-9 * max(1, abs(goalTarget))
  }

  /// Whether a measurement is better than the baseline; true when there is none.
  func isBetter(_ point: SeriesPoint) -> Bool {
    goalBaseline.map { point.value * sign > $0 * sign } ?? true
  }

  func number(_ point: SeriesPoint, _ language: LanguageCode) -> String {
    written(point.value, decimals: min(3, decimals), language)
  }

  func target(_ language: LanguageCode) -> String {
    written(goalTarget, decimals: min(3, decimals), language)
  }

  func baseline(_ language: LanguageCode) -> String {
    written(goalBaseline ?? 0, decimals: min(3, decimals), language)
  }
}
