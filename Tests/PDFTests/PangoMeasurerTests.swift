import Drawing
import PDF
import Testing

@Suite struct PangoMeasurerTests {
  private let measurer = PangoMeasurer()

  @Test(arguments: ["a", "æ", "ø", "å", "Å", "č", "ŋ", "1", "–", "«", "\u{A0}", "Æres øyne åpne"])
  func isWiderThanNothing(text: String) {
    #expect(measurer.width(of: text, font: Font(9)) > 0)
  }

  @Test func growsWithTheTextAndTheSize() {
    var text = ""
    var last = 0.0
    for letter in "Blåbærsyltetøy på brødskiva" {
      text.append(letter)
      let width = measurer.width(of: text, font: Font(10))
      #expect(width > last)
      last = width
    }
    #expect(abs(measurer.width(of: text, font: Font(20)) - 2 * last) < 1e-9)
    #expect(measurer.width(of: text, font: Font(10, bold: true)) > last)
    #expect(measurer.width(of: "", font: Font(10)) == 0)
  }

  /// Words are measured one by one; a line must be as wide as its words. No-break spaces do not
  /// part words, so they give the width of the line as a whole.
  @Test(arguments: ["AV AV", "T o T,", "P. A. W", "fi ffi fl", "11 111"])
  func spacesAreNotKerned(text: String) {
    let tied = text.replacing(" ", with: "\u{A0}")
    let whole = measurer.width(of: tied, font: Font(100))
    #expect(abs(measurer.width(of: text, font: Font(100)) - whole) < 0.01)
  }

  @Test(arguments: ["r", "P"], [".", ","])
  func stopsAreNotTuckedIn(letter: String, stop: String) {
    let apart =
      measurer.width(of: letter, font: Font(10)) + measurer.width(of: stop, font: Font(10))
    #expect(abs(measurer.width(of: letter + stop, font: Font(10)) - apart) < 1e-6)
  }

  /// Tabular figures: numbers align in columns.
  @Test func figuresAreEquallyWide() {
    let widths = (0...9).map { measurer.width(of: String($0), font: Font(9)) }
    #expect(widths.allSatisfy { abs($0 - widths[0]) < 1e-9 })
  }

  @Test func canBeSharedBetweenTasks() async {
    let expected = measurer.width(of: "Fritt fram for æøå", font: Font(9))
    await withTaskGroup(of: Double.self) { group in
      for _ in 0..<16 {
        group.addTask { PangoMeasurer().width(of: "Fritt fram for æøå", font: Font(9)) }
      }
      for await width in group { #expect(width == expected) }
    }
  }
}
