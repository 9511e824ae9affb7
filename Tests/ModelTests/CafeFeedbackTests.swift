import Model
import Source
import TestSupport
import Testing

/// Cafés as they were counted, and what may be told of them.
struct CafeFeedbackTests {
  /// The six cafés of a home-care unit (source 002, table in §4.6).
  static let six = """
    ---
    type: dialogkafé
    tittel: Seks kafeer
    tema: Kvalitet
    ---
    ## Samlinger

    | Samling | Lite nyttig | Nyttig | Svært nyttig | Svar | Til stede | Tema |
    | --- | --- | --- | --- | --- | --- | --- |
    | 1 | 0 | 17 | 6 | 23 | 31 | Erfaringskunnskap |
    | 2 | 0 | 18 | 10 | 28 | 37 | Visjon |
    | 3 | 2 | 18 | 5 | 25 | 33 | Brukerkunnskap |
    | 4 | 2 | 13 | 2 | 17 | 22 | Kvalitet og visjon |
    | 5 | 1 | 16 | 4 | 21 | 22 | Fag- og forskningskunnskap |
    | 6 | 0 | 11 | 4 | 15 | 15 | Oppsummering, kvalitet og visjon |
    """

  static func feedback(_ text: String, settings: String = "language: nb\n") throws -> CafeFeedback {
    let workspace = WorkspaceBuilder(["forbedre.yaml": settings, "kafé.md": text]).workspace()
    return workspace.feedback(ofCafe: try #require(workspace.document(at: "kafé.md")))
  }

  @Test("The six cafés give 5, 93 and 31 of 129 answers and 160 attendances")
  func sixCafes() throws {
    let feedback = try Self.feedback(Self.six)
    #expect(feedback.total.counts == [5, 93, 31])
    #expect(feedback.total.answers == 129)
    #expect(feedback.total.present == 160)
    #expect(feedback.hidden.isEmpty)
    let shares = try #require(feedback.total.shares).map { ($0 * 10).rounded() / 10 }
    #expect(shares == [3.9, 72.1, 24.0])
    #expect(feedback.total.rate.map { ($0 * 10).rounded() / 10 } == 80.6)
    // The method text says 20–36 present and five themes; the table 15–37 and six sessions.
    #expect(feedback.sessions.count == 6)
    #expect(feedback.sessions.compactMap(\.present).min() == 15)
    #expect(feedback.sessions.compactMap(\.present).max() == 37)
    let rates = feedback.sessions.compactMap(\.rate)
    #expect(rates.map { Int($0.rounded()) } == [74, 76, 76, 77, 95, 100])
    #expect(feedback.sessions[0].counts == [0, 17, 6])
  }

  @Test("A session with few answers is hidden, and so is another from which it could be worked out")
  func smallSession() throws {
    let feedback = try Self.feedback(
      Self.six + "\n| 7 | 1 | 2 | 1 | 4 | 9 | Pauser |")
    #expect(feedback.hidden.contains("7"))
    #expect(feedback.hidden.count >= 2)
    #expect(feedback.sessions[6].counts == nil)
    #expect(feedback.sessions[6].answers == 4)
    // Attendance may always be told.
    #expect(feedback.total.present == 169)
    if let total = feedback.total.counts {
      let shown = feedback.sessions.compactMap(\.counts)
      let rest = (0..<3).map { index in total[index] - shown.reduce(0) { $0 + $1[index] } }
      #expect(rest.reduce(0, +) >= feedback.limit)
      #expect(rest != [1, 2, 1])
    }
  }

  @Test("The limit is the café's own, else the workspace's, and never under three")
  func limits() throws {
    #expect(try Self.feedback(Self.six).limit == 5)
    #expect(
      try Self.feedback(Self.six, settings: "language: nb\nlimits:\n  small-group: 16\n").hidden
        .contains("6"))
    let own = Self.six.replacing("tema: Kvalitet", with: "tema: Kvalitet\nminste_gruppe: 1")
    #expect(try Self.feedback(own).limit == 3)
  }

  @Test("One session, sessions without ticks and no sessions at all")
  func fewSessions() throws {
    let head = """
      ---
      type: dialogkafé
      tittel: Kafé
      tema: Ro
      ---
      ## Samlinger

      | Samling | Lite nyttig | Nyttig | Svært nyttig | Svar | Til stede |
      | --- | --- | --- | --- | --- | --- |

      """
    let one = try Self.feedback(head + "| 1 | 1 | 8 | 3 | 12 | 14 |\n| 2 | | | | 8 | 9 |")
    #expect(one.total.counts == [1, 8, 3])
    #expect(one.total.answers == 20)
    #expect(one.hidden.isEmpty)
    let tiny = try Self.feedback(head + "| 1 | 1 | 2 | 1 | 4 | 6 |")
    #expect(tiny.total.counts == nil)
    #expect(tiny.hidden == ["1"])
    #expect(!tiny.showsComments && one.showsComments)
    let none = try Self.feedback("---\ntype: dialogkafé\ntittel: K\ntema: R\n---\n")
    #expect(none.sessions.isEmpty && none.total.present == nil && none.total.counts == nil)
  }

  private func plan(_ fields: String) throws -> CafePlan {
    let workspace = WorkspaceBuilder([
      "kafé.md": "---\ntype: dialogkafé\ntittel: K\ntema: R\n\(fields)---\n"
    ]).workspace()
    return CafePlan(try #require(workspace.document(at: "kafé.md")))
  }

  @Test("The programme adds up to the café, and rounds that do not fit give none")
  func programme() throws {
    for minutes in 30...180 {
      for rounds in 1...6 {
        let plan = try plan(
          "varighet: \(minutes)\nrunder: \(rounds)\nminutter_per_runde: 15\nventet: 20\n")
        let needed = CafePlan.minutes(rounds: rounds, of: 15)
        #expect(plan.slots.isEmpty == (needed > minutes))
        if !plan.slots.isEmpty {
          #expect(plan.slots.reduce(0) { $0 + $1.minutes } == minutes)
        }
      }
    }
  }

  @Test("Tables hold everybody, as evenly as can be")
  func tables() throws {
    for people in 1...120 {
      let plan = try plan("ventet: \(people)\nbordstørrelse: 5\n")
      let seats = plan.tables.compactMap(\.seats)
      #expect(seats.reduce(0, +) == people)
      #expect((seats.max() ?? 0) <= 5 && (seats.max() ?? 0) - (seats.min() ?? 0) <= 1)
    }
  }

  @Test("Nobody comes to a table twice, and every round each table gets one guest of each seat")
  func rota() throws {
    for tables in 1...14 {
      for rounds in 1...min(tables, 6) {
        let plan = try plan("ventet: \(tables * 5)\nbordstørrelse: 5\nrunder: \(rounds)\n")
        #expect(plan.tables.count == tables)
        for seat in 0..<4 {
          for round in 0..<rounds {
            let places = (0..<tables).map { plan.table(ofGuest: seat, from: $0, round: round) }
            #expect(Set(places).count == tables)
          }
          for table in 0..<tables {
            let visited = (0..<rounds).map { plan.table(ofGuest: seat, from: table, round: $0) }
            #expect(visited.first == table)
            #expect(Set(visited).count == rounds, "\(tables) tables, seat \(seat): \(visited)")
          }
        }
      }
    }
  }
}
