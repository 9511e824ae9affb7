import Model
import Source

/// The run a sheet speaks of: the unbroken end of the longest run when that alone is a signal, else
/// the whole of it with the points on the centre line left out.
struct StatedRun: Sendable, Hashable {
  /// Rows of the chart.
  let first: Int
  let last: Int
  let count: Int
  let isBelow: Bool
  /// Points on the centre line, or rows not measured, lie inside and are not counted.
  let leavesOut: Bool
  /// What the rule lets pass.
  let limit: Int
  /// Whether no useful point comes after it.
  let isLast: Bool

  /// A run of the last phase that breaks a rule: the one that holds the latest points, else the
  /// longest; nil when none does.
  init?(_ view: ChartView) {
    let phase = view.chart.current
    let limits: [SignalRule: Int] = [
      .longRun: phase.longestRunLimit, .shift: 5,
      .oneSide: view.chart.rules == .westernElectric ? 7 : 6,
    ]
    guard let broken = phase.broken.last(where: { limits[$0.rule] != nil }),
      let limit = limits[broken.rule], let runs = phase.runs
    else { return nil }
    let rows = Set(broken.points)
    let long = runs.runs.filter { $0.length > limit && rows.contains($0.last) }
    guard
      let run = long.last == runs.runs.last ? long.last : long.max(by: { $0.length < $1.length })
    else { return nil }
    let tolerance = 1e-9 * max(1, abs(runs.centre))
    let centre = phase.centre ?? runs.centre
    let unbroken = (run.first...run.last).reversed().prefix { row in
      guard let value = view.points[row].value, abs(value - centre) > tolerance else {
        return false
      }
      return (value < centre) == run.isBelow
    }.count
    let isEnough = unbroken > limit
    first = isEnough ? run.last - unbroken + 1 : run.first
    last = run.last
    count = isEnough ? unbroken : run.length
    isBelow = run.isBelow
    leavesOut = count < last - first + 1
    self.limit = limit
    isLast = run == runs.runs.last
  }

  /// «8 måneder på rad under medianen».
  func words(_ view: ChartView) -> String {
    let language = view.language
    let noun = view.step.noun(language)
    let side =
      isBelow
      ? LocalizedText(nb: "under", nn: "under", en: "below")
      : LocalizedText(nb: "over", nn: "over", en: "above")
    let centre = view.centreWord[language]
    return LocalizedText(
      nb: "\(count) \(noun) på rad \(side.nb) \(centre)",
      nn: "\(count) \(noun) på rad \(side.nn) \(centre)",
      en: "\(count) \(noun) in a row \(side.en) \(centre)")[language]
  }
}
