/// Deals people out to groups of given sizes, then swaps two at a time while that makes the groups
/// more even. What weighs most comes first: leaders with own staff, departments, professions.
struct GroupDealing {
  private let sizes: [Int]
  private let seed: UInt64
  /// The department of each person as a number; nil when none is written.
  private let department: [Int?]
  private let profession: [Int]
  private let departments: Int
  private let professions: Int
  /// Those each person may not sit with, in both directions.
  private let clashing: [[Int]]
  private let isLeader: [Bool]

  /// Group of each person.
  private var seat: [Int]

  init(
    _ people: [GroupParticipant], sizes: [Int], separatesLeaders: Bool, seed: UInt64
  ) {
    self.sizes = sizes
    self.seed = seed
    var departmentIndex: [String: Int] = [:]
    var professionIndex: [String: Int] = [:]
    func index(_ word: String, in table: inout [String: Int]) -> Int {
      let key = folded(key: word)
      if let known = table[key] { return known }
      table[key] = table.count
      return table.count - 1
    }
    department = people.map { person in
      person.department.map { index($0, in: &departmentIndex) }
    }
    profession = people.map { index($0.profession ?? $0.role, in: &professionIndex) }
    departments = departmentIndex.count
    professions = professionIndex.count
    isLeader = people.map(\.isLeader)
    var clashing: [[Int]] = people.map { _ in [] }
    if separatesLeaders {
      for leader in people.indices where people[leader].isLeader {
        for other in people.indices
        where other != leader && people[leader].leads(people[other]) {
          clashing[leader].append(other)
          clashing[other].append(leader)
        }
      }
    }
    self.clashing = clashing
    seat = people.map { _ in 0 }
  }

  /// Members of each group in written order; the groups in the order of their first member.
  var groups: [[Int]] {
    var result: [[Int]] = sizes.map { _ in [] }
    for (person, group) in seat.enumerated() { result[group].append(person) }
    return result.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
  }

  /// The leader who still sits with most of own staff; nil when none does.
  var worstLeader: Int? {
    let counts = seat.indices.map { person in
      isLeader[person] ? clashing[person].count { seat[$0] == seat[person] } : 0
    }
    guard let most = counts.max(), most > 0 else { return nil }
    return counts.firstIndex(of: most)
  }

  /// A leader with so few people to sit with that no group can be filled; nil when there is none.
  var stranded: Int? {
    let least = sizes.min() ?? 0
    return seat.indices.first { isLeader[$0] && seat.count - clashing[$0].count < least }
  }

  mutating func run() {
    var best: (seat: [Int], weight: Int)?
    for attempt in 0..<GroupDealing.attempts {
      deal(attempt)
      let weight = improve()
      if best.map({ weight < $0.weight }) ?? true { best = (seat, weight) }
      if (best?.weight ?? 0) < GroupDealing.clashWeight { break }
    }
    if let best { seat = best.seat }
  }

  /// How often it begins anew when leaders sit with own staff.
  private static let attempts = 12
  private static let clashWeight = 1 << 40
  private static let departmentWeight = 1 << 20

