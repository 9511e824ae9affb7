import Model
import Source
import TestSupport
import Testing

/// What is read out of projects, courses, reviews, pilots and requirements.
struct SteeringReadingTests {
  static let today = CalendarDate(unchecked: 2026, 11, 21)

  private func workspace(_ files: [String: String]) -> Workspace {
    WorkspaceBuilder(
      files.merging([
        "nord/enhet.md": """
        ---
        type: enhet
        tittel: Nord
        leder: Enhetsleder
        ---
        ## Roller

        | Rolle | Innehaver | HMS-kurs |
        | --- | --- | --- |
        | Enhetsleder | | 2024-03 |
        | Nattkontakt | Kari Berg | |
        | Vakt | ledig | |
        """,
        "forbedre.yaml": "language: nb\nprofiles: [hms, helse]\n",
      ]) { $1 }
    ).workspace()
  }

  static let courses = """
    ---
    type: opplæring
    tittel: Kurs
    oppdatert: 2026-11-01
    ---
    ## Kurs

    | Kurs | Kreves av | Timer | Gyldig måneder |
    | --- | --- | --- | --- |
    | HMS-kurs | Enhetsleder | 40 | |
    | Redning | alle | 3 | 12 |
    | Truck | Sjåfør | 8 | |

    ## Gjennomført

    | Hvem | Kurs | Dato | Fornyes |
    | --- | --- | --- | --- |
    | Enhetsleder | Redning | 2025-03-10 | |
    | Kari Berg | redning | 2025-12-01 | |
    | Kari Berg | Truck | 2020-01-01 | 2026-12-01 |
    """

