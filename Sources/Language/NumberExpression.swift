/// A number of the sentence, with what it counts and what part it plays.
package struct NumberExpression: Sendable, Hashable {
  /// The part a number plays. Only target, change and threshold make a goal measurable.
  package enum Role: String, Sendable, Hashable, CaseIterable {
    /// A level to reach: «til 5 %», «90 % av pasientene», «fire øvelser».
    case target
    /// A distance from where one is: «med 20 %», «20 % lavere».
    case change
    /// Where one is: «fra 12», «i dag 60 %».
    case baseline
    /// A limit to keep: «minst 90 %», «innen 24 timer».
    case threshold
    /// What is counted against: «per 1000 pasientdøgn», «hver 4. uke».
    case rate
    /// Part of a date or a period.
    case date
    /// The length of something, or of the time that remains.
    case duration
    /// Who, not how much: «de 20 største», «virksomheter over 50 ansatte».
    case scope
    /// «under 18 år».
    case age
    /// «4. trinn».
    case ordinal
    /// Part of a name: «post 3», «ISO 9001», «10-FAKTOR».
    case name
  }

  /// What the unit is a unit of.
  package enum UnitKind: String, Sendable, Hashable {
    case none
    case percent
    case percentagePoint
    case time
    case money
    /// A word of the sentence: «pasienter», «plasser».
    case counted
  }

  /// UTF-8 bytes of the sentence, unit included.
  package let range: Range<Int>
  /// Nil when the number could not be read. A share («tre av fire») is given in percent.
  package let value: Double?
  /// The upper end of «80–85 %».
  package let upper: Double?
  /// Lower-cased as written, `%` for percent, empty when there is none.
  package let unit: String
  package let unitKind: UnitKind
  package let role: Role
}

/// How long a unit of time is, in the order of length.
package enum TimeUnit: Int, Sendable, Hashable, Comparable {
  case second = 0
  case minute
  case hour
  case day
  case workday
  case week
  case month
  case quarter
  case tertial
  case half
  case year

  package static func < (left: TimeUnit, right: TimeUnit) -> Bool {
    left.rawValue < right.rawValue
  }
}
