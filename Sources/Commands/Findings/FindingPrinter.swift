internal import Foundation
internal import Model
internal import Source
internal import Syntax

/// The formats findings are printed in.
enum FindingFormat: String, CaseIterable {
  case text
  case concise
  case json
}

/// Turns findings into text for people or programs.
struct FindingPrinter {
  let workspace: Workspace
  let language: LanguageCode
  private var lineTables: [String: (file: SourceFile, lines: LineTable)] = [:]

  init(_ workspace: Workspace, language: LanguageCode) {
    self.workspace = workspace
    self.language = language
  }

  /// The whole report, with its summary.
  mutating func report(_ findings: [Finding], format: FindingFormat) throws -> String {
    switch format {
    case .text:
      var text = ""
      for finding in findings { text += self.text(finding) + "\n" }
      return text + summary(findings) + "\n"
    case .concise:
      return findings.map { concise($0) + "\n" }.joined()
    case .json:
      return try json(findings)
    }
  }

  // MARK: Places

  private mutating func table(_ path: String) -> (file: SourceFile, lines: LineTable) {
    if let known = lineTables[path] { return known }
    let file =
      workspace.document(at: path)?.file
      ?? (workspace.settingsFile?.file.path == path ? workspace.settingsFile?.file : nil)
      ?? workspace.table(at: path)?.file ?? SourceFile(path: path, bytes: [])
    let entry = (file, LineTable(file.bytes))
    lineTables[path] = entry
    return entry
  }

  private mutating func position(_ path: String, _ offset: Int) -> SourcePosition {
    let (file, lines) = table(path)
    return lines.position(at: offset, in: file.bytes)
  }

  // MARK: Text

  mutating func text(_ finding: Finding) -> String {
    let (file, lines) = table(finding.file)
    let start = lines.position(at: finding.range.lower, in: file.bytes)
    let style: Terminal.Style =
      finding.severity == .error ? .red : finding.severity == .warning ? .yellow : .blue
    let head = Terminal.styled("\(finding.severity.rawValue)[\(finding.rule)]", style)
    var text = "\(head): \(Terminal.styled(finding.message[language], .bold))\n"
    let gutter = String(repeating: " ", count: String(start.line).count)
    func rail(_ number: String = "", _ rest: String = "") -> String {
      let label = number.isEmpty ? gutter : number
      return Terminal.styled(" \(label) |", .dim) + (rest.isEmpty ? "" : " \(rest)") + "\n"
    }
    text +=
      Terminal.styled(" \(gutter)-->", .dim) + " \(finding.file):\(start.line):\(start.column)\n"
    if !file.bytes.isEmpty {
      var line = self.line(lines.line(at: finding.range.lower), file, lines)
      if hidesFigures(finding) {
        line = String(line.map { $0.isNumber ? "•" : $0 })
      }
      let end = lines.position(at: finding.range.upper, in: file.bytes)
      let last = end.line == start.line ? end.column : line.unicodeScalars.count + 1
      let width = max(1, last - start.column)
      let indent = String(repeating: " ", count: max(0, start.column - 1))
      let marks = Terminal.styled(String(repeating: "^", count: width), style)
      text += rail()
      text += rail(String(start.line), line)
      let remedy = finding.remedy.map { " " + Terminal.styled($0[language], style) } ?? ""
      text += rail("", indent + marks + remedy)
      text += rail()
    } else if let remedy = finding.remedy {
      text += "   = \(remedy[language])\n"
    }
    for note in finding.notes {
      let place = position(note.file, note.range.lower)
      text +=
        "   = \(word(nb: "merk", en: "note")): \(note.message[language]) (\(note.file):\(place.line):\(place.column))\n"
    }
    if let help = finding.help {
      text += "   = \(word(nb: "hjelp", en: "help")): \(help[language])\n"
    }
    text += "   = \(word(nb: "hjelp", en: "help")): forbedre explain \(finding.rule)\n"
    return text
  }

  /// Whether a line is quoted without its figures: personal data, and what stands in a survey, where
  /// the numbers of a small group may stand beside the fault.
  private func hidesFigures(_ finding: Finding) -> Bool {
    if ["personal-data", "hidden-group-in-text"].contains(finding.rule) { return true }
    guard let document = workspace.document(at: finding.file) else {
      return workspace.documents(ofType: "survey").contains {
        workspace.surveyFile(of: $0)?.file.path == finding.file
      }
    }
    return document.type === Survey.type
      && finding.range.lower >= (document.parsed.frontMatter?.range.upper ?? 0)
  }

