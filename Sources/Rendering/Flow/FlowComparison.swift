import Drawing
import Model
import Source

/// The two states of a process beside each other: time to scale, sums, and the waste that was seen.
struct FlowComparison: Sendable {
  let current: FlowState
  let desired: FlowState
  let language: LanguageCode

  private var w: Wording { Wording(language) }
  static let height = 52.0

  private var states: [(name: String, flow: FlowState)] {
    var result = [(w("I dag", "Today"), current)]
    if !desired.isEmpty { result.append((w("Ønsket", "Ønskt", "Wanted"), desired)) }
    return result
  }

  func marks(in place: Box, _ setting: Typesetting) -> [Mark] {
    let tally = current.wasteTally
    let wasteWidth = tally.isEmpty ? 0 : 112.0
    let width = place.width - (wasteWidth > 0 ? wasteWidth + 10 : 0)
    var marks = AreaHeading(
      desired.isEmpty
        ? w("Hvor tida går", "Kvar tida går", "Where the time goes")
        : w("Før og etter", "Before and after")
    ).marks(x: place.x, y: place.y, width: width, palette: setting.palette)
    marks += bars(x: place.x, y: place.y + 12, width: width, setting)
    marks += figures(x: place.x, y: place.y + 35, width: width, setting)
    if wasteWidth > 0 {
      marks += waste(
        tally, x: place.right - wasteWidth, y: place.y, width: wasteWidth, setting)
    }
    return marks
  }

  // MARK: - Time to scale

  /// One bar a state, all to the same scale: white is waiting, grey is work, green adds value.
  private func bars(
    x: Double, y: Double, width: Double, _ setting: Typesetting
  ) -> [Mark] {
    let label = 18.0
    let room = width - label - 44
    let longest = max(1, states.map(\.flow.leadTime.seconds).max() ?? 1)
    var marks: [Mark] = []
    for (order, state) in states.enumerated() {
      let top = y + Double(order) * 8.4
      let baseline = top + 2.8 + TypeScale.drop(TypeScale.body.font)
      var inner: [Mark] = [
        .text(TextMark(state.name, at: Point(x, baseline), font: TypeScale.body.bold.font))
      ]
      let length = room * Double(state.flow.leadTime.seconds) / Double(longest)
      inner.append(
        .path(
          PathMark(
            .rectangle(Box(x + label, top, max(0.4, length), 5.6)), fill: .white,
            stroke: Stroke(.ink, PaperRules.thin))))
      var at = x + label
      for step in state.flow.steps {
        at += room * Double((step.wait ?? .zero).seconds) / Double(longest)
        let work = room * Double((step.work ?? .zero).seconds) / Double(longest)
        // A minute of a week is still a line.
        let box = Box(at, top, max(0.35, work), 5.6)
        if step.value == .valueAdding {
          inner += [.path(PathMark(.rectangle(box), fill: setting.palette.green.strong))]
        } else {
          inner += [.path(PathMark(.rectangle(box), fill: setting.palette.bar))]
        }
        at += work
      }
      inner.append(
        .text(
          TextMark(
            state.flow.leadTime.written(language),
            at: Point(x + label + max(0.4, length) + 2, baseline),
            font: TypeScale.body.bold.font)))
      marks.append(
        .group(
          Group(
            .figure,
            title: "\(state.name): \(state.flow.leadTime.written(language))", inner)))
    }
    return marks + key(x: x + label, y: y + Double(states.count) * 8.4 + 2.2, setting)
  }

  private func key(x: Double, y: Double, _ setting: Typesetting) -> [Mark] {
    let font = TypeScale.small.font
    var at = x
    var marks: [Mark] = []
    let parts: [(Colour, String)] = [
      (.white, w("venting", "waiting")),
      (setting.palette.bar, w("annet arbeid", "anna arbeid", "other work")),
      (
        setting.palette.green.strong,
        w("arbeid som skaper verdi", "arbeid som skaper verdi", "work that adds value")
      ),
      (.white, w("Ett døgn er 24 timer.", "Eitt døgn er 24 timar.", "A day is 24 hours.")),
    ]
    for (index, part) in parts.enumerated() {
      if index < 3 {
        marks.append(
          .path(
            PathMark(
              .rectangle(Box(at, y - 2.2, 3.6, 2.4)), fill: part.0,
              stroke: Stroke(.ink, PaperRules.hair))))
        at += 5
      }
      marks.append(.text(TextMark(part.1, at: Point(at, y), font: font)))
      at += setting.width(part.1, font) + 6
    }
    return [.group(Group(.paragraph, marks))]
  }

