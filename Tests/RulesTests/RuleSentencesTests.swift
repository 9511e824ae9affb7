import Model
import Rules
import Source
import TestSupport
import Testing

/// The sentences that explain the goal rules are judged: a bad one makes its rule speak, a good one
/// leaves it silent.
struct RuleSentencesTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let rule: String
    let sentence: RuleSentence

    var testDescription: String {
      "\(rule) \(sentence.language.rawValue) \(sentence.isGood ? "+" : "-") \(sentence.text)"
    }
  }

  static let cases: [Case] = SmartJudge.rules.flatMap { rule in
    rule.info.sentences.map { Case(rule: rule.info.id, sentence: $0) }
  }

  @Test("Every goal rule has two bad and two good sentences in each language")
  func enough() {
    for rule in SmartJudge.rules {
      for language in LanguageCode.allCases {
        let own = rule.info.sentences.filter { $0.language == language }
        #expect(own.count(where: \.isGood) >= 2, "\(rule.info.id) \(language)")
        #expect(own.count { !$0.isGood } >= 2, "\(rule.info.id) \(language)")
      }
    }
  }

  @Test("A bad sentence is told of, a good one is not", arguments: cases)
  func judged(_ item: Case) throws {
    let today = CalendarDate(unchecked: 2026, 11, 21)
    let reading: SmartReading
    if item.sentence.fields.isEmpty {
      reading = SmartJudge.judge(
        sentence: item.sentence.text, language: item.sentence.language, today: today)
    } else {
      let workspace = Self.workspace(item.sentence)
      let document = try #require(workspace.document(at: "mål.md"))
      reading = try #require(SmartJudge.reading(of: document, in: workspace, today: today))
    }
    let told = reading.issues.filter { $0.rule == item.rule }
    #expect(told.isEmpty == item.sentence.isGood, "\(reading.issues.map(\.rule))")
  }

  /// The sentence with its fields; `måleserie:` gives the months of a series that measures it.
  private static func workspace(_ sentence: RuleSentence) -> Workspace {
    var builder = WorkspaceBuilder()
    builder.settings("language: \(sentence.language.rawValue)\n")
    var text = "---\ntype: mål\ntittel: Trygg hverdag\nmålsetning: \(sentence.text)\n"
    for field in sentence.fields {
      guard field.hasPrefix("måleserie: ") else {
        text += field + "\n"
        continue
      }
      var series = "---\ntype: måleserie\ntittel: Serie\n---\n\n## Målinger\n\n"
      series += "| Tid | Verdi |\n| --- | --- |\n"
      for (index, value) in field.split(separator: " ").dropFirst().enumerated() {
        series += "| 2025-\(index < 9 ? "0" : "")\(index + 1) | \(value) |\n"
      }
      builder.add("serie.md", series)
      text += "indikator: serie\n"
    }
    builder.add("mål.md", text + "---\n")
    return builder.workspace()
  }
}
