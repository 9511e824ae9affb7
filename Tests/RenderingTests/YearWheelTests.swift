import Drawing
import Model
import Rendering
import Source
import TestSupport
import Testing

@Suite struct YearWheelTests {
  private func page(
    _ example: YearWheelWorkspace = YearWheelWorkspace(), rings: WheelRings? = nil,
    alone: Bool = false, isMono: Bool = false
  ) throws -> Page {
    let wheel = try example.combined(withLevelsAbove: !alone)
    let sheet = YearWheelSheet(
      wheel, on: YearWheelWorkspace.today, rings: rings, isMono: isMono)
    return try #require(sheet.pages(measuring: FixedMeasurer()).first)
  }

  @Test(arguments: ["nb", "nn", "en"])
  func combinedWheel(_ language: String) throws {
    let page = try page(YearWheelWorkspace(language: language))
    Golden.expect(svg(page), "wheel/combined-\(language).svg")
  }

  @Test func ownWheelByCategory() throws {
    Golden.expect(svg(try page(alone: true)), "wheel/categories.svg")
  }

  @Test func monoWheel() throws {
    let page = try page(isMono: true)
    Golden.expect(svg(page), "wheel/mono.svg")
    for mark in page.flat {
      guard case .path(let path) = mark else { continue }
      for colour in [path.fill, path.stroke?.colour].compactMap({ $0 }) {
        #expect(colour.red == colour.green && colour.green == colour.blue)
      }
    }
  }

  /// Every activity has a row with its whole title, whatever the wheel has room for.
  @Test(arguments: WheelRings.allCases)
  func noTitleIsLost(_ rings: WheelRings) throws {
    var example = YearWheelWorkspace()
    for number in 1...60 {
      example.unit += "\n| Oppgave nummer \(number) om noe | uke \(number % 50 + 1) | L | K | | | |"
    }
    let wheel = try example.combined()
    let sheet = YearWheelSheet(wheel, on: YearWheelWorkspace.today, rings: rings)
    let pages = sheet.pages(measuring: FixedMeasurer())
    #expect(pages.count == 2)
    let words = pages[1].words
    for entry in wheel.levels.flatMap(\.activities) {
      #expect(words.contains(entry.activity.title.value), "\(entry.activity.title.value)")
    }
  }

  @Test func listShrinksThenGathersThenMoves() throws {
    func rows(_ count: Int) throws -> [Page] {
      var example = YearWheelWorkspace()
      example.town = ""
      example.unit = (1...count).map { "| Sak \($0) | uke \($0 % 50 + 1) | L | | | | |" }
        .joined(separator: "\n")
      let sheet = YearWheelSheet(try example.combined(), on: YearWheelWorkspace.today)
      return sheet.pages(measuring: FixedMeasurer())
    }
    func size(_ pages: [Page]) -> Double? { pages[0].texts.first { $0.text == "Sak 7" }?.font.size }
    #expect(size(try rows(30)) == 9)
    #expect(size(try rows(40)) == 8)
    let moved = try rows(44)
    #expect(moved.count == 2)
    #expect(moved[0].words.contains("Alle aktivitetene står på neste side."))
    #expect(size(moved) == nil || moved[0].texts.first { $0.text == "Sak 7" }?.rotation != 0)
  }

  /// Arcs say what they are to those who point at them.
  @Test func arcsHaveTitles() throws {
    let drawing = svg(try page())
    #expect(drawing.contains(", 24.\u{A0}august–30.\u{A0}oktober, over frist</title>"))
    #expect(drawing.contains(", 1.\u{A0}juni, avlyst</title>"))
  }

  @Test func textIsNeverUpsideDownNorSmall() throws {
    for text in try page().texts {
      #expect(text.font.size >= 7)
      let rotation = text.rotation.truncatingRemainder(dividingBy: 360)
      // A label over 3 or 9 o'clock leans a little past upright at its end.
      #expect(rotation > -125 && rotation < 125, "\(text.text) \(rotation)")
    }
  }

  @Test func markdownHasEveryTime() throws {
    let sheet = YearWheelSheet(try YearWheelWorkspace().combined(), on: YearWheelWorkspace.today)
    Golden.expect(sheet.markdown, "wheel/combined.md")
  }
}

extension Page {
  /// All marks, out of their groups.
  var flat: [Mark] {
    func open(_ marks: [Mark]) -> [Mark] {
      marks.flatMap { mark -> [Mark] in
        if case .group(let group) = mark { return open(group.marks) }
        return [mark]
      }
    }
    return open(marks)
  }

  var texts: [TextMark] {
    flat.compactMap { mark in
      if case .text(let text) = mark { return text }
      return nil
    }
  }

  var words: String { texts.map(\.text).joined(separator: " ") }
}
