import Source
import Syntax
import Testing

@Suite struct FrontMatterEditingTests {
  private typealias Value = FrontMatterEditing.Value
  private let memory = Value.map([
    Value.Pair("uid", "abc@x.no"), Value.Pair("sequence", "2"),
    Value.Pair("stamped", "2026-11-21T07:00:00Z"),
  ])

  private func set(_ text: String, _ value: Value? = nil, key: String = "innkalling") throws
    -> String
  {
    let editing = try FrontMatterEditing(SourceFile(path: "m.md", text: text))
    let bytes = try editing.setting(
      key, to: value ?? memory, isKey: { [key, "invitation"].contains($0) })
    return String(decoding: bytes, as: UTF8.self)
  }

  private func refusal(_ text: String) -> FrontMatterEditing.Refusal? {
    do {
      _ = try set(text)
      return nil
    } catch {
      return error as? FrontMatterEditing.Refusal
    }
  }

  private let block =
    "innkalling:\n  uid: abc@x.no\n  sequence: 2\n  stamped: 2026-11-21T07:00:00Z\n"

  @Test(arguments: [
    ("---\ntype: møte\n---\n", "---\ntype: møte\n", "---\n"),
    ("---\ntype: møte\n---", "---\ntype: møte\n", "---"),
    ("---\n---\nTekst uten linjeslutt", "---\n", "---\nTekst uten linjeslutt"),
    ("\u{FEFF}---\ntype: møte\n---\n", "\u{FEFF}---\ntype: møte\n", "---\n"),
    (
      "---\na: 1 # hvorfor\n# til slutt\n\n---  \n# B\n",
      "---\na: 1 # hvorfor\n# til slutt\n\n", "---  \n# B\n"
    ),
    ("---\nliste:\n  - én\n  - to\n...\nx\n", "---\nliste:\n  - én\n  - to\n", "...\nx\n"),
    ("---\nt: |\n  linje\n  linje to\n---\n", "---\nt: |\n  linje\n  linje to\n", "---\n"),
  ])
  func insertsAtTheEndOfTheFrontMatter(_ text: String, _ before: String, _ after: String) throws {
    #expect(Array(try set(text).utf8) == Array((before + block + after).utf8))
  }

  @Test func keepsCarriageReturns() throws {
    let text = "---\r\ntype: møte\r\n---\r\nEn\r\nto\n"
    let expected =
      "---\r\ntype: møte\r\n" + block.replacing("\n", with: "\r\n") + "---\r\nEn\r\nto\n"
    #expect(Array(try set(text).utf8) == Array(expected.utf8))
  }

  @Test func replacesInPlaceAndKeepsComments() throws {
    let text = """
      ---
      type: møte   # slag
      innkalling:  # skrives av verktøyet
          # kalenderens navn
          uid: 'gammel@x.no'  # rør ikke
          eget: urørt
          sequence:
      tittel: Etter
      ---
      """
    let expected = """
      ---
      type: møte   # slag
      innkalling:  # skrives av verktøyet
          # kalenderens navn
          uid: abc@x.no  # rør ikke
          eget: urørt
          sequence: 2
          stamped: 2026-11-21T07:00:00Z
      tittel: Etter
      ---
      """
    #expect(try set(text) == expected)
  }

  @Test(arguments: [
    "---\ntype: møte\n---\n", "\u{FEFF}---\r\ntype: møte\r\ninnkalling:\r\n---\r\nx",
    "---\ninnkalling: {uid: a, sequence: 1, stamped: b}\n---\n",
    "---\ninvitation:\n  uid: \"a\"\n---\n", "---\ninnkalling: ~ # ingen\nb: 1\n---\n",
  ])
  func twiceIsTheSameAsOnce(_ text: String) throws {
    let once = try set(text)
    #expect(Array(try set(once).utf8) == Array(once.utf8))
    #expect(once.contains("abc@x.no"))
  }

  @Test func theWrittenKeyStays() throws {
    let result = try set("---\ninvitation:\n  uid: a\n---\n")
    #expect(result.hasPrefix("---\ninvitation:\n  uid: abc@x.no\n"))
  }

  @Test func aFlowMapIsFilledInPlace() throws {
    let text = "---\ninnkalling: {uid: a, sequence: 1, stamped: b}\n---\n"
    #expect(
      try set(text)
        == "---\ninnkalling: {uid: abc@x.no, sequence: 2, stamped: 2026-11-21T07:00:00Z}\n---\n")
  }

  @Test(arguments: [
    ("planlagt", "status: planlagt"), ("nei: tvert imot", "status: \"nei: tvert imot\""),
    ("no", "status: \"no\""), ("", "status: \"\""), ("# x", "status: \"# x\""),
    ("a \"b\" \\c", "status: \"a \\\"b\\\" \\\\c\""), ("to\nlinjer", "status: \"to\\nlinjer\""),
    (" mellomrom ", "status: \" mellomrom \""), ("- punkt", "status: \"- punkt\""),
    ("æøå 2026-01-01", "status: æøå 2026-01-01"), ("slutt:", "status: \"slutt:\""),
  ])
  func writesTextSoThatItReadsTheSame(_ text: String, _ line: String) throws {
    for before in ["", "status: før # merk\n", "status:\n", "status: \"før\"\n"] {
      let result = try set("---\na: 1\n\(before)---\nx\n", .text(text), key: "status")
      #expect(result.contains(line + (before.contains("#") ? " # merk\n" : "\n")))
      #expect(result.hasPrefix("---\na: 1\n") && result.hasSuffix("---\nx\n"))
    }
  }

  @Test func refusesAFileWithoutFrontMatter() {
    #expect(refusal("# Les meg\n") == .noFrontMatter)
    #expect(refusal("") == .noFrontMatter)
  }

  @Test(arguments: [
    "---\na: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> annen\n---\n",
    "---\na: 1\n---\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> annen\n", "---\na: 1\n",
    "---\na: [1\n---\n", "---\na: \"x\n---\n", "---\na: 1\na: 2\n---\n", "---\n\ta: 1\n---\n",
  ])
  func refusesABrokenFile(_ text: String) {
    guard case .fault = refusal(text) else {
      Issue.record("not refused: \(text)")
      return
    }
  }

  @Test func refusesBytesThatAreNotUTF8() {
    let bytes = Array("---\na: ".utf8) + [0xE6] + Array("\n---\n".utf8)
    #expect(throws: FrontMatterEditing.Refusal.self) {
      try FrontMatterEditing(SourceFile(path: "m.md", bytes: bytes))
    }
  }

  @Test(arguments: [
    "---\ninnkalling: [a, b]\n---\n", "---\ninnkalling: ord\n---\n",
    "---\ninnkalling: {uid: a}\n---\n", "---\ninnkalling:\n  uid: [a]\n---\n",
    "---\ninnkalling:\n  uid: |\n    a\n---\n",
  ])
  func refusesWhatItCannotChangePieceByPiece(_ text: String) {
    guard case .unexpectedValue = refusal(text) else {
      Issue.record("not refused as expected: \(text), \(String(describing: refusal(text)))")
      return
    }
  }
}
