import Foundation
import Testing

/// The year from March on.
extension YearStoryTests {
  private var board: String { "møter/2026-02-04-tavlemøte.md" }
  private var may: String { "møter/2026-05-13-tavlemøte.md" }
  private var idea: String { "idéer/lås-kveldslista-kl-14.md" }
  private var goal: String { "mål/færre-sene-endringer.md" }
  private var series: String { "målinger/sene-endringer.md" }
  private var improvement: String { "forbedringer/en-låst-kveldsliste-gir-ro-før-vakta.md" }
  private var plan: String { "tiltak/handlingsplan-2026.md" }

  // MARK: 5. 25 March: the survey has closed, the first step is done

  func answersOfTheSurvey(_ year: YearStoryWorkspace) throws {
    let day = "2026-03-25"
    let survey = "undersøkelser/medarbeiderundersøkelsen-2026.md"
    try year.edit(
      plan, ("3 timer | pågår | |", "3 timer | gjennomført | 2026-03-16 |"))
    try year.edit(improvement, ("fase: planlegge", "fase: gjennomføre"))
    try year.append("| 2026-02 | 13 |\n", to: series)
    try year.edit(
      survey,
      ("ansvarlig: Enhetsleder", "ansvarlig: Enhetsleder\nhandlingsplan: handlingsplan-2026"))
    try year.append(YearStoryTexts.answers, to: survey)
    try year.commit(day)
    try year.ask(
      "check", on: day,
      says: ["error[case-unanswered]: saken har ventet på svar i 49 dager; grensen er 14"],
      without: ["warning["], code: 1)
    try year.ask(
      "status", "vest", on: day,
      says: [
        "▲ 49 dager Flere faste vikarer i helgene (Virksomhetsleder)", "0 av 1 mål i rute",
        "dere er ved trinn 5 av 9, ledergruppa ser på resultatene",
      ])
    try year.ask(
      "due", "vest", on: day,
      says: ["Enhetsleder (1) ○ 08.04.2026 Fordele ansvaret for lista i turnusen"])
    try year.agenda(
      on: day,
      says: [
        "har ventet 49 dager (fristen er 14 dager)", "13 endringer per måned nå",
        "Skrive ny rutine for lista", "gjort 16. mars",
        "Mål som henger etter", "Frister før neste møte",
      ])
    try year.ask(
      "since", "2026-02-19", on: day,
      says: [
        "✓ Skrive ny rutine for lista: gjennomført 16. mars 2026",
        "Fra fasen planlegge til gjennomføre",
        "Ny måling, februar 2026: 13 endringer per måned",
        "Handlingsplan er satt til «Handlingsplan for kveldslista»",
      ])
    try year.report(
      "overlevering", on: day,
      says: ["Vi venter på svar fra andre (1)", "til Virksomhetsleder, 35 dager over"],
      without: ["svar fra deg"])
  }

  // MARK: 6. 22 April: a step is late

  func late(_ year: YearStoryWorkspace) throws {
    try year.write("møter/2026-04-14-personalmøte.md", YearStoryMinutes.followUp)
    try year.append("| 2026-03 | 11 |\n", to: series)
    try year.edit(plan, ("10 minutter per vakt | planlagt", "10 minutter per vakt | pågår"))
    try year.commit("2026-04-15")
    let day = "2026-04-22"
    try year.ask(
      "check", on: day,
      says: [
        "warning[action-overdue]", "fristen gikk ut for 14 dager siden",
        "saken har ventet på svar i 77 dager",
      ],
      // A step was done in March: the plan is no drawer.
      without: ["stale-plan"], code: 1)
    try year.ask(
      "status", "vest", on: day,
      says: [
        "1 for sent · 1 venter på svar · 0 av 1 mål i rute",
        "▲ 14 dager Fordele ansvaret for lista i turnusen (Enhetsleder)",
        "dere er ved trinn 9 av 9, ledergruppa sikrer oppfølging. Uten spor: 5",
      ], without: ["I skuffen"])
    try year.ask(
      "due", "vest", on: day,
      says: ["1 med frist, 1 for sent", "▲ 14 dager over Fordele ansvaret for lista i turnusen"])
    try year.agenda(
      on: day,
      says: [
        "Tiltak over fristen", "Enhetsleder, 14 dager over", "har ventet 77 dager",
        "11 endringer per måned nå, mål 4 endringer per måned, frist 30.09.2026, henger etter",
      ],
      // No news any more.
      without: ["Skrive mål og plan"])
    try year.ask(
      "board", "vest", "--kind", "operations", "--format", "svg", "-o", "-", on: day,
      says: ["1 tiltak som haster", "Fordele ansvaret for lista i", "14 dager over"])
    try year.report(
      "status", on: day, says: ["**1** over fristen", "**1** sak uten svar", "14 dager over"])
  }

