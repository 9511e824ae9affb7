import Model
import Source
import TestSupport
import Testing

/// Interviews, trees and tallies read out of documents.
struct InterviewTests {
  private func workspace(_ files: [String: String]) -> Workspace {
    WorkspaceBuilder(files.merging(["forbedre.yaml": "language: nb\n"]) { $1 }).workspace()
  }

  private func document(_ text: String) throws -> Document {
    try #require(workspace(["dok.md": text]).document(at: "dok.md"))
  }

  @Test(
    "Sixty minutes with four questions are 5, four times 12, and 7",
    arguments: [
      (60, 4, [5, 12, 12, 12, 12, 7]), (45, 4, [4, 9, 9, 9, 9, 5]), (60, 3, [5, 16, 16, 16, 7]),
      (25, 3, [2, 7, 7, 6, 3]), (60, 5, [5, 10, 10, 10, 9, 9, 7]),
    ])
  func agenda(_ duration: Int, _ questions: Int, _ minutes: [Int]) {
    let agenda = InterviewAgenda(
      duration: duration, questions: Array(repeating: nil, count: questions))
    #expect(agenda.items.map(\.minutes) == minutes)
    #expect(agenda.minutes == duration)
  }

  @Test("Every length and number of questions adds up, and follows on")
  func agendasAddUp() {
    for duration in 0...120 {
      for questions in 0...8 {
        let agenda = InterviewAgenda(
          duration: duration, questions: Array(repeating: nil, count: questions))
        #expect(agenda.minutes == duration, "\(duration) minutes, \(questions) questions")
        var start = 0
        for item in agenda.items {
          #expect(item.minutes >= 0)
          #expect(item.start == start)
          start += item.minutes
        }
      }
    }
  }

  @Test("Written minutes are kept; what is left goes to welcome and closing")
  func writtenMinutes() {
    let whole = InterviewAgenda(duration: 60, questions: [20, 20])
    #expect(whole.items.map(\.minutes) == [8, 20, 20, 12])
    let part = InterviewAgenda(duration: 60, questions: [20, nil])
    #expect(part.items.map(\.minutes) == [5, 20, 28, 7])
    let over = InterviewAgenda(duration: 30, questions: [20, 20])
    #expect(over.items.map(\.minutes) == [0, 20, 20, 0])
  }

  @Test("A statement is what its question gives, unless it says otherwise")
  func statements() throws {
    let reading = InterviewReading(
      try document(
        """
        ---
        type: intervju
        tittel: Om kvelden
        ---
        ## Spørsmål

        | Nr | Spørsmål          | Gir        |
        | -- | ----------------- | ---------- |
        | A  | Hva er bra?       | styrke     |
        | B  | Hva er vanskelig? | utfordring |

        ## Utsagn

        | Spørsmål | Utsagn     | Antall | Tema | Slag   |
        | -------- | ---------- | ------ | ---- | ------ |
        | A        | Kollegaene | 4      | Vi   |        |
        | b        | Turnusen   |        | Tid  |        |
        | B        | Maten      | 0      | Tid  | styrke |
        |          | Været      | 2      |      |        |
        """))
    #expect(reading.statements.map(\.kind) == [.strength, .challenge, .strength, nil])
    #expect(reading.statements.map(\.count) == [4, 1, 1, 2])
    #expect(reading.form == .focus)
  }

  @Test("Like statements of a theme become one leaf, and the most said comes first")
  func gathered() {
    let tree = OpinionReading(
      .strength,
      statements: [
        ("Faget", "Vi lærer", 2), (nil, "Kantina", 9), ("Kollegaene", "Vi ler", 1),
        ("kollegaene", "Noen å ringe", 4), ("Kollegaene", "vi ler", 5), ("Faget", "Kurs", 3),
      ])
    #expect(tree.branches.map(\.name) == ["Kollegaene", "Faget", nil])
    #expect(tree.branches[0].leaves.map(\.count) == [6, 4])
    #expect(tree.branches[1].leaves.map(\.text) == ["Kurs", "Vi lærer"])
    #expect(tree.statementCount == 24)
    #expect(tree.leafCount == 5)
  }

