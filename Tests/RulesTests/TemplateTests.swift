import Foundation
import Model
import Rules
import Source
import TestSupport
import Testing

/// A document made from its template has nothing wrong with it, in any language, at any time of
/// the year: nobody should meet a finding in what the tool wrote itself.
struct TemplateTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let language: LanguageCode
    let today: CalendarDate

    var testDescription: String { "\(language.rawValue) \(today.iso)" }
  }

  static let cases: [Case] = LanguageCode.allCases.flatMap { language in
    ["2026-01-05", "2026-04-01", "2026-07-15", "2026-11-21", "2026-12-18"].compactMap {
      CalendarDate(iso: $0).map { Case(language: language, today: $0) }
    }
  }

  @Test("Documents from templates have no findings", arguments: cases)
  func areClean(_ item: Case) async throws {
    let templates = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Templates").standardizedFileURL
    let language = item.language.rawValue
    var builder = WorkspaceBuilder()
    let settings = templates.appending(path: "workspace/\(language)/forbedre.yaml")
    builder.settings(filled(try String(contentsOf: settings, encoding: .utf8), item))
    for type in DocumentType.all {
      let file = templates.appending(path: "documents/\(language)/\(type.name).md")
      let text = filled(try String(contentsOf: file, encoding: .utf8), item)
      builder.add("nord/\(type.names[item.language])-\(type.name).md", text)
    }
    let workspace = builder.workspace()
    let findings = await Checker(workspace.settings).findings(in: workspace, on: item.today)
    #expect(
      findings.isEmpty,
      "\n\(findings.map { "\($0.severity) \($0.rule) \($0.file) \($0.message.nb)" }.joined(separator: "\n"))"
    )
  }

  private func filled(_ template: String, _ item: Case) -> String {
    let leaders: [LanguageCode: String] = [
      .nb: "Enhetsleder", .nn: "Einingsleiar", .en: "Unit leader",
    ]
    let half = item.today.adding(months: 6)
    let due = CalendarDate(unchecked: half.year, half.month, 1).adding(months: 1).adding(days: -1)
    var meeting = item.today.adding(days: 7)
    while meeting.weekday > 5 || PublicHolidays.holiday(on: meeting) != nil {
      meeting = meeting.adding(days: 1)
    }
    let values = [
      "title": "Færre fall om natta", "unit": "Nord", "leader": leaders[item.language] ?? "",
      "today": item.today.iso, "year": "\(item.today.year)", "lastYear": "\(item.today.year - 1)",
      "due": due.iso, "dueText": due.written(item.language), "meetingDate": meeting.iso,
      "review": item.today.adding(months: 12).iso, "organisation": "Furuvik",
      "language": item.language.rawValue, "domain": "furuvik.example",
    ]
    var text = template
    for (name, value) in values {
      text = text.replacing("{{\(name)}}", with: value)
    }
    return text
  }
}
