import Drawing
import PDF
import TestSupport
import Testing

@Suite struct PDFPainterTests {
  private let metadata = DocumentMetadata(
    title: DemoPage.title, language: "nb-NO", author: "Åsen sjukehjem",
    created: (year: 2026, month: 2, day: 3))

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func paintsTheDemo() throws {
    let page = DemoPage(measurer: PangoMeasurer()).page
    let bytes = try pdf([page], metadata: metadata)
    Attachment.record(bytes, named: "demo.pdf")
    Attachment.record(Array(svg(page).utf8), named: "demo.svg")
    let file = text(bytes)
    #expect(file.hasPrefix("%PDF-1.7\n"))
    #expect(file.hasSuffix("%%EOF\n"))
    for entry in [
      "/MediaBox [0 0 1190.551 841.89]", "/Lang (nb-NO)", "/DisplayDocTitle true", "/Marked true",
      "/CreationDate (D:20260203000000Z)", "/Producer (forbedre)", "<pdfuaid:part>1</pdfuaid:part>",
      "<rdf:li xml:lang=\"x-default\">Færre fall på Åsen sjukehjem</rdf:li>", "/Count 1", "/S /H1",
      "/S /Table", "/S /TH", "/Scope /Column", "/S /LBody", "/S /Figure", "/S /Link",
      "/URI (https://example.org/m%C3%A5l?a=1&b=2)", "/Type /OBJR",
    ] {
      #expect(file.contains(entry), "\(entry)")
    }
  }

  @Test func sameInputGivesSameBytes() throws {
    let page = DemoPage(measurer: PangoMeasurer()).page
    #expect(try pdf([page, page], metadata: metadata) == pdf([page, page], metadata: metadata))
  }

  @Test(arguments: [
    (Page.a3.width, Page.a3.height, "[0 0 1190.551 841.89]"),
    (Page.a4.width, Page.a4.height, "[0 0 595.276 841.89]"),
    (Page.a4Landscape.width, Page.a4Landscape.height, "[0 0 841.89 595.276]"),
  ])
  func paperIsExact(width: Double, height: Double, box: String) throws {
    let page = Page(width: width, height: height, title: "t", summary: "s", language: "nb-NO")
    #expect(text(try pdf([page], metadata: metadata)).contains("/MediaBox \(box)"))
  }

  @Test func severalPagesOfSeveralSizes() throws {
    let demo = DemoPage(measurer: PangoMeasurer()).page
    let small = Page(
      width: Page.a4.width, height: Page.a4.height, title: "t", summary: "s", language: "nb-NO",
      marks: [.text(TextMark("Hei", at: Point(20, 20), font: Font(10)))])
    let bytes = try pdf([demo, small, demo], metadata: metadata)
    Attachment.record(bytes, named: "pages.pdf")
    #expect(text(bytes).contains("/Count 3"))
    #expect(text(bytes).contains("/StructParents 2"))
  }

  @Test func refusesWhatIsNoPage() {
    #expect(throws: PDFError.noPages) { try pdf([], metadata: metadata) }
    let flat = Page(width: 0, height: 10, title: "t", summary: "s", language: "nb")
    #expect(throws: PDFError.impossibleSize(width: 0, height: 10)) {
      try pdf([flat], metadata: metadata)
    }
    #expect(throws: PDFError.impossibleSize(width: 0, height: 10)) {
      try png(flat, dotsPerInch: 96)
    }
  }

  /// Parts that the page left out are put round what is there, so that the tree is a valid one.
  @Test func strayPartsGetTheirParents() throws {
    func words(_ text: String) -> Mark { .text(TextMark(text, at: Point(20, 20), font: Font(10))) }
    let page = Page(
      width: 210, height: 297, title: "t", summary: "s", language: "nb-NO",
      marks: [
        .group(Group(.row, [.group(Group(.cell, [words("a")]))])),
        .group(Group(.row, [words("b")])), .group(Group(.item, [words("c")])),
        .group(Group(.cell, [])), .group(Group(.decoration, [words("d")])),
        .group(Group(.paragraph, [])), .text(TextMark(" ", at: Point(0, 0), font: Font(9))),
        .path(PathMark(.circle(Point(5, 5), radius: 2))),
      ])
    let bytes = try pdf([page], metadata: metadata)
    Attachment.record(bytes, named: "stray.pdf")
    let kinds = text(bytes).matches(of: /StructElem\s+\/S \/([A-Za-z0-9]+)/).map {
      String($0.output.1)
    }
    #expect(
      kinds == [
        "Document", "Table", "TR", "TD", "TR", "TD", "L", "LI", "LBody", "Table", "TR", "TD",
      ])
  }

  @Test func linksAndFiguresMayBeAnywhere() throws {
    func words(_ text: String) -> Mark { .text(TextMark(text, at: Point(20, 20), font: Font(10))) }
    let link = Mark.group(Group(.link(url: "https://example.org"), [words("a")]))
    let page = Page(
      width: 210, height: 297, title: "t", summary: "s", language: "en",
      marks: [
        link, .group(Group(.paragraph, [words("b"), link])),
        .group(Group(.figure, [link, .group(Group(.figure, title: "Indre", [words("c")]))])),
        .group(Group(.decoration, [link, .group(Group(.paragraph, [words("d")]))])),
      ])
    let file = text(try pdf([page], metadata: metadata))
    let kinds = file.matches(of: /StructElem\s+\/S \/([A-Za-z0-9]+)/).map { String($0.output.1) }
    #expect(
      kinds == ["Document", "P", "Link", "P", "Link", "Figure", "Link", "Figure", "P", "Link"])
    #expect(file.contains("/Alt (a c)"))
    #expect(file.contains("/Alt (Indre)"))
    // The page is in another language than the document.
    #expect(file.matches(of: /\/Lang \(en\)/).count == 4)
    #expect(file.matches(of: /\/Subtype \/Link/).count == 4)
  }

  @Test(arguments: [(96.0, 1587, 1123), (25.4, 420, 297)])
  func imagesHaveTheirSize(dotsPerInch: Double, width: Int, height: Int) throws {
    let bytes = try png(DemoPage(measurer: PangoMeasurer()).page, dotsPerInch: dotsPerInch)
    Attachment.record(bytes, named: "demo-\(width).png")
    #expect(bytes.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    func number(_ range: Range<Int>) -> Int { bytes[range].reduce(0) { $0 << 8 | Int($1) } }
    #expect(number(16..<20) == width)
    #expect(number(20..<24) == height)
    #expect(String(decoding: bytes[37..<41], as: UTF8.self) == "pHYs")
    #expect(number(41..<45) == Int((dotsPerInch / 0.0254).rounded()))
  }
}
