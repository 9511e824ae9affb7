/// The sign between the whole number and its decimals.
package enum DecimalSign: Character, Sendable, Hashable {
  case comma = ","
  case point = "."

  package var other: DecimalSign { self == .comma ? .point : .comma }
}

/// The figures of a number with the signs between them.
struct NumberFigures {
  /// The groups of figures, and the sign before each but the first; blanks count as one sign.
  private var groups: [String] = [""]
  private var signs: [Character] = []
  /// The figures with a point for the decimal sign and no sign between thousands.
  private(set) var text = ""
  private(set) var decimals = 0

  /// Takes the figures off the front of a text; nil when it does not begin with one, or when the
  /// signs between them are those of no number: `1.2.2026`, `12.34,5.6`.
  init?(_ rest: inout Substring, decimalSign: DecimalSign? = nil) {
    guard let first = rest.first, NumberFigures.isFigure(first) else { return nil }
    while let character = rest.first {
      if NumberFigures.isFigure(character) {
        groups[groups.count - 1].append(character)
      } else if character == "," || character == ".",
        rest.dropFirst().first.map(NumberFigures.isFigure) ?? false
      {
        signs.append(character)
        groups.append("")
      } else if " \u{A0}\u{2007}\u{2009}\u{202F}".contains(character), !signs.contains(","),
        !signs.contains("."), isThousands(rest.dropFirst())
      {
        signs.append(" ")
        groups.append("")
      } else {
        break
      }
      rest.removeFirst()
    }
    guard join(decimalSign) else { return nil }
  }

  /// Whether three figures follow, and no fourth.
  private func isThousands(_ rest: Substring) -> Bool {
    rest.prefix(3).count == 3 && rest.prefix(3).allSatisfy(NumberFigures.isFigure)
      && !(rest.dropFirst(3).first.map(NumberFigures.isFigure) ?? false)
  }

  /// Which sign has decimals behind it, from the figures alone; nil when none, or when it might as
  /// well stand between thousands.
  var evidence: DecimalSign? {
    guard let last = signs.last.flatMap({ DecimalSign(rawValue: $0) }) else { return nil }
    let count = signs.count { $0 == last.rawValue }
    if count > 1 { return nil }
    if signs.count > count { return last }
    return isGrouped(from: 0) ? nil : last
  }

  /// Whether it is one comma or point with three figures behind it: 1200, or 1 and 200 thousandths.
  var isAmbiguous: Bool { signs.count == 1 && signs[0] != " " && isGrouped(from: 0) }

  /// Whether every group behind the first has three figures, and the first one to three that do not
  /// begin with nought.
  private func isGrouped(from start: Int) -> Bool {
    (1...3).contains(groups[start].count) && groups[start].first != "0"
      && groups.dropFirst(start + 1).allSatisfy { $0.count == 3 }
  }

  private mutating func join(_ decimalSign: DecimalSign?) -> Bool {
    var whole = groups
    if let last = signs.last.flatMap({ DecimalSign(rawValue: $0) }) {
      let count = signs.count { $0 == last.rawValue }
      let isThousands = count > 1 || isAmbiguous && decimalSign == last.other
      if !isThousands {
        let behind = whole.removeLast()
        decimals = behind.count
        // What stands before the decimal sign is grouped by one other sign only.
        let before = signs.dropLast()
        guard Set(before).count <= 1, !before.contains(last.rawValue),
          before.isEmpty || groupsAreThousands(whole)
        else { return false }
        text = whole.joined() + "." + behind
        return true
      }
      guard count == signs.count, groupsAreThousands(whole) else { return false }
    }
    text = whole.joined()
    return true
  }

  private func groupsAreThousands(_ groups: [String]) -> Bool {
    (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static func isFigure(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }
}

extension NumberFigures {
  /// The figures of a written number, its sign left out; nil when it is none.
  init?(of text: String) {
    var rest = Substring(text)
    while let first = rest.first, first.isWhitespace || "-–−+".contains(first) {
      rest.removeFirst()
    }
    self.init(&rest)
  }
}
