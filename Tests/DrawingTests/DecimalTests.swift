import Drawing
import Testing

@Suite struct DecimalTests {
  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (-0.0001, "0"), (1, "1"), (1.5, "1.5"), (0.05, "0.05"),
    (0.0005, "0.001"), (2.9996, "3"), (-12.34567, "-12.346"), (420, "420"), (0.1 + 0.2, "0.3"),
    (1e9, "1000000000"), (1e-9, "0"), (.nan, "0"), (.infinity, "0"),
  ])
  func hasAtMostThreeDecimals(value: Double, text: String) {
    #expect(decimal(value) == text)
  }

  @Test(arguments: [
    ("a & b", "a &amp; b"), ("<\"æøå\">", "&lt;&quot;æøå&quot;&gt;"), ("4,8\u{A0}%", "4,8\u{A0}%"),
    ("en\nto\u{1}", "en to"), ("]]>", "]]&gt;"), ("\u{1F600}", "\u{1F600}"),
  ])
  func escapesForXML(text: String, expected: String) {
    #expect(xmlEscaped(text) == expected)
  }

  @Test func coloursAreSixDigits() {
    #expect(Colour(0x00A0FF).hex == "#00A0FF")
  }
}
