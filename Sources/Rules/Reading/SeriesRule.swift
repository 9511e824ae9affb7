package import Model
package import Source

/// A rule that looks at the numbers of one series at a time. The checker reads each series once and
/// shows it to all of them.
package protocol SeriesRule: Rule {
  func check(_ series: SeriesInHand) -> [Finding]
}

/// One series with its numbers, on a day.
package struct SeriesInHand {
  package let document: Document
  package let reading: SeriesReading
  package let workspace: Workspace
  package let today: CalendarDate

  init(_ document: Document, in workspace: Workspace, on today: CalendarDate) {
    self.document = document
    reading = workspace.reading(of: document)
    self.workspace = workspace
    self.today = today
  }

  /// The file that holds the numbers.
  var path: String { reading.file.path }

  /// Of rare events, where each line is an event: days between them vary, and two may fall on one.
  var isOfEvents: Bool {
    let chart = document[Series.chart]?.value
    return chart == .g || chart == .t
  }

  /// How often it is measured: by the length of its periods, else by what it says itself.
  var rhythm: SeriesRhythm? {
    let periods = reading.rows.map(\.period)
    guard !periods.isEmpty else { return nil }
    return SeriesRhythm(periods: periods)
      ?? (periods.allSatisfy { $0.first == $0.last }
        ? document[Series.frequency].flatMap { SeriesRhythm(frequency: $0.value) } : nil)
  }

  /// Whether it is measured monthly or more often.
  var isOften: Bool {
    guard !isOfEvents, let rhythm else { return false }
    return rhythm.days <= SeriesRhythm.monthly.days
  }

  /// Whether its values are parts of a whole in percent; a change in percent is not.
  var isShare: Bool {
    guard let unit = document[Series.measuredIn]?.value, ratioFactor(unit) == 100,
      !unit.lowercased().contains("per 100 ")
    else { return false }
    let words = [document.title, document[Series.indicator]?.value ?? "", unit]
      .map { folded(key: $0) }
    return !words.contains { text in
      [
        "endring", "vekst", "økning", "auke", "nedgang", "reduksjon", "change", "growth",
        "increase",
        "decrease", "avvik fra", "deviation from", "difference", "forskjell", "skilnad",
      ].contains { text.contains($0) }
    }
  }

  /// The words of a place among the numbers.
  func text(_ range: SourceRange) -> String { reading.file.text(range) }

  func places(of kind: (SeriesFault.Kind) -> Bool) -> [SourceRange] {
    reading.faults.filter { kind($0.kind) }.map(\.range)
  }
}

extension SeriesRule {
  /// A finding at each place, twenty at most and one that counts the rest. When nearly every row has
  /// the same fault it is one cause, told once where it is first seen.
  func findings(
    at places: [SourceRange], of rows: Int, in series: SeriesInHand,
    all: (Int) -> LocalizedText, remedy: LocalizedText, each: (SourceRange) -> LocalizedText
  ) -> [Finding] {
    let places = places.sorted()
    guard let first = places.first else { return [] }
    if places.count > 5, places.count * 10 >= rows * 8 {
      return [
        finding(file: series.path, at: first, message: all(places.count), remedy: remedy)
      ]
    }
    var result = places.prefix(20).map {
      finding(file: series.path, at: $0, message: each($0), remedy: remedy)
    }
    if places.count > 20 {
      let more = places.count - 20
      result.append(
        finding(
          file: series.path, at: places[20],
          message: says("og \(more) til av samme slag", "and \(more) more of the same kind"),
          remedy: remedy))
    }
    return result
  }
}