  // MARK: 7. 29 April: the deadline moves, somebody else takes it

  func deadlineMoves(_ year: YearStoryWorkspace) throws {
    try year.edit(
      plan,
      (
        "turnusen | Enhetsleder | 2026-02-18 | 2026-04-08",
        "turnusen | Fagkoordinator | 2026-02-18 | 2026-04-29"
      ))
    try year.edit(
      "../../forbedre.yaml", ("# limits:\n#   small-group: 5", "limits:\n  answer-days: 21"))
    try year.commit("2026-04-24")
    let day = "2026-04-29"
    try year.ask(
      "check", on: day, says: ["saken har ventet på svar i 84 dager; grensen er 21"],
      without: ["action-overdue"], code: 1)
    try year.ask(
      "since", "2026-04-23", on: day,
      says: [
        "1 frist flyttet",
        "fristen er flyttet 21 dager senere, fra 8. april 2026 til 29. april 2026",
        "ansvarlig er endret fra Enhetsleder til Fagkoordinator",
        "Innstillingene (forbedre.yaml) · Fristen for å svare på en løftet sak er satt til 21 dager",
      ])
    try year.ask(
      "due", "vest", on: day,
      says: ["1 med frist, 0 for sent", "Fagkoordinator (1) ○ i dag Fordele ansvaret"])
    try year.agenda(
      on: day, says: ["har ventet 84 dager (fristen er 21 dager)", "Frister før neste møte"],
      without: ["Tiltak over fristen"])
  }

  // MARK: 8. 13 May: minutes become actions

  func minutesAreAdopted(_ year: YearStoryWorkspace) throws {
    try year.ask(
      "new", "møte", "--unit", "vest", "--arena", "Tavlemøte", on: "2026-05-11",
      says: ["\(year.unit)/\(may)"])
    #expect(try year.read(may).contains("forrige_møte: 2026-02-04-tavlemøte"))
    try year.ask(
      "invite", "2026-05-13-tavlemøte", on: "2026-05-11",
      says: ["ny innkalling · utgave 1 · 5 inviterte", "build/vest/2026-05-13-tavlemøte.ics"])
    try year.edit(plan, ("4 timer | planlagt | |", "4 timer | gjennomført | 2026-05-06 |"))
    try year.append("| 2026-04 | 7 |\n", to: series)
    try hold(may, YearStoryMinutes.mayMinutes, sent: "2026-05-11", told: "2026-05-13", year)
    let day = "2026-05-13"
    try year.ask(
      "adopt", "2026-05-13-tavlemøte", "--write", on: day,
      says: [
        "2 oppgaver flyttet til \(year.unit)/\(plan)",
        "+| | Kortet med den nye rutinen henges på vaktrommet | Verneombud |",
      ])
    try year.ask(
      "adopt", "2026-05-13-tavlemøte", on: day,
      says: ["ingen oppgaver å flytte · 2 flyttet før"])
    try year.commit(day)
    try year.ask(
      "check", on: day, says: ["saken har ventet på svar i 98 dager; grensen er 21"],
      without: ["warning["], code: 1)
    try year.ask(
      "status", "vest", on: day,
      // Today's is held: the next one is coming.
      says: ["Tavlemøte, onsdag 27. mai 2026 kl. 13.30 (om 14 dager; ikke innkalt)"])
    try year.ask(
      "due", "vest", on: day,
      says: [
        "Verneombud (1) ○ 20.05.2026 Kortet med den nye rutinen henges på vaktrommet",
        "Kveldskontakt (1) ○ 27.05.2026 Vise vikarene den låste lista",
      ])
    try year.agenda(
      on: day,
      says: [
        "Tavlemøte 27. mai", "Frister før neste møte (2)", "Verneombud, frist 20.05.2026",
        "Vise vikarene den låste lista → [Handlingsplan for kveldslista]",
      ], without: ["Tiltak over fristen", "Oppgaver fra forrige møte"])
    try year.ask(
      "since", "2026-04-30", on: day,
      says: ["1 gjennomført, 2 nye tiltak", "nytt tiltak, Verneombud, frist 20. mai 2026"])
  }
}
