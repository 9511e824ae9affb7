import Model
import Source
import Testing

/// People divided into groups: whatever the list, everybody sits once, in groups of a size the method
/// allows, and no leader with own staff.
struct GroupSplitTests {
  static let rules: [GroupRule] = [
    .focusInterview, .workplaceDialogue, .dialogueCafe, .reflection,
    .focusInterview.with(sizes: 3...5), .dialogueCafe.with(sizes: 4...4),
  ]

  /// Random lists, the same every time: departments of different size, some leaders.
  private static func lists(_ count: Int) -> [[GroupParticipant]] {
    var state: UInt64 = 2026
    func number(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    return (0..<count).map { _ in
      let size = 3 + number(58)
      let departments = 1 + number(6)
      let professions = 1 + number(4)
      var people = (0..<size).map { index in
        GroupParticipant(
          "Rolle", number: index + 1,
          department: number(8) == 0 ? nil : "Avdeling \(number(departments) + 1)",
          profession: number(3) == 0 ? nil : "Yrke \(number(professions) + 1)")
      }
      for leader in 0..<number(4) where leader < people.count {
        let leads = number(5) == 0 ? "alle" : "Avdeling \(number(departments) + 1)"
        people[leader] = GroupParticipant(
          "Leder \(leader)", department: people[leader].department, leads: [leads])
      }
      return people
    }
  }

  @Test("Everybody sits exactly once, in sizes that will do", arguments: rules)
  func isWhole(_ rule: GroupRule) throws {
    for people in Self.lists(150) {
      guard let split = try? GroupSplit(participants: people, rule: rule) else {
        let least = rule.tolerated.lowerBound
        let leaders = people.count { $0.isLeader }
        #expect(
          people.count - leaders < least
            || GroupSizes.sizes(of: people.count, rule) == nil
            || (1...leaders).contains { GroupSizes.sizes(of: people.count - $0, rule) == nil },
          "\(people.count) people are not divided")
        continue
      }
      let seated = split.groups.flatMap(\.participants) + split.apart
      #expect(seated.count == people.count)
      #expect(Set(seated) == Set(people))
      #expect(split.groups.allSatisfy { rule.tolerated.contains($0.participants.count) })
      let sizes = split.groups.map(\.participants.count)
      #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1, "sizes are even")
      guard rule.separatesLeaders else {
        #expect(split.apart.isEmpty)
        continue
      }
      for group in split.groups {
        for one in group.participants {
          #expect(!group.participants.contains { one.leads($0) }, "\(one.label) with own staff")
        }
      }
      #expect(split.apart.allSatisfy { $0.isLeader })
    }
  }

  @Test("A department is spread to within one person where no leader is in the way")
  func spreadsDepartments() throws {
    for people in Self.lists(200) {
      let staff = people.filter { !$0.isLeader }
      guard let split = try? GroupSplit(participants: staff, rule: .focusInterview) else {
        continue
      }
      for department in Set(staff.compactMap(\.department)) {
        let counts = split.groups.map { group in
          group.participants.count { $0.department == department }
        }
        #expect((counts.max() ?? 0) - (counts.min() ?? 0) <= 1, "\(department): \(counts)")
      }
    }
  }

  @Test("The same list gives the same groups, another seed others")
  func isReproducible() throws {
    var differ = 0
    for people in Self.lists(40) where people.count > 11 {
      guard let first = try? GroupSplit(participants: people, rule: .dialogueCafe) else { continue }
      let again = try GroupSplit(participants: people, rule: .dialogueCafe)
      #expect(first.groups == again.groups)
      let other = try GroupSplit(participants: people, rule: .dialogueCafe, seed: 7)
      if first.groups != other.groups { differ += 1 }
    }
    #expect(differ > 20)
  }

