internal import ArgumentParser
internal import Model
internal import Rules
internal import Source

/// `forbedre explain`: what a rule finds, why it matters, how to put it right, with an example.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: say("Forklar en regel.", "Explain a rule."))

  @Argument(
    help: ArgumentHelp(
      say(
        "Navnet på regelen, slik det står i klammer i funnet.",
        "The rule's id, as in brackets in the finding."),
      valueName: say("regel", "rule")),
    completion: .list(RuleCatalog.all.map { $0.info.id }))
  var rule: String

  func run() async throws {
    let language = Interface.language
    guard let info = RuleCatalog.named(rule)?.info else {
      let near = nearest(to: rule, among: RuleCatalog.all.map { $0.info.id })
      throw Failure(
        say("«\(rule)» er ikke navnet på en regel", "“\(rule)” is not the id of a rule"),
        remedy: near.map { say("mente du «\($0)»?", "did you mean “\($0)”?") }
          ?? say("«forbedre rules» viser dem alle", "“forbedre rules” lists them all"))
    }
    var text = Terminal.styled("\(info.id) (\(info.severity.rawValue))", .bold) + "\n\n"
    text +=
      "\(say("Hva den finner", nn: "Kva han finn", "What it finds"))\n  \(info.summary[language])\n\n"
    text +=
      "\(say("Hvorfor det betyr noe", nn: "Kvifor det betyr noko", "Why it matters"))\n  \(info.why[language])\n\n"
    text +=
      "\(say("Slik rettes det", nn: "Slik rettar de det", "How to put it right"))\n  \(info.remedy[language])\n"
    if !info.methods.isEmpty {
      text +=
        "\n\(say("Hviler på", nn: "Kviler på", "Rests on"))\n  \(info.methods.joined(separator: ", "))\n"
    }
    text += ExplainCommand.sentences(info.sentences)
    if let example = info.examples.first(where: { example in
      example.files.contains { $0.text.contains("⟦") }
    }) {
      text +=
        "\n\(say("Eksempel", nn: "Døme", "Example")) (⟦ ⟧ \(say("viser stedet", nn: "viser staden", "marks the place")))\n"
      for file in example.files {
        if example.files.count > 1 { text += "  \(file.path)\n" }
        for line in file.text.split(separator: "\n", omittingEmptySubsequences: false) {
          text += "    \(line)\n"
        }
      }
    }
    Terminal.out(text)
  }

  /// Goal sentences that the rule speaks of, and such as it does not, a language at a time.
  private static func sentences(_ sentences: [RuleSentence]) -> String {
    var text = ""
    for language in LanguageCode.allCases {
      let own = sentences.filter { $0.language == language }
      guard !own.isEmpty else { continue }
      let name =
        switch language {
        case .nb: say("bokmål", "bokmål")
        case .nn: say("nynorsk", "nynorsk")
        case .en: say("engelsk", "English")
        }
      text += "\n" + say("Setninger", nn: "Setningar", "Sentences") + " (\(name))\n"
      for sentence in own {
        let sign =
          sentence.isGood ? Terminal.styled("✓", .green) : Terminal.styled("✗", .red)
        text += "  \(sign) \(sentence.text)\n"
        if !sentence.fields.isEmpty {
          text += "      " + Terminal.styled(sentence.fields.joined(separator: "; "), .dim) + "\n"
        }
      }
    }
    return text
  }
}
