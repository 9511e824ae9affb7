import Model
import Source
import Syntax
import Testing

/// Lengths of time as people write them.
@Suite struct TimeSpanTests {
  static let minute = 60
  static let hour = 3_600
  static let day = 86_400

  static let readings: [(String, Int)] = [
    ("20 min", 20 * minute), ("20min", 20 * minute), ("20 minutter", 20 * minute),
    ("20 minutt", 20 * minute), ("20 minutes", 20 * minute), ("2 timer", 2 * hour),
    ("2 timar", 2 * hour), ("2 hours", 2 * hour), ("1,5 t", 90 * minute), ("1.5 h", 90 * minute),
    ("1,5 t.", 90 * minute), ("3 dager", 3 * day), ("3 dagar", 3 * day), ("3 døgn", 3 * day),
    ("3 days", 3 * day), ("to dager", 2 * day), ("to uker", 14 * day), ("ei veke", 7 * day),
    ("en time", hour), ("ein time", hour), ("halvannen time", 90 * minute),
    ("en halv time", 30 * minute), ("half an hour", 30 * minute), ("an hour", hour),
    ("et kvarter", 15 * minute), ("tre kvarter", 45 * minute), ("1 time 30 min", 90 * minute),
    ("1 t og 30 min", 90 * minute), ("2 days and 4 hours", 2 * day + 4 * hour),
    ("ca. 20 min", 20 * minute), ("om lag 20 min", 20 * minute), ("45 sek", 45), ("0", 0),
    ("0 min", 0), ("ingen", 0), ("1 200 min", 1_200 * minute), ("0,1 t", 6 * minute),
  ]

  @Test("A written length is read exactly", arguments: readings)
  func isRead(_ text: String, _ seconds: Int) throws {
    #expect(try TimeSpan.reading(text).get().seconds == seconds)
  }

  static let failures: [(String, TimeSpanProblem)] = [
    ("20", .noUnit), ("10–15 min", .range), ("10-15 min", .range), ("10 til 15 min", .range),
    ("2 virkedager", .workingDays), ("3 working days", .workingDays), ("lenge", .notATime),
    ("20 kroner", .notATime), ("-5 min", .notATime), ("", .notATime), ("to", .noUnit),
    ("10 – 15 min", .range), ("20 min senere", .notATime),
  ]

  @Test("What is no length is told why", arguments: failures)
  func isRefused(_ text: String, _ problem: TimeSpanProblem) {
    guard case .failure(let failure) = TimeSpan.reading(text) else {
      Issue.record("\(text) was read")
      return
    }
    #expect(failure.problem == problem, "\(text)")
  }

  @Test("A length written out is read as the same length")
  func roundTrip() throws {
    for seconds in [0, 45, 60, 90 * 60, 86_400, 2 * 86_400 + 3_600 + 60, 700_000] {
      for language in LanguageCode.allCases {
        let text = TimeSpan(seconds: seconds).written(language)
        #expect(try TimeSpan.reading(text).get().seconds == seconds, "\(text)")
      }
    }
  }

  @Test("A length agrees with a sum as precisely as it was written")
  func agrees() throws {
    let sum = TimeSpan(seconds: 2 * 86_400 + 20 * 3_600)
    #expect(try TimeSpan.reading("3 dager").get().agrees(with: sum))
    #expect(try !TimeSpan.reading("2 dager").get().agrees(with: sum))
    #expect(try !TimeSpan.reading("72 timer").get().agrees(with: sum))
    #expect(try TimeSpan.reading("2 dager 20 timer").get().agrees(with: sum))
  }

  @Test(
    "Words for how often",
    arguments: [
      ("daglig", 1), ("hver dag", 1), ("hver uke", 7), ("kvar veke", 7), ("ukentlig", 7),
      ("annenhver uke", 14), ("annakvar veke", 14), ("every second week", 14), ("hver 14. dag", 14),
      ("hver måned", 31), ("månedlig", 31), ("hver tredje måned", 92), ("hvert kvartal", 92),
      ("halvårlig", 184), ("årlig", 366), ("hver vakt", 1), ("hver virkedag", 3),
    ])
  func rhythm(_ text: String, _ days: Int) {
    #expect(RoundRhythm.reading(text)?.days == days, "\(text)")
  }

  @Test("What is used as needed is never due, and vague words are no rhythm")
  func noRhythm() {
    #expect(RoundRhythm.reading("ved behov") == RoundRhythm(text: "ved behov", days: nil))
    #expect(RoundRhythm.reading("før hver tur")?.days == nil)
    for text in ["av og til", "ofte", "jevnlig", ""] {
      #expect(RoundRhythm.reading(text) == nil, "\(text)")
    }
  }
}