  @Test(
    "Groups of four, with three or five where four does not go up",
    arguments: [
      (4, [4]), (5, [5]), (6, [3, 3]), (7, [4, 3]), (8, [4, 4]), (9, [5, 4]), (10, [4, 3, 3]),
      (11, [4, 4, 3]), (13, [5, 4, 4]), (16, [4, 4, 4, 4]), (3, [3]),
    ])
  func apuSizes(_ count: Int, _ sizes: [Int]) {
    #expect(GroupSizes.sizes(of: count, .workplaceDialogue) == sizes)
  }

  @Test(
    "Sizes of the other methods",
    arguments: [
      (23, GroupRule.focusInterview, [6, 6, 6, 5]), (8, .focusInterview, [8]),
      (9, .focusInterview, [5, 4]), (7, .dialogueCafe, [4, 3]), (12, .dialogueCafe, [6, 6]),
      (20, .dialogueCafe, [5, 5, 5, 5]), (7, .focusInterview.with(sizes: 4...5), [4, 3]),
    ])
  func otherSizes(_ count: Int, _ rule: GroupRule, _ sizes: [Int]) {
    #expect(GroupSizes.sizes(of: count, rule) == sizes)
  }

  @Test("Two talk together, with one trio in an odd group")
  func pairs() throws {
    for count in 3...40 where GroupSizes.sizes(of: count, .workplaceDialogue) != nil {
      let people = (1...count).map {
        GroupParticipant("Rolle", number: $0, department: "Avdeling \($0 % 3)")
      }
      let split = try GroupSplit(participants: people, rule: .workplaceDialogue)
      for group in split.groups {
        #expect(group.pairs.joined().count == group.participants.count)
        #expect(Set(group.pairs.joined()) == Set(group.participants))
        #expect(group.pairs.allSatisfy { (2...3).contains($0.count) })
        #expect(group.pairs.count { $0.count == 3 } == group.participants.count % 2)
      }
    }
  }

  @Test("Where a leader can sit with nobody's staff but another's, nobody is set apart")
  func leadersFindASeat() throws {
    let people =
      (1...6).map { GroupParticipant("Dagvakt", number: $0, department: "Dag") }
      + (1...6).map { GroupParticipant("Nattevakt", number: $0, department: "Natt") }
      + [
        GroupParticipant("Leder dag", department: "Dag", leads: ["Dag"]),
        GroupParticipant("Leder natt", department: "Natt", leads: ["Natt"]),
      ]
    let split = try GroupSplit(participants: people, rule: .focusInterview)
    #expect(split.apart.isEmpty)
  }

  @Test("Who leads all is set apart, and the others divided")
  func leaderOfAll() throws {
    let people =
      (1...9).map { GroupParticipant("Lærer", number: $0) }
      + [GroupParticipant("Rektor", leads: ["alle"])]
    let split = try GroupSplit(participants: people, rule: .focusInterview)
    #expect(split.apart.map(\.label) == ["Rektor"])
    #expect(split.groups.map(\.participants.count) == [5, 4])
  }

  @Test("What cannot be divided says why")
  func problems() {
    func problem(_ count: Int, _ rule: GroupRule, leaders: Int = 0) -> GroupSplitProblem? {
      let people =
        (0..<count).map { GroupParticipant("Rolle", number: $0 + 1) }
        + (0..<leaders).map { GroupParticipant("Leder", number: $0 + 1, leads: ["alle"]) }
      do throws(GroupSplitProblem) {
        _ = try GroupSplit(participants: people, rule: rule)
        return nil
      } catch {
        return error
      }
    }
    #expect(problem(0, .focusInterview) == .nobody)
    #expect(problem(3, .focusInterview) == .tooFew(3, least: 4))
    #expect(problem(2, .workplaceDialogue) == .tooFew(2, least: 3))
    let large = GroupRule.focusInterview.with(sizes: 7...8)
    #expect(problem(11, large) == .indivisible(11, sizes: 7...8))
    #expect(problem(3, .focusInterview, leaders: 1) == .tooFewWithoutLeaders(3, least: 4))
    #expect(GroupSplitProblem.indivisible(11, sizes: 7...8).remedy.nb.contains("--size"))
  }
}
