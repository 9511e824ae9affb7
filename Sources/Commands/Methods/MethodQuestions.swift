internal import Foundation
internal import Model
internal import Source

/// The three questions of `methods --choose`, answered on the command line or on the terminal.
struct MethodQuestions {
  let people: Int?
  let have: String?
  let need: String?

  func choice() throws -> MethodChoice {
    let people = try self.people.map { try checked($0) } ?? askPeople()
    let have =
      try self.have.map { try reading($0, of: MethodStart.self, option: "--have") }
      ?? ask(
        say("Hva har du?", nn: "Kva har du?", "What do you have?"), MethodStart.self,
        option: "--have")
    let need =
      try self.need.map { try reading($0, of: MethodNeed.self, option: "--need") }
      ?? ask(
        say("Hva trenger du?", nn: "Kva treng du?", "What do you need?"), MethodNeed.self,
        option: "--need")
    return MethodChoice(people: people, have: have, need: need)
  }

  private func checked(_ people: Int) throws -> Int {
    guard people >= 1 else {
      throw Failure(
        say(
          "--people er antallet som skal være med, minst 1",
          nn: "--people er talet på dei som skal vere med, minst 1",
          "--people is how many will take part, at least 1"))
    }
    return people
  }

  private func reading<Value: Choice>(
    _ text: String, of type: Value.Type, option: String
  ) throws -> Value {
    if let value = Value.reading(text) { return value }
    if let number = Int(text), number >= 1, number <= Value.allCases.count {
      return Array(Value.allCases)[number - 1]
    }
    let near = nearest(to: text, among: Value.options.flatMap(\.spellings))
    throw Failure(
      say(
        "«\(text)» er ikke et svar på \(option)", nn: "«\(text)» er ikkje eit svar på \(option)",
        "“\(text)” is no answer to \(option)"),
      remedy: near.map {
        say("mente du «\($0)»?", nn: "meinte du «\($0)»?", "did you mean “\($0)”?")
      }
        ?? say("velg blant ", nn: "vel blant ", "choose among ")
        + Value.allCases.map(\.word).joined(separator: ", "))
  }

  // MARK: - Asking

  private func missing(_ option: String) -> Failure {
    Failure(
      say("\(option) mangler", nn: "\(option) manglar", "\(option) is missing"),
      remedy: say(
        "skriv for eksempel: forbedre methods --choose --people 6 --have problem --need årsak",
        nn: "skriv til dømes: forbedre methods --choose --people 6 --have problem --need årsak",
        "write for example: forbedre methods --choose --people 6 --have problem --need cause"))
  }

  private func askPeople() throws -> Int {
    guard Terminal.isInteractive else { throw missing("--people") }
    for _ in 0..<3 {
      Terminal.error(
        say("Hvor mange skal være med?", nn: "Kor mange skal vere med?", "How many will take part?")
      )
      guard let line = readLine() else { break }
      if let number = Int(line.trimmingCharacters(in: .whitespaces)), number >= 1 { return number }
      Terminal.error(say("skriv et tall", nn: "skriv eit tal", "write a number"))
    }
    throw missing("--people")
  }

  private func ask<Value: Choice>(
    _ question: String, _ type: Value.Type, option: String
  ) throws -> Value {
    guard Terminal.isInteractive else { throw missing(option) }
    for _ in 0..<3 {
      Terminal.error(question)
      for (index, value) in Value.allCases.enumerated() {
        Terminal.error("  \(index + 1)  \(value.label[Interface.language])")
      }
      guard let line = readLine() else { break }
      do {
        return try reading(
          line.trimmingCharacters(in: .whitespaces), of: type, option: option)
      } catch is Failure {
        let last = Value.allCases.count
        Terminal.error(
          say(
            "skriv et tall fra 1 til \(last)", nn: "skriv eit tal frå 1 til \(last)",
            "write a number from 1 to \(last)"))
      }
    }
    throw missing(option)
  }
}

extension Choice where Self: RawRepresentable<String> {
  /// The word for it on a command line in the language of the program.
  var word: String { Interface.language == .en ? rawValue : also.first ?? rawValue }
}