  /// A line as shown: tabs as single spaces, no line end, no byte-order mark.
  private func line(_ index: Int, _ file: SourceFile, _ lines: LineTable) -> String {
    let lower = lines.start(ofLine: index)
    let upper = index + 1 < lines.count ? lines.start(ofLine: index + 1) : file.bytes.count
    var scalars = String.UnicodeScalarView()
    for scalar in file.text(SourceRange(lower, upper)).unicodeScalars {
      switch scalar {
      case "\n", "\r", "\u{FEFF}": continue
      case "\t": scalars.append(" ")
      default: scalars.append(scalar.value < 0x20 ? " " : scalar)
      }
    }
    return String(scalars)
  }

  private func word(nb: String, en: String) -> String { language == .en ? en : nb }

  private func summary(_ findings: [Finding]) -> String {
    let documents = workspace.documents.count
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count { $0.severity == .warning }
    let hints = findings.count - errors - warnings
    func counted(_ number: Int, _ one: String, _ many: String) -> String {
      "\(number) \(number == 1 ? one : many)"
    }
    let read =
      language == .en
      ? counted(documents, "document", "documents") : counted(documents, "dokument", "dokumenter")
    if findings.isEmpty {
      let good = word(nb: "\(read) lest, ingenting å rette", en: "\(read) read, nothing to mend")
      return Terminal.styled(good, .green)
    }
    return language == .en
      ? "\(read): \(counted(errors, "error", "errors")), \(counted(warnings, "warning", "warnings")), \(counted(hints, "hint", "hints"))"
      : "\(read): \(errors) feil, \(counted(warnings, "advarsel", "advarsler")), \(hints) tips"
  }

  // MARK: Concise

  private mutating func concise(_ finding: Finding) -> String {
    let place = position(finding.file, finding.range.lower)
    return
      "\(finding.file):\(place.line):\(place.column): \(finding.severity.rawValue)[\(finding.rule)] \(finding.message[language])"
  }

  // MARK: JSON

  private mutating func json(_ findings: [Finding]) throws -> String {
    let report = JSONReport(
      documents: workspace.documents.count,
      findings: findings.map { finding in
        JSONReport.Finding(
          rule: finding.rule, severity: finding.severity.rawValue, file: finding.file,
          range: range(finding.file, finding.range), message: finding.message[language],
          help: [finding.remedy, finding.help].compactMap { $0?[language] }
            .joined(separator: ". "),
          notes: finding.notes.map {
            JSONReport.Note(
              file: $0.file, range: range($0.file, $0.range), message: $0.message[language])
          },
          fixes: finding.fixes.map { fix in
            JSONReport.Fix(
              title: fix.title[language], safe: fix.isSafe,
              edits: fix.edits.map {
                JSONReport.Edit(range: range(finding.file, $0.range), text: $0.text)
              })
          })
      },
      summary: JSONReport.Summary(
        errors: findings.count { $0.severity == .error },
        warnings: findings.count { $0.severity == .warning },
        hints: findings.count { $0.severity == .hint }))
    return try encoded(report)
  }

  private mutating func range(_ path: String, _ range: SourceRange) -> JSONReport.Range {
    let start = position(path, range.lower)
    let end = position(path, range.upper)
    return JSONReport.Range(
      start: JSONReport.Place(line: start.line, column: start.column),
      end: JSONReport.Place(line: end.line, column: end.column))
  }
}

/// The JSON of `check` (design.md §3). Lines and columns count from 1, columns in Unicode scalars.
private struct JSONReport: Encodable {
  var version = 1
  let documents: Int
  let findings: [Finding]
  let summary: Summary

  struct Finding: Encodable {
    let rule: String
    let severity: String
    let file: String
    let range: Range
    let message: String
    let help: String
    let notes: [Note]
    let fixes: [Fix]
  }

  struct Note: Encodable {
    let file: String
    let range: Range
    let message: String
  }

  struct Fix: Encodable {
    let title: String
    let safe: Bool
    let edits: [Edit]
  }

  struct Edit: Encodable {
    let range: Range
    let text: String
  }

  struct Range: Encodable {
    let start: Place
    let end: Place
  }

  struct Place: Encodable {
    let line: Int
    let column: Int
  }

  struct Summary: Encodable {
    let errors: Int
    let warnings: Int
    let hints: Int
  }
}

/// JSON with sorted keys, two spaces, plain slashes, and a final newline: stable bytes.
func encoded(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
}
