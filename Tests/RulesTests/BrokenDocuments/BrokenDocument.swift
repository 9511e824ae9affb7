import Model
import Rules
import Source
import TestSupport
import Testing

/// A document with one fault, and what must be said of it.
///
/// The fault is marked `⟦like this⟧` in the text of the file it stands in; `rule` must find exactly
/// the marked places, and say in bokmål and English what the two texts hold.
struct BrokenDocument: CustomTestStringConvertible, Sendable {
  let name: String
  let rule: String
  let nb: String
  let en: String
  /// Path to marked text. The first document of a case is `dokument.md`.
  let files: [String: String]
  let today: CalendarDate

  var testDescription: String { name }

  /// - Parameters:
  ///   - name: what is wrong, in a few words.
  ///   - nb: words that the message or its remedy must hold in bokmål; `en` the same in English.
  ///   - text: the broken document, with its fault marked.
  ///   - others: further files by path, such as `enhet.md` or `forbedre.yaml`.
  init(
    _ name: String, rule: String, nb: String, en: String, _ text: String,
    others: [String: String] = [:],
    on today: CalendarDate = CalendarDate(unchecked: 2026, 11, 21)
  ) {
    self.name = name
    self.rule = rule
    self.nb = nb
    self.en = en
    files = others.merging(["dokument.md": text]) { $1 }
    self.today = today
  }
}

/// Checks that the fault is found, where it is, and told in both languages.
func expectFound(_ broken: BrokenDocument, sourceLocation: SourceLocation = #_sourceLocation) async
{
  var plain: [String: String] = [:]
  var expected: [String] = []
  for (path, text) in broken.files {
    let marked = MarkedText(text)
    plain[path] = marked.text
    let lines = LineTable(Array(marked.text.utf8))
    for range in marked.ranges {
      expected.append(place(path, range, lines))
    }
  }
  let workspace = WorkspaceBuilder(plain).workspace()
  let all = await Checker(workspace.settings).findings(in: workspace, on: broken.today)
  let findings = all.filter { $0.rule == broken.rule }
  let found = findings.map { finding in
    place(finding.file, finding.range, LineTable(Array((plain[finding.file] ?? "").utf8)))
  }
  #expect(!expected.isEmpty, "no fault is marked", sourceLocation: sourceLocation)
  #expect(
    found.sorted() == expected.sorted(), "\(all.map { "\($0.rule): \($0.message.nb)" })",
    sourceLocation: sourceLocation)
  for finding in findings {
    let nb = spaced(finding.message.nb + " " + (finding.remedy?.nb ?? ""))
    let en = spaced(finding.message.en + " " + (finding.remedy?.en ?? ""))
    #expect(nb.contains(spaced(broken.nb)), "\(nb)", sourceLocation: sourceLocation)
    #expect(en.contains(spaced(broken.en)), "\(en)", sourceLocation: sourceLocation)
  }
}

/// The line from 1, and the bytes from the start of the line.
private func place(_ path: String, _ range: SourceRange, _ lines: LineTable) -> String {
  let line = lines.line(at: range.lower)
  let start = lines.start(ofLine: line)
  return "\(path):\(line + 1):\(range.lower - start)–\(range.upper - start)"
}

/// The words with ordinary spaces, so that a case can say «30. juni 2027» as it is typed.
private func spaced(_ words: String) -> String {
  String(words.map { $0 == "\u{A0}" ? " " : $0 })
}
