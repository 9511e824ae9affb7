import Source
import Syntax
import Testing

/// Every key and value as `path = text`, each text cut from the source at its range.
private func cuts(_ text: String) -> [String] {
  let parsed = ParsedFile(SourceFile(path: "a.md", text: text))
  func walk(_ entries: [FrontMatter.Entry], _ path: String) -> [String] {
    entries.flatMap { entry -> [String] in
      let key = parsed.file.text(entry.keyRange)
      #expect(key == entry.key)
      return walk(entry.value, path + key)
    }
  }
  func walk(_ node: FrontMatter.Node, _ path: String) -> [String] {
    switch node {
    case .scalar(let scalar): ["\(path) = \(parsed.file.text(scalar.range))"]
    case .sequence(let nodes, _): nodes.flatMap { walk($0, path + "[]") }
    case .mapping(let entries, _): walk(entries, path + ".")
    }
  }
  return walk(parsed.frontMatter?.entries ?? [], "")
}

@Suite struct FrontMatterPositionTests {
  @Test(arguments: [
    ("---\ntype: mål\ntittel: Færre fall\n---\n", ["type = mål", "tittel = Færre fall"]),
    ("---\r\ntype: mål\r\nfrist: 2026-12-31\r\n---\r\n", ["type = mål", "frist = 2026-12-31"]),
    ("\u{FEFF}---\ntype: mål\n---\n", ["type = mål"]),
    ("---\ntype: mål", ["type = mål"]),
    ("---\ntype: mål\n---", ["type = mål"]),
    ("---   \ntype: mål   \n---  \n", ["type = mål"]),
    (
      "---\ntittel: \"Mål: fall\"\nandre: 'det''s'\n---\n",
      ["tittel = Mål: fall", "andre = det''s"]
    ),
    ("---\ntags: [a, \"b c\", æ]\n---\n", ["tags[] = a", "tags[] = b c", "tags[] = æ"]),
    ("---\ntags:\n  - a\n  - b # kommentar\n---\n", ["tags[] = a", "tags[] = b"]),
    ("---\ntags:\n- a\n- b\nx: y\n---\n", ["tags[] = a", "tags[] = b", "x = y"]),
    ("---\nmål:\n  frist: 2026\n  verdi: 5,5\n---\n", ["mål.frist = 2026", "mål.verdi = 5,5"]),
    (
      "---\nr:\n  - rolle: leder\n    navn: x\n  - rolle: vara\n---\n",
      ["r[].rolle = leder", "r[].navn = x", "r[].rolle = vara"]
    ),
    ("---\ntom:\ntype: mål\n---\n", ["tom = ", "type = mål"]),
    ("---\nemoji: 😀 smil\næøå: a\u{30A}\n---\n", ["emoji = 😀 smil", "æøå = a\u{30A}"]),
    // The library's part: values over several lines and blocks.
    ("---\na: første\n  andre\nb: x\n---\n", ["a = første\n  andre", "b = x"]),
    ("---\na: |\n  første\n  andre\nb: x\n---\n", ["a = første\n  andre", "b = x"]),
    ("---\na: {b: 1, c: to}\n---\n", ["a.b = 1", "a.c = to"]),
    ("---\na: \"en\n  to\"\nb: x\n---\n", ["a = en\n  to", "b = x"]),
  ])
  func theSliceAtEachRangeIsTheText(text: String, expected: [String]) {
    #expect(cuts(text) == expected)
  }

  @Test(arguments: [
    "", "bare tekst\n", "# Overskrift\n---\ntype: x\n---\n", "```\n---\ntype: x\n---\n```\n",
  ])
  func filesWithoutFrontMatterAreLeftAlone(text: String) {
    let parsed = ParsedFile(SourceFile(path: "a.md", text: text))
    #expect(parsed.frontMatter == nil)
    #expect(parsed.faults.isEmpty)
  }

  @Test func dashesInsideCodeDoNotEndTheBody() {
    let parsed = ParsedFile(
      SourceFile(path: "a.md", text: "---\ntype: x\n---\n```\n---\n```\n\nSlutt\n"))
    #expect(parsed.markup.blocks.count == 2)
    #expect(parsed.plainText(parsed.markup.blocks[1]) == "Slutt")
  }
}

@Suite struct FrontMatterFaultTests {
  @Test(arguments: [
    ("---\n\ttype: mål\n---\n", "tab"),
    ("---\ntype:mål\nx: y\n---\n", "missingSpaceAfterColon"),
    ("---\ntittel: Mål: fall\n---\n", "unquotedColon"),
    ("---\ntittel: \"fall\n---\n", "unclosedQuote"),
    ("---\ntags: [a, b\n---\n", "unclosedBracket"),
    ("---\ntittel: @fall\n---\n", "reservedSign"),
    ("---\ntype: mål\nbare ord\n---\n", "strayLine"),
    ("---\ntype: mål\n  frist: x\n---\n", "badIndentation"),
    ("---\na: &x y\nb: *x\n---\n", "alias"),
    ("---\ntype: mål\ntype: møte\n---\n", "duplicateKey"),
    (
      "---\ntype: mål\n<<<<<<< HEAD\nfrist: 1\n=======\nfrist: 2\n>>>>>>> x\n---\n", "mergeConflict"
    ),
    ("---\ntype: mål\n", "frontMatterNotClosed"),
    ("\n---\ntype: mål\n---\n", "frontMatterNotFirst"),
    ("—\ntype: mål\n---\n", "frontMatterNotFirst"),
    ("----\ntype: mål\n---\n", "frontMatterNotFirst"),
    ("    ---\ntype: mål\n---\n", "frontMatterNotFirst"),
    ("---\na: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]\n---\n", "tooDeep"),
  ])
  func faultsAreNamed(text: String, name: String) {
    let parsed = ParsedFile(SourceFile(path: "a.md", text: text))
    #expect(parsed.faults.map { String(describing: $0.kind) }.contains { $0.hasPrefix(name) })
  }

  @Test func theRestIsStillRead() {
    let parsed = ParsedFile(
      SourceFile(
        path: "a.md", text: "---\ntype: mål\ntittel: Mål: fall\n\tx: y\nfrist: 2026\n---\n"))
    #expect(parsed.frontMatter?.entries.map(\.key) == ["type", "tittel", "frist"])
    #expect(parsed.frontMatter?.entries[1].value.text == "Mål: fall")
  }

  @Test func badBytesAreToldByPlace() {
    let latin = ParsedFile(SourceFile(path: "a.md", bytes: Array("---\nx: ".utf8) + [0xE5, 0x0A]))
    #expect(latin.faults.first?.kind == .notUTF8(byte: 0xE5, legacy: true))
    #expect(latin.faults.first?.range == SourceRange(7, 8))
    let cut = ParsedFile(SourceFile(path: "a.md", bytes: [0x2D, 0xC3]))
    #expect(cut.faults.first?.range == SourceRange(1, 2))
    let large = ParsedFile(
      SourceFile(path: "a.md", bytes: [UInt8](repeating: 0x61, count: 4 * 1024 * 1024 + 1)))
    #expect(large.faults.first?.kind == .tooLarge(bytes: 4 * 1024 * 1024 + 1))
  }
}
