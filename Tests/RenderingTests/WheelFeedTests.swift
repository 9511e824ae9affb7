import Model
import Rendering
import Source
import TestSupport
import Testing

@Suite struct WheelFeedTests {
  private func feed(_ example: YearWheelWorkspace = YearWheelWorkspace()) throws -> String {
    var settings = Settings()
    settings.calendarDomain = "granli.example"
    return String(
      decoding: WheelFeed(try example.combined(), settings: settings).calendar, as: UTF8.self)
  }

  private func uids(_ feed: String) -> [String] {
    feed.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }.map(String.init)
  }

  @Test func combinedFeed() throws {
    Golden.expect(try feed(), "wheel/combined.ics")
  }

  @Test func sameFilesGiveTheSameBytesOnAnyDay() throws {
    let workspace = YearWheelWorkspace().workspace
    let unit = try #require(workspace.unit(named: "lia"))
    let feeds = try [1, 11].map { month in
      let day = CalendarDate(unchecked: 2026, month, 3)
      let wheel = try #require(CombinedWheel(for: unit, in: workspace, on: day))
      return WheelFeed(wheel, settings: Settings()).calendar
    }
    #expect(feeds[0] == feeds[1])
  }

  @Test func everyTimeHasItsOwnKey() throws {
    var example = YearWheelWorkspace()
    example.unit +=
      "\n| Budsjett | 10. desember | L | | | | |\n| Budsjett | 10. desember | M | | | | |"
    let keys = uids(try feed(example))
    #expect(Set(keys).count == keys.count)
    #expect(keys.allSatisfy { $0.hasSuffix("@granli.example") })
  }

  @Test func movedTimeKeepsItsKeyAndCancelledOneIsGone() throws {
    var plain = YearWheelWorkspace()
    plain.unit = "| Tavlemøte | 2. tirsdag i måneden | L | | | | |"
    var changed = plain
    changed.unit =
      "| Tavlemøte | 2. tirsdag i måneden | L | | | | 2026-05-12 til 2026-05-19; 2026-07-14 avlyst |"
    let before = uids(try feed(plain))
    let after = uids(try feed(changed))
    #expect(after == before.filter { !$0.contains("2026-07-14") })
    #expect(try feed(changed).contains("DTSTART;VALUE=DATE:20260519\r\n"))
  }
}
