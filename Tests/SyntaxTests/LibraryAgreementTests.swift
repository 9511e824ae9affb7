import Source
import Syntax
import Testing
import Yams

/// What the strict reader takes, the YAML library must read the same way.
@Suite struct LibraryAgreementTests {
  private static let keys = ["type", "tittel", "æøå", "a b", "frist", "mål", "\"sitert\"", "x-y_z"]
  private static let values = [
    "", "mål", "Færre fall", "\"a: b\"", "'det''s'", "5,5", "2026-12-31", "a#b", "a # merk", "~",
    "[]", "[a, b]", "[\"x, y\", z]", "http://a.example", "13:45", "«sitat»", "-1", "- x y", "a:b",
    "nei", "\"\\\"x\\\" \\\\\"", "😀", "  mye luft  ", "a, b; c", "(1)", "50 %", "*fet*", "a\tb",
    "? x", "|", ">", "{a: b}", "[a", "\"åpen", "x:", "!tag", "@x", "a: b", "  ", "null", "1: 2",
  ]

  private func told(_ entries: [FrontMatter.Entry]) -> [String] {
    entries.map { "\($0.key)=\(told($0.value))" }
  }

  private func told(_ node: FrontMatter.Node) -> String {
    switch node {
    case .scalar(let scalar): "<\(scalar.text)>"
    case .sequence(let nodes, _): "[\(nodes.map { told($0) }.joined(separator: "|"))]"
    case .mapping(let entries, _): "{\(told(entries).joined(separator: "|"))}"
    }
  }

  private func told(_ node: Node) -> String {
    switch node {
    case .scalar(let scalar): "<\(scalar.string)>"
    case .sequence(let sequence): "[\(sequence.map { told($0) }.joined(separator: "|"))]"
    case .mapping(let mapping): "{\(told(mapping).joined(separator: "|"))}"
    case .alias: "alias"
    }
  }

  private func told(_ mapping: Node.Mapping) -> [String] {
    mapping.map { "\($0.string ?? "?")=\(told($1))" }
  }

  @Test func oneThousandMadeUpFrontMatters() throws {
    var state: UInt64 = 20_261_121
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    var agreed = 0
    for _ in 0..<1_000 {
      var lines: [String] = []
      for index in 0..<(1 + random(4)) {
        let key = Self.keys[(random(3) + index * 3) % Self.keys.count]
        func value() -> String { Self.values[random(Self.values.count)] }
        switch random(4) {
        case 0: lines += ["\(key):", "  - \(value())", "  - \(value())"]
        case 1: lines += ["\(key):", "  indre: \(value())", "  annen: \(value())"]
        case 2: lines += ["\(key):", "- navn: \(value())", "  tall: \(value())"]
        default: lines += ["\(key): \(value())"]
        }
      }
      let text = lines.joined(separator: "\n") + "\n"
      let parsed = ParsedFile(SourceFile(path: "a.md", text: "---\n\(text)---\n"))
      guard parsed.faults.isEmpty else { continue }
      guard case .mapping(let mapping)? = try? Yams.compose(yaml: text, .basic) else {
        // A front matter without faults is YAML that the library reads.
        Issue.record("read by us alone:\n\(text)")
        continue
      }
      agreed += 1
      #expect(told(parsed.frontMatter?.entries ?? []) == told(mapping), "\(text)")
    }
    #expect(agreed > 200)
  }
}
