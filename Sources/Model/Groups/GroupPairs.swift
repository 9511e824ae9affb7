/// Who interview each other within a group (M27).
enum GroupPairs {
  /// Twos of people as unlike as can be, and one trio when the number is odd, in written order.
  static func pairs(of people: [GroupParticipant]) -> [[GroupParticipant]] {
    guard people.count > 3 else { return people.isEmpty ? [] : [people] }
    // So large a group has too many pairings to try them all; the first eight are enough.
    let head = Array(people.prefix(people.count > 9 ? 8 : people.count))
    let rest = Array(people.dropFirst(head.count))
    return best(head).pairs + pairs(of: rest)
  }

  private static func best(
    _ people: [GroupParticipant]
  ) -> (pairs: [[GroupParticipant]], likeness: Int) {
    guard people.count > 3, let first = people.first else {
      return (people.isEmpty ? [] : [people], likeness(people))
    }
    var result: (pairs: [[GroupParticipant]], likeness: Int)?
    func offer(_ part: [Int]) {
      let together = part.map { people[$0] }
      let others = people.indices.filter { !part.contains($0) }.map { people[$0] }
      let tail = best(others)
      let sum = likeness(together) + tail.likeness
      if result.map({ sum < $0.likeness }) ?? true { result = ([together] + tail.pairs, sum) }
    }
    for second in people.indices.dropFirst() { offer([0, second]) }
    if people.count % 2 == 1 {
      for second in people.indices.dropFirst() {
        for third in people.indices.dropFirst(second + 1) { offer([0, second, third]) }
      }
    }
    return result ?? ([[first]], 0)
  }

  /// How much people who talk together are alike: department weighs most.
  private static func likeness(_ people: [GroupParticipant]) -> Int {
    var sum = 0
    for (index, one) in people.enumerated() {
      for other in people.dropFirst(index + 1) {
        if let department = one.department, department == other.department { sum += 4 }
        if let profession = one.profession, profession == other.profession { sum += 2 }
        if one.role == other.role { sum += 1 }
      }
    }
    return sum
  }
}
