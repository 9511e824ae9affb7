import Foundation
import Language
import Source
import Testing

/// The goal sentences in `Goals/`, labelled by people who had not seen the linter, and how often the
/// linter agrees: a letter that fails is a hit when the label says so.
///
/// `tune.tsv` is what the lists and rules were made on; `held.tsv` was only looked at when all was done.
/// `figures.tsv` holds what was reported; less than that fails. To add a sentence, write a line.
@Suite struct GoalSetTests {
  struct Line {
    let language: LanguageCode
    let text: String
    /// `pass`, `fail`, or `?` where readers split; in the order S, M, T.
    let labels: [String]
  }

  /// Counts of one letter.
  struct Count {
    var hits = 0
    var falseAlarms = 0
    var missed = 0

    var precision: Double { Double(hits) / Double(max(1, hits + falseAlarms)) }
    var recall: Double { Double(hits) / Double(max(1, hits + missed)) }
  }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Goals")

  static func lines(_ name: String) throws -> [Line] {
    let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    return try text.split(separator: "\n").dropFirst().map { row in
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      try #require(cells.count == 7, "\(row)")
      let language = try #require(LanguageCode(rawValue: cells[0]), "\(row)")
      return Line(language: language, text: cells[1], labels: Array(cells[2...4]))
    }
  }

  /// `all S`, `nb S` … and their counts.
  static func counts(_ lines: [Line]) -> [String: Count] {
    var counts: [String: Count] = [:]
    for line in lines {
      let goal = readGoal(line.text, preferred: line.language)
      for (letter, label) in zip(SmartLetter.allCases, line.labels) where label != "?" {
        let fails = goal[letter].verdict == .fail
        for group in ["all", line.language.rawValue] {
          var count = counts["\(group) \(letter.rawValue)"] ?? Count()
          switch (fails, label == "fail") {
          case (true, true): count.hits += 1
          case (true, false): count.falseAlarms += 1
          case (false, true): count.missed += 1
          case (false, false): break
          }
          counts["\(group) \(letter.rawValue)"] = count
        }
      }
    }
    return counts
  }

  @Test(arguments: ["tune", "held"])
  func setsAreWellFormed(_ name: String) throws {
    let lines = try Self.lines("\(name).tsv")
    #expect(Set(lines.map { "\($0.language) \($0.text)" }).count == lines.count)
    for line in lines {
      #expect(line.labels.allSatisfy { ["pass", "fail", "?"].contains($0) }, "\(line.text)")
    }
  }

  @Test func theSetsAreLargeEnough() throws {
    let all = try Self.lines("tune.tsv") + Self.lines("held.tsv")
    for (language, least) in [(LanguageCode.nb, 180), (.nn, 90), (.en, 130)] {
      #expect(all.count { $0.language == language } >= least)
    }
  }

  /// No sentence one tunes on is kept back.
  @Test func theSetsAreApart() throws {
    let tuned = Set(try Self.lines("tune.tsv").map(\.text))
    #expect(try Self.lines("held.tsv").allSatisfy { !tuned.contains($0.text) })
  }

  @Test func figuresAreNoLowerThanReported() throws {
    var written = "set\tletter\tprecision\trecall\n"
    for name in ["tune", "held"] {
      let counts = Self.counts(try Self.lines("\(name).tsv"))
      for key in counts.keys.sorted() {
        guard let count = counts[key] else { continue }
        let figures = [count.precision, count.recall].map { String(format: "%.3f", $0) }
        written += "\(name)\t\(key)\t\(figures.joined(separator: "\t"))\n"
      }
    }
    let file = Self.folder.appendingPathComponent("figures.tsv")
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
      try written.write(to: file, atomically: true, encoding: .utf8)
    }
    let reported = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let now = written.split(separator: "\n")
    try #require(reported.count == now.count)
    for (before, after) in zip(reported, now).dropFirst() {
      let (old, new) = (before.split(separator: "\t"), after.split(separator: "\t"))
      for column in 2...3 {
        let (was, became) = (Double(old[column]) ?? 1, Double(new[column]) ?? 0)
        #expect(became >= was, "\(before) became \(after)")
      }
    }
  }

  /// What was promised of sentences nobody had seen.
  @Test(arguments: ["all S", "all M", "all T"])
  func theHeldSetKeepsThePromise(_ key: String) throws {
    let count = try #require(Self.counts(try Self.lines("held.tsv"))[key])
    #expect(count.precision >= 0.95)
    #expect(count.recall >= 0.90)
  }
}
