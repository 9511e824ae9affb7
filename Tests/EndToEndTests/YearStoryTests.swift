import Foundation
import Testing

/// A unit's year: an idea becomes a case, a goal, actions, a number and at last practice. At each of
/// twelve days people have written what people write, and the program must say what is true.
@Suite struct YearStoryTests {
  private let idea = "idéer/lås-kveldslista-kl-14.md"
  private let board = "møter/2026-02-04-tavlemøte.md"
  private let may = "møter/2026-05-13-tavlemøte.md"
  private let goal = "mål/færre-sene-endringer.md"
  private let series = "målinger/sene-endringer.md"
  private let improvement = "forbedringer/en-låst-kveldsliste-gir-ro-før-vakta.md"
  private let plan = "tiltak/handlingsplan-2026.md"

  @Test func theYear() throws {
    let year = try YearStoryWorkspace()
    defer { year.remove() }
    try januaryWithAnIdea(year)
    try ideaWaits(year)
    try caseIsRaised(year)
    try goalAndPlan(year)
    try answersOfTheSurvey(year)
    try late(year)
    try deadlineMoves(year)
    try minutesAreAdopted(year)
    try measured(year)
    try inTheDrawer(year)
    try evaluated(year)
    try newPractice(year)
    try longAfter(year)
  }

  // MARK: 1. 7 January: an idea

  private func januaryWithAnIdea(_ year: YearStoryWorkspace) throws {
    _ = try year.said(
      ["init", ".", "--language", "nb", "--organisation", "Furuvik kommune"], on: "2026-01-05")
    try year.move("enheter/enheten-vår", to: year.unit)
    try year.write("enhet.md", YearStoryTexts.profile)
    try year.edit(
      "../../forbedre.yaml",
      (
        "# calendar:\n#   domain: furuvik-kommune.example\n#   organiser: post@furuvik-kommune.example",
        "calendar:\n  domain: furuvik.example\n  organiser: post@furuvik.example"
      ))
    try year.git(["init", "-q", "-b", "main"], on: "2026-01-05")
    try year.commit("2026-01-05")
    let day = "2026-01-07"
    try year.ask(
      "new", "idé", "--unit", "vest", "--title", "Lås kveldslista kl. 14", on: day,
      says: ["\(year.unit)/\(idea)"])
    try year.write(idea, YearStoryTexts.idea)
    try year.commit(day)

    try year.ask("check", on: day, says: ["2 dokumenter lest, ingenting å rette"])
    try year.ask(
      "status", "vest", on: day,
      says: [
        "Ingenting er for sent · 1 venter på svar", "○ i dag Lås kveldslista kl. 14 (Enhetsleder)",
        "Tavlemøte, onsdag 7. januar 2026 kl. 13.30 (i dag; ikke innkalt)",
      ], without: ["Undersøkelsen"])
    try year.ask("due", "vest", on: day, says: ["Ingenting har frist."])
    try year.agenda(
      on: day,
      says: [
        "Saker som venter på svar", "til Enhetsleder, kom i dag", "Åpen post", "Oppsummering",
      ],
      without: ["Velkommen", "Forslag å prioritere", "Tiltak over fristen"])
    try year.board(on: day, [.proposals: "Lås kveldslista kl. 14 Kveldskontakt, 7. januar Ny"])
    try year.ask(
      "since", day, on: day,
      says: ["1 endring i 1 dokument: 1 nytt dokument", "Nytt dokument: idé"])
  }

  // MARK: 2. 28 January: nobody has answered

  private func ideaWaits(_ year: YearStoryWorkspace) throws {
    let day = "2026-01-28"
    try year.write("undersøkelser/medarbeiderundersøkelsen-2026.md", YearStoryTexts.survey)
    try year.commit(day)
    try year.ask(
      "check", on: day,
      says: [
        "warning[idea-unanswered]", "idéen har ventet på svar i 21 dager; grensen er 14",
      ], without: ["error["])
    try year.ask(
      "status", "vest", on: day,
      says: [
        "▲ 21 dager Lås kveldslista kl. 14 (Enhetsleder)",
        "Besvart innen fristen siste år: 0 av 1 (0 %)",
        "dere er ved trinn 4 av 9, alle svarer. Uten spor: 2",
      ])
    try year.agenda(
      on: day,
      says: ["til Enhetsleder, har ventet 21 dager (fristen er 14 dager)", "Tavlemøte 4. februar"])
    try year.board(
      on: day,
      [.proposals: "Lås kveldslista kl. 14 Kveldskontakt, 7. januar Ikke besvart på 21 dager"])
    try year.report(
      "svar", on: day,
      says: ["**0 %** besvart i tide siste år", "| Enhetsleder | 07.01.2026 | 7 dager over |"])
    try year.report(
      "ni-trinn", on: day,
      says: [
        "Dere er ved trinn 4 av 9: alle svarer.", "Trinn uten spor i filene: 2.",
        "Neste møte dere alt har: Tavlemøte, onsdag 4. februar 2026 kl. 13.30.",
      ])
  }

