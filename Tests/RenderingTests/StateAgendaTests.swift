import Drawing
import Model
import Rendering
import Source
import Syntax
import TestSupport
import Testing

@Suite struct AgendaFittingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let minutes: Int
    let waiting: [AgendaTopic: Int]
    var opens = false
    let lines: [AgendaTopic: Int]
    let open: Int
    let spared: Int
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "nothing waits", minutes: 60, waiting: [:], lines: [:], open: 10, spared: 45),
    Case(name: "a short arena", minutes: 15, waiting: [:], lines: [:], open: 10, spared: 3),
    Case(
      name: "each topic gets its first line", minutes: 15,
      waiting: [.tasks: 9, .cases: 9, .overdue: 9, .goals: 9], opens: true,
      lines: [.tasks: 3, .cases: 1, .overdue: 1, .goals: 1], open: 0, spared: 0),
    Case(
      name: "what is dear makes room for what is cheap", minutes: 10,
      waiting: [.cases: 1, .goals: 1, .overdue: 1, .due: 1],
      lines: [.cases: 1, .overdue: 1, .due: 1], open: 2, spared: 0),
    Case(
      name: "never more than ten", minutes: 120, waiting: [.overdue: 2000],
      lines: [.overdue: 10], open: 10, spared: 85),
    Case(name: "no time at all", minutes: 1, waiting: [.tasks: 3], lines: [:], open: 0, spared: 0),
    Case(
      name: "opening and closing first", minutes: 3, waiting: [.tasks: 3], opens: true, lines: [:],
      open: 0, spared: 0),
  ]

  @Test(arguments: cases)
  func dividesTheMinutes(_ item: Case) {
    let fitting = AgendaFitting(minutes: item.minutes, waiting: item.waiting, opens: item.opens)
    #expect(fitting.lines == item.lines)
    #expect(fitting.openMinutes == item.open)
    #expect(fitting.spared == item.spared)
  }

  @Test func theMinutesAlwaysAddUp() {
    for minutes in 1...150 {
      for count in [0, 1, 3, 50] {
        let waiting = Dictionary(
          uniqueKeysWithValues: AgendaTopic.allCases.enumerated().map {
            ($1, $0 % 3 == count % 3 ? count : 0)
          })
        let fitting = AgendaFitting(minutes: minutes, waiting: waiting, opens: count > 1)
        let sum = AgendaTopic.allCases.reduce(0) { $0 + fitting.minutes($1) }
        #expect(sum + fitting.spared == minutes)
        #expect(fitting.spared >= 0)
      }
    }
  }
}

@Suite struct StateAgendaTests {
  private let today = CalendarDate(unchecked: 2026, 11, 21)

  static let unit = """
    ---
    type: enhet
    tittel: Lia
    leder: Styrer
    ---
    ## Roller

    | Rolle |
    | --- |
    | Styrer |
    | Verneombud |
    | Superbruker |

    ## Arenaer

    | Arena | Formål | Rytme | Klokkeslett | Minutter | Møteleder | Deltakere |
    | --- | --- | --- | --- | --- | --- | --- |
    | Tavlemøte | Fordele neste steg | annenhver tirsdag fra 2026-01-06 | 13.30 | 30 | Styrer | Verneombud, Superbruker |
    | Personalmøte | Lære sammen | hvert kvartal | 14.00 | 60 | Styrer | Verneombud |

    """

  static let held = """
    ---
    type: møte
    tittel: Tavlemøte 10. november
    dato: 2026-11-10
    klokkeslett: 13.30
    sted: Tavla
    arena: Tavlemøte
    referent: Superbruker
    status: holdt
    avlastning: Kokk tar telefonen
    ---
    ## Spilleregler

    - Vi slutter til tiden.

    ## Oppgaver

    | Hva | Ansvarlig | Frist | Status | Gjennomført |
    | --- | --- | --- | --- | --- |
    | Måle pausene | Verneombud | 2026-11-17 | pågår | |
    | Vise malen | Superbruker | 2026-12-01 | gjennomført | 2026-11-18 |

    ## Løftede saker

    | Sak | Løftet til | Løftet |
    | --- | --- | --- |
    | Byttebørs for helgevakter | Styrer | 2026-10-28 |

    ## Konklusjon

    Vi måler videre.

    """

