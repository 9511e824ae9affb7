package import Source

/// A part of a dialogue meeting that the method knows (M26, M29).
package enum DialoguePart: String, CaseIterable, Sendable {
  case welcome
  case interviews
  case discussion
  case exhibition
  case summary
  case lookBack
  case reflection
  case proposals
  case plenary
  case wayForward
  case evaluation
  case pause

  /// What it is called in the programme.
  package var label: LocalizedText {
    switch self {
    case .welcome:
      LocalizedText(
        nb: "Velkomst og introduksjon", nn: "Velkomst og introduksjon",
        en: "Welcome and introduction")
    case .interviews:
      LocalizedText(
        nb: "Intervju to og to", nn: "Intervju to og to", en: "Interviews in pairs")
    case .discussion:
      LocalizedText(
        nb: "Fortell, drøft og velg tre ønsker", nn: "Fortel, drøft og vel tre ønske",
        en: "Tell, discuss and choose three wishes")
    case .exhibition:
      LocalizedText(
        nb: "Utstilling i plenum", nn: "Utstilling i plenum", en: "Plenary exhibition")
    case .summary: LocalizedText(nb: "Oppsummering", nn: "Oppsummering", en: "Summary")
    case .lookBack:
      LocalizedText(
        nb: "Tilbake til utstillingen", nn: "Tilbake til utstillinga",
        en: "Back to the exhibition")
    case .reflection:
      LocalizedText(
        nb: "Fra ønsker til muligheter", nn: "Frå ønske til moglegheiter",
        en: "From wishes to possibilities")
    case .proposals:
      LocalizedText(
        nb: "Fra ønske til handling", nn: "Frå ønske til handling", en: "From wish to action")
    case .plenary:
      LocalizedText(
        nb: "Gruppene legger fram", nn: "Gruppene legg fram", en: "The groups present")
    case .wayForward:
      LocalizedText(nb: "Veien videre", nn: "Vegen vidare", en: "The way forward")
    case .evaluation:
      LocalizedText(
        nb: "Hva har vi fått ut av det?", nn: "Kva har vi fått ut av det?",
        en: "What did we get out of it?")
    case .pause: LocalizedText(nb: "Pause", nn: "Pause", en: "Break")
    }
  }

  /// Words that name it in a programme table.
  private var words: [String] {
    switch self {
    case .welcome: ["velkomst", "velkommen", "introduksjon", "åpning", "opning", "welcome"]
    case .interviews: ["intervju", "interview"]
    case .discussion: ["drøft", "fortell", "fortel", "prioriter", "discuss", "tell"]
    case .exhibition: ["utstilling", "exhibition"]
    case .summary: ["oppsummering", "summary", "avslutning", "avslutting", "closing"]
    case .lookBack: ["tilbake", "look back", "back to"]
    case .reflection: ["mulighet", "moglegheit", "refleksjon", "reflection", "possibilit"]
    case .proposals: ["handling", "forslag", "framlegg", "proposal", "action"]
    case .plenary: ["legger fram", "legg fram", "framlegging", "plenum", "present", "plenary"]
    case .wayForward: ["veien videre", "vegen vidare", "videre", "vidare", "forward", "next"]
    case .evaluation: ["evaluering", "fått ut", "evaluation", "got out", "get out"]
    case .pause: ["pause", "lunsj", "lunch", "break"]
    }
  }

  /// The part a written name stands for in a meeting; nil for a part of the author's own.
  package static func reading(_ name: String, meeting: Int) -> DialoguePart? {
    let wanted = folded(key: name)
    // The longest word decides: «utstilling i plenum» is the exhibition, not the plenary.
    var best: (part: DialoguePart, length: Int)?
    for part in parts(of: meeting) {
      for word in part.words where wanted.contains(word) && word.count > best?.length ?? 0 {
        best = (part, word.count)
      }
    }
    return best?.part
  }

  static func parts(of meeting: Int) -> [DialoguePart] {
    meeting == 2
      ? [.lookBack, .reflection, .proposals, .pause, .plenary, .wayForward, .evaluation]
      : [.welcome, .interviews, .discussion, .pause, .exhibition, .summary]
  }
}

