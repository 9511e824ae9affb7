/// A number as SVG and PDF want it: at most three decimals (a thousandth of a millimetre), a point,
/// no trailing zeros, no exponent, never "-0". What is not a number becomes 0.
package func decimal(_ value: Double) -> String {
  guard value.isFinite else { return "0" }
  let thousandths = (value * 1000).rounded()
  guard abs(thousandths) < 9e15 else { return value < 0 ? "-9000000000000" : "9000000000000" }
  let whole = Int(thousandths.magnitude)
  guard whole > 0 else { return "0" }
  var text = String(whole / 1000)
  var rest = whole % 1000
  if rest > 0 {
    text += "."
    var place = 100
    while rest > 0 {
      text += String(rest / place)
      rest %= place
      place /= 10
    }
  }
  return thousandths < 0 ? "-" + text : text
}
