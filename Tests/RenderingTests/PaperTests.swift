import Drawing
import Model
import Rendering
import Source
import TestSupport
import Testing

@Suite struct PaperTests {
  private let today = ImprovementFixture.today

  @Test(arguments: [
    (ActionStatus.inProgress, -1, "1\u{A0}dag over", StatusSign.overdue),
    (.inProgress, -20, "20\u{A0}dager over", .overdue), (.inProgress, 0, "Pågår", .half),
    (.done, -20, "Gjennomført", .done), (.onHold, -20, "På vent", .onHold),
    (.standardised, -20, "Ny praksis", .standardised), (.planned, 5, "Planlagt", .quarter),
  ])
  func statusWords(status: ActionStatus, days: Int, word: String, sign: StatusSign) {
    let mark = StatusMark(status, due: today.adding(days: days), today: today, language: .nb)
    #expect(mark.word == word)
    #expect(mark.sign == sign)
  }

  @Test func statusWordsInNynorsk() {
    let late = StatusMark(.planned, due: today.adding(days: -2), today: today, language: .nn)
    #expect(late.word == "2\u{A0}dagar over")
    #expect(StatusMark(nil, today: today, language: .nn).word == "Ikkje starta")
  }

  @Test func everySignIsDrawn() {
    for sign in StatusSign.allCases {
      let marks = sign.marks(centre: Point(5, 5), size: 3, palette: .colour)
      #expect(!marks.isEmpty)
      #expect(texts(in: marks).isEmpty, "a glyph of a font in \(sign)")
    }
  }

  @Test(arguments: [
    ("uke 4 og kl. 15.00", "uke\u{A0}4 og kl.\u{A0}15.00"), ("4,8 %", "4,8\u{A0}%"),
    ("31. desember 2026", "31.\u{A0}desember 2026"),
    ("på 6 av 10 vakter", "på 6\u{A0}av\u{A0}10 vakter"),
    ("tiltak 2 er ferdig", "tiltak\u{A0}2 er ferdig"), ("ingen av dem", "ingen av dem"),
    ("", ""), ("ett", "ett"),
  ])
  func tiesWhatBelongsTogether(text: String, expected: String) {
    #expect(tied(text) == expected)
  }

  @Test func hatchStaysInside() {
    let box = [Point(10, 10), Point(20, 10), Point(20, 14), Point(10, 14)]
    for hatch in [Hatch.rising, .falling, .horizontal, .vertical, .crossed] {
      let path = hatch.lines(in: box)
      #expect(!path.steps.isEmpty)
      for step in path.steps {
        switch step {
        case .move(let point), .line(let point):
          #expect(point.x > 9.999 && point.x < 20.001 && point.y > 9.999 && point.y < 14.001)
        default: Issue.record("only straight lines")
        }
      }
    }
  }

  @Test(arguments: [
    ([3.9, 5.4], [3.5, 4, 4.5, 5, 5.5]), ([0.0, 100], [0, 20, 40, 60, 80, 100]),
    ([3, 8], [0, 2, 4, 6, 8]),
  ])
  func ticksAreRound(values: [Double], expected: [Double]) {
    let ticks = ChartScale(values).ticks
    #expect(ticks.count == expected.count)
    for (left, right) in zip(ticks, expected) { #expect(abs(left - right) < 1e-9) }
  }

  @Test(arguments: [[1.0], [0, 0], [5, 5, 5], [-3, 4], [1e-3, 2e-3], [1e6, 9e6]])
  func scaleHoldsItsValues(values: [Double]) {
    let scale = ChartScale(values)
    #expect(scale.ticks.count >= 2)
    #expect(scale.low <= (values.min() ?? 0) && scale.high >= (values.max() ?? 0))
  }

  @Test func tableTellsWhatItHides() {
    let table = PaperTable(
      columns: [PaperTable.Column("Hva", x: 0, width: 40)],
      rows: (1...10).map { [.words("Rad \($0)")] }, width: 40, summary: "Rader")
    let placed = table.placed(
      x: 0, head: 5, bottom: 30, keptLine: 4.2, palette: .colour, measuring: FixedMeasurer())
    #expect(placed.shownRows + placed.hiddenLines == 10)
    #expect(placed.bottom <= 30 - 4.2)
  }
}
