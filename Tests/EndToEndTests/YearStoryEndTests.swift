import Foundation
import Testing

/// The year from June on, and ten years later.
extension YearStoryTests {
  private var board: String { "møter/2026-02-04-tavlemøte.md" }
  private var idea: String { "idéer/lås-kveldslista-kl-14.md" }
  private var goal: String { "mål/færre-sene-endringer.md" }
  private var series: String { "målinger/sene-endringer.md" }
  private var improvement: String { "forbedringer/en-låst-kveldsliste-gir-ro-før-vakta.md" }
  private var plan: String { "tiltak/handlingsplan-2026.md" }

  // MARK: 9. 17 June: measured, and the case is answered

  func measured(_ year: YearStoryWorkspace) throws {
    try year.edit(
      board,
      (
        """
        | Sak | Løftet til | Løftet |
        | --- | --- | --- |
        | Flere faste vikarer i helgene | Virksomhetsleder | 2026-02-04 |
        """,
        """
        | Sak | Løftet til | Løftet | Beslutning | Svar | Besvart | Fortalt |
        | --- | --- | --- | --- | --- | --- | --- |
        | Flere faste vikarer i helgene | Virksomhetsleder | 2026-02-04 | nei | Det er ikke penger til det i år | 2026-06-10 | 2026-06-17 |
        """
      ))
    try year.append("| 2026-05 | 4 |\n", to: series)
    let day = "2026-06-17"
    try year.commit(day)
    try year.ask(
      "status", "vest", on: day,
      says: [
        "3 for sent · ingen venter på svar · 1 av 1 mål i rute",
        "▲ 28 dager Kortet med den nye rutinen henges på vaktrommet (Verneombud)",
        "Besvart innen fristen siste år: 0 av 2 (0 %)",
        "nå 4 endringer per måned · snittet av de 3 siste er 7,3 · mål 4 endringer per måned",
      ])
    try year.agenda(
      on: day, says: ["Tiltak over fristen (3)", "Kveldskontakt, 2 dager over"],
      without: ["Saker som venter på svar", "Mål som henger etter"])
    try year.ask(
      "since", "2026-05-14", on: day,
      says: [
        "Ny måling, mai 2026: 4 endringer per måned",
        "✓ Flere faste vikarer i helgene: svar er gitt: Det er ikke penger til det i år",
        "de som løftet saken, fikk vite svaret 17. juni 2026",
      ])
    try year.report(
      "dere-sa-vi-gjorde", on: day,
      says: [
        "Dere sa, vi gjorde (1)", "Ja, vi prøver en frist kl. 14 | 04.02.2026",
        "Dere sa, vi gjør det ikke, fordi (1)", "Det er ikke penger til det i år | 10.06.2026",
      ])
  }

  // MARK: 10. 16 September: the plan lies in the drawer

  func inTheDrawer(_ year: YearStoryWorkspace) throws {
    let day = "2026-09-16"
    try year.ask(
      "check", on: day,
      says: [
        "warning[stale-plan]", "planen er ikke rørt på 133 dager, og 3 steg er åpne",
        "warning[stale-series]", "fristen gikk ut for 119 dager siden",
      ])
    try year.ask(
      "status", "vest", on: day,
      says: [
        "3 for sent · 1 i skuffen · ingen venter på svar · 0 av 1 mål i rute",
        "I skuffen, ikke rørt på lenge (1) ▲ 126 dager Handlingsplan for kveldslista (3 åpne steg)",
        "○ 30.09.2026 Mål: Færre sene endringer av kveldslista (Enhetsleder)",
      ])
    try year.agenda(
      on: day,
      says: [
        "Planer ingen har rørt", "urørt i 126 dager, 3 åpne steg", "119 dager over",
        "snittet av de 3 siste er 7,3, mål 4 endringer per måned, frist 30.09.2026, henger etter",
      ],
      // The goal says its deadline where it is taken up.
      without: ["Frister før neste møte"])
  }

  // MARK: 11. 28 October: evaluated

