internal import Model
internal import Source

/// What the chart of a series shows, as one JSON object (the `--format json` of `draw`).
///
/// Numbers have full precision and the unit plotted. Points and phases count the rows of the series
/// in time order from 1, rows without a measurement too. With several phases, the figures at the top
/// are those of the last; `lower` and `upper` have all rows. A lower limit that would lie under zero,
/// where nothing can, is 0; where there is no limit it is null.
struct ChartJSON {
  private(set) var text = ""

  init(_ chart: SeriesChart, series: Document, reading: SeriesReading) {
    let current = chart.current
    text = "{"
    add("chart", string(chart.kind.rawValue), isFirst: true)
    add("n", "\(chart.count)")
    add("useful", "\(chart.useful)")
    add("centre", number(current.centre))
    add("lower", list(chart.lowerNumbers.map(number)))
    add("upper", list(chart.upper.map(number)))
    for (key, value) in runs(current) { add(key, value) }
    add("signal", truth(chart.signal))
    add("broken", broken(current))
    add("rules", string(chart.rules.rawValue))
    add("series", string(series.path))
    add("title", string(series.title))
    add("unit", series[Series.measuredIn].map { string($0.value) } ?? "null")
    add("trial", "\(chart.isTrial)")
    add("variation", string(chart.variation.rawValue))
    add("assurance", string(chart.assurance.rawValue))
    add("target", number(chart.target))
    add("direction", chart.direction.map { string($0.rawValue) } ?? "null")
    add("times", list(reading.rows.map { string(time($0.period)) }))
    add("values", list(chart.values.map(number)))
    add("phases", rows(chart.phases.map(phase)))
    add("advice", rows(chart.advice.map(advice)))
    text += "\n}\n"
  }

  private mutating func add(_ key: String, _ value: String, isFirst: Bool = false) {
    text += isFirst ? "\n  " : ",\n  "
    text += "\"\(key)\": \(value)"
  }

  // MARK: - Parts

  /// Nulls where no point is off the centre: there is nothing to count then.
  private func runs(_ phase: ChartPhase) -> [(String, String)] {
    let counts = [
      ("longestRun", phase.longestRun), ("longestRunLimit", phase.longestRunLimit),
      ("crossings", phase.crossings), ("crossingsLimit", phase.crossingsLimit),
    ]
    return counts.map { ($0, phase.useful > 0 ? "\($1)" : "null") }
  }

  private func broken(_ phase: ChartPhase) -> String {
    list(
      phase.broken.map { broken in
        "{\"rule\": \(string(broken.rule.rawValue)), "
          + "\"points\": \(list(broken.points.map { "\($0 + 1)" }))}"
      })
  }

  private func phase(_ phase: ChartPhase) -> String {
    var parts = [
      ("from", "\(phase.rows.lowerBound + 1)"), ("to", "\(phase.rows.upperBound)"),
      ("baselineFrom", "\(phase.baseline.lowerBound + 1)"),
      ("baselineTo", "\(phase.baseline.upperBound)"),
      ("n", "\(phase.count)"), ("useful", "\(phase.useful)"), ("centre", number(phase.centre)),
      ("sigma", number(phase.sigma)),
    ]
    parts += runs(phase)
    parts += [
      ("signal", truth(phase.signal)), ("broken", broken(phase)), ("trial", "\(phase.isTrial)"),
    ]
    return "{" + parts.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
  }

  private func advice(_ advice: ChartAdvice) -> String {
    "{\"advice\": \(string(advice.name)), \"text\": \(string(advice.text[Interface.language]))}"
  }

  /// A day, or the first and the last day as ISO 8601 writes an interval.
  private func time(_ period: CalendarPeriod) -> String {
    period.days == 1 ? period.first.iso : "\(period.first.iso)/\(period.last.iso)"
  }

  // MARK: - JSON

  private func list(_ values: [String]) -> String { "[" + values.joined(separator: ", ") + "]" }

  private func rows(_ values: [String]) -> String {
    values.isEmpty ? "[]" : "[\n    " + values.joined(separator: ",\n    ") + "\n  ]"
  }

  private func number(_ value: Double?) -> String { value.map { "\($0)" } ?? "null" }

  private func truth(_ value: Bool?) -> String { value.map { "\($0)" } ?? "null" }

  private func string(_ value: String) -> String {
    var text = ""
    text.append(json: value)
    return text
  }
}
