import Model
import Rules
import Source
import TestSupport
import Testing

/// The rules whose defect cannot be written as an example.
struct UnshownRulesTests {
  let today = CalendarDate(unchecked: 2026, 11, 21)

  private func findings(_ builder: WorkspaceBuilder) async -> [Finding] {
    let workspace = builder.workspace()
    return await Checker(workspace.settings).findings(in: workspace, on: today)
  }

  @Test("What does not fit on the A3 is told at its heading, with the number of lines")
  func overflow() throws {
    var builder = WorkspaceBuilder()
    builder.add(
      "fall.md", "---\ntype: forbedring\ntittel: Fall\n---\n\n## Nåsituasjon\n\nMye tekst.\n")
    let document = try #require(builder.workspace().document(at: "fall.md"))
    let rule = A3Overflow(Settings())
    let box = rule.told(box: 2, heading: "Nåsituasjon", lines: 3, in: document)
    #expect(document.file.text(box.range) == "Nåsituasjon")
    #expect(box.message.nb == "3 linjer får ikke plass i boks 2, «Nåsituasjon»")
    let strip = rule.told(box: 0, heading: "Tittel", lines: 1, in: document)
    #expect(document.file.text(strip.range) == "Fall")
  }

  @Test("A file in Windows-1252 is told at the first byte that is not UTF-8")
  func windows1252() async {
    var builder = WorkspaceBuilder()
    let bytes = Array("---\ntype: m".utf8) + [0xE5] + Array("l\ntittel: Fall\n---\n".utf8)
    builder.add(SourceFile(path: "a.md", bytes: bytes))
    let found = await findings(builder)
    #expect(found.map(\.rule) == ["not-utf8"])
    #expect(found.first?.range == SourceRange(11, 12))
    #expect(found.first?.message.nb.contains("Windows-1252") ?? false)
    #expect(found.first?.message.nb.contains("E5") ?? false)
  }

  @Test("A file that cannot be Windows-1252 either is only not UTF-8")
  func otherBytes() async {
    var builder = WorkspaceBuilder()
    builder.add(SourceFile(path: "a.md", bytes: Array("---\n".utf8) + [0x81]))
    let found = await findings(builder)
    #expect(found.first?.message.nb == "fila er ikke UTF-8 (byte 81)")
  }

  @Test("A file above four megabytes is told and not read")
  func tooLarge() async {
    var builder = WorkspaceBuilder()
    let bytes = [UInt8](repeating: 0x61, count: 4 * 1024 * 1024 + 1)
    builder.add(SourceFile(path: "a.md", bytes: bytes))
    let found = await findings(builder)
    #expect(found.map(\.rule) == ["file-too-large"])
  }

  @Test(
    "What cannot be read is told with its reason",
    arguments: [
      (ReadFault.Reason.unreadable("Permission denied"), "fila kan ikke leses"),
      (.linkLeavesWorkspace, "går ut av arbeidsområdet"), (.linkLoops, "går i ring"),
      (.linkDangles, "går til noe som ikke finnes"),
    ])
  func unreadable(_ reason: ReadFault.Reason, _ words: String) async {
    var builder = WorkspaceBuilder()
    builder.addFault(ReadFault(path: "x.md", reason: reason))
    let found = await findings(builder)
    #expect(found.map(\.rule) == ["unreadable-file"])
    #expect(found.first?.message.nb.contains(words) ?? false)
  }
}
