import Model
import Source

/// The status report (M55): deviation from the plan, how things stand, how likely the goals are, what
/// is proposed. One page.
extension ReportMaterial {
  var status: Report {
    let overdue = progress.overdue
    var sections = [
      SheetSection(w("Kort sagt", "Kort sagt", "In short"), [.figures(statusFigures)]),
      SheetSection(
        w("Avvik fra planen", "Avvik frå planen", "Deviation from the plan"),
        count: overdue.isEmpty ? nil : "\(overdue.count)", planDeviation(overdue)),
      SheetSection(
        w("Utsikt til å nå målene", "Utsikt til å nå måla", "Outlook for the goals"),
        goalOutlook),
    ]
    if !progress.openImprovements.isEmpty {
      sections.append(improvementSection)
    }
    if namesUnits { sections.append(unitSection) }
    if !progress.help.isEmpty { sections.append(helpSection) }
    sections.append(
      SheetSection(
        w(
          "Vurdering og forslag til tiltak", "Vurdering og forslag til tiltak",
          "Assessment and proposed measures"),
        (proposals.isEmpty ? [] : [.bullets(proposals)]) + [
          .form(
            w(
              "Hva mener vi selv, og hva ber vi om?", "Kva meiner vi sjølve, og kva ber vi om?",
              "What do we think ourselves, and what do we ask for?"), lines: 2)
        ]))
    let next = nextMeeting.map {
      [SheetField(w("Neste møte", "Next meeting"), "\($0.short)")]
    }
    return make(.status, fields: next ?? [], sections)
  }

  private var statusFigures: [SheetFigure] {
    let goals = progress.openGoals
    let good = goals.count { $0.outlook.isGood }
    let rate = progress.answerRate
    return [
      SheetFigure(
        goals.isEmpty ? "–" : w("\(good) av \(goals.count)", "\(good) of \(goals.count)"),
        w("mål nådd eller i rute", "mål nådde eller i rute", "goals reached or on track")),
      SheetFigure(
        "\(progress.actions.count)",
        progress.actions.count == 1
          ? w("åpent tiltak eller oppgave", "ope tiltak eller oppgåve", "open action or task")
          : w("åpne tiltak og oppgaver", "opne tiltak og oppgåver", "open actions and tasks")),
      SheetFigure(
        "\(progress.overdue.count)", w("over fristen", "past the deadline")),
      SheetFigure(
        "\(rate.waiting)",
        rate.waiting == 1
          ? w("sak uten svar", "sak utan svar", "case without an answer")
          : w("saker uten svar", "saker utan svar", "cases without an answer")),
    ]
  }

  private func planDeviation(_ overdue: [OpenAction]) -> [SheetBlock] {
    var blocks: [SheetBlock] =
      overdue.isEmpty
      ? [
        .paragraph(
          progress.actions.isEmpty
            ? w(
              "Ingen åpne tiltak er skrevet ned.", "Ingen opne tiltak er skrivne ned.",
              "No open actions are written down.")
            : w(
              "Ingen tiltak er over fristen.", "Ingen tiltak er over fristen.",
              "No action is past its deadline."))
      ] : [.table(actionTable(overdue, limit: 12))]
    let drawer = progress.drawer
    if !drawer.isEmpty {
      blocks.append(
        .bullets(
          drawer.prefix(3).map { plan in
            let days = w.days(plan.lastChange?.days ?? 0)
            return SheetItem(
              w(
                "«\(plan.document.title)» er ikke rørt på \(days)",
                "«\(plan.document.title)» er ikkje rørt på \(days)",
                "“\(plan.document.title)” has not been touched for \(days)"),
              path: plan.document.path)
          }))
    }
    return blocks
  }

  var goalOutlook: [SheetBlock] {
    let goals = progress.openGoals
    guard !goals.isEmpty else {
      return [
        .paragraph(
          w(
            "Ingen mål er skrevet ned ennå.", "Ingen mål er skrivne ned enno.",
            "No goals are written down yet."))
      ]
    }
    let order = goals.enumerated().sorted {
      ($0.element.outlook.isOff ? 0 : 1, $0.offset) < ($1.element.outlook.isOff ? 0 : 1, $1.offset)
    }.map(\.element)
    return [
      .table(
        SheetTable(
          [
            .init(Labels.goal[language], 62),
            .init(w("Fra og til", "Frå og til", "From and to"), 38),
            .init(Labels.now[language], 14), .init(Labels.due[language], 22),
            .init(w("Utsikt", "Outlook"), 32),
          ],
          order.prefix(12).map { goal in
            [
              .linked(goal.title, path: goal.document.path), .words(span(goal)),
              .words(latest(goal)), .words(short(goal.due)), .status(mark(goal.outlook)),
            ]
          }, total: order.count))
    ]
  }