  static let plan = """
    ---
    type: handlingsplan
    tittel: Plan for pauser
    eier: Styrer
    oppdatert: 2026-11-12
    ---
    ## Handlingsplan

    | Hva | Ansvarlig | Frist | Status | Gjennomført |
    | --- | --- | --- | --- | --- |
    | Låse lista | Verneombud | 2026-11-01 | pågår | |
    | Legge inn pausen | Superbruker | 2026-12-02 | pågår | |
    | Kjøpe tavle | Styrer | 2026-11-15 | gjennomført | 2026-11-14 |

    """

  private func workspace(_ files: [String: String] = [:]) -> Workspace {
    var all = [
      "forbedre.yaml": "organisation: Granli\nlanguage: nb\n", "lia/enhet.md": Self.unit,
      "lia/møter/2026-11-10-tavlemøte.md": Self.held, "lia/tiltak/plan.md": Self.plan,
      "lia/avvik/sår.md":
        "---\ntype: avvik\ntittel: Sår oppdaget sent\nmeldt: 2026-11-16\nansvarlig: Styrer\nstatus: ny\n---\n",
      "lia/forbedringer/ro.md":
        "---\ntype: forbedring\ntittel: Ro ved henting\neier: Styrer\nstatus: ny\nfase: planlegge\nopprettet: 2026-11-03\n---\n",
    ]
    for (path, text) in files { all[path] = text }
    return WorkspaceBuilder(all).workspace()
  }

  private func composition(
    _ workspace: Workspace, arena name: String? = "Tavlemøte", unit: String = "lia",
    on day: CalendarDate? = nil
  ) throws -> AgendaComposition {
    let unit = try #require(workspace.unit(named: unit))
    let book = ArenaBook(workspace)
    let arena = name.flatMap { book.arena(named: $0, from: unit) }
    return AgendaComposition(
      of: unit, arena: arena, occurrence: arena.flatMap { book.next($0, from: day ?? today) },
      book: book, on: day ?? today)
  }

  private func agenda(_ workspace: Workspace, arena: String? = "Tavlemøte") throws -> Agenda {
    Agenda(try composition(workspace, arena: arena), in: workspace)
  }

