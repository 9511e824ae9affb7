import Source
import Syntax

/// The groups of a survey as a tree, found by name.
package struct SurveyGroups: Sendable {
  package var groups: [SurveyGroup]
  /// Folded name to index; the first of a name keeps it.
  private var index: [String: Int]
  /// The group of everybody: the only top, or one made for several tops.
  package let whole: Int?

  package subscript(name: String) -> Int? { index[folded(key: name)] }

  /// Which time the numbers are from.
  package enum Time: Sendable { case now, last }

  /// - Parameter fallback: name of the only group, when the survey lists none.
  package init(_ survey: Document, _ time: Time = .now, fallback: String) {
    let rows = survey.rows(Survey.groups).filter { $0[SurveyColumns.name] != nil }
    var groups = rows.map { row in
      SurveyGroup(
        row[SurveyColumns.name]?.value ?? "",
        invited: row[time == .now ? SurveyColumns.invited : SurveyColumns.invitedLast]?.value,
        answered: row[time == .now ? SurveyColumns.answered : SurveyColumns.answeredLast]?.value,
        mergedFrom: (row[SurveyColumns.merges]?.value ?? []).map(\.value),
        subject: row[SurveyColumns.subject]?.value)
    }
    var index: [String: Int] = [:]
    for (position, group) in groups.enumerated() where index[folded(key: group.name)] == nil {
      index[folded(key: group.name)] = position
    }
    for (position, row) in rows.enumerated() {
      let parent = row[SurveyColumns.partOf].flatMap { index[folded(key: $0.value)] }
      groups[position].parent = parent == position ? nil : parent
    }
    SurveyGroups.breakCircles(&groups)
    SurveyGroups.placeMembers(&groups, index)
    let tops = groups.indices.filter { groups[$0].parent == nil }
    let own =
      time == .now ? (survey[Survey.invited]?.value, survey[Survey.answered]?.value) : (nil, nil)
    if groups.isEmpty {
      groups = [SurveyGroup(fallback, invited: own.0, answered: own.1)]
      index[folded(key: fallback)] = 0
      whole = 0
    } else if tops.count > 1 {
      groups.append(SurveyGroup("", invited: own.0, answered: own.1))
      for top in tops { groups[top].parent = groups.count - 1 }
      whole = groups.count - 1
    } else {
      whole = tops.first
    }
    self.groups = groups
    self.index = index
    for position in groups.indices.reversed() { addUp(position) }
    if let whole { addUp(whole) }
  }

  /// What a group's parts add up to, where the group itself says nothing.
  private mutating func addUp(_ position: Int) {
    let parts = groups.indices.filter { groups[$0].parent == position }
    guard !parts.isEmpty else { return }
    for part in parts where groups[part].answered == nil { addUp(part) }
    let answered = parts.compactMap { groups[$0].answered }
    if groups[position].answered == nil, answered.count == parts.count {
      groups[position].answered = answered.reduce(0, +)
    }
    let invited = parts.compactMap { groups[$0].invited }
    if groups[position].invited == nil, invited.count == parts.count {
      groups[position].invited = invited.reduce(0, +)
    }
  }

  /// A group that is a part of itself by way of others is part of nothing, and of unknown size.
  private static func breakCircles(_ groups: inout [SurveyGroup]) {
    for start in groups.indices {
      var seen: Set<Int> = [start]
      var current = start
      while let parent = groups[current].parent {
        guard seen.insert(parent).inserted else {
          groups[start].parent = nil
          groups[start].answered = nil
          break
        }
        current = parent
      }
    }
  }

  /// Puts the rows of merged units inside the group they were merged into. A merger of one, or of
  /// units under different groups, hides nothing: then the merged row is not used at all.
  private static func placeMembers(_ groups: inout [SurveyGroup], _ index: [String: Int]) {
    for position in groups.indices where !groups[position].mergedFrom.isEmpty {
      let members = groups[position].mergedFrom.compactMap { index[folded(key: $0)] }
      guard !members.isEmpty else { continue }
      let isSound =
        groups[position].mergedFrom.count > 1
        && members.allSatisfy { member in
          member != position && groups[member].parent == groups[position].parent
            && groups[member].mergedFrom.isEmpty
        }
      guard isSound else {
        groups[position].answered = nil
        groups[position].invited = nil
        groups[position].isMember = true
        continue
      }
      for member in members {
        groups[member].parent = position
        groups[member].isMember = true
      }
    }
  }
}