  // MARK: 3. 4 February: the idea is answered, a case is raised

  private func caseIsRaised(_ year: YearStoryWorkspace) throws {
    try year.ask(
      "new", "møte", "--unit", "vest", "--arena", "Tavlemøte", on: "2026-01-30",
      says: ["\(year.unit)/\(board)"])
    try hold(board, YearStoryMinutes.boardMinutes, sent: "2026-01-30", told: "2026-02-05", year)
    try year.edit(
      idea,
      (
        "status: ny",
        """
        status: planlagt
        beslutning: ja
        svar: Ja, vi prøver en frist kl. 14
        besvart: 2026-02-04
        fortalt: 2026-02-04
        effekt: høy
        ressursbruk: lav
        """
      ))
    let day = "2026-02-04"
    try year.commit(day)
    try year.ask("check", on: day, says: [], without: ["error[", "idea-unanswered"])
    try year.ask(
      "status", "vest", on: day,
      says: [
        "○ i dag Flere faste vikarer i helgene (Virksomhetsleder)",
        "Neste Personalmøte, tirsdag 10. februar 2026 kl. 13.45",
      ], without: ["Lås kveldslista kl. 14 (Enhetsleder)"])
    // What came and went.
    try year.agenda(
      on: day,
      says: ["Tavlemøte 18. februar", "Flere faste vikarer i helgene", "til Virksomhetsleder"],
      without: ["[Lås kveldslista"])
    try year.board(on: day, [.prioritised: "Gjør nå 1 Lås kveldslista kl. 14"])
    try year.ask(
      "since", "2026-01-28", on: day,
      says: [
        "✓ Svar er gitt: Ja, vi prøver en frist kl. 14",
        "✓ De som løftet saken, fikk vite svaret 4. februar 2026",
        "Status er endret fra ny til planlagt", "Nytt dokument: møte",
      ])
  }

  // MARK: 4. 18 February: goal, numbers, improvement, plan

  private func goalAndPlan(_ year: YearStoryWorkspace) throws {
    try year.write("møter/2026-02-10-personalmøte.md", YearStoryTexts.staffMeeting)
    try year.commit("2026-02-11")
    let day = "2026-02-18"
    for (type, title, path, text) in [
      ("mål", "Færre sene endringer", goal, YearStoryTexts.goal),
      ("måleserie", "Sene endringer", series, YearStoryTexts.series),
      (
        "forbedring", "En låst kveldsliste gir ro før vakta", improvement,
        YearStoryTexts.improvement
      ),
      ("handlingsplan", "Handlingsplan 2026", plan, YearStoryTexts.plan),
    ] {
      try year.ask(
        "new", type, "--unit", "vest", "--title", title, on: day, says: ["\(year.unit)/\(path)"])
      try year.write(path, text)
    }
    try year.edit(
      idea,
      (
        "status: planlagt",
        "status: under utprøving\nansvarlig: Kveldskontakt\nforbedring: en-låst-kveldsliste-gir-ro-før-vakta"
      ))
    try year.commit(day)
    try year.ask("check", on: day, says: [], without: ["error[", "warning["])
    try year.ask(
      "status", "vest", on: day,
      says: [
        "1 av 1 mål i rute",
        "Planlegge: En låst kveldsliste gir ro før vakta frist 15. desember 2026",
        // A plan that is made before the survey opens is no answer to it.
        "dere er ved trinn 4 av 9, alle svarer", "○ 14 dager Flere faste vikarer i helgene",
        "nå 12 endringer per måned · mål 4 endringer per måned",
      ], without: ["Uten spor"])
    try year.agenda(
      on: day,
      says: [
        "Velkommen, og hva vi har fått til", "Skrive mål og plan for kveldslista",
        "gjort 18. februar",
      ])
    // The card has become an improvement, and stands once.
    try year.board(
      on: day, [.ongoing: "1 En låst kveldsliste gir ro før vakta Planlegge Pågår"])
    try year.ask(
      "since", "last-meeting", "vest", on: day,
      says: [
        "Endret siden 10. februar 2026", "5 nye dokumenter",
        "Forbedring er satt til «En låst kveldsliste gir ro før vakta»",
      ])
  }

  // MARK: What meetings share

  /// The minutes below the agenda, and on top that it was held.
  func hold(
    _ path: String, _ minutes: String, sent: String, told: String, _ year: YearStoryWorkspace
  ) throws {
    let relief =
      try year.read(path).contains("avlastning:") ? "" : "avlastning: Dagkontakten tar telefonen\n"
    try year.edit(
      path, ("status: planlagt", "status: holdt\n\(relief)sendt: \(sent)\nreferat_sendt: \(told)"))
    try year.append(minutes, to: path)
  }
}
