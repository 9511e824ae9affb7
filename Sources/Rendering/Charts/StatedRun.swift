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

  /// The run that breaks a rule of the last phase; nil when none does.
  init?(_ view: ChartView) {
    let phase = view.chart.current
    let lengths: [SignalRule: Int] = [
      .longRun: phase.longestRunLimit, .shift: 5,
      .oneSide: view.chart.rules == .westernElectric ? 7 : 6,
    ]
    guard
      let broken = phase.broken.last(where: { lengths[$0.rule] != nil && !$0.points.isEmpty }),
      let start = broken.points.first, let end = broken.points.last, let centre = phase.centre,
      let limit = lengths[broken.rule]
    else { return nil }
    let tolerance = 1e-9 * max(1, abs(centre))
    func side(_ row: Int) -> Int {
      guard let value = view.points[row].value, abs(value - centre) > tolerance else { return 0 }
      return value < centre ? -1 : 1
    }
    let way = side(end)
    let useful = (start...end).count { side($0) != 0 }
    let unbroken = (start...end).reversed().prefix { side($0) == way }.count
    let isEnough = unbroken > limit
    first = isEnough ? end - unbroken + 1 : start
    last = end
    count = isEnough ? unbroken : useful
    isBelow = way < 0
    leavesOut = count < last - first + 1
    self.limit = limit
    isLast = !phase.rows.contains { $0 > end && side($0) != 0 }
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
