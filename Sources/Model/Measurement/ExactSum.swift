// Sums and means that do not gather rounding errors: whether a point lies on the mean must not
// depend on the order of a million points.

/// The sum of numbers, with the rounding errors carried beside it (Neumaier 1974).
func exactSum(_ numbers: some Sequence<Double>) -> Double {
  var sum = 0.0
  var lost = 0.0
  for number in numbers {
    let next = sum + number
    lost += abs(sum) >= abs(number) ? (sum - next) + number : (number - next) + sum
    sum = next
  }
  return lost.isFinite ? sum + lost : sum
}

/// The mean; nil for none.
func exactMean(_ numbers: [Double]) -> Double? {
  numbers.isEmpty ? nil : exactSum(numbers) / Double(numbers.count)
}

/// The middle value; of an even number, the mean of the two in the middle. Nil for none.
package func median(_ values: [Double]) -> Double? {
  let sorted = values.sorted()
  guard !sorted.isEmpty else { return nil }
  let middle = sorted.count / 2
  return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
