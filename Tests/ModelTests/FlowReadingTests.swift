import Model
import Source
import TestSupport
import Testing

/// What value streams, priorities, benefits, 5S areas and checklists add up to.
@Suite struct FlowReadingTests {
  private func document(_ text: String, others: [String: String] = [:]) throws -> (
    Document, Workspace
  ) {
    let workspace = WorkspaceBuilder(others.merging(["dokument.md": text]) { $1 }).workspace()
    return (try #require(workspace.document(at: "dokument.md")), workspace)
  }

  static let stream = """
    ---
    type: verdistrøm
    tittel: Fra melding til hjelpemiddel
    prosess: Hjelpemidler
    ---
    ## Nåsituasjon

    | Steg | Hvem | Verdi | Ventetid før | Arbeidstid | Ventetid etter | Rett første gang | Sløsing | Grep |
    | --- | --- | --- | --- | --- | --- | --- | --- | --- |
    | Melde | Dagvakt | nødvendig | 1 time | 10 min | 2 dager | 50 % | venting, feil | |
    | Bestille | Koordinator | sløsing | 2 dager | 20 min | 3 timer | 80 % | venting | fjerne |
    | Hente | dagvakt | verdiskapende | | 0,5 t | 15 min | | | |
    """

  @Test("Sums are exact, and a wait that stands on both sides counts once")
  func sums() throws {
    let flow = try document(Self.stream).0.currentFlow
    #expect(flow.workTime.seconds == 60 * 60)
    // One hour before, two days, three hours, and a quarter behind the last.
    #expect(flow.waitTime.seconds == 3_600 + 2 * 86_400 + 3 * 3_600 + 15 * 60)
    #expect(flow.leadTime.seconds == flow.workTime.seconds + flow.waitTime.seconds)
    #expect(flow.valueTime.seconds == 30 * 60)
    let share = try #require(flow.valueShare)
    #expect(abs(share - 100 * 1_800 / Double(flow.leadTime.seconds)) < 1e-12)
    #expect(flow.rightThrough.map { ($0 * 1000).rounded() } == 40_000)
    #expect(flow.wasteTally.map(\.kind) == [.waiting, .errors])
    #expect(flow.wasteTally.map(\.count) == [2, 1])
    #expect(flow.moveTally.map(\.move) == [.eliminate])
    #expect(flow.actors == ["Dagvakt", "Koordinator"])
  }

  @Test("An empty state has no share and no sums")
  func empty() throws {
    let flow = try document(Self.stream).0.desiredFlow
    #expect(flow.isEmpty)
    #expect(flow.leadTime == .zero)
    #expect(flow.valueShare == nil)
    #expect(flow.rightThrough == nil)
  }

  @Test("Proposals take score and title from their idea card, and are ranked by quadrant")
  func proposals() throws {
    let (matrix, workspace) = try document(
      """
      ---
      type: prioriteringsmatrise
      tittel: Hva velger vi?
      ta_med_idéer: ja
      ---
      ## Forslag

      | Nr | Forslag | Effekt | Ressursbruk |
      | --- | --- | --- | --- |
      | 1 | Ny bil | høy | 4 |
      | 2 | felles-skap | | |
      | 3 | Noe annet | | høy |
      """,
      others: [
        "enhet.md": "---\ntype: enhet\ntittel: Nord\n---\n",
        "felles-skap.md":
          "---\ntype: idé\ntittel: Felles nøkkelskap\neffekt: høy\nressursbruk: lav\n---\n",
        "merking.md":
          "---\ntype: idé\ntittel: Merking\neffekt: lav\nressursbruk: svært lav\n---\n",
        "gammel.md":
          "---\ntype: idé\ntittel: Gammel\nstatus: avvist\neffekt: lav\nressursbruk: lav\n---\n",
      ])
    let proposals = workspace.proposals(of: matrix)
    #expect(proposals.map(\.title) == ["Ny bil", "Felles nøkkelskap", "Noe annet", "Merking"])
    #expect(proposals.map(\.quadrant) == [.plan, .doNow, nil, .whenConvenient])
    #expect(proposals.map(\.number) == ["1", "2", "3", "4"])
    #expect(
      ranked(proposals).map(\.title) == ["Felles nøkkelskap", "Ny bil", "Merking", "Noe annet"])
    #expect(workspace.chosenLimit(of: matrix) == 3)
  }

  @Test("A benefit gathers its plan and its measurements in order of date")
  func benefits() throws {
    let (plan, _) = try document(
      """
      ---
      type: gevinster
      tittel: Gevinster
      ---
      ## Gevinster

      | Nr | Gevinst | Slag |
      | --- | --- | --- |
      | 1 | Pauser | økt kvalitet |

      ## Gevinstplan

      | Nr | Tiltak |
      | --- | --- |
      | 1 | Låse lista |

      ## Gevinstoppfølging

      | Nr | Dato | Planlagt | Faktisk |
      | --- | --- | --- | --- |
      | 1 | 2026-10-01 | 70 | |
      | 1 | 2026-06-01 | 60,5 | 52 |
      """)
    let benefit = try #require(plan.plannedBenefits.first)
    #expect(benefit.plans.count == 1)
    #expect(benefit.checks.map(\.date.iso) == ["2026-06-01", "2026-10-01"])
    #expect(benefit.checks[0].deviation == Quantity(value: -8.5, decimals: 1))
    #expect(benefit.checks[1].deviation == nil)
  }

