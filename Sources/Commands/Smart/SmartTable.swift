internal import Language
internal import Model
internal import Rules
internal import Source

/// Several goals at a glance: a line each with its letters, its deadline and where it stands.
struct SmartTable {
  let text: String

  init(_ readings: [SmartReading], scheme: SmartScheme, width: Int = Terminal.width) {
    let due = say("Frist", "Due")
    let name = say("Mål", "Goal")
    let days = readings.map { $0.card.understoodDay?.iso ?? "–" }
    let dayWidth = max(due.count, days.map(\.count).max() ?? 0)
    func padded(_ word: String) -> String {
      word + String(repeating: " ", count: max(0, dayWidth - word.count))
    }
    let letters = scheme.letters.map(String.init).joined(separator: " ")
    var text = Terminal.styled("\(letters)  \(padded(due))  \(name)", .bold) + "\n"
    for (reading, day) in zip(readings, days) {
      let signs = scheme.letters.map { SmartText.sign(reading.letters[$0] ?? .unknown) }
      let title = ShownSentence.safe(reading.card.document?.title ?? reading.card.sentence.text)
      let room = max(20, width - letters.count - dayWidth - 4)
      let shown = title.count > room ? title.prefix(room - 1) + "…" : title[...]
      text += signs.joined(separator: " ") + "  " + padded(day) + "  " + shown + "\n"
    }
    let failing = readings.count(where: \.fails)
    let count = readings.count
    text += Terminal.styled(
      failing == 0
        ? say(
          "\(count) mål, ingen bokstav mangler", nn: "\(count) mål, ingen bokstav manglar",
          "\(count) goals, no letter not met")
        : say(
          "\(count) mål, \(failing) med en bokstav som ikke er oppfylt",
          nn: "\(count) mål, \(failing) med ein bokstav som ikkje er oppfylt",
          "\(count) goals, \(failing) with a letter that is not met"),
      failing == 0 ? .green : .red)
    self.text = text + "\n"
  }
}
