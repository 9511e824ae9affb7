import Foundation
import Model
import Testing

/// Charts held against scipy, numpy and exact fractions (`spc.py`), on series made up here.
@Suite struct ChartOutsideTests {
  private struct Case: Encodable {
    let kind: String
    let rules: String
    let values: [String?]
    let denominators: [String?]
    let baseline: [Int]?
    let splits: [Int]
    let screens: Bool

    var numbers: ChartNumbers? {
      guard let kind = ChartKind(rawValue: kind), let rules = SignalRules(rawValue: rules) else {
        return nil
      }
      return ChartNumbers(
        values.map { $0.flatMap(Double.init) }, over: denominators.map { $0.flatMap(Double.init) },
        kind: kind, rules: rules, baseline: baseline.map { $0[0]..<$0[1] }, splits: splits,
        screens: screens)
    }
  }

  private struct Answer: Decodable {
    struct Phase: Decodable {
      struct Broken: Decodable, Equatable {
        let rule: String
        let points: [Int]
      }

      let n: Int
      let centre: Double?
      let useful: Int?
      let longestRun: Int?
      let longestRunLimit: Int?
      let crossings: Int?
      let crossingsLimit: Int?
      let signal: Bool?
      let broken: [Broken]
    }

    let phases: [Phase]
    let lower: [Double?]
    let upper: [Double?]
  }