  private var improvementSection: SheetSection {
    let open = progress.openImprovements
    func view(_ view: OwnView?) -> String { view.map { capitalised($0.label[language]) } ?? "–" }
    let rows = open.prefix(8).map { state -> [SheetCell] in
      [
        .linked(state.title, path: state.document.path),
        .words(state.phase.map { capitalised($0.label[language]) } ?? "–"),
        .words(short(state.due)), .words(view(state.leaderView)), .words(view(state.staffView)),
      ]
    }
    return SheetSection(
      w("Forbedringer som pågår", "Forbetringar som pågår", "Improvements under way"),
      count: "\(open.count)",
      [
        .table(
          SheetTable(
            [
              .init(w("Forbedring", "Forbetring", "Improvement"), 72),
              .init(w("Fase", "Phase"), 26), .init(Labels.due[language], 22),
              .init(w("Leder sier", "Leiar seier", "Leader says"), 25),
              .init(w("Ansatte sier", "Tilsette seier", "Staff say"), 25),
            ], rows, total: open.count))
      ])
  }

  /// One line for each unit directly below.
  private var unitSection: SheetSection {
    let below = progress.below()
    let rows = below.map { unit -> [SheetCell] in
      let goals = unit.openGoals
      return [
        .linked(unit.unit.title, path: unit.unit.document.path),
        .words(
          goals.isEmpty
            ? "–"
            : w(
              "\(goals.count { $0.outlook.isGood }) av \(goals.count)",
              "\(goals.count { $0.outlook.isGood }) of \(goals.count)")),
        .words("\(unit.overdue.count)"), .words("\(unit.unanswered.count)"),
        .words("\(unit.help.map(\.missing).reduce(0, +))"),
      ]
    }
    return SheetSection(
      w("Enhetene", "Einingane", "The units"),
      [
        .table(
          SheetTable(
            [
              .init(Labels.unit[language], 60),
              .init(w("Mål i rute", "Goals on track"), 28),
              .init(w("Over fristen", "Past due"), 26, isNumber: true),
              .init(w("Uten svar", "Utan svar", "Unanswered"), 26, isNumber: true),
              .init(w("Venter på hjelp", "Ventar på hjelp", "Waits for help"), 30, isNumber: true),
            ], rows))
      ])
  }

  var helpSection: SheetSection {
    let items = progress.help.flatMap { help -> [SheetItem] in
      let place = namesUnits ? help.unit.map { " (\($0.title))" } ?? "" : ""
      let given = help.given.map(\.value)
      let asked = help.asked.map {
        SheetItem(
          w("Vi ba om: ", "Vi bad om: ", "We asked for: ") + $0.value + place,
          path: help.document.path)
      }
      return asked
        + given.map {
          SheetItem(
            w("Vi fikk: ", "Vi fekk: ", "We got: ") + $0 + place, path: help.document.path)
        }
    }
    return SheetSection(
      w("Hjelp vi trenger av andre", "Hjelp vi treng av andre", "Help we need from others"),
      [.bullets(Array(items.prefix(6)))])
  }

  /// What the state itself calls for; the reader adds what only people know.
  private var proposals: [SheetItem] {
    var items: [SheetItem] = []
    for goal in progress.openGoals where goal.outlook.isOff || goal.isOverdue {
      items.append(
        SheetItem(
          goal.isOverdue
            ? w(
              "Evaluer «\(goal.title)»: fristen er gått ut",
              "Evaluer «\(goal.title)»: fristen er gått ut",
              "Evaluate “\(goal.title)”: its deadline has passed")
            : w(
              "Se på tiltakene for «\(goal.title)» på nytt: målet henger etter",
              "Sjå på tiltaka for «\(goal.title)» på nytt: målet heng etter",
              "Look again at the actions for “\(goal.title)”: the goal is behind"),
          path: goal.document.path))
    }
    let late = progress.unanswered.filter(\.isLate)
    if !late.isEmpty {
      items.append(
        SheetItem(
          w(
            "Svar på \(late.count == 1 ? "saken" : "de \(late.count) sakene") som har ventet lenger enn fristen",
            "Svar på \(late.count == 1 ? "saka" : "dei \(late.count) sakene") som har venta lenger enn fristen",
            "Answer the \(late.count == 1 ? "case" : "\(late.count) cases") that waited past the limit"
          )
        ))
    }
    let unowned = progress.actions.count { $0.owner == nil }
    if unowned > 0 {
      items.append(
        SheetItem(
          w(
            "Finn en ansvarlig for \(unowned) tiltak som ingen har",
            "Finn ein ansvarleg for \(unowned) tiltak som ingen har",
            "Find somebody for \(unowned == 1 ? "the action" : "\(unowned) actions") that nobody has"
          )
        ))
    }
    for state in progress.openImprovements where abs(state.gap ?? 0) > 0 {
      items.append(
        SheetItem(
          w(
            "Snakk sammen om «\(state.title)»: leder og ansatte ser det ulikt",
            "Snakk saman om «\(state.title)»: leiar og tilsette ser det ulikt",
            "Talk about “\(state.title)”: leader and staff see it differently"),
          path: state.document.path))
    }
    return Array(items.prefix(6))
  }
}
