import Foundation
import Testing

/// Asks the libraries of `.venv`.
enum Outside {
  static func read<Facts: Decodable>(_ kind: String, _ file: URL, _ more: [String] = []) throws
    -> Facts
  {
    let process = Process()
    process.executableURL = Places.root.appendingPathComponent(".venv/bin/python")
    process.arguments =
      [Places.tests.appendingPathComponent("outside.py").path, kind, file.path] + more
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "outside.py failed on \(file.lastPathComponent)")
    return try JSONDecoder().decode(Facts.self, from: data)
  }
}

/// Our files, read by libraries that are not ours. `make test` installs them into `.venv`.
@Suite struct OutsideTests {
  private struct Calendar: Decodable {
    struct Event: Decodable {
      let uid: String
      let sequence: Int
      let stamp: String
      let start: String
      let end: String
      let summary: String
      let location: String
      let status: String
      let organiser: String
      let attendees: [String]
    }

    let method: String
    let zones: [String]
    let longest: Int
    let bareNewlines: Int
    let events: [Event]
    let occurrences: [String]
  }

  private struct PDF: Decodable {
    let pages: Int
    let width: Double
    let height: Double
    let language: String
    let title: String
    let isTagged: Bool
    let fonts: Int
    let areEmbedded: Bool
    let text: String
    let smallest: Double
  }

  /// A copy of the example to write in; removed by the caller.
  private func copy() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("forbedre-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: Places.workspace("workspace-example"), to: folder)
    return folder
  }

  private func read<Facts: Decodable>(_ kind: String, _ file: URL, _ more: String...) throws
    -> Facts
  {
    try Outside.read(kind, file, more)
  }

  private func run(_ arguments: [String], in folder: URL) throws {
    let run = try forbedre(arguments + ["--today", "2026-11-21"], in: folder, language: "nb")
    try #require(run.code == 0, "\(arguments): \(run.errors)")
  }

  @Test func anInvitationIsReadAsARequestAndItsUpdatesAsUpdates() throws {
    let folder = try copy()
    defer { try? FileManager.default.removeItem(at: folder) }
    let meeting = folder.appendingPathComponent(
      "enheter/helse-og-omsorg/hjemmetjenesten-nord/møter/2026-11-24-tavlemøte.md")
    let ics = folder.appendingPathComponent("ut.ics")
    func invite(_ more: String..., at now: String) throws -> Calendar {
      let run = try forbedre(
        ["invite", "2026-11-24-tavlemøte", "-o", ics.path, "--now", now] + more, in: folder,
        language: "nb")
      try #require(run.code == 0, "\(run.errors)")
      return try read("ics", ics)
    }
    func change(_ old: String, _ new: String) throws {
      let text = try String(contentsOf: meeting, encoding: .utf8)
      try #require(text.contains(old))
      try text.replacingOccurrences(of: old, with: new).write(
        to: meeting, atomically: true, encoding: .utf8)
    }

    let first = try invite(at: "2026-11-21T08:00:00Z")
    let event = try #require(first.events.first)
    #expect(first.method == "REQUEST")
    #expect(first.zones == ["Europe/Oslo"])
    #expect(first.longest <= 75)
    #expect(first.bareNewlines == 0)
    #expect(event.start == "2026-11-24T13:30:00+01:00")
    #expect(event.end == "2026-11-24T13:50:00+01:00")
    #expect(event.sequence == 0)
    #expect(event.organiser.hasPrefix("mailto:"))
    #expect(event.attendees.count >= 6)
    #expect(event.attendees.allSatisfy { $0.contains("@") })

    let again = try invite(at: "2026-11-21T09:00:00Z")
    #expect(again.events[0].sequence == 0)
    #expect(again.events[0].stamp == event.stamp)

    try change("formål: Bestemme", "formål: Avgjøre")
    let words = try invite(at: "2026-11-21T10:00:00Z")
    #expect(words.events[0].uid == event.uid)
    #expect(words.events[0].sequence == 0)
    #expect(words.events[0].stamp > event.stamp)

    try change("klokkeslett: 13.30", "klokkeslett: 14.00")
    let moved = try invite(at: "2026-11-21T11:00:00Z")
    #expect(moved.events[0].uid == event.uid)
    #expect(moved.events[0].sequence == 1)
    #expect(moved.events[0].start == "2026-11-24T14:00:00+01:00")

    let cancelled = try invite("--cancel", at: "2026-11-21T12:00:00Z")
    #expect(cancelled.method == "CANCEL")
    #expect(cancelled.events[0].uid == event.uid)
    #expect(cancelled.events[0].sequence == 2)
    #expect(cancelled.events[0].status == "CANCELLED")
  }

  @Test(arguments: ["korttidsfravær", "fall-om-natten", "trygg-henting", "rolege-overgangar"])
  func anA3SheetIsOneTaggedPageWithItsText(id: String) throws {
    let folder = try copy()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("ut.pdf")
    try run(["a3", id, "-o", file.path], in: folder)
    let sheet: PDF = try read("pdf", file)
    #expect(sheet.pages == 1)
    #expect(abs(sheet.width - 1190.55) < 0.1 && abs(sheet.height - 841.89) < 0.1)
    #expect(sheet.isTagged && sheet.areEmbedded && sheet.fonts > 0)
    #expect(sheet.language == (id == "rolege-overgangar" ? "nn-NO" : "nb-NO"))
    #expect(sheet.smallest >= 6.99)
    #expect(sheet.text.contains(sheet.title))
    for heading in ["Bakgrunn", "Mål", "Årsaksanalyse", "Handlingsplan", "Oppfølging"] {
      #expect(sheet.text.contains(heading), "\(heading)")
    }
  }

  @Test func aWheelIsOnPaperAndInTheCalendar() throws {
    let folder = try copy()
    defer { try? FileManager.default.removeItem(at: folder) }
    let paper = folder.appendingPathComponent("ut.pdf")
    try run(["wheel", "hjemmetjenesten-nord", "-o", paper.path], in: folder)
    let wheel: PDF = try read("pdf", paper)
    #expect(abs(wheel.width - 1190.55) < 0.1)
    #expect(wheel.isTagged && wheel.areEmbedded)
    #expect(wheel.text.contains("Hjemmetjenesten Nord"))

    let feed = folder.appendingPathComponent("ut.ics")
    try run(["wheel", "hjemmetjenesten-nord", "-o", feed.path], in: folder)
    let calendar: Calendar = try read("ics", feed, "2026-01-01", "2027-01-01")
    #expect(calendar.events.count >= 10)
    #expect(calendar.occurrences.count >= calendar.events.count)
    #expect(Set(calendar.events.map(\.uid)).count == calendar.events.count)
    #expect(calendar.longest <= 75 && calendar.bareNewlines == 0)
    let once = try Data(contentsOf: feed)
    try run(["wheel", "hjemmetjenesten-nord", "-o", feed.path], in: folder)
    #expect(try Data(contentsOf: feed) == once)
  }
}