  @Test("A course counts by role or name, lasts its months, and is known from the profile")
  func trainingMatrix() throws {
    let workspace = workspace(["nord/kurs.md": Self.courses])
    let unit = try #require(workspace.unit(named: "nord"))
    let matrix = TrainingMatrix(of: unit, in: workspace, on: Self.today)
    #expect(matrix.roles.map(\.role.value) == ["Enhetsleder", "Nattkontakt"])
    func cell(_ role: Int, _ course: Int) -> TrainingMatrix.Cell {
      matrix.cell(matrix.roles[role], matrix.courses[course])
    }
    #expect(
      cell(0, 0)
        == .noted(
          CalendarPeriod(
            CalendarDate(unchecked: 2024, 3, 1), CalendarDate(unchecked: 2024, 3, 31))))
    #expect(cell(0, 1) == .expired(CalendarDate(unchecked: 2026, 3, 10)))
    #expect(cell(0, 2) == .open)
    #expect(cell(1, 0) == .open)
    #expect(
      cell(1, 1)
        == .taken(
          CalendarDate(unchecked: 2025, 12, 1), until: CalendarDate(unchecked: 2026, 12, 1)))
    #expect(
      cell(1, 2)
        == .taken(
          CalendarDate(unchecked: 2020, 1, 1), until: CalendarDate(unchecked: 2026, 12, 1)))
  }

  @Test("Goals of a plan are found in the final report by number or by words")
  func projectGoals() throws {
    let workspace = workspace([
      "nord/p.md": """
      ---
      type: prosjekt
      tittel: P
      avsluttet: 2026-10-01
      ---
      ## Effektmål

      | Nr | Effektmål |
      | --- | --- |
      | E1 | Tryggere netter |
      | | Roligere dager |

      ## Faser

      | Fase | Nr | Resultatmål | Start | Slutt |
      | --- | --- | --- | --- | --- |
      | hovedprosjekt | R1 | Alarmer | 2026-04-01 | 2026-09-01 |
      | forstudie | R10 | Behov | 2026-01-01 | 2026-03-01 |

      ## Måloppnåelse

      | Mål | Resultat |
      | --- | --- |
      | E1: netter | Ja |
      | roligere dager | Nei |
      | R1 | Ja |
      """
    ])
    let document = try #require(workspace.document(at: "nord/p.md"))
    let project = try #require(ProjectReading(document))
    #expect(project.isClosed)
    #expect(project.phases.map(\.phase) == [.study, .main])
    #expect(project.goals.map { project.attainment(of: $0) != nil } == [true, true, true, false])
    #expect(project.end == CalendarDate(unchecked: 2026, 9, 1))
  }

  @Test("A pilot moves through the circle by its days and its decision")
  func pilotPhases() throws {
    func phase(_ lines: String) throws -> Phase {
      let workspace = workspace(["nord/p.md": "---\ntype: pilot\ntittel: P\n\(lines)\n---\n"])
      let document = try #require(workspace.document(at: "nord/p.md"))
      return try #require(PilotReading(document)).phase(on: Self.today)
    }
    #expect(try phase("start: 2026-12-01") == .plan)
    #expect(try phase("start: 2026-11-01\nslutt: 2026-12-01") == .do)
    #expect(try phase("start: 2026-10-01\nslutt: 2026-11-01") == .check)
    #expect(try phase("start: 2026-10-01\nslutt: 2026-11-01\nbeslutning: forkaste") == .act)
  }

  @Test("Requirements, reviews, courses and functions answer duties by law")
  func dutiesAreAnswered() throws {
    let files = [
      "nord/krav.md": """
      ---
      type: kravoversikt
      tittel: Kravene våre
      ansvarlig: Enhetsleder
      ---
      ## Krav

      | Krav | Kilde | Gjelder | Besvart i | Sist kontrollert |
      | --- | --- | --- | --- | --- |
      | Lover er tilgjengelige | Internkontrollforskriften § 5 | ja | Permen | 2026-09-01 |
      """,
      "nord/g.md": "---\ntype: gjennomgang\ntittel: Gjennomgangen\ndato: 2026-11-01\n"
        + "deltakere: [Verneombud]\n---\n",
      "nord/kurs.md": Self.courses,
      "nord/f.md": "---\ntype: funksjonsbeskrivelse\ntittel: Hvem gjør hva\n"
        + "oppdatert: 2026-05-01\n---\n",
    ]
    let workspace = workspace(files)
    let unit = try #require(workspace.unit(named: "nord"))
    let reading = DutyReading(of: unit, in: workspace, on: Self.today)
    let answers = reading.answers(of: "hms")
    func answer(_ basis: String) throws -> DutyAnswer {
      try #require(answers.first { $0.duty.basis == basis })
    }
    #expect(try answer("§ 5 nr. 1").words == "Kravene våre")
    #expect(try answer("§ 5 nr. 1").gap == .none)
    #expect(try answer("§ 5 nr. 2").words == "Kurs: 2/3")
    #expect(try answer("§ 5 nr. 3").words == "Gjennomgangen")
    #expect(try answer("§ 5 nr. 5").words == "Hvem gjør hva")
    #expect(try answer("§ 5 nr. 8").words == "Gjennomgangen")
    let bare = self.workspace([:])
    let node = try #require(bare.unit(named: "nord"))
    let without = DutyReading(of: node, in: bare, on: Self.today).answers(of: "hms")
    #expect(without.filter { $0.gap == .missing }.count >= 5)
  }

  @Test("What the files say of the ten sub-goals, and what only people can")
  func subGoals() throws {
    let workspace = workspace([:])
    let unit = try #require(workspace.unit(named: "nord"))
    let facts = SubGoalFacts(
      UnitProgress(of: unit, in: workspace, on: Self.today), book: ArenaBook(workspace))
    #expect(facts.all.map(\.goal) == SubGoal.allCases)
    #expect(facts.fact(.rolesDefined)?.answer == .partly)
    #expect(facts.fact(.arenasWithPurpose)?.answer == .no)
    #expect(facts.fact(.arenasWithPurpose)?.evidence.en == "no arenas are written down")
    #expect(facts.fact(.valuesKnown)?.answer == nil)
    #expect(facts.fact(.competenceKnown)?.answer == .partly)
  }

  @Test("Pilots, practices, milestones and courses fall due with everything else")
  func deadlines() throws {
    let workspace = workspace([
      "nord/kurs.md": Self.courses,
      "nord/pilot.md": "---\ntype: pilot\ntittel: Prøve\nslutt: 2026-11-10\n---\n",
      "nord/avgjort.md":
        "---\ntype: pilot\ntittel: Avgjort\nslutt: 2026-11-10\nbeslutning: innføre\n---\n",
      "nord/praksis.md":
        "---\ntype: ny praksis\ntittel: Tilsyn\nkontrolldato: 2026-12-14\n---\n",
      "nord/sett.md":
        "---\ntype: ny praksis\ntittel: Sett\nkontrolldato: 2026-11-01\n"
        + "kontrollert: 2026-11-02\n---\n",
      "nord/p.md": """
      ---
      type: prosjekt
      tittel: P
      status: pågår
      ---
      ## Milepæler

      | Milepæl | Dato | Nådd |
      | --- | --- | --- |
      | Bestilt | 2026-10-01 | 2026-10-02 |
      | Montert | 2026-12-01 | |
      """,
    ])
    let unit = try #require(workspace.unit(named: "nord"))
    let deadlines = UnitProgress(of: unit, in: workspace, on: Self.today).deadlines
    let told = deadlines.map { "\($0.origin.rawValue) \($0.what) \($0.due?.iso ?? "")" }
    #expect(
      told == [
        "course Redning, Enhetsleder 2026-03-10", "pilot Prøve 2026-11-10",
        "course redning, Kari Berg 2026-12-01", "course Truck, Kari Berg 2026-12-01",
        "milestone Montert 2026-12-01", "check Tilsyn 2026-12-14",
      ])
  }
}
