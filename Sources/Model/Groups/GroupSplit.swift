/// People divided into groups for a method: everybody in one group, departments and professions
/// spread as evenly as can be, no leader with own staff where the method says so.
///
/// The same people, rule and seed give the same groups, always.
package struct GroupSplit: Sendable {
  package struct Group: Sendable, Hashable {
    /// From 1.
    package let number: Int
    /// In the order they were written.
    package let participants: [GroupParticipant]
    /// Who talk together first, where the method has it so: twos, and one trio in an odd group.
    package let pairs: [[GroupParticipant]]
  }

  package let rule: GroupRule
  package let groups: [Group]
  /// Leaders who can sit in no group without own staff: they are heard by themselves, or host.
  package let apart: [GroupParticipant]

  /// - Parameter seed: another number gives another division of the same people.
  package init(
    participants: [GroupParticipant], rule: GroupRule, seed: UInt64 = 0
  ) throws(GroupSplitProblem) {
    guard !participants.isEmpty else { throw .nobody }
    let everybody = Array(participants.indices)
    var seated = everybody
    var apart: [Int] = []
    while true {
      guard let sizes = GroupSizes.sizes(of: seated.count, rule) else {
        let least = rule.tolerated.lowerBound
        if seated.count >= least { throw .indivisible(seated.count, sizes: rule.sizes) }
        throw apart.isEmpty
          ? .tooFew(seated.count, least: least)
          : .tooFewWithoutLeaders(seated.count, least: least)
      }
      var dealing = GroupDealing(
        seated.map { participants[$0] }, sizes: sizes,
        separatesLeaders: rule.separatesLeaders, seed: seed)
      if let stranded = dealing.stranded {
        apart.append(seated.remove(at: stranded))
        continue
      }
      dealing.run()
      guard let clash = dealing.worstLeader else {
        self.rule = rule
        self.apart = apart.sorted().map { participants[$0] }
        groups = dealing.groups.enumerated().map { number, members in
          let people = members.map { participants[seated[$0]] }
          return Group(
            number: number + 1, participants: people,
            pairs: rule.hasPairs ? GroupPairs.pairs(of: people) : [])
        }
        return
      }
      apart.append(seated.remove(at: clash))
    }
  }
}