  /// One by one round the groups, people of a department after each other: so each department is
  /// spread to within one person. The first attempt takes people as written; every third begins with
  /// all leaders in the same groups.
  private mutating func deal(_ attempt: Int) {
    var order = Array(seat.indices)
    if seed > 0 || attempt > 0 {
      var dice = SplitDice(seed: seed &* 1_000_003 &+ UInt64(attempt))
      dice.shuffle(&order)
    }
    let rank = Dictionary(
      order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let people = order.sorted { one, other in
      let ones = (department[one] ?? departments, profession[one], rank[one] ?? 0)
      let others = (department[other] ?? departments, profession[other], rank[other] ?? 0)
      return ones < others
    }
    var free = sizes
    if attempt % 3 == 2 {
      var group = 0
      for person in people.filter({ isLeader[$0] }) {
        while free[group] == 0 { group += 1 }
        seat[person] = group
        free[group] -= 1
      }
      group = 0
      for person in people where !isLeader[person] {
        while free[group % sizes.count] == 0 { group += 1 }
        seat[person] = group % sizes.count
        free[group % sizes.count] -= 1
        group += 1
      }
      return
    }
    for (turn, person) in people.enumerated() { seat[person] = turn % sizes.count }
  }

  /// Swaps while there is something to gain; the weight of what is left.
  private mutating func improve() -> Int {
    var tally = Tally(
      seat: seat, groups: sizes.count, department: department, profession: profession,
      departments: departments, professions: professions, clashing: clashing)
    var hasGained = true
    var passes = 0
    while hasGained, passes < 60 {
      hasGained = false
      passes += 1
      for one in seat.indices {
        for other in seat.indices.dropFirst(one + 1) where seat[one] != seat[other] {
          let gain = tally.change(swapping: one, other)
          if gain < 0 {
            tally.swap(one, other)
            seat.swapAt(one, other)
            hasGained = true
          }
        }
      }
    }
    return tally.weight
  }

  /// What the groups hold of each department and profession, kept up to date while people swap.
  private struct Tally {
    var seat: [Int]
    let department: [Int?]
    let profession: [Int]
    let clashing: [[Int]]
    /// People by group and department, and by group and profession.
    var ofDepartment: [[Int]]
    var ofProfession: [[Int]]
    /// How many in each group a person may not sit with.
    var clashes: [[Int]]

    init(
      seat: [Int], groups: Int, department: [Int?], profession: [Int], departments: Int,
      professions: Int, clashing: [[Int]]
    ) {
      self.seat = seat
      self.department = department
      self.profession = profession
      self.clashing = clashing
      ofDepartment = Array(repeating: Array(repeating: 0, count: departments), count: groups)
      ofProfession = Array(repeating: Array(repeating: 0, count: professions), count: groups)
      clashes = Array(repeating: Array(repeating: 0, count: groups), count: seat.count)
      for person in seat.indices {
        if let department = department[person] { ofDepartment[seat[person]][department] += 1 }
        ofProfession[seat[person]][profession[person]] += 1
        for other in clashing[person] { clashes[other][seat[person]] += 1 }
      }
    }

    var weight: Int {
      let clash = seat.indices.reduce(0) { $0 + clashes[$1][seat[$1]] } / 2
      return clash * clashWeight + squares(ofDepartment) * departmentWeight
        + squares(ofProfession)
    }

    /// Every even spread has the smallest sum of squares there is, so what is over that is
    /// unevenness.
    private func squares(_ table: [[Int]]) -> Int {
      table.reduce(0) { $0 + $1.reduce(0) { $0 + $1 * $1 } }
    }

    func change(swapping one: Int, _ other: Int) -> Int {
      let here = seat[one]
      let there = seat[other]
      let together = clashing[one].contains(other) ? 2 : 0
      let clash =
        clashes[one][there] + clashes[other][here] - together - clashes[one][here]
        - clashes[other][there]
      return clash * clashWeight
        + moved(ofDepartment, department[one], department[other], here, there)
        * departmentWeight
        + moved(ofProfession, profession[one], profession[other], here, there)
    }

    private func moved(
      _ table: [[Int]], _ one: Int?, _ other: Int?, _ here: Int, _ there: Int
    ) -> Int {
      guard one != other else { return 0 }
      var sum = 0
      if let one { sum += 2 * (table[there][one] - table[here][one]) + 2 }
      if let other { sum += 2 * (table[here][other] - table[there][other]) + 2 }
      return sum
    }

    mutating func swap(_ one: Int, _ other: Int) {
      let here = seat[one]
      let there = seat[other]
      move(one, from: here, to: there)
      move(other, from: there, to: here)
      seat.swapAt(one, other)
    }

    private mutating func move(_ person: Int, from here: Int, to there: Int) {
      if let department = department[person] {
        ofDepartment[here][department] -= 1
        ofDepartment[there][department] += 1
      }
      ofProfession[here][profession[person]] -= 1
      ofProfession[there][profession[person]] += 1
      for other in clashing[person] {
        clashes[other][here] -= 1
        clashes[other][there] += 1
      }
    }
  }
}

/// Numbers that look drawn and are the same on every machine: SplitMix64.
struct SplitDice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Our own shuffle, so that a new standard library deals nobody another seat.
  mutating func shuffle(_ order: inout [Int]) {
    for index in order.indices.dropFirst().reversed() {
      order.swapAt(index, Int(next() % UInt64(index + 1)))
    }
  }
}