/// A meeting's parts with minutes that always add up to the meeting (M26, M29).
///
/// The parts of the method add up to 80–105 minutes in the first meeting and to 90–95 in the
/// second, while a meeting is 90 to 120: what is left is shared between break and summary.
package struct DialogueProgramme: Sendable, Hashable {
  package struct Slot: Sendable, Hashable {
    /// Nil for a part of the author's own.
    package let part: DialoguePart?
    /// What the author calls it; nil for the method's own name.
    package let name: String?
    /// Minutes from the start of the meeting.
    package let offset: Int
    package let minutes: Int
  }

  package let meeting: Int
  package let start: TimeOfDay?
  package let minutes: Int
  package let slots: [Slot]
  /// What the written parts add up to; nil when none are written.
  package let written: Int?

  /// The written parts are more than the meeting: they are printed shortened.
  package var isShortened: Bool { (written ?? 0) > minutes }

  /// - Parameters:
  ///   - meeting: 1 or 2.
  ///   - minutes: how long it lasts; never under nought.
  ///   - written: the parts the author gave minutes; without any, the method's own are used.
  package init(
    meeting: Int, start: TimeOfDay?, minutes: Int, written: [(name: String, minutes: Int)] = []
  ) {
    self.meeting = meeting
    self.start = start
    self.minutes = max(0, minutes)
    let sum = written.reduce(0) { $0 + max(0, $1.minutes) }
    self.written = written.isEmpty ? nil : sum
    var parts: [(part: DialoguePart?, name: String?, minutes: Int)]
    if written.isEmpty {
      let shares = DialogueProgramme.shares(meeting: meeting, minutes: self.minutes)
      parts = zip(DialoguePart.parts(of: meeting), shares).map { ($0, nil, $1) }
    } else {
      parts = written.map {
        (DialoguePart.reading($0.name, meeting: meeting), $0.name, max(0, $0.minutes))
      }
      if sum > self.minutes {
        let shares = shared(self.minutes, by: parts.map(\.minutes))
        for index in parts.indices { parts[index].minutes = shares[index] }
      } else {
        DialogueProgramme.fill(&parts, meeting: meeting, rest: self.minutes - sum)
      }
    }
    var offset = 0
    var slots: [Slot] = []
    for part in parts where part.minutes > 0 {
      slots.append(
        Slot(part: part.part, name: part.name, offset: offset, minutes: part.minutes))
      offset += part.minutes
    }
    self.slots = slots
  }

  /// The clock when a slot begins; nil when the meeting has no time, or runs past midnight.
  package func time(_ slot: Slot) -> TimeOfDay? { clock(slot.offset) }

  /// The clock so many minutes into the meeting.
  package func clock(_ offset: Int) -> TimeOfDay? {
    guard let start, start.minutes + offset <= 1439 else { return nil }
    return start.adding(minutes: offset)
  }

  // MARK: - Sharing out

  /// Minutes of each part in a meeting of 90 minutes and in one of 120.
  private static func ends(_ meeting: Int) -> (short: [Int], long: [Int]) {
    meeting == 2
      ? ([5, 15, 50, 0, 15, 0, 5], [5, 15, 50, 15, 15, 10, 10])
      : ([15, 20, 25, 5, 20, 5], [15, 20, 40, 10, 30, 5])
  }

  /// Between 90 and 120 minutes every part lies between its two ends; a shorter or longer meeting
  /// keeps the proportions of the nearer end. Whole fives when the meeting is whole fives.
  private static func shares(meeting: Int, minutes: Int) -> [Int] {
    let (short, long) = ends(meeting)
    let weights =
      minutes <= 90
      ? short
      : minutes >= 120
        ? long
        : zip(short, long).map { $0 * (120 - minutes) + $1 * (minutes - 90) }
    let step = minutes % 5 == 0 && minutes >= 60 ? 5 : 1
    return shared(minutes / step, by: weights).map { $0 * step }
  }

  /// Puts what the written parts leave into the break and the summary: up to ten minutes of break
  /// first, the rest to the part that sums up.
  private static func fill(
    _ parts: inout [(part: DialoguePart?, name: String?, minutes: Int)], meeting: Int, rest: Int
  ) {
    guard rest > 0 else { return }
    let closing: DialoguePart = meeting == 2 ? .wayForward : .summary
    let hasPause = parts.contains { $0.part == .pause }
    let pause = hasPause ? 0 : min(10, rest / 2)
    if pause > 0 {
      let after = parts.firstIndex { $0.part == (meeting == 2 ? .plenary : .exhibition) }
      parts.insert((.pause, nil, pause), at: after ?? parts.count / 2)
    }
    if let index = parts.lastIndex(where: { $0.part == closing }) {
      parts[index].minutes += rest - pause
    } else {
      // What the meeting got out of it stays last.
      let end = parts.last?.part == .evaluation ? parts.count - 1 : parts.count
      parts.insert((closing, nil, rest - pause), at: end)
    }
  }
}

/// A whole number divided in proportion to weights, in whole numbers that add up to it: each share
/// is its exact part rounded down or up, the largest remainders up.
package func shared(_ whole: Int, by weights: [Int]) -> [Int] {
  let sum = weights.reduce(0, +)
  guard sum > 0, whole > 0 else { return weights.map { _ in 0 } }
  var shares = weights.map { whole * $0 / sum }
  let rest = whole - shares.reduce(0, +)
  let order = weights.indices.sorted {
    let (left, right) = (whole * weights[$0] % sum, whole * weights[$1] % sum)
    return left == right ? $0 > $1 : left > right
  }
  for index in order.prefix(rest) { shares[index] += 1 }
  return shares
}
