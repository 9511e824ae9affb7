import Drawing
import TestSupport
import Testing

/// With the fixed measurer at 72/25.4 points (1 mm), a letter is half a millimetre: ten letters take
/// 5 mm.
@Suite struct LineBreakingTests {
  private let font = Font(72 / 25.4)

  @Test(arguments: [
    ("", []), ("  ", []), ("ord", ["ord"]), ("ett to tre fire", ["ett to tre", "fire"]),
    ("en\nto", ["en", "to"]), ("en\n\nto", ["en", "to"]),
    // A no-break space ties: the number moves down with its unit.
    ("andel på 48\u{A0}%", ["andel på", "48\u{A0}%"]),
    // After a hyphen or a slash there may be a break, without a space when there is none.
    ("e-post-liste", ["e-post-", "liste"]), ("kort/langtid nå", ["kort/", "langtid nå"]),
    ("e-post", ["e-post"]),
    // A number set out in thousands is one word; a year and a number are two.
    ("fem på 24 000 kr", ["fem på", "24 000 kr"]), ("i 2026 100 nye", ["i 2026 100", "nye"]),
    ("1 234 567 i alt", ["1 234 567", "i alt"]), ("uke 47 12 stk", ["uke 47 12", "stk"]),
    // A word wider than the line is cut by letters.
    ("sykehusinnleggelse", ["sykehusinn", "leggelse"]),
    ("en sykehusinnleggelse", ["en", "sykehusinn", "leggelse"]),
  ])
  func breaksAtTenLetters(text: String, expected: [String]) {
    #expect(FixedMeasurer().lines(of: text, font: font, width: 5) == expected)
  }

  @Test func neverLosesALetter() {
    let text = "Å bære æøå-tunge ord/setninger på tvers av linjer er 4,8\u{A0}% vanskeligere"
    for width in stride(from: 0.4, through: 40, by: 0.7) {
      let lines = FixedMeasurer().lines(of: text, font: font, width: width)
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }

  @Test func boldIsWider() {
    let measurer = FixedMeasurer()
    #expect(
      measurer.width(of: "æøå", font: Font(10))
        < measurer.width(of: "æøå", font: Font(10, bold: true)))
  }
}
