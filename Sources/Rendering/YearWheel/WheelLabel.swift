package import Drawing

/// What is written on an arc: its number and its words, or the number alone (paper.md §12).
package struct WheelLabel: Sendable, Hashable {
  /// A word or a part of one that is set straight.
  package struct Piece: Sendable, Hashable {
    package let text: String
    package let font: Font
    /// From the line's start to the piece's middle, millimetres.
    package let middle: Double
    package let width: Double
  }

  package struct Line: Sendable, Hashable {
    package let pieces: [Piece]
    package let width: Double
    /// Of the middle of the letters.
    package let radius: Double

    /// Where straight words come nearest to each other: at the letters' inner edge, the foot above
    /// and the head below. Distances along the line are measured there, so that none touch.
    package var innerRadius: Double {
      radius - 0.72 * (pieces.map(\.font.millimetres).max() ?? 0)
    }
  }

  package enum Shape: Sendable, Hashable {
    case lines([Line])
    /// The number alone, upright.
    case number(Font)
  }

  package let shape: Shape
  package let number: String

  /// Distance of each of two lines from the lane's middle.
  static let twoLineOffset = 1.75
  /// Kept free at the ends of an arc, together.
  static let endRoom = 2.4
  /// What a mark at the end takes.
  package static let markRoom = 4.4

  /// - Parameters:
  ///   - number: of the activity in the list.
  ///   - text: its title.
  ///   - room: the part of the arc that is free for the label.
  ///   - radius: the lane's middle.
  ///   - thickness: of the arc.
  package init(
    number: Int, text: String, room: WheelSpan, radius: Double, thickness: Double,
    measuring measurer: any TextMeasurer
  ) {
    self.number = String(number)
    let words = text.split(whereSeparator: { $0 == " " }).map(String.init)
    // Whole words at any size before words that stand off the circle, and these before parts.
    for way in LineSetter.Way.allCases {
      let setter = LineSetter(measurer: measurer, angle: room.middle, way: way)
      for size in [10.0, 9, 8]
      where size * 25.4 / 72 * 1.25 <= thickness
        && (way != .stretched || thickness - size * 0.46 > 4)
      {
        guard
          let line = setter.line(number: self.number, words: words, size: size, radius: radius),
          line.width <= room.length(at: line.innerRadius) - WheelLabel.endRoom
        else { continue }
        shape = .lines([line])
        return
      }
    }
    for way in LineSetter.Way.allCases where thickness >= 7.4 && way != .stretched {
      let setter = LineSetter(measurer: measurer, angle: room.middle, way: way)
      let lines = setter.twoLines(
        number: self.number, words: words, radius: radius,
        room: { room.length(at: $0) - WheelLabel.endRoom })
      guard let lines else { continue }
      shape = .lines(lines)
      return
    }
    let size = thickness >= 3.6 ? 9.0 : 8
    shape = .number(Font(size, bold: true))
  }
}

/// Sets words on circles.
private struct LineSetter {
  let measurer: any TextMeasurer
  /// About where the label will stand, degrees.
  let angle: Double
  let way: Way

  /// What may be done with a word that is too long to follow the circle.
  enum Way: CaseIterable {
    /// Nothing: the ends of a straight word stand at most 0.8 off the circle.
    case whole
    /// It may stand 1.6 off, which a lane of the usual width has room for at 8 pt.
    case stretched
    /// It is cut into equal parts.
    case parts
  }

  private var mostOff: Double { way == .stretched ? 1.6 : 0.8 }

  /// Letters about half as wide as the others.
  private static let narrow: Set<Character> = [
    "i", "l", "j", "f", "t", "r", "I", "J", "1", ".", ",", ":", ";", "-", "(", ")", "/",
  ]

