import Drawing
import Model
import Rendering
import Source
import Syntax
import TestSupport
import Testing

@Suite struct AgendaTests {
  private let today = CalendarDate(unchecked: 2026, 11, 24)

  private func agenda(_ fixture: MeetingWorkspace = MeetingWorkspace()) -> Agenda {
    let workspace = fixture.workspace
    return Agenda(fixture.document(in: workspace), in: workspace, today: today)
  }

  private func texts(_ marks: [Mark]) -> [String] {
    marks.flatMap { mark -> [String] in
      switch mark {
      case .text(let text): [text.text]
      case .path: []
      case .group(let group): texts(group.marks)
      }
    }
  }

  /// The origins of all text, for what must not leave the paper.
  private func origins(_ marks: [Mark]) -> [Point] {
    marks.flatMap { mark -> [Point] in
      switch mark {
      case .text(let text): [text.origin]
      case .path: []
      case .group(let group): origins(group.marks)
      }
    }
  }

  @Test func theClockFollowsTheMinutes() {
    let agenda = agenda()
    #expect(agenda.items.map { $0.start?.written(.nb) } == ["16.30", "16.35", "17.00"])
    #expect(agenda.end?.written(.nb) == "17.15")
    #expect(agenda.plannedMinutes == 40)
  }

  @Test func theClockStopsWhereMinutesAreUnknown() {
    let agenda = agenda(MeetingWorkspace().changing("| 25 |", to: "| lenge |"))
    #expect(agenda.items.map { $0.start?.written(.nb) } == ["16.30", "16.35", nil])
    #expect(agenda.plannedMinutes == nil)
  }

  @Test func documentsAreCalledByTheirTitle() {
    let documents = agenda().items.map(\.document)
    #expect(documents.map { $0?.title } == ["Personalmøte, november", nil, "Et ark"])
    #expect(documents.map { $0?.path } == ["lia/møter/2026-11-03.md", nil, nil])
  }

  @Test func everyRoleCountsOnce() {
    #expect(agenda().attending == ["Styrer", "Pedagog, Blåveis", "Verneombud", "Tillitsvalgt"])
  }

  @Test func tasksStandAsTheyDoToday() {
    let words = agenda().markdown
    #expect(words.contains("| Kjøpe vester | Styrer | 10.11.2026 | Gjennomført |"))
    #expect(words.contains("| Ringe skogen | Kokk | 20.11.2026 | 4\u{A0}dager over |"))
    #expect(words.contains("| Male bua | Verneombud | 20.12.2026 | Ikke startet |"))
  }

  @Test(arguments: [
    ("45", "5\u{A0}minutter er ikke satt av til noen sak."), ("40", nil),
    ("39", "Sakene trenger 1\u{A0}minutt mer enn møtet varer."),
  ])
  func minutesThatDoNotAgreeAreSaid(_ minutes: String, _ words: String?) {
    let text = agenda(
      MeetingWorkspace().changing("varighet: 45", to: "varighet: \(minutes)")
    ).markdown
    #expect(text.contains(words ?? "= 2,7\u{A0}timer.\n"))
    if words == nil { #expect(!text.contains("satt av")) }
  }

  @Test func markdownKeepsTheAuthorsSigns() {
    let text = agenda().markdown
    #expect(text.contains("**Turer \\<i\\> regn & sludd**"))
    #expect(text.contains("[Personalmøte, november](<2026-11-03.md>)"))
  }

  @Test func htmlIsEscapedAndWhole() {
    let html = agenda().html
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"nb-NO\">"))
    #expect(html.contains("Turer &lt;i&gt; regn &amp; sludd"))
    #expect(html.components(of: "<h1>") == 1)
    #expect(html.components(of: "<caption") == html.components(of: "<table"))
    #expect(!html.contains("<script") && !html.contains("http"))
  }

  @Test func aBareMeetingHasAnAgenda() {
    var fixture = MeetingWorkspace()
    fixture.meeting = "---\ntype: møte\ntittel: Prat\n---\n"
    let agenda = agenda(fixture)
    let pages = agenda.pages(measuring: FixedMeasurer())
    #expect(pages.count == 1)
    let words = texts(pages[0].marks)
    #expect(words.contains("Prat"))
    #expect(words.joined(separator: " ").contains("Hvilke saker, hvor lenge"))
    #expect(agenda.markdown.contains("Ingen saker er meldt ennå."))
    #expect(agenda.html.contains("Ingen saker er meldt ennå."))
  }

  @Test func aCancelledMeetingSaysSo() {
    let agenda = agenda(MeetingWorkspace().changing("type: møte", to: "type: møte\nstatus: avlyst"))
    let words = texts(agenda.pages(measuring: FixedMeasurer()).flatMap(\.marks))
    #expect(words.contains("Møtet er avlyst."))
    #expect(agenda.markdown.contains("**Møtet er avlyst.**"))
    #expect(agenda.html.contains("Møtet er avlyst."))
  }

  @Test func aLongMeetingTakesSeveralSheetsAndLosesNothing() {
    let rows = (1...60).map { "| \($0) | Sak nummer\($0) | 3 | drøfte | Styrer | Svar\($0) | |" }
    let fixture = MeetingWorkspace().changing(
      "| 3 | Åpen post | 10 | drøfte | | | Et ark |", to: rows.joined(separator: "\n"))
    let pages = agenda(fixture).pages(measuring: FixedMeasurer())
    #expect(pages.count > 3)
    let words = texts(pages.flatMap(\.marks))
    for number in 1...60 {
      #expect(words.contains("Sak nummer\(number)"))
      #expect(words.contains("Svar\(number)"))
    }
    for (index, page) in pages.enumerated() {
      #expect(
        texts(page.marks).contains {
          $0.lowercased().hasSuffix("side \(index + 1) av \(pages.count)")
        })
      for origin in origins(page.marks) {
        #expect(origin.y > 14 && origin.y <= 285 && origin.x >= 20 && origin.x <= 190)
      }
    }
  }

  @Test func aLongWordShrinksBeforeItBreaks() {
    let fixture = MeetingWorkspace().changing(
      "| Styrer | Alle vet", to: "| Kvalitetsrådgiverne | Alle vet")
    let words = texts(agenda(fixture).pages(measuring: FixedMeasurer()).flatMap(\.marks))
    #expect(words.contains("Kvalitetsrådgiverne"))
  }

  @Test(arguments: [("nb", "Saker"), ("nn", "Stad"), ("en", "Why we meet")])
  func speaksTheDocumentsLanguage(_ code: String, _ word: String) {
    let agenda = agenda(MeetingWorkspace().changing("type: møte", to: "type: møte\nspråk: \(code)"))
    #expect(agenda.language.rawValue == code)
    #expect(texts(agenda.pages(measuring: FixedMeasurer()).flatMap(\.marks)).contains(word))
  }

  @Test func matchesTheGoldens() throws {
    let agenda = agenda()
    let pages = agenda.pages(measuring: FixedMeasurer())
    for (index, page) in pages.enumerated() {
      Golden.expect(svg(page), "agenda/personalmøte-\(index + 1).svg")
    }
    Golden.expect(agenda.markdown, "agenda/personalmøte.md")
    Golden.expect(agenda.html, "agenda/personalmøte.html")
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func components(of needle: String) -> Int { ranges(of: needle).count }
}
