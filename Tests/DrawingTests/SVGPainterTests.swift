import Drawing
import TestSupport
import Testing

@Suite struct SVGPainterTests {
  private func painted(_ marks: [Mark], idPrefix: String = "") -> String {
    svg(
      Page(
        width: 210, height: 297, title: "Mål & mening", summary: "Et <ark>.", language: "nn-NO",
        marks: marks), idPrefix: idPrefix)
  }

  @Test func hasNameSizeAndLanguage() {
    let lines = painted([]).split(separator: "\n").map(String.init)
    #expect(
      lines == [
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="210mm" height="297mm" \
        viewBox="0 0 210 297" lang="nn-NO" xml:lang="nn-NO" role="img" \
        aria-labelledby="title desc" font-family="Noto Sans, Open Sans, Arial, sans-serif">
        """,
        "<title id=\"title\">Mål &amp; mening</title>",
        "<desc id=\"desc\">Et &lt;ark&gt;.</desc>",
        "<rect width=\"210\" height=\"297\" fill=\"#FFFFFF\"/>", "</svg>",
      ])
  }

  /// Several drawings in one page have ids of their own, and the page says the language.
  @Test func standsInsideAPage() {
    let lines = painted([], idPrefix: "a-").split(separator: "\n").map(String.init)
    #expect(
      lines.first
        == """
        <svg xmlns="http://www.w3.org/2000/svg" width="210mm" height="297mm" \
        viewBox="0 0 210 297" role="img" aria-labelledby="a-title a-desc" \
        font-family="Noto Sans, Open Sans, Arial, sans-serif">
        """)
    #expect(lines.contains("<title id=\"a-title\">Mål &amp; mening</title>"))
  }

  @Test(arguments: [
    (TextMark("4,8\u{A0}%", at: Point(1, 2), font: Font(9)), ">4,8\u{A0}%</text>"),
    (
      TextMark("a<b", at: Point(1.23456, -0.0), font: Font(9)),
      "<text x=\"1.235\" y=\"0\" font-size=\"3.175\">a&lt;b<"
    ),
    (
      TextMark("a", at: Point(0, 0), font: Font(9, bold: true, italic: true)),
      "font-weight=\"700\" font-style=\"italic\""
    ),
    (TextMark("a", at: Point(3, 4), font: Font(9), rotation: -90), "transform=\"rotate(-90 3 4)\""),
    (TextMark("a", at: Point(3, 4), font: Font(9), anchor: .end), "text-anchor=\"end\""),
    (TextMark("a  b", at: Point(3, 4), font: Font(9)), "xml:space=\"preserve\">a  b<"),
    (TextMark("a", at: Point(3, 4), font: Font(9), colour: Colour(0x595959)), "fill=\"#595959\""),
  ])
  func writesText(mark: TextMark, expected: String) {
    #expect(painted([.text(mark)]).contains(expected))
  }

  @Test func writesPaths() {
    let ring = Path.sector(Point(10, 10), inner: 2, outer: 4, start: 0, end: 360)
    let output = painted([
      .path(PathMark(ring, fill: .ink)),
      .path(
        PathMark(
          .line(Point(0, 0), Point(5, 5)),
          stroke: Stroke(.ink, 0.25, dash: [0.3, 0.9], cap: .round))),
    ])
    #expect(output.contains("fill-rule=\"evenodd\""))
    #expect(output.contains("A4 4 0 0 1 10 14"))
    #expect(
      output.contains(
        """
        <path d="M0 0 L5 5" fill="none" stroke="#000000" stroke-width="0.25" \
        stroke-linecap="round" stroke-dasharray="0.3 0.9"/>
        """))
  }

  @Test func linksTakeThePlaceOfTheImageRole() {
    let text = Mark.text(TextMark("mer", at: Point(0, 0), font: Font(9)))
    let output = painted([
      .group(Group(.figure, title: "Bilde", [.group(Group(.link(url: "m.html?a&b"), [text]))]))
    ])
    #expect(output.contains("<a href=\"m.html?a&amp;b\">"))
    #expect(output.contains("<g>\n<title>Bilde</title>"))
    #expect(output.contains("role=\"graphics-document document\""))
    #expect(!output.contains("role=\"img\""))
  }

  @Test func groupsWithoutTitleLeaveNoTrace() {
    let text = Mark.text(TextMark("mer", at: Point(0, 0), font: Font(9)))
    #expect(painted([.group(Group(.paragraph, [text]))]) == painted([text]))
  }

  @Test func paintsTheDemoTheSameTwice() {
    let page = DemoPage(measurer: FixedMeasurer()).page
    let output = svg(page)
    #expect(output == svg(page))
    // No broken numbers: not a number, minus nothing, exponents.
    #expect(!output.contains(/\bnan\b|"-0"|[0-9]e[-+0-9]/))
  }
}