  func evaluated(_ year: YearStoryWorkspace) throws {
    try year.append(
      "| 2026-06 | 4 |\n| 2026-07 | 3 |\n| 2026-08 | 4 |\n| 2026-09 | 3 |\n", to: series)
    try year.edit(
      plan, ("status: pågår", "status: gjennomført"),
      (
        "10 minutter per vakt | pågår | | færre-sene-endringer | |",
        "10 minutter per vakt | gjennomført | 2026-06-12 | færre-sene-endringer | Fire endringer i måneden |"
      ),
      ("2026-05-27 | | planlagt | | |", "2026-05-27 | | gjennomført | 2026-05-26 | |"),
      ("2026-05-20 | | | | |", "2026-05-20 | | gjennomført | 2026-05-19 | |"))
    try year.edit(goal, ("status: pågår", "status: nådd"))
    try year.append(YearStoryMinutes.goalEnd, to: goal)
    let evaluation = "evalueringer/den-låste-kveldslista-virket.md"
    try year.ask(
      "new", "evaluering", "--unit", "vest", "--title", "Den låste kveldslista virket",
      on: "2026-10-21", says: ["\(year.unit)/\(evaluation)"])
    try year.write(evaluation, YearStoryMinutes.evaluation)
    try year.edit(improvement, ("fase: gjennomføre", "fase: korrigere\nkonklusjon: nådd"))
    try year.commit("2026-10-21")
    let day = "2026-10-28"
    // Seven below the median are no signal yet, and the program says so.
    try year.ask(
      "check", on: day, says: ["warning[effect-without-signal]"],
      without: ["error[", "stale-plan", "action-overdue", "goal-not-evaluated"])
    try year.ask(
      "status", "vest", on: day,
      says: [
        "Ingenting er for sent · ingen venter på svar", "✓ 1 nådd",
        "Korrigere: En låst kveldsliste",
      ],
      without: ["I skuffen"])
    try year.agenda(
      on: day,
      says: [
        "Velkommen, og hva vi har fått til",
        "3 endringer per måned nå, mål 4 endringer per måned, nådd",
      ],
      without: ["Tiltak over fristen", "Planer ingen har rørt"])
    try year.ask(
      "since", "2026-09-17", on: day,
      says: [
        "1 mål nådd, 3 gjennomført, 1 nytt dokument", "✓ Målet er nådd",
        "Fra fasen gjennomføre til korrigere",
        "✓ Prøve låst liste i to måneder: gjennomført 12. juni 2026",
      ])
    try year.report(
      "sluttrapport", on: day,
      says: [
        "**12** utgangspunkt, endringer per måned", "**3** ble det, endringer per måned",
        "Run-diagram med 21 målinger fra januar 2025 til september 2026", "Konklusjon: nådd.",
        "Det vi gjorde (5 av 5)", "Vi ser etter om det holder seg 1. februar 2027.",
      ], without: ["Fra 2026-05-13-tavlemøte"])
  }

  // MARK: 12. 9 December: new practice

  func newPractice(_ year: YearStoryWorkspace) throws {
    try year.append("| 2026-10 | 4 |\n| 2026-11 | 3 |\n", to: series)
    try year.edit(improvement, ("status: pågår", "status: ny praksis"))
    try year.append(YearStoryMinutes.practice, to: improvement)
    try year.edit(idea, ("status: under utprøving", "status: ny praksis\nfrist: 2026-12-02"))
    try year.append(YearStoryMinutes.ideaEnd, to: idea)
    try year.write("tiltak/plan-for-helgevikarer.md", YearStoryMinutes.recruitment)
    try year.commit("2026-12-02")
    let day = "2026-12-09"
    try year.ask("check", on: day, says: [], without: ["error[", "effect-without-signal"])
    try year.ask(
      "status", "vest", on: day,
      says: ["Ingen forbedring er i gang.", "Neste Tavlemøte, onsdag 9. desember 2026"])
    try year.agenda(
      on: day, says: ["En låst kveldsliste gir ro før vakta", "ny praksis"],
      without: ["Mål som henger etter"])
    try year.board(
      on: day,
      [.practice: "vakta Fra 12 til 3 endringer per måned Siden 2. desember 2026"])
    try year.ask(
      "since", "2026-10-22", on: day,
      says: ["2 blitt ny praksis", "✓ Er blitt ny praksis", "Ny tekst under «Resultater»"])
    try year.report(
      "årlig-gjennomgang", on: day,
      says: [
        "1 av 1 har tall og frist, 1 er akseptert", "Ny praksis: 2",
        "1 åpent tiltak, 0 over fristen",
      ])
    try year.report(
      "dere-sa-vi-gjorde", on: day, says: ["Dette er gjort (6)"],
      without: ["Fra 2026-05-13-tavlemøte"])
    try year.report("overlevering", on: day, says: ["Tavlemøte", "09.12.2026"])
  }

  /// The alarm of the drawer never stops, and nothing is forgotten for being old.
  func longAfter(_ year: YearStoryWorkspace) throws {
    let day = "2036-12-02"
    try year.ask(
      "status", "vest", on: day,
      says: [
        "I skuffen, ikke rørt på lenge (1) ▲ 3 653 dager Plan for helgevikarer (1 åpent steg)",
        "Spørre studentene om faste helger (Enhetsleder)",
      ])
    try year.agenda(on: day, says: ["urørt i 3653 dager, 1 åpent steg"])
    try year.ask(
      "check", on: day, says: ["planen er ikke rørt på 3660 dager, og 1 steg er åpne"])
  }
}
