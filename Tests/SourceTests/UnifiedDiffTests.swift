import Source
import Testing

@Suite struct UnifiedDiffTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let old: String
    let new: String
    let hunks: String
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "the same", old: "a\nb\n", new: "a\nb\n", hunks: ""),
    Case(
      name: "a line changed", old: "a\nb\nc\n", new: "a\nx\nc\n",
      hunks: "@@ -1,3 +1,3 @@\n a\n-b\n+x\n c\n"),
    Case(
      name: "a line behind", old: "a\n", new: "a\nb\n", hunks: "@@ -1 +1,2 @@\n a\n+b\n"),
    Case(
      name: "no newline at the end", old: "a", new: "a\nb",
      hunks:
        "@@ -1 +1,2 @@\n-a\n\\ No newline at end of file\n+a\n+b\n\\ No newline at end of file\n"),
    Case(
      name: "carriage returns kept", old: "a\r\nb\r\n", new: "a\r\nx\r\n",
      hunks: "@@ -1,2 +1,2 @@\n a\r\n-b\r\n+x\r\n"),
    Case(
      name: "two places far apart",
      old: "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n", new: "x\n2\n3\n4\n5\n6\n7\n8\n9\ny\n",
      hunks:
        "@@ -1,4 +1,4 @@\n-1\n+x\n 2\n 3\n 4\n@@ -7,4 +7,4 @@\n 7\n 8\n 9\n-10\n+y\n"),
    Case(name: "from nothing", old: "", new: "a\n", hunks: "@@ -0,0 +1 @@\n+a\n"),
  ]

  @Test(arguments: cases)
  func saysWhatChanges(_ item: Case) {
    let text = UnifiedDiff("x.md", from: Array(item.old.utf8), to: Array(item.new.utf8)).text
    #expect(text == (item.hunks.isEmpty ? "" : "--- a/x.md\n+++ b/x.md\n" + item.hunks))
  }

  @Test(arguments: [
    ([(0, 0, "x")], "xabc"), ([(1, 2, "")], "ac"), ([(3, 3, "d"), (3, 3, "e")], "abcde"),
    ([(2, 3, "z"), (0, 1, "y")], "ybz"),
  ])
  func editsAreMadeInTheirPlaces(_ edits: [(Int, Int, String)], _ result: String) {
    let made = applying(
      edits.map { Fix.Edit(range: SourceRange($0.0, $0.1), text: $0.2) }, to: Array("abc".utf8))
    #expect(String(decoding: made, as: UTF8.self) == result)
  }
}
