import Source
import Syntax
import Testing

/// The body's blocks as `kind: content`, the content cut from the source at its range.
private func cuts(_ body: String, head: String = "---\ntype: x\n---\n") -> [String] {
  let parsed = ParsedFile(SourceFile(path: "a.md", text: head + body))
  return parsed.markup.blocks.map { block in
    let text = parsed.file.text(block.content)
    return switch block.kind {
    case .heading(let level): "h\(level): \(text)"
    case .paragraph: "p: \(text)"
    case .list(let isOrdered, let start): isOrdered ? "ol \(start)" : "ul"
    case .item: "li: \(text)"
    case .task(let isDone): "\(isDone ? "done" : "open"): \(text)"
    case .quote: "quote"
    case .codeBlock: "code: \(text)"
    case .html: "html: \(text)"
    case .rule: "rule"
    case .table: "table"
    case .row(let isHeader): isHeader ? "head" : "row"
    case .cell(let column): "\(column): \(text)"
    }
  }
}

@Suite struct MarkupPositionTests {
  @Test(arguments: [
    ("## Årsak\n\nTekst\n", ["h2: Årsak", "p: Tekst"]),
    ("## Årsak ##\nTekst", ["h2: Årsak", "p: Tekst"]),
    ("Årsak\n-----\n", ["h2: Årsak"]),
    ("##   Mål   \r\n\r\nLinje én\r\nlinje to\r\n", ["h2: Mål", "p: Linje én\r\nlinje to"]),
    (
      "- en\n- to\n  - tre\n",
      ["ul", "li: en", "p: en", "li: to\n  - tre", "p: to", "ul", "li: tre", "p: tre"]
    ),
    ("3. en\n4. to\n", ["ol 3", "li: en", "p: en", "li: to", "p: to"]),
    (
      "- [ ] åpen\n- [x] ferdig 😀\n",
      ["ul", "open: åpen", "p: åpen", "done: ferdig 😀", "p: ferdig 😀"]
    ),
    (
      "| a | b |\n|---|---|\n| æ \\| ø | å |\n",
      ["table", "head", "0: a", "1: b", "row", "0: æ \\| ø", "1: å"]
    ),
    ("a | b\n--|--\n1 |\n", ["table", "head", "0: a", "1: b", "row", "0: 1"]),
    ("|a|b|\r\n|-|-|\r\n||x|\r\n", ["table", "head", "0: a", "1: b", "row", "0: ", "1: x"]),
    ("<!-- merk -->\n\ntekst\n", ["html: <!-- merk -->", "p: tekst"]),
    ("> sitat\n", ["quote", "p: sitat"]),
    ("***\n\n    kode\n", ["rule", "code: kode"]),
    ("\ttabulert kode\n", ["code: tabulert kode"]),
    ("a\u{30A}pen\n", ["p: a\u{30A}pen"]),
  ])
  func theSliceAtEachRangeIsTheText(body: String, expected: [String]) {
    #expect(cuts(body) == expected)
  }

  @Test func rangesStandAfterAByteOrderMark() {
    #expect(cuts("## Mål\n", head: "\u{FEFF}---\r\ntype: x\r\n---\r\n") == ["h2: Mål"])
  }

  @Test(arguments: [
    ("Se [planen](../plan.md) nå", ["link planen -> ../plan.md"]),
    ("![bilde](b%C3%A5t.png \"tittel\")", ["image bilde -> b%C3%A5t.png"]),
    ("`[ikke](lenke.md)` og [ja](<med mellomrom.md>)", ["link ja -> med mellomrom.md"]),
    ("[a][en]\n\n[en]: mål.md\n", ["link a -> mål.md"]),
    ("[a] og [b]\n\n[a]: x.md\n", ["link a -> x.md"]),
    ("<https://a.example>", ["autolink https://a.example -> https://a.example"]),
    ("- punkt\n  [dypt](x.md)\n", ["link dypt -> x.md"]),
    ("| [c](x.md) |\n|---|\n| [d](y(1).md) |\n", ["link c -> x.md", "link d -> y(1).md"]),
    ("\\[ikke](x.md) <!-- [ikke](y.md) -->", []),
    (
      "[ytre ![indre](i.png)](y.md)", ["link ytre ![indre](i.png) -> y.md", "image indre -> i.png"]
    ),
  ])
  func links(body: String, expected: [String]) {
    let parsed = ParsedFile(SourceFile(path: "a.md", text: "---\ntype: x\n---\n" + body))
    let found = parsed.links.map {
      "\($0.kind) \(parsed.file.text($0.text)) -> \(parsed.file.text($0.destination))"
    }
    #expect(found == expected)
  }

  @Test(arguments: [
    ("**fet** og *kursiv* og `kode`", "fet og kursiv og kode"),
    ("snake_case og 2 * 3", "snake_case og 2 * 3"),
    ("[ord](x.md) \\* stjerne", "ord * stjerne"),
    ("linje én\n  linje to", "linje én linje to"),
    ("før <!-- skjult --> etter", "før etter"),
  ])
  func plainText(body: String, expected: String) throws {
    let parsed = ParsedFile(SourceFile(path: "a.md", text: "---\ntype: x\n---\n" + body))
    let block = try #require(parsed.markup.blocks.first)
    #expect(parsed.plainText(block) == expected)
  }
}