  /// The number (when it is given) and the words at a radius; nil when a word would have to be cut
  /// and may not.
  func line(number: String?, words: [String], size: Double, radius: Double) -> WheelLabel.Line? {
    var pieces: [WheelLabel.Piece] = []
    var x = 0.0
    let plain = Font(size)
    // On a slant words need more air, most of all beside a narrow letter: the level boxes by which
    // programs keep letters apart meet sooner there.
    let sine = sine(2 * angle * .pi / 180)
    let air = plain.millimetres * sine * sine
    let space = measurer.width(of: " ", font: plain)
    func add(_ word: String, _ font: Font) {
      if let before = pieces.last?.text.last, let next = word.first {
        let isNarrow = LineSetter.narrow.contains(before) || LineSetter.narrow.contains(next)
        x += space + (isNarrow ? 0.22 : 0.1) * air
      }
      let parts = parts(of: word, font: font, radius: radius)
      for part in parts {
        let width = measurer.width(of: part, font: font)
        // The parts of one word may touch at the foot; air is for between words.
        let taken = parts.count > 1 ? width * (1 - 0.6 * font.millimetres / radius) : width
        pieces.append(
          WheelLabel.Piece(text: part, font: font, middle: x + taken / 2, width: width))
        x += taken
      }
    }
    if let number {
      add(number, Font(size, bold: true))
      // A little more than a space sets the number off.
      x += space * 0.4
    }
    for word in joined(words, font: plain, radius: radius) {
      if way != .parts, !isStraight(word, font: plain, radius: radius) { return nil }
      add(word, plain)
    }
    return WheelLabel.Line(pieces: pieces, width: x, radius: radius)
  }

  /// A short word goes with its neighbour where the two together stay near the circle: «av enheten»
  /// is calmer than a lone «av».
  private func joined(_ words: [String], font: Font, radius: Double) -> [String] {
    var result: [String] = []
    for word in words {
      if let last = result.last, min(last.count, word.count) <= 3 {
        let both = last + " " + word
        let width = measurer.width(of: both, font: font)
        if width * width / (8 * radius) <= 0.8 {
          result[result.count - 1] = both
          continue
        }
      }
      result.append(word)
    }
    return result
  }

  private func isStraight(_ word: String, font: Font, radius: Double) -> Bool {
    let width = measurer.width(of: word, font: font)
    return width * width / (8 * radius) <= mostOff
  }

  /// A straight word whose ends would stand more than 0.8 off the circle is cut into equal parts.
  private func parts(of word: String, font: Font, radius: Double) -> [String] {
    let width = measurer.width(of: word, font: font)
    var count = 1
    while (width / Double(count)) * (width / Double(count)) / (8 * radius) > mostOff,
      count < word.count
    {
      count += 1
    }
    guard count > 1 else { return [word] }
    let letters = Array(word)
    return (0..<count).map { index in
      String(letters[index * letters.count / count..<(index + 1) * letters.count / count])
    }
  }

  /// The break that makes the longer line shortest; nil when no break fits.
  func twoLines(
    number: String, words: [String], radius: Double, room: (Double) -> Double
  ) -> [WheelLabel.Line]? {
    let offset = WheelLabel.twoLineOffset
    let isTurned = WheelGeometry.isTurned(angle)
    // The first line is the upper one to the reader: outermost above, innermost below.
    let first = isTurned ? radius - offset : radius + offset
    let second = isTurned ? radius + offset : radius - offset
    var best: [WheelLabel.Line]?
    for (upper, lower) in breaks(words) {
      let lines = [
        line(number: number, words: upper, size: 8, radius: first),
        line(number: nil, words: lower, size: 8, radius: second),
      ].compactMap { $0 }
      guard lines.count == 2, lines.allSatisfy({ $0.width <= room($0.innerRadius) }) else {
        continue
      }
      let width = max(lines[0].width, lines[1].width)
      if let best, max(best[0].width, best[1].width) <= width { continue }
      best = lines
    }
    return best
  }

  /// Between words, and after a hyphen inside one.
  private func breaks(_ words: [String]) -> [([String], [String])] {
    var result: [([String], [String])] = []
    for index in words.indices {
      if index > 0 { result.append((Array(words[..<index]), Array(words[index...]))) }
      guard let hyphen = words[index].dropLast().lastIndex(of: "-") else { continue }
      let after = words[index].index(after: hyphen)
      result.append(
        (
          words[..<index] + [String(words[index][..<after])],
          [String(words[index][after...])] + words[(index + 1)...]
        ))
    }
    return result
  }
}

extension WheelLabel.Line {
  /// The pieces along their circle about an angle.
  package func marks(about angle: Double, geometry: WheelGeometry) -> [Mark] {
    let isTurned = WheelGeometry.isTurned(angle)
    return pieces.map { piece in
      let along = WheelGeometry.degrees(piece.middle - width / 2, at: innerRadius)
      let place = isTurned ? angle - along : angle + along
      let drop = 0.36 * piece.font.millimetres
      let baseline = isTurned ? radius + drop : radius - drop
      let rotation = isTurned ? place - 180 : place
      return .text(
        TextMark(
          piece.text, at: geometry.point(baseline, place), font: piece.font, anchor: .middle,
          rotation: rotation > 180 ? rotation - 360 : rotation))
    }
  }
}
