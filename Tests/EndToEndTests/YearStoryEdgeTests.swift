import Foundation
import Testing

/// A unit with nothing in it, and one with more than anybody can do: every command answers both,
/// sensibly and at once.
@Suite struct YearStoryEdgeTests {
  private static let day = "2026-03-02"

  private func workspace() throws -> YearStoryWorkspace {
    let workspace = try YearStoryWorkspace()
    try workspace.write("../../forbedre.yaml", "organisation: Furuvik\nlanguage: nb\n")
    try workspace.write("enhet.md", "---\ntype: enhet\ntittel: Vest\n---\n")
    return workspace
  }

  /// Every report that a unit can have without an improvement to end.
  private static let reports = [
    "status", "årlig-gjennomgang", "tiltaksplakat", "dere-sa-vi-gjorde", "ni-trinn",
    "overlevering", "internkontroll", "avvik", "svar",
  ]

  @Test func anEmptyUnitIsToldHowToBegin() throws {
    let empty = try workspace()
    defer { empty.remove() }
    let day = Self.day
    try empty.ask("check", on: day, says: ["1 dokument lest"], without: ["error["])
    try empty.ask(
      "status", "vest", on: day,
      says: [
        "Her er det ingenting ennå. Begynn med ett mål eller én forbedring:",
        "forbedre new forbedring --unit vest",
      ])
    try empty.ask("due", "vest", on: day, says: ["Ingenting har frist."])
    try empty.ask(
      "agenda", "vest", "--format", "md", "-o", "-", on: day,
      says: [
        "Møte · Vest", "Åpen post", "Oppsummering", "Hva kom vi fram til?",
        "Vest har ingen arenaer; agendaen er laget for 30 minutter",
      ], without: ["Tiltak over fristen", "Saker som venter"])
    try empty.ask(
      "agenda", "vest", "--arena", "Tavlemøte", on: day,
      says: ["har ingen arena som heter «Tavlemøte»", "skriv den i tabellen «Arenaer»"], code: 2)
    try empty.ask(
      "since", "2026-02-01", "vest", on: day, says: ["ligger ikke i git"], code: 2)
    for board in ["improvement", "operations"] {
      try empty.ask(
        "board", "vest", "--kind", board, "--format", "svg", "-o", "-", on: day,
        says: ["<svg", "Vest"])
    }
    let sentences = [
      "status": "Ingen mål er skrevet ned ennå.",
      "årlig-gjennomgang": "Ingen roller er skrevet ned",
      "dere-sa-vi-gjorde": "Vest", "svar": "Vest", "avvik": "Ingen avvik er skrevet ned her.",
      "ni-trinn": "Da begynner dere på trinn 1", "overlevering": "Det filene ikke vet",
    ]
    for report in Self.reports {
      try empty.report(report, on: day, says: [sentences[report] ?? "Vest"], without: ["0 av 0"])
    }
    try empty.ask(
      "report", "sluttrapport", "vest", on: day, says: ["ingen"], code: 2)
    try empty.ask("invite", "vest", "--arena", "Tavlemøte", on: day, says: ["arena"], code: 2)
    try empty.ask("meeting-load", "vest", on: day, says: ["ingen faste arenaer"])
  }

  @Test func twoThousandOpenActionsAreStillReadable() throws {
    let full = try workspace()
    defer { full.remove() }
    let rows = (1...2000).map { number in
      let month = ["01", "02", "03", "04"][number % 4]
      return "| Tiltak \(number) | Rolle \(number % 7 + 1) | 2026-\(month)-15 | pågår |"
    }
    try full.write(
      "enhet.md",
      """
      ---
      type: enhet
      tittel: Vest
      leder: Rolle 1
      ---

      ## Arenaer

      | Arena | Formål | Rytme | Klokkeslett | Minutter | Møteleder | Deltakere |
      | --- | --- | --- | --- | --- | --- | --- |
      | Tavlemøte | Fordele neste steg | hver tirsdag | 13.30 | 20 | Rolle 1 | Rolle 2, Rolle 3 |

      """)
    try full.write(
      "plan.md",
      """
      ---
      type: handlingsplan
      tittel: Alt vi skulle ha gjort
      eier: Rolle 1
      opprettet: 2025-11-03
      ---

      ## Handlingsplan

      | Hva | Ansvarlig | Frist | Status |
      | --- | --- | --- | --- |
      \(rows.joined(separator: "\n"))

      """)
    try full.git(["init", "-q", "-b", "main"], on: "2025-11-03")
    try full.commit("2025-11-03")
    let day = Self.day
    let clock = ContinuousClock()
    let start = clock.now
    func lines(_ command: [String]) throws -> Int {
      let run = try forbedre(command + ["--today", day], in: full.folder, language: "nb")
      #expect(run.code == 0, "\(command) \(run.errors)")
      return run.output.split(separator: "\n").count
    }

    try full.ask(
      "status", "vest", on: day,
      says: ["1 000 for sent · 1 i skuffen", "og 995 til: forbedre due vest --days 0"])
    #expect(try lines(["status", "vest"]) < 40)
    try full.ask("due", "vest", on: day, says: ["1 500 med frist, 1 000 for sent"])
    #expect(try lines(["due", "vest"]) < 120)
    try full.ask(
      "agenda", "vest", "--format", "md", "-o", "-", on: day,
      says: [
        "Tavlemøte 3. mars", "Tiltak over fristen (5 av 1000)", "Fikk ikke plass",
        "Tiltak over fristen: 995",
        "Alt vi skulle ha gjort",
      ])
    #expect(try lines(["agenda", "vest", "--format", "md", "-o", "-"]) < 80)
    try full.ask("since", "2025-11-04", "vest", on: day, says: ["Ingenting er endret."])
    for report in Self.reports {
      #expect(
        try lines(["report", report, "vest", "--format", "md", "-o", "-"]) < 120, "\(report)")
    }
    try full.report(
      "status", on: day, says: ["**2000** åpne tiltak og oppgaver", "**1000** over fristen"])
    try full.report("tiltaksplakat", on: day, says: ["til, se fila"])
    for board in ["improvement", "operations"] {
      #expect(try lines(["board", "vest", "--kind", board, "--format", "svg", "-o", "-"]) < 2000)
    }
    try full.ask(
      "board", "vest", "--kind", "operations", "--format", "svg", "-o", "-", on: day,
      says: ["1000 tiltak som haster", "til, se fila"])
    // Twenty runs of a debug build: a wait nobody would call slow, with room for a busy machine.
    #expect(clock.now - start < .seconds(60))
  }
}
