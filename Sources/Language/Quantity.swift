/// A number as it stands in the tokens, before anyone says what part it plays.
struct Quantity: Sendable {
  /// Number and unit.
  var tokens: Range<Int>
  /// The number alone.
  var number: Range<Int>
  var value: Double?
  var upper: Double?
  var unit = ""
  var unitKind = NumberExpression.UnitKind.none
  var timeUnit: TimeUnit?
  var shape: NumberShape?
  /// `1.` before a word, `2nd`.
  var isOrdinal = false
  /// `10-FAKTOR`, `Q3`: digits inside a name.
  var isCode = false
  /// `halvparten`, `tre av fire`, `3x`.
  var isShareOrFactor = false
  /// `dobbelt så mange`, `three times stronger`: against what is today.
  var isFactor = false
  /// `+3`, `-2`.
  var isSigned = false

  /// `2 025`, `2,025`: a count, however much it looks like a year.
  var isGrouped = false

  /// Four digits between 1990 and 2099 without a unit.
  var year: Int? {
    guard case .plain(let value, true) = shape, (1990...2099).contains(value), !isOrdinal,
      !isGrouped, unitKind == .none
    else { return nil }
    return Int(value)
  }
}