  // MARK: - Sums

  private func figures(
    x: Double, y: Double, width: Double, _ setting: Typesetting
  ) -> [Mark] {
    let flows = states.map(\.flow)
    func cells(_ value: (FlowState) -> String?) -> [String] { flows.map { value($0) ?? "–" } }
    var columns: [(title: String, values: [String])] = [
      (
        w("Fra start til slutt", "Frå start til slutt", "From start to end"),
        cells { $0.leadTime.written(language) }
      ),
      (w("Arbeid", "Work"), cells { $0.workTime.written(language) }),
      (
        w("Verdiskapende arbeid", "Verdiskapande arbeid", "Value-adding work"),
        cells { $0.valueTime.written(language) }
      ),
      (
        w(
          "Verdiskapende av hele tiden", "Verdiskapande av heile tida", "Value-adding, of all time"),
        cells { $0.valueShare.map { FlowFigure.percent($0, language) } }
      ),
      (w("Steg", "Steps"), cells { "\($0.steps.count)" }),
    ]
    if flows.contains(where: { $0.rightThrough != nil }) {
      columns.append(
        (
          w("Rett gjennom alle steg", "Rett gjennom alle steg", "Right through every step"),
          cells { $0.rightThrough.map { FlowFigure.percent($0, language) } }
        ))
    }
    let first = 18.0
    let share = (width - first) / Double(columns.count)
    let table = PaperTable(
      columns: [PaperTable.Column("", x: 0, width: first - 2)]
        + columns.enumerated().map {
          PaperTable.Column($1.title, x: first + Double($0) * share, width: share - 2)
        },
      rows: states.indices.map { row in
        [.bold(states[row].name)] + columns.map { .words($0.values[row]) }
      }, width: width, summary: w("Summene", "The sums"))
    return [
      table.placed(
        x: x, head: y + 2, bottom: y + 40, palette: setting.palette, measuring: setting.measurer
      ).mark
    ]
  }

  // MARK: - Waste

  private func waste(
    _ tally: [(kind: WasteKind, count: Int)], x: Double, y: Double, width: Double,
    _ setting: Typesetting
  ) -> [Mark] {
    var marks = AreaHeading(
      w("Sløsing vi så", "Sløsing vi såg", "Waste we saw"),
      count: "\(tally.map(\.count).reduce(0, +))"
    ).marks(x: x, y: y, width: width, palette: setting.palette)
    let shown = tally.prefix(tally.count > 6 ? 5 : 6)
    let most = Double(max(1, tally.first?.count ?? 1))
    let label = 38.0
    var inner: [Mark] = []
    for (order, row) in shown.enumerated() {
      let top = y + 11.4 + Double(order) * 6.3
      let baseline = top + 2.3 + TypeScale.drop(TypeScale.body.font)
      let length = (width - label - 10) * Double(row.count) / most
      inner += [
        .text(
          TextMark(
            capitalised(row.kind.label[language]), at: Point(x, baseline),
            font: TypeScale.body.font)),
        .path(
          PathMark(
            .rectangle(Box(x + label, top, length, 4.6)),
            fill: order == 0 ? setting.palette.red.strong : setting.palette.bar)),
        .text(
          TextMark(
            "\(row.count)", at: Point(x + label + length + 1.6, baseline),
            font: TypeScale.body.bold.font)),
      ]
    }
    if tally.count > shown.count {
      let rest = tally.dropFirst(shown.count).map { $0.kind.label[language] }
      let block = setting.block(
        w("Også: ", "Òg: ", "Also: ") + rest.joined(separator: ", "), style: TypeScale.small,
        width: width)
      inner.append(
        block.mark(at: Point(x, y + 13.6 + Double(shown.count) * 6.3), limit: 2, role: .plain))
    }
    let words = tally.map { "\($0.kind.label[language]) \($0.count)" }.joined(separator: ", ")
    marks.append(.group(Group(.figure, title: words, inner)))
    return marks
  }
}