  @Test func takesUpWhatIsTrueToday() throws {
    let composed = try composition(workspace())
    #expect(composed.day?.iso == "2026-11-24")
    #expect(composed.title == "Tavlemøte 24. november")
    #expect(
      composed.items.map(\.topic) == [
        .done, .tasks, .cases, .deviations, .overdue, .due, .ideas, .open, .closing,
      ])
    let words = Dictionary(
      uniqueKeysWithValues: composed.items.map { ($0.topic, $0.lines.map(\.words)) })
    #expect(words[.done] == ["Vise malen", "Kjøpe tavle"])
    #expect(words[.tasks] == ["Måle pausene"])
    #expect(words[.cases] == ["Byttebørs for helgevakter"])
    #expect(words[.deviations] == ["Sår oppdaget sent"])
    #expect(words[.overdue] == ["Låse lista"])
    #expect(words[.due] == ["Legge inn pausen"])
    #expect(words[.ideas] == ["Ro ved henting"])
    #expect(composed.items.reduce(0) { $0 + $1.minutes } == composed.minutes)
    #expect(composed.leftOut.isEmpty)
  }

  @Test func linesSayWhoAndHowOld() throws {
    let composed = try composition(workspace())
    let notes = composed.items.flatMap(\.lines).compactMap(\.note)
    #expect(notes.contains("Verneombud, 4\u{A0}dager over, gitt for 11\u{A0}dager siden"))
    #expect(notes.contains("til Styrer, har ventet 24\u{A0}dager (fristen er 14\u{A0}dager)"))
    #expect(notes.contains("Verneombud, 20\u{A0}dager over"))
    #expect(notes.contains("Superbruker, frist 02.12.2026"))
  }

  @Test func everyLinePointsToAFile() throws {
    let workspace = workspace()
    for line in try composition(workspace).items.flatMap(\.lines) {
      let path = try #require(line.document?.path)
      #expect(workspace.document(at: path) != nil)
    }
  }

  @Test func whatTheLastMeetingKnewIsBroughtAlong() throws {
    let composed = try composition(workspace())
    #expect(composed.place == "Tavla")
    #expect(composed.minuteTaker == "Superbruker")
    #expect(composed.relief == "Kokk tar telefonen")
    #expect(composed.groundRules == ["Vi slutter til tiden."])
    #expect(composed.previous?.path == "lia/møter/2026-11-10-tavlemøte.md")
    #expect(composed.required == ["Verneombud", "Superbruker"])
  }

  @Test func theRoleThatAnswersForAllLinesLeadsTheItem() throws {
    let composed = try composition(workspace())
    let leads = Dictionary(uniqueKeysWithValues: composed.items.map { ($0.topic, $0.lead) })
    #expect(leads[.overdue] == "Verneombud")
    #expect(leads[.closing] == "Styrer")
  }

  @Test func aTaskMovedToAPlanIsNotTakenUpTwice() throws {
    let held = Self.held.replacing(
      "| Hva | Ansvarlig | Frist | Status | Gjennomført |\n| --- | --- | --- | --- | --- |\n| Måle pausene | Verneombud | 2026-11-17 | pågår | |",
      with:
        "| Hva | Ansvarlig | Frist | Status | Gjennomført | Kommentar |\n| --- | --- | --- | --- | --- | --- |\n| Måle pausene | Verneombud | 2026-11-17 | pågår | | Overført til [plan](../tiltak/plan.md) |"
    )
    let plan =
      Self.plan.replacing("Gjennomført |\n|", with: "Gjennomført | Kommentar |\n| --- |")
      + "| Måle pausene | Verneombud | 2026-12-05 | | | Fra [m](../møter/2026-11-10-tavlemøte.md) |\n"
    let workspace = workspace([
      "lia/møter/2026-11-10-tavlemøte.md": held, "lia/tiltak/plan.md": plan,
    ])
    let composed = try composition(workspace)
    #expect(!composed.items.contains { $0.topic == .tasks })
    let agenda = Agenda(composed, in: workspace)
    let task = agenda.previous?.tasks.first
    #expect(task?.plan?.path == "lia/tiltak/plan.md")
    #expect(task?.due?.iso == "2026-12-05")
  }

  @Test func aUnitWithNothingOpenHasAShortAgenda() throws {
    let workspace = WorkspaceBuilder([
      "forbedre.yaml": "organisation: Granli\nlanguage: nb\n", "lia/enhet.md": Self.unit,
    ]).workspace()
    let composed = try composition(workspace, arena: "Personalmøte")
    #expect(composed.items.map(\.topic) == [.open, .closing])
    #expect(composed.minutes == 15 && composed.spared == 45)
    let agenda = Agenda(composed, in: workspace)
    #expect(agenda.markdown.contains("Sakene trenger 15 av 60 minutter; resten er spart tid."))
    #expect(agenda.pages(measuring: FixedMeasurer()).count == 1)
  }

  @Test func aUnitWithoutArenasHasOneToo() throws {
    let workspace = workspace(["lia/enhet.md": "---\ntype: enhet\ntittel: Lia\n---\n"])
    let composed = try composition(workspace, arena: nil)
    #expect(composed.arenaMinutes == 30)
    #expect(composed.day == nil)
    #expect(composed.items.last?.topic == .closing)
    #expect(!composed.purpose.isEmpty)
  }

  @Test func twoThousandOpenActionsFitWithTheirCount() throws {
    let rows = (1...2000).map { "| Steg \($0) | Styrer | 2026-01-\($0 % 28 + 1) | pågår | |" }
    let workspace = workspace([
      "lia/tiltak/plan.md": Self.plan + rows.joined(separator: "\n") + "\n"
    ])
    let composed = try composition(workspace)
    let overdue = try #require(composed.items.first { $0.topic == .overdue })
    #expect(overdue.total == 2001)
    #expect(overdue.lines.count <= AgendaFitting.mostLines)
    let left = try #require(composed.leftOut.first { $0.topic == .overdue })
    #expect(left.count + overdue.lines.count == 2001)
    #expect(left.lines.count == AgendaComposition.leftOutLines)
    let agenda = Agenda(composed, in: workspace)
    #expect(agenda.pages(measuring: FixedMeasurer()).count <= 3)
    #expect(agenda.markdown.utf8.count < 8000)
  }

  @Test func aDepartmentHearsWhatNeedsItFromBelow() throws {
    let workspace = workspace([
      "enhet.md":
        "---\ntype: enhet\ntittel: Granli\nnivå: organisasjon\nleder: Sjef\n---\n",
      "lia/tiltak/plan.md": Self.plan.replacing(
        "eier: Styrer", with: "eier: Styrer\nhjelp_bedt_om: [20 000 kroner]"),
    ])
    let composed = try composition(workspace, arena: nil, unit: "granli")
    #expect(composed.items.map(\.topic) == [.cases, .help, .open, .closing])
    #expect(composed.items[0].lines[0].note?.hasPrefix("Lia, til Styrer") == true)
    #expect(composed.items[1].lines[0].words == "20 000 kroner")
  }

  @Test(arguments: [
    ("nb", "Saker som venter på svar", "Hva må fortelles, og til hvem?"),
    ("nn", "Saker som ventar på svar", "Kva må forteljast, og til kven?"),
    ("en", "Cases waiting for an answer", "What must be told, and to whom?"),
  ])
  func speaksTheUnitsLanguage(_ code: String, _ title: String, _ question: String) throws {
    let workspace = workspace([
      "lia/enhet.md": Self.unit.replacing("leder:", with: "språk: \(code)\nleder:")
    ])
    let agenda = try agenda(workspace)
    for text in [agenda.markdown, agenda.html] {
      #expect(text.contains(title) && text.contains(question))
    }
  }

  @Test func theSameFilesAndDayGiveTheSameAgenda() throws {
    #expect(try agenda(workspace()).markdown == agenda(workspace()).markdown)
  }

  @Test func linksLeadFromThePageToTheFiles() throws {
    let html = try agenda(workspace()).html(linkingTo: "../../")
    #expect(html.contains("<a href=\"../../lia/tiltak/plan.md\">Låse lista</a>"))
    #expect(html.contains("<small>tiltak/plan.md</small>"))
  }

  /// What is written under the table of items in a meeting document is printed with the items.
  @Test func aWrittenMeetingKeepsItsLines() throws {
    let text = """
      ---
      type: møte
      tittel: Tavlemøte
      dato: 2026-11-24
      klokkeslett: 13.30
      varighet: 5
      ---
      ## Saksliste

      | Nr | Sak | Minutter |
      | --- | --- | --- |
      | 1 | Tiltak over fristen | 5 |

      ### 1. Tiltak over fristen

      - [Låse lista](../tiltak/plan.md): Verneombud, 20 dager over
      - Uten lenke

      ### Fikk ikke plass

      - Mål som henger etter: 4
        - [Plan](../tiltak/plan.md)
      - Åpen post

      """
    let workspace = workspace(["lia/møter/2026-11-24-tavlemøte.md": text])
    let document = try #require(workspace.document(at: "lia/møter/2026-11-24-tavlemøte.md"))
    let agenda = Agenda(document, in: workspace, today: today)
    let lines = agenda.items[0].lines
    #expect(lines.map(\.words) == ["Låse lista", "Uten lenke"])
    #expect(lines[0].note == "Verneombud, 20 dager over")
    #expect(lines[0].document?.path == "lia/tiltak/plan.md")
    #expect(agenda.leftOut.map(\.what) == ["Mål som henger etter", "Åpen post"])
    #expect(agenda.leftOut.map(\.count) == [4, 1])
    #expect(agenda.leftOut[0].lines.map(\.words) == ["Plan"])
  }

  @Test func matchesTheGoldens() throws {
    let rows = (1...9).map { "| Steg \($0) | Styrer | 2026-10-0\($0) | pågår | |" }
    let agenda = try agenda(
      workspace(["lia/tiltak/plan.md": Self.plan + rows.joined(separator: "\n") + "\n"]))
    for (index, page) in agenda.pages(measuring: FixedMeasurer()).enumerated() {
      Golden.expect(svg(page), "agenda/av-tilstand-\(index + 1).svg")
    }
    Golden.expect(agenda.markdown, "agenda/av-tilstand.md")
    Golden.expect(agenda.html(linkingTo: "../../"), "agenda/av-tilstand.html")
  }
}