  @Test("The next audit is the written day until an audit has passed it")
  func audits() throws {
    func area(_ fields: String, _ rows: String) throws -> Document {
      try document(
        """
        ---
        type: 5s
        tittel: Lageret
        område: Lageret
        \(fields)
        ---
        ## Kontroller

        | Dato | Sortere | Systematisere | Skinne | Standardisere | Sikre |
        | --- | --- | --- | --- | --- | --- |
        \(rows)
        """
      ).0
    }
    let row = "| 2026-10-01 | 3 | 2 | 1 | 0 | 5 |"
    #expect(try area("neste_kontroll: 2026-11-02", row).nextFiveSAudit?.iso == "2026-11-02")
    #expect(try area("neste_kontroll: 2026-09-02", row).nextFiveSAudit == nil)
    #expect(try area("hyppighet: hver uke", row).nextFiveSAudit?.iso == "2026-10-08")
    #expect(
      try area("hyppighet: hver uke\nneste_kontroll: 2026-09-02", row).nextFiveSAudit?.iso
        == "2026-10-08")
    #expect(try area("startet: 2026-09-01", "").nextFiveSAudit == nil)
    let audit = try #require(try area("", row).fiveSAudits.first)
    #expect(audit.total == 11)
    #expect(audit.isWhole)
  }

  @Test("A round answers by the number over its column")
  func rounds() throws {
    let (list, _) = try document(
      """
      ---
      type: sjekkliste
      tittel: Bilene
      hyppighet: hver uke
      ---
      ## Punkter

      | Nr | Del | Punkt |
      | --- | --- | --- |
      | 1 | Bilen | Dekkene har luft |
      | 2 | | Vesten ligger i bilen |

      ## Runder

      | Dato | Signert av | 2 | 1 | Merknad |
      | --- | --- | --- | --- | --- |
      | 2026-11-20 | Dagkontakt | nei | x | Ny vest |
      | 2026-11-13 | Dagkontakt | | ja | |
      """)
    #expect(list.checklistItems.map(\.group) == ["Bilen", "Bilen"])
    let rounds = list.checklistRounds
    #expect(rounds.map(\.date.value.iso) == ["2026-11-13", "2026-11-20"])
    #expect(rounds[1].answers.map(\.number) == ["2", "1"])
    #expect(rounds[1].answers.map(\.word) == [.notInOrder, .inOrder])
    #expect(rounds[0].answers[0].word == nil)
    #expect(list.nextChecklistRound?.iso == "2026-11-27")
  }
}

/// What benefits, 5S areas and checklists ask for next is among what falls due.
@Suite struct FlowDueTests {
  @Test("Measurements, audits and rounds fall due with the role that answers for them")
  func fallsDue() throws {
    let workspace = WorkspaceBuilder([
      "enhet.md": "---\ntype: enhet\ntittel: Nord\n---\n",
      "gevinster.md": """
      ---
      type: gevinster
      tittel: Gevinster
      eier: Enhetsleder
      ---
      ## Gevinster

      | Nr | Gevinst |
      | --- | --- |
      | 1 | Pauser |

      ## Gevinstoppfølging

      | Nr | Dato | Planlagt | Faktisk |
      | --- | --- | --- | --- |
      | 1 | 2026-06-01 | 60 | 61 |
      | 1 | 2026-10-01 | 70 | |
      | 1 | 2026-12-01 | 80 | |
      | 1 | 2027-03-01 | 90 | |
      """,
      "lager.md":
        "---\ntype: 5s\ntittel: Lageret\nområde: Lageret\nholdes_av: Superbruker\nneste_kontroll: 2026-11-30\n---\n",
      "biler.md":
        "---\ntype: sjekkliste\ntittel: Bilene\nhyppighet: hver uke\ngjelder_fra: 2026-11-16\n---\n",
      "runde.md":
        "---\ntype: sjekkliste\ntittel: Runden\nhyppighet: daglig\ngjelder_fra: 2026-11-16\n---\n",
    ]).workspace()
    let unit = try #require(workspace.units[""])
    let progress = UnitProgress(
      of: unit, in: workspace, on: CalendarDate(unchecked: 2026, 11, 21))
    let found = progress.deadlines.map { action in
      "\(action.due?.iso ?? "") \(action.origin) \(action.what) \(action.owner ?? "–")"
    }
    #expect(
      found == [
        "2026-10-01 measurement Pauser Enhetsleder", "2026-11-23 round Bilene –",
        "2026-11-30 round Lageret Superbruker", "2026-12-01 measurement Pauser Enhetsleder",
      ])
  }
}
