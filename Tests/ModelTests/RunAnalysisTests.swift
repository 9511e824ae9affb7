import Model
import Testing

/// The fixtures and the table of domain.md §5.
@Suite struct RunAnalysisTests {
  private func analysis(_ values: [Double]) throws -> RunAnalysis {
    RunAnalysis(values, centre: try #require(median(values)))
  }

  @Test func chanceGivesNoSignal() throws {
    let result = try analysis([
      8.1, 7.9, 8.4, 8.0, 8.6, 7.7, 8.2, 8.5, 7.8, 8.3, 8.0, 8.4,
    ])
    #expect(result.useful == 12)
    #expect(result.longest?.length == 2)
    #expect(result.runLimit == 7)
    #expect(result.crossings == 9)
    #expect(result.crossingLimit == 3)
    #expect(result.verdict == .noSignal)
  }

  @Test func aShiftIsASignal() throws {
    let result = try analysis([
      8.1, 8.4, 8.3, 8.6, 8.2, 8.5, 8.4, 8.3, 7.1, 7.0, 6.8, 7.2, 6.9, 7.0, 6.7, 6.9,
    ])
    #expect(result.useful == 16)
    #expect(result.longest?.length == 8)
    #expect(result.crossings == 1)
    #expect(result.crossingLimit == 4)
    #expect(result.verdict == .signal)
    #expect(result.longest?.isBelow == true)
    #expect(result.longestIsLast)
  }

  @Test func pointsOnTheMedianDoNotCount() throws {
    let result = try analysis([5, 5, 6, 4, 5, 7, 5, 3, 6, 4, 5, 6])
    #expect(result.useful == 7)
    #expect(result.verdict == .tooFew)
  }

  @Test(arguments: [
    (10, 6, 2), (11, 6, 2), (12, 7, 3), (13, 7, 3), (14, 7, 4), (17, 7, 5), (20, 7, 6),
    (22, 7, 7), (23, 8, 7), (24, 8, 8), (27, 8, 9), (30, 8, 10), (34, 8, 12), (40, 8, 14),
    (46, 9, 17), (52, 9, 20), (60, 9, 23),
  ])
  func limitsFollowTheTable(count: Int, run: Int, crossings: Int) {
    let values = (0..<count).map { $0 % 2 == 0 ? 1.0 : -1.0 }
    let result = RunAnalysis(values, centre: 0)
    #expect(result.runLimit == run)
    #expect(result.crossingLimit == crossings)
  }

  @Test func nothingIsTooFew() {
    let result = RunAnalysis([], centre: 0)
    #expect(result.verdict == .tooFew)
    #expect(result.longest == nil)
    #expect(median([]) == nil)
    #expect(RunAnalysis(Array(repeating: 1, count: 2000), centre: 0).verdict == .signal)
  }
}