  /// SplitMix64: the same series every time.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var bits = state
      bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
      bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
      return bits ^ (bits >> 31)
    }

    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
    mutating func happens(_ percent: Int) -> Bool { below(100) < percent }
  }

  private func answers<Facts: Decodable>(_ arguments: String...) throws -> Facts {
    let process = Process()
    process.executableURL = Places.root.appendingPathComponent(".venv/bin/python")
    process.arguments = [Places.tests.appendingPathComponent("spc.py").path] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "spc.py failed")
    return try JSONDecoder().decode(Facts.self, from: data)
  }

  // MARK: - Series

  /// A number of so many thousandths with so many decimals.
  private static func text(_ number: Int, decimals: Int) -> String {
    guard decimals > 0 else { return "\(number)" }
    let scale = (0..<decimals).reduce(1) { product, _ in product * 10 }
    let rest = String(abs(number) % scale)
    let sign = number < 0 ? "-" : ""
    return "\(sign)\(abs(number) / scale)."
      + String(repeating: "0", count: decimals - rest.count) + rest
  }

  private static func series(_ index: Int, _ dice: inout Dice) -> Case {
    let kind = ChartKind.allCases[index % ChartKind.allCases.count]
    let rules = SignalRules.allCases[index / ChartKind.allCases.count % 4]
    let lengths = [1, 2, 3, 5, 9, 10, 11, 12, 13, 24, 30, 60]
    let length =
      index % 97 == 0 ? 200 : dice.happens(40) ? lengths[dice.below(12)] : 1 + dice.below(80)
    let decimals = [0, 0, 1, 2, 3][dice.below(5)]
    let spread = [1, 2, 3, 6, 40, 1000, 100_000][dice.below(7)]
    let level = [0, 1, 5, 50, 5000][dice.below(5)]
    let goesNegative = !kind.countsEvents && dice.happens(30)
    let shift = dice.happens(40) ? dice.below(spread * 2 + 1) : 0
    let isConstant = dice.happens(8)
    let drift = dice.happens(15) ? 1 + dice.below(3) : 0
    let missing = [0, 0, 10, 40][dice.below(4)]
    let sizes = [3, 20, 500, 60_000][dice.below(4)]
    let hasZeros = dice.happens(15)

    var values: [String?] = []
    var denominators: [String?] = []
    for row in 0..<length {
      var number = isConstant ? level + 1 : level + dice.below(spread) + drift * row
      if row * 2 > length { number += shift }
      if goesNegative { number -= level + spread / 2 }
      let below = isConstant ? sizes : 1 + dice.below(sizes) + sizes / 2
      if kind.needsDenominator {
        let isShare = kind == .p || kind == .pPrime
        let count = isShare ? min(number * below / (level + spread * 3 + shift + 1), below) : number
        values.append(dice.happens(missing) ? nil : "\(count)")
        denominators.append(
          dice.happens(missing / 2) ? nil : hasZeros && dice.happens(20) ? "0" : "\(below)")
      } else {
        values.append(dice.happens(missing) ? nil : text(number, decimals: decimals))
      }
    }
    var baseline: [Int]?
    if dice.happens(25) {
      let first = dice.happens(70) ? 0 : dice.below(length)
      baseline = [first, first + 1 + dice.below(length - first)]
    }
    var splits: [Int] = []
    if length > 3, dice.happens(20) { splits = [1 + dice.below(length - 1)] }
    if length > 20, dice.happens(8) { splits.append(1 + dice.below(length - 1)) }
    return Case(
      kind: kind.rawValue, rules: rules.rawValue, values: values, denominators: denominators,
      baseline: baseline, splits: Set(splits).sorted(), screens: kind == .i && dice.happens(30))
  }

  // MARK: - Tests

  @Test func chartsOfRandomSeriesAgree() throws {
    var dice = Dice(state: 2026)
    let cases = (0..<4000).map { Self.series($0, &dice) }
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("forbedre-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    try JSONEncoder().encode(cases).write(to: file)
    let answers: [Answer?] = try answers(file.path)
    try #require(answers.count == cases.count)
    var kinds: [String: Int] = [:]
    var signals: [Bool?: Int] = [:]
    var wrong: [String] = []
    for (index, (each, answer)) in zip(cases, answers).enumerated() {
      let numbers = try #require(each.numbers)
      let chart = try? SeriesChart(numbers)
      let faults = Self.differences(chart, answer)
      if !faults.isEmpty {
        wrong.append(
          "series \(index), \(each.kind) \(each.rules): \(faults.joined(separator: "; "))")
      }
      if let chart {
        kinds[each.kind, default: 0] += 1
        signals[chart.signal, default: 0] += 1
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count) differ: \(wrong.prefix(8).joined(separator: "\n"))")
    // The series are of use: every kind is drawn often, and every verdict given often.
    #expect(kinds.count == ChartKind.allCases.count && kinds.values.allSatisfy { $0 > 200 })
    #expect(signals.count == 3 && signals.values.allSatisfy { $0 > 200 })
  }

  private static func differences(_ chart: SeriesChart?, _ answer: Answer?) -> [String] {
    guard let chart, let answer else {
      return (chart == nil) == (answer == nil) ? [] : ["drawn by one only"]
    }
    var faults: [String] = []
    func hold(_ name: String, _ ours: some Equatable, _ isSame: Bool, _ theirs: some Equatable) {
      if !isSame { faults.append("\(name) \(ours), not \(theirs)") }
    }
    hold("phases", chart.phases.count, chart.phases.count == answer.phases.count, 0)
    for (phase, other) in zip(chart.phases, answer.phases) {
      hold("n", phase.count, phase.count == other.n, other.n)
      hold("centre", phase.centre, near(phase.centre, other.centre), other.centre)
      guard other.useful != nil else { continue }
      for (name, ours, theirs) in [
        ("useful", phase.useful, other.useful), ("longest", phase.longestRun, other.longestRun),
        ("longest limit", phase.longestRunLimit, other.longestRunLimit),
        ("crossings", phase.crossings, other.crossings),
        ("crossings limit", phase.crossingsLimit, other.crossingsLimit),
      ] {
        hold(name, ours, ours == theirs, theirs)
      }
      hold("signal", phase.signal, phase.signal == other.signal, other.signal)
      let broken = phase.broken.map {
        Answer.Phase.Broken(rule: $0.rule.rawValue, points: $0.points)
      }.sorted { $0.rule < $1.rule }
      hold("broken", broken, broken == other.broken, other.broken)
    }
    for (name, ours, theirs) in [
      ("lower", chart.lowerNumbers, answer.lower), ("upper", chart.upper, answer.upper),
    ] {
      hold("\(name) rows", ours.count, ours.count == theirs.count, theirs.count)
      for (row, (one, other)) in zip(ours, theirs).enumerated() where !near(one, other) {
        hold("\(name) \(row)", one, false, other)
        break
      }
    }
    return faults
  }

  /// Alike to nine figures.
  private static func near(_ one: Double?, _ other: Double?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return abs(one - other) <= 1e-9 * max(1e-3, abs(one), abs(other))
  }

  @Test func crossingLimitsAgreeUpToTwelveThousandPoints() throws {
    let expected: [Int] = try answers("crossings", "12000")
    try #require(expected.count == 11_999)
    let wrong = expected.enumerated().filter { index, limit in
      RunAnalysis.crossingLimit(index + 2) != limit
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
  }
}
