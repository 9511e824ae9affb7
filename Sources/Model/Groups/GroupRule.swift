package import Source

/// How a method wants people divided: sizes, leaders, pairs.
package struct GroupRule: Sendable, Hashable {
  /// The size that is striven for.
  package let aim: Int
  /// The sizes the method asks for.
  package let sizes: ClosedRange<Int>
  /// The sizes that will do where the number of people does not divide.
  package let tolerated: ClosedRange<Int>
  /// Whether a leader may not sit with the people he or she leads.
  package let separatesLeaders: Bool
  /// Whether a group talks two by two first, with one trio where it is odd.
  package let hasPairs: Bool
  /// What a group is called on paper.
  package let name: LocalizedText
  /// The method it comes from (`M20`).
  package let method: String

  package init(
    aim: Int, sizes: ClosedRange<Int>, tolerated: ClosedRange<Int>, separatesLeaders: Bool,
    hasPairs: Bool = false, name: LocalizedText, method: String
  ) {
    self.aim = aim
    self.sizes = sizes
    self.tolerated = tolerated
    self.separatesLeaders = separatesLeaders
    self.hasPairs = hasPairs
    self.name = name
    self.method = method
  }

  /// Focus interview: four to eight, a leader never with own staff (M20).
  package static let focusInterview = GroupRule(
    aim: 6, sizes: 4...8, tolerated: 4...8, separatesLeaders: true, name: groupWord,
    method: "M20")
  /// APU: groups of four, three or five as the remainder, pairs within the group; leaders not with
  /// own staff, since the interviews ask what people wish of their work (M25–M27).
  package static let workplaceDialogue = GroupRule(
    aim: 4, sizes: 4...4, tolerated: 3...5, separatesLeaders: true, hasPairs: true,
    name: groupWord, method: "M25")
  /// Dialogue café: tables of four to six; three where seven people come, never more than six
  /// (M32).
  package static let dialogueCafe = GroupRule(
    aim: 5, sizes: 4...6, tolerated: 3...6, separatesLeaders: false,
    name: LocalizedText(nb: "bord", nn: "bord", en: "table"), method: "M32")
  /// Reflection group: four to eight of those on duty, without their leader (M34).
  package static let reflection = GroupRule(
    aim: 6, sizes: 4...8, tolerated: 4...8, separatesLeaders: true, name: groupWord,
    method: "M34")

  /// The rule of a type of document that divides people; nil for others.
  package static func ofType(_ name: String) -> GroupRule? {
    switch name {
    case "interview": focusInterview
    case "workplace-dialogue": workplaceDialogue
    case "dialogue-cafe": dialogueCafe
    case "reflection-log", "group-contract": reflection
    default: nil
    }
  }

  /// The same rule with sizes of one's own: one less or one more will do where people do not
  /// divide.
  package func with(sizes: ClosedRange<Int>) -> GroupRule {
    GroupRule(
      aim: (sizes.lowerBound + sizes.upperBound + 1) / 2, sizes: sizes,
      tolerated: max(2, sizes.lowerBound - 1)...max(2, sizes.upperBound + 1),
      separatesLeaders: separatesLeaders, hasPairs: hasPairs, name: name, method: method)
  }

  private static let groupWord = LocalizedText(nb: "gruppe", nn: "gruppe", en: "group")
}
