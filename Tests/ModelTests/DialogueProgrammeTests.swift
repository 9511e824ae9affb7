import Model
import Source
import Testing

/// The programmes of the two meetings: always whole minutes that add up to the meeting.
struct DialogueProgrammeTests {
  @Test("The parts add up to the meeting, whatever its length and start", arguments: [1, 2])
  func sumsAreExact(meeting: Int) {
    for minutes in 0...400 {
      for start in [nil, 0, 431, 13 * 60, 1439] {
        let programme = DialogueProgramme(
          meeting: meeting, start: start.map { TimeOfDay(minutes: $0) }, minutes: minutes)
        #expect(programme.slots.reduce(0) { $0 + $1.minutes } == minutes)
        expectUnbroken(programme)
      }
    }
  }

  @Test("Written parts of any size add up to the meeting too")
  func writtenSumsAreExact() {
    var state: UInt64 = 88_172_645_463_325_252
    func next(_ limit: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(limit))
    }
    let names = [
      "Velkomst", "Intervju", "Drøfting", "Pause", "Utstilling", "Oppsummering", "Sang",
      "Fra ønske til handling", "Evaluering",
    ]
    for _ in 0..<4000 {
      let parts = (0..<next(9)).map { _ in (names[next(names.count)], next(70)) }
      let programme = DialogueProgramme(
        meeting: 1 + next(2), start: TimeOfDay(minutes: next(1440)), minutes: next(200),
        written: parts.map { (name: $0.0, minutes: $0.1) })
      let sum = programme.slots.reduce(0) { $0 + $1.minutes }
      let isWhollyEmpty = programme.isShortened && parts.allSatisfy { $0.1 == 0 }
      #expect(sum == programme.minutes || isWhollyEmpty, "\(parts) \(programme.minutes)")
      expectUnbroken(programme)
    }
  }

  private func expectUnbroken(_ programme: DialogueProgramme) {
    var offset = 0
    for slot in programme.slots {
      #expect(slot.offset == offset && slot.minutes > 0)
      offset += slot.minutes
      if let start = programme.start, let time = programme.time(slot) {
        #expect(time.minutes == start.minutes + slot.offset)
      }
    }
  }

  @Test("Between 90 and 120 minutes each part keeps to the method's own minutes")
  func partsKeepToTheMethod() {
    for minutes in 90...120 {
      let first = minutesByPart(1, minutes)
      #expect(first[.welcome] == 15)
      #expect(first[.interviews] == 20)
      // Interviews and discussion together are 45 to 60 minutes, the exhibition 20 to 30.
      #expect((45...60).contains((first[.interviews] ?? 0) + (first[.discussion] ?? 0)))
      #expect((20...30).contains(first[.exhibition] ?? 0))
      let parts = [DialoguePart.welcome, .interviews, .discussion, .exhibition]
      let known = parts.compactMap { first[$0] }.reduce(0, +)
      #expect((80...105).contains(known))
      // What is left is break and summary: ten to fifteen minutes.
      #expect((10...15).contains((first[.pause] ?? 0) + (first[.summary] ?? 0)))
      #expect(first[.summary] ?? 0 > 0)

      let second = minutesByPart(2, minutes)
      #expect((second[.lookBack] ?? 0) + (second[.reflection] ?? 0) == 20)
      #expect(second[.proposals] == 50)
      #expect(second[.plenary] == 15)
      #expect((5...10).contains(second[.evaluation] ?? 0))
    }
  }

  private func minutesByPart(_ meeting: Int, _ minutes: Int) -> [DialoguePart: Int] {
    let programme = DialogueProgramme(meeting: meeting, start: nil, minutes: minutes)
    return Dictionary(
      programme.slots.compactMap { slot in slot.part.map { ($0, slot.minutes) } },
      uniquingKeysWith: +)
  }

  @Test("Whole fives where the meeting is whole fives")
  func wholeFives() {
    for minutes in stride(from: 60, through: 240, by: 5) {
      for meeting in [1, 2] {
        let slots = DialogueProgramme(meeting: meeting, start: nil, minutes: minutes).slots
        #expect(slots.allSatisfy { $0.minutes % 5 == 0 }, "\(minutes)")
      }
    }
  }

  @Test("Parts of eighty minutes in a meeting of ninety leave five for a break, five to sum up")
  func restIsShared() throws {
    let programme = DialogueProgramme(
      meeting: 1, start: TimeOfDay.reading("13.00"), minutes: 90,
      written: [
        ("Velkomst og introduksjon", 15), ("Intervju to og to", 20), ("Drøfting i gruppa", 25),
        ("Utstilling i plenum", 20),
      ])
    #expect(programme.written == 80)
    #expect(programme.slots.map(\.minutes) == [15, 20, 25, 5, 20, 5])
    #expect(programme.slots[3].part == .pause)
    #expect(programme.slots[5].part == .summary)
    let last = try #require(programme.slots.last)
    #expect(programme.time(last)?.written(.nb) == "14.25")
  }

  @Test("Parts that are too long are shortened in proportion, and it is told")
  func tooLong() {
    let programme = DialogueProgramme(
      meeting: 2, start: nil, minutes: 90, written: [("Forslag", 120), ("Evaluering", 60)])
    #expect(programme.isShortened)
    #expect(programme.slots.map(\.minutes) == [60, 30])
  }

  @Test("A whole is shared by weights to the last unit")
  func shares() {
    #expect(shared(10, by: [1, 1, 1]).reduce(0, +) == 10)
    #expect(shared(0, by: [3, 4]) == [0, 0])
    #expect(shared(7, by: []) == [])
    #expect(shared(7, by: [0, 0]) == [0, 0])
    #expect(shared(160, by: [5, 93, 31]).reduce(0, +) == 160)
  }
}