  @Test("A tree without leaves of its own is drawn from the interviews it names")
  func treeOfInterviews() throws {
    let workspace = workspace([
      "gruppe-1.md": """
      ---
      type: intervju
      tittel: Gruppe 1
      ---
      ## Utsagn

      | Utsagn | Antall | Tema | Slag       |
      | ------ | ------ | ---- | ---------- |
      | Vi ler | 3      | Vi   | styrke     |
      | Mas    | 2      | Tid  | utfordring |
      """,
      "gruppe-2.md": """
      ---
      type: intervju
      tittel: Gruppe 2
      ---
      ## Utsagn

      | Utsagn | Antall | Tema | Slag   |
      | ------ | ------ | ---- | ------ |
      | Vi ler | 4      | Vi   | styrke |
      """,
      "tre.md": "---\ntype: meningstre\ntittel: Trær\nkilde: [gruppe-1, gruppe-2]\n---\n",
    ])
    let tree = try #require(workspace.document(at: "tre.md"))
    let strengths = try #require(workspace.opinions(of: tree, .strength))
    #expect(strengths.branches.flatMap(\.leaves).map(\.count) == [7])
    #expect(workspace.opinions(of: tree, .challenge)?.statementCount == 2)
  }

  @Test("Each on the list sits in one group, and more than the list has are known by role")
  func groups() throws {
    let workspace = workspace([
      "enhet.md": "---\ntype: enhet\ntittel: Nord\nleder: Enhetsleder\n---\n",
      "intervju.md": """
      ---
      type: intervju
      tittel: Om kvelden
      ---
      ## Deltakere

      | Deltaker   | Antall | Avdeling |
      | ---------- | ------ | -------- |
      | Sykepleier | 3      | Dag      |

      ## Grupper

      | Gruppe | Deltakere                         |
      | ------ | --------------------------------- |
      | 1      | Sykepleier (2), Vaktmester        |
      | 2      | 2 sykepleier, Enhetsleder         |
      """,
    ])
    let interview = try #require(workspace.document(at: "intervju.md"))
    let groups = workspace.groups(ofInterview: interview)
    #expect(groups.map(\.size) == [3, 3])
    #expect(groups[0].members.map(\.label) == ["Sykepleier 1", "Sykepleier 2", "Vaktmester"])
    #expect(groups[1].members.map(\.label) == ["Sykepleier 3", "Sykepleier 2", "Enhetsleder"])
    #expect(groups[1].members.allSatisfy { $0.department == "Dag" || $0.isLeader })
    #expect(groups[1].members.filter(\.isLeader).map(\.role) == ["Enhetsleder"])
  }

  @Test("Slots follow each other with five minutes between, and go on next working day")
  func schedule() throws {
    let interview = try document(
      """
      ---
      type: intervju
      tittel: Om kvelden
      form: individuelt
      dato: 2026-11-20
      klokkeslett: 14.00
      varighet: 25
      ---
      """)
    let people = (1...5).map { GroupParticipant("Sykepleier", number: $0) }
    let slots = InterviewSchedule(interview, participants: people).slots
    #expect(slots.map { $0.time?.written(.nb) } == ["14.00", "14.30", "15.00", "14.00", "14.30"])
    // The twentieth is a Friday.
    #expect(slots.map { $0.date?.iso }.last == "2026-11-23")
    #expect(slots.map(\.participant).first == "Sykepleier 1")
  }

  @Test(
    "A role may say how many",
    arguments: [
      ("Sykepleier (3)", "Sykepleier", 3), ("3 sykepleiere", "sykepleiere", 3),
      ("Sykepleier", "Sykepleier", 1), ("Lærer (vikar)", "Lærer (vikar)", 1),
      ("Team (0)", "Team (0)", 1), ("10", "10", 1),
    ])
  func counted(_ text: String, _ name: String, _ count: Int) {
    let role = countedRole(text)
    #expect(role.name == name)
    #expect(role.count == count)
  }

  @Test("A tally sums only where every column is a number")
  func tally() throws {
    let observation = try document(
      """
      ---
      type: observasjon
      tittel: Ro
      ---
      ## Telling

      | Vi teller | Mandag | Tirsdag | Sum |
      | --------- | ------ | ------- | --- |
      | Avbrudd   | 4      | 3       | 8   |
      | Leting    | 2      |         |     |
      """)
    let tally = try #require(ObservationTally(observation))
    #expect(tally.columns == ["Mandag", "Tirsdag"])
    #expect(tally.lines.map(\.sum) == [7, nil])
    #expect(tally.lines.map { $0.writtenSum?.value } == [8, nil])
  }
}
