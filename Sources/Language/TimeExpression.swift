package import Source

/// How sure a judgement is.
package enum Confidence: String, Sendable, Hashable, Comparable, CaseIterable {
  case low
  case medium
  case high

  private var rank: Int {
    switch self {
    case .low: 0
    case .medium: 1
    case .high: 2
    }
  }

  package static func < (left: Confidence, right: Confidence) -> Bool { left.rank < right.rank }
}

/// Words of a sentence about time, with what they are for.
package struct TimeExpression: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// «innen 1. juni», «by the end of 2026», «innen 6 måneder».
    case deadline
    /// «i 2026», «i løpet av høsten».
    case period
    /// «fra 2027».
    case start
    /// «enn i 2019», «2024-nivå».
    case comparison
    /// «hver uke».
    case rate
    /// «innen to dager etter henvisning».
    case serviceLevel
    /// «Kommuneplan 2020–2032», «kravet som gjelder fra 2030».
    case name
    /// «på sikt».
    case vague
    /// «ved neste måling».
    case eventUndated
  }

  package let kind: Kind
  /// UTF-8 bytes of the sentence, with the preposition.
  package let range: Range<Int>
  /// What is named, before anyone knows which day it is.
  package let value: TimeValue
  /// Which side of it is meant.
  package let edge: TimeEdge
  /// How sure the kind is.
  package let confidence: Confidence

  /// Whether the days depend on when one reads: «i år», «uke 37». A reason to write the year.
  package var isRelative: Bool { value.isRelative }

  /// The days that are named; `last` is the deadline. Nil when no days are named.
  ///
  /// A day, week, month, quarter or season without a year is the first one that has not ended.
  package func resolved(today: CalendarDate) -> CalendarPeriod? {
    guard let period = value.period(today: today) else { return nil }
    switch edge {
    case .whole: return period
    case .start: return CalendarPeriod(day: period.first)
    case .before: return CalendarPeriod(day: value.dayBefore(period))
    case .middle: return CalendarPeriod(day: value.middle(of: period))
    }
  }
}

/// Which part of the named time a preposition points at.
package enum TimeEdge: String, Sendable, Hashable {
  /// «i», «innen», «innen utgangen av»: the last day counts.
  case whole
  /// «ved starten av»: the first day.
  case start
  /// «før»: the day before the first.
  case before
  /// «medio», “mid-”: the 15th of a month, else the day in the middle.
  case middle
}

/// A time as written, not yet tied to days.
package enum TimeValue: Sendable, Hashable {
  case day(year: Int?, month: Int, day: Int)
  case weekday(Int)
  case week(Int, year: Int?)
  case month(Int, year: Int?)
  /// 1–4.
  case quarter(Int, year: Int?)
  /// 1–3, four months each.
  case tertial(Int, year: Int?)
  /// 1–2.
  case half(Int, year: Int?)
  /// 1 spring to 4 winter; months by threes from March. The winter of a year begins in December.
  case season(Int, year: Int?)
  /// Autumn (August–December) or spring (January–June) term.
  case semester(autumn: Bool, year: Int?)
  case year(Int)
  case years(Int, Int)
  /// 1 August to 31 July; the year it begins.
  case schoolYear(Int)
  /// The school year that runs (0), the next (1).
  case relativeSchoolYear(Int)
  /// This year (0), next quarter (1), last year (-1).
  case relative(TimeUnit, Int)
  /// So much from today.
  case horizon(Int, TimeUnit)
  /// Maundy Thursday to Easter Monday.
  case easter(year: Int?)
  /// 24–26 December.
  case christmas(year: Int?)
  /// The last day of the year.
  case newYear(year: Int?)
  /// School summer holidays, and «før sommeren».
  case summerHoliday(year: Int?)
  /// «Høstferien», «semesterslutt», “Thanksgiving”: known to the reader, not a day from the words.
  case occasion
  /// «i planperioden»: known to the reader, not from the words.
  case namedPeriod
  /// The four years of a municipal council (from 1 October after the election of 2023, 2027 …) or of
  /// parliament (2025, 2029 …); a budget plan's four years begin with the running year.
  case term(Term)
  case none
}

/// Public periods of four years.
package enum Term: String, Sendable, Hashable {
  /// Kommunestyreperioden.
  case council
  /// Stortingsperioden.
  case parliament
  /// Økonomiplanperioden (kommuneloven § 14-1).
  case budgetPlan
}
