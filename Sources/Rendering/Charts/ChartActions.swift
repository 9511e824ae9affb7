import Drawing
package import Model
import Source

extension ChartView {
  /// The day each action of a plan was begun and the day all of it was done. An action with no start
  /// was begun at the latest when the first of them was done; begun and done the same day is one
  /// mark, and of that day alone only the end is known when no start is written.
  package static func actions(of holder: Document) -> [Action] {
    var names: [String: String] = [:]
    for row in holder.rows(Measure.section) {
      if let number = row[Measure.number]?.value { names[number] = row[Measure.action]?.value }
    }
    struct Days {
      var started: CalendarDate?
      var finished: CalendarDate?
      var isOpen = false
      var hasStart = false
    }
    var days: [String: Days] = [:]
    for row in holder.rows(Improvement.steps) {
      guard let number = row[Step.action]?.value else { continue }
      var own = days[number] ?? Days()
      let done = row[Step.done]?.value
      if let began = (hasBegun(row) ? row[Step.start]?.value : nil) ?? done {
        own.started = min(began, own.started ?? began)
      }
      own.hasStart = own.hasStart || hasBegun(row) && row[Step.start] != nil
      if let done { own.finished = max(done, own.finished ?? done) } else { own.isOpen = true }
      days[number] = own
    }
    return days.flatMap { number, own -> [Action] in
      var result: [Action] = []
      let isOneDay = own.finished == own.started && !own.isOpen
      if let started = own.started, own.hasStart || !isOneDay {
        result.append(Action(number: number, date: started, name: names[number]))
      }
      if let finished = own.finished, !own.isOpen, !isOneDay || !own.hasStart {
        result.append(
          Action(number: number, date: finished, moment: .finished, name: names[number]))
      }
      return result
    }.sorted { ($0.date, $0.number) < ($1.date, $1.number) }
  }
}

extension ChartFigure {
  private func squaresInRow(width: Double) -> Int {
    max(1, Int((width + scale.square) / (scale.square + 0.6)))
  }

  /// The latest actions, as many as the rows hold.
  func shownActions(width: Double) -> [ChartView.Action] {
    view.actions.suffix(scale.actionRows * squaresInRow(width: width))
  }

  /// Rows of squares above the chart: more than one when they have no room beside each other.
  func actionRows(width: Double) -> Int {
    let room = squaresInRow(width: width)
    return (shownActions(width: width).count + room - 1) / room
  }

  /// A dotted line just before the first point that could show what was done, a square on top.
  func actionMarks(_ plot: Box) -> [Mark] {
    let rows = actionRows(width: plot.width)
    guard rows > 0 else { return [] }
    let pitch = scale.square + 0.6
    let actions = shownActions(width: plot.width)
    let places = actions.map { plot.x + axis.share(before: $0.date) * plot.width }
    var marks: [Mark] = []
    var squares: [(mark: ActionMark, centre: Point)] = []
    let foot = plot.y - (hasPhaseNames ? scale.font.millimetres * 1.3 : 0)
    let top = foot - 1.4
    for row in 0..<rows {
      let members = places.indices.filter { $0 % rows == row }
      let spread = kept(
        pushedApart(members.map { places[$0] }, least: pitch), pitch: pitch,
        from: plot.x - scale.square / 2, to: plot.right + scale.square / 2 + margins.right / 4)
      let level = top - scale.square / 2 - Double(row) * pitch
      for (index, x) in zip(members, spread) {
        let action = actions[index]
        marks.append(
          .path(
            PathMark(
              .polyline([
                Point(x, level + scale.square / 2), Point(x, top),
                Point(places[index], foot), Point(places[index], plot.bottom),
              ]), stroke: Stroke(.ink, 0.3, dash: [0.5, 0.8]))))
        squares.append(
          (ActionMark(action.moment, action.number, size: scale.square), Point(x, level)))
      }
    }
    return marks + squares.flatMap { $0.mark.marks(centre: $0.centre) }
  }

  /// Places moved in from the edges, no nearer each other than the pitch.
  private func kept(
    _ places: [Double], pitch: Double, from low: Double, to high: Double
  ) -> [Double] {
    let order = places.indices.sorted { places[$0] < places[$1] }
    var result = places
    var limit = low + pitch / 2
    for index in order {
      result[index] = max(result[index], limit)
      limit = result[index] + pitch
    }
    limit = high - pitch / 2
    for index in order.reversed() {
      result[index] = min(result[index], limit)
      limit = result[index] - pitch
    }
    return result
  }
}

/// Whether work on a step has begun: a start planned for later says nothing yet.
private func hasBegun(_ row: Row) -> Bool {
  switch row[Step.status]?.value {
  case .notStarted, .planned, .new, .rejected, .cancelled, .deferred: false
  default: true
  }
}
